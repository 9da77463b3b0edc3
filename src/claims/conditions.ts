// What hangs on a condition: "if he is returned, he could be executed", "had she been freed, she would have left".

import type {ClaimPack, Stance} from "./pack.ts"
import {isVerb, type Row} from "./row.ts"
import type {Bounds} from "./stance.ts"
import type {VerbGroup} from "./verb-group.ts"

/** "Si me devuelven, me matan": the stance of what is told in the present or the future beside its condition. */
export function onCondition(row: Row, group: VerbGroup, stance: Stance, pack: ClaimPack): Stance {
  const carrier = row.tokens[group.tensed]?.xpos ?? ""
  const open = group.modal < 0 && /^(?:fact|planned)$/.test(stance.modality) && (pack.isPresent(carrier) || carrier === "VBF") // prettier-ignore
  return open && !group.perfect && isConsequent(row, group, pack) ? {...stance, certainty: "unknown", modality: "conditional"} : stance // prettier-ignore
}

/** "If he is returned, he could be executed": what hangs on a condition that the tree puts under its verb. */
export function isConsequent({tokens, lower}: Row, {at}: VerbGroup, {condition, conceding, even}: ClaimPack): boolean {
  return lower.some((word, i) => {
    const holds = condition.has(word) && !conceding.has(lower[i + 1] ?? "") && !even.has(lower[i - 1] ?? "")
    const mark = holds ? tokens[i] : undefined
    const verb = mark?.upos === "SCONJ" && mark.rel === "mark" ? tokens[mark.head] : undefined
    if (verb?.rel === "advcl" && verb.head === at) return true
    // "Que si va el ejército las matan": the tree may set what hangs on the condition beside it.
    const beside = verb !== undefined && mark!.head > i && mark!.head < at && /^(?:ccomp|conj|parataxis|advcl)/.test(tokens[at]?.rel ?? "") && tokens[at]!.head === verb.head // prettier-ignore
    return beside && !tokens.slice(mark!.head + 1, at).some(({upos, lower: word}) => upos === "SCONJ" || upos === "CCONJ" || upos === "PRON" && word === "que") // prettier-ignore
  })
}

/** Whether a row holds a condition. */
export function hasCondition(row: Row, pack: ClaimPack): boolean {
  return row.lower.some((word, i) => pack.condition.has(word) ? row.tokens[i]?.upos === "SCONJ" : supposedBy(row, i, pack) >= 0) // prettier-ignore
}

/** Whether a row tells, beside an unreal condition, what would have come of it: in a language of free order by its verb's form. */
export function hasConsequence({tokens, lower}: Row, {free, unreal}: ClaimPack): boolean {
  return free === null || tokens.some(({xpos}) => xpos === "VBC") || lower.filter((word) => unreal.has(word)).length > 1
}

/** "Had she been freed, she would have left": so it was not. */
export function isSupposed(row: Row, {from, at, tensed, perfect}: VerbGroup, pack: ClaimPack): boolean {
  const {lower} = row
  // "De haber sido operada a tiempo, no habría muerto": so she died.
  const had = pack.free !== null && perfect && row.tokens[tensed]?.xpos === "VBC" ? lower.findIndex((word, i) => word === "de" && /^haber(?:se|l[aeo]s?)?$/.test(lower[i + 1] ?? "") && /^VBN$/.test(row.tokens[i + 2]?.xpos ?? "")) : -1 // prettier-ignore
  if (had >= 0 && (had === 0 || lower[had - 1] === ",")) return true
  if (lower.at(-1) === "?" || !lower.some((word) => pack.unreal.has(word) || pack.unrealIf.has(word))) return false
  if (isUnrealPast(row, at, pack)) return true
  for (let i = Math.max(0, at - Inverted); i < from; i++) {
    const verb = supposedBy(row, i, pack)
    if (verb >= from && verb <= at) return true
  }
  return false
}

/** "Should any of them be arrested, call us", "were he to be deported, he would die": a condition that its helping verb opens. */
export function isInverted({tokens, lower}: Row, {at}: VerbGroup, {caseOpening}: ClaimPack): boolean {
  const opener = lower.findIndex((word, i) => i < at && caseOpening.has(word) && tokens[i]?.upos === "AUX" && tokens[i].head === at) // prettier-ignore
  if (opener < 0 || !/^(?:PUNCT|NUM|CCONJ|X)$/.test(tokens[opener - 1]?.upos ?? "PUNCT")) return false
  const next = tokens[opener + 1]
  if (next === undefined || /^(?:VERB|AUX|PUNCT|PART|ADV)$/.test(next.upos)) return false
  // "Were the men to be deported" supposes, "were the men deported?" asks.
  const bare = tokens[opener]?.xpos === "MD" || tokens.some(({xpos, head}) => xpos === "TO" && head === at)
  return bare && lower.at(-1) !== "?"
}

