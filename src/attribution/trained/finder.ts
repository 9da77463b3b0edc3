// Finds who said what with trained weights: first the head of a cue, then its words, its source, and what it says.
//
// Each step weighs all stretches of a window and takes the best; the last looks at how sure the others were and
// decides whether the whole is an attribution at all.

import type {Draft} from "../draft.ts"
import {columnOf, Margin, sheetWidth, type Sheet} from "./sheet.ts"
import {describePairs, describeSource, pairRoom, pairWidth, type Known, type PairRoom, type Stretch} from "./pair.ts"
import {addLogs, scoreRoom, weigh, type Scores, type Weighed} from "./segment.ts"
import {
  cuePlan,
  cueTemplates,
  pairPlan,
  pairTemplates,
  sourcedPlan,
  sourcedTemplates,
  wordsPlan,
  wordsTemplates,
  writeHashes,
} from "./templates.ts"
import {keepWidth, type Weights} from "./weights.ts"
import {contentWindow, cueWindow, sourceWindow} from "./windows.ts"

/** The roles whose stretches are sought; each has hashes of its own. */
export const seeds = {
  words: 0x1234567,
  pair: 0x2345678,
  sourced: 0x3456789,
  head: 0x5678901,
  none: 0x6789012,
  source: 1,
  left: 2,
  right: 3,
} as const

/** An attribution as tokens of the sheet. `sure` is the chance that all of it holds; `facts` what that was judged by. */
export type Reading = {
  readonly head: number
  readonly cue: Stretch
  readonly source: Stretch | null
  readonly content: readonly Stretch[]
  readonly sure: number
  readonly facts: Float64Array
}

/** Works on one sheet at a time; a place for sums and rows that is used again. */
export type Bench = {
  readonly room: PairRoom
  rivalry: number
  scores: Scores
  sources: Scores
  readonly hashes: Int32Array
  readonly sums: Float64Array
}

const Rivalry = 1 // how much a word that may head a cue of its own weighs against being part of what another says

/** A new bench. */
export function makeBench(): Bench {
  return {
    room: pairRoom(),
    rivalry: Rivalry,
    scores: scoreRoom(1024),
    sources: scoreRoom(1024),
    hashes: new Int32Array(Math.max(cueTemplates.length, wordsTemplates.length, pairTemplates.length)),
    sums: new Float64Array(6),
  }
}

const none = new Int32Array(1)

/** Writes the hashes of a token as the head of a cue. */
export function cueHashes(sheet: Sheet, at: number, out: Int32Array): void {
  writeHashes(cuePlan, sheet.columns, at, none, 0, seeds.head, out)
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score))
const [LikelyColumn, RuledColumn, TableColumn] = [
  columnOf("likely cue"),
  columnOf("rule's cue"),
  columnOf("verb table"),
]

type Candidate = {readonly at: number; readonly score: number}

/** All readings of a sheet that are at least a little likely, in the order of their heads. */
export function findReadings(sheet: Sheet, drafts: readonly Draft[], weights: Weights, bench: Bench): Reading[] {
  const readings: Reading[] = []
  const least = weights.setting("least")
  const {firstOf} = sheet
  const candidates: Candidate[] = []
  const rivals = new Float64Array(sheet.count)
  for (let line = 0; line + 1 < firstOf.length; line++) {
    let heads: Candidate[] = []
    for (let t = firstOf[line]!; t < firstOf[line + 1]!; t++) {
      if (isIdle(sheet, t)) continue
      cueHashes(sheet, t, bench.hashes)
      const score = weights.cue(bench.hashes, cueTemplates.length)
      if (score >= least) heads.push({at: t, score})
    }
    if (heads.length > MostHeads) heads = heads.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MostHeads).sort((a, b) => a.at - b.at) // prettier-ignore
    candidates.push(...heads)
    for (const {at, score} of heads) rivals[at] = score
  }
  for (const {at, score} of candidates) {
    const reading = readAt(sheet, drafts, at, score, rivals, weights, bench)
    if (reading !== null) readings.push(reading)
  }
  return readings
}

// Most words never head a cue, and no rule or verb table says otherwise: they are not weighed.
function isIdle({columns}: Sheet, t: number): boolean {
  const base = (t + Margin) * sheetWidth
  return columns[base + LikelyColumn] === 1 && columns[base + RuledColumn] === 0 && columns[base + TableColumn] === 0
}

