// What can be said of words from their letters alone, as numbers: the only thing trained files see of a text.
//
// Each token becomes a row of 32-bit hashes (FNV-1a over UTF-16 units): the word, its small letters, its
// first and last letters, its shape. A word longer than 64 units is seen by its first 48 and last 16.

import type {RawToken} from "./pack.ts"

/** The column of the word as it stands. */
export const Form = 0
/** The column of the word in small letters. */
export const Lower = 1
/** The column of the first letter. */
export const Prefix1 = 2
/** The column of the first two letters. */
export const Prefix2 = 3
/** The column of the first three letters. */
export const Prefix3 = 4
/** The column of the last letter. */
export const Suffix1 = 5
/** The column of the last two letters. */
export const Suffix2 = 6
/** The column of the last three letters. */
export const Suffix3 = 7
/** The column of the last four letters. */
export const Suffix4 = 8
/** The column of the word's shape. */
export const Shape = 9
/** How many columns a row has. */
export const Columns = 10

/** What a hash begins with. */
export const Basis = 0x811c9dc5 | 0
const Prime = 0x01000193

/** The hash of a text's UTF-16 units. */
export function hashText(text: string): number {
  return finish(hashOn(Basis, text))
}

/** A hash that is not yet finished, taken on over a text: `finish(hashOn(hashOn(Basis, a), b))` is that of `a + b`. */
export function hashOn(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), Prime)
  return hash
}

/** A hash with all its bits mixed (the finaliser of MurmurHash3). */
export function finish(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const Units = new Uint16Array(64)

/** Writes the row of each token into `rows`, from row `first` on; each must have room for `Columns` numbers. */
export function describeWords(tokens: readonly RawToken[], rows: Int32Array, first = 0): void {
  for (let t = 0; t < tokens.length; t++) describeWord(tokens[t]!.text, rows, (first + t) * Columns)
}

function describeWord(text: string, rows: Int32Array, at: number): void {
  const length = Math.min(text.length, 64)
  const cut = text.length - length
  let form = Basis
  let lower = Basis
  let shape = 0
  let last = 0
  let runs = 0
  for (let i = 0; i < length; i++) {
    let c = text.charCodeAt(i < 48 ? i : i + cut)
    form = Math.imul(form ^ c, Prime)
    let kind = 1 // small letter
    if (c >= 65 && c <= 90) {
      kind = 2
      c |= 32
    } else if (c >= 48 && c <= 57) kind = 3
    else if (c < 97 || (c > 122 && c < 0xaa)) kind = 4
    else if (c > 127) {
      const small = text.charAt(i < 48 ? i : i + cut).toLowerCase()
      if (small.charCodeAt(0) !== c) kind = 2
      else if (small === small.toUpperCase()) kind = 4
      c = small.charCodeAt(0)
    }
    Units[i] = c
    lower = Math.imul(lower ^ c, Prime)
    if (kind !== last && runs < 6) {
      shape = shape * 7 + kind
      last = kind
      runs++
    } else if (i === 1) {
      shape = shape * 7 + 5 // the first kind goes on
    }
  }
  rows[at + Form] = finish(form)
  rows[at + Lower] = finish(lower)
  rows[at + Shape] = shape
  let hash = Basis
  for (let n = 1; n <= 3; n++) {
    hash = Math.imul(hash ^ (n <= length ? (Units[n - 1] ?? 0) : 1), Prime)
    rows[at + Prefix1 + n - 1] = finish(hash)
  }
  hash = Basis
  for (let n = 1; n <= 4; n++) {
    hash = Math.imul(hash ^ (n <= length ? (Units[length - n] ?? 0) : 1), Prime)
    rows[at + Suffix1 + n - 1] = finish(hash ^ 0x55)
  }
}
