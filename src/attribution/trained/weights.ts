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
import {Shelf, shelfOf, tagOf} from "./shelves.ts"
import {
  coupleTemplates,
  cueTemplates,
  pairTemplates,
  sourcedTemplates,
  wholeTemplates,
  wordsTemplates,
} from "./templates.ts"
import {openWeighings, type Table, type Weighings} from "./weighing.ts"

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

/** How many facts are weighed before an attribution is kept; see `finder.ts`. */
export const keepWidth = 18

/** The weights as running code uses them; `words` sums up belonging, beginning, ending; `pair` and `sourced` of the source, then of content. */
export type Weights = Weighings & {
  readonly name: string
  readonly seen: SheetWords
  /** Writes the weight of each hash of a cue's head. */
  readonly cueWeights: (hashes: Int32Array, out: Float64Array) => void
  /** What the logarithm of a stretch's chance counts beside the weights of whole stretches. */
  readonly trust: number
  readonly keep: Float32Array
  readonly setting: (name: string) => number
}

/** The weights of a trained file. */
export function openWeights(model: Model): Weights {
  const likelyKeys = model.array("likelyKeys", "i32").slice()
  const likelyBuckets = model.array("likelyBuckets", "u8").slice()
  const likelyMask = likelyKeys.length - 1
  function likely(key: number): number {
    for (let slot = key & likelyMask; likelyKeys[slot] !== 0; slot = (slot + 1) & likelyMask) {
      if (likelyKeys[slot] === key) return likelyBuckets[slot]!
    }
    return 0
  }
  const table = (rows: Uint16Array | Uint32Array, book: string): Table => ({rows, book: model.array(book, "f32")})
  const cueBook = model.array("cueBook", "f32").slice()
  const weighings = openWeighings({
    cues: table(model.array("cues", "u16"), "cueBook"),
    words: table(model.array("words", "u32"), "wordsBook"),
    pairs: table(model.array("pairs", "u32"), "pairBook"),
    ranks: table(model.array("ranks", "u16"), "rankBook"),
  })
  return {
    name: `${model.manifest.name}@${model.manifest.sha256.slice(0, 16)}`,
    seen: {groups: openGroups(model), likely},
    ...weighings,
    cueWeights: (hashes, out) => weightsIn(weighings.cueRows, cueBook, hashes, out),
    trust: model.setting("trust"),
    keep: model.array("keep", "f32").slice(),
    setting: model.setting,
  }
}

function weightsIn(rows: Uint16Array, book: Float32Array, hashes: Int32Array, out: Float64Array): void {
  const shelves = rows.length / Shelf
  // All shelves are looked at before any is searched: the machine then waits for them all at once.
  for (let i = 0; i < hashes.length; i++) out[i] = rows[shelfOf(hashes[i]!, shelves)]!
  for (let i = 0; i < hashes.length; i++) {
    const [first, tag] = [shelfOf(hashes[i]!, shelves), tagOf(hashes[i]!)]
    out[i] = 0
    for (let slot = first; slot < first + Shelf; slot++)
      if (rows[slot]! >>> 8 === tag) {
        out[i] = book[rows[slot]! & 255]!
        break
      }
  }
}