const MostHeads = 40 // in one line, the likeliest: nobody says so much in a sentence

/** The reading with its cue's head at `head`; null when nothing is said. `rivals` are the scores of all that may head cues, else 0. */
export function readAt(
  sheet: Sheet,
  drafts: readonly Draft[],
  head: number,
  score: number,
  rivals: Float64Array,
  weights: Weights,
  bench: Bench,
): Reading | null {
  // prettier-ignore
  const window = cueWindow(sheet, head)
  scoreWords(sheet, drafts, head, window, weights, bench)
  const words = weigh(bench.scores, 0, window.to - window.from, head - window.from)
  const cue = {from: window.from + words.from, to: window.from + words.to}

  const about = contentWindow(sheet, cue)
  const where = sourceWindow(sheet, cue)
  scorePairs(sheet, drafts, {head, cue, source: undefined}, about, weights, bench)
  const noSource = noneScore(sheet, head, seeds.source, weights, bench)
  const before = weigh(bench.sources, where.from - about.from, cue.from - about.from)
  const behind = weigh(bench.sources, cue.to - about.from, where.to - about.from)
  const someone = before.score >= behind.score ? before : behind
  const everything = addLogs(addLogs(before.total, behind.total), noSource)
  const source = someone.score > noSource ? {from: about.from + someone.from, to: about.from + someone.to} : null
  const sourceChance = Math.exp(Math.max(someone.score, noSource) - everything)

  scoreSourced(sheet, source, about, weights, bench)
  for (let t = about.from; t < about.to; t++)
    if (t !== head && rivals[t]! > 0) bench.scores.inside[t - about.from]! -= bench.rivalry * rivals[t]!
  const own = source === null ? 77 : 0
  const noLeft = noneScore(sheet, head, seeds.left + own, weights, bench)
  const noRight = noneScore(sheet, head, seeds.right + own, weights, bench)
  const left = weigh(bench.scores, 0, cue.from - about.from)
  const right = weigh(bench.scores, cue.to - about.from, about.to - about.from)
  let [useLeft, useRight] = [left.score > noLeft, right.score > noRight]
  if (!useLeft && !useRight) {
    if (left.score - noLeft >= right.score - noRight) useLeft = left.total > -Infinity
    else useRight = right.total > -Infinity
  }
  const content: Stretch[] = []
  if (useLeft) content.push(...without({from: about.from + left.from, to: about.from + left.to}, source))
  if (useRight) content.push(...without({from: about.from + right.from, to: about.from + right.to}, source))
  if (content.length === 0) return null

  const facts = new Float64Array(keepWidth)
  const leftChance = share(left, noLeft, useLeft)
  const rightChance = share(right, noRight, useRight)
  const size = content.reduce((sum, {from, to}) => sum + to - from, 0)
  const ruled = sheet.columns[(head + Margin) * sheetWidth + RuledColumn] !== 0
  facts[0] = 1
  facts[1] = score
  facts[2] = Math.log(Math.max(1e-4, sourceChance))
  facts[3] = source === null ? 1 : 0
  facts[4] = Math.log(Math.max(1e-4, leftChance))
  facts[5] = Math.log(Math.max(1e-4, rightChance))
  facts[6] = Math.log(Math.max(1e-4, Math.exp(words.score - words.total)))
  facts[7] = useLeft ? 1 : 0
  facts[8] = useRight ? 1 : 0
  facts[9] = ruled ? 1 : 0
  facts[10] = Math.log(size)
  facts[11] = Math.min(0, Math.max(left.score - noLeft, right.score - noRight)) / 4
  facts[12] = chance(score)
  facts[13] = sheet.quote[head]! >= 0 ? 1 : 0
  facts[14] = content.some(({from, to}) => sheet.quote[(from + to) >> 1]! >= 0) ? 1 : 0
  facts[15] = Math.log(1 + Math.abs(Math.max(-8, Math.min(20, someone.score - noSource))))
  return {head, cue, source, content, sure: chance(dot(weights.keep, facts)), facts}
}

const dot = (a: Float32Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < b.length; i++) sum += (a[i] ?? 0) * b[i]!
  return sum
}

