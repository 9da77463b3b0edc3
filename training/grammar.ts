// `node_modules/.bin/node training/grammar.ts --data DIR --out models/en/grammar`: trains tags, heads and labels in one network.
//
// DIR is the folder that holds `syntax/` and the plain texts, of which only the words are counted; nothing is
// fetched. With --words N the network first learns for N epochs to guess hidden words of the plain texts (it did not
// pay: docs/decisions/0002); --keep FILE stores or takes up that first half;
// --test yes measures the test sets too, which is done once for a file that is shipped.

import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {keysOf, keyWidth} from "../src/language/network/keys.ts"
import {bestTree} from "../src/language/network/tree.ts"
import {Columns, describeWords} from "../src/language/word-forms.ts"
import {readTreebank, type GoldWord} from "./conllu.ts"
import {writeGrammar} from "./grammar-file.ts"
import {evaluateGrammar, showScores, type Score} from "./grammar-score.ts"
import {makeArena} from "./network/arena.ts"
import {makeGrammarNet, type Lesson} from "./network/grammar-net.ts"
import {step} from "./network/parameters.ts"
import {seeded, shuffled} from "./random.ts"
import {rawSources, readRaw} from "./raw-text.ts"

const {values} = parseArgs({
  options: {
    data: {type: "string"}, out: {type: "string"}, epochs: {type: "string"}, words: {type: "string"}, units: {type: "string"}, layers: {type: "string"},
    part: {type: "string"}, width: {type: "string"}, rate: {type: "string"}, drop: {type: "string"}, batch: {type: "string"}, keep: {type: "string"},
    seed: {type: "string"}, test: {type: "string"},
  },
}) // prettier-ignore
const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text))
const data = values.data ?? ""
const syntax = join(data, "syntax")
const epochs = number(values.epochs, 12)
const wordEpochs = number(values.words, 0)
const read = (part: string): GoldWord[][] =>
  ["en_ewt", "en_gum"].flatMap((bank) => readTreebank(join(syntax, `${bank}-ud-${part}.conllu`)))
const lines: string[] = []
const log = (line: string): void => {
  console.log(line)
  lines.push(line)
}

const train = read("train").filter((words) => words.length <= 200)
const tagNames: string[] = []
const relNames: string[] = []
const numberOf = (names: string[], name: string, grow: boolean): number => {
  const at = names.indexOf(name)
  return at >= 0 || !grow ? at : names.push(name) - 1
}
const keysOfWords = (words: readonly string[]): Int32Array => {
  const rows = new Int32Array(words.length * Columns)
  describeWords(
    words.map((text) => ({from: 0, to: 0, text})),
    rows,
  )
  return keysOf(rows, words.length)
}

// A key gets a row of its own when it was seen often enough; row k is for what was not, row keyWidth + k for what is hidden.
const raw = rawSources
  .flatMap(({file}) => readRaw(data, file))
  .concat(train.map((words) => words.map(({text}) => text)))
const rawKeys = raw.map((words) => keysOfWords(words.slice(0, 200)))
const trainKeys = train.map((words) => keysOfWords(words.map(({text}) => text)))
const counts = new Map<number, number>()
const trainCounts = new Map<number, number>()
for (const keys of trainKeys) for (const key of keys) trainCounts.set(key, (trainCounts.get(key) ?? 0) + 1)
for (const keys of rawKeys) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
const rowOf = new Map<number, number>()
for (const keys of rawKeys)
  keys.forEach((key, k) => {
    const kind = k % keyWidth
    if (kind === 1 && keys[k - 1] === undefined) return
    const often = counts.get(key)! >= (kind < 2 ? 5 : 6) || (trainCounts.get(key) ?? 0) >= (kind < 2 ? 2 : 3)
    if (often && !rowOf.has(key)) rowOf.set(key, 2 * keyWidth + rowOf.size)
  })
const toRows = (keys: Int32Array): Int32Array => keys.map((key, k) => rowOf.get(key) ?? k % keyWidth)
const lessonOf = (words: readonly GoldWord[], keys: Int32Array, grow: boolean): Lesson => ({
  rows: toRows(keys),
  tags: Int32Array.from(words, ({upos, xpos}) => numberOf(tagNames, `${upos}|${xpos}`, grow)),
  heads: Int32Array.from(words, ({head}) => (head < 0 ? words.length : head)),
  rels: Int32Array.from(words, ({rel}) => numberOf(relNames, rel, grow)),
})
const lessons = train.map((words, i) => lessonOf(words, trainKeys[i]!, true))
const rarity = trainKeys.map((keys) =>
  Float32Array.from(keys, (key, k) => (k % keyWidth < 2 ? 0.25 / (0.25 + counts.get(key)!) : 0)),
)

