// Learns stretches: the words of a cue, its source, and what is said on either side of it, each against all others.

import type {Draft} from "../src/attribution/draft.ts"
import {noneHashes, seeds} from "../src/attribution/trained/finder.ts"
import {describePairs, pairRoom, pairWidth, type Stretch} from "../src/attribution/trained/pair.ts"
import {addLogs, chances, scoreRoom, weigh, type Scores} from "../src/attribution/trained/segment.ts"
import type {Sheet} from "../src/attribution/trained/sheet.ts"
import {
  cueTemplates,
  pairPlan,
  pairTemplates,
  sourcedPlan,
  sourcedTemplates,
  wordsPlan,
  wordsTemplates,
  writeHashes,
} from "../src/attribution/trained/templates.ts"
import {contentWindow, cueWindow, sourceWindow} from "../src/attribution/trained/windows.ts"
import type {Gold} from "./attribution-gold.ts"
import type {WeightTable} from "./weight-table.ts"

/** Learns from one gold attribution at a time; `losses` are summed for cue, source, left and right. */
export type StretchLearner = {
  readonly count: (sheet: Sheet, drafts: readonly Draft[], gold: Gold) => void
  readonly learn: (sheet: Sheet, drafts: readonly Draft[], gold: Gold, losses: Float64Array) => void
}

const Least = 0.003 // an error smaller than this teaches nothing

