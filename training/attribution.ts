// `node training/attribution.ts --data DIR --out models/en/attribution`: trains the finder of attributions on PolNeAR.
//
// DIR holds `attribution/`. Articles with `other_annotators` are kept out. Sixty articles of train are held back to learn
// what to keep by; grammar, names and word groups come from models/en/grammar and the rules.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {attributionPack} from "../src/languages/en/attribution/pack.ts"
import {mentionPack} from "../src/languages/en/mentions/pack.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"
import {Columns, describeWords, hashText, Lower} from "../src/language/word-forms.ts"
import {openModel} from "../src/language/model/model.ts"
import {openGroups} from "../src/attribution/trained/groups.ts"
import {cueHashes, findReadings, makeBench} from "../src/attribution/trained/finder.ts"
import {cueTemplates} from "../src/attribution/trained/templates.ts"
import {attributionFeatures, attributionVersion, keepWidth, longTagOf, openWeights, tagOf, type Weights} from "../src/attribution/trained/weights.ts" // prettier-ignore
import type {Likely, Sheet} from "../src/attribution/trained/sheet.ts"
import {muLaw} from "./codebook.ts"
import {openArticle, readArticles, sheetOf, type Article} from "./attribution-documents.ts"
import type {Gold} from "./attribution-gold.ts"
import {bestThreshold, learnKeeping, showScores, type Measured} from "./attribution-keep.ts"
import {stretchLearner} from "./attribution-stretches.ts"
import {seeded, shuffled} from "./random.ts"
import {weightTable} from "./weight-table.ts"
import {groupWords} from "./word-groups.ts"
import {writeModel} from "./write-model.ts"

