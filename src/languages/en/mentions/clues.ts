// What English words around a name tell of it, as the mention floor asks: who owns, who moves, what is a building.

import type {Token} from "../../../language/analysis.ts"
import type {Noun, OwnerClue} from "../../../mentions/pack.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const states = words(`minister president premier ambassador king queen chancellor secretary army people`)
const staffs = words(`editor director founder correspondent reporter employee member manager chairman`)
const counsel = words(`lawyer attorney`)
const buildings =
  words(`embassy consulate prison jail church cathedral mosque temple synagogue hospital hotel school theatre theater
  factory mine camp barracks station monastery convent villa bunker airport hostel museum premises headquarters building courthouse`)
const own = words(
  `face hand hands head voice body arm arms eyes death birth name passport arrest detention life remains whereabouts release`,
)
const going =
  /^(?:driv|drov|fl[eoy]|travel|return|mov|deport|transferr|came|come|went|gone|going|arriv|sail|walk|expell|extradit|took|taken|sent)/

/** Who has a wife is somebody; who has an editor is a paper; who has a foreign minister is a country. */
export function ownerClue(noun: Noun): OwnerClue {
  if (noun.kin) return {person: 2.5}
  if (noun.sort === "people") return {person: 1.5}
  if (noun.sort === "site") return {person: 0.5, place: 0.5}
  if (noun.sort === "body") {
    if (noun.family === "ministry" && noun.lemma !== "office") return {place: 2.5, person: -1}
    if (noun.lemma === "office" || noun.family === "government") return {person: 0.6, place: 0.5}
    return {place: 1.2, organization: 0.5}
  }
  if (states.has(noun.lemma)) return {place: 2, person: -0.5}
  if (staffs.has(noun.lemma)) return {organization: 2}
  if (counsel.has(noun.lemma)) return {person: 2}
  return {person: noun.role ? 0.7 : 1.3}
}

/** Whether only somebody has it: a face, a death. */
export function isOwn(token: Token): boolean {
  return own.has(token.text)
}

/** Whether it is a form of a verb of going or bringing: "driven to", "flew from". */
export function isGoing(token: Token): boolean {
  return going.test(token.text)
}

const taking = words(
  `arrest rearrest detain jail imprison abduct kidnap torture interrogate handcuff murder assassinate behead kill beat`,
)

/** Whether token `at` is done to somebody: "arrested Jon", "killed Jon". */
export function isTaking(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.upos === "VERB" && token.xpos !== "VBN" && taking.has(token.lemma)
}

/** Whether people can be shut up in it, so that its name tells which people are meant. */
export function isBuilding(noun: Noun): boolean {
  return buildings.has(noun.lemma)
}

const befallen =
  words(`arrested rearrested detained jailed imprisoned kidnapped abducted handcuffed interrogated tortured hanged deported sentenced acquitted
  buried born wounded injured killed pardoned extradited blindfolded hospitalised hospitalized`)

/** "Was arrested", "has been sentenced": what befalls only one person. */
export function befalls(tokens: readonly Token[], at: number, verb: number): boolean {
  const aux = tokens[at]?.lower ?? ""
  return verb > at && /^(?:is|was|has|got)$/.test(aux) && befallen.has(tokens[verb]?.lower ?? "")
}

/** Words that stand for some or all of many by themselves, in lower case. */
export const quantifiers: ReadonlyMap<string, "one" | "many" | "all" | "another"> = new Map([
  ["another", "another"],
  ["each", "one"],
  ["none", "many"],
  ["both", "all"],
  ["all", "all"],
  ...["majority", "minority", "bulk", "remainder", "rest"].map((word) => [word, "many"] as const),
] as const)

const laden = words(
  `carrying transporting taking bringing ferrying packed laden bound full driver crashed overturned plunged`,
)
const aboard = words(`by on onto aboard board boarded`)

/** Whether a coach is what people ride in. */
export function isRidden(tokens: readonly Token[], at: number): boolean {
  if (!/^coach(?:es)?$/.test(tokens[at]?.lower ?? "")) return false
  if (laden.has(tokens[at + 1]?.lower ?? "")) return true
  const before = tokens[at - 1]?.upos === "DET" ? at - 2 : at - 1
  return aboard.has(tokens[before]?.lower ?? "") && tokens[before - 1]?.upos !== "VERB"
}
