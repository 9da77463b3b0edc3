// Entries of a chronicle: "14 April. Shortly before midnight a patrol boat stops three boats." What such an entry tells in the
// present was on its day.

import {firstWith} from "../base/search.ts"
import type {Row} from "./row.ts"
import type {Scene} from "./scene.ts"
import {valueOf} from "./when.ts"

const Most = 8 // tokens of a line that is only a date

const known = new WeakMap<Scene, Map<number, boolean>>()

/** Whether the paragraph of a row begins with a sentence, or with words before a colon, that are nothing but a day. */
export function isOfEntry(scene: Scene, row: Row): boolean {
  const {blocks} = scene.document
  const start = row.tokens[0]?.from ?? 0
  const block = firstWith(blocks.length, (i) => blocks[i]!.span.to > start)
  const found = known.get(scene) ?? new Map<number, boolean>()
  known.set(scene, found)
  const before = found.get(block)
  if (before !== undefined) return before
  const opening = blocks[block]?.span.from ?? 0
  const first = scene.rows.findLast((one) => one.index <= row.index && (one.tokens[0]?.from ?? 0) >= opening && isFirst(scene, one, opening)) // prettier-ignore
  const is = first !== undefined && opensWithDay(first)
  found.set(block, is)
  return is
}

const isFirst = ({rows}: Scene, {index}: Row, opening: number): boolean => index === 0 || (rows[index - 1]?.tokens[0]?.from ?? 0) < opening // prettier-ignore

function opensWithDay({tokens, times, timeOn}: Row): boolean {
  const [time] = times
  const value = time === undefined ? null : valueOf(time)
  if (time === undefined || value === null || value.from === null || value.precision !== "day" || value.role !== "at") return false // prettier-ignore
  for (let i = 0; i < Math.min(tokens.length, Most); i++) {
    if ((timeOn[i] ?? -1) >= 0) continue
    if (i >= time.to) return /^[.:–—-]$/.test(tokens[i]!.text) && (tokens[i]!.text !== "." || i === tokens.length - 1)
    if (!/^(?:DET|PUNCT|NOUN)$/.test(tokens[i]!.upos)) return false
  }
  return tokens.length <= Most
}