const {values} = parseArgs({
  options: {
    data: {type: "string"}, out: {type: "string"}, articles: {type: "string"}, "cue-epochs": {type: "string"}, epochs: {type: "string"},
    rate: {type: "string"}, "cue-rate": {type: "string"}, drop: {type: "string"}, decay: {type: "string"}, least: {type: "string"}, held: {type: "string"}, mean: {type: "string"},
    "without-parser": {type: "boolean"}, "without-rules": {type: "boolean"}, "without-names": {type: "boolean"}, "without-groups": {type: "boolean"}, dev: {type: "boolean"},
  },
}) // prettier-ignore
const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text))
const data = join(values.data ?? "", "attribution")
const out = values.out ?? ""
const models = join(import.meta.dirname, "../models/en")
const lines: string[] = []
const began = performance.now()
const log = (line: string): void => {
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s: ${line}`)
  lines.push(line)
}
const random = seeded(11)

const syntax = {tokenise, split: splitSentences, parse: loadParse((name) => readFileSync(join(models, name)))}
const without = {parser: values["without-parser"] === true, rules: values["without-rules"] === true, names: values["without-names"] === true} // prettier-ignore
const open = (input: Parameters<typeof openArticle>[0]): Article => openArticle(input, syntax, mentionPack, attributionPack, without) // prettier-ignore

const all = readArticles(join(data, "polnear-train.jsonl")).filter((one) => one.other_annotators === undefined)
const order = shuffled(all.length, seeded(3))
const heldCount = number(values.held, 60)
const held = Array.from(order.subarray(0, heldCount), (i) => open(all[i]!))
const train = Array.from(order.subarray(heldCount, heldCount + number(values.articles, all.length)), (i) =>
  open(all[i]!),
)
log(`${train.length} articles to learn from, ${held.length} held back`)

// Word groups: of the words met twice or more in the articles to learn from.
const met = new Map<number, number>()
for (const {scene} of train)
  for (const line of scene.lines)
    for (const lower of line.lower) {
      const hash = lowerHash(lower)
      met.set(hash, (met.get(hash) ?? 0) + 1)
    }
const groupArrays = groupWords(models, values["without-groups"] === true ? [] : [...met].filter(([, n]) => n >= 3).map(([hash]) => hash), [96, 256]) // prettier-ignore
const groups = openGroups({array: ((name: string) => groupArrays.find((one) => one.name === name)!.values) as never})

function lowerHash(word: string): number {
  const row = new Int32Array(Columns)
  describeWords([{from: 0, to: 0, text: word}], row)
  return row[Lower]!
}

// How often a lemma with its part of speech heads a cue, counted in either half of the articles and in all of them.
const counts = [0, 1].map(() => new Map<number, [number, number]>())
train.forEach((article, a) => {
  const {sheet, gold} = sheetOf(article, {groups, likely: () => 0})
  const heads = new Set(gold.map(({head}) => head))
  for (let t = 0; t < sheet.count; t++) {
    const line = sheet.lineOf[t]!
    const token = article.scene.lines[line]?.tokens[t - sheet.firstOf[line]!]
    if (token === undefined) continue
    const key = hashText(token.lemma) ^ hashText(token.upos)
    const own = counts[a % 2]!
    const sum = own.get(key) ?? [0, 0]
    sum[0]++
    if (heads.has(t)) sum[1]++
    own.set(key, sum)
  }
})
const limits = [0.02, 0.05, 0.1, 0.25, 0.45, 0.7]
function bucketOf(of: readonly (readonly [number, number] | undefined)[], least: number): number {
  const [n, k] = of.reduce<[number, number]>((sum, one) => [sum[0] + (one?.[0] ?? 0), sum[1] + (one?.[1] ?? 0)], [0, 0])
  if (n < least) return 0
  const share = (k + 0.2) / (n + 2)
  return 1 + limits.filter((limit) => share >= limit).length
}
const likelyFor =
  (half: number): Likely =>
  (key) =>
    bucketOf([counts[1 - half]!.get(key)], 2)
const likelyAll: Likely = (key) => bucketOf([counts[0]!.get(key), counts[1]!.get(key)], 3)

type Ready = {readonly sheet: Sheet; readonly gold: Gold[]; readonly article: Article}
const ready = train.map((article, a): Ready => ({...sheetOf(article, {groups, likely: likelyFor(a % 2)}), article}))
const goldCount = ready.reduce((sum, {gold}) => sum + gold.length, 0)
log(`${goldCount} attributions`)

// First the heads of cues: each token is one or is none.
const cueTable = weightTable(1, 23, number(values.least, 2))
cueTable.decay = number(values.decay, 3e-6)
const cueWidth = cueTemplates.length
const hashes = new Int32Array(256)
const slots = new Int32Array(256)
for (const {sheet} of ready)
  for (let t = 0; t < sheet.count; t++) {
    cueHashes(sheet, t, hashes)
    cueTable.count(hashes, cueWidth)
  }
log("cue features counted")
const drop = number(values.drop, 0.6)
const meanFrom = number(values.mean, 1) // the epoch from which on weights are averaged
const cueEpochs = number(values["cue-epochs"], 5)
for (let epoch = 0; epoch < cueEpochs; epoch++) {
  cueTable.rate = number(values["cue-rate"], 0.03) * 0.75 ** epoch
  let loss = 0
  let done = 0
  for (const a of shuffled(ready.length, random)) {
    if (epoch >= meanFrom && ++done % Math.ceil(ready.length / 4) === 0) cueTable.note()
    const {sheet, gold} = ready[a]!
    const heads = new Set(gold.map(({head}) => head))
    for (let t = 0; t < sheet.count; t++) {
      const right = heads.has(t) ? 1 : 0
      cueHashes(sheet, t, hashes)
      cueTable.find(hashes, cueWidth, slots)
      let score = 0
      for (let f = 0; f < cueWidth; f++) {
        if (slots[f]! >= 0 && random() < drop) slots[f] = -1
        if (slots[f]! >= 0) score += cueTable.weights[slots[f]!]!
      }
      score /= 1 - drop
      const error = 1 / (1 + Math.exp(-score)) - right
      loss -= Math.log(Math.max(1e-9, 1 - Math.abs(error)))
      if (Math.abs(error) < 0.002) continue
      for (let f = 0; f < cueWidth; f++) if (slots[f]! >= 0) cueTable.step(slots[f]!, 0, error)
    }
  }
  log(`cues, epoch ${epoch + 1}: loss ${(loss / goldCount).toFixed(3)}, ${cueTable.used()} features`)
}

const wordsTable = weightTable(3, 20, number(values.least, 2) + 1)
const pairTable = weightTable(6, 22, number(values.least, 2) + 1)
wordsTable.decay = pairTable.decay = number(values.decay, 3e-6)
const learner = stretchLearner(wordsTable, pairTable, drop, random)
for (const {sheet, gold, article} of ready) for (const one of gold) learner.count(sheet, article.drafts, one)
log("span features counted")
const epochs = number(values.epochs, 6)
for (let epoch = 0; epoch < epochs; epoch++) {
  wordsTable.rate = pairTable.rate = number(values.rate, 0.05) * 0.75 ** epoch
  const losses = new Float64Array(4)
  let done = 0
  for (const a of shuffled(ready.length, random)) {
    if (epoch >= meanFrom && ++done % Math.ceil(ready.length / 4) === 0) {
      wordsTable.note()
      pairTable.note()
    }
    const {sheet, gold, article} = ready[a]!
    for (const i of shuffled(gold.length, random)) learner.learn(sheet, article.drafts, gold[i]!, losses)
  }
  log(`spans, epoch ${epoch + 1}: loss of cue, source, left, right ${Array.from(losses, (x) => (x / goldCount).toFixed(3)).join(" ")}, ${pairTable.used()} features`) // prettier-ignore
}

const likelyKeys = [...new Set([...counts[0]!.keys(), ...counts[1]!.keys()])].filter(
  (key) => key !== 0 && likelyAll(key) > 0,
)
let room = 1
while (room < likelyKeys.length * 1.5) room *= 2
const keys = new Int32Array(room)
const buckets = new Uint8Array(room)
for (const key of likelyKeys) {
  let slot = key & (room - 1)
  while (keys[slot] !== 0) slot = (slot + 1) & (room - 1)
  keys[slot] = key
  buckets[slot] = likelyAll(key)
}
const cues = cueTable.pack(2 ** 20, 0.01, tagOf)
const words = wordsTable.pack(2 ** 18, 0.01, tagOf)
const pairs = pairTable.pack(2 ** 20, 0.01, longTagOf)
log(`kept ${cues.kept} features of cues, ${words.kept} of their words, ${pairs.kept} of sources and contents`)

mkdirSync(out, {recursive: true})
function write(
  keep: Float32Array,
  scores: readonly {set: string; metric: string; value: number}[],
  threshold: number,
): number {
  return writeModel(out, {
    name: "en-attribution", language: "en", version: attributionVersion, features: attributionFeatures, labels: ["inside", "start", "end"],
    settings: {least: -2, keep: threshold},
    arrays: [
      {name: "cues", values: new Uint16Array(cues.bytes.buffer)}, {name: "words", values: new Uint32Array(words.bytes.buffer)}, {name: "pairs", values: new Uint32Array(pairs.bytes.buffer)},
      {name: "cueBook", values: muLaw(cues.reach)}, {name: "wordsBook", values: muLaw(words.reach)}, {name: "pairBook", values: muLaw(pairs.reach)},
      {name: "likelyKeys", values: keys}, {name: "likelyBuckets", values: buckets}, {name: "keep", values: keep}, ...groupArrays,
    ],
    trainedOn: [{corpus: "PolNeAR 1.0, train without the articles of several annotators", licence: "not stated"}],
    scores, made: "cotejo 0.1.0, training/attribution.ts", card: card(scores),
  }) // prettier-ignore
}
function card(scores: readonly {set: string; metric: string; value: number}[]): string {
  const table = scores.map(({set, metric, value}) => `| ${set} | ${metric} | ${(100 * value).toFixed(1)} |`).join("\n")
  return `# English attribution

Who said what, by which words: the head of a cue, its words, its source, and what it says on either side of it.

Hashed weights over Cotejo's own tags, trees, quotation marks, mentions and written rules. Made by
\`training/attribution.ts\`; its log is \`training.log.txt\`. It was trained over the grammar in models/en/grammar and is made
anew whenever that changes.

## Made from

- PolNeAR 1.0, train, without the 16 articles that several people annotated – no licence stated

No sentence of it is in the file: it holds weights, and hashes of words and of what stands about them.

## Scores

| set | metric | value |
| --- | --- | ---: |
${table}

## Limits

Written for American news of politics. Every attribution is read by itself, in its sentence and the quotations joined to it.
It says who is made to answer for words in a text, nothing about whether they are true.
`
}
const reopen = (): Weights =>
  openWeights(openModel((name) => readFileSync(join(out, "..", name.replace(/^attribution/, out.split("/").pop() ?? ""))), {task: "attribution", version: attributionVersion, features: attributionFeatures})) // prettier-ignore

