// A stretch of what is said seen as a whole: which branches of the tree it is, what its edges cut off, how it stands to
// quotation marks, to other cues and to the rules' reading.
//
// Weighing token by token cannot see these: whether a stretch is one branch shows only when both its ends are known.

import type {Draft} from "../draft.ts"
import {columnOf, Margin, sheetWidth, type Sheet} from "./sheet.ts"
import type {Known, Stretch} from "./pair.ts"

/** The names of a whole stretch's row, in order. */
export const wholeNames = [
  "kind", "rank", "margin", "length", "lines", "roots", "root", "place", "right cut", "right word", "right sign", "right reach", "left cut", "left word",
  "left sign", "last branch", "last word", "branch sign", "branch length", "first word", "first tag", "last tag", "last sign", "quotes", "balance",
  "rival", "rule", "verbs", "cue lemma", "cue table", "source", "edges", "case",
] as const // prettier-ignore

/** The names of the row of two sides together, in order. */
export const coupleNames = [
  "left there", "right there", "left quotes", "right quotes", "left sign", "left last", "right case", "left verbs", "right verbs", "left lines", "right lines",
  "left edges", "right edges", "right cut", "table", "lemma", "source",
] as const // prettier-ignore

/** How many numbers each row has. */
export const [wholeWidth, coupleWidth] = [wholeNames.length, coupleNames.length]

const at = (name: (typeof wholeNames)[number]): number => wholeNames.indexOf(name)
const [Kind, Rank, MarginOf, Length, Lines, Roots, Root, Place, RightCut, RightWord, RightSign, RightReach, LeftCut, LeftWord, LeftSign, LastBranch, LastWord, BranchSign, BranchLength, FirstWord, FirstTag, LastTag, LastSign, Quotes, Balance, Rival, Rule, Verbs, CueLemma, CueTable, Source, Edges, Case] = wholeNames.map((name) => at(name)) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number] // prettier-ignore
const [Word, Lemma, Tag, Rel, Table, Likely, Shape] = [columnOf("word"), columnOf("lemma"), columnOf("tag"), columnOf("relation"), columnOf("verb table"), columnOf("likely cue"), columnOf("shape")] // prettier-ignore

/** What is known where a stretch is described: the cue, its source, the rule's draft, and what may head other cues. */
export type About = {readonly known: Known; readonly draft: Draft | undefined; readonly rivals: Rivals}

/** What may head cues: the score of each token, else 0, and how many of them stand before a token or the end. */
export type Rivals = {readonly scores: Float64Array; readonly before: Int32Array}

/**
 * Writes the row of a stretch on one side (0 left, 1 right) of a cue into `out` from `start` on; null is nothing said there.
 * `rank` is its place among the stretches of its side, `margin` by how much it is worth less than the best.
 */
