// "There is no such proposal": what was told just before by somebody else, denied without its words being said again.

import type {Polarity} from "../attribution/attribution.ts"
import type {Draft} from "./draft.ts"
import {isVerb, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {flat, weaker} from "./stance.ts"
import {holderOf} from "./voices.ts"

const Back = 3 // sentences that such a word reaches back over

/** What is told in each sentence, by its index. */
export type ByRow = ReadonlyMap<number, readonly Draft[]>

/** What `drafts` tell that somebody may answer; acts of speaking, in `spoken`, are none of it. */
export function answerable(drafts: readonly Draft[], spoken: ReadonlySet<string>): ByRow {
  const byRow = new Map<number, Draft[]>()
  for (const one of drafts) {
    if (one.row === null || spoken.has(one.type) || one.stance.polarity === "-") continue
    byRow.set(one.row.index, [...(byRow.get(one.row.index) ?? []), one])
  }
  return byRow
}

/** Where somebody answers what was told before: the token that points at it, its clause, whose words, and how. */
export type Answer = Pick<Draft, "rule" | "said" | "at"> & {
  readonly row: Row
  readonly first: number
  readonly last: number
  readonly polarity: Polarity
}

/** What was told, as the one who answers it has it. */
export function answering(told: Draft, {row, at, first, last, said, rule, polarity}: Answer): Draft {
  const [own, from, to] = [row.tokens[at]!, row.tokens[first]!, row.tokens[last]!]
  return {
    ...told,
    rule,
    row,
    tokens: {from: first, to: last + 1},
    at,
    trigger: {from: own.from, to: own.to},
    span: {from: from.from, to: to.to},
    said,
    stance: {...flat, polarity, certainty: weaker("certain", said.certainty)},
  }
}

/** The drafts of what is told, denied in the mouth of whoever says that there is no such thing. */
export function suchDenials(scene: Scene, byRow: ByRow): Draft[] {
  const holder = holderOf(scene.attributions)
  return scene.rows.flatMap((row): Draft[] => {
    // "They had no such person" denies nothing that was told.
    const at = row.lower.findIndex((word, i) => scene.pack.such.has(word) && !scene.pack.peopleNouns.has(row.tokens[i + 1]?.lemma ?? "") && isDenied(row, i, scene)) // prettier-ignore
    if (at < 0) return []
    const token = row.tokens[at]!
    const held = holder(token.from)
    const said = held?.attribution
    const told = said === undefined ? [] : toldBefore(byRow, row.index, said.id, token.from)
    const [first, last] = clauseAround(row, at, held?.content.from ?? 0)
    if (said === undefined) return []
    return told.map((one) => ({
      ...answering(one, {row, at, first, last, said, rule: "no such", polarity: "-"}),
      effects: one.stance.modality === "fact" ? one.effects : [],
    }))
  })
}

// "No such", "nothing of the kind", "there was never such a": denied by the word before it or by its clause.
function isDenied(row: Row, at: number, {pack}: Scene): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = row.lower[i] ?? ""
    if (pack.none.has(word) || pack.not.has(word)) return true
    if (/^[,.;:]$/.test(word)) return false
  }
  return false
}

/** What another voice than `said` told last before `offset`, in the nearest sentence that tells anything. */
export function toldBefore(byRow: ByRow, index: number, said: string, offset: number): Draft[] {
  for (let i = index; i >= Math.max(0, index - Back); i--) {
    const told = (byRow.get(i) ?? []).filter((one) => one.said.id !== said && one.trigger.from < offset)
    const voice = told.at(-1)?.said.id
    if (voice !== undefined) return told.filter((one) => one.said.id === voice)
  }
  return []
}

/** From the verb or the mark before the words, or where the voice begins, to the mark after them: tokens, inclusive. */
export function clauseAround(row: Row, at: number, least: number): readonly [number, number] {
  const isMark = (i: number): boolean => /^[,.;:!?"”»]$/.test(row.tokens[i]?.text ?? ".")
  let [first, last] = [at, at]
  while (
    first > 0 &&
    (row.tokens[first - 1]?.from ?? 0) >= least &&
    !isMark(first - 1) &&
    !(isVerb(row, first) && first < at - 3)
  )
    first--
  while (last + 1 < row.tokens.length && !isMark(last + 1)) last++
  return [first, last]
}
