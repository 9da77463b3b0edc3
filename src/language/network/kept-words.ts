// Where the products of the words met last are kept, so that most words of a text are looked up, not made.
//
// A word has four places, by its hash. A new word takes the one that has gone unused for longest; none that a
// word of the same stretch holds is ever given away.

import {isSparing} from "../../base/heap.ts"
import {Columns, Form} from "../word-forms.ts"

/** How many places there are besides those for a stretch: a power of two. */
export const keptPlaces = 8192
const SparedPlaces = 2048 // in use while memory is spared: those never used take none
const Ways = 4

/**
 * Writes into `place` where the products of each of `count` words belong, and into `missing` the words whose products
 * must be made first; returns how many. Places from `keptPlaces` on are good for this stretch only.
 */
export type FindPlaces = (columns: Int32Array, count: number, place: Int32Array, missing: Int32Array) => number

/** A memory of words that begins empty. Words are rows of `columns`, as `describeWords` writes them. */
export function keepWords(): FindPlaces {
  const kept = new Int32Array(keptPlaces * Columns)
  const forms = new Int32Array(keptPlaces) // looked at first, as they lie close together
  const usedIn = new Float64Array(keptPlaces) // the stretch in which a place was last used; 0 is never
  let stretch = 0

  function holds(slot: number, columns: Int32Array, at: number): boolean {
    if (usedIn[slot] === 0) return false
    for (let c = 0, from = slot * Columns; c < Columns; c++) if (kept[from + c] !== columns[at + c]) return false
    return true
  }

  return (columns, count, place, missing) => {
    stretch++
    let missed = 0
    const mask = (isSparing() ? SparedPlaces : keptPlaces) / Ways - 1
    for (let i = 0; i < count; i++) {
      const at = i * Columns
      const hash = columns[at + Form]!
      const first = ((hash ^ (hash >>> 13)) & mask) * Ways
      let slot = first
      let oldest = first
      for (; slot < first + Ways; slot++) {
        if (forms[slot] === hash && holds(slot, columns, at)) break
        if (usedIn[slot]! < usedIn[oldest]!) oldest = slot
      }
      if (slot === first + Ways) {
        slot = oldest
        if (usedIn[slot] === stretch) slot = keptPlaces + missed
        else {
          forms[slot] = hash
          for (let c = 0; c < Columns; c++) kept[slot * Columns + c] = columns[at + c]!
        }
        missing[missed++] = i
      }
      if (slot < keptPlaces) usedIn[slot] = stretch
      place[i] = slot
    }
    return missed
  }
}
