// Weights come back from the shelves of a file as they were learnt.

import assert from "node:assert/strict"
import {test} from "node:test"
import {Shelf, shelfOf, tagOf} from "../src/attribution/trained/shelves.ts"
import {muLaw} from "./codebook.ts"
import {weightTable} from "./weight-table.ts"

const hash = (i: number): number => Math.imul(i + 1, 0x9e3779b1) | 0

test("what was met often enough is learnt, packed and found again", () => {
  const table = weightTable(1, 8, 2)
  const hashes = Int32Array.from({length: 12}, (_, i) => hash(i))
  table.count(hashes, 12)
  table.count(hashes, 10) // the last two are met once
  const slots = new Int32Array(12)
  slots[3] = -1 // sits out
  table.find(hashes, 12, slots)
  assert.deepEqual([slots[3], slots[10], slots[11]], [-1, -1, -1])
  for (const [i, slot] of slots.entries()) if (slot >= 0) table.step(slot, 0, i - 5.5)
  const {bytes, reach, kept} = table.pack(4, 0, tagOf)
  assert.equal(kept, 9)
  const rows = new Uint16Array(bytes.buffer)
  const book = muLaw(reach)
  const weightOf = (one: number): number => {
    const first = shelfOf(one, 4)
    for (let slot = first; slot < first + Shelf; slot++)
      if (rows[slot] !== 0 && (rows[slot] ?? 0) >>> 8 === tagOf(one)) return book[(rows[slot] ?? 0) & 255] ?? NaN
    return 0
  }
  for (const [i, slot] of slots.entries()) assert.equal(Math.sign(weightOf(hash(i))), slot < 0 ? 0 : Math.sign(5.5 - i))
})

test("of more than a shelf holds, the heaviest stay", () => {
  const table = weightTable(1, 8, 1)
  const hashes = Int32Array.from({length: 20}, (_, i) => hash(i))
  table.count(hashes, 20)
  const slots = new Int32Array(20)
  table.find(hashes, 20, slots)
  table.rate = 1
  slots.forEach((slot, i) => {
    table.weights[slot] = i + 1
  })
  const {kept, bytes} = table.pack(1, 0, tagOf)
  assert.equal(kept, Shelf)
  const tags = [...new Uint16Array(bytes.buffer)].map((row) => row >>> 8).sort((a, b) => a - b)
  assert.deepEqual(
    tags,
    [...hashes.subarray(12)].map(tagOf).sort((a, b) => a - b),
  )
})
