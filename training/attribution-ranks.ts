// Learns to weigh whole stretches: both sides of each gold attribution against the other pairs that were likely for it.
//
// The chances it starts from must be those of weights that never saw the article, so each half of the articles is read by
// weights learnt from the other half.

import {beginAt, makeBench, rivalsOf} from "../src/attribution/trained/finder.ts"
import {coupleHashes, wholeHashes, type Choice} from "../src/attribution/trained/rank.ts"
import {addLogs} from "../src/attribution/trained/segment.ts"
import {coupleTemplates, wholeTemplates} from "../src/attribution/trained/templates.ts"
import type {Stretch} from "../src/attribution/trained/pair.ts"
import type {Weights} from "../src/attribution/trained/weights.ts"
import type {Ready} from "./attribution-documents.ts"
import {shuffled} from "./random.ts"
import {weightTable, type WeightTable} from "./weight-table.ts"

/** Pairs of stretches to choose from: the hashes of each stretch and pair, what its chance was, and which pair is right. */
export type Ranking = {
  readonly left: number
  readonly right: number
  readonly logs: Float64Array
  readonly hashes: Int32Array
  readonly gold: number
  readonly empty: number
}

const [Wide, Couple] = [wholeTemplates.length, coupleTemplates.length]

/** The rankings of articles as `weights` read them; gold that is not among the likely pairs is left out. */
export function rankingsOf(articles: readonly Ready[], weights: Weights): Ranking[] {
  const bench = makeBench()
  const found: Ranking[] = []
  for (const {sheet, gold, article} of articles) {
    const rivals = rivalsOf(sheet, weights.setting("least"), weights)
    for (const one of gold) {
      const {lefts, rights} = beginAt(sheet, article.drafts, one.head, rivals, weights, bench)
      const [i, j] = [indexOf(lefts, one.left), indexOf(rights, one.right)]
      if (i < 0 || j < 0) continue
      const hashes = new Int32Array((lefts.length + rights.length) * Wide + lefts.length * rights.length * Couple)
      let at = 0
      const put = (width: number): void => {
        hashes.set(bench.ranks.hashes.subarray(0, width), at)
        at += width
      }
      for (const [side, choices] of [lefts, rights].entries())
        for (let k = 0; k < choices.length; k++) {
          wholeHashes(bench.ranks, side, k)
          put(Wide)
        }
      for (let k = 0; k < lefts.length; k++)
        for (let l = 0; l < rights.length; l++) {
          coupleHashes(bench.ranks, k, l)
          put(Couple)
        }
      const logs = Float64Array.from([...lefts, ...rights], ({log}) => log)
      const empty = indexOf(lefts, null) * rights.length + indexOf(rights, null)
      found.push({left: lefts.length, right: rights.length, logs, hashes, gold: i * rights.length + j, empty})
    }
  }
  return found
}

const indexOf = (choices: readonly Choice[], one: Stretch | null): number => choices.findIndex(({stretch}) => stretch?.from === one?.from && stretch?.to === one?.to) // prettier-ignore

/** Weights of whole stretches, and what the chance they start from counts beside them. */
export type Ranks = {readonly table: WeightTable; readonly trust: number}

/** Learns from rankings; `drop` is how many of the features sit out each time. */
export function learnRanks(
  rankings: readonly Ranking[],
  {epochs, rate, drop, decay, least}: Readonly<Record<"epochs" | "rate" | "drop" | "decay" | "least", number>>,
  random: () => number,
  log: (line: string) => void,
): Ranks {
  const table = weightTable(1, 20, least)
  table.decay = decay
  for (const {hashes} of rankings) table.count(hashes, hashes.length)
  let trust = 1
  let [trusts, noted] = [0, 0]
  const scale = 1 / (1 - drop)
  for (let epoch = 0; epoch < epochs; epoch++) {
    table.rate = rate * 0.75 ** epoch
    let [loss, right, done] = [0, 0, 0]
    for (const r of shuffled(rankings.length, random)) {
      if (epoch > 0 && ++done % Math.ceil(rankings.length / 4) === 0) {
        table.note()
        trusts += trust
        noted++
      }
      const {left, right: behind, logs, hashes, gold, empty} = rankings[r]!
      const slots = new Int32Array(hashes.length)
      table.find(hashes, hashes.length, slots)
      for (let f = 0; f < slots.length; f++) if (random() < drop) slots[f] = -1
      const worth = new Float64Array(left * behind)
      const sum = (from: number, to: number): number => {
        let all = 0
        for (let f = from; f < to; f++) if (slots[f]! >= 0) all += table.weights[slots[f]!]! * scale
        return all
      }
      const single = Float64Array.from(logs, (one, k) => trust * one + sum(k * Wide, (k + 1) * Wide))
      const start = (left + behind) * Wide
      let [total, best] = [-Infinity, -1]
      for (let p = 0; p < worth.length; p++) {
        worth[p] = p === empty ? -Infinity : single[Math.floor(p / behind)]! + single[left + (p % behind)]! + sum(start + p * Couple, start + (p + 1) * Couple) // prettier-ignore
        if (p === empty) continue
        total = addLogs(total, worth[p]!)
        if (best < 0 || worth[p]! > worth[best]!) best = p
      }
      loss += total - worth[gold]!
      if (best === gold) right++
      const errors = new Float64Array(left + behind)
      for (let p = 0; p < worth.length; p++) {
        const error = Math.exp(worth[p]! - total) - (p === gold ? 1 : 0)
        errors[Math.floor(p / behind)]! += error
        errors[left + (p % behind)]! += error
        if (Math.abs(error) > 0.003) teach(start + p * Couple, start + (p + 1) * Couple, error)
      }
      function teach(from: number, to: number, error: number): void {
        for (let f = from; f < to; f++) if (slots[f]! >= 0) table.step(slots[f]!, 0, error)
      }
      for (let k = 0; k < errors.length; k++) {
        trust -= rate * 0.02 * errors[k]! * Math.max(-9, logs[k]!)
        if (Math.abs(errors[k]!) > 0.003) teach(k * Wide, (k + 1) * Wide, errors[k]!)
      }
    }
    log(`ranks, epoch ${epoch + 1}: loss ${(loss / rankings.length).toFixed(3)}, right ${(right / rankings.length).toFixed(3)}, trust ${trust.toFixed(2)}, ${table.used()} features`) // prettier-ignore
  }
  return {table, trust: noted === 0 ? trust : trusts / noted}
}
