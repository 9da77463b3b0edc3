// The trained file of attribution: tables of weights by hash, read as they lie in the file.
//
// A slot holds weights as codes of a codebook and some bits of the hash to know it by, never 0 in a slot in use: one
// weight and eight bits for the heads of cues, three weights and eight bits for a cue's words (belonging, beginning,
// ending), six weights and sixteen bits for source and content.

import type {Model} from "../../language/model/model.ts"
import {openGroups} from "./groups.ts"
import type {SheetWords} from "./sheet.ts"
import {cueTemplates, pairTemplates, sourcedTemplates, wordsTemplates} from "./templates.ts"

/** The version of a file of attribution. */
export const attributionVersion = "1"
/** What a file of attribution looks at, in order. */
export const attributionFeatures: readonly string[] = [
  ...cueTemplates.map(({name}) => `cue: ${name}`),
  ...wordsTemplates.map(({name}) => `words: ${name}`),
  ...pairTemplates.map(({name}) => `pair: ${name}`),
  ...sourcedTemplates.map(({name}) => `sourced: ${name}`),
]

/** The bits by which a slot is known: eight, or sixteen in the table of source and content. */
export const tagOf = (hash: number): number => hash >>> 24 || 1
/** Sixteen bits of a hash. */
export const longTagOf = (hash: number): number => hash >>> 16 || 1

/** How many facts are weighed before an attribution is kept; see `finder.ts`. */
export const keepWidth = 16

/** The weights as running code uses them. `words` and `pair` write sums: belonging, beginning, ending; of the source, then of content. */
export type Weights = {
  readonly name: string
  readonly seen: SheetWords
  readonly cue: (hashes: Int32Array, count: number) => number
  readonly cueWeight: (hash: number) => number
  readonly words: (hashes: Int32Array, count: number, sums: Float64Array) => void
  readonly pair: (hashes: Int32Array, count: number, sums: Float64Array) => void
  readonly keep: Float32Array
  readonly setting: (name: string) => number
}

/** The weights of a trained file. */
export function openWeights(model: Model): Weights {
  const cues = model.array("cues", "u16")
  const groups = model.array("words", "u32")
  const pairs = model.array("pairs", "u32")
  const cueBook = Float64Array.from(model.array("cueBook", "f32"))
  const wordsBook = Float64Array.from(model.array("wordsBook", "f32"))
  const pairBook = Float64Array.from(model.array("pairBook", "f32"))
  const likelyKeys = model.array("likelyKeys", "i32")
  const likelyBuckets = model.array("likelyBuckets", "u8")
  const cueMask = cues.length - 1
  const wordsMask = groups.length - 1
  const pairMask = pairs.length / 2 - 1
  const likelyMask = likelyKeys.length - 1

  function likely(key: number): number {
    for (let slot = key & likelyMask; likelyKeys[slot] !== 0; slot = (slot + 1) & likelyMask) {
      if (likelyKeys[slot] === key) return likelyBuckets[slot]!
    }
    return 0
  }

  function cueWeight(hash: number): number {
    const tag = tagOf(hash)
    let slot = hash & cueMask
    for (let row = cues[slot]!; row !== 0; row = cues[slot]!) {
      if (row >>> 8 === tag) return cueBook[row & 255]!
      slot = (slot + 1) & cueMask
    }
    return 0
  }

  function words(hashes: Int32Array, count: number, sums: Float64Array): void {
    let [inside, start, end] = [0, 0, 0]
    for (let f = 0; f < count; f++) {
      const hash = hashes[f]!
      const tag = tagOf(hash)
      let slot = hash & wordsMask
      for (let row = groups[slot]!; row !== 0; row = groups[slot]!) {
        if (row >>> 24 === tag) {
          inside += wordsBook[row & 255]!
          start += wordsBook[(row >>> 8) & 255]!
          end += wordsBook[(row >>> 16) & 255]!
          break
        }
        slot = (slot + 1) & wordsMask
      }
    }
    sums[0] = inside
    sums[1] = start
    sums[2] = end
  }

  function pair(hashes: Int32Array, count: number, sums: Float64Array): void {
    let [sourceInside, sourceStart, sourceEnd, inside, start, end] = [0, 0, 0, 0, 0, 0]
    for (let f = 0; f < count; f++) {
      const hash = hashes[f]!
      const tag = longTagOf(hash)
      let slot = hash & pairMask
      for (let high = pairs[2 * slot + 1]!; high !== 0; high = pairs[2 * slot + 1]!) {
        if (high >>> 16 === tag) {
          const low = pairs[2 * slot]!
          sourceInside += pairBook[low & 255]!
          sourceStart += pairBook[(low >>> 8) & 255]!
          sourceEnd += pairBook[(low >>> 16) & 255]!
          inside += pairBook[low >>> 24]!
          start += pairBook[high & 255]!
          end += pairBook[(high >>> 8) & 255]!
          break
        }
        slot = (slot + 1) & pairMask
      }
    }
    sums[0] = sourceInside
    sums[1] = sourceStart
    sums[2] = sourceEnd
    sums[3] = inside
    sums[4] = start
    sums[5] = end
  }

  return {
    name: `${model.manifest.name}@${model.manifest.sha256.slice(0, 16)}`,
    seen: {groups: openGroups(model), likely},
    cueWeight,
    cue: (hashes, count) => {
      let sum = 0
      for (let f = 0; f < count; f++) sum += cueWeight(hashes[f]!)
      return sum
    },
    words,
    pair,
    keep: model.array("keep", "f32"),
    setting: model.setting,
  }
}
