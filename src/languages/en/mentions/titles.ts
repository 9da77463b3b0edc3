// Titles that English puts before a name. Offices that are nouns as well ("President") are in the human nouns.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Courtesies and ranks by the gender they tell, in lower case, with and without their stop. */
export const titles: Readonly<Record<"female" | "male" | "either", readonly string[]>> = {
  female:
    words(`mrs mrs. ms ms. miss madam madame mme mme. mlle señora senora sra sra. señorita srta srta. doña dona dame lady frau sister mother signora
    senhora begum empress queen princess duchess countess baroness`),
  male: words(`mr mr. messrs messrs. sir lord monsieur m. señor senor sr sr. don dom herr father fr fr. brother signor senhor sayyid
    sheikh shaikh imam ayatollah mullah king prince emperor duke baron count pope hajj haji pasha bey comrade-brother`),
  either:
    words(`dr dr. prof prof. professor rev rev. reverend hon hon. judge justice gen gen. general maj maj. major col col. colonel lt lt. lieutenant
    lt-gen brig brig. brigadier capt capt. captain cmdr cmdr. commander comdr comdr. cpl cpl. corporal sgt sgt. sergeant pvt pvt. private adm adm.
    admiral marshal constable const const. inspector insp insp. superintendent supt supt. detective det det. sheriff warden
    pres pres. president gov gov. governor sen sen. senator rep rep. representative congressman congresswoman mayor minister
    secretary chancellor ambassador amb amb. consul councillor cllr cllr. deputy lawmaker archbishop bishop cardinal monsignor msgr msgr. rabbi
    pastor friar abbot deacon chairman chairwoman chief coach citizen comrade premier ex-president vice-president ex-minister
    prime-minister atty atty. attorney asst asst. dep dep. agent officer trooper ranger gendarme guardsman
    private airman seaman cadet marshall field-marshal commissar commissioner director rector dean engineer ing ing. lic lic. licenciado
    arq dra dra. dr dra abg abg. mp mep mla`),
}

const nounsOf: Readonly<Record<string, string>> = {
  "dr doctor": "doctor physician surgeon medic",
  "father fr rev reverend pastor padre": "priest cleric clergyman pastor parson churchman",
  "sister mother": "nun",
  "brother friar": "monk friar",
  "imam sheikh ayatollah mullah rabbi": "cleric imam preacher",
  "bishop archbishop cardinal monsignor msgr": "bishop archbishop cardinal prelate cleric churchman",
  "prof professor": "professor academic scholar lecturer",
  "judge justice": "judge magistrate",
  "gen general": "general officer soldier",
  "col colonel": "colonel officer soldier",
  "maj major": "major officer soldier",
  "capt captain": "captain officer",
  "lt lieutenant": "lieutenant officer soldier",
  "sgt sergeant": "sergeant officer soldier",
  "cpl corporal": "corporal soldier",
  "pvt private": "private soldier",
  "adm admiral": "admiral officer",
  "cmdr commander": "commander officer",
  "insp inspector": "inspector officer",
  "sen senator": "senator lawmaker legislator politician",
  "rep representative congressman congresswoman mp mep deputy": "lawmaker legislator deputy politician",
  "gov governor": "governor politician",
  "pres president": "president",
  "minister mayor": "politician",
  "atty attorney": "lawyer attorney",
  "mr sir don señor senor": "man",
  "mrs ms miss madam mme doña dona lady señora senora": "woman lady",
}

/** What those with a title are. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(nounsOf).flatMap(([names, nouns]) => words(names).map((title) => [title, words(nouns)] as const)),
)

/** What may be said of anybody beside a noun for anybody. */
export const anybodys: ReadonlySet<string> = new Set(
  words(`young old older elderly dead injured wounded arrested detained jailed imprisoned freed released missing disappeared kidnapped abducted
    accused alleged convicted pregnant deceased late unfortunate poor said`),
)