// How sure it is that a side has this stretch, or none.
function share(side: Weighed, nothing: number, used: boolean): number {
  return Math.exp((used ? side.score : nothing) - addLogs(side.total, nothing))
}

function scoreWords(
  sheet: Sheet,
  drafts: readonly Draft[],
  head: number,
  window: Stretch,
  weights: Weights,
  bench: Bench,
): void {
  // prettier-ignore
  const known: Known = {head, cue: {from: head, to: head + 1}, source: undefined}
  const size = window.to - window.from
  const rows = describePairs(sheet, drafts, known, window, bench.room)
  const {hashes, sums} = bench
  const {inside, start, end} = bench.scores
  for (let i = 0; i < size; i++) {
    writeHashes(wordsPlan, sheet.columns, window.from + i, rows, i * pairWidth, seeds.words, hashes)
    weights.words(hashes, wordsTemplates.length, sums)
    inside[i] = sums[0]!
    start[i] = sums[1]!
    end[i] = sums[2]!
  }
}

// Scores every token of a window for source and content at once.
function scorePairs(
  sheet: Sheet,
  drafts: readonly Draft[],
  known: Known,
  window: Stretch,
  weights: Weights,
  bench: Bench,
): void {
  // prettier-ignore
  const size = window.to - window.from
  if (bench.scores.inside.length < size) {
    bench.scores = scoreRoom(2 * size)
    bench.sources = scoreRoom(2 * size)
  }
  const rows = describePairs(sheet, drafts, known, window, bench.room)
  const {hashes, sums, scores, sources} = bench
  for (let i = 0; i < size; i++) {
    writeHashes(pairPlan, sheet.columns, window.from + i, rows, i * pairWidth, seeds.pair, hashes)
    weights.pair(hashes, pairTemplates.length, sums)
    sources.inside[i] = sums[0]!
    sources.start[i] = sums[1]!
    sources.end[i] = sums[2]!
    scores.inside[i] = sums[3]!
    scores.start[i] = sums[4]!
    scores.end[i] = sums[5]!
  }
}

// Adds to the scores of content what the source tells, now that it is known.
function scoreSourced(sheet: Sheet, source: Stretch | null, window: Stretch, weights: Weights, bench: Bench): void {
  const rows = bench.room.rows(window.to - window.from) // as `scorePairs` left them
  describeSource(source, window, rows)
  const {hashes, sums, scores} = bench
  for (let i = 0; i < window.to - window.from; i++) {
    writeHashes(sourcedPlan, sheet.columns, window.from + i, rows, i * pairWidth, seeds.sourced, hashes)
    weights.pair(hashes, sourcedTemplates.length, sums)
    scores.inside[i]! += sums[3]!
    scores.start[i]! += sums[4]!
    scores.end[i]! += sums[5]!
  }
}

// What speaks for nothing standing there at all: told from the cue's head alone.
function noneScore(sheet: Sheet, head: number, seed: number, weights: Weights, bench: Bench): number {
  noneHashes(sheet, head, seed, bench.hashes)
  weights.pair(bench.hashes, cueTemplates.length, bench.sums)
  return bench.sums[0]!
}

/** Writes the hashes by which nothing is weighed against all stretches of a role; there are as many as for a cue's head. */
export function noneHashes(sheet: Sheet, head: number, seed: number, out: Int32Array): void {
  writeHashes(cuePlan, sheet.columns, head, none, 0, seeds.none + Math.imul(seed, 0x2545f491), out)
}

/** What weighed most for the head of a cue, the heaviest first, with its weight: "lemma & word+1 +1.25". */
export function reasonsFor(sheet: Sheet, head: number, weights: Weights, bench: Bench): string[] {
  cueHashes(sheet, head, bench.hashes)
  return cueTemplates
    .map(({name}, i) => ({name, weight: weights.cueWeight(bench.hashes[i]!)}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .filter(({weight}) => weight > 0)
    .map(({name, weight}) => `${name} +${weight.toFixed(2)}`)
}

/** A stretch without the source that stands in it. */
function without(one: Stretch, source: Stretch | null): Stretch[] {
  if (source === null || source.to <= one.from || source.from >= one.to) return [one]
  return [
    {from: one.from, to: source.from},
    {from: source.to, to: one.to},
  ].filter(({from, to}) => to > from)
}
