// What company words keep in plain texts, as a few numbers each: which common words stand before and after them.
//
// Shares beyond chance of each pair (Church & Hanks 1990), less the mean of all words, brought down to their main
// directions by turns of the power method. Words of one kind so begin alike, also those no treebank has.

import {seeded} from "./random.ts"

/** Which words to describe, and how. */
export type Company = {
  /** How often a word must be met. */
  readonly least: number
  /** How many of the commonest words count as company, on each side. */
  readonly common: number
  /** How many numbers a word gets. */
  readonly width: number
  /** The deviation of these numbers. */
  readonly spread: number
}

/** The numbers of each word that is met often enough, by its key. Words are given as keys, sentence by sentence. */
export function describeCompany(sentences: Iterable<Int32Array>, how: Company): Map<number, Float32Array> {
  const all = [...sentences]
  const counts = new Map<number, number>()
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const chosen = [...counts].filter(([, n]) => n >= how.least).sort(([, a], [, b]) => b - a)
  const placeOf = new Map(chosen.map(([word], i) => [word, i]))
  const pairs = pairsOf(all, placeOf, how.common)
  const vectors = mainDirections(pairs, chosen.length, 2 * how.common, how.width)
  let square = 0
  for (const x of vectors) square += x * x
  const scale = how.spread / Math.sqrt(square / vectors.length || 1)
  return new Map(
    chosen.map(([word], i) => [
      word,
      Float32Array.from(vectors.subarray(i * how.width, (i + 1) * how.width), (x) => x * scale),
    ]),
  )
}

// A matrix with few numbers that are not 0: of each row where it begins, then columns and values.
type Sparse = {readonly starts: Int32Array; readonly columns: Int32Array; readonly values: Float64Array}

// For each word (a row) how much more often than by chance a common word stands before it, or after (a column).
function pairsOf(all: readonly Int32Array[], placeOf: ReadonlyMap<number, number>, common: number): Sparse {
  const wide = 2 * common
  const met = new Map<number, number>()
  const meet = (word: number | undefined, other: number | undefined, side: number): void => {
    if (word === undefined || other === undefined || other >= common) return
    const at = word * wide + side * common + other
    met.set(at, (met.get(at) ?? 0) + 1)
  }
  for (const words of all)
    for (let i = 1; i < words.length; i++) {
      const [before, after] = [placeOf.get(words[i - 1]!), placeOf.get(words[i]!)]
      meet(after, before, 0)
      meet(before, after, 1)
    }
  const cells = [...met].sort(([a], [b]) => a - b)
  const starts = new Int32Array(placeOf.size + 1)
  const columns = Int32Array.from(cells, ([at]) => at % wide)
  const [rowSums, columnSums] = [new Float64Array(placeOf.size), new Float64Array(wide)]
  let total = 0
  for (const [at, n] of cells) {
    const row = Math.floor(at / wide)
    starts[row + 1]!++
    rowSums[row]! += n
    columnSums[at % wide]! += n
    total += n
  }
  for (let row = 0; row < placeOf.size; row++) starts[row + 1]! += starts[row]!
  const values = Float64Array.from(cells, ([at, n]) =>
    Math.log1p((n * total) / (rowSums[Math.floor(at / wide)]! * (columnSums[at % wide]! + 20))),
  )
  return {starts, columns, values}
}

// The rows of the matrix, each column less its mean, in its `width` main directions, whose lengths are evened by a root.
function mainDirections({starts, columns, values}: Sparse, rows: number, wide: number, width: number): Float64Array {
  const random = seeded(31)
  const means = new Float64Array(wide)
  values.forEach((x, i) => (means[columns[i]!]! += x / rows))
  const right = Float64Array.from({length: wide * width}, () => random() - 0.5)
  const left = new Float64Array(rows * width)
  const shift = new Float64Array(width)
  for (let turn = 0; ; turn++) {
    straighten(right, wide, width)
    shift.fill(0)
    for (let c = 0; c < wide; c++) for (let k = 0; k < width; k++) shift[k]! += means[c]! * right[c * width + k]!
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < width; k++) left[row * width + k] = -shift[k]!
      for (let i = starts[row]!; i < starts[row + 1]!; i++) addRow(left, row, right, columns[i]!, values[i]!, width)
    }
    if (turn === 6) break
    right.fill(0)
    shift.fill(0)
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < width; k++) shift[k]! += left[row * width + k]!
      for (let i = starts[row]!; i < starts[row + 1]!; i++) addRow(right, columns[i]!, left, row, values[i]!, width)
    }
    for (let c = 0; c < wide; c++) for (let k = 0; k < width; k++) right[c * width + k]! -= means[c]! * shift[k]!
  }
  for (let k = 0; k < width; k++) {
    const length = lengthOf(left, rows, width, k)
    for (let row = 0; row < rows; row++) left[row * width + k]! /= Math.sqrt(length) || 1
  }
  return left
}

function addRow(to: Float64Array, toRow: number, from: Float64Array, fromRow: number, by: number, width: number): void {
  for (let k = 0, a = toRow * width, b = fromRow * width; k < width; k++) to[a++]! += by * from[b++]!
}

function lengthOf(matrix: Float64Array, rows: number, width: number, column: number): number {
  let square = 0
  for (let row = 0; row < rows; row++) square += matrix[row * width + column]! ** 2
  return Math.sqrt(square)
}

// Makes the columns stand at right angles and have length one (Gram & Schmidt).
function straighten(matrix: Float64Array, rows: number, width: number): void {
  for (let k = 0; k < width; k++) {
    for (let other = 0; other < k; other++) {
      let sum = 0
      for (let at = 0; at < rows * width; at += width) sum += matrix[at + k]! * matrix[at + other]!
      for (let at = 0; at < rows * width; at += width) matrix[at + k]! -= sum * matrix[at + other]!
    }
    const length = lengthOf(matrix, rows, width, k) || 1
    for (let row = 0; row < rows; row++) matrix[row * width + k]! /= length
  }
}
