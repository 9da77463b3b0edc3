// "Four were freed. Ruiz was not.", "Cuatro salieron; Ruiz, no", "Ruiz was arrested, as was her brother": what was just told,
// denied or affirmed of somebody else in a word or two.

import {beginningsOf} from "../base/parts.ts"
import type {Polarity} from "../attribution/attribution.ts"
import {countOf} from "./fill.ts"
import type {Draft} from "./draft.ts"
import type {ClaimPack} from "./pack.ts"
import {isTensed, phraseBeginningAt, phraseEndingAt, type Phrase, type Row} from "./row.ts"
import {fillerOf, sizeOf, type Scene} from "./scene.ts"
import {flat} from "./stance.ts"
import {isPeople} from "./climb.ts"
import {isToldBefore} from "./retracted.ts"
import {isHelper} from "./verb-group.ts"
import {holderOf} from "./voices.ts"

/** The drafts of what `drafts` tell of some people, said or denied of others without its words being said again. */
export function elidedClaims(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const holder = holderOf(scene.attributions)
  const byRow = new Map<number, Draft[]>()
  for (const one of drafts) {
    const whole = one.row !== null && one.stance.modality === "fact" && one.spoken !== true
    if (!whole || one.roles.patient === undefined) continue
    const known = byRow.get(one.row.index)
    if (known === undefined) byRow.set(one.row.index, [one])
    else known.push(one)
  }
  return scene.rows.flatMap((row): Draft[] => {
    const found = likewiseIn(row, scene.pack) ?? denialIn(row, scene.pack) ?? barelyIn(row, scene.pack)
    if (found === null) return []
    const {phrase, at} = found
    const [first, last] = [row.tokens[phrase.from], row.tokens[at]]
    // "Nor was she" goes on from a denial, "as was she" and "she was not" from what was so.
    const told = lastBefore(byRow, row.index, Math.min(first?.from ?? 0, last?.from ?? 0), found.after)
    const said = last === undefined ? undefined : holder(last.from)?.attribution
    if (told === null || said === undefined || first === undefined || last === undefined) return []
    if (found.next === true && !isNext(told, row, phrase.from)) return []
    // "Arrested him, as did the army" tells of who did it.
    if (found.after === found.polarity && told.roles.agent !== undefined && scene.pack.turning.has(row.lower[at] ?? "")) return [] // prettier-ignore
    // "Orr was freed. He was not": nobody says both of one, but to take the first back.
    const list = found.among.map((one) => fillerOf(scene, row, one, said))
    const whom = fillerOf(scene, row, phrase, said)
    const before = told.row !== null && isToldBefore(told.row, told.at, scene.pack)
    if (told.said.id === said.id && !before && whom.entity !== null && told.roles.patient?.some(({entity}) => entity === whom.entity) === true) return [] // prettier-ignore
    const end = row.tokens[phrase.to - 1]
    const here = {from: Math.min(first.from, last.from), to: Math.max(last.to, end?.to ?? 0)}
    const count = countOf(found.among, row, sizeOf(scene), scene.pack)
    return [
      {
        ...told,
        rule: found.polarity === "-" ? "denied of another" : "said of another",
        row,
        tokens: {from: Math.min(phrase.from, at), to: Math.max(phrase.to, at + 1)},
        at,
        trigger: {from: last.from, to: last.to},
        span: here,
        said,
        roles: {patient: list},
        count,
        stance: {...flat, polarity: found.polarity},
      },
    ]
  })
}

/** Of whom, by which word, how, and after what. */
type Elided = {
  readonly phrase: Phrase
  readonly among: readonly Phrase[]
  readonly at: number
  readonly polarity: Polarity
  readonly after: Polarity
  /** Whether nothing may be told between. */
  readonly next?: true
}

// "She was freed. The union was pleased, the mayor not": it is of what was told last.
function isNext({row, at}: Draft, here: Row, from: number): boolean {
  if (row === null) return false
  const end = row === here ? from : row.tokens.length
  for (let i = at + 1; i < end; i++) if (isTensed(row, i)) return false
  return row === here || from <= 1
}

