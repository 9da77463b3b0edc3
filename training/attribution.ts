// `node training/attribution.ts --data DIR --out models/en/attribution`: trains the finder of attributions on PolNeAR.
//
// DIR holds `attribution/`. Articles with `other_annotators` are kept out. Sixty articles of train are held back to learn
// what to keep by; grammar, names and word groups come from models/en/grammar and the rules. Trainings of different seeds
// err differently where they are unsure, so the mean of `--times` (2) of them is what is written.

import {readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {attributionPack} from "../src/languages/en/attribution/pack.ts"
import {mentionPack} from "../src/languages/en/mentions/pack.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"
import {Columns, describeWords, Lower} from "../src/language/word-forms.ts"
import {openGroups} from "../src/attribution/trained/groups.ts"
import {findReadings, makeBench} from "../src/attribution/trained/finder.ts"
import {longTagOf, Shelf, tagOf} from "../src/attribution/trained/shelves.ts"
import {keepWidth, openWeights, type Weights} from "../src/attribution/trained/weights.ts"
import {muLaw} from "./codebook.ts"
import {learnCues} from "./attribution-cues.ts"
import {writeAttribution, type Arrays} from "./attribution-file.ts"
import {openArticle, readArticles, sheetOf, type Article, type Ready} from "./attribution-documents.ts"
import {bestThreshold, learnKeeping, showScores, type Measured} from "./attribution-keep.ts"
import {countLikely, likelyArrays} from "./attribution-likely.ts"
import {learnRanks, rankingsOf, type Ranks} from "./attribution-ranks.ts"
import {learnSpans} from "./attribution-spans.ts"
import {meanOf, type Learnt} from "./attribution-mean.ts"
import {seeded, shuffled} from "./random.ts"
import {groupWords} from "./word-groups.ts"

const Least = -2 // what a word must weigh to be read as the head of a cue

const {values} = parseArgs({
  options: {
    data: {type: "string"}, out: {type: "string"}, articles: {type: "string"}, "cue-epochs": {type: "string"}, epochs: {type: "string"},
    rate: {type: "string"}, "cue-rate": {type: "string"}, drop: {type: "string"}, decay: {type: "string"}, least: {type: "string"}, held: {type: "string"}, mean: {type: "string"},
    "without-parser": {type: "boolean"}, "without-rules": {type: "boolean"}, "without-names": {type: "boolean"}, "without-groups": {type: "boolean"}, "without-ranks": {type: "boolean"}, times: {type: "string"}, dev: {type: "boolean"},
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

const likely = countLikely(train.map((article) => sheetOf(article, {groups, likely: () => 0})))
const ready = train.map((article, a) => sheetOf(article, {groups, likely: likely.without(a % 2)}))
log(`${ready.reduce((sum, {gold}) => sum + gold.length, 0)} attributions`)

const shared = {drop: number(values.drop, 0.6), decay: number(values.decay, 3e-6), least: number(values.least, 2), mean: number(values.mean, 1)} // prettier-ignore
const rankSetting = {epochs: 5, rate: 0.03, drop: 0.5, decay: 1e-5, least: 3}
const cueSetting = {...shared, epochs: number(values["cue-epochs"], 5), rate: number(values["cue-rate"], 0.03)}
const spanSetting = {...shared, epochs: number(values.epochs, 6), rate: number(values.rate, 0.05)}

// The first weighing: heads of cues, then spans.
function learnFirst(articles: readonly Ready[], random: () => number): Arrays {
  const cues = learnCues(articles, cueSetting, random, log).pack(CueShelves, 0.01, tagOf)
  const spans = learnSpans(articles, spanSetting, random, log)
  const words = spans.words.pack(WordShelves, 0.01, tagOf)
  const pairs = spans.pairs.pack(PairShelves, 0.01, longTagOf)
  log(`kept ${cues.kept} features of cues, ${words.kept} of their words, ${pairs.kept} of sources and contents`)
  return [
    {name: "cues", values: new Uint16Array(cues.bytes.buffer)},
    {name: "words", values: new Uint32Array(words.bytes.buffer)},
    {name: "pairs", values: new Uint32Array(pairs.bytes.buffer)},
    {name: "cueBook", values: muLaw(cues.reach)},
    {name: "wordsBook", values: muLaw(words.reach)},
    {name: "pairBook", values: muLaw(pairs.reach)},
    ...likelyArrays(likely),
    ...groupArrays,
  ]
}
const [CueShelves, WordShelves, PairShelves, RankShelves] = [88_000, 28_000, 125_000, 12_000] // of eight slots

function rankArrays(ranks: Ranks | null): Arrays {
  const packed = ranks?.table.pack(RankShelves, 0.005, tagOf)
  if (packed !== undefined) log(`kept ${packed.kept} features of whole stretches, trust ${ranks?.trust.toFixed(2)}`)
  return [
    {name: "ranks", values: packed === undefined ? new Uint16Array(Shelf) : new Uint16Array(packed.bytes.buffer)},
    {name: "rankBook", values: muLaw(packed?.reach ?? 1)},
  ]
}

// Weights as they run, before they are a file.
function runWith(arrays: Arrays, settings: Readonly<Record<string, number>>): Weights {
  const found = (name: string): never => arrays.find((one) => one.name === name)?.values as never
  return openWeights({manifest: {name: "training", sha256: ""}, array: found, setting: (name: string) => settings[name] ?? 0} as never) // prettier-ignore
}

const bench = makeBench()
const measure = (articles: readonly Article[], weights: Weights): Measured[] =>
  articles.map((article) => {
    const {sheet, gold} = sheetOf(article, weights.seen)
    return {sheet, gold, article, readings: findReadings(sheet, article.drafts, weights, bench)}
  })

// One training: the arrays, and the settings they run with.
function learn(random: () => number): Learnt {
  // Half of the articles read by weights learnt from the other half, to learn how to weigh whole stretches.
  const half = learnFirst(ready.filter((_, a) => a % 2 === 0), random) // prettier-ignore
  const nothing = {name: "keep", values: new Float32Array(keepWidth)}
  const rankings = rankingsOf(ready.filter((_, a) => a % 2 === 1), runWith([...half, ...rankArrays(null), nothing], {least: Least, trust: 1})) // prettier-ignore
  log(`${rankings.length} rankings`)
  const ranks = values["without-ranks"] === true ? null : learnRanks(rankings, rankSetting, random, log)
  const trust = ranks?.trust ?? 1
  log("all")
  const learnt = [...learnFirst(ready, random), ...rankArrays(ranks)]
  const measured = measure(held, runWith([...learnt, nothing], {least: Least, keep: 0.5, trust}))
  const keep = learnKeeping(measured)
  const threshold = bestThreshold(measured, keep)
  log(`keeps from ${threshold.toFixed(2)} on; ${Array.from(keep, (x) => x.toFixed(2)).join(" ")}`)
  return {arrays: [...learnt, {name: "keep", values: keep}], settings: {least: Least, keep: threshold, trust}}
}

const times = number(values.times, 2)
const {arrays, settings} = meanOf(
  Array.from({length: times}, (_, i) => learn(seeded(11 + i))),
  log,
)
const weights = runWith(arrays, settings)
const heldScores = showScores(measure(held, weights), settings.keep)
log(`held back: ${heldScores.text}`)
let scores = heldScores.rows.map((row) => ({set: "60 articles of polnear-train held back", ...row}))
if (values.dev === true) {
  const dev = readArticles(join(data, "polnear-dev.jsonl")).map(open)
  const start = performance.now()
  const result = showScores(measure(dev, weights), settings.keep)
  const tokens = dev.reduce((sum, {scene}) => sum + scene.lines.reduce((n, line) => n + line.tokens.length, 0), 0)
  log(`dev: ${result.text}; ${Math.round(tokens / (performance.now() - start))}k tokens/s for this stage`)
  scores = [...scores, ...result.rows.map((row) => ({set: "polnear-dev", ...row}))]
}
log(`${writeAttribution(out, arrays, settings, scores)} bytes`)
writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
