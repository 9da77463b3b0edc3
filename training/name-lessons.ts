// The lessons of a field of names: each sentence's features and labels, and what its words are elsewhere in its text.
//
// What a word is elsewhere must be as unsure in training as in use, so it comes from fields that were trained on the
// other texts: the texts are dealt into parts, and each part is read by a field that has not seen it.

import type {Token} from "../src/language/analysis.ts"
import {describeElsewhere} from "../src/language/name-elsewhere.ts"
import {
  describeNames,
  elsewhereFeaturesAt,
  elsewhereWidth,
  nameColumns,
  nameFeaturesAt,
  nameWidth,
  type Groups,
  type Lists,
} from "../src/language/name-features.ts"
import {Columns} from "../src/language/word-forms.ts"
import type {Chain, Crf} from "./crf.ts"

/** A text to learn from: its parsed sentences with each word's label as a number. `weight` is how much it counts. */
export type Text = {
  readonly sentences: readonly (readonly Token[])[]
  readonly gold: readonly Uint8Array[]
  readonly weight: number
}

/** How many features a word of a lesson has: those of its sentence, then those of its text. */
export const lessonWidth = nameWidth + elsewhereWidth

/** A text and its chains, whose features are hashes until `numberFeatures` has made rows of them. */
export type Lesson = {readonly text: Text; readonly columns: Int32Array; readonly ends: readonly number[]; readonly chains: readonly Chain[]} // prettier-ignore

/** Makes lessons; the features by what words are elsewhere are still missing, 0. */
export function makeLessons(texts: readonly Text[], lists: Lists, groups: Groups): Lesson[] {
  const rows = new Int32Array(1000 * Columns)
  const listed = new Int32Array(1000)
  const one = new Int32Array(nameWidth)
  return texts.map((text): Lesson => {
    let total = 0
    const ends = text.sentences.map(({length}) => (total += length))
    const columns = new Int32Array(total * nameColumns)
    const chains = text.sentences.map((tokens, s): Chain => {
      const [from, to] = [ends[s]! - tokens.length, ends[s]!]
      describeNames(tokens, lists, groups, rows, listed, columns, from)
      const features = new Int32Array(tokens.length * lessonWidth)
      for (let i = from; i < to; i++) {
        nameFeaturesAt(columns, from, to, i, one)
        features.set(one, (i - from) * lessonWidth)
      }
      return {features, gold: text.gold[s]!, weight: text.weight}
    })
    return {text, columns, ends, chains}
  })
}

/** Adds the features by what words are elsewhere, `labels` being what each sentence's words were taken for. */
export function addElsewhere(lesson: Lesson, labels: readonly Uint8Array[], kinds: number): void {
  const {columns, ends, chains} = lesson
  const all = new Uint8Array(ends[ends.length - 1] ?? 0)
  const one = new Int32Array(elsewhereWidth)
  labels.forEach((found, s) => {
    all.set(found, ends[s]! - found.length)
  })
  describeElsewhere(columns, ends, all, kinds)
  chains.forEach(({features, gold}, s) => {
    const [from, to] = [ends[s]! - gold.length, ends[s]!]
    for (let i = from; i < to; i++) {
      elsewhereFeaturesAt(columns, from, to, i, one)
      features.set(one, (i - from) * lessonWidth + nameWidth)
    }
  })
}

/**
 * Rows for the features `from` to `to` of each word that are met `least` times or more, added to `rowOf`; the hashes
 * become rows, −1 for what has none.
 */
export function numberFeatures(
  chains: readonly Chain[],
  rowOf: Map<number, number>,
  least: number,
  from: number,
  to: number,
): void {
  const counts = new Map<number, number>()
  const each = (see: (key: number, features: Int32Array, at: number) => void): void => {
    for (const {features, gold} of chains)
      for (let i = 0; i < gold.length; i++)
        for (let f = i * lessonWidth + from; f < i * lessonWidth + to; f++) see(features[f]!, features, f)
  }
  each((key) => {
    if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  for (const [key, count] of counts) if (count >= least && !rowOf.has(key)) rowOf.set(key, rowOf.size)
  each((key, features, at) => {
    features[at] = key === 0 ? -1 : (rowOf.get(key) ?? -1)
  })
}

/** The best labels of a chain by the weights as they stand, of each word's features only the first `seen`. */
export function decodeChain({weights, moves}: Crf, {features, gold}: Chain, kinds: number, seen: number): Uint8Array {
  const n = gold.length
  const found = new Uint8Array(n)
  const back = new Uint8Array(n * kinds)
  let best = new Float64Array(kinds)
  let next = new Float64Array(kinds)
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < kinds; l++) {
      let [most, last] = [-Infinity, 0]
      if (i === 0) most = moves[kinds * kinds + l]!
      else
        for (let k = 0; k < kinds; k++) {
          const score = best[k]! + moves[k * kinds + l]!
          if (score > most) [most, last] = [score, k]
        }
      next[l] = most
      back[i * kinds + l] = last
    }
    for (let f = i * lessonWidth; f < i * lessonWidth + seen; f++) {
      const row = features[f]!
      if (row >= 0) for (let l = 0; l < kinds; l++) next[l]! += weights[row * kinds + l]!
    }
    const swap = best
    best = next
    next = swap
  }
  let label = 0
  for (let l = 1; l < kinds; l++) if (best[l]! > best[label]!) label = l
  for (let i = n - 1; i >= 0; i--) {
    found[i] = label
    label = back[i * kinds + label]!
  }
  return found
}