// "So was her brother", "as were two others", "nor was her sister": a helper before somebody, with nothing behind.
function likewiseIn(row: Row, pack: ClaimPack): Elided | null {
  for (let at = 1; at < row.tokens.length - 1; at++) {
    const word = row.lower[at - 1] ?? ""
    const helper = isHelper(row, at, pack)
    if (!helper || !(pack.likewise.has(word) || pack.inverting.has(word))) continue
    const phrase = phraseBeginningAt(row, at + 1) ?? phraseBeginningAt(row, at + 2)
    if (phrase === null || !isPeople(row, phrase, pack) || !/^[.,;:!"”»]$/.test(row.tokens[phrase.to]?.text ?? ".")) continue // prettier-ignore
    const polarity = pack.likewise.has(word) ? "+" : "-"
    return {phrase, among: [phrase], at, polarity, after: polarity}
  }
  return null
}

// The last thing told of somebody in the sentence, else in the one before it.
function lastBefore(
  byRow: ReadonlyMap<number, readonly Draft[]>,
  index: number,
  offset: number,
  polarity: Polarity,
): Draft | null {
  const before = (at: number): Draft | undefined => (byRow.get(at) ?? []).filter(({trigger, stance}) => trigger.to <= offset && stance.polarity === polarity).at(-1) // prettier-ignore
  return before(index) ?? before(index - 1) ?? null
}

// Somebody, a word that only helps a verb, and "not", with no more of the clause behind it.
function denialIn(row: Row, pack: ClaimPack): Elided | null {
  for (let at = 1; at < row.tokens.length; at++) {
    if (!pack.not.has(row.lower[at] ?? "") || !/^[.,;:!?"”»]$/.test(row.tokens[at + 1]?.text ?? ".")) continue
    const helper = row.tokens[at - 1]
    const helped = helper?.upos === "AUX" || pack.be.has(row.lower[at - 1] ?? "") || pack.have.has(row.lower[at - 1] ?? "") // prettier-ignore
    const left = pack.free === null ? (helped ? at - 2 : -1) : helper?.text === "," ? at - 2 : at - 1
    const last = left < 0 ? null : phraseEndingAt(row, left)
    if (last === null || !isPeople(row, last, pack)) continue
    const among = listUpTo(row, last, pack)
    const phrase = among[0] ?? last
    if (opens(row, phrase)) return {phrase, among, at, polarity: "-", after: "+"}
  }
  return null
}

// "The father was freed, the mother too", "the mother not", "Not the mother.": somebody and a word, where nothing else is told.
function barelyIn(row: Row, pack: ClaimPack): Elided | null {
  if (pack.free !== null) return null
  for (const last of row.phrases) {
    if (!isPeople(row, last, pack)) continue
    const ahead = pack.not.has(row.lower[last.from - 1] ?? "") && last.from === 1
    const word = row.lower[last.to] ?? ""
    const two = beginningsOf(pack.also, " ").has(word) ? `${word} ${row.lower[last.to + 1] ?? ""}` : ""
    const also = pack.also.has(word) ? 1 : pack.also.has(two) ? 2 : 0
    const denied = ahead || pack.not.has(word)
    const end = ahead ? last.to : last.to + (denied ? 1 : also)
    if ((!denied && also === 0) || !/^[.,;:!?"”»]$/.test(row.lower[end] ?? ".")) continue
    const among = ahead ? [last] : listUpTo(row, last, pack)
    const phrase = among[0] ?? last
    const before = row.tokens[phrase.from - 1]
    // Behind a comma that closes words about somebody else it is told of nobody: "he, like her too, was".
    const parted = ahead || before === undefined || /^[,;]$/.test(before.text) || before.upos === "CCONJ"
    if (!parted || (row.lower[end] === "," && row.tokens[end + 1]?.upos === "AUX")) continue
    return {phrase, among, at: ahead ? 0 : last.to, polarity: denied ? "-" : "+", after: "+", next: true}
  }
  return null
}

// "Ruiz and the baker Orr were not": those that the last of a list is listed with.
function listUpTo(row: Row, last: Phrase, pack: ClaimPack): readonly Phrase[] {
  const list = [last]
  for (let at = last.from - 1; at > 0 && list.length < 24; at = list[0]!.from - 1) {
    // "And managing editor Orr": what he is may begin with what was taken for a verb.
    if (/^(?:VBG|JJ|NN)$/.test(row.tokens[at]!.xpos) && (row.phraseAt[at] ?? -1) < 0) at--
    if (at <= 0) break
    const {upos, text} = row.tokens[at]!
    if (upos !== "CCONJ" && (text !== "," || list.length === 1)) break
    const before = phraseEndingAt(row, row.tokens[at - 1]?.text === "," ? at - 2 : at - 1)
    if (before === null || !isPeople(row, before, pack)) break
    list.unshift(before)
  }
  return list
}

// "That is not" says nothing of anybody: a name, a number, a noun or "she" begins the clause.
function opens({tokens}: Row, {from, head, mention}: Phrase): boolean {
  const before = tokens[from - 1]
  const told =
    /^(?:NOUN|PROPN|NUM)$/.test(tokens[head]?.upos ?? "") || (tokens[head]?.xpos === "PRP" && mention !== null)
  return told && (before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ" || before.upos === "DET") // prettier-ignore
}
