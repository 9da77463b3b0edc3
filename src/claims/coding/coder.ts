// Codes an event with a PLOVER root: a softmax over hashed features of one sentence and its actors.

import type {Model} from "../../language/model/model.ts"
import {Basis, finish, hashOn, hashText} from "../../language/word-forms.ts"
import {tellFeatures} from "./features.ts"
import {ploverRoots, type PloverRoot} from "./root.ts"
import {sensesOf, type Senses} from "./senses.ts"
import type {Sight} from "./sight.ts"

/** The version of a file of the coder. */
export const codingVersion = "1"

/** A root, and how much of the whole the coder gives it, 0…1. */
export type Coding = {readonly root: PloverRoot; readonly share: number}

/** Codes events. `name` is that of its file, with its hash. */
export type Coder = {
  readonly name: string
  readonly code: (sight: Sight) => Coding
  /** Whether a word on the path has a meaning that tells events: cheap to ask before the whole is weighed. */
  readonly means: (sight: Sight) => boolean
}

/** What a coder is made of: hashes of features in rising order, a code for each of their weights, and the weights of the codes. */
export type CoderWeights = {
  readonly keys: Int32Array
  readonly codes: Uint8Array
  readonly book: Float32Array
}

/** The coder of a trained file. Throws MODEL_INVALID when an array is missing. */
export function openCoder(model: Model, senses: Senses): Coder {
  const weights = {
    keys: model.array("keys", "i32"),
    codes: model.array("codes", "u8"),
    book: model.array("book", "f32"),
  }
  return makeCoder(`${model.manifest.name}@${model.manifest.sha256.slice(0, 16)}`, weights, senses)
}

/** The coder of given weights. */
export function makeCoder(name: string, {keys, codes, book}: CoderWeights, senses: Senses): Coder {
  function code(sight: Sight): Coding {
    const sums = new Float64Array(ploverRoots.length)
    let known = 0
    for (const hash of hashesOf(sight, senses)) {
      const at = indexOf(keys, hash)
      if (at < 0) continue
      known++
      for (let k = 0; k < sums.length; k++) sums[k]! += book[codes[at * sums.length + k] ?? 128] ?? 0
    }
    const scaled = sums.map((sum) => sum * scaleOf(known))
    const most = Math.max(...scaled)
    const all = scaled.reduce((sum, one) => sum + Math.exp(one - most), 0)
    return {root: ploverRoots[scaled.indexOf(most)] ?? "AGREE", share: 1 / all}
  }
  const means = ({path, tokens}: Sight): boolean => path.some((at) => sensesOf(tokens, at, senses).length > 0)
  return {name, code, means}
}

// The index of a key in a rising list, −1 when it is not there.
function indexOf(keys: Int32Array, key: number): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}

const begun = new Map<string, number>() // the kinds of features, of which there are few, hashed up to their colon

/** The hashes of the features of a sight, each once: those of `featuresOf`, without putting their texts together. */
export function hashesOf(sight: Sight, senses: Senses): Set<number> {
  const found = new Set([hashText("always")])
  tellFeatures(sight, senses, (kind, first, second, third) => {
    let hash = begun.get(kind)
    if (hash === undefined) begun.set(kind, (hash = hashOn(Basis, `${kind}:`)))
    hash = hashOn(hash, first)
    if (second !== undefined) hash = hashOn(hashOn(hash, "+"), second)
    if (third !== undefined) hash = hashOn(hashOn(hash, "+"), third)
    found.add(finish(hash))
  })
  return found
}

/** What each of `count` features counts for, so that long sentences are no surer than short ones. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count))
}
