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

/** What networks together hold most likely of a sentence: tag numbers, heads (−1 the root), label numbers, and the shares behind them. */
export function readTogether(nets: readonly GrammarNet[], rows: Int32Array, gathered: GrammarLessons) {
  const n = rows.length / keyWidth
  const tags = new Float64Array(n * gathered.tagNames.length)
  const arcs = new Float64Array(n * (n + 1))
  const heads = new Int32Array(n)
  for (const net of nets)
    net.predict([{rows}], (_, guess) => {
      guess.tags.forEach((share, i) => (tags[i]! += share / nets.length))
      guess.arcs.forEach((share, i) => (arcs[i]! += share / nets.length))
    })
  bestTree(arcs.map((share) => Math.log(share + 1e-9)), n, heads) // prettier-ignore
  const relShares = Array.from(heads, () => new Float64Array(gathered.relNames.length))
  for (const net of nets)
    net.predict([{rows}], (_, {relsOf}) => {
      heads.forEach((head, i) => relsOf(i, head < 0 ? n : head).forEach((share, j) => (relShares[i]![j]! += share)))
    })
  const rels = Int32Array.from(relShares, (shares) => highest(shares, 0, shares.length))
  const chosen = Int32Array.from(heads, (_, i) => highest(tags, i * gathered.tagNames.length, gathered.tagNames.length))
  return {chosen, heads, rels, tags, arcs}
}

function highest(shares: Float64Array, at: number, n: number): number {
  let best = 0
  for (let j = 1; j < n; j++) if (shares[at + j]! > shares[at + best]!) best = j
  return best
}

/** One line of scores of networks together on a treebank with gold words. */
export function measure(nets: readonly GrammarNet[], gathered: GrammarLessons, {name, sentences}: Bank): string {
  let [upos, xpos, uas, las, total] = [0, 0, 0, 0, 0]
  for (const words of sentences) {
    const read = readTogether(nets, gathered.rowsOf(words.map(({text}) => text)), gathered)
    words.forEach((word, i) => {
      total++
      const tag = gathered.tagNames[read.chosen[i]!]!
      if (tag.startsWith(`${word.upos}|`)) upos++
      if (tag.slice(tag.indexOf("|") + 1) === word.xpos) xpos++
      if (read.heads[i] !== word.head) return
      uas++
      if (gathered.relNames[read.rels[i]!]!.split(":")[0] === word.rel.split(":")[0]) las++
    })
  }
  const show = (n: number): string => ((100 * n) / total).toFixed(2)
  return `${name.split("-ud-")[0]}: UPOS ${show(upos)} XPOS ${show(xpos)} UAS ${show(uas)} LAS ${show(las)}`
}
