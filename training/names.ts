// `node_modules/.bin/node training/names.ts --data DIR --out models/en/names`: trains names on CoNLL-2003, UNER and silver.
//
// DIR holds `entities/`. The words' tags and heads come from models/en/grammar, their groups from its table of words.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import type {Token} from "../src/language/analysis.ts"
import {openModel} from "../src/language/model/model.ts"
import {
  describeNames,
  nameColumns,
  nameFeatures,
  nameFeaturesAt,
  nameVersion,
  nameWidth,
  openGroups,
  openNames,
  runsOf,
} from "../src/language/names.ts"
import {Columns, describeWords, Lower} from "../src/language/word-forms.ts"
import {nameLists} from "../src/languages/en/syntax/name-lists.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {encode, muLaw} from "./codebook.ts"
import {makeCrf, type Chain} from "./crf.ts"
import {seeded, shuffled} from "./random.ts"
import {rawSources, readRaw} from "./raw-text.ts"
import {writeModel} from "./write-model.ts"
import {groupWords} from "./word-groups.ts"

const {values} = parseArgs({
  options: {data: {type: "string"}, out: {type: "string"}, epochs: {type: "string"}, silver: {type: "string"}, uner: {type: "string"}, rate: {type: "string"}, decay: {type: "string"}, drop: {type: "string"}, least: {type: "string"}, prune: {type: "string"}},
}) // prettier-ignore
const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text))
const entities = join(values.data ?? "", "entities")
const out = values.out ?? ""
const models = join(import.meta.dirname, "../models/en")
const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}

type Named = {readonly words: readonly string[]; readonly labels: readonly string[]}

/** The sentences of a file in columns; `word` and `label` are the columns. Labels come out as BIO. */
export function readColumns(path: string, separator: string, word: number, label: number): Named[] {
  const sentences: Named[] = []
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    const rows = block
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("# "))
      .map((line) => line.split(separator))
    const kept = rows.filter((row) => row[word] !== "-DOCSTART-" && row[word] !== undefined)
    if (kept.length === 0) continue
    const tags = kept.map((row) => (row[label] ?? "O").replace("OTH", "MISC").replace("B-O", "O"))
    sentences.push({words: kept.map((row) => row[word]!), labels: toBio(tags)})
  }
  return sentences
}

function toBio(tags: readonly string[]): string[] {
  return tags.map((tag, i) =>
    tag === "O"
      ? "O"
      : tag.startsWith("B-") || tags[i - 1]?.slice(2) !== tag.slice(2)
        ? `B-${tag.slice(2)}`
        : `I-${tag.slice(2)}`,
  )
}

const silverKinds: Readonly<Record<string, string>> = {
  PERSON: "PER",
  ORGANIZATION: "ORG",
  LOCATION: "LOC",
  MISC: "MISC",
}
function readSilver(path: string, data: string): Named[] {
  const texts = new Map(readFileSync(join(data, "attribution/polnear-train.jsonl"), "utf8").split("\n").filter((line) => line !== "").map((line) => {
    const {id, text} = JSON.parse(line) as {id: string; text: string}
    return [id, text] as const
  })) // prettier-ignore
  return readFileSync(path, "utf8").split("\n").filter((line) => line !== "").flatMap((line) => {
    const {id, sentences} = JSON.parse(line) as {id: string; sentences: {from: number[]; to: number[]; ner: string[]}[]}
    const text = texts.get(id)
    if (text === undefined) return []
    return sentences.map(({from, to, ner}) => ({
      words: from.map((at, i) => text.slice(at, to[i]!)),
      labels: toBio(ner.map((kind) => (silverKinds[kind] === undefined ? "O" : `I-${silverKinds[kind]}`))),
    }))
  }) // prettier-ignore
}

const parse = loadParse((name) => readFileSync(join(models, name)))
const began = performance.now()
const toTokens = ({words}: Named): Token[] => parse(words.map((text, i) => ({from: i, to: i + 1, text})))
const train = readColumns(join(entities, "conll2003-en-train.iob"), " ", 0, 3)
const dev = readColumns(join(entities, "conll2003-en-dev.iob"), " ", 0, 3)
const uner = readColumns(join(entities, "uner-en_ewt-train.iob2"), "\t", 1, 2)
const unerDev = uner.slice(-1200)
const silver =
  number(values.silver, 0) > 0 ? readSilver(join(entities, "polnear-train-corenlp.jsonl"), values.data ?? "") : []
const sets = [
  {named: train, weight: 1},
  {named: uner.slice(0, -1200), weight: number(values.uner, 0.5)},
  {named: silver, weight: number(values.silver, 0)},
].filter(({weight}) => weight > 0)
const lowers = [
  ...sets.flatMap(({named}) => named),
  ...rawSources.flatMap(({file}) => readRaw(values.data ?? "", file)).map((words) => ({words})),
]
const groups = groupWords(
  models,
  lowers.flatMap(({words}) => words.map((word) => lowerHash(word))),
  [128, 1000],
)
const find = openGroups({array: ((name: string) => groups.find((one) => one.name === name)!.values) as never})

function lowerHash(word: string): number {
  const row = new Int32Array(Columns)
  describeWords([{from: 0, to: 0, text: word}], row)
  return row[Lower]!
}

