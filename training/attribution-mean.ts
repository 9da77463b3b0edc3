// The mean of several trainings of the finder, as one of the same size.

import type {Arrays} from "./attribution-file.ts"
import {muLaw} from "./codebook.ts"
import {meanOfShelves, type ShelvedTable} from "./mean-shelves.ts"

/** What a training comes to: the arrays of a file, and the settings they run with. */
export type Learnt = {
  readonly arrays: Arrays
  readonly settings: Readonly<Record<"least" | "keep" | "trust", number>>
}

const tables = [
  {name: "cues", book: "cueBook", kind: Uint16Array, codes: 1},
  {name: "words", book: "wordsBook", kind: Uint32Array, codes: 3},
  {name: "pairs", book: "pairBook", kind: Uint32Array, codes: 6},
  {name: "ranks", book: "rankBook", kind: Uint16Array, codes: 1},
] as const

/** The mean of trainings on the same articles, whose words are counted and grouped alike. Throws RangeError for none. */
export function meanOf(learnt: readonly Learnt[], log: (line: string) => void): Learnt {
  const [first] = learnt
  if (first === undefined) throw new RangeError("the mean of nothing")
  const average = (each: readonly number[]): number => each.reduce((sum, x) => sum + x, 0) / each.length
  const setting = (name: keyof Learnt["settings"]): number => average(learnt.map(({settings}) => settings[name]))
  const made = new Map<string, Arrays[number]["values"]>()
  for (const {name, book, kind, codes} of tables) {
    const each = learnt.map((one) => tableOf(one, name, book))
    const {bytes, reach, kept, left} = meanOfShelves(each, codes)
    log(`mean of ${name}: kept ${kept}, no room for ${left}`)
    made.set(name, new kind(bytes.buffer as ArrayBuffer)).set(book, muLaw(reach))
  }
  const keeps = learnt.map((one) => valuesOf(one, "keep") as Float32Array)
  made.set(
    "keep",
    Float32Array.from(keeps[0]!, (_, i) => average(keeps.map((keep) => keep[i]!))),
  )
  const arrays = first.arrays.map(({name, values}) => ({name, values: made.get(name) ?? values}))
  return {arrays, settings: {least: setting("least"), keep: setting("keep"), trust: setting("trust")}}
}

function tableOf(learnt: Learnt, name: string, book: string): ShelvedTable {
  const {buffer, byteOffset, byteLength} = valuesOf(learnt, name)
  return {bytes: new Uint8Array(buffer, byteOffset, byteLength), book: valuesOf(learnt, book) as Float32Array}
}

function valuesOf({arrays}: Learnt, name: string): Arrays[number]["values"] {
  const found = arrays.find((one) => one.name === name)
  if (found === undefined) throw new RangeError(`no array ${name}`)
  return found.values
}
