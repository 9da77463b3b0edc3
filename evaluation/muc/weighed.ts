// Another way to learn the same: each feature weighs as much as it is seen oftener with the right things than with the
// others, each thing as much as any other however much is seen of it, and on that logistic regression (Wang and Manning
// 2012, "Baselines and bigrams"), solved in the dual (Yu, Huang and Lin 2011). Of few long things it learns far better than
// small steps do; of many short ones as well, and it errs elsewhere.

import type {Packed} from "./packed.ts"

/** How closely to fit, how far apart the judgements, how often through all things; of the wrong ones one in `every` is seen. */
export type Weighing = {
  readonly fit?: number
  readonly reach?: number
  readonly rounds?: number
  readonly every?: number
}

/** Gives the log odds, of features numbered as in the pack, that a thing is one of those looked for. */
export type Weigher = (row: Int32Array) => number

const Smoothing = 1 // a feature is taken to be seen once more on either side
const Near = 1e-8 // how near a share may come to its bounds
const Steps = 6 // of Newton's method, for each share

/** Learns to tell the right ones from the others. */
export function learnWeighed(
  {rows, places}: Packed,
  isRight: (thing: number) => boolean,
  {fit = 1, reach = 3, rounds = 10, every = 1}: Weighing = {},
): Weigher {
  const things = Array.from(rows.keys()).filter((thing) => isRight(thing) || thing % every === 0)
  const squares = weigh(rows, places.length, things, isRight)
  const sizes = things.map((thing) => sizeOf(rows[thing] ?? nothing, squares))
  const shares = new Float64Array(things.length).fill(Near * fit)
  const weights = new Float64Array(places.length) // what each feature adds, its own weight times how much it is weighed
  const order = Int32Array.from(things.keys())
  let bias = 0
  let seed = 1
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      const swapped = order[i]!
      order[i] = order[j]!
      order[j] = swapped
    }
    for (const at of order) {
      const thing = things[at]!
      const row = rows[thing] ?? nothing
      const side = isRight(thing) ? 1 : -1
      const scale = reach / sizes[at]!
      const old = shares[at]!
      const share = settle(old, fit, side * (sumOf(row, weights) * scale + bias), reach * reach + 1)
      const step = (share - old) * side
      shares[at] = share
      bias += step
      for (let k = 0; k < row.length; k++) weights[row[k]!] = weights[row[k]!]! + step * scale * squares[row[k]!]!
    }
  }
  bias -= Math.log(every)
  return (row) => (sumOf(row, weights) * reach) / sizeOf(row, squares) + bias
}

const nothing = new Int32Array(0)

// How much oftener each feature is seen with the right things, as the square of a logarithm.
function weigh(
  rows: readonly Int32Array[],
  count: number,
  things: readonly number[],
  isRight: (thing: number) => boolean,
): Float64Array {
  const right = new Float64Array(count).fill(Smoothing)
  const wrong = new Float64Array(count).fill(Smoothing)
  let [rights, wrongs] = [2 * Smoothing, 2 * Smoothing]
  for (const thing of things) {
    const counts = isRight(thing) ? right : wrong
    if (counts === right) rights++
    else wrongs++
    const row = rows[thing] ?? nothing
    for (let k = 0; k < row.length; k++) counts[row[k]!] = counts[row[k]!]! + 1
  }
  return right.map((seen, feature) => Math.log(seen / rights / (wrong[feature]! / wrongs)) ** 2)
}

function sumOf(row: Int32Array, values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < row.length; k++) sum += values[row[k]!]!
  return sum
}

function sizeOf(row: Int32Array, squares: Float64Array): number {
  return Math.sqrt(sumOf(row, squares)) || 1
}

// The share of one thing in the weights that suits it best, the others' being as they are.
function settle(old: number, most: number, margin: number, square: number): number {
  let share = Math.min(Math.max(old, Near * most), most * (1 - Near))
  for (let step = 0; step < Steps; step++) {
    const slope = Math.log(share / (most - share)) + square * (share - old) + margin
    const next = share - slope / (most / (share * (most - share)) + square)
    const kept = next <= 0 ? share / 10 : next >= most ? share + (most - share) * 0.9 : next
    if (Math.abs(kept - share) < 1e-6 * most) return kept
    share = kept
  }
  return share
}
