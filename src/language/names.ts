// Finds the names in a sentence: a chain of labels over its words (a conditional random field), the best one by Viterbi.
//
// A feature is a hash of a few things said of nearby words: letters, tag, head, the group of words it is used
// like, the lists it stands in, and the words before and after its run of capitals. One slot of the file's
// table is one hash and its weights for all labels as bytes: one look-up, one line of the cache.

import type {Token} from "./analysis.ts"
import type {Model} from "./model/model.ts"
import {
  Columns,
  describeWords,
  finish,
  Form,
  hashText,
  Lower,
  Prefix2,
  Prefix3,
  Shape,
  Suffix2,
  Suffix3,
  Suffix4,
} from "./word-forms.ts"

// The columns after those of `describeWords`.
const [Tag, Group, Fine, Listed, Head, Rel, Before, After, Place, Around] = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
/** How many columns each word has. */
export const nameColumns = 20

const both = (column: number, ...places: number[]): [number, number][][] => places.map((at) => [[at, column]])

/** The templates: pairs of (where, column); their order is part of every file. */
const templates: readonly (readonly (readonly [number, number])[])[] = [
  ...both(Lower, -2, -1, 0, 1, 2), ...both(Form, -1, 0, 1), ...both(Prefix2, 0), ...both(Prefix3, 0), ...both(Suffix2, 0), ...both(Suffix3, -1, 0, 1),
  ...both(Suffix4, 0), ...both(Shape, -2, -1, 0, 1, 2), ...both(Tag, -1, 0, 1), ...both(Group, -2, -1, 0, 1, 2), ...both(Fine, -1, 0, 1), ...both(Listed, -1, 0, 1),
  [[0, Head], [0, Shape]], [[0, Rel], [0, Shape]], [[0, Rel], [0, Head]], [[0, Before], [0, Place]], [[0, After], [0, Place]], [[0, Before], [0, After]],
  [[0, Around], [0, Shape]], [[0, Around], [0, Lower]], [[0, Place], [0, Shape]], [[0, Place], [0, Lower]], [[0, Before], [0, Listed]], [[0, After], [0, Listed]],
  [[-1, Lower], [0, Lower]], [[0, Lower], [1, Lower]], [[-1, Shape], [0, Shape]], [[0, Shape], [1, Shape]], [[-1, Shape], [0, Shape], [1, Shape]],
  [[-1, Group], [0, Group]], [[0, Group], [1, Group]], [[-1, Tag], [0, Tag]], [[0, Tag], [1, Tag]], [[-1, Tag], [0, Tag], [1, Tag]], [[0, Listed], [0, Shape]],
  [[0, Listed], [-1, Listed]], [[0, Listed], [1, Listed]], [[-1, Lower], [0, Shape]], [[1, Lower], [0, Shape]], [[-2, Lower], [-1, Lower], [0, Shape]],
  [[1, Lower], [2, Lower], [0, Shape]], [[0, Suffix3], [0, Shape]], [[-1, Group], [0, Shape]], [[1, Group], [0, Shape]], [[0, Fine], [0, Shape]], [[0, Suffix3], [0, Place]],
  [[-2, Group], [-1, Group], [0, Shape]], [[1, Group], [2, Group], [0, Shape]],
] // prettier-ignore

/** The version and the feature list of a file of names. */
export const nameVersion = "1"
export const nameFeatures: readonly string[] = templates.map((parts) =>
  parts.map(([at, of]) => `${of}@${at}`).join("+"),
)
/** How many features a word has. */
export const nameWidth = templates.length

/** What a word list knows: writes a small number for each token, 0 where it stands in no list. */
export type Lists = (tokens: readonly Token[], out: Int32Array) => void

/** Groups of words used alike: a coarse and a fine number for the hash of a word's small letters, 0 when unknown. */
export type Groups = {readonly coarse: (lower: number) => number; readonly fine: (lower: number) => number}

const isCapital = (shape: number): boolean => {
  let first = shape
  while (first >= 7) first = Math.floor(first / 7)
  return first === 2
}

/** Writes the columns of a parsed sentence into `out`, `nameColumns` numbers a word. */
export function describeNames(
  tokens: readonly Token[],
  lists: Lists,
  groups: Groups,
  rows: Int32Array,
  listed: Int32Array,
  out: Int32Array,
): void {
  const count = tokens.length
  describeWords(tokens, rows)
  lists(tokens, listed)
  let loud = 0
  let letters = 0
  for (let i = 0; i < count; i++) {
    const base = i * nameColumns
    for (let c = 0; c < Columns; c++) out[base + c] = rows[i * Columns + c]!
    const {xpos, head, rel, text} = tokens[i]!
    const lower = rows[i * Columns + Lower]!
    out[base + Tag] = hashText(xpos)
    out[base + Group] = groups.coarse(lower)
    out[base + Fine] = groups.fine(lower)
    out[base + Listed] = listed[i]!
    out[base + Head] = head >= 0 ? rows[head * Columns + Lower]! : 3
    out[base + Rel] = hashText(rel)
    if (text.length > 1 && isCapital(rows[i * Columns + Shape]!)) loud++
    if (text.length > 1 && text.toLowerCase() !== text.toUpperCase()) letters++
  }
  const headline = letters > 2 && loud * 10 > letters * 7 ? 1 : 0
  for (let i = 0; i < count;) {
    let end = i
    while (end < count && isCapital(rows[end * Columns + Shape]!)) end++
    if (end === i) end = i + 1
    const before = i > 0 ? rows[(i - 1) * Columns + Lower]! : 5
    const after = end < count ? rows[end * Columns + Lower]! : 6
    for (let t = i; t < end; t++) {
      const base = t * nameColumns
      out[base + Before] = before
      out[base + After] = after
      out[base + Place] = Math.min(t - i, 3) * 8 + Math.min(end - t, 4) + (i === 0 ? 64 : 0) + headline * 128
      out[base + Around] = headline * 2 + (i === 0 ? 1 : 0)
    }
    i = end
  }
}

