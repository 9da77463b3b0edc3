// Finds who said what with trained weights: first the head of a cue, then its words, its source, and what it says.
//
// Each step weighs all stretches of a window and takes the best; the last looks at how sure the others were and
// decides whether the whole is an attribution at all.

import type {Draft} from "../draft.ts"
import {columnOf, Margin, sheetWidth, type Sheet} from "./sheet.ts"
import {describePairs, describeSource, pairRoom, type Known, type PairRoom, type Stretch} from "./pair.ts"
import {choicesOf, describeSides, rankRoom, rankSides, type Choice, type RankRoom} from "./rank.ts"
import {addLogs, scoreRoom, weigh, type Scores} from "./segment.ts"
import {cuePlan, cueTemplates, writeHashes} from "./templates.ts"
import type {Weights} from "./weights.ts"
import {mostRows} from "./weighing.ts"
import type {About, Rivals} from "./whole.ts"
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
  readonly facts: readonly number[]
}

/** One of the templates that weighed most for the head of a cue, and its weight. */
export type Reason = {readonly template: number; readonly worth: number}

/** Which of the facts of a reading is the logarithm of the chance of what is said on both sides. */
export const SaidLog = 16

/** Works on one sheet at a time; a place for sums and rows that is used again. */
export type Bench = {
  readonly room: PairRoom
  readonly ranks: RankRoom
  readonly scores: Scores
  readonly sources: Scores
  readonly none: Float64Array
}

const Rivalry = 1 // how much a word that may head a cue of its own weighs against being part of what another says

