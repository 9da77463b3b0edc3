// The mean of tables of weights as they lie in files: shelves of eight slots, each with codes and the bits it is known by.

import {Shelf} from "../src/attribution/trained/shelves.ts"
import {encode} from "./codebook.ts"

/** A table of a file: its slots as bytes and what its codes stand for. */
export type ShelvedTable = {readonly bytes: Uint8Array; readonly book: Float32Array}

/**
 * The mean of tables of as many shelves with `codes` weights a slot: what a table does not know it weighs nothing. The
 * heaviest of a shelf stay; `kept` and `left` are how many did and how many did not. Throws RangeError for other sizes.
 */
export function meanOfShelves(
  tables: readonly ShelvedTable[],
  codes: number,
): {readonly bytes: Uint8Array; readonly reach: number; readonly kept: number; readonly left: number} {
  const length = tables[0]?.bytes.length ?? 0
  if (tables.some((one) => one.bytes.length !== length)) throw new RangeError("tables of different sizes")
  const size = 2 ** Math.ceil(Math.log2(codes + 1))
  const bytes = new Uint8Array(length)
  const reach = Math.max(...tables.flatMap(({book}) => Array.from(book, Math.abs)))
  let [kept, left] = [0, 0]
  for (let shelf = 0; shelf < bytes.length; shelf += Shelf * size) {
    const slots = new Map<number, Float64Array>()
    for (const {bytes: from, book} of tables)
      for (let at = shelf; at < shelf + Shelf * size; at += size) {
        const bits = bitsAt(from, at, codes, size)
        if (bits === 0) continue
        const sums = slots.get(bits) ?? new Float64Array(codes)
        for (let k = 0; k < codes; k++) sums[k]! += book[from[at + k]!]! / tables.length
        slots.set(bits, sums)
      }
    const sorted = [...slots].sort(([a, x], [b, y]) => strength(y) - strength(x) || a - b)
    sorted.slice(0, Shelf).forEach(([bits, sums], i) => {
      const at = shelf + i * size
      for (let k = 0; k < codes; k++) bytes[at + k] = encode(sums[k]!, reach)
      for (let k = codes; k < size; k++) bytes[at + k] = bits >>> (8 * (k - codes))
    })
    kept += Math.min(Shelf, sorted.length)
    left += Math.max(0, sorted.length - Shelf)
  }
  return {bytes, reach, kept, left}
}

const strength = (sums: Float64Array): number => Math.max(...Array.from(sums, Math.abs))

function bitsAt(bytes: Uint8Array, at: number, codes: number, size: number): number {
  let bits = 0
  for (let k = size - 1; k >= codes; k--) bits = bits * 256 + bytes[at + k]!
  return bits
}