// The words that can be guessed: the commonest, by their small letters.
const Guesses = 8000
const guessOf = new Map(
  [...counts].filter(([key]) => rowOf.has(key)).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key)
    .filter(((wordKeys) => (key: number) => wordKeys.has(key))(new Set(rawKeys.flatMap((keys) => [...keys.filter((_, k) => k % keyWidth === 0)]))))
    .slice(0, Guesses).map((key, i) => [key, i]),
) // prettier-ignore

const sizes = {
  rows: 2 * keyWidth + rowOf.size, width: number(values.width, 128), units: number(values.units, 128), layers: number(values.layers, 2),
  part: number(values.part, 64), tags: tagNames.length, rels: relNames.length, guesses: guessOf.size,
} // prettier-ignore
log(
  `${JSON.stringify(sizes)}; ${raw.length} plain sentences, ${rawKeys.reduce((n, keys) => n + keys.length / keyWidth, 0)} words`,
)
const random = seeded(number(values.seed, 17))
const batchWords = number(values.batch, 600)
const net = makeGrammarNet(makeArena(3800), sizes, batchWords + 256, random)
const drop = number(values.drop, 0.3)
const rate = number(values.rate, 0.002)

// Runs `learn` over batches of about `batchWords` words, `order` by `order`.
function inBatches<Item>(
  count: number,
  itemOf: (s: number) => Item,
  sizeOf: (item: Item) => number,
  learn: (batch: Item[]) => void,
): void {
  let batch: Item[] = []
  let size = 0
  for (const s of shuffled(count, random)) {
    const item = itemOf(s)
    if (size + sizeOf(item) > batchWords && batch.length > 0) {
      learn(batch)
      batch = []
      size = 0
    }
    batch.push(item)
    size += sizeOf(item)
  }
  if (batch.length > 0) learn(batch)
}

function learnPlainWords(): void {
  const rawRows = rawKeys.map(toRows)
  const words = rawKeys.reduce((n, keys) => n + keys.length / keyWidth, 0)
  const steps = (words / batchWords) * wordEpochs
  let time = 0
  for (let epoch = 1; epoch <= wordEpochs; epoch++) {
    const began = performance.now()
    let [loss, guessed] = [0, 0]
    let [lossNow, guessedNow] = [0, 0]
    const itemOf = (s: number): {rows: Int32Array; targets: Int32Array} => {
      const rows = Int32Array.from(rawRows[s]!)
      const targets = new Int32Array(rows.length / keyWidth).fill(-1)
      for (let i = 0; i < targets.length; i++) {
        if (random() >= 0.18) continue
        targets[i] = guessOf.get(rawKeys[s]![i * keyWidth]!) ?? -1
        if (random() < 0.85) for (let k = 0; k < keyWidth; k++) rows[i * keyWidth + k] = keyWidth + k
      }
      return {rows, targets}
    }
    inBatches(rawRows.length, itemOf, ({targets}) => targets.length, (batch) => {
      if (!batch.some(({targets}) => targets.some((target) => target >= 0))) return
      const [sum, n] = net.learnWords(batch, {input: 0.1, layer: 0.1, part: 0})
      loss += sum
      guessed += n
      lossNow += sum
      guessedNow += n
      time++
      step(net.blocks, time, 0.002 * Math.min(1, time / 400) * (1 - 0.9 * Math.min(1, time / steps)), 5)
      if (time % 1000 === 0) {
        console.log(`  ${time} of ${Math.round(steps)}: ${(lossNow / guessedNow).toFixed(3)}; ${((performance.now() - began) / 1000).toFixed(0)} s`)
        lossNow = guessedNow = 0
      }
    }) // prettier-ignore
    log(
      `plain words, epoch ${epoch}: loss ${(loss / guessed).toFixed(3)}; ${((performance.now() - began) / 1000).toFixed(0)} s`,
    )
  }
}