/** Writes the features of word `at`: one hash per template, never 0. */
export function nameFeaturesAt(columns: Int32Array, count: number, at: number, out: Int32Array): void {
  for (let t = 0; t < templates.length; t++) {
    const parts = templates[t]!
    let hash = t + 1
    for (let k = 0; k < parts.length; k++) {
      const part = parts[k]!
      const where = at + part[0]
      hash = Math.imul(
        hash ^ (where < 0 || where >= count ? 11 + part[0] : columns[where * nameColumns + part[1]]!),
        0x9e3779b1,
      )
      hash ^= hash >>> 15
    }
    out[t] = finish(hash) || 1
  }
}

/** A run of tokens that is a name, and the label it was found under. */
export type NameRun = {readonly from: number; readonly to: number; readonly label: string}

/** The runs of BIO labels: "I" after another label begins a run too. */
export function runsOf(labels: readonly string[]): NameRun[] {
  const runs: NameRun[] = []
  let open: {from: number; label: string} | null = null
  labels.forEach((label, i) => {
    const kind = label.slice(2)
    if (open !== null && (label === "O" || label.startsWith("B-") || kind !== open.label)) {
      runs.push({...open, to: i})
      open = null
    }
    if (label !== "O" && open === null) open = {from: i, label: kind}
  })
  if (open !== null) runs.push({...(open as {from: number; label: string}), to: labels.length})
  return runs
}

/** Finds the labels of a parsed sentence. */
export type NameFinder = (tokens: readonly Token[]) => string[]

/** A finder from its trained file and the lists of its language. */
export function openNames(model: Model, lists: Lists): NameFinder {
  const labels = model.manifest.labels
  const width = labels.length
  const cells = Math.ceil(width / 4) + 1
  const table = model.array("table", "i32")
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
  const codebook = Float64Array.from(model.array("codebook", "f32"))
  const moves = Float64Array.from(model.array("moves", "f32")) // [from][to], then from the start
  const groups = openGroups(model)
  const mask = table.length / cells - 1
  const features = new Int32Array(nameWidth)
  let room = 256
  let rows = new Int32Array(room * Columns)
  let listed = new Int32Array(room)
  let columns = new Int32Array(room * nameColumns)
  let back = new Uint8Array(room * width)
  const here = new Float64Array(width)
  let best = new Float64Array(width)
  let next = new Float64Array(width)

  return (tokens) => {
    const count = tokens.length
    if (count === 0) return []
    if (count > room) {
      room = 2 * count
      rows = new Int32Array(room * Columns)
      listed = new Int32Array(room)
      columns = new Int32Array(room * nameColumns)
      back = new Uint8Array(room * width)
    }
    describeNames(tokens, lists, groups, rows, listed, columns)
    for (let i = 0; i < count; i++) {
      nameFeaturesAt(columns, count, i, features)
      here.fill(0)
      for (let f = 0; f < nameWidth; f++) {
        const key = features[f]!
        let slot = key & mask
        let found = table[slot * cells]!
        while (found !== key && found !== 0) {
          slot = (slot + 1) & mask
          found = table[slot * cells]!
        }
        if (found === 0) continue
        const at = (slot * cells + 1) * 4
        for (let l = 0; l < width; l++) here[l]! += codebook[bytes[at + l]!]!
      }
      if (i === 0) for (let l = 0; l < width; l++) best[l] = here[l]! + moves[width * width + l]!
      else {
        for (let l = 0; l < width; l++) {
          let most = -Infinity
          let from = 0
          for (let k = 0; k < width; k++) {
            const score = best[k]! + moves[k * width + l]!
            if (score > most) {
              most = score
              from = k
            }
          }
          next[l] = most + here[l]!
          back[i * width + l] = from
        }
        const swap = best
        best = next
        next = swap
      }
    }
    let label = 0
    for (let l = 1; l < width; l++) if (best[l]! > best[label]!) label = l
    const found = new Array<string>(count)
    for (let i = count - 1; i >= 0; i--) {
      found[i] = labels[label]!
      label = back[i * width + label]!
    }
    return found
  }
}

/** The groups of words in a file: sorted hashes with a coarse and a fine number each. */
export function openGroups(model: Pick<Model, "array">): Groups {
  const keys = model.array("groupKeys", "i32")
  const coarse = model.array("coarse", "u16")
  const fine = model.array("fine", "u16")
  const mask = keys.length - 1
  const find = (lower: number, of: Uint16Array): number => {
    let slot = lower & mask
    while (keys[slot] !== lower) {
      if (keys[slot] === 0) return 0
      slot = (slot + 1) & mask
    }
    return of[slot]!
  }
  return {coarse: (lower) => find(lower, coarse), fine: (lower) => find(lower, fine)}
}
