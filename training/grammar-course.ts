// One course of training: a new network goes over its lessons again and again, and is measured on the dev sets.

import {keyWidth} from "../src/language/network/keys.ts"
import {bestTree} from "../src/language/network/tree.ts"
import type {Bank} from "./grammar-language.ts"
import type {GrammarLessons} from "./grammar-lessons.ts"
import {makeArena} from "./network/arena.ts"
import {makeGrammarNet, type GrammarNet, type Lesson, type Sizes} from "./network/grammar-net.ts"
import {step} from "./network/parameters.ts"
import {seeded, shuffled} from "./random.ts"

/** How a course is run: `rate` is the highest, `drop` between 0 and 1, `batch` in words. */
export type Course = {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  readonly drop: number
  readonly batch: number
}

/** Trains a network on the treebanks; `log` gets a line an epoch. */
export function runCourse(
  gathered: GrammarLessons,
  sizes: Sizes,
  course: Course,
  log: (line: string) => void,
): GrammarNet {
  const random = seeded(course.seed)
  const net = makeGrammarNet(makeArena(1200), sizes, course.batch + 256, random)
  const {lessons, rarity, train, rowsOf, company} = gathered
  const table = net.blocks.find(({name}) => name === "table")!
  for (const [row, vector] of company) table.values.set(vector.subarray(0, table.row), row * table.row)
  const wordsOf = (some: readonly Lesson[]): number => some.reduce((n, {tags}) => n + tags.length, 0)
  const steps = (wordsOf(lessons) / course.batch) * course.epochs
  let time = 0
  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    const began = performance.now()
    const losses = [0, 0, 0]
    let words = 0
    for (const batch of batches(readLessons(), course.batch)) {
      net
        .learn(batch, {input: course.drop, layer: course.drop, part: course.drop})
        .forEach((loss, i) => (losses[i]! += loss))
      words += wordsOf(batch)
      time++
      const rate = course.rate * Math.min(1, time / 200) * (1 - 0.98 * Math.min(1, time / steps))
      step(net.blocks, time, rate, 5)
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    log(`epoch ${epoch}: losses ${losses.map((loss) => (loss / words).toFixed(3)).join(" ")}; ${seconds} s`)
    if (epoch % 3 === 0 || epoch === course.epochs)
      log(gathered.dev.map((bank) => measure(net, gathered, bank)).join(" | "))
  }
  return net

  // All lessons in an order of chance, each drawn when it is asked for; rare words are now and then read as unknown.
  function* readLessons(): Generator<Lesson> {
    for (const s of shuffled(lessons.length, random)) {
      const rows = dressedRows(s).map((row, k) =>
        rarity[s]![k]! > 0 && random() < rarity[s]![k]! ? k % keyWidth : row,
      )
      yield {...lessons[s]!, rows}
    }
  }

  // Now and then a sentence is read in capitals, in small letters, or as a headline, so that those are no riddle later.
  function dressedRows(s: number): Int32Array {
    const which = dresses[Math.floor(random() * 60)]
    return which === undefined ? lessons[s]!.rows : rowsOf(train[s]!.map(({text}) => which(text)))
  }
}

/** The greatest that each input of the wide products comes to on every fifth lesson: of the words, then of each layer. */
export function findMost(
  net: GrammarNet,
  lessons: readonly Pick<Lesson, "rows">[],
  sizes: Sizes,
): readonly Float32Array[] {
  const least = 0.05 // so that a place that never speaks is no division by nothing
  const most = [sizes.width, ...Array.from({length: sizes.layers}, () => 2 * sizes.units)].map((n) =>
    new Float32Array(n).fill(least),
  )
  const some = lessons.filter((_, i) => i % 5 === 0)
  for (const lesson of some) net.raiseMost([lesson], most)
  return most
}

const dresses: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
]

// Sentences in their order, as many together as come to `words`.
function* batches<Sentence extends {readonly tags: {readonly length: number}}>(
  sentences: Iterable<Sentence>,
  words: number,
): Generator<Sentence[]> {
  let batch: Sentence[] = []
  let size = 0
  for (const sentence of sentences) {
    if (size + sentence.tags.length > words && batch.length > 0) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(sentence)
    size += sentence.tags.length
  }
  if (batch.length > 0) yield batch
}

function highest(shares: Float64Array, at: number, n: number): number {
  let best = 0
  for (let j = 1; j < n; j++) if (shares[at + j]! > shares[at + best]!) best = j
  return best
}

const Together = 500 // words

// One line of scores of a network on a treebank with gold words.
function measure(net: GrammarNet, {tagNames, relNames, rowsOf}: GrammarLessons, {name, sentences}: Bank): string {
  let [upos, xpos, uas, las, total] = [0, 0, 0, 0, 0]
  const given = sentences.map((words) => ({words, tags: words, rows: rowsOf(words.map(({text}) => text))}))
  for (const batch of batches(given, Together))
    net.predict(batch, (s, {tags, arcs, relsOf}) => {
      const {words} = batch[s]!
      const n = words.length
      const heads = new Int32Array(n)
      bestTree(arcs.map((share) => Math.log(share + 1e-9)), n, heads) // prettier-ignore
      words.forEach((word, i) => {
        total++
        const tag = tagNames[highest(tags, i * tagNames.length, tagNames.length)]!
        if (tag.startsWith(`${word.upos}|`)) upos++
        if (tag.slice(tag.indexOf("|") + 1) === word.xpos) xpos++
        if (heads[i] !== word.head) return
        uas++
        const rels = relsOf(i, word.head < 0 ? n : word.head)
        if (relNames[highest(rels, 0, rels.length)]!.split(":")[0] === word.rel.split(":")[0]) las++
      })
    })
  const show = (n: number): string => ((100 * n) / total).toFixed(2)
  return `${name.split("-ud-")[0]}: UPOS ${show(upos)} XPOS ${show(xpos)} UAS ${show(uas)} LAS ${show(las)}`
}