/** A new bench; with weights that it is for, rows are written where those read them. */
export function makeBench(weights?: Weights): Bench {
  return {
    room: pairRoom(weights?.own),
    ranks: rankRoom(),
    scores: scoreRoom(mostRows),
    sources: scoreRoom(mostRows),
    none: new Float64Array(2),
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

/** What may head a cue, and by how much, where that is at least `least`. */
export function rivalsOf(sheet: Sheet, least: number, weights: Weights): Rivals {
  return rivalsFrom(sheet, candidatesIn(sheet, least, weights))
}

function rivalsFrom({count}: Sheet, candidates: readonly Candidate[]): Rivals {
  const [scores, before] = [new Float64Array(count), new Int32Array(count + 1)]
  for (const {at, score} of candidates) scores[at] = score
  for (let t = 0; t < count; t++) before[t + 1] = before[t]! + (scores[t]! > 0 ? 1 : 0)
  return {scores, before}
}

/** All readings of a sheet that are at least a little likely, in the order of their heads. */
export function findReadings(sheet: Sheet, drafts: readonly Draft[], weights: Weights, bench: Bench): Reading[] {
  const candidates = candidatesIn(sheet, weights.setting("least"), weights)
  const rivals = rivalsFrom(sheet, candidates)
  // Step by step for all: each step has tables of its own, which would drive those of the others out of the caches.
  const cues = candidates.map(({at}) => cueAt(sheet, drafts, at, weights, bench))
  const noSources = new Float64Array(candidates.length)
  weights.none(sheet.columns, candidates.map(({at}) => at), [noneSeed(seeds.source)], noSources) // prettier-ignore
  const begun = cues.map((cue, i) => sidesOf(sheet, drafts, cue, noSources[i]!, rivals, weights, bench))
  const readings: Reading[] = []
  candidates.forEach(({score}, i) => {
    const reading = readFrom(sheet, drafts, begun[i]!, score, rivals, weights, bench)
    if (reading !== null) readings.push(reading)
  })
  return readings
}

// The tokens that may head a cue, with their scores, in order.
function candidatesIn(sheet: Sheet, least: number, weights: Weights): Candidate[] {
  const {lineOf} = sheet
  const asked: number[] = []
  for (let t = 0; t < sheet.count; t++) if (!isIdle(sheet, t)) asked.push(t)
  const scores = new Float64Array(asked.length)
  weights.cue(sheet.columns, asked, [seeds.head], scores)
  const candidates: Candidate[] = []
  let first = 0 // of the line
  asked.forEach((at, i) => {
    const score = scores[i]!
    if (score >= least) candidates.push({at, score})
    if (lineOf[asked[i + 1] ?? -1] === lineOf[at]) return
    if (candidates.length - first > MostHeads) {
      const heads = candidates.splice(first).sort((a, b) => b.score - a.score || a.at - b.at)
      candidates.push(...heads.slice(0, MostHeads).sort((a, b) => a.at - b.at))
    }
    first = candidates.length
  })
  return candidates
}

// Most words never head a cue, and no rule or verb table says otherwise: they are not weighed.
function isIdle({columns}: Sheet, t: number): boolean {
  const base = (t + Margin) * sheetWidth
  return columns[base + LikelyColumn] === 1 && columns[base + RuledColumn] === 0 && columns[base + TableColumn] === 0
}

const MostHeads = 40 // in one line, the likeliest: nobody says so much in a sentence

type Cue = {readonly head: number; readonly cue: Stretch; readonly cueLog: number}

/** What is weighed of a cue before its sides are weighed together: how sure each step was, and the choices of either side. */
export type Begun = Cue & {
  readonly source: Stretch | null
  readonly sourceLog: number
  /** By how much the best source outweighs none. */
  readonly sourceLead: number
  readonly lefts: readonly Choice[]
  readonly rights: readonly Choice[]
  /** By how much the better side outweighs nothing there. */
  readonly lead: number
}

/**
 * The cue with its head at `head`, its source, and what may be said on either side, their rows in `bench.ranks`. `rivals`
 * are all that may head cues.
 */
export function beginAt(
  sheet: Sheet,
  drafts: readonly Draft[],
  head: number,
  rivals: Rivals,
  weights: Weights,
  bench: Bench,
): Begun {
  weights.none(sheet.columns, [head], [noneSeed(seeds.source)], bench.none)
  const noSource = bench.none[0]!
  const begun = sidesOf(sheet, drafts, cueAt(sheet, drafts, head, weights, bench), noSource, rivals, weights, bench)
  describeSides(sheet, aboutOf(sheet, drafts, begun, rivals), begun.lefts, begun.rights, bench.ranks)
  return begun
}

const aboutOf = (sheet: Sheet, drafts: readonly Draft[], {head, cue, source}: Begun, rivals: Rivals): About => ({known: {head, cue, source}, draft: drafts[sheet.ruled[head]!], rivals}) // prettier-ignore

// The words of a cue about its head.
function cueAt(sheet: Sheet, drafts: readonly Draft[], head: number, weights: Weights, bench: Bench): Cue {
  const near = cueWindow(sheet, head)
  scoreWords(sheet, drafts, head, near, weights, bench)
  const words = weigh(bench.scores, 0, near.to - near.from, head - near.from)
  return {head, cue: {from: near.from + words.from, to: near.from + words.to}, cueLog: words.score - words.total}
}

// The source of a cue and what may be said on either side of it.
function sidesOf(
  sheet: Sheet,
  drafts: readonly Draft[],
  {head, cue, cueLog}: Cue,
  noSource: number,
  rivals: Rivals,
  weights: Weights,
  bench: Bench,
): Begun {
  const window = contentWindow(sheet, cue)
  const where = sourceWindow(sheet, cue)
  const [base, size] = [window.from, window.to - window.from]
  const [first, last] = [cue.from - base, cue.to - base]
  scorePairs(sheet, drafts, {head, cue, source: undefined}, window, weights, bench)
  const before = weigh(bench.sources, where.from - base, first)
  const behind = weigh(bench.sources, last, where.to - base)
  const someone = before.score >= behind.score ? before : behind
  const everything = addLogs(addLogs(before.total, behind.total), noSource)
  const source = someone.score > noSource ? {from: base + someone.from, to: base + someone.to} : null

  scoreSourced(sheet, source, window, weights, bench)
  for (let t = window.from; t < window.to; t++)
    if (t !== head && rivals.scores[t]! > 0) bench.scores.inside[t - base]! -= Rivalry * rivals.scores[t]!
  const own = source === null ? 77 : 0
  weights.none(sheet.columns, [head, head], [noneSeed(seeds.left + own), noneSeed(seeds.right + own)], bench.none)
  const [noLeft, noRight] = [bench.none[0]!, bench.none[1]!]
  const left = weigh(bench.scores, 0, first)
  const right = weigh(bench.scores, last, size)
  const lefts = choicesOf(bench.scores, 0, first, noLeft, left, base)
  const rights = choicesOf(bench.scores, last, size, noRight, right, base)
  return {
    head,
    cue,
    cueLog,
    source,
    sourceLog: Math.max(someone.score, noSource) - everything,
    sourceLead: someone.score - noSource,
    lefts,
    rights,
    lead: Math.max(left.score - noLeft, right.score - noRight),
  }
}

// The reading of a cue whose head weighed `score`; null when nothing is said.
function readFrom(
  sheet: Sheet,
  drafts: readonly Draft[],
  begun: Begun,
  score: number,
  rivals: Rivals,
  weights: Weights,
  bench: Bench,
): Reading | null {
  const {head, cue, source, lefts, rights} = begun
  describeSides(sheet, aboutOf(sheet, drafts, begun, rivals), lefts, rights, bench.ranks)
  const said = rankSides(lefts, rights, weights, bench.ranks)
  if (said === null) return null
  const {left, right} = said
  const content = [left.stretch, right.stretch].flatMap((one) => (one === null ? [] : without(one, source)))
  if (content.length === 0) return null

  const ruled = sheet.ruled[head]! >= 0
  const facts = [
    1,
    score,
    Math.max(Least, begun.sourceLog),
    source === null ? 1 : 0,
    Math.max(Least, left.log),
    Math.max(Least, right.log),
    Math.max(Least, begun.cueLog),
    left.stretch === null ? 0 : 1,
    right.stretch === null ? 0 : 1,
    ruled ? 1 : 0,
    Math.log(content.reduce((sum, {from, to}) => sum + to - from, 0)),
    Math.min(0, Math.max(-40, begun.lead)) / 4,
    chance(score),
    sheet.quote[head]! >= 0 ? 1 : 0,
    content.some(({from, to}) => sheet.quote[(from + to) >> 1]! >= 0) ? 1 : 0,
    Math.log(1 + Math.abs(Math.max(-8, Math.min(20, begun.sourceLead)))),
    Math.max(Least, said.log), // `SaidLog`
    ruled && isAsRuled(sheet, drafts[sheet.ruled[head]!], content) ? 1 : 0,
  ]
  return {head, cue, source, content, sure: chance(dot(weights.keep, facts)), facts}
}

const dot = (a: Float32Array, b: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < b.length; i++) sum += (a[i] ?? 0) * b[i]!
  return sum
}

const Least = -9 // the logarithm of a chance below which it makes no difference

// Whether the rule's draft says the same from its first to its last word.
function isAsRuled(sheet: Sheet, draft: Draft | undefined, content: readonly Stretch[]): boolean {
  const [first, last] = [content[0], content[content.length - 1]]
  const [from, to] = [draft?.content[0]?.from ?? -9, draft?.content[draft.content.length - 1]?.to ?? -9]
  return first !== undefined && last !== undefined && Math.abs(sheet.from[first.from]! - from) <= 6 && Math.abs(sheet.to[last.to - 1]! - to) <= 1 // prettier-ignore
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
  const sums = weights.words(sheet.columns, window.from, rows, size, seeds.words)
  const {inside, start, end} = bench.scores
  for (let i = 0; i < size; i++) {
    inside[i] = sums[4 * i]!
    start[i] = sums[4 * i + 1]!
    end[i] = sums[4 * i + 2]!
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
  const size = window.to - window.from
  const rows = describePairs(sheet, drafts, known, window, bench.room)
  const sums = weights.pair(sheet.columns, window.from, rows, size, seeds.pair)
  const {scores, sources} = bench
  for (let i = 0; i < size; i++) {
    sources.inside[i] = sums[6 * i]!
    sources.start[i] = sums[6 * i + 1]!
    sources.end[i] = sums[6 * i + 2]!
    scores.inside[i] = sums[6 * i + 3]!
    scores.start[i] = sums[6 * i + 4]!
    scores.end[i] = sums[6 * i + 5]!
  }
}

// Adds to the scores of content what the source tells, now that it is known.
function scoreSourced(sheet: Sheet, source: Stretch | null, window: Stretch, weights: Weights, bench: Bench): void {
  const size = window.to - window.from
  const rows = bench.room.rows(size) // as `scorePairs` left them
  describeSource(source, window, rows)
  const sums = weights.sourced(sheet.columns, window.from, rows, size, seeds.sourced)
  const {scores} = bench
  for (let i = 0; i < size; i++) {
    scores.inside[i]! += sums[6 * i + 3]!
    scores.start[i]! += sums[6 * i + 4]!
    scores.end[i]! += sums[6 * i + 5]!
  }
}

// What speaks for nothing standing there at all is told from the heads of cues alone, by seeds of its own.
const noneSeed = (seed: number): number => seeds.none + Math.imul(seed, 0x2545f491)

/** Writes the hashes by which nothing is weighed against all stretches of a role; there are as many as for a cue's head. */
export function noneHashes(sheet: Sheet, head: number, seed: number, out: Int32Array): void {
  writeHashes(cuePlan, sheet.columns, head, none, 0, noneSeed(seed), out)
}

/** What weighed most for the head of a cue, the heaviest first. */
export function reasonsFor(sheet: Sheet, head: number, weights: Weights): Reason[] {
  cueHashes(sheet, head, hashes)
  weights.cueWeights(hashes, worths)
  const best: Reason[] = []
  for (let template = 0; template < hashes.length; template++) {
    const worth = worths[template]!
    if (worth <= 0 || (best.length === MostReasons && worth <= best[MostReasons - 1]!.worth)) continue
    let at = best.length === MostReasons ? MostReasons - 1 : best.length
    for (; at > 0 && best[at - 1]!.worth < worth; at--) best[at] = best[at - 1]!
    best[at] = {template, worth}
  }
  return best
}

const MostReasons = 3
const hashes = new Int32Array(cueTemplates.length) // used again for every cue, as are the next
const worths = new Float64Array(cueTemplates.length)

/** A reason in words: "lemma & word+1 +1.25". */
export const wordsOf = ({template, worth}: Reason): string => `${cueTemplates[template]?.name} +${worth.toFixed(2)}`

// A stretch without the source that stands in it.
function without(one: Stretch, source: Stretch | null): Stretch[] {
  if (source === null || source.to <= one.from || source.from >= one.to) return [one]
  return [
    {from: one.from, to: source.from},
    {from: source.to, to: one.to},
  ].filter(({from, to}) => to > from)
}
