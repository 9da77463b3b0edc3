// `npm run --silent bench [-- FILE…]`: documents and tokens a second, in one process on one core, beside wink-nlp and
// compromise.
//
// A FILE is plain text, or JSONL whose lines have a `text`; without one the sample case is read, twenty times over.
// Everyone reads the same documents; each figure is the best of ten rounds after two to warm up, and a token is
// counted as its own reader counts it. The last table is the whole engine, stage by stage.

import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import type {Token} from "../src/language/analysis.ts"
import type {RawToken} from "../src/language/pack.ts"
import {loadNames} from "../src/languages/en/syntax/names.ts"
import {loadParse} from "../src/languages/en/syntax/parse.ts"
import {splitSentences} from "../src/languages/en/syntax/sentences.ts"
import {tokenise} from "../src/languages/en/syntax/tokens.ts"
import {openPeers} from "./peers.ts"
import {documentOf, readRound} from "./stages.ts"

const [Rounds, Warm] = [12, 2]
const sample = join(import.meta.dirname, "../examples/sample")
const given = process.argv.slice(2)
const paths = given.length > 0 ? given : Array.from({length: 20}, () => plainSamples()).flat()
const texts = paths.flatMap((path) => {
  const content = readFileSync(path, "utf8")
  if (!path.endsWith(".jsonl")) return [content]
  const lines = content.split("\n").filter((line) => line !== "")
  return lines.flatMap((line) => (JSON.parse(line) as {text?: string}).text ?? [])
})

const readModel = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../models/en", name))
const began = performance.now()
const parse = loadParse(readModel)
const findNames = loadNames(readModel)
const opened = performance.now() - began

// Sentences of all documents, by empty lines and the language's own splitter.
const cut = (text: string): RawToken[][] =>
  text.split(/\n+/).flatMap((line) => {
    const tokens = tokenise(line, {from: 0, to: line.length})
    const starts = splitSentences(line, tokens, () => false)
    return starts.map((start, i) => tokens.slice(start, starts[i + 1] ?? tokens.length))
  })
const cutTexts = texts.map(cut)
const sentences = cutTexts.flat()
const parsed: Token[][][] = cutTexts.map((text) => text.map((tokens) => parse(tokens)))
const count = sentences.reduce((n, tokens) => n + tokens.length, 0)

const rows: (readonly [string, () => number])[] = [
  [
    "cotejo: tokens and sentences",
    () => texts.reduce((n, text) => n + cut(text).reduce((m, tokens) => m + tokens.length, 0), 0),
  ],
  ["cotejo: tags, lemmas, heads", () => (sentences.forEach((tokens) => parse(tokens)), count)],
  ["cotejo: names", () => (parsed.forEach((text) => findNames(text)), count)],
  [
    "cotejo: all of these",
    () => {
      let n = 0
      for (const text of texts) {
        const read = cut(text).map((tokens) => parse(tokens))
        findNames(read)
        for (const {length} of read) n += length
      }
      return n
    },
  ],
  ...openPeers().map(({name, read}) => [name, () => texts.reduce((n, text) => n + read(text), 0)] as const),
]

console.log(`${texts.length} documents, ${count} tokens; models opened in ${opened.toFixed(0)} ms`)
for (const [name, run] of rows) {
  let best = Infinity
  let tokens = 0
  for (let round = 0; round < Rounds; round++) {
    const start = performance.now()
    tokens = run()
    if (round >= Warm) best = Math.min(best, performance.now() - start)
  }
  console.log(`${name.padEnd(40)} ${(tokens / best).toFixed(1).padStart(8)} thousand tokens a second`)
}

const CaseSize = 10 // documents that are set side by side at once
const documents = texts.map((text, i) => documentOf(text, `document-${i}`))
const fastest = new Map<string, number>()
for (let round = 0; round < Rounds; round++) {
  for (const [stage, spent] of readRound(documents, CaseSize).milliseconds)
    if (round >= Warm) fastest.set(stage, Math.min(fastest.get(stage) ?? Infinity, spent))
}
console.log(`\nthe whole engine, in cases of ${CaseSize} documents`)
const print = (name: string, spent: number): void =>
  console.log(
    `${name.padEnd(40)} ${(count / spent).toFixed(1).padStart(8)} thousand tokens a second ${((1000 * documents.length) / spent).toFixed(0).padStart(8)} documents a second`,
  )
let sum = 0
for (const [stage, spent] of fastest) {
  print(stage, spent)
  sum += spent
  if (stage !== "language") print(`  up to ${stage}`, sum)
}

function plainSamples(): string[] {
  return readdirSync(sample).filter((name) => /\.(?:txt|md)$/.test(name)).sort().map((name) => join(sample, name)) // prettier-ignore
}
