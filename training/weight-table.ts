// Weights under training, by hash: AdaGrad over an open table, for features met often enough.

import {Shelf, shelfOf} from "../src/attribution/trained/shelves.ts"
import {encode} from "./codebook.ts"

/** A table of `width` weights a feature. Count every feature first; only those met `least` times or more are learnt. */
export type WeightTable = {
  readonly width: number
  readonly count: (hashes: Int32Array, n: number) => void
  /** Writes the slot of each feature, −1 for one that is not learnt; those that are −1 already are passed over. */
  readonly find: (hashes: Int32Array, n: number, slots: Int32Array) => void
  readonly weights: Float32Array
  readonly step: (slot: number, k: number, gradient: number) => void
  readonly used: () => number
  /** Takes the weights as they stand into the mean that `pack` writes; without any, the last ones are written. */
  readonly note: () => void
  rate: number
  decay: number
  /**
   * The weights as slots of a file in `shelves` shelves: the codes of a feature and the bits it is known by, in as many
   * bytes as a power of two. The heaviest come first; those that find their shelf full are left out.
   */
  readonly pack: (shelves: number, prune: number, tag: (hash: number) => number) => {readonly bytes: Uint8Array; readonly reach: number; readonly kept: number} // prettier-ignore
}

/** A table with room for 2^`bits` features. */
export function weightTable(width: number, bits: number, least: number): WeightTable {
  const capacity = 2 ** bits
  const mask = capacity - 1
  const met = new Uint8Array(2 ** 26)
  const keys = new Int32Array(capacity)
  const weights = new Float32Array(capacity * width)
  const squares = new Float32Array(capacity * width)
  let sums: Float32Array | null = null
  let noted = 0
  let used = 0
  const table: WeightTable = {
    width,
    weights,
    rate: 0.1,
    decay: 1e-6,
    used: () => used,
    note() {
      sums ??= new Float32Array(capacity * width)
      for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!
      noted++
    },
    count(hashes, n) {
      for (let f = 0; f < n; f++) {
        const at = hashes[f]! >>> 6
        if (met[at]! < 255) met[at]!++
      }
    },
    find(hashes, n, slots) {
      for (let f = 0; f < n; f++) {
        if (slots[f] === -1) continue
        const key = hashes[f]! || 1
        let slot = key & mask
        while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
        if (keys[slot] === 0) {
          if (met[key >>> 6]! < least || used > 0.8 * capacity) slot = -1
          else {
            keys[slot] = key
            used++
          }
        }
        slots[f] = slot
      }
    },
    step(slot, k, gradient) {
      const at = slot * width + k
      const g = gradient + table.decay * weights[at]!
      squares[at]! += g * g
      weights[at]! -= (table.rate * g) / Math.sqrt(squares[at]! + 1e-8)
    },
    pack(shelves, prune, tag) {
      const means = sums === null ? weights : sums.map((sum) => sum / noted)
      const size = 2 ** Math.ceil(Math.log2(width + 1))
      const bytes = new Uint8Array(shelves * Shelf * size)
      const strengths = new Float32Array(capacity)
      for (let i = 0; i < capacity * width; i++) {
        const slot = Math.floor(i / width)
        strengths[slot] = Math.max(strengths[slot]!, Math.abs(means[i]!))
      }
      const slots: number[] = []
      for (let slot = 0; slot < capacity; slot++) if (keys[slot] !== 0 && strengths[slot]! >= prune) slots.push(slot)
      slots.sort((a, b) => strengths[b]! - strengths[a]! || keys[a]! - keys[b]!)
      const reach = Math.max(1e-3, strengths[slots[0] ?? 0]!)
      const filled = new Uint8Array(shelves)
      let kept = 0
      for (const slot of slots) {
        const key = keys[slot]!
        const shelf = shelfOf(key, shelves)
        if (filled[shelf / Shelf] === Shelf) continue
        const at = (shelf + filled[shelf / Shelf]!++) * size
        const bits = tag(key)
        for (let k = 0; k < width; k++) bytes[at + k] = encode(means[slot * width + k]!, reach)
        for (let k = width; k < size; k++) bytes[at + k] = bits >>> (8 * (k - width))
        kept++
      }
      return {bytes, reach, kept}
    },
  }
  return table
}
