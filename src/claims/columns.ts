// Columns of a register: under a head that tells a happening, "Taken on", a day alone tells it of whom the line is about.

import type {Block, Document} from "../text/document.ts"
import type {Draft} from "./draft.ts"
import {headed} from "./entry.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {fillerOf, type Scene} from "./scene.ts"
import {hitsAt, type Hit, type TriggerIndex} from "./triggers.ts"
import type {Holder} from "./voices.ts"
import {valueOf} from "./when.ts"

const Told: Stance = {polarity: "+", certainty: "certain", modality: "fact"}
const Fewest = 3 // cells of a line of a register

/** The drafts, with those of days that stand under the head of a happening; the head itself tells of nobody. */
export function withColumns(
  scene: Scene,
  told: readonly Draft[],
  index: TriggerIndex,
  holder: (offset: number) => Holder | null,
): readonly Draft[] {
  const {document, rows, pack} = scene
  const drafts: Draft[] = []
  const headRows = new Set<Row>()
  let head: readonly Row[] = []
  let heads: readonly (Hit | null)[] = []
  for (const {cells, block, first} of linesOf(document, rows)) {
    if (first) [head, heads] = [[], []]
    const about = cells.find(({heading, announces}) => heading !== null && announces !== true)
    if (about === undefined) {
      if (cells.some(({times}) => times.length > 0)) continue
      heads = headsOf(document, block, cells, index, pack)
      head = cells
      continue
    }
    for (const row of head) headRows.add(row)
    for (const row of cells) {
      const hit = heads[columnOf(document, block, row)]
      const time = hit == null || row.heading === null || row.announces === true ? null : dayAlone(row)
      const held = time === null ? null : holder(row.tokens[0]!.from)
      if (hit == null || time === null || held === null) continue
      const {happening, frame} = hit.entry
      const cell = {from: row.tokens[0]!.from, to: row.tokens.at(-1)!.to}
      drafts.push({
        type: happening.name,
        plover: happening.plover,
        rule: `${happening.name}, column`,
        row,
        tokens: {from: 0, to: row.tokens.length},
        at: time.head,
        trigger: cell,
        span: cell,
        said: held.attribution,
        roles: {patient: [fillerOf(scene, row, headed(time.head), held.attribution, "whom")]},
        count: null,
        time: valueOf(time),
        stance: Told,
        effects: frame.effects ?? happening.effects,
        weak: frame.weak === true,
        backed: frame.backed,
        nearest: frame.nearest,
        order: 0,
      })
    }
  }
  return headRows.size === 0 ? told : [...told.filter(({row}) => row === null || !headRows.has(row)), ...drafts]
}

/** A line of cells, with the sentences in them, and whether it is the first of its table. */
type Line = {readonly block: Block; readonly cells: readonly Row[]; readonly first: boolean}

function linesOf({text, blocks}: Document, rows: readonly Row[]): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  let first = true
  for (const block of blocks) {
    if (block.kind !== "list" || text.slice(block.span.from, block.span.to).split("\t").length < Fewest) {
      first = true
      continue
    }
    while (at < rows.length && (rows[at]!.tokens[0]?.from ?? -1) < block.span.from) at++
    const from = at
    while (at < rows.length && (rows[at]!.tokens[0]?.from ?? Infinity) < block.span.to) at++
    lines.push({block, cells: rows.slice(from, at), first})
    first = false
  }
  return lines
}

function columnOf({text}: Document, {span}: Block, row: Row): number {
  return text.slice(span.from, row.tokens[0]?.from ?? span.from).split("\t").length - 1
}

// What each column's head tells of whom a line is about.
function headsOf(
  document: Document,
  block: Block,
  cells: readonly Row[],
  index: TriggerIndex,
  pack: ClaimPack,
): readonly (Hit | null)[] {
  const heads: (Hit | null)[] = []
  for (const row of cells) {
    // "Expected release", "not charged": no day under it is one of what came about.
    if (row.tokens.some(({lemma, lower}) => pack.adjectives.has(lemma) || pack.adjectives.has(lower) || pack.not.has(lower))) continue // prettier-ignore
    const hits = row.tokens.flatMap((_, at) => hitsAt(row, at, index, pack))
    heads[columnOf(document, block, row)] = hits.find(({entry}) => tellsOfState(entry, false)) ?? hits.find(({entry}) => tellsOfState(entry, true)) ?? null // prettier-ignore
  }
  return heads
}

// Whether a word alone tells what befell somebody: all that a frame asks of other words or of doers it cannot have here.
function tellsOfState({frame, happening}: Hit["entry"], backed: boolean): boolean {
  const {needs, must, captors, lawful, pointed, only, named, owned, polarity} = frame
  const asks = [needs, must, captors, lawful, pointed, only, named, owned, polarity].some((one) => one !== undefined)
  const whom = frame.object === "patient" || frame.subject === "patient"
  return whom && !asks && (frame.backed !== undefined) === backed && (frame.effects ?? happening.effects).length > 0
}

// The time that is all a cell holds.
function dayAlone({tokens, times}: Row): Phrase | null {
  const [time, other] = times
  if (time === undefined || other !== undefined) return null
  return tokens.every(({upos}, i) => upos === "PUNCT" || (i >= time.from && i < time.to)) ? time : null
}