write(new Float32Array(keepWidth), [], 0.5)
let weights = reopen()
const bench = makeBench()
const measure = (articles: readonly Article[]): Measured[] =>
  articles.map((article) => {
    const {sheet, gold} = sheetOf(article, weights.seen)
    return {sheet, gold, article, readings: findReadings(sheet, article.drafts, weights, bench)}
  })
const measured = measure(held)
const keep = learnKeeping(measured)
const threshold = bestThreshold(measured, keep)
log(`keeps from ${threshold.toFixed(2)} on; ${Array.from(keep, (x) => x.toFixed(2)).join(" ")}`)
write(keep, [], threshold)
weights = reopen()
const heldScores = showScores(measure(held), threshold)
log(`held back: ${heldScores.text}`)
let scores = heldScores.rows.map((row) => ({set: "60 articles of polnear-train held back", ...row}))
if (values.dev === true) {
  const dev = readArticles(join(data, "polnear-dev.jsonl")).map(open)
  const start = performance.now()
  const result = showScores(measure(dev), threshold)
  const tokens = dev.reduce((sum, {scene}) => sum + scene.lines.reduce((n, line) => n + line.tokens.length, 0), 0)
  log(`dev: ${result.text}; ${Math.round(tokens / (performance.now() - start))}k tokens/s for this stage`)
  scores = [...scores, ...result.rows.map((row) => ({set: "polnear-dev", ...row}))]
}
const size = write(keep, scores, threshold)
log(`${size} bytes`)
writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
