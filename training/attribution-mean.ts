// `node training/attribution-mean.ts --data DIR --of FOLDER --of FOLDER --out models/en/attribution`: the mean of two trained
// files, as one of the same size.
//
// Two trainings of the same articles err differently where they were unsure; their mean costs nothing at run time.

import {readFileSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {parseArgs} from "node:util"
import {attributionPack} from "../src/languages/en/attribution/pack.ts"
import {mentionPack} from "../src/languages/en/mentions/pack.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"
import {openModel, type Model} from "../src/language/model/model.ts"
import {findReadings, makeBench} from "../src/attribution/trained/finder.ts"
import {attributionFeatures, attributionVersion, openWeights, type Weights} from "../src/attribution/trained/weights.ts" // prettier-ignore
import {muLaw} from "./codebook.ts"
import {openArticle, readArticles, sheetOf, type Article} from "./attribution-documents.ts"
import {writeAttribution, type Arrays} from "./attribution-file.ts"
import {showScores, type Measured} from "./attribution-keep.ts"
import {meanOfShelves} from "./mean-shelves.ts"
import {seeded, shuffled} from "./random.ts"

const {values} = parseArgs({options: {data: {type: "string"}, of: {type: "string", multiple: true}, out: {type: "string"}}}) // prettier-ignore
const [first, second] = values.of ?? []
if (first === undefined || second === undefined) throw new RangeError("two folders are needed")
const data = join(values.data ?? "", "attribution")
const out = values.out ?? ""
const models = join(import.meta.dirname, "../models/en")
const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}

const expected = {task: "attribution", version: attributionVersion, features: attributionFeatures}
const openIn = (folder: string): Model => openModel((name) => readFileSync(join(folder, basename(name))), expected)
const logs = [first, second].map((folder) => readFileSync(join(folder, "training.log.txt"), "utf8"))
const [one, other] = [openIn(first), openIn(second)]
log(`the mean of ${one.manifest.sha256.slice(0, 16)} and ${other.manifest.sha256.slice(0, 16)}, whose logs follow`)

const mean = (name: string): number => (one.setting(name) + other.setting(name)) / 2
const settings = {least: mean("least"), keep: mean("keep"), trust: mean("trust")}
const [keeps, others] = [one.array("keep", "f32"), other.array("keep", "f32")]
const tables: Arrays[number][] = []
for (const {name, book, kind, codes} of [
  {name: "cues", book: "cueBook", kind: "u16", codes: 1},
  {name: "words", book: "wordsBook", kind: "u32", codes: 3},
  {name: "pairs", book: "pairBook", kind: "u32", codes: 6},
  {name: "ranks", book: "rankBook", kind: "u16", codes: 1},
] as const) {
  const read = (model: Model): {bytes: Uint8Array; book: Float32Array} => {
    const rows = model.array(name, kind)
    return {bytes: new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), book: model.array(book, "f32")}
  }
  const {bytes, reach, kept, left} = meanOfShelves(read(one), read(other), codes)
  log(`${name}: kept ${kept}, no room for ${left}`)
  tables.push({name, values: kind === "u16" ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer)}, {name: book, values: muLaw(reach)}) // prettier-ignore
}
const shared: Arrays = [
  ...tables,
  ...(["likelyKeys", "groupKeys"] as const).map((name) => ({name, values: one.array(name, "i32")})),
  {name: "likelyBuckets", values: one.array("likelyBuckets", "u8")},
  ...(["coarse", "fine"] as const).map((name) => ({name, values: one.array(name, "u16")})),
  {name: "keep", values: keeps.map((x, i) => (x + others[i]!) / 2)},
]
for (const {name, values: own} of shared.slice(tables.length, -1))
  if (Buffer.compare(Buffer.from(own.buffer, own.byteOffset, own.byteLength), bytesOf(other, name)) !== 0) log(`${name}: of the first`) // prettier-ignore

function bytesOf(model: Model, name: string): Buffer {
  const kind = name.endsWith("Keys") ? "i32" : name === "likelyBuckets" ? "u8" : "u16"
  const found = model.array(name, kind)
  return Buffer.from(found.buffer, found.byteOffset, found.byteLength)
}

function weightsWith(): Weights {
  const found = (name: string): never => shared.find((array) => array.name === name)?.values as never
  const set: Readonly<Record<string, number>> = settings
  return openWeights({manifest: {name: "training", sha256: ""}, array: found, setting: (name: string) => set[name] ?? 0} as never) // prettier-ignore
}

const syntax = {tokenise, split: splitSentences, parse: loadParse((name) => readFileSync(join(models, name)))}
const open = (input: Parameters<typeof openArticle>[0]): Article => openArticle(input, syntax, mentionPack, attributionPack, {parser: false, rules: false, names: false}) // prettier-ignore
const all = readArticles(join(data, "polnear-train.jsonl")).filter(({other_annotators}) => other_annotators === undefined) // prettier-ignore
const held = Array.from(shuffled(all.length, seeded(3)).subarray(0, 60), (i) => open(all[i]!)) // as `attribution.ts` holds them back
const dev = readArticles(join(data, "polnear-dev.jsonl")).map(open)
const bench = makeBench()
const weights = weightsWith()
const measure = (articles: readonly Article[]): Measured[] =>
  articles.map((article) => {
    const {sheet, gold} = sheetOf(article, weights.seen)
    return {sheet, gold, article, readings: findReadings(sheet, article.drafts, weights, bench)}
  })
const scores = [
  {set: "60 articles of polnear-train held back", ...showScores(measure(held), settings.keep)},
  {set: "polnear-dev", ...showScores(measure(dev), settings.keep)},
]
for (const {set, text} of scores) log(`${set}: ${text}`)
const rows = scores.flatMap(({set, rows}) => rows.map((row) => ({set, ...row})))
log(
  `${writeAttribution(out, shared, settings, rows, ["training/attribution.ts", "training/attribution-mean.ts"])} bytes`,
)
writeFileSync(join(out, "training.log.txt"), [lines.join("\n"), ...logs].join("\n\n"))
