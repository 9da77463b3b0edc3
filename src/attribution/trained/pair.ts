// What there is to say of a token as seen from a cue: how far and on which side, by which way through the tree, and
// how it stands to quotations, to the rules' reading of that cue, and to the source.

import type {Span} from "../../text/span.ts"
import type {Draft} from "../draft.ts"
import {columnOf, firstAtLeast, Margin, sheetWidth, type Sheet} from "./sheet.ts"

/** The names of a pair's own row, in order. */
export const pairNames = [
  "distance", "side", "way", "way before", "way behind", "edges", "quoting", "quoting before", "quoting behind", "ruled", "ruled before",
  "ruled behind", "sourced", "sourced before", "sourced behind", "between", "cue lemma", "cue tag", "cue table", "cue group", "lines", "edge of line",
] as const // prettier-ignore

/** How many numbers a pair's row has. */
export const pairWidth = pairNames.length

/** A stretch of tokens of the sheet: `from ≤ i < to`. */
export type Stretch = {readonly from: number; readonly to: number}

const [Distance, Side, Way, WayBefore, WayBehind, Edges, Quoting, QuotingBefore, QuotingBehind, Ruled, RuledBefore, RuledBehind, Sourced, SourcedBefore, SourcedBehind, Between, CueLemma, CueTag, CueTable, CueGroup, Lines, LineEdge] = pairNames.map((_, i) => i) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number] // prettier-ignore

const [LemmaColumn, TagColumn, TableColumn, GroupColumn, RelColumn, Likely] = [columnOf("lemma"), columnOf("tag"), columnOf("verb table"), columnOf("group"), columnOf("relation"), columnOf("likely cue")] // prettier-ignore

/** A cue as spans are sought for it: its head, its words (only the head at first), and its source once that is known. */
export type Known = {readonly head: number; readonly cue: Stretch; readonly source: Stretch | null | undefined}

const Levels = 4 // how far up the tree from a cue a way is told
const Far = 1_000_000

/** Writes the pair's rows for the tokens of `window`, `pairWidth` numbers each, into `out`. */
export function describePairs(
  sheet: Sheet,
  drafts: readonly Draft[],
  known: Known,
  window: Stretch,
  room: PairRoom,
): Int32Array {
  const {columns, commas, likely, verbs, lineOf, blockOf, quote, firstOf} = sheet
  const {head, cue, source} = known
  const size = window.to - window.from
  const out = room.rows(size)
  const ways = room.ways(size + 2)
  const tops = room.tops(size + 2)
  wayFrom(sheet, head, window, ways, tops)
  const base = (head + Margin) * sheetWidth
  const lemma = columns[base + LemmaColumn]!
  const tag = columns[base + TagColumn]!
  const table = columns[base + TableColumn]! + columns[base + Likely]!
  const group = columns[base + GroupColumn]!
  const own = quote[head]!
  const near = nearQuotation(sheet, cue)
  const draft = drafts[sheet.ruled[head]!]
  const ruled = room.ruled(size + 2)
  ruled.fill(draft === undefined ? 1 : 2, 0, size + 2)
  if (draft !== undefined) {
    mark(sheet, draft.source, window, ruled, 4)
    mark(sheet, draft.content, window, ruled, 8)
    mark(sheet, draft.cue, window, ruled, 16)
  }
  const line = lineOf[head]!
  const block = blockOf[head]!
  const quoting = (t: number): number => {
    if (t < 0 || t >= sheet.count) return 7
    const q = quote[t]!
    return (
      (q < 0 ? 1 : q === own ? 2 : q === near.left ? 3 : q === near.right ? 4 : 5) +
      (columns[(t + Margin) * sheetWidth + QuoteColumn]! & 8)
    )
  }
  let [quotingBefore, quotingHere] = [quoting(window.from - 1), quoting(window.from)]
  // Of the line that a token stands in: its first and last token, and how it stands to the cue's.
  let [first, last, lines] = [0, -1, 0]
  for (let i = 0; i < size; i++) {
    const t = window.from + i
    const at = i * pairWidth
    const quotingBehind = quoting(t + 1)
    const before = t < cue.from
    const gap = before ? cue.from - t : t >= cue.to ? t - cue.to + 1 : 0
    const side = gap === 0 ? 1 : before ? 2 : 3
    out[at + Distance] = side * 16 + step(gap)
    out[at + Side] = side
    out[at + Way] = ways[i + 1]!
    out[at + WayBefore] = ways[i]!
    out[at + WayBehind] = ways[i + 2]!
    out[at + Edges] = (tops[i] === tops[i + 1] ? 1 : 2) + (tops[i + 2] === tops[i + 1] ? 4 : 8)
    out[at + Quoting] = quotingHere
    out[at + QuotingBefore] = quotingBefore
    out[at + QuotingBehind] = quotingBehind
    quotingBefore = quotingHere
    quotingHere = quotingBehind
    out[at + Ruled] = ruled[i + 1]!
    out[at + RuledBefore] = ruled[i]!
    out[at + RuledBehind] = ruled[i + 2]!
    const a = before ? t + 1 : cue.to
    const b = before ? cue.from : t
    const between = gap === 0 || b < a ? 0 : 1 + Math.min(3, commas[b]! - commas[a]!) + 4 * Math.min(2, likely[b]! - likely[a]!) + 16 * Math.min(3, verbs[b]! - verbs[a]!) // prettier-ignore
    out[at + Between] = 1 + between
    out[at + CueLemma] = lemma
    out[at + CueTag] = tag
    out[at + CueTable] = table
    out[at + CueGroup] = group
    if (t > last) {
      const here = lineOf[t]!
      first = firstOf[here]!
      last = firstOf[here + 1]! - 1
      lines = 64 + Math.max(-3, Math.min(3, here - line)) + 8 * Math.max(-2, Math.min(2, blockOf[t]! - block))
    }
    out[at + Lines] = lines
    out[at + LineEdge] = (t === first ? 1 : t === first + 1 ? 2 : 3) + 4 * (t === last ? 1 : t === last - 1 ? 2 : 3)
  }
  describeSource(source, window, out)
  return out
}