if (wordEpochs > 0) {
  if (values.keep !== undefined && existsSync(values.keep)) {
    const kept = readFileSync(values.keep)
    let at = 0
    for (const {values: numbers} of net.blocks) {
      numbers.set(new Float32Array(kept.buffer, kept.byteOffset + at, numbers.length))
      at += 4 * numbers.length
    }
    log("took up the words learnt before")
  } else {
    learnPlainWords()
    if (values.keep !== undefined)
      writeFileSync(
        values.keep,
        Buffer.concat(
          net.blocks.map(({values: numbers}) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
        ),
      )
  }
  for (const {first, second} of net.blocks) {
    first.fill(0)
    second.fill(0)
  }
}

function evaluate(bank: string): string {
  let [upos, xpos, uas, las, plain, total] = [0, 0, 0, 0, 0, 0]
  for (const words of readTreebank(join(syntax, `${bank}-ud-dev.conllu`))) {
    const lesson = lessonOf(words, keysOfWords(words.map(({text}) => text)), false)
    net.predict([lesson], (_, tags, arcs, relOf) => {
      const heads = new Int32Array(words.length)
      bestTree(arcs, words.length, heads)
      words.forEach((word, i) => {
        total++
        const [u, x] = tagNames[tags[i]!]!.split("|")
        if (u === word.upos) upos++
        if (x === word.xpos) xpos++
        if (heads[i] !== word.head) return
        uas++
        const rel = relNames[relOf(i, heads[i]! < 0 ? words.length : heads[i]!)]!
        if (rel === word.rel) las++
        if (rel.split(":")[0] === word.rel.split(":")[0]) plain++
      })
    })
  }
  const show = (n: number): string => ((100 * n) / total).toFixed(2)
  return `${bank}: UPOS ${show(upos)} XPOS ${show(xpos)} UAS ${show(uas)} LAS ${show(plain)} (${show(las)})`
}

// Now and then a sentence is read in capitals, in small letters, or as a headline, so that those are no riddle later.
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const dresses: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  capital,
]
function dressed(s: number): Int32Array {
  const which = dresses[Math.floor(random() * 60)]
  if (which === undefined) return lessons[s]!.rows
  return toRows(keysOfWords(train[s]!.map(({text}) => which(text))))
}

let time = 0
const steps = (lessons.reduce((n, {tags}) => n + tags.length, 0) / batchWords) * epochs
for (let epoch = 1; epoch <= epochs; epoch++) {
  const began = performance.now()
  const losses = [0, 0, 0]
  let words = 0
  const itemOf = (s: number): Lesson => {
    const rows = dressed(s).map((row, k) => (rarity[s]![k]! > 0 && random() < rarity[s]![k]! ? k % keyWidth : row))
    return {...lessons[s]!, rows}
  }
  inBatches(lessons.length, itemOf, ({tags}) => tags.length, (batch) => {
    const got = net.learn(batch, {input: drop, layer: drop, part: drop})
    got.forEach((loss, i) => (losses[i]! += loss))
    for (const {tags} of batch) words += tags.length
    time++
    step(net.blocks, time, rate * Math.min(1, time / 200) * (1 - 0.98 * Math.min(1, time / steps)), 5)
  }) // prettier-ignore
  log(
    `epoch ${epoch}: losses ${losses.map((loss) => (loss / words).toFixed(3)).join(" ")}; ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
  if (epoch % 3 === 0 || epoch === epochs || epoch < 3) log(`${evaluate("en_ewt")} | ${evaluate("en_gum")}`)
}
if (values.out !== undefined) {
  const out = values.out
  mkdirSync(out, {recursive: true})
  const shipped = net.blocks.filter(({name}) => !name.startsWith("guess"))
  const write = (scores: readonly Score[]): number =>
    writeGrammar(out, shipped, {
      rowOf,
      tagNames,
      relNames,
      sizes,
      scores,
      corpora: rawSources,
      learntWords: wordEpochs > 0,
    })
  write([])
  const parts = values.test === "yes" ? ["dev", "test"] : ["dev"]
  const scores = parts.flatMap((part) => evaluateGrammar(join(out, ".."), syntax, part))
  log(`${write(scores)} bytes; ${showScores(scores)}`)
  writeFileSync(join(out, "training.log.txt"), `${lines.join("\n")}\n`)
}
