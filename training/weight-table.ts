// Weights under training, by hash: AdaGrad over an open table, for features met often enough.

import {encode} from "./codebook.ts"

/** A table of `width` weights a feature. Count every feature first; only those met `least` times or more are learnt. */
export type WeightTable = {
  readonly width: number
  readonly count: (hashes: Int32Array, n: number) => void
  /** Writes the slot of each feature, −1 for one that is not learnt. */
  readonly find: (hashes: Int32Array, n: number, slots: Int32Array) => void
  readonly weights: Float32Array
  readonly step: (slot: number, k: number, gradient: number) => void
  readonly used: () => number
  /** Takes the weights as they stand into the mean that `pack` writes; without any, the last ones are written. */
  readonly note: () => void
  rate: number
  decay: number
  /** The weights as slots of a file, at most `room` of them: the codes of a feature and the bits it is known by, in as many bytes as a power of two. */
  readonly pack: (room: number, prune: number, tag: (hash: number) => number) => {readonly bytes: Uint8Array; readonly reach: number; readonly kept: number} // prettier-ignore
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
        const key = hashes[f]! || 1
        slots[f] = -1
        if (met[key >>> 6]! < least) continue
        let slot = key & mask
        while (keys[slot] !== key) {
          if (keys[slot] === 0) {
            if (used > 0.8 * capacity) break
            keys[slot] = key
            used++
            break
          }
          slot = (slot + 1) & mask
        }
        if (keys[slot] === key) slots[f] = slot
      }
    },
    step(slot, k, gradient) {
      const at = slot * width + k
      const g = gradient + table.decay * weights[at]!
      squares[at]! += g * g
      weights[at]! -= (table.rate * g) / Math.sqrt(squares[at]! + 1e-8)
    },
    pack(room, prune, tag) {
      const means = sums === null ? weights : sums.map((sum) => sum / noted)
      const size = 2 ** Math.ceil(Math.log2(width + 1))
      const bytes = new Uint8Array(room * size)
      const strength = (slot: number): number => {
        let most = 0
        for (let k = 0; k < width; k++) most = Math.max(most, Math.abs(means[slot * width + k]!))
        return most
      }
      const slots: number[] = []
      for (let slot = 0; slot < capacity; slot++) if (keys[slot] !== 0 && strength(slot) >= prune) slots.push(slot)
      let kept = slots
      if (slots.length > 0.8 * room) {
        const by = Float32Array.from(slots, strength).sort()
        const limit = by[by.length - Math.floor(0.8 * room)]!
        kept = slots.filter((slot) => strength(slot) > limit)
      }
      let reach = 1e-3
      for (const slot of kept) reach = Math.max(reach, strength(slot))
      for (const slot of kept) {
        const key = keys[slot]!
        const bits = tag(key)
        let at = key & (room - 1)
        while (bytes[at * size + size - 1] !== 0 || bytes[at * size + width] !== 0) at = (at + 1) & (room - 1)
        for (let k = 0; k < width; k++) bytes[at * size + k] = encode(means[slot * width + k]!, reach)
        for (let k = width; k < size; k++) bytes[at * size + k] = bits >>> (8 * (k - width))
      }
      return {bytes, reach, kept: kept.length}
    },
  }
  return table
}
