// Which readings stand together: the surest first, no two with one cue.

import {hashText} from "../../language/word-forms.ts"
import {hasFinite, isFinite} from "../phrase.ts"
import type {Reading} from "./finder.ts"
import type {Stretch} from "./pair.ts"
import {withoutTail} from "./tails.ts"
import {columnOf, looseIn, Margin, sheetWidth, type Sheet} from "./sheet.ts"

/** The readings that are sure enough, in the order of their heads, none sharing words of its cue with a surer one. */
export function choose(readings: readonly Reading[], least: number): Reading[] {
  const taken = new Set<number>()
  const kept: Reading[] = []
  for (const one of [...readings].sort((a, b) => b.sure - a.sure || a.head - b.head)) {
    if (one.sure < least) break
    let free = true
    for (let t = one.cue.from; t < one.cue.to; t++) if (taken.has(t)) free = false
    if (!free) continue
    for (let t = one.cue.from; t < one.cue.to; t++) taken.add(t)
    kept.push(one)
  }
  return kept.sort((a, b) => a.head - b.head)
}

/**
 * Where a less sure reading holds the cue of a surer one beside it, its words end before what belongs to that one: "praised
 * the plan and said it would pass" is two. What a surer reading holds stays inside it and ends with it. A reading that has
 * no words left goes.
 */
export function settleBorders(readings: readonly Reading[], sheet: Sheet): Reading[] {
  const loose = looseIn(sheet)
  const settled: Reading[] = []
  readings.forEach((one, i) => {
    let content = one.content.map((piece) => withoutTail(sheet, one, piece))
    for (let k = Math.max(0, i - Near); k < Math.min(readings.length, i + Near + 1); k++) {
      const other = readings[k]
      if (other === undefined || other === one) continue
      if (goesOn(sheet, one, other)) {
        content = content.flatMap((piece) => cut(piece, other, loose))
        continue
      }
      if (other.sure <= one.sure) continue
      const holder = other.content.find(({from, to}) => from <= one.head && one.head < to)
      const {head} = other
      if (holder === undefined && !content.some(({from, to}) => from <= head && head < to)) continue
      if (holder === undefined && hangsTogether(sheet, one, other)) continue
      content = holder === undefined ? content.flatMap((piece) => cut(piece, other, loose)) : content.flatMap((piece) => clip(piece, holder)) // prettier-ignore
    }
    if (content.length > 0) settled.push({...one, content})
  })
  return settled
}

// "Said it was early but added", "urged the guild to wait and warned", "called it shameful, asking": whoever has spoken goes on,
// behind "and" or a comma, and what stands there is no part of what was said before.
function goesOn(sheet: Sheet, one: Reading, other: Reading): boolean {
  const [line, first] = [sheet.scene.lines[sheet.lineOf[one.head]!], sheet.firstOf[sheet.lineOf[one.head]!]!]
  if (line === undefined || !isSameTeller(sheet, one, other)) return false
  const [begin, cue, head] = [one.cue.to - first, other.cue.from - first, other.head - first]
  const before = line.tokens[cue - 1]
  const comma = before?.text === ","
  if (line.tokens[head]?.xpos === "VBG" && line.tokens[cue]?.upos !== "AUX") return comma
  // "But added, 'You all know'": a participle right behind "but" that brings words with it is none.
  const told = line.tokens[head]?.xpos === "VBN" && cue === head && !comma && line.lower[head + 1] === ","
  if (!told && !isFinite(line, head) && !isFinite(line, cue)) return false
  if (!comma && before?.upos !== "CCONJ") return false
  if (!hasFinite(line, begin, cue)) return true
  const {verbsAt, words} = sheet.scene.pack
  const [sense] = verbsAt(line.tokens, head)
  return !comma && sense?.act === "say" && sense.frames.has("s") && !words.to.has(line.lower[head + 1] ?? "")
}

function isSameTeller({quote, lineOf}: Sheet, {head, source}: Reading, other: Reading): boolean {
  if (other.head <= head || quote[other.head] !== quote[head] || lineOf[other.head] !== lineOf[head]) return false
  return source !== null && source.to <= head && other.source?.from === source.from && other.source.to === source.to
}

// Whether the tree sets one within the other: "proposed a tax that he says is fair" hangs on words of what is proposed, "hopes
// that the guild says so" on the cue as its clause, and "according to Ruiz" on what Ruiz is told to have said.
function hangsTogether(sheet: Sheet, {head, content}: Reading, other: Reading): boolean {
  const up = sheet.head[other.head]!
  if (up === head) return sheet.columns[(other.head + Margin) * sheetWidth + Relation] === Clause
  const within = content.some(({from, to}) => from <= up && up < to)
  return (reaches(sheet, head, other.head) && !isSpoken(sheet, other)) || (within && reaches(sheet, up, head))
}

// "'We left,' she said, according to the police": quoted words are hers.
const isSpoken = ({quote}: Sheet, {head, content}: Reading): boolean => content.some(({from, to}) => quote[(from + to) >> 1] !== quote[head]) // prettier-ignore

const Relation = columnOf("relation")
const Clause = hashText("ccomp")
const Highest = 40 // steps up a tree

function reaches({head}: Sheet, from: number, to: number): boolean {
  let at = from
  for (let steps = 0; at >= 0 && at !== to && steps < Highest; steps++) at = head[at]!
  return at === to
}

// What is said in somebody's words ends with them.
function clip(piece: Stretch, holder: Stretch): Stretch[] {
  const [from, to] = [Math.max(piece.from, holder.from), Math.min(piece.to, holder.to)]
  return to <= from ? [] : from === piece.from && to === piece.to ? [piece] : [{from, to}]
}

const Near = 6 // readings on either side that may share words with one

const Tail = 2 // tokens: a mark and one more

// A piece up to where a surer reading begins, or from its end on when the piece begins with it; `loose` words are left at the cut.
function cut(piece: Stretch, other: Reading, loose: (t: number) => boolean): Stretch[] {
  if (other.head < piece.from || other.head >= piece.to) return [piece]
  const parts = [other.cue, ...(other.source === null ? [] : [other.source]), ...other.content].filter(({from}) => from >= piece.from) // prettier-ignore
  // "His relatives, who asked to see it, watched it": what only stands within does not end it.
  if (Math.max(...parts.map((one) => one.to)) < piece.to - Tail) return [piece]
  let to = Math.min(...parts.map(({from}) => from))
  while (to > piece.from && loose(to - 1)) to--
  return to > piece.from ? [{from: piece.from, to}] : []
}

/** Those that stand in nobody else's words. */
export function outermost(readings: readonly Reading[]): Set<Reading> {
  const out = new Set<Reading>()
  const owner = new Set<number>()
  for (const one of [...readings].sort((a, b) => b.sure - a.sure || a.head - b.head)) {
    if (owner.has(one.head)) continue
    out.add(one)
    for (const {from, to} of one.content) for (let t = from; t < to; t++) owner.add(t)
  }
  return out
}
