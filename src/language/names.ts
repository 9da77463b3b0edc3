// Finds the names of a document: a chain of labels over the words of each sentence (a conditional random field), the
// best one by Viterbi. Every sentence is read by itself first; what a word was found to be in other sentences then
// counts as evidence when it is read once more, so that one clear place settles the unclear ones.
//
// One slot of the file's table is one feature: three bytes of its hash and a byte for each label, side by side, so that
// one look-up takes one line of the cache.

import {Fault} from "../base/fault.ts"
import type {Token} from "./analysis.ts"
import type {Model} from "./model/model.ts"
import {describeElsewhere} from "./name-elsewhere.ts"
import {describeNames, markQuiet, nameColumns, namePlans, type Groups, type Lists} from "./name-features.ts"
import {openNameWeighers} from "./names-kernel.ts"
import {Columns} from "./word-forms.ts"

/** A run of tokens that is a name, and the label it was found under. */
export type NameRun = {readonly from: number; readonly to: number; readonly label: string}

/** The runs of BIO labels: "I" after another label begins a run too. */
export function runsOf(labels: readonly string[]): NameRun[] {
  const runs: NameRun[] = []
  let from = -1 // where the run that is open begins
  let kind = ""
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? "O"
    if (from >= 0 && (label === "O" || label.startsWith("B-") || !label.endsWith(kind))) {
      runs.push({from, to: i, label: kind.slice(1)})
      from = -1
    }
    if (label !== "O" && from < 0) {
      from = i
      kind = label.slice(1) // with its hyphen, so that it is the whole of the label's end
    }
  }
  return runs
}

/** Finds the labels of a document's parsed sentences. */
export type NameFinder = (sentences: readonly (readonly Token[])[]) => string[][]

/** How many numbers a slot has: the first holds the sign of its feature and the byte of the first label. */
export const cellsOf = (labels: number): number => Math.ceil((labels + 3) / 4)
/** Where in a table the search for a feature begins: the upper bits of its hash tell. */
export const slotOf = (key: number, slots: number): number => Math.floor(((key >>> 0) / 2 ** 32) * slots)
/** By what a feature is known in its slot: the lower bits of its hash, never 0. */
export const signOf = (key: number): number => key << 8 || 256
const SignBits = ~255
const Quiet = 12 // what speaks for the first label, no name, where none can be
// What is longer is read in stretches of this many words, so that a very long document takes no more room.
const Stretch = 50_000

