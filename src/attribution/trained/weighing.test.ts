// The kernels held against the plainest way to say the same: hash by hash and slot by slot.

import assert from "node:assert/strict"
import {test} from "node:test"
import {pairWidth} from "./pair.ts"
import {Margin, sheetWidth} from "./sheet.ts"
import {longTagOf, Shelf, shelfOf, tagOf} from "./shelves.ts"
import {cuePlan, pairPlan, wordsPlan, writeHashes, type Plan} from "./templates.ts"
import {mostRows, openWeighings, type ListWeighing} from "./weighing.ts"

// Numbers that follow no pattern the kernels could profit from.
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0
    return Math.imul(state ^ (state >>> 15), 0x2545f491)
  }
}

const next = numbers(7)
const many = (length: number): Int32Array => Int32Array.from({length}, next)
const book = Float32Array.from({length: 256}, (_, i) => (i - 128) / 64)
const shelves = 24
const count = 9
// Few values, so that hashes come back; small tables, so that most shelves are full and some tags are alike.
const columns = Int32Array.from({length: (count + 2 * Margin) * sheetWidth}, () => next() & 3)
const own = Int32Array.from({length: count * pairWidth}, () => next() & 3)

type Rows = Uint16Array | Uint32Array
const tables = {
  cues: {rows: new Uint16Array(shelves * Shelf), book},
  words: {rows: new Uint32Array(shelves * Shelf), book},
  pairs: {rows: new Uint32Array(2 * shelves * Shelf), book},
  ranks: {rows: new Uint16Array(shelves * Shelf), book},
}

/** Every other hash that the rows have is given a slot. */
function fill(
  rows: Rows,
  plan: Plan,
  seed: number,
  tagged: (hash: number) => number,
  top: number,
  wide: boolean,
): void {
  const hashes = new Int32Array(plan.numbers.length)
  for (let t = 0; t < count; t++) {
    writeHashes(plan, columns, t, own, t * pairWidth, seed, hashes)
    for (const [f, hash] of hashes.entries()) {
      if (f % 2 === 1) continue
      const first = shelfOf(hash, shelves)
      const step = wide ? 2 : 1
      for (let slot = first; slot < first + Shelf; slot++) {
        const at = slot * step + step - 1
        const low = next() >>> (32 - top)
        if (rows[at] !== 0 && rows[at]! >>> top !== tagged(hash)) continue
        rows[at] = low + tagged(hash) * 2 ** top
        if (wide) rows[at - 1] = next()
        break
      }
    }
  }
}

fill(tables.cues.rows, cuePlan, 5, tagOf, 8, false)
fill(tables.words.rows, wordsPlan, 6, tagOf, 24, false)
fill(tables.pairs.rows, pairPlan, 7, longTagOf, 16, true)
const weighings = openWeighings(tables)

function codesOf(rows: Rows, hash: number): number[] {
  const first = shelfOf(hash, shelves)
  for (let slot = first; slot < first + Shelf; slot++) {
    if (rows === tables.cues.rows && rows[slot]! >>> 8 === tagOf(hash)) return [rows[slot]! & 255]
    if (rows === tables.words.rows && rows[slot]! >>> 24 === tagOf(hash))
      return [0, 8, 16].map((by) => (rows[slot]! >>> by) & 255)
    const [low, high] = [rows[2 * slot]!, rows[2 * slot + 1]!]
    if (rows === tables.pairs.rows && high >>> 16 === longTagOf(hash))
      return [low & 255, (low >>> 8) & 255, (low >>> 16) & 255, low >>> 24, high & 255, (high >>> 8) & 255]
  }
  return []
}

function plainly(rows: Rows, plan: Plan, seed: number, t: number, width: number): {sums: number[]; found: number} {
  const hashes = new Int32Array(plan.numbers.length)
  writeHashes(plan, columns, t, own, t * pairWidth, seed, hashes)
  const sums = Array.from({length: width}, () => 0)
  let found = 0
  for (const hash of hashes) {
    const codes = codesOf(rows, hash)
    codes.forEach((code, i) => (sums[i]! += book[code]!))
    if (codes.length > 0) found++
  }
  return {sums, found}
}

function listedSums(weighing: ListWeighing, rows: Int32Array, places: readonly number[], seeds: number[]): number[] {
  const sums = new Float64Array(places.length)
  weighing(rows, places, seeds, sums)
  return Array.from(sums)
}
// All rows, as a list of them, with the zero behind each sum.
const listed = (rows: Int32Array, at: number, _: Int32Array, many: number, seed: number): Float64Array =>
  Float64Array.from(listedSums(weighings.cue, rows, Array.from({length: many}, (_, i) => at + i), [seed]).flatMap((sum) => [sum, 0])) // prettier-ignore

test("kernels weigh as the plain look-up does, in all three forms of slots", () => {
  const cases = [
    {rows: tables.cues.rows, plan: cuePlan, weighing: listed, seed: 5, width: 2},
    {rows: tables.words.rows, plan: wordsPlan, weighing: weighings.words, seed: 6, width: 4},
    {rows: tables.pairs.rows, plan: pairPlan, weighing: weighings.pair, seed: 7, width: 6},
  ]
  for (const {rows, plan, weighing, seed, width} of cases) {
    const sums = Array.from(weighing(columns, 0, own, count, seed).subarray(0, count * width))
    let hits = 0
    for (let t = 0; t < count; t++) {
      const plain = plainly(rows, plan, seed, t, width)
      assert.deepEqual(sums.slice(t * width, (t + 1) * width), plain.sums)
      hits += plain.found
    }
    assert.ok(hits > count && hits < count * plan.numbers.length, "some hashes are found and some are not")
  }
})

test("a row is weighed by what stands there, not by what stood there before", () => {
  const alone = Array.from(weighings.pair(columns, 3, own.subarray(3 * pairWidth), 1, 7).subarray(0, 6))
  const all = Array.from(weighings.pair(columns, 0, own, count, 7))
  assert.deepEqual(alone, all.slice(18, 24))
  assert.notDeepEqual(
    Array.from(weighings.pair(columns, 3, own.subarray(3 * pairWidth), 1, 8).subarray(0, 6)),
    alone,
    "another seed",
  )
})

test("rows of a long sheet are listed as they stand, each with its seed", () => {
  const length = 9000
  const long = new Int32Array((length + 2 * Margin) * sheetWidth)
  const places = [2, 3, 4000, 4090, 4092, 8990, 8991]
  for (const at of places) long.set(columns.subarray(0, (1 + 2 * Margin) * sheetWidth), at * sheetWidth)
  const given = places.map((_, i) => 7 + (i & 1))
  const apart = places.map((at, i) => listedSums(weighings.none, long, [at], [given[i]!])[0])
  assert.deepEqual(listedSums(weighings.none, long, places, given), apart)
  const same = [4000, 4092, 8991].map((at) => listedSums(weighings.cue, long, [at], [5]))
  assert.deepEqual(same[1], same[0])
})

test("more rows than there is room for are refused", () => {
  const rows = many((mostRows + 1) * pairWidth)
  assert.throws(() => weighings.pair(many((mostRows + 9) * sheetWidth), 0, rows, mostRows + 1, 7), RangeError)
})
