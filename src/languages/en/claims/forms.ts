// The forms of an English verb or noun: the odd ones from the list, the others by the rules of spelling.

import {irregular} from "../syntax/irregular-words.ts"

const oddVerbs = inverse(irregular.VERB)
const oddNouns = inverse(irregular.NOUN)

/** Every form of a verb, the lemma first: "free", "frees", "freed", "freeing". */
export function verbForms(lemma: string): readonly string[] {
  const odd = (oddVerbs.get(lemma) ?? []).filter((form) => form !== lemma)
  const endsIng = odd.some((form) => form.endsWith("ing"))
  const past = odd.filter((form) => !form.endsWith("ing") && !/^['’]/.test(form))
  const unchanged = irregular.VERB.get(lemma) === lemma && odd.length === 0
  const both = past.length > 0 && twoPasts.has(lemma) ? [...past, regularPast(lemma)] : past
  const doubled = twoSpellings.has(lemma) ? [`${lemma}led`, `${lemma}ling`] : []
  return [...new Set([lemma, third(lemma), ...(past.length > 0 || unchanged ? both : [regularPast(lemma)]), ...(endsIng ? odd : []), gerund(lemma), ...doubled])] // prettier-ignore
}

/** Every form of a noun, the lemma first: "hostage", "hostages". */
export function nounForms(lemma: string): readonly string[] {
  const odd = oddNouns.get(lemma)
  return [...new Set([lemma, ...(odd ?? [third(lemma)])])]
}

function inverse(forms: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const [form, lemma] of forms) map.set(lemma, [...(map.get(lemma) ?? []), form])
  return map
}

// Verbs with a regular past beside the odd one.
const twoPasts = new Set(
  "show prove sew burn hang kneel lean leap learn light ring speed spell spill spoil thrive".split(" "),
)

const doubling = new Set("acquit admit allot ban bar beg blot brag chat chop clap club commit compel confer control cram cut dam defer deter drag drop drug drum equip expel fit flag flog gag get grab grip gun hem hit hop incur infer jam kidnap knit lag let map mob mop mug nab nag net nod occur omit pat patrol pen permit pin plan plot plug pop prefer propel prop put quit ram rap rebel rebut recur refer regret rid rip rob rub run sag scan set shed ship shoot shop shot shut sin sip sit skip slam slap slip slot snap spot stab step stir stop strap strip stun submit swap swat tap tip top transfer trap trim trip wed wet whip win wrap zip".split(" ")) // prettier-ignore

// Of one syllable with one vowel before one consonant: "trekked", "rotting".
const doubles = (lemma: string): boolean => doubling.has(lemma) || /^[^aeiouy]*[aeiou][bdgklmnprtz]$/.test(lemma)

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /[^aeiou]o$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

// British and American spell them apart: "tunnelled", "tunneled".
const twoSpellings = new Set("cancel counsel marshal shovel travel tunnel".split(" "))

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`
}

/** The form in "-ing" of a verb, by which its deed is called: "jailing". */
export function gerund(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`
  if (lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma) && lemma !== "be") return `${lemma.slice(0, -1)}ing`
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`
}
