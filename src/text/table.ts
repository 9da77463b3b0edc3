// Tables as they stand in a text: lines of cells, parted by tabs, by bars or by semicolons, and what their heads ask for.

import type {Document} from "./document.ts"
import {span, type Span} from "./span.ts"

/** A line of a table: the index of its block, and its cells without the white space about them; one that is empty has no length. */
export type TableLine = {readonly block: number; readonly cells: readonly Span[]}

/** The lines of a table, in the order of the text. */
export type Table = readonly TableLine[]

/** What a column of a register may hold. */
export type ColumnKind =
  "name" | "arrest" | "release" | "place" | "held" | "by" | "status" | "source" | "told" | "other"

/** How the head of a column of each kind is worded, in lower case, and the first words of a line that only counts the others. */
export type ColumnWords = {
  readonly kinds: readonly (readonly [ColumnKind, RegExp])[]
  readonly totals: RegExp
  /** Labels of a day that a form may be of itself: "date". */
  readonly bareDays: RegExp
  /** Cells of a state, in lower case, by the happening that tells it. */
  readonly states: readonly (readonly [string, RegExp])[]
  /** Cells, in lower case, that tell nothing: "n/k", "?"; and those that repeat the one above: "ditto". */
  readonly nothing: RegExp
  readonly ditto: RegExp
  /** Sources, in lower case, that are whom the line is about ("herself"), and those that are whose that one is ("brother"). */
  readonly selves: RegExp
  readonly kin: RegExp
}

/** A table whose head tells what its columns hold; `kinds` by column. */
export type Register = {readonly head: TableLine; readonly kinds: readonly (ColumnKind | null)[]; readonly lines: Table}

const Separators = /[\t|;]/g
const Fewest = 3 // separators of a line of semicolons, and lines of a table of them
const Longest = 60 // units of a head

/** The mark that parts the cells of a line, and how often it stands there; null for a line of running words. */
export function markOf(words: string): {readonly mark: "\t" | "|" | ";"; readonly count: number} | null {
  if (!/[\t|;]/.test(words)) return null
  let [tabs, bars, semicolons] = [0, 0, 0]
  for (const [mark] of words.matchAll(Separators)) {
    if (mark === "\t") tabs++
    else if (mark === "|") bars++
    else semicolons++
  }
  if (tabs > 0) return {mark: "\t", count: tabs}
  if (bars > 1) return {mark: "|", count: bars}
  return semicolons >= Fewest && !/[.!?]\s*$/.test(words) ? {mark: ";", count: semicolons} : null
}

/** Which of some lines, in their order, are lines of tables: beside others with as many cells, or set between bars. */
export function tableLines(lines: readonly string[]): readonly boolean[] {
  const marks = lines.map(markOf)
  const alike = (a: number, b: number): boolean => marks[a] != null && marks[a]!.mark === marks[b]?.mark && marks[a]!.count === marks[b]!.count // prettier-ignore
  return marks.map((one, i) => {
    if (one === null) return false
    if (one.mark === "\t" || /^\s*\|.*\|\s*$/.test(lines[i]!)) return true
    if (one.mark === "|") return alike(i, i - 1) || alike(i, i + 1)
    let [first, last] = [i, i]
    while (alike(i, first - 1)) first--
    while (alike(i, last + 1) && last - first < Fewest) last++
    return last - first >= Fewest - 1
  })
}

// Every floor asks for them.
const known = new WeakMap<Document, readonly Table[]>()

/** The tables of a document, read once. Rules of dashes are none of their lines. */
export function tablesOf(document: Document): readonly Table[] {
  const tables = known.get(document) ?? readTables(document)
  known.set(document, tables)
  return tables
}

function readTables({text, blocks}: Document): readonly Table[] {
  const tables: TableLine[][] = []
  let open: {readonly mark: string; readonly lines: TableLine[]} | null = null
  blocks.forEach(({kind, span: at}, block) => {
    const one = kind === "list" ? markOf(text.slice(at.from, at.to)) : null
    if (one === null) {
      open = null
      return
    }
    if (open?.mark !== one.mark) {
      open = {mark: one.mark, lines: []}
      tables.push(open.lines)
    }
    if (!Dashes.test(text.slice(at.from, at.to))) open.lines.push({block, cells: cellsIn(text, at, one.mark)})
  })
  return tables.filter((lines) => lines.length > 0)
}

