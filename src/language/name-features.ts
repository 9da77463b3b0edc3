// What a trained file of names looks at: a feature is a hash of a few things said of nearby words.
//
// Of each word: letters, tag, head, the group of words it is used like, the lists it stands in, the words before and
// after its run of capitals. And, once the document was read a first time, what the same word was elsewhere in it.

import type {Token} from "./analysis.ts"
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
/**
 * What the word was elsewhere, what it was after and before the same neighbour, and whether it stands in small letters;
 * `name-elsewhere.ts` writes them.
 */
export const [Other, OtherAfter, OtherBefore, Small] = [20, 21, 22, 23] as const
/** How many columns each word has. */
export const nameColumns = 24

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

// Templates over what the word was elsewhere; one counts only where its first part has something to say.
const elsewhere: typeof templates = [
  ...both(Other, -1, 0, 1), ...both(OtherAfter, 0), ...both(OtherBefore, 0), ...both(Small, 0),
  [[0, Other], [0, Shape]], [[0, Other], [1, Other]], [[0, Other], [-1, Other]], [[0, OtherAfter], [0, OtherBefore]], [[0, Other], [0, OtherAfter], [0, OtherBefore]],
  [[0, Other], [0, Place]], [[0, Small], [0, Place]], [[0, Small], [0, Shape]], [[0, Other], [0, Small]], [[0, Other], [0, Listed]], [[0, Other], [0, Before]], [[0, Other], [0, After]],
  [[0, Other], [0, Group]], [[0, Other], [0, Tag]],
] // prettier-ignore

/** The version of a file of names. */
export const nameVersion = "2"
/** What a file of names looks at, in order. */
export const nameFeatures: readonly string[] = [...templates, ...elsewhere].map((parts) =>
  parts.map(([at, of]) => `${of}@${at}`).join("+"),
)
/** How many features a word has by itself and its sentence. */
export const nameWidth = templates.length
/** How many it has by what it was elsewhere in the document. */
export const elsewhereWidth = elsewhere.length

/** What a word list knows: writes a small number for each token, 0 where it stands in no list. */
export type Lists = (tokens: readonly Token[], out: Int32Array) => void

/** Groups of words used alike: a coarse and a fine number for the hash of a word's small letters, 0 when unknown. */
export type Groups = {readonly coarse: (lower: number) => number; readonly fine: (lower: number) => number}

/** Whether a word of such a shape begins with a capital. */
export const isCapital = (shape: number): boolean => {
  let first = shape
  while (first >= 7) first = (first / 7) | 0
  return first === 2
}

const anyCapital = (shape: number): boolean => {
  for (let rest = shape; rest > 0; rest = (rest / 7) | 0) if (rest % 7 === 2) return true
  return false
}

/**
 * Marks with 1 the words of a described sentence `from` to `to` that are no part of a name: no capital in them nor
 * in the words beside them. Where a whole sentence has none, all may be names.
 */
export function markQuiet(columns: Int32Array, from: number, to: number, quiet: Uint8Array): void {
  quiet.fill(1, from, to)
  let loud = false
  for (let i = from; i < to; i++)
    if (anyCapital(columns[i * nameColumns + Shape]!)) {
      quiet.fill(0, Math.max(from, i - 1), Math.min(to, i + 2))
      loud = true
    }
  if (!loud) quiet.fill(0, from, to)
}

const hashes = new Map<string, number>()
// Tags and labels are few: their hashes are kept.
function hashOf(text: string): number {
  let hash = hashes.get(text)
  if (hash === undefined) {
    hash = hashText(text)
    if (hashes.size < 4096) hashes.set(text, hash)
  }
  return hash
}

// Whether a text has a letter that can be large or small.
function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c > 127) return text.toLowerCase() !== text.toUpperCase()
    if ((c | 32) >= 97 && (c | 32) <= 122) return true
  }
  return false
}

