// The trained file of attribution: tables of weights by hash, read as they lie in the file.
//
// A slot holds weights as codes of a codebook and some bits of the hash to know it by, never 0 in a slot in use: one
// weight and eight bits for the heads of cues and for whole stretches, three weights and eight bits for a cue's words
// (belonging, beginning, ending), six weights and sixteen bits for source and content. Slots lie in shelves of eight, one
// cache line at most: the upper bits of a hash tell its shelf, the lower ones are those it is known by, and what found
// its shelf full was left out.

import type {Model} from "../../language/model/model.ts"
import {openGroups} from "./groups.ts"
import type {SheetWords} from "./sheet.ts"
import {
  coupleTemplates,
  cueTemplates,
  pairTemplates,
  sourcedTemplates,
  wholeTemplates,
  wordsTemplates,
} from "./templates.ts"

/** The version of a file of attribution. */
export const attributionVersion = "2"
/** What a file of attribution looks at, in order. */
export const attributionFeatures: readonly string[] = [
  ...cueTemplates.map(({name}) => `cue: ${name}`),
  ...wordsTemplates.map(({name}) => `words: ${name}`),
  ...pairTemplates.map(({name}) => `pair: ${name}`),
  ...sourcedTemplates.map(({name}) => `sourced: ${name}`),
  ...wholeTemplates.map(({name}) => `whole: ${name}`),
  ...coupleTemplates.map(({name}) => `couple: ${name}`),
]

/** The bits by which a slot is known: eight, or sixteen in the table of source and content. */
export const tagOf = (hash: number): number => hash & 0xff || 1
/** Sixteen bits of a hash. */
export const longTagOf = (hash: number): number => hash & 0xffff || 1
/** How many slots a shelf has. */
export const Shelf = 8
/** The first slot of the shelf of a hash, in a table of `shelves`. */
export const shelfOf = (hash: number, shelves: number): number => Shelf * Math.floor((hash >>> 0) * (shelves / 2 ** 32))

/** How many facts are weighed before an attribution is kept; see `finder.ts`. */
export const keepWidth = 18

/** The weights as running code uses them. `words` and `pair` write sums: belonging, beginning, ending; of the source, then of content. */
export type Weights = {
  readonly name: string
  readonly seen: SheetWords
  readonly cue: (hashes: Int32Array, count: number) => number
  readonly cueWeight: (hash: number) => number
  readonly words: (hashes: Int32Array, count: number, sums: Float64Array) => void
  readonly pair: (hashes: Int32Array, count: number, sums: Float64Array) => void
  /** Adds up the weights of whole stretches; `trust` is what the logarithm of their chance counts beside these. */
  readonly rank: (hashes: Int32Array, count: number) => number
  readonly trust: number
  readonly keep: Float32Array
  readonly setting: (name: string) => number
}

/** The weights of a trained file. */
export function openWeights(model: Model): Weights {
  const likelyKeys = model.array("likelyKeys", "i32")
  const likelyBuckets = model.array("likelyBuckets", "u8")
  const likelyMask = likelyKeys.length - 1
  function likely(key: number): number {
    for (let slot = key & likelyMask; likelyKeys[slot] !== 0; slot = (slot + 1) & likelyMask) {
      if (likelyKeys[slot] === key) return likelyBuckets[slot]!
    }
    return 0
  }
  const book = (name: string): Float64Array => Float64Array.from(model.array(name, "f32"))
  const cueWeight = oneEach(model.array("cues", "u16"), book("cueBook"))
  const rankWeight = oneEach(model.array("ranks", "u16"), book("rankBook"))
  return {
    name: `${model.manifest.name}@${model.manifest.sha256.slice(0, 16)}`,
    seen: {groups: openGroups(model), likely},
    cueWeight,
    cue: summed(cueWeight),
    words: threeEach(model.array("words", "u32"), book("wordsBook")),
    pair: sixEach(model.array("pairs", "u32"), book("pairBook")),
    rank: summed(rankWeight),
    trust: model.setting("trust"),
    keep: model.array("keep", "f32"),
    setting: model.setting,
  }
}

function summed(weight: (hash: number) => number): (hashes: Int32Array, count: number) => number {
  return (hashes, count) => {
    let sum = 0
    for (let f = 0; f < count; f++) sum += weight(hashes[f]!)
    return sum
  }
}

function oneEach(rows: Uint16Array, book: Float64Array): (hash: number) => number {
  const shelves = rows.length / Shelf
  return (hash) => {
    const tag = tagOf(hash)
    const first = shelfOf(hash, shelves)
    for (let slot = first; slot < first + Shelf; slot++) {
      const row = rows[slot]!
      if (row === 0) return 0
      if (row >>> 8 === tag) return book[row & 255]!
    }
    return 0
  }
}

function threeEach(rows: Uint32Array, book: Float64Array): Weights["words"] {
  const shelves = rows.length / Shelf
  return (hashes, count, sums) => {
    let [inside, start, end] = [0, 0, 0]
    for (let f = 0; f < count; f++) {
      const hash = hashes[f]!
      const tag = tagOf(hash)
      const first = shelfOf(hash, shelves)
      for (let slot = first; slot < first + Shelf; slot++) {
        const row = rows[slot]!
        if (row === 0) break
        if (row >>> 24 !== tag) continue
        inside += book[row & 255]!
        start += book[(row >>> 8) & 255]!
        end += book[(row >>> 16) & 255]!
        break
      }
    }
    sums[0] = inside
    sums[1] = start
    sums[2] = end
  }
}

const Most = 256 // features that are looked up at once

function sixEach(rows: Uint32Array, book: Float64Array): Weights["pair"] {
  const shelves = rows.length / 2 / Shelf
  const firsts = new Int32Array(Most)
  const seen = new Uint32Array(Most)
  return (hashes, count, sums) => {
    let [sourceInside, sourceStart, sourceEnd, inside, start, end] = [0, 0, 0, 0, 0, 0]
    // All shelves are touched before any is searched: the machine then waits for them all at once.
    for (let f = 0; f < count; f++) {
      const first = shelfOf(hashes[f]!, shelves)
      firsts[f] = first
      seen[f] = rows[2 * first + 1]!
    }
    for (let f = 0; f < count; f++) {
      if (seen[f] === 0) continue
      const tag = longTagOf(hashes[f]!)
      const first = firsts[f]!
      for (let slot = first; slot < first + Shelf; slot++) {
        const high = rows[2 * slot + 1]!
        if (high === 0) break
        if (high >>> 16 !== tag) continue
        const low = rows[2 * slot]!
        sourceInside += book[low & 255]!
        sourceStart += book[(low >>> 8) & 255]!
        sourceEnd += book[(low >>> 16) & 255]!
        inside += book[low >>> 24]!
        start += book[high & 255]!
        end += book[(high >>> 8) & 255]!
        break
      }
    }
    sums[0] = sourceInside
    sums[1] = sourceStart
    sums[2] = sourceEnd
    sums[3] = inside
    sums[4] = start
    sums[5] = end
  }
}
