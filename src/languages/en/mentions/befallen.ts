// English nouns for somebody by what befell them, with what tells it, and words that point back.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const killed = "kill murder die death killing execute execution slay shoot body"
const taken = "abduct abduction kidnap kidnapping"
const gone = "disappear disappearance vanish"
const hurt = "injure wound beat torture assault attack stab rape"
const held = "arrest detain detention jail imprison imprisonment apprehend capture"
const charged = "charge accuse indict prosecute try trial prosecution indictment"

const sorts: readonly (readonly [string, string])[] = [
  ["victim", `${killed} ${taken} ${gone} ${hurt}`],
  ["deceased", killed],
  ["abductee kidnapped", taken],
  ["detainee arrestee", held],
  ["accused defendant suspect", `${charged} ${held}`],
  ["convict", "convict sentence conviction"],
  ["witness deponent", "testify testimony evidence"],
  ["deportee", "deport deportation expel expulsion"],
]

/** Nouns for somebody by what befell them, and the lemmas that tell it. */
export const befallen: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  sorts.flatMap(([nouns, told]) => [...words(nouns)].map((noun) => [noun, words(told)] as const)),
)

/** Words by which a noun means whoever was named last. */
export const pointing = words("said aforementioned above-named abovementioned above-mentioned aforesaid")
