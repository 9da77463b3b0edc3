// One course of training: a new network goes over its lessons again and again, and is measured on the dev sets.

import {keyWidth} from "../src/language/network/keys.ts"
import {bestTree} from "../src/language/network/tree.ts"
import type {Bank} from "./grammar-language.ts"
import type {GrammarLessons} from "./grammar-lessons.ts"
import {makeArena} from "./network/arena.ts"
import {makeGrammarNet, type GrammarNet, type Lesson, type Sizes} from "./network/grammar-net.ts"
import {step} from "./network/parameters.ts"
import {seeded, shuffled} from "./random.ts"

/** How a course is run: `rate` is the highest, `drop` between 0 and 1, `batch` in words, `silver` how much of the taught lessons is read in one epoch. */
export type Course = {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  readonly drop: number
  readonly batch: number
  readonly silver: number
}

/** An untrained network, as the course's seed makes it. */
export function newNet(sizes: Sizes, course: Course): {readonly net: GrammarNet; readonly random: () => number} {
  const random = seeded(course.seed)
  return {net: makeGrammarNet(makeArena(1200), sizes, course.batch + 256, random), random}
}

/** Trains a network on the treebanks and on `taught` lessons; `log` gets a line an epoch. */
export function runCourse(
  gathered: GrammarLessons,
  taught: readonly Lesson[],
  sizes: Sizes,
  course: Course,
  log: (line: string) => void,
): GrammarNet {
  const {net, random} = newNet(sizes, course)
  const {lessons, rarity, train, rowsOf} = gathered
  const wordsOf = (some: readonly Lesson[]): number => some.reduce((n, {tags}) => n + tags.length, 0)
  const taughtNow = Math.floor(taught.length * course.silver)
  const perEpoch = wordsOf(lessons) + (taught.length === 0 ? 0 : (wordsOf(taught) * taughtNow) / taught.length)
  const steps = (perEpoch / course.batch) * course.epochs
  let time = 0
  let next = 0
  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    const began = performance.now()
    const losses = [0, 0, 0]
    let words = 0
    const some = Array.from({length: taughtNow}, () => taught[next++ % taught.length]!)
    const itemOf = (s: number): Lesson => {
      if (s >= lessons.length) return some[s - lessons.length]!
      const rows = dressedRows(s).map((row, k) =>
        rarity[s]![k]! > 0 && random() < rarity[s]![k]! ? k % keyWidth : row,
      )
      return {...lessons[s]!, rows}
    }
    const learn = (batch: readonly Lesson[]): void => {
      net
        .learn(batch, {input: course.drop, layer: course.drop, part: course.drop})
        .forEach((loss, i) => (losses[i]! += loss))
      words += wordsOf(batch)
      time++
      const rate = course.rate * Math.min(1, time / 200) * (1 - 0.98 * Math.min(1, time / steps))
      step(net.blocks, time, rate, 5)
    }
    let batch: Lesson[] = []
    let size = 0
    for (const s of shuffled(lessons.length + taughtNow, random)) {
      const item = itemOf(s)
      if (size + item.tags.length > course.batch && batch.length > 0) {
        learn(batch)
        batch = []
        size = 0
      }
      batch.push(item)
      size += item.tags.length
    }
    if (batch.length > 0) learn(batch)
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    log(`epoch ${epoch}: losses ${losses.map((loss) => (loss / words).toFixed(3)).join(" ")}; ${seconds} s`)
    if (epoch % 3 === 0 || epoch === course.epochs)
      log(gathered.dev.map((bank) => measure([net], gathered, bank)).join(" | "))
  }
  return net

  // Now and then a sentence is read in capitals, in small letters, or as a headline, so that those are no riddle later.
  function dressedRows(s: number): Int32Array {
    const which = dresses[Math.floor(random() * 60)]
    return which === undefined ? lessons[s]!.rows : rowsOf(train[s]!.map(({text}) => which(text)))
  }
}

const dresses: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
]