export function describeWhole(
  sheet: Sheet,
  about: About,
  side: number,
  one: Stretch | null,
  rank: number,
  margin: number,
  out: Int32Array,
  start: number,
): void {
  const {columns, verbs, lineOf, signs, quote, firstOf} = sheet
  const {head, source} = about.known
  out.fill(0, start, start + wholeWidth)
  out[start + Kind] = 1 + side + (one === null ? 2 : 0)
  out[start + Rank] = 1 + rank
  out[start + MarginOf] = 1 + Math.min(9, Math.round(2 * margin))
  out[start + CueLemma] = cell(columns, head, Lemma)
  out[start + CueTable] = cell(columns, head, Table) + cell(columns, head, Likely)
  out[start + Source] = source === null || source === undefined ? 1 : (source.to <= head ? 2 : 3) + (one !== null && one.from <= source.from && source.to <= one.to ? 4 : 0) // prettier-ignore
  if (one === null) return
  const {from, to} = one
  out[start + Length] = 1 + Math.min(12, Math.round(2.5 * Math.log(to - from)))
  out[start + Lines] = 1 + Math.min(3, lineOf[to - 1]! - lineOf[from]!)
  out[start + Verbs] = 1 + Math.min(2, (to < sheet.count ? verbs[to]! : verbs[to - 1]!) - verbs[from]!)
  out[start + FirstWord] = cell(columns, from, Word)
  out[start + FirstTag] = cell(columns, from, Tag)
  out[start + LastTag] = cell(columns, to - 1, Tag)
  out[start + LastSign] = 1 + signs[to - 1]!
  out[start + Case] = cell(columns, signs[from] === 1 && from + 1 < to ? from + 1 : from, Shape)
  out[start + RightSign] = 1 + (to < sheet.count ? signs[to]! : 6)
  out[start + LeftSign] = 1 + (from > 0 ? signs[from - 1]! : 6)
  out[start + Quotes] = quotesOf(sheet, one)
  out[start + Balance] = balanceOf(sheet, one)
  out[start + Rival] = rivalsIn(about, one)
  out[start + Rule] = ruleOf(sheet, about, one)
  const [first, last] = [firstOf[lineOf[from]!]!, firstOf[lineOf[to - 1]! + 1]!]
  let [a, b] = [from - 1, to]
  while (a >= first && signs[a]! > 0) a--
  while (b < last && signs[b]! > 0) b++
  out[start + Edges] = 1 + (a < first ? 1 : 0) + (b >= last ? 2 : 0) + (quote[from] === quote[to - 1] ? 4 : 0)
  describeRoots(sheet, about.known, one, out, start)
  describeCut(sheet, about.known, one, b < last ? b : -1, a >= first ? a : -1, out, start)
  describeBranch(sheet, one, out, start)
}

const cell = (columns: Int32Array, t: number, name: number): number => columns[(t + Margin) * sheetWidth + name]!

// Where a stretch begins and ends in quotations: outside, at a quotation's own edge, or in its middle.
function quotesOf({quote, signs, count}: Sheet, {from, to}: Stretch): number {
  const [begin, end] = [quote[from]!, quote[to - 1]!]
  const opened = signs[from] === 1 ? 1 : begin < 0 ? 0 : from > 0 && quote[from - 1] === begin ? 2 : 3
  const closed = signs[to - 1] === 1 ? 1 : end < 0 ? 0 : to < count && quote[to] === end ? 2 : 3
  return 1 + opened + 4 * closed
}

function balanceOf({marks}: Sheet, {from, to}: Stretch): number {
  const n = marks[to]! - marks[from]!
  return n === 0 ? 1 : 2 + (n & 1)
}

// Words that may head cues of their own in a stretch, and whether it begins with one.
function rivalsIn({known: {head}, rivals: {scores, before}}: About, {from, to}: Stretch): number {
  const own = head >= from && head < to && scores[head]! > 0 ? 1 : 0
  return 1 + Math.min(3, before[to]! - before[from]! - own) + (scores[from]! > 0 ? 4 : 0)
}

// Which of its edges the rule's draft shares.
function ruleOf({from, to}: Sheet, {draft}: About, one: Stretch): number {
  if (draft === undefined) return 0
  let shared = 1
  for (const span of draft.content) {
    if (Math.abs(span.from - from[one.from]!) <= 1) shared |= 2
    if (Math.abs(span.to - to[one.to - 1]!) <= 1) shared |= 4
  }
  return shared
}

// The words of a stretch that hang on none of its others: how many, and by what and where the first hangs on.
function describeRoots(sheet: Sheet, known: Known, {from, to}: Stretch, out: Int32Array, start: number): void {
  const {head, signs, columns} = sheet
  let [roots, root] = [0, -1]
  for (let t = from; t < to; t++) {
    if (signs[t]! > 0 || (head[t]! >= from && head[t]! < to)) continue
    roots++
    if (root < 0) root = t
  }
  out[start + Roots] = 1 + Math.min(3, roots)
  if (root < 0) return
  out[start + Root] = columns[(root + Margin) * sheetWidth + Rel]!
  out[start + Place] = placeOf(known, {from, to}, head[root]!)
}