/** Writes the columns of a parsed sentence into `out` from word `start` on, `nameColumns` numbers a word. */
export function describeNames(
  tokens: readonly Token[],
  lists: Lists,
  groups: Groups,
  rows: Int32Array,
  listed: Int32Array,
  out: Int32Array,
  start: number,
): void {
  const count = tokens.length
  describeWords(tokens, rows)
  lists(tokens, listed)
  let loud = 0
  let letters = 0
  for (let i = 0; i < count; i++) {
    const base = (start + i) * nameColumns
    for (let c = 0; c < Columns; c++) out[base + c] = rows[i * Columns + c]!
    const {xpos, head, rel, text} = tokens[i]!
    const lower = rows[i * Columns + Lower]!
    out[base + Tag] = hashOf(xpos)
    out[base + Group] = groups.coarse(lower)
    out[base + Fine] = groups.fine(lower)
    out[base + Listed] = listed[i]!
    out[base + Head] = head >= 0 ? rows[head * Columns + Lower]! : 3
    out[base + Rel] = hashOf(rel)
    if (text.length > 1 && isCapital(rows[i * Columns + Shape]!)) loud++
    if (text.length > 1 && hasLetter(text)) letters++
  }
  const headline = letters > 2 && loud * 10 > letters * 7 ? 1 : 0
  for (let i = 0; i < count;) {
    let end = i
    while (end < count && isCapital(rows[end * Columns + Shape]!)) end++
    if (end === i) end = i + 1
    const before = i > 0 ? rows[(i - 1) * Columns + Lower]! : 5
    const after = end < count ? rows[end * Columns + Lower]! : 6
    for (let t = i; t < end; t++) {
      const base = (start + t) * nameColumns
      out[base + Before] = before
      out[base + After] = after
      out[base + Place] = Math.min(t - i, 3) * 8 + Math.min(end - t, 4) + (i === 0 ? 64 : 0) + headline * 128
      out[base + Around] = headline * 2 + (i === 0 ? 1 : 0)
      out.fill(0, base + Other, base + nameColumns)
    }
    i = end
  }
}

// All templates laid flat: the parts of template t are `starts[t]` to `starts[t + 1]`.
const parts = [...templates, ...elsewhere].flat()
const places = Int32Array.from(parts, ([place]) => place)
const offsets = Int32Array.from(parts, ([place, column]) => place * nameColumns + column)
const starts = Int32Array.from([0, ...[...templates, ...elsewhere].map(({length}) => length)])
for (let t = 1; t < starts.length; t++) starts[t]! += starts[t - 1]!
/** How many words on, on either side, a template looks at most. */
export const nameReach = 2

/** Templates laid flat: the parts of template `t` are `starts[t]` to `starts[t + 1]`, each a place and a step from a word's row. */
export type NamePlan = {
  /** The number of the first template. */
  readonly first: number
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly offsets: Int32Array
  /** Whether a template says nothing where its first part is 0. */
  readonly silent: boolean
}

/** The templates of a word by itself and its sentence, and those by what it was elsewhere. */
export const namePlans: readonly NamePlan[] = [
  {first: 0, starts: starts.subarray(0, nameWidth + 1), places, offsets, silent: false},
  {first: nameWidth, starts: starts.subarray(nameWidth), places, offsets, silent: true},
]

/** Writes the features of word `at` of a sentence `from` to `to`: one hash per template, never 0. */
export function nameFeaturesAt(columns: Int32Array, from: number, to: number, at: number, out: Int32Array): void {
  const inside = at - nameReach >= from && at + nameReach < to
  for (let t = 0; t < nameWidth; t++)
    out[t] = inside ? featureInside(t, columns, at * nameColumns) : featureOf(t, columns, from, to, at)
}

/** Writes the features by what the words were elsewhere: one hash per template, 0 where there is nothing to say. */
export function elsewhereFeaturesAt(columns: Int32Array, from: number, to: number, at: number, out: Int32Array): void {
  for (let t = 0; t < elsewhereWidth; t++) {
    const first = starts[nameWidth + t]!
    const where = at + places[first]!
    const told = where >= from && where < to && columns[at * nameColumns + offsets[first]!] !== 0
    out[t] = told ? featureOf(nameWidth + t, columns, from, to, at) : 0
  }
}

function featureInside(template: number, columns: Int32Array, base: number): number {
  let hash = template + 1
  const end = starts[template + 1]!
  for (let k = starts[template]!; k < end; k++) hash = mix(hash, columns[base + offsets[k]!]!)
  return finish(hash) || 1
}

function featureOf(template: number, columns: Int32Array, from: number, to: number, at: number): number {
  let hash = template + 1
  const end = starts[template + 1]!
  for (let k = starts[template]!; k < end; k++) {
    const where = at + places[k]!
    hash = mix(hash, where < from || where >= to ? 11 + places[k]! : columns[at * nameColumns + offsets[k]!]!)
  }
  return finish(hash) || 1
}

const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