/** What networks hold of one sentence: tag numbers, heads (−1 the root), label numbers, and the shares behind tags and heads. */
export type Consensus = {
  readonly chosen: Int32Array
  readonly heads: Int32Array
  readonly rels: Int32Array
  readonly tags: Float64Array
  readonly arcs: Float64Array
}

/** What networks together hold most likely of each sentence, given by the rows of its words. */
export function readTogether(
  nets: readonly GrammarNet[],
  sentences: readonly Int32Array[],
  gathered: GrammarLessons,
): Consensus[] {
  const [tagCount, relCount] = [gathered.tagNames.length, gathered.relNames.length]
  const read: Consensus[] = []
  for (const batch of batches(
    sentences.map((rows) => ({rows, tags: {length: rows.length / keyWidth}})),
    Together,
  )) {
    const sums = batch.map(({tags: {length: n}}) => ({tags: new Float64Array(n * tagCount), arcs: new Float64Array(n * (n + 1)), rels: new Float64Array(n * relCount), heads: new Int32Array(n)})) // prettier-ignore
    for (const net of nets)
      net.predict(batch, (s, guess) => {
        guess.tags.forEach((share, i) => (sums[s]!.tags[i]! += share / nets.length))
        guess.arcs.forEach((share, i) => (sums[s]!.arcs[i]! += share / nets.length))
      })
    for (const {arcs, heads} of sums)
      bestTree(
        arcs.map((share) => Math.log(share + 1e-9)),
        heads.length,
        heads,
      )
    for (const net of nets)
      net.predict(batch, (s, {relsOf}) => {
        const {heads, rels} = sums[s]!
        heads.forEach((head, i) =>
          relsOf(i, head < 0 ? heads.length : head).forEach((share, j) => (rels[i * relCount + j]! += share)),
        )
      })
    for (const {tags, arcs, rels, heads} of sums)
      read.push({
        chosen: Int32Array.from(heads, (_, i) => highest(tags, i * tagCount, tagCount)),
        heads,
        rels: Int32Array.from(heads, (_, i) => highest(rels, i * relCount, relCount)),
        tags,
        arcs,
      })
  }
  return read
}

const Together = 500 // words

// Sentences in their order, as many together as come to `words`.
function batches<Sentence extends {readonly tags: {readonly length: number}}>(
  sentences: readonly Sentence[],
  words: number,
): Sentence[][] {
  const made: Sentence[][] = []
  let batch: Sentence[] = []
  let size = 0
  for (const sentence of sentences) {
    if (size + sentence.tags.length > words && batch.length > 0) {
      made.push(batch)
      batch = []
      size = 0
    }
    batch.push(sentence)
    size += sentence.tags.length
  }
  if (batch.length > 0) made.push(batch)
  return made
}

function highest(shares: Float64Array, at: number, n: number): number {
  let best = 0
  for (let j = 1; j < n; j++) if (shares[at + j]! > shares[at + best]!) best = j
  return best
}

/** One line of scores of networks together on a treebank with gold words. */
export function measure(nets: readonly GrammarNet[], gathered: GrammarLessons, {name, sentences}: Bank): string {
  let [upos, xpos, uas, las, total] = [0, 0, 0, 0, 0]
  const readings = readTogether(
    nets,
    sentences.map((words) => gathered.rowsOf(words.map(({text}) => text))),
    gathered,
  )
  sentences.forEach((words, s) => {
    const read = readings[s]!
    words.forEach((word, i) => {
      total++
      const tag = gathered.tagNames[read.chosen[i]!]!
      if (tag.startsWith(`${word.upos}|`)) upos++
      if (tag.slice(tag.indexOf("|") + 1) === word.xpos) xpos++
      if (read.heads[i] !== word.head) return
      uas++
      if (gathered.relNames[read.rels[i]!]!.split(":")[0] === word.rel.split(":")[0]) las++
    })
  })
  const show = (n: number): string => ((100 * n) / total).toFixed(2)
  return `${name.split("-ud-")[0]}: UPOS ${show(upos)} XPOS ${show(xpos)} UAS ${show(uas)} LAS ${show(las)}`
}
