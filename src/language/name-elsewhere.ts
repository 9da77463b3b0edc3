// What the words of a document were taken for elsewhere in it: counts of labels by word, and by a word with its
// neighbour on either side.

import {isCapital, nameColumns, Other, OtherAfter, OtherBefore, Small} from "./name-features.ts"
import {finish, Lower, Shape} from "./word-forms.ts"

/**
 * Writes what the words of a document were taken for elsewhere in it. `ends` holds the word after each sentence,
 * `labels` each word's label as first found. A word counts itself out, and only words with a capital have anything.
 */
export function describeElsewhere(
  columns: Int32Array,
  ends: readonly number[],
  labels: Uint8Array,
  kinds: number,
): void {
  const total = ends[ends.length - 1] ?? 0
  const places: number[] = []
  for (let i = 0; i < total; i++) if (isCapital(columns[i * nameColumns + Shape]!)) places.push(i)
  const {enter, find} = slotsFor(3 * places.length)
  // Of each place the slots of its word, of the word with the one before it, and with the one after it.
  const slots = new Int32Array(3 * places.length)
  const counts = new Int32Array(3 * places.length * kinds)
  let [from, sentence] = [0, 0]
  places.forEach((at, n) => {
    while (at >= ends[sentence]!) from = ends[sentence++]!
    const word = columns[at * nameColumns + Lower]!
    const left = at > from ? columns[(at - 1) * nameColumns + Lower]! : 5
    const right = at + 1 < ends[sentence]! ? columns[(at + 1) * nameColumns + Lower]! : 6
    slots[3 * n] = enter(word)
    slots[3 * n + 1] = enter(pairKey(left, word, 1))
    slots[3 * n + 2] = enter(pairKey(word, right, 2))
    for (let k = 3 * n; k < 3 * n + 3; k++) counts[slots[k]! * kinds + labels[at]!]!++
  })
  const small = new Uint8Array(3 * places.length)
  for (let i = 0, n = 0; i < total; i++) {
    if (places[n] === i) n++
    else {
      const slot = find(columns[i * nameColumns + Lower]!)
      if (slot >= 0) small[slot] = 1
    }
  }
  places.forEach((at, n) => {
    const base = at * nameColumns
    columns[base + Other] = tell(counts, slots[3 * n]!, kinds, labels[at]!)
    columns[base + OtherAfter] = tell(counts, slots[3 * n + 1]!, kinds, labels[at]!)
    columns[base + OtherBefore] = tell(counts, slots[3 * n + 2]!, kinds, labels[at]!)
    columns[base + Small] = small[slots[3 * n]!] === 1 ? 1 : 2
  })
}

// 0 where a word is nowhere else; else what it was most often, and whether always.
function tell(counts: Int32Array, slot: number, kinds: number, own: number): number {
  let [sum, best, most] = [0, 0, 0]
  for (let k = 0; k < kinds; k++) {
    const n = counts[slot * kinds + k]! - (k === own ? 1 : 0)
    sum += n
    if (n > most) {
      most = n
      best = k
    }
  }
  return sum === 0 ? 0 : 1 + best * 2 + (most === sum ? 1 : 0)
}

const pairKey = (left: number, right: number, kind: number): number =>
  finish(Math.imul(left ^ kind, 0x9e3779b1) ^ right)

// Numbers, from 0 on, for at most `most` keys, which are hashes themselves: `find` gives −1 for one not entered.
function slotsFor(most: number): Readonly<Record<"enter" | "find", (key: number) => number>> {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1
  const keys = new Int32Array(mask + 1)
  const numbers = new Int32Array(mask + 1) // one more than the key's, 0 where the place is free
  let used = 0
  const placeOf = (key: number): number => {
    let at = key & mask
    while (numbers[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
    return at
  }
  const enter = (key: number): number => {
    const at = placeOf(key)
    if (numbers[at] === 0) {
      keys[at] = key
      numbers[at] = ++used
    }
    return numbers[at]! - 1
  }
  return {enter, find: (key) => numbers[placeOf(key)]! - 1}
}