// Where a head stands: nowhere, in the stretch, the cue's own head, another word of the cue, in the source, elsewhere.
function placeOf({head, cue, source}: Known, one: Stretch, t: number): number {
  if (t < 0) return 1
  if (t >= one.from && t < one.to) return 2
  if (t === head) return 3
  if (t >= cue.from && t < cue.to) return 4
  if (source !== null && source !== undefined && t >= source.from && t < source.to) return 5
  return t < one.from ? 6 : 7
}

// What the edges cut off: the branch that the next word begins, and by what it hangs on what.
function describeCut(
  sheet: Sheet,
  known: Known,
  one: Stretch,
  next: number,
  before: number,
  out: Int32Array,
  start: number,
): void {
  const {head, columns} = sheet
  if (next >= 0) {
    let top = next
    for (let n = 0; n < Highest && head[top]! >= one.to; n++) top = head[top]!
    out[start + RightCut] = cell(columns, top, Rel) + 8 * placeOf(known, one, head[top]!)
    out[start + RightWord] = columns[(next + Margin) * sheetWidth + Word]!
    out[start + RightReach] = 1 + Math.min(4, Math.floor(Math.log2(1 + Math.abs(next - head[top]!))))
  }
  if (before >= 0) {
    let top = before
    for (let n = 0; n < Highest && head[top]! >= 0 && head[top]! < one.from; n++) top = head[top]!
    out[start + LeftCut] = cell(columns, top, Rel) + 8 * placeOf(known, one, head[top]!)
    out[start + LeftWord] = columns[(before + Margin) * sheetWidth + Word]!
  }
}

const Highest = 40 // steps up a tree

// The last branch under the root that a stretch ends with: what would go if it ended earlier.
function describeBranch(sheet: Sheet, {from, to}: Stretch, out: Int32Array, start: number): void {
  const {head, columns, signs, scene, lineOf, firstOf} = sheet
  let end = to - 1
  while (end > from && signs[end]! > 0) end--
  let [top, below] = [end, -1]
  for (let n = 0; n < Highest && head[top]! >= from && head[top]! < to; n++) {
    below = top
    top = head[top]!
  }
  if (below < 0) return
  const first = firstOf[lineOf[below]!]!
  const begin = Math.max(from, first + (scene.lines[lineOf[below]!]?.left[below - first] ?? 0))
  out[start + LastBranch] = columns[(below + Margin) * sheetWidth + Rel]! + (below < top ? 0 : 1)
  out[start + LastWord] = columns[(begin + Margin) * sheetWidth + Word]!
  out[start + BranchSign] = 1 + (begin > from ? signs[begin - 1]! : 6)
  out[start + BranchLength] = 1 + Math.min(5, Math.floor(Math.log2(1 + end - begin)))
}

const there = (rows: Int32Array, row: number): number => (rows[row + Kind]! > 2 ? 1 : 2)

/** Writes the row of two sides together, from their own rows at `left` and `right` of `rows`, into `out` from `start` on. */
export function describeCouple(rows: Int32Array, left: number, right: number, out: Int32Array, start: number): void {
  out[start] = there(rows, left)
  out[start + 1] = there(rows, right)
  for (let i = 0; i < coupled.length; i++)
    out[start + 2 + i] = rows[(coupled[i]![0] === 0 ? left : right) + coupled[i]![1]!]!
}

/** Whether two rows of one side (0 left, 1 right) make the same rows with whatever stands on the other side. */
export function areCoupledAlike(rows: Int32Array, side: number, one: number, other: number): boolean {
  if (there(rows, one) !== there(rows, other)) return false
  for (let i = 0; i < coupled.length; i++)
    if (coupled[i]![0] === side && rows[one + coupled[i]![1]] !== rows[other + coupled[i]![1]]) return false
  return true
}

// Of the sides' own rows, in the order of `coupleNames`: of which side, and what.
const coupled = [
  [0, Quotes], [1, Quotes], [0, RightSign], [0, LastSign], [1, Case], [0, Verbs], [1, Verbs], [0, Lines], [1, Lines],
  [0, Edges], [1, Edges], [1, RightCut], [0, CueTable], [0, CueLemma], [0, Source],
] as const // prettier-ignore