const Dashes = /^[\s|:;+=_–—-]+$/

// A bar may stand at both ends of a line too.
function cellsIn(text: string, at: Span, mark: string): Span[] {
  const [begin, end] = mark === "|" ? [text[at.from] === "|" ? at.from + 1 : at.from, text[at.to - 1] === "|" ? at.to - 1 : at.to] : [at.from, at.to] // prettier-ignore
  const cells: Span[] = []
  for (let from = begin; from <= end;) {
    const next = text.indexOf(mark, from)
    const to = next < 0 || next > end ? end : next
    cells.push(trimmed(text, from, to))
    from = to + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Span {
  let [a, b] = [from, to]
  while (a < b && /\s/.test(text[a]!)) a++
  while (b > a && /\s/.test(text[b - 1]!)) b--
  return span(a, b)
}

/** What a label asks for, or null. */
export function kindOf(label: string, words: ColumnWords["kinds"]): ColumnKind | null {
  const bare = label
    .toLowerCase()
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/[*_:.?¿\s]+$|^[*_¿\s]+/g, "")
  return words.find(([, shape]) => shape.test(bare))?.[0] ?? null
}

/** The tables of a document whose first line tells of two columns or more what they hold, one of them a name, a state or a source. */
export function registersOf(document: Document, {kinds: words}: ColumnWords): readonly Register[] {
  return tablesOf(document).flatMap((table): Register[] => {
    const [head, ...lines] = table
    if (head === undefined || lines.length === 0 || head.cells.length < Fewest) return []
    const kinds = head.cells.map((at): ColumnKind | null => {
      if (at.to - at.from > Longest || at.to === at.from) return null
      return kindOf(document.text.slice(at.from, at.to), words)
    })
    const known = kinds.filter((kind) => kind !== null)
    const tells = known.some((kind) => kind === "name" || kind === "status" || kind === "source")
    return known.length > 1 && tells ? [{head, kinds, lines}] : []
  })
}

/** A field of a form: its block, what its label asks for, and the stretches of its label and of what stands behind the colon. */
export type Field = {
  readonly block: number
  readonly kind: ColumnKind | null
  readonly label: Span
  readonly value: Span
}

/** The labels of a document that ask for what a register's columns do, in words of more than one: "Place of detention". */
export function labelsOf({text, blocks}: Document, {kinds: words}: ColumnWords): readonly Span[] {
  return blocks.flatMap(({span: at}) => {
    const [whole, label] = Labelled.exec(text.slice(at.from, Math.min(at.to, at.from + 2 * Longest))) ?? []
    if (
      whole === undefined ||
      label === undefined ||
      !/\S\s+\S/.test(label.replace(/\([^()]*\)/g, "")) ||
      (kindOf(label, words) ?? "name") === "name"
    )
      return []
    const from = at.from + whole.indexOf(label)
    return [span(from, from + label.length)]
  })
}

/** The sheets of a document: fields in a row of which one names somebody; a name begins another one. */
export function sheetsOf({text, blocks}: Document, {kinds: words}: ColumnWords): readonly (readonly Field[])[] {
  const sheets: Field[][] = []
  let open: Field[] = []
  const close = (): void => {
    const known = open.filter(({kind}) => kind !== null).length
    if (known >= Fewest && open.some(({kind}) => kind === "name")) sheets.push(open)
    open = []
  }
  blocks.forEach(({span: at}, block) => {
    const [whole, label] = Labelled.exec(text.slice(at.from, Math.min(at.to, at.from + 2 * Longest))) ?? []
    if (whole === undefined || label === undefined) return
    const from = at.from + whole.indexOf(label)
    const field: Field = {block, kind: kindOf(label, words), label: span(from, from + label.length), value: trimmed(text, at.from + whole.length, at.to)} // prettier-ignore
    if (field.kind === "name" && open.some(({kind}) => kind === "name")) close()
    open.push(field)
  })
  close()
  return sheets
}

const Labelled = /^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+)?(\p{L}[^:\n]{1,58}?)\s*:\s*/u
