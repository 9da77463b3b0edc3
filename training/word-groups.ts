// Groups of words used alike: k-means over the rows that the grammar's network learnt for them.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {grammarFeatures, grammarVersion} from "../src/language/grammar.ts"
import {openModel} from "../src/language/model/model.ts"
import {finish} from "../src/language/word-forms.ts"
import {seeded} from "./random.ts"

type Arrays = {readonly name: string; readonly values: Int32Array | Uint16Array}[]

/** The arrays `groupKeys`, `coarse` and `fine` of a file of names. `words` are the hashes of the words' small letters. */
export function groupWords(models: string, words: Iterable<number>, sizes: readonly [number, number]): Arrays {
  const model = openModel((name) => readFileSync(join(models, name)), {
    task: "grammar",
    version: grammarVersion,
    features: grammarFeatures,
  })
  const width = model.setting("width")
  const keys = model.array("keys", "i32")
  const rowOf = model.array("rowOf", "i32")
  const table = model.array("table", "i8")
  const scale = model.array("tableScale", "f32")
  const known = new Map<number, number>()
  for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== 0) known.set(keys[slot]!, rowOf[slot]!)
  const hashes: number[] = []
  const vectors: Float32Array[] = []
  for (const hash of new Set(words)) {
    const row = known.get(finish(hash ^ Math.imul(1, 0x9e3779b1)) || 1)
    if (row === undefined || hash === 0) continue
    const vector = Float32Array.from({length: width}, (_, j) => scale[row]! * table[row * width + j]!)
    const length = Math.hypot(...vector) || 1
    hashes.push(hash)
    vectors.push(vector.map((x) => x / length))
  }
  const [coarse, fine] = sizes.map((size) => cluster(vectors, size))
  let capacity = 1
  while (capacity < hashes.length * 1.5) capacity *= 2
  const groupKeys = new Int32Array(capacity)
  const first = new Uint16Array(capacity)
  const second = new Uint16Array(capacity)
  hashes.forEach((hash, i) => {
    let slot = hash & (capacity - 1)
    while (groupKeys[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    groupKeys[slot] = hash
    first[slot] = coarse![i]! + 1
    second[slot] = fine![i]! + 1
  })
  return [
    {name: "groupKeys", values: groupKeys},
    {name: "coarse", values: first},
    {name: "fine", values: second},
  ]
}

// Spherical k-means, ten rounds from words drawn by chance.
function cluster(vectors: readonly Float32Array[], size: number): Uint16Array {
  if (vectors.length === 0) return new Uint16Array(0)
  const random = seeded(29)
  const width = vectors[0]?.length ?? 0
  const centres = Array.from({length: size}, () => Float32Array.from(vectors[Math.floor(random() * vectors.length)]!))
  const group = new Uint16Array(vectors.length)
  for (let round = 0; round < 10; round++) {
    vectors.forEach((vector, i) => {
      let most = -Infinity
      for (let c = 0; c < size; c++) {
        const centre = centres[c]!
        let sum = 0
        for (let j = 0; j < width; j++) sum += vector[j]! * centre[j]!
        if (sum > most) {
          most = sum
          group[i] = c
        }
      }
    })
    for (const centre of centres) centre.fill(0)
    vectors.forEach((vector, i) => {
      const centre = centres[group[i]!]!
      for (let j = 0; j < width; j++) centre[j]! += vector[j]!
    })
    for (const centre of centres) {
      const length = Math.hypot(...centre) || 1
      for (let j = 0; j < width; j++) centre[j]! /= length
    }
  }
  return group
}