/** A learner over the table of a cue's words and that of source and content. */
export function stretchLearner(
  words: WeightTable,
  pairs: WeightTable,
  drop: number,
  random: () => number,
): StretchLearner {
  const [wide, sourcedWide, wordsWide, noneWide] = [pairTemplates, sourcedTemplates, wordsTemplates, cueTemplates].map(({length}) => length) as [number, number, number, number] // prettier-ignore
  const row = wide + sourcedWide
  const scale = 1 / (1 - drop)
  const room = pairRoom()
  const hashes = new Int32Array(256)
  const slots = new Int32Array(1024 * row)
  const [scores, sources, wanted, wantedSources] = [0, 0, 0, 0].map(() => scoreRoom(1024)) as [Scores, Scores, Scores, Scores] // prettier-ignore
  const noneSlots = [0, 0, 0].map(() => new Int32Array(noneWide)) as [Int32Array, Int32Array, Int32Array]

  // Which features sit out is drawn by a quick generator: there are hundreds of millions of draws.
  let state = Math.floor(random() * 2 ** 31) | 1
  function sitOut(count: number, list: Int32Array): void {
    for (let f = 0; f < count; f++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      list[f] = (state >>> 0) / 4294967296 < drop ? -1 : 0
    }
  }

  function count(sheet: Sheet, drafts: readonly Draft[], {head, cue, source}: Gold): void {
    const near = cueWindow(sheet, head)
    const alone = describePairs(sheet, drafts, {head, cue: {from: head, to: head + 1}, source: undefined}, near, room)
    for (let t = near.from; t < near.to; t++) {
      writeHashes(wordsPlan, sheet.columns, t, alone, (t - near.from) * pairWidth, seeds.words, hashes)
      words.count(hashes, wordsWide)
    }
    const about = contentWindow(sheet, cue)
    const rows = describePairs(sheet, drafts, {head, cue, source: source ?? null}, about, room)
    for (let t = about.from; t < about.to; t++) {
      writeHashes(pairPlan, sheet.columns, t, rows, (t - about.from) * pairWidth, seeds.pair, hashes)
      pairs.count(hashes, wide)
      writeHashes(sourcedPlan, sheet.columns, t, rows, (t - about.from) * pairWidth, seeds.sourced, hashes)
      pairs.count(hashes, sourcedWide)
    }
    const own = source === null || source === undefined ? 77 : 0
    for (const seed of [seeds.source, seeds.left + own, seeds.right + own]) {
      noneHashes(sheet, head, seed, hashes)
      pairs.count(hashes, noneWide)
    }
  }

  function learn(sheet: Sheet, drafts: readonly Draft[], gold: Gold, losses: Float64Array): void {
    losses[0]! += learnWords(sheet, drafts, gold)
    learnPairs(sheet, drafts, gold, losses)
  }

  function learnWords(sheet: Sheet, drafts: readonly Draft[], {head, cue}: Gold): number {
    const window = cueWindow(sheet, head)
    if (cue.from < window.from || cue.to > window.to) return 0
    const size = window.to - window.from
    const rows = describePairs(sheet, drafts, {head, cue: {from: head, to: head + 1}, source: undefined}, window, room)
    const {weights} = words
    for (let i = 0; i < size; i++) {
      writeHashes(wordsPlan, sheet.columns, window.from + i, rows, i * pairWidth, seeds.words, hashes)
      const own = slots.subarray(i * row, i * row + wordsWide)
      sitOut(wordsWide, own)
      words.find(hashes, wordsWide, own)
      let [inside, start, end] = [0, 0, 0]
      for (let f = 0; f < wordsWide; f++) {
        const at = own[f]! * 3
        if (at < 0) continue
        inside += weights[at]!
        start += weights[at + 1]!
        end += weights[at + 2]!
      }
      scores.inside[i] = inside * scale
      scores.start[i] = start * scale
      scores.end[i] = end * scale
    }
    const {total} = weigh(scores, 0, size, head - window.from)
    clear(wanted, size)
    chances(scores, 0, size, head - window.from, total, wanted)
    const right = {from: cue.from - window.from, to: cue.to - window.from}
    take(wanted, right)
    for (let i = 0; i < size; i++) step(words, i * row, i * row + wordsWide, wanted, i, 0)
    return total - worthOf(scores, right)
  }

  function learnPairs(
    sheet: Sheet,
    drafts: readonly Draft[],
    {head, cue, source, left, right}: Gold,
    losses: Float64Array,
  ): void {
    const about = contentWindow(sheet, cue)
    const where = sourceWindow(sheet, cue)
    const size = about.to - about.from
    const rows = describePairs(sheet, drafts, {head, cue, source: source ?? null}, about, room)
    const {weights} = pairs
    for (let i = 0; i < size; i++) {
      const own = slots.subarray(i * row, (i + 1) * row)
      sitOut(row, own)
      writeHashes(pairPlan, sheet.columns, about.from + i, rows, i * pairWidth, seeds.pair, hashes)
      pairs.find(hashes, wide, own)
      writeHashes(sourcedPlan, sheet.columns, about.from + i, rows, i * pairWidth, seeds.sourced, hashes)
      pairs.find(hashes, sourcedWide, own.subarray(wide))
      const sums = [0, 0, 0, 0, 0, 0]
      for (let f = 0; f < row; f++) {
        const at = own[f]! * 6
        if (at < 0) continue
        if (f < wide) {
          sums[0]! += weights[at]!
          sums[1]! += weights[at + 1]!
          sums[2]! += weights[at + 2]!
        }
        sums[3]! += weights[at + 3]!
        sums[4]! += weights[at + 4]!
        sums[5]! += weights[at + 5]!
      }
      sources.inside[i] = sums[0]! * scale
      sources.start[i] = sums[1]! * scale
      sources.end[i] = sums[2]! * scale
      scores.inside[i] = sums[3]! * scale
      scores.start[i] = sums[4]! * scale
      scores.end[i] = sums[5]! * scale
    }
    clear(wanted, size)
    clear(wantedSources, size)
    const shift = (one: Stretch): Stretch => ({from: one.from - about.from, to: one.to - about.from})
    const [first, last] = [where.from - about.from, where.to - about.from]
    const [before, behind] = [cue.from - about.from, cue.to - about.from]
    const fits = source === null || (source !== undefined && source.from >= where.from && source.to <= where.to)
    if (fits)
      losses[1]! += compete(sheet, head, seeds.source, noneSlots[0], sources, wantedSources, [[first, before], [behind, last]], source === null ? null : shift(source)) // prettier-ignore
    const own = source === null || source === undefined ? 77 : 0
    const clip = (one: Stretch | null): Stretch | null => (one === null || one.to <= about.from || one.from >= about.to ? null : shift({from: Math.max(one.from, about.from), to: Math.min(one.to, about.to)})) // prettier-ignore
    losses[2]! += compete(sheet, head, seeds.left + own, noneSlots[1], scores, wanted, [[0, before]], clip(left))
    losses[3]! += compete(sheet, head, seeds.right + own, noneSlots[2], scores, wanted, [[behind, size]], clip(right))
    for (let i = 0; i < size; i++) {
      if (fits) step(pairs, i * row, i * row + wide, wantedSources, i, 0)
      step(pairs, i * row, (i + 1) * row, wanted, i, 3)
    }
  }

  // All stretches of some pieces against nothing: writes the errors of the tokens, learns that of nothing, gives the loss.
  function compete(
    sheet: Sheet,
    head: number,
    seed: number,
    list: Int32Array,
    from: Scores,
    errors: Scores,
    pieces: readonly (readonly [number, number])[],
    right: Stretch | null,
  ): number {
    // prettier-ignore
    noneHashes(sheet, head, seed, hashes)
    sitOut(noneWide, list)
    pairs.find(hashes, noneWide, list)
    let nothing = 0
    for (const slot of list) if (slot >= 0) nothing += pairs.weights[slot * 6]! * scale
    let total = nothing
    for (const [first, last] of pieces) if (last > first) total = addLogs(total, weigh(from, first, last).total)
    for (const [first, last] of pieces) if (last > first) chances(from, first, last, -1, total, errors)
    if (right !== null) take(errors, right)
    const error = Math.exp(nothing - total) - (right === null ? 1 : 0)
    if (Math.abs(error) > Least) for (const slot of list) if (slot >= 0) pairs.step(slot, 0, error)
    return total - (right === null ? nothing : worthOf(from, right))
  }

  function step(
    table: WeightTable,
    first: number,
    last: number,
    {inside, start, end}: Scores,
    i: number,
    k: number,
  ): void {
    const [a, b, c] = [inside[i]!, start[i]!, end[i]!]
    const [useA, useB, useC] = [Math.abs(a) > Least, Math.abs(b) > Least, Math.abs(c) > Least]
    if (!useA && !useB && !useC) return
    for (let f = first; f < last; f++) {
      const slot = slots[f]!
      if (slot < 0) continue
      if (useA) table.step(slot, k, a)
      if (useB) table.step(slot, k + 1, b)
      if (useC) table.step(slot, k + 2, c)
    }
  }

  return {count, learn}
}

function clear({inside, start, end}: Scores, size: number): void {
  for (const list of [inside, start, end]) list.fill(0, 0, size)
}

function take({inside, start, end}: Scores, {from, to}: Stretch): void {
  start[from]! -= 1
  end[to - 1]! -= 1
  for (let i = from; i < to; i++) inside[i]! -= 1
}

function worthOf({inside, start, end}: Scores, {from, to}: Stretch): number {
  let sum = start[from]! + end[to - 1]!
  for (let i = from; i < to; i++) sum += inside[i]!
  return sum
}