const labels = ["O", ...["PER", "ORG", "LOC", "MISC"].flatMap((kind) => [`B-${kind}`, `I-${kind}`])]
const rows = new Int32Array(1000 * Columns)
const listed = new Int32Array(1000)
const columns = new Int32Array(1000 * nameColumns)
const one = new Int32Array(nameWidth)
const hashesOf = (tokens: readonly Token[]): Int32Array => {
  describeNames(tokens, nameLists, find, rows, listed, columns)
  const hashes = new Int32Array(tokens.length * nameWidth)
  for (let i = 0; i < tokens.length; i++) {
    nameFeaturesAt(columns, tokens.length, i, one)
    hashes.set(one, i * nameWidth)
  }
  return hashes
}
const rowOf = new Map<number, number>()
const counts = new Map<number, number>()
const chains: Chain[] = []
for (const {named, weight} of sets)
  for (const sentence of named) {
    if (sentence.words.length > 200) continue
    chains.push({
      features: hashesOf(toTokens(sentence)),
      gold: Uint8Array.from(sentence.labels, (label) => labels.indexOf(label)),
      weight,
    })
  }
for (const {features} of chains) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1)
const least = number(values.least, 2)
for (const [key, count] of counts) if (count >= least) rowOf.set(key, rowOf.size)
for (const {features} of chains) for (let f = 0; f < features.length; f++) features[f] = rowOf.get(features[f]!) ?? -1
counts.clear()
log(`${chains.length} sentences, ${rowOf.size} features; ${((performance.now() - began) / 1000).toFixed(0)} s`)

const crf = makeCrf(rowOf.size, labels.length, nameWidth, number(values.decay, 1e-4))
const random = seeded(5)
const dropRate = number(values.drop, 0.3)
const epochs = number(values.epochs, 8)

function write(): number {
  const {weights, moves} = crf
  const width = labels.length
  const prune = number(values.prune, 0.05)
  const kept = [...rowOf].filter(([, row]) => {
    for (let l = 0; l < width; l++) if (Math.abs(weights[row * width + l]!) >= prune) return true
    return false
  })
  let reach = 0
  for (const w of weights) reach = Math.max(reach, Math.abs(w))
  let capacity = 1
  while (capacity < kept.length * 1.3) capacity *= 2
  const cells = Math.ceil(width / 4) + 1
  const table = new Int32Array(capacity * cells)
  const bytes = new Uint8Array(table.buffer)
  for (const [key, row] of kept) {
    let slot = key & (capacity - 1)
    while (table[slot * cells] !== 0) slot = (slot + 1) & (capacity - 1)
    table[slot * cells] = key
    for (let l = 0; l < width; l++) bytes[(slot * cells + 1) * 4 + l] = encode(weights[row * width + l]!, reach)
  }
  return writeModel(out, {
    name: "en-names", language: "en", version: nameVersion, features: nameFeatures, labels, settings: {},
    arrays: [{name: "codebook", values: muLaw(reach)}, {name: "moves", values: Float32Array.from(moves)}, {name: "table", values: table}, ...groups],
    trainedOn: [
      {corpus: "CoNLL-2003 English, train", licence: "research (Reuters)"},
      {corpus: "UNER English EWT, train", licence: "CC BY-SA 4.0"},
      {corpus: "PolNeAR 1.0 train, names by CoreNLP", licence: "not stated"},
    ].slice(0, sets.length), scores: [], made: "cotejo 0.1.0, training/names.ts", card: "# names\n",
  }) // prettier-ignore
}

const devTokens = dev.map(toTokens)
const unerTokens = unerDev.map(toTokens)
function score(): string {
  const finder = openNames(
    openModel((name) => readFileSync(join(out, "..", name)), {
      task: "names",
      version: nameVersion,
      features: nameFeatures,
    }),
    nameLists,
  )
  const show = (named: readonly Named[], tokens: readonly Token[][]): string => {
    const sums = new Map<string, [number, number, number]>()
    const add = (kind: string, at: 0 | 1 | 2): void => {
      for (const key of [kind, "all"]) {
        const sum = sums.get(key) ?? [0, 0, 0]
        sum[at]++
        sums.set(key, sum)
      }
    }
    named.forEach(({labels: gold}, s) => {
      const right = new Set(runsOf(gold).map(({from, to, label}) => `${from} ${to} ${label}`))
      for (const {label} of runsOf(gold)) add(label, 0)
      for (const {from, to, label} of runsOf(finder(tokens[s]!))) {
        add(label, 1)
        if (right.has(`${from} ${to} ${label}`)) add(label, 2)
      }
    })
    return ["all", "PER", "ORG", "LOC", "MISC"].map((kind) => {
      const [g, p, r] = sums.get(kind) ?? [0, 0, 0]
      return `${kind} ${((200 * r) / (g + p)).toFixed(2)}`
    }).join(" ") // prettier-ignore
  }
  const start = performance.now()
  const first = show(dev, devTokens)
  const speed = devTokens.reduce((n, tokens) => n + tokens.length, 0) / (performance.now() - start)
  return `conll dev: ${first}; ${Math.round(speed)}k tokens/s | uner: ${show(unerDev, unerTokens)}`
}

mkdirSync(out, {recursive: true})
for (let epoch = 1; epoch <= epochs; epoch++) {
  const start = performance.now()
  let loss = 0
  const rate = number(values.rate, 0.2) * 0.8 ** (epoch - 1)
  for (const s of shuffled(chains.length, random)) loss += crf.learn(chains[s]!, rate, () => random() < dropRate)
  log(`epoch ${epoch}: loss ${(loss / chains.length).toFixed(3)}; ${((performance.now() - start) / 1000).toFixed(0)} s`)
  if (epoch % 2 === 0 || epoch === epochs) {
    const size = write()
    log(`${size} bytes; ${score()}`)
  }
}
writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
