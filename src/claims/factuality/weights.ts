// The trained reading of factuality: opens its file and weighs what is so of a predicate.
//
// In the file a feature is 24 bits of hash, half a byte for its pull on each unit, and a byte for its own weight.
// Each feature has a weight of its own and pulls a few hidden units up or down, so that features also count together.
// The annotated sets differ in scale – one asks what happened, another what the writer commits to – so each reads the
// units in its own way; the shared reading, which is no set's, serves where nobody names a set.

import {Fault} from "../../base/fault.ts"
import type {Model} from "../../language/model/model.ts"
import {factualityFeatures} from "./hashes.ts"

/** The version of a file of factuality. */
export const factualityVersion = "1"
/** What its manifest must say it looks at. */
export const factualityManifestFeatures: readonly string[] = factualityFeatures

/** Weighs hashes of features: a value from −3, surely not so, to 3, surely so, on the scale of one set or on the shared one. */
export type Weigh = (hashes: Int32Array, scale: string | null) => number

/** An open file: its name with its hash, the sets whose scale it knows, and its weighing. */
export type FactualityWeights = {readonly name: string; readonly scales: readonly string[]; readonly weigh: Weigh}

/** Opens the file. Throws MODEL_INVALID when its arrays do not fit each other. */
export function openFactuality(model: Model): FactualityWeights {
  const low = model.array("keysLow", "u16")
  const high = model.array("keysHigh", "u8")
  const pulls = model.array("pulls", "u8")
  const straight = model.array("straight", "u8")
  const pullBook = Float64Array.from(model.array("pullBook", "f32"))
  const straightBook = Float64Array.from(model.array("straightBook", "f32"))
  const bias = Float64Array.from(model.array("bias", "f32"))
  const heads = Float64Array.from(model.array("heads", "f32")) // one of units + 1 for each scale, the shared one last
  const units = bias.length
  const width = units + 1
  const pairs = units / 2
  const scales = model.manifest.labels
  const keys = new Int32Array(low.length)
  for (let row = 0; row < low.length; row++) keys[row] = low[row]! + 65536 * (high[row] ?? 0)
  const fits =
    Number.isInteger(pairs) &&
    high.length === keys.length &&
    pulls.length === keys.length * pairs &&
    straight.length === keys.length &&
    heads.length === (scales.length + 1) * width &&
    pullBook.length === 16 &&
    straightBook.length === 256
  if (!fits) throw new Fault("MODEL_INVALID", {file: "factuality/weights.bin", reason: "its arrays do not fit each other"}) // prettier-ignore

  let size = 2
  while (size < 2 * keys.length) size *= 2
  const mask = size - 1
  const places = new Int32Array(size).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & mask
    while (places[slot]! >= 0) slot = (slot + 1) & mask
    places[slot] = row
  }
  const sums = new Float64Array(units)

  function weigh(hashes: Int32Array, scale: string | null): number {
    const known = scale === null ? -1 : scales.indexOf(scale)
    const head = (known < 0 ? scales.length : known) * width
    sums.set(bias)
    let value = heads[head + units] ?? 0
    for (const hash of hashes) {
      let slot = hash & mask
      let row = places[slot] ?? -1
      while (row >= 0 && keys[row] !== hash) {
        slot = (slot + 1) & mask
        row = places[slot] ?? -1
      }
      if (row < 0) continue
      for (let k = 0, from = row * pairs; k < pairs; k++) {
        const two = pulls[from + k]!
        sums[2 * k]! += pullBook[two & 15]!
        sums[2 * k + 1]! += pullBook[two >>> 4]!
      }
      value += straightBook[straight[row]!]!
    }
    for (let k = 0; k < units; k++) value += Math.tanh(sums[k]!) * heads[head + k]!
    return Math.max(-3, Math.min(3, value))
  }
  return {name: `${model.manifest.name}@${model.manifest.sha256.slice(0, 16)}`, scales, weigh}
}
