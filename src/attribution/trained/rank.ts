// Second thoughts on what is said: the best few stretches of either side weighed again as wholes, both sides together.
//
// The first weighing adds up single tokens; this one adds what only whole stretches show to the logarithm of its chances
// (reranking after Collins 2000, as a softmax over pairs of stretches).

import {bestStretches, addLogs, type Scores, type Weighed} from "./segment.ts"
import type {Stretch} from "./pair.ts"
import type {Sheet} from "./sheet.ts"
import {couplePlan, coupleTemplates, wholePlan, wholeTemplates, writeHashes} from "./templates.ts"
import {areCoupledAlike, coupleWidth, describeCouple, describeWhole, wholeWidth, type About} from "./whole.ts"
import type {Weights} from "./weights.ts"

/** A stretch that may be said on a side, null for nothing, with the logarithm of its chance. */
export type Choice = {readonly stretch: Stretch | null; readonly log: number}

const Most = 7 // stretches on either side

/** Room for rows and hashes that is used again. */
export type RankRoom = {
  readonly rows: Int32Array
  readonly couples: Int32Array
  readonly hashes: Int32Array
  readonly worth: Float64Array
  readonly lefts: Sorts
  readonly rights: Sorts
}

// Of the choices of a side: of which sort each is, and the row of the first of each sort. Those of one sort are the same to
// whatever stands on the other side.
type Sorts = {readonly sorts: Uint8Array; readonly rows: Int32Array}
const sortsRoom = (): Sorts => ({sorts: new Uint8Array(Most + 1), rows: new Int32Array(Most + 1)})

const seeds = {whole: 0x789abcd, couple: 0x89abcde}
const none = new Int32Array(0)

/** New room. */
export function rankRoom(): RankRoom {
  return {
    rows: new Int32Array(2 * (Most + 1) * wholeWidth),
    couples: new Int32Array((Most + 1) ** 2 * coupleWidth),
    hashes: new Int32Array(Math.max(wholeTemplates.length, coupleTemplates.length)),
    worth: new Float64Array(2 * (Most + 1)),
    lefts: sortsRoom(),
    rights: sortsRoom(),
  }
}

/** The choices within `first ≤ i < last` of a window that begins at token `base`; `nothing` is what speaks for none, `whole` what `weigh` found. */
export function choicesOf(
  scores: Scores,
  first: number,
  last: number,
  nothing: number,
  whole: Weighed,
  base: number,
): Choice[] {
  const total = addLogs(whole.total, nothing)
  const silent = {stretch: null, log: nothing - total}
  const choices: Choice[] = []
  let placed = false
  for (const stretch of bestStretches(scores, first, last, Most, base)) {
    const log = stretch.score - total
    if (!placed && log < silent.log) choices.push(silent)
    placed ||= log < silent.log
    choices.push({stretch, log})
  }
  if (!placed) choices.push(silent)
  return choices
}

/** Writes the rows of both sides. */
export function describeSides(
  sheet: Sheet,
  about: About,
  left: readonly Choice[],
  right: readonly Choice[],
  room: RankRoom,
): void {
  for (let side = 0; side < 2; side++) {
    const choices = side === 0 ? left : right
    for (let i = 0; i < choices.length; i++) {
      const {stretch, log} = choices[i]!
      describeWhole(sheet, about, side, stretch, i, choices[0]!.log - log, room.rows, rowOf(side, i))
    }
  }
}

/** Where the row of choice `i` of a side begins. */
export const rowOf = (side: number, i: number): number => (side * (Most + 1) + i) * wholeWidth

/** Writes the hashes of choice `i` of a side; as many as there are templates for whole stretches. */
export function wholeHashes({rows, hashes}: RankRoom, side: number, i: number): void {
  writeHashes(wholePlan, none, 0, rows, rowOf(side, i), seeds.whole, hashes)
}

/** Writes the hashes of choice `i` on the left with choice `j` on the right. */
export function coupleHashes({rows, couples, hashes}: RankRoom, i: number, j: number): void {
  describeCouple(rows, rowOf(0, i), rowOf(1, j), couples, 0)
  writeHashes(couplePlan, none, 0, couples, 0, seeds.couple, hashes)
}

/** The best choice of either side, never nothing on both, and the logarithm of the chance of the two; null without any. */
export function rankSides(
  left: readonly Choice[],
  right: readonly Choice[],
  weights: Weights,
  room: RankRoom,
): {readonly left: Choice; readonly right: Choice; readonly log: number} | null {
  const {rows, couples, worth, lefts, rights} = room
  const wholes = weights.whole(none, 0, rows, 2 * (Most + 1), seeds.whole)
  for (let i = 0; i < left.length; i++) worth[i] = left[i]!.log * weights.trust + wholes[2 * i]!
  for (let i = 0, at = Most + 1; i < right.length; i++, at++)
    worth[at] = right[i]!.log * weights.trust + wholes[2 * at]!
  const [someLeft, someRight] = [sortOut(rows, 0, left.length, lefts), sortOut(rows, 1, right.length, rights)]
  for (let a = 0; a < someLeft; a++)
    for (let b = 0; b < someRight; b++)
      describeCouple(rows, lefts.rows[a]!, rights.rows[b]!, couples, (a * someRight + b) * coupleWidth)
  const pairs = weights.couple(none, 0, couples, someLeft * someRight, seeds.couple)
  let [best, score] = [-1, -Infinity]
  let total = 0 // over all pairs so far, in parts of what the best one is worth
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      if (left[i]!.stretch === null && right[j]!.stretch === null) continue
      const both = worth[i]! + worth[Most + 1 + j]! + pairs[2 * (lefts.sorts[i]! * someRight + rights.sorts[j]!)]!
      if (both > score) {
        total = total * Math.exp(score - both) + 1
        score = both
        best = i * right.length + j
      } else total += Math.exp(both - score)
    }
  if (best < 0) return null
  const [i, j] = [Math.floor(best / right.length), best % right.length]
  return {left: left[i]!, right: right[j]!, log: -Math.log(total)}
}

// Sorts out the choices of a side; gives how many sorts there are.
function sortOut(rows: Int32Array, side: number, count: number, {sorts, rows: firsts}: Sorts): number {
  let some = 0
  for (let i = 0; i < count; i++) {
    const row = rowOf(side, i)
    let sort = 0
    while (sort < some && !areCoupledAlike(rows, side, firsts[sort]!, row)) sort++
    if (sort === some) firsts[some++] = row
    sorts[i] = sort
  }
  return some
}
