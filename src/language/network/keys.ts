// What a network is told of a word: a few rows of one table of numbers, found by hashes of its letters.

import {
  Columns,
  finish,
  Form,
  Lower,
  Prefix1,
  Prefix2,
  Prefix3,
  Shape,
  Suffix1,
  Suffix2,
  Suffix3,
  Suffix4,
} from "../word-forms.ts"

const seen: readonly (readonly [string, number])[] = [
  ["word", Lower], ["form", Form], ["prefix-1", Prefix1], ["prefix-2", Prefix2], ["prefix-3", Prefix3],
  ["suffix-1", Suffix1], ["suffix-2", Suffix2], ["suffix-3", Suffix3], ["suffix-4", Suffix4], ["shape", Shape],
] // prettier-ignore

/** The feature list of every network's file. */
export const keyNames: readonly string[] = seen.map(([name]) => name)
/** How many rows each word has. */
export const keyWidth = seen.length

/** Writes the keys of the word whose row of columns begins at `from`; none is 0. */
export function writeKeys(rows: Int32Array, from: number, out: Int32Array, at: number): void {
  for (let k = 0; k < keyWidth; k++) out[at + k] = finish(rows[from + seen[k]![1]]! ^ Math.imul(k + 1, 0x9e3779b1)) || 1
}

/** The keys of all words of a sentence described by `describeWords`. */
export function keysOf(rows: Int32Array, count: number): Int32Array {
  const keys = new Int32Array(count * keyWidth)
  for (let i = 0; i < count; i++) writeKeys(rows, i * Columns, keys, i * keyWidth)
  return keys
}
