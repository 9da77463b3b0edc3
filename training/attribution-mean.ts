// `node training/attribution-mean.ts --data DIR --out FOLDER FOLDER FOLDER…`: the mean of trained files of attribution.
//
// Each training finds its own weights, and what one run gives to chance another does not: their mean is surer than either.
// The files must be of the same features and word groups. What to keep is learnt again, over the articles held back.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {attributionPack} from "../src/languages/en/attribution/pack.ts"
import {mentionPack} from "../src/languages/en/mentions/pack.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"
import {findReadings, makeBench} from "../src/attribution/trained/finder.ts"
import {Shelf} from "../src/attribution/trained/shelves.ts"
import {attributionFeatures, attributionVersion, keepWidth, openWeights} from "../src/attribution/trained/weights.ts"
import {openModel, type Model} from "../src/language/model/model.ts"
import {openArticle, readArticles, sheetOf, type Article} from "./attribution-documents.ts"
import {writeAttribution, type Arrays} from "./attribution-file.ts"
import {bestThreshold, learnKeeping, showScores, type Measured} from "./attribution-keep.ts"
import {encode, muLaw} from "./codebook.ts"
import {seeded, shuffled} from "./random.ts"

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {data: {type: "string"}, out: {type: "string"}},
})
const data = join(values.data ?? "", "attribution")
const expected = {task: "attribution", version: attributionVersion, features: attributionFeatures}
const open = (folder: string): Model => openModel((name) => readFileSync(join(folder, name.replace(/^.*\//, ""))), expected) // prettier-ignore
const models = positionals.map(open)
const [first] = models
if (first === undefined) throw new Error("Name the folders of the trained files.")

for (const name of ["groupKeys", "coarse", "fine"])
  if (models.some((one) => !same(bytesOf(one, name), bytesOf(first, name))))
    throw new Error(`The files differ in ${name}.`)

function bytesOf(model: Model, name: string): Uint8Array {
  const array = model.array(name, model.manifest.arrays.find((one) => one.name === name)!.kind)
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i])
}

// Tables by name: their codebook, how many weights a slot has, and how many bytes it takes.
const tables = [
  {name: "cues", book: "cueBook", width: 1, size: 2},
  {name: "words", book: "wordsBook", width: 3, size: 4},
  {name: "pairs", book: "pairBook", width: 6, size: 8},
  {name: "ranks", book: "rankBook", width: 1, size: 2},
] as const

type Slot = {readonly tag: number; readonly weights: Float64Array; readonly strength: number}

// The means of one table: what a file does not hold weighs nothing in it; the heaviest of a shelf stay.
function meanOf({name, book, width, size}: (typeof tables)[number]): Arrays {
  const rows = models.map((one) => bytesOf(one, name))
  const books = models.map((one) => one.array(book, "f32"))
  const shelves = rows[0]!.length / size / Shelf
  const kept: (readonly Slot[])[] = []
  let reach = 1e-3
  for (let shelf = 0; shelf < shelves; shelf++) {
    const sums = new Map<number, Float64Array>()
    rows.forEach((bytes, m) => {
      const seen = new Set<number>()
      for (let slot = shelf * Shelf; slot < (shelf + 1) * Shelf; slot++) {
        const at = slot * size
        let tag = 0
        for (let k = width; k < size; k++) tag |= bytes[at + k]! << (8 * (k - width))
        if (tag === 0 || seen.has(tag)) continue
        seen.add(tag)
        const sum = sums.get(tag) ?? new Float64Array(width)
        for (let k = 0; k < width; k++) sum[k]! += books[m]![bytes[at + k]!]! / models.length
        sums.set(tag, sum)
      }
    })
    const slots = [...sums].map(([tag, weights]): Slot => ({
      tag,
      weights,
      strength: Math.max(...weights.map(Math.abs)),
    }))
    slots.sort((a, b) => b.strength - a.strength || a.tag - b.tag)
    reach = Math.max(reach, slots[0]?.strength ?? 0)
    kept.push(slots.slice(0, Shelf))
  }
  const bytes = new Uint8Array(shelves * Shelf * size)
  kept.forEach((slots, shelf) =>
    slots.forEach(({tag, weights}, i) => {
      const at = (shelf * Shelf + i) * size
      for (let k = 0; k < width; k++) bytes[at + k] = encode(weights[k]!, reach)
      for (let k = width; k < size; k++) bytes[at + k] = tag >>> (8 * (k - width))
    }),
  )
  const numbers = size === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer)
  return [{name, values: numbers}, {name: book, values: muLaw(reach)}] // prettier-ignore
}

const taken = (name: string): Arrays[number] => {
  const {kind} = models.at(-1)!.manifest.arrays.find((one) => one.name === name)!
  return {name, values: models.at(-1)!.array(name, kind)}
}
const arrays = [...tables.flatMap(meanOf), ...["likelyKeys", "likelyBuckets", "groupKeys", "coarse", "fine"].map(taken)]
const mean = (name: "least" | "trust"): number =>
  models.reduce((sum, one) => sum + one.setting(name), 0) / models.length
const [least, trust] = [mean("least"), mean("trust")]

function runWith(keep: Float32Array, threshold: number): ReturnType<typeof openWeights> {
  const all = [...arrays, {name: "keep", values: keep}]
  const found = (name: string): never => all.find((one) => one.name === name)?.values as never
  const settings: Readonly<Record<string, number>> = {least, trust, keep: threshold}
  return openWeights({manifest: {name: "training", sha256: ""}, array: found, setting: (name: string) => settings[name] ?? 0} as never) // prettier-ignore
}

const grammar = {tokenise, split: splitSentences, parse: loadParse((name) => readFileSync(join(import.meta.dirname, "../models/en", name)))} // prettier-ignore
const whole = {parser: false, rules: false, names: false}
const read = (input: Parameters<typeof openArticle>[0]): Article => openArticle(input, grammar, mentionPack, attributionPack, whole) // prettier-ignore
const train = readArticles(join(data, "polnear-train.jsonl")).filter((one) => one.other_annotators === undefined)
const held = Array.from(shuffled(train.length, seeded(3)).subarray(0, 60), (i) => read(train[i]!))
const bench = makeBench()
const measure = (articles: readonly Article[], weights: ReturnType<typeof openWeights>): Measured[] =>
  articles.map((article) => {
    const {sheet, gold} = sheetOf(article, weights.seen)
    return {sheet, gold, article, readings: findReadings(sheet, article.drafts, weights, bench)}
  })
const measured = measure(held, runWith(new Float32Array(keepWidth), 0.5))
const keep = learnKeeping(measured)
const threshold = bestThreshold(measured, keep)
const heldScores = showScores(measure(held, runWith(keep, threshold)), threshold)
const dev = showScores(
  measure(readArticles(join(data, "polnear-dev.jsonl")).map(read), runWith(keep, threshold)),
  threshold,
)
console.log(`held back: ${heldScores.text}\ndev: ${dev.text}`)
const scores = [
  ...heldScores.rows.map((row) => ({set: "60 articles of polnear-train held back", ...row})),
  ...dev.rows.map((row) => ({set: "polnear-dev", ...row})),
]
writeAttribution(values.out ?? "", [...arrays, {name: "keep", values: keep}], {least, keep: threshold, trust}, scores)
