// "The army denied this", "her family confirmed it": what another voice told just before, in the mouth of whoever answers it.

import type {Attribution} from "../attribution/attribution.ts"
import type {Draft} from "./draft.ts"
import {rowAt, tokenAt, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {answering, clauseAround, toldBefore, type ByRow} from "./such.ts"

/** The drafts of what `byRow` tells, denied or confirmed by those who only point at it. */
export function pointedAnswers(scene: Scene, byRow: ByRow): Draft[] {
  return scene.attributions.flatMap((said): Draft[] => {
    const place = said.content[0]
    const row = place === undefined ? null : rowAt(scene.rows, place.from)
    const at = row === null || place === undefined ? -1 : tokenAt(row, place.from)
    const token = row?.tokens[at]
    if (row === null || token === undefined || !points(said, row, at, scene)) return []
    const start = Math.min(token.from, ...[...said.cue, ...said.source].map(({from}) => from))
    const told = toldBefore(byRow, row.index, said.id, start).filter(({stance}) => stance.modality === "fact") // prettier-ignore
    const [first, last] = clauseAround(row, at, 0)
    const polarity = said.act === "deny" ? "-" : "+"
    return told.map((one) => answering(one, {row, at, first, last, said, rule: "pointed at", polarity}))
  })
}

// A denial or a confirmation of nothing but "this" or "the claim", said to somebody or not.
function points(said: Attribution, row: Row, at: number, {pack}: Scene): boolean {
  const [one, more] = said.content
  if (one === undefined || more !== undefined || (said.act !== "deny" && said.act !== "confirm")) return false
  if (said.polarity !== (said.act === "deny" ? "-" : "+")) return false
  const noun = row.tokens[at]?.upos === "DET" && pack.tellings.has(row.lower[at + 1] ?? "")
  if (!noun && !pack.pointing.has(row.lower[at] ?? "")) return false
  return row.tokens.slice(at + (noun ? 2 : 1)).every(({from, upos}) => from >= one.to || /^(?:ADP|PRON)$/.test(upos))
}
