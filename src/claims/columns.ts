// Columns of a register: under a head that tells a happening, "Taken on", a day alone tells it of whom the line is about; so
// does a state under "Status", and a place under "Held at". What the other cells of the line hold is of the same person.

import type {Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import {registersOf, tablesOf, type ColumnKind, type TableLine} from "../text/table.ts"
import type {Filler, Role} from "./claim.ts"
import type {Draft} from "./draft.ts"
import {headed} from "./entry.ts"
import type {Happening} from "./happening.ts"
import type {ClaimPack, Stance} from "./pack.ts"
import type {Phrase, Row} from "./row.ts"
import {rowsWithin} from "./rows-within.ts"
import {fillerOf, type Scene} from "./scene.ts"
import {hitsAt, type Hit, type TriggerIndex} from "./triggers.ts"
import {holderOf, type Holder} from "./voices.ts"
import {valueOf} from "./when.ts"

const Told: Stance = {polarity: "+", certainty: "certain", modality: "fact"}
const Fewest = 3 // cells of a line of a register

/** What a cell tells by the head above it: the kind of happening, with what its own frame says of it. */
type Telling = Pick<Draft, "type" | "plover" | "effects" | "weak" | "backed" | "nearest">

/** A line of a table: its cells as the document has them, with the sentences in each. */
type Line = {readonly cells: readonly Span[]; readonly rows: readonly (readonly Row[])[]}

/** The drafts, with those of days, states and places in the columns of registers; a head tells of nobody, nor does a line that sums up. */
export function withColumns(
  scene: Scene,
  told: readonly Draft[],
  index: TriggerIndex,
  happenings: readonly Happening[],
): readonly Draft[] {
  const {document, pack} = scene
  const tables = tablesOf(document).filter(([head]) => (head?.cells.length ?? 0) >= Fewest)
  if (tables.length === 0) return told
  const registers = new Map(registersOf(document, pack.columns).map((one) => [one.head.block, one.kinds]))
  const holder = holderOf(scene.attributions)
  const silent = new Set<Row>()
  const made: Draft[] = []
  let own = told
  for (const table of tables) {
    const known = registers.get(table[0]!.block)
    const kinds = known ?? []
    let heads: readonly (Telling | null)[] = []
    let above: Line | null = null
    for (const line of table) {
      const rows = line.cells.map((at) => rowsWithin(scene.rows, at))
      const here = {cells: line.cells, rows}
      const all = rows.flat()
      const about = all.find(({heading, announces}) => heading !== null && announces !== true)
      const isHead = known === undefined ? about === undefined && !all.some(({times}) => times.length > 0) : line === table[0] // prettier-ignore
      if (isHead) heads = headsOf(here, kinds, index, happenings, pack)
      if (isHead || isTotal(document, line, pack)) {
        for (const row of all) silent.add(row)
        continue
      }
      rows.forEach((cell, i) => Silent.has(kinds[i] ?? "other") && cell.forEach((row) => silent.add(row)))
      const held = about === undefined ? null : holder(about.tokens[0]!.from)
      if (held === null) continue
      const full = repeated(document, here, above, pack)
      above = full
      const found = lineDrafts(scene, here, full, heads, kinds, own, happenings, held)
      const state = rows[kinds.indexOf("status")] ?? []
      const of = (one: Draft): Draft => (one.row !== null && state.includes(one.row) ? asOfNow(one) : one)
      if (known !== undefined) own = inState(own, state, rows[kinds.indexOf("held")] ?? [], found)
      if (state.length > 0) own = own.map(of)
      for (const one of found.drafts) made.push(of(one))
    }
    for (const row of totalsBelow(scene, table.at(-1)!)) silent.add(row)
  }
  // In the order of the text, as other rules look for what was told before.
  return [...own.filter(({row}) => row === null || !silent.has(row)), ...made].sort((a, b) => a.trigger.from - b.trigger.from) // prettier-ignore
}

// Columns whose cells tell nothing by themselves: who, where, by whom, whence.
const Silent: ReadonlySet<ColumnKind> = new Set(["name", "place", "by", "source"])

const wordsAt = ({text}: Document, at: Span | undefined): string => (at === undefined ? "" : text.slice(at.from, at.to).toLowerCase()) // prettier-ignore

function isTotal(document: Document, {cells}: TableLine, {columns}: ClaimPack): boolean {
  return columns.totals.test(
    wordsAt(
      document,
      cells.find(({from, to}) => to > from),
    ),
  )
}

// "Total: 6 (1 free)" right below a table.
function totalsBelow({document, rows, pack}: Scene, {block}: TableLine): readonly Row[] {
  const next = document.blocks[block + 1]?.span
  if (next === undefined || !pack.columns.totals.test(document.text.slice(next.from, next.to))) return []
  return rows.filter(({tokens}) => (tokens[0]?.from ?? -1) >= next.from && (tokens[0]?.from ?? Infinity) < next.to)
}

// A line with the cells of the one above it where it only repeats them: "same", "ditto".
function repeated(document: Document, line: Line, above: Line | null, {columns}: ClaimPack): Line {
  if (above === null || !line.cells.some((at) => columns.ditto.test(wordsAt(document, at)))) return line
  const from = line.cells.map((at, i) => (columns.ditto.test(wordsAt(document, at)) && above.cells[i] !== undefined ? above : line)) // prettier-ignore
  return {cells: from.map(({cells}, i) => cells[i]!), rows: from.map(({rows}, i) => rows[i]!)}
}

// What each column's head tells of whom a line is about.
function headsOf(
  {rows}: Line,
  kinds: readonly (ColumnKind | null)[],
  index: TriggerIndex,
  happenings: readonly Happening[],
  pack: ClaimPack,
): readonly (Telling | null)[] {
  return rows.map((cell, i): Telling | null => {
    const kind = kinds[i]
    // "Detained on", "Fecha de detención": the day on which it began.
    if (kind === "arrest") return tellingOf(happenings, "arrest")
    if (kind === "release") return tellingOf(happenings, "release")
    if (kind != null) return null
    const [row] = cell
    if (row === undefined) return null
    // "Expected release", "not charged": no day under it is one of what came about.
    if (row.tokens.some(({lemma, lower}) => pack.adjectives.has(lemma) || pack.adjectives.has(lower) || pack.not.has(lower))) return null // prettier-ignore
    const hits = row.tokens.flatMap((_, at) => hitsAt(row, at, index, pack))
    const hit = hits.find(({entry}) => tellsOfState(entry, false)) ?? hits.find(({entry}) => tellsOfState(entry, true))
    if (hit === undefined) return null
    const {happening, frame} = hit.entry
    return {type: happening.name, plover: happening.plover, effects: frame.effects ?? happening.effects, weak: frame.weak === true, backed: frame.backed, nearest: frame.nearest} // prettier-ignore
  })
}

function tellingOf(happenings: readonly Happening[], name: string): Telling | null {
  const found = happenings.find((one) => one.name === name)
  return found === undefined ? null : {type: found.name, plover: found.plover, effects: found.effects, weak: false, backed: undefined, nearest: undefined} // prettier-ignore
}

// Whether a word alone tells what befell somebody: all that a frame asks of other words or of doers it cannot have here.
function tellsOfState({frame, happening}: Hit["entry"], backed: boolean): boolean {
  const {needs, must, captors, lawful, pointed, only, named, owned, polarity} = frame
  const asks = [needs, must, captors, lawful, pointed, only, named, owned, polarity].some((one) => one !== undefined)
  const whom = frame.object === "patient" || frame.subject === "patient"
  return whom && !asks && (frame.backed !== undefined) === backed && (frame.effects ?? happening.effects).length > 0
}

// What a line tells by the heads above it, and where it has its person held.
function lineDrafts(
  scene: Scene,
  line: Line,
  full: Line,
  heads: readonly (Telling | null)[],
  kinds: readonly (ColumnKind | null)[],
  told: readonly Draft[],
  happenings: readonly Happening[],
  held: Holder,
): {readonly drafts: readonly Draft[]; readonly place: readonly Filler[]; readonly who: Filler | null} {
  const {document, pack} = scene
  const columnOf = (kind: ColumnKind): number => kinds.indexOf(kind)
  const known = (i: number): boolean => i >= 0 && full.rows[i]!.length > 0 && !pack.columns.nothing.test(wordsAt(document, full.cells[i])) // prettier-ignore
  const fillers = (kind: ColumnKind): readonly Filler[] => {
    const i = columnOf(kind)
    const [cell] = known(i) ? full.rows[i]! : []
    if (cell === undefined) return []
    const wanted = kind === "by" ? Doers : Places
    const phrase = cell.phrases.find(({mention}) => mention !== null && wanted.has(mention.kind))
    return [phrase === undefined ? plainFiller(document, full.cells[i]!) : fillerOf(scene, cell, phrase, held.attribution)] // prettier-ignore
  }
  const make: Make = (telling, i, time) => {
    const row = line.rows[i]?.[0]
    if (telling === null || row === undefined || row.heading === null || row.announces === true) return []
    const cell = line.cells[i]!
    const place = telling.type === "arrest" ? fillers("place") : telling.type === "detention" ? fillers("held") : []
    const agent = telling.type === "arrest" ? fillers("by") : []
    const roles: Partial<Record<Role, readonly Filler[]>> = {
      patient: [fillerOf(scene, row, headed(0), held.attribution, "whom")],
      ...(place.length > 0 && {place}),
      ...(agent.length > 0 && {agent}),
    }
    return [{...telling, rule: `${telling.type}, column`, row, tokens: {from: 0, to: row.tokens.length}, at: time?.head ?? 0, trigger: cell, span: cell, said: held.attribution, roles, count: null, time: time === null ? null : valueOf(time), stance: Told, order: 0}] // prettier-ignore
  }
  const days = heads.flatMap((telling, i) => {
    const time = dayAlone(full.rows[i] ?? [])
    return time === null ? [] : make(telling, i, time)
  })
  // "?" under the day, and a place or those who did it beside it.
  const day = columnOf("arrest")
  const undated = day >= 0 && !known(day) ? ["place" as const, "by" as const].map(columnOf).find(known) : undefined
  const arrests = undated === undefined ? [] : make(heads[day] ?? null, undated, null)
  const row = line.rows.flat().find(({heading}) => heading !== null)
  const who = row === undefined ? null : fillerOf(scene, row, headed(0), held.attribution, "whom")
  return {drafts: [...days, ...arrests, ...statesOf(scene, line, columnOf, told, make, happenings)], place: fillers("held"), who} // prettier-ignore
}

const Doers: ReadonlySet<string> = new Set(["person", "group", "organization"])
const Places: ReadonlySet<string> = new Set(["place"])

type Make = (telling: Telling | null, column: number, time: Phrase | null) => readonly Draft[]

// What sentences under "Status" and "Held at" tell is of the line's person where they name nobody ("salió 26/9", "la trasladan"), and
// a state is in whatever stands under "Held at".
function inState(
  drafts: readonly Draft[],
  state: readonly Row[],
  held: readonly Row[],
  {who, place}: {readonly who: Filler | null; readonly place: readonly Filler[]},
): readonly Draft[] {
  if (who === null || state.length + held.length === 0) return drafts
  return drafts.map((draft) => {
    const {row, roles} = draft
    if (row === null || !(state.includes(row) || held.includes(row))) return draft
    const [patient, more] = roles.patient ?? []
    const known = more !== undefined || (patient?.entity ?? null) !== null ? roles : {...roles, patient: [who]}
    const placed = draft.type === "detention" && state.includes(row) && place.length > 0 && known.place === undefined ? {...known, place} : known // prettier-ignore
    return placed === roles || !draft.effects.some(({role}) => role === "patient") ? draft : {...draft, roles: placed}
  })
}

// A state under "Status" of which no day is told is that of the register's own day.
function asOfNow(draft: Draft): Draft {
  if (draft.time !== null) return draft
  return {...draft, effects: draft.effects.map((effect) => (effect.when === "before" ? effect : {...effect, now: true}))} // prettier-ignore
}

// What the cells of a state and of a place of detention tell that no sentence in them does.
function statesOf(
  {document, pack: {columns}}: Scene,
  line: Line,
  columnOf: (kind: ColumnKind) => number,
  told: readonly Draft[],
  make: Make,
  happenings: readonly Happening[],
): readonly Draft[] {
  const [status, held] = [columnOf("status"), columnOf("held")]
  const rows = new Set([...(line.rows[status] ?? []), ...(line.rows[held] ?? [])])
  const here = new Set(told.flatMap(({row, type}) => (row !== null && rows.has(row) ? [type] : [])))
  const words = wordsAt(document, line.cells[status])
  const state = columns.states.find(([, shape]) => shape.test(words))?.[0]
  const own = state === undefined || here.has(state) ? [] : make(tellingOf(happenings, state), status, line.rows[status]?.[0]?.times[0] ?? null) // prettier-ignore
  // "Fort Ussel" under "Held at", of whom nothing says that they came out of it.
  const gone = (state !== undefined && state !== "detention") || [...here].some((type) => Ending.has(type))
  const placed = held < 0 || gone || state === "detention" || here.has("detention") || columns.nothing.test(wordsAt(document, line.cells[held])) ? [] : make(tellingOf(happenings, "detention"), held, null) // prettier-ignore
  return [...own, ...placed]
}

const Ending: ReadonlySet<string> = new Set(["release", "death", "escape", "deportation", "disappearance"])

function plainFiller({text}: Document, span: Span): Filler {
  return {span, text: text.slice(span.from, span.to), mention: null, entity: null}
}

// The time that is all a cell holds.
function dayAlone([row, more]: readonly Row[]): Phrase | null {
  if (row === undefined || more !== undefined) return null
  const [time, other] = row.times
  if (time === undefined || other !== undefined) return null
  return row.tokens.every(({upos}, i) => upos === "PUNCT" || (i >= time.from && i < time.to)) ? time : null
}