/** Writes what the source tells into rows that `describePairs` wrote for the same window. */
export function describeSource(source: Known["source"], window: Stretch, out: Int32Array): void {
  let [before, here] = [placeBy(source, window.from - 1), placeBy(source, window.from)]
  for (let t = window.from; t < window.to; t++) {
    const at = (t - window.from) * pairWidth
    const behind = placeBy(source, t + 1)
    out[at + Sourced] = here
    out[at + SourcedBefore] = before
    out[at + SourcedBehind] = behind
    before = here
    here = behind
  }
}

// Where a token stands to the source: 0 while it is sought, 1 when there is none, 2 … 5 beside it, 6 in it.
function placeBy(source: Known["source"], t: number): number {
  if (source === undefined) return 0
  if (source === null) return 1
  if (t < source.from) return source.from - t === 1 ? 2 : 3
  if (t >= source.to) return t === source.to ? 4 : 5
  return 6
}

const QuoteColumn = columnOf("quote")

function step(gap: number): number {
  return gap < 4 ? gap : gap < 6 ? 4 : gap < 9 ? 5 : gap < 13 ? 6 : gap < 21 ? 7 : gap < 41 ? 8 : gap < 81 ? 9 : 10
}

// The way from the cue's head to each token: up to a word above the head, and down by one label. Outside the line it is
// only "another line". `tops` tells which branch a token hangs on, so that the edges of branches show.
function wayFrom(sheet: Sheet, head: number, window: Stretch, ways: Int32Array, tops: Int32Array): void {
  const {columns, lineOf, firstOf} = sheet
  const line = lineOf[head]!
  const [first, last] = [firstOf[line]!, firstOf[line + 1]!]
  above.length = 0
  for (let up = head; up >= 0 && above.length < Levels; up = sheet.head[up]!) above.push(up)
  const from = window.from - 1
  const size = window.to - window.from + 2
  ways.fill(0, 0, size)
  for (let i = 0; i < size; i++) {
    const t = from + i
    if (t < first || t >= last) {
      ways[i] = t < first ? 1 : 2
      tops[i] = -2
      continue
    }
    let at = t
    let passed = 0 // words from this one up that the way holds for
    let way = 0
    let top = -1
    while (way === 0) {
      const place = at - from
      if (place >= 0 && place < size && ways[place] !== 0) {
        way = ways[place]!
        top = tops[place]!
        break
      }
      const level = above.indexOf(at)
      if (level >= 0) {
        way = 16 + level
        top = at
        if (passed === 0) passed = 1
        break
      }
      passed++
      const up = sheet.head[at]!
      if (up < 0 || passed > 60) {
        way = 3
        top = at
        break
      }
      const over = above.indexOf(up)
      if (over >= 0) {
        way = columns[(at + Margin) * sheetWidth + RelColumn]! + over * 0x10001 || 4
        top = at
        break
      }
      at = up
    }
    for (let one = t; passed > 0; passed--, one = sheet.head[one]!) {
      const place = one - from
      if (place < 0 || place >= size || ways[place] !== 0) continue
      ways[place] = way
      tops[place] = top
    }
  }
}

const above: number[] = [] // used again for every cue

// The quotations that end before the cue and begin behind it, nearest on either side, within its reach.
function nearQuotation(sheet: Sheet, cue: Stretch): {left: number; right: number} {
  const {quote, count} = sheet
  const own = quote[cue.from]!
  let left = -Far
  for (let t = cue.from - 1; t >= 0 && cue.from - t < 40; t--)
    if (quote[t]! >= 0 && quote[t] !== own) {
      left = quote[t]!
      break
    }
  let right = -Far
  for (let t = cue.to; t < count && t - cue.to < 40; t++)
    if (quote[t]! >= 0 && quote[t] !== own) {
      right = quote[t]!
      break
    }
  return {left, right}
}

function mark(sheet: Sheet, spans: readonly Span[], window: Stretch, out: Int32Array, bit: number): void {
  for (const span of spans)
    for (let t = Math.max(firstAtLeast(sheet.from, span.from), window.from - 1); t <= window.to && t < sheet.count && sheet.from[t]! < span.to; t++)
      out[t - window.from + 1]! |= bit // prettier-ignore
}

/** Room for rows, kept between calls so that a reading makes no rubbish; it may be larger than asked for. */
export type PairRoom = Readonly<Record<"rows" | "ways" | "tops" | "ruled", (size: number) => Int32Array>>

/** New room; `given` is where rows are to be written. */
export function pairRoom(given?: Int32Array): PairRoom {
  const room = (width: number): ((size: number) => Int32Array) => {
    let kept = new Int32Array(512 * width)
    return (size) => {
      if (kept.length < size * width) kept = new Int32Array(2 * size * width)
      return kept
    }
  }
  return {rows: given === undefined ? room(pairWidth) : () => given, ways: room(1), tops: room(1), ruled: room(1)}
}
