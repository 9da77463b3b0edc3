// The kernels held against the plainest way to say the same: feature by feature and slot by slot.

import assert from "node:assert/strict"
import {test} from "node:test"
import {
  elsewhereFeaturesAt,
  elsewhereWidth,
  nameColumns,
  nameFeaturesAt,
  namePlans,
  nameWidth,
} from "./name-features.ts"
import {openNameWeighers} from "./names-kernel.ts"
import {cellsOf, signOf, slotOf} from "./names.ts"

let state = 7
function next(): number {
  state = (Math.imul(state, 1103515245) + 12345) | 0
  return Math.imul(state ^ (state >>> 15), 0x2545f491)
}

const words = 700 // more than are weighed at once
const width = 3
const cells = cellsOf(width)
const slots = 60_000
const columns = Int32Array.from({length: words * nameColumns}, () => next() & 3)
const codebook = Float64Array.from({length: 256}, (_, i) => (i - 128) / 64)

const ways = [
  {write: nameFeaturesAt, count: nameWidth},
  {write: elsewhereFeaturesAt, count: elsewhereWidth},
] as const

// Two features of three are given a slot, most of them not the first they looked for.
function fill(from: number, to: number): Int32Array {
  const table = new Int32Array(slots * cells)
  const features = new Int32Array(nameWidth)
  for (const {write, count} of ways)
    for (let at = from; at < to; at++) {
      write(columns, from, to, at, features)
      for (const key of features.subarray(0, count)) {
        if (key === 0 || key % 3 === 0) continue
        let slot = slotOf(key, slots)
        while (table[slot * cells] !== 0 && (table[slot * cells]! & ~255) !== signOf(key)) slot = (slot + 1) % slots
        table[slot * cells] = signOf(key) + (next() & 255)
        table[slot * cells + 1] = next()
      }
    }
  return table
}

function plainly(table: Int32Array, from: number, to: number, way: (typeof ways)[number], at: number): number[] {
  const bytes = new Uint8Array(table.buffer)
  const sums = Array.from({length: width}, () => 0)
  const features = new Int32Array(nameWidth)
  way.write(columns, from, to, at, features)
  for (const key of features.subarray(0, way.count)) {
    if (key === 0) continue
    let slot = slotOf(key, slots)
    while (table[slot * cells] !== 0 && (table[slot * cells]! & ~255) !== signOf(key)) slot = (slot + 1) % slots
    if (table[slot * cells] === 0) continue
    for (let l = 0; l < width; l++) sums[l]! += codebook[bytes[4 * slot * cells + (l === 0 ? 0 : 3 + l)]!]!
  }
  return sums
}

test("the words of a sentence are weighed as the plain look-up does, its edges too, and quiet ones not at all", () => {
  const [from, to] = [5, 695]
  const table = fill(from, to)
  const weighers = openNameWeighers({table, cells, codebook, width}, namePlans)
  const quiet = Uint8Array.from({length: words}, (_, i) => (i > 9 && i < 690 && (next() & 3) === 0 ? 1 : 0))
  ways.forEach((way, i) => {
    const emit = new Float64Array(words * width).fill(1)
    weighers[i]!(columns, from, to, quiet, emit)
    let told = 0
    for (let at = 0; at < words; at++) {
      const none = at < from || at >= to || quiet[at] === 1
      const sums = none ? [0, 0, 0] : plainly(table, from, to, way, at)
      assert.deepEqual(Array.from(emit.subarray(at * width, (at + 1) * width)), sums.map((sum) => sum + 1)) // prettier-ignore
      if (sums.some((sum) => sum !== 0)) told++
    }
    assert.ok(told > words / 3, "most words say something")
  })
})
