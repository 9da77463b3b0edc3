// "El juez ordenó la detención de Ruiz": what a court orders of somebody it has before it is done by the order.

import type {Attribution} from "../attribution/attribution.ts"
import {verbLeft} from "./governor.ts"
import type {ClaimPack} from "./pack.ts"
import {rowAt, tokenAt, type Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {verbGroup} from "./verb-group.ts"

/** Whether a court is told to have ordered what stands at token `at`, in its own words or in another's. */
export function isDecreed(scene: Scene, row: Row, at: number, said: Attribution): boolean {
  const {pack} = scene
  const cue = said.act === "demand" ? said.cue[0] : undefined
  const over = cue === undefined ? null : rowAt(scene.rows, cue.from)
  if (over !== null && cue !== undefined) return isOrder(over, tokenAt(over, cue.from), pack)
  const verb = verbLeft(row, at - 1)
  return verb !== null && isOrder(row, verb, pack)
}

function isOrder(row: Row, at: number, pack: ClaimPack): boolean {
  const {decreeing, courts, isPast} = pack
  if (!decreeing.has(row.tokens[at]?.lemma ?? "")) return false
  const group = verbGroup(row, at, pack)
  if (group.modal >= 0 || group.negated || group.passive || !isPast(row.tokens[group.tensed]?.xpos ?? "")) return false
  // Who orders stands before it, or where verbs come first behind it.
  const near = row.tokens.slice(Math.max(0, group.from - Near), group.from)
  return near.some(({lemma, upos}) => upos === "NOUN" && courts.has(lemma)) && !near.some(({upos}) => upos === "SCONJ")
}

const Near = 6 // tokens before an order in which the court stands