/** "Would be alive if she had been treated": so she is not. */
export function isUnmet(row: Row, {at}: VerbGroup, pack: ClaimPack): boolean {
  return row.tokens.some(({head, rel}, i) => head === at && rel === "advcl" && isUnrealPast(row, i, pack))
}

// "If they had been freed, we would be celebrating": they were not. What somebody said they would do if it had been so is
// open, and so is what "even if" grants.
function isUnrealPast({tokens, lower}: Row, at: number, pack: ClaimPack): boolean {
  const main = tokens[at]?.rel === "advcl" ? tokens[at].head : -1
  const had = tokens.some((one, i) => one.head === at && one.xpos === "VBD" && one.upos === "AUX" && pack.have.has(lower[i] ?? "")) // prettier-ignore
  if (main < 0 || !had) return false
  const mark = tokens.findIndex((one, i) => one.head === at && one.rel === "mark" && pack.condition.has(lower[i] ?? ""))
  if (mark < 0 || pack.even.has(lower[mark - 1] ?? "") || pack.conceding.has(lower[mark + 1] ?? "")) return false
  const helpers = lower.filter((_, i) => tokens[i]?.head === main && tokens[i].upos === "AUX")
  const unreal = helpers.some((word) => pack.unreal.has(word) || pack.unrealIf.has(word))
  return unreal && (tokens[main]?.rel !== "ccomp" || helpers.some((word) => pack.have.has(word)))
}

// The participle of a condition that "had" opens, before its subject: "had she stayed", not "who had a list"; or −1.
function supposedBy({lower, tokens}: Row, i: number, {have}: ClaimPack): number {
  if (!have.has(lower[i] ?? "") || !/^VB[DN]$/.test(tokens[i]?.xpos ?? "")) return -1
  if (!/^(?:PRON|DET|PROPN)$/.test(tokens[i + 1]?.upos ?? "") || !/^(?:VERB|PUNCT)$/.test(tokens[i - 1]?.upos ?? "PUNCT")) return -1 // prettier-ignore
  const verb = tokens.findIndex(
    ({upos, xpos}, j) => j > i + 1 && (/^(?:AUX|CCONJ|PUNCT)$/.test(upos) || /^VB[DN]$/.test(xpos)),
  )
  return verb < i + Inverted && /^VB[DN]$/.test(tokens[verb]?.xpos ?? "") ? verb : -1
}

const Inverted = 8 // tokens from "had" in which its subject and its participle stand

/** The word that makes the clause of a verb a condition, or null. */
export function conditionBefore(row: Row, group: VerbGroup, voice: Bounds, pack: ClaimPack): string | null {
  if (ofInfinitive(row, group, pack)) return row.lower[group.from - 1] ?? null
  for (let i = group.from - 1; i >= Math.max(voice.from, group.from - 10, 0); i--) {
    // "On condition that they leave", "en caso de que se vayan", "ojalá se vayan".
    const of = pack.free !== null && pack.of.has(row.lower[i + 1] ?? "") ? i + 2 : i + 1
    const noun = (row.tokens[i]?.upos === "NOUN" && pack.relative.has(row.lower[of] ?? "")) || (pack.free !== null && row.tokens[i]?.upos === "INTJ") // prettier-ignore
    if (pack.condition.has(row.lower[i] ?? "") && (row.tokens[i]?.upos === "SCONJ" || noun)) return pack.conceding.has(row.lower[i + 1] ?? "") ? null : (row.lower[i] ?? null) // prettier-ignore
    if (isVerb(row, i) || /^[,.;:]$/.test(row.tokens[i]?.text ?? "")) return null
  }
  return null
}

// "De liberar a las monjas, habría calma": where an infinitive behind "de" opens what has a consequence.
function ofInfinitive({tokens, lower}: Row, {from, infinitive}: VerbGroup, {free, of}: ClaimPack): boolean {
  if (free === null || !infinitive || !of.has(lower[from - 1] ?? "")) return false
  const opens = from === 1 || /^(?:PUNCT|CCONJ)$/.test(tokens[from - 2]?.upos ?? "")
  return opens && tokens.some(({xpos}, i) => i > from && /^VB[CF]$/.test(xpos))
}