/** A finder from its trained file and the lists of its language. Throws MODEL_INVALID when its arrays do not fit each other. */
export function openNames(model: Model, lists: Lists): NameFinder {
  const labels = model.manifest.labels
  const width = labels.length
  const cells = cellsOf(width)
  const table = model.array("table", "i32")
  const codebook = Float64Array.from(model.array("codebook", "f32"))
  const moves = Float64Array.from(model.array("moves", "f32")) // [from][to], then from the start
  const groups = openGroups(model)
  const slots = table.length / cells
  const fits =
    Number.isInteger(slots) &&
    hasFree(table, cells, SignBits) &&
    codebook.length === 256 &&
    moves.length === (width + 1) * width &&
    labels[0] === "O"
  if (!fits) throw new Fault("MODEL_INVALID", {file: "names/weights.bin", reason: "its arrays do not fit each other"})
  const parting = areParting(moves, width)
  const [weighNear, weighElsewhere] = openNameWeighers({table, cells, codebook, width}, namePlans)
  let long = 0
  let rows = new Int32Array(0)
  let listed = new Int32Array(0)
  let back = new Uint8Array(0)
  let room = 0
  let columns = new Int32Array(0)
  let emit = new Float64Array(0)
  let found = new Uint8Array(0)
  let quiet = new Uint8Array(0)
  let best = new Float64Array(width)
  let next = new Float64Array(width)

  // The best labels of the words `from` to `to`, into `found`; the words before and after are no names.
  function decodeRun(from: number, to: number, first: boolean, last: boolean): void {
    const start = first ? width : 0
    for (let l = 0; l < width; l++) best[l] = emit[from * width + l]! + moves[start * width + l]!
    for (let i = from + 1; i < to; i++) {
      for (let l = 0; l < width; l++) {
        let most = -Infinity
        let last = 0
        for (let k = 0; k < width; k++) {
          const score = best[k]! + moves[k * width + l]!
          if (score > most) {
            most = score
            last = k
          }
        }
        next[l] = most + emit[i * width + l]!
        back[(i - from) * width + l] = last
      }
      const swap = best
      best = next
      next = swap
    }
    if (!last) for (let l = 0; l < width; l++) best[l]! += moves[l * width]!
    let label = 0
    for (let l = 1; l < width; l++) if (best[l]! > best[label]!) label = l
    for (let i = to - 1; i >= from; i--) {
      found[i] = label
      label = back[(i - from) * width + label]!
    }
  }

  // The best labels of a sentence: quiet words part it where they are sure to be no names.
  function decode(from: number, to: number): void {
    if (!parting) return decodeRun(from, to, true, true)
    for (let at = from; at < to;) {
      let end = at
      while (end < to && quiet[end] === 1) found[end++] = 0
      at = end
      while (end < to && quiet[end] === 0) end++
      if (end > at) decodeRun(at, end, at === from, end === to)
      at = end
    }
  }

  function makeRoom(sentences: readonly (readonly Token[])[]): readonly number[] {
    let total = 0
    let longest = 0
    const ends = sentences.map(({length}) => {
      longest = Math.max(longest, length)
      return (total += length)
    })
    if (longest > long) {
      long = 2 * longest
      rows = new Int32Array(long * Columns)
      listed = new Int32Array(long)
      back = new Uint8Array(long * width)
    }
    if (total > room) {
      room = Math.max(total, Math.min(2 * total, Stretch)) // a stretch is hardly ever longer
      columns = new Int32Array(room * nameColumns)
      emit = new Float64Array(room * width)
      found = new Uint8Array(room)
      quiet = new Uint8Array(room)
    }
    emit.fill(0, 0, total * width)
    return ends
  }

  function findIn(sentences: readonly (readonly Token[])[]): string[][] {
    const ends = makeRoom(sentences)
    const each = (work: (from: number, to: number, tokens: readonly Token[]) => void): void =>
      sentences.forEach((tokens, s) => {
        if (tokens.length > 0) work(ends[s]! - tokens.length, ends[s]!, tokens)
      })
    // Each step for all sentences: what one needs would drive what another needs out of the caches.
    each((from, to, tokens) => {
      describeNames(tokens, lists, groups, rows, listed, columns, from)
      markQuiet(columns, from, to, quiet)
      for (let i = from; i < to; i++) if (quiet[i] === 1) emit[i * width] = Quiet
    })
    each((from, to) => weighNear!(columns, from, to, quiet, emit))
    each(decode)
    describeElsewhere(columns, ends, found, width)
    each((from, to) => weighElsewhere!(columns, from, to, quiet, emit))
    each(decode)
    return sentences.map((tokens, s) => {
      const told: string[] = []
      for (let i = ends[s]! - tokens.length; i < ends[s]!; i++) told.push(labels[found[i]!]!)
      return told
    })
  }
  return (sentences) => {
    const found: string[][] = []
    for (let first = 0; first < sentences.length;) {
      let end = first
      let words = 0
      while (end < sentences.length && (end === first || words + sentences[end]!.length <= Stretch))
        words += sentences[end++]!.length
      for (const labels of findIn(sentences.slice(first, end))) found.push(labels)
      first = end
    }
    return found
  }
}

// Whether what speaks for quiet words to be no names outweighs every way about them.
function areParting(moves: Float64Array, width: number): boolean {
  const move = (from: number, to: number): number => moves[from * width + to]!
  for (let before = 0; before <= width; before++)
    for (let label = 1; label < width; label++) {
      const more = move(before, label) - move(before, 0)
      if (more >= Quiet) return false
      for (let after = 0; after < width; after++) if (more + move(label, after) - move(0, after) >= Quiet) return false
    }
  return true
}

// A table is looked through until a free slot comes, so it must have one.
function hasFree(table: Int32Array, cells: number, bits: number): boolean {
  for (let at = 0; at < table.length; at += cells) if ((table[at]! & bits) === 0) return true
  return false
}

/** The groups of words in a file: sorted hashes with a coarse and a fine number each. Throws MODEL_INVALID when they do not fit. */
export function openGroups(model: Pick<Model, "array">): Groups {
  const keys = model.array("groupKeys", "i32")
  const coarse = model.array("coarse", "u16")
  const fine = model.array("fine", "u16")
  const mask = keys.length - 1
  if (
    (keys.length & mask) !== 0 ||
    !hasFree(keys, 1, -1) ||
    coarse.length !== keys.length ||
    fine.length !== keys.length
  )
    throw new Fault("MODEL_INVALID", {file: "names/weights.bin", reason: "its groups do not fit each other"})
  // A word's hash and its two numbers side by side: one line of the cache has them.
  const table = new Int32Array(2 * keys.length)
  for (let slot = 0; slot < keys.length; slot++) table.set([keys[slot]!, (coarse[slot]! << 16) | fine[slot]!], 2 * slot)
  let [last, found] = [0, 0] // a word is asked for twice, for either number
  const find = (lower: number): number => {
    if (lower !== last) {
      let slot = lower & mask
      while (table[2 * slot] !== lower && table[2 * slot] !== 0) slot = (slot + 1) & mask
      last = lower
      found = table[2 * slot] === 0 ? 0 : table[2 * slot + 1]!
    }
    return found
  }
  return {coarse: (lower) => find(lower) >>> 16, fine: (lower) => find(lower) & 0xffff}
}
