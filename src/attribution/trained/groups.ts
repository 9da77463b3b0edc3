// Groups of words used alike, as they lie in a trained file.

import type {Model} from "../../language/model/model.ts"

/** A coarse and a fine number for the hash of a word's small letters, 0 for a word that is in no group. */
export type Groups = {readonly coarse: (lower: number) => number; readonly fine: (lower: number) => number}

/** The groups of a file: an open table of hashes with two numbers each. */
export function openGroups(model: Pick<Model, "array">): Groups {
  const keys = model.array("groupKeys", "i32").slice()
  const coarse = model.array("coarse", "u16").slice()
  const fine = model.array("fine", "u16").slice()
  const mask = keys.length - 1
  let [last, place] = [0, -1] // both numbers of a word are asked for, one after the other
  const find = (lower: number, numbers: Uint16Array): number => {
    if (lower !== last) {
      place = -1
      last = lower
      for (let slot = lower & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
        if (keys[slot] === lower) {
          place = slot
          break
        }
    }
    return place < 0 ? 0 : (numbers[place] ?? 0)
  }
  return {coarse: (lower) => find(lower, coarse), fine: (lower) => find(lower, fine)}
}
