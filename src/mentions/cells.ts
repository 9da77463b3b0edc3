// What stands alone in a cell of a register: under the head of a name somebody, under that of a day "2.6", "24/9" or "25".

import type {Analysis, Token} from "../language/analysis.ts"
import type {Document} from "../text/document.ts"
import {registersOf, type ColumnKind, type ColumnWords} from "../text/table.ts"
import type {Fields} from "./time-meaning.ts"
import type {TimeReading} from "./time-pack.ts"

/** The rule of a day that stands alone in a cell: it has been. */
export const cellRule = "cell"

/** The kinds of the columns in whose cells sentences stand alone, by the index of the sentence. */
export type CellKinds = ReadonlyMap<number, ColumnKind>

/** Which sentences of a document are the whole of a cell of a register, and of which column. */
export function cellKinds(document: Document, {sentences}: Analysis, columns: ColumnWords): CellKinds {
  const kinds = new Map<number, ColumnKind>()
  const registers = registersOf(document, columns)
  if (registers.length === 0) return kinds
  const starts = new Map<number, readonly [number, ColumnKind]>() // where a cell begins, its end and kind
  for (const {kinds: heads, lines} of registers)
    for (const {cells} of lines)
      cells.forEach(({from, to}, i) => {
        const kind = heads[i]
        if (kind != null && to > from) starts.set(from, [to, kind])
      })
  for (const {index, from, to} of sentences) {
    const cell = starts.get(from)
    if (cell?.[0] === to) kinds.set(index, cell[1])
  }
  return kinds
}

/** The readings of times, with those of days that stand alone in figures under the head of a day. */
export function withCellDays(
  readings: readonly (readonly TimeReading[])[],
  {sentences}: Analysis,
  kinds: CellKinds,
): readonly (readonly TimeReading[])[] {
  if (kinds.size === 0) return readings
  const dayFirst = sentences.some(({index, tokens}) => isDayKind(kinds.get(index)) && Number(Day.exec(wordsOf(tokens))?.[1]) > 12) // prettier-ignore
  return readings.map((found, i) => {
    const tokens = sentences[i]?.tokens ?? []
    const kind = kinds.get(i)
    if (kind === "status" || kind === "held") return [...found, ...daysIn(tokens, found, dayFirst)].sort((a, b) => a.from - b.from) // prettier-ignore
    if (found.length > 0 || !isDayKind(kind)) return found
    const fields = fieldsOf(wordsOf(tokens), dayFirst)
    return fields === null ? found : [readingOf(fields, 0, tokens.length)]
  })
}

const readingOf = (fields: Fields, from: number, to: number): TimeReading => ({from, to, meaning: {is: "calendar", fields, lean: null, of: null}, bound: null, rule: cellRule}) // prettier-ignore

// "Moved to Bruck 9.6": in a cell about somebody's state two figures are a day.
function daysIn(tokens: readonly Token[], found: readonly TimeReading[], dayFirst: boolean): readonly TimeReading[] {
  return tokens.flatMap(({text}, at): TimeReading[] => {
    const fields = /\d[./]\d/.test(text) && !found.some(({from, to}) => from <= at && at < to) ? fieldsOf(text, dayFirst) : null // prettier-ignore
    return fields === null ? [] : [readingOf(fields, at, at + 1)]
  })
}

const isDayKind = (kind: ColumnKind | undefined): boolean => kind === "arrest" || kind === "release"
const wordsOf = (tokens: readonly Token[]): string => tokens.map(({text}) => text).join("")
const Day = /^(\d{1,2})(?:([./-])(\d{1,2})\.?)?$/

// Dots stand behind days; of "3/4" the first is the day where the column has a day that can be no month in its place.
function fieldsOf(words: string, dayFirst: boolean): Fields | null {
  const [, first, mark, second] = Day.exec(words) ?? []
  if (first === undefined) return null
  const [a, b] = [Number(first), Number(second ?? 0)]
  if (second === undefined) return a >= 1 && a <= 31 ? {day: a} : null
  const [day, month] = mark === "." || dayFirst || a > 12 || b <= 12 ? [a, b] : [b, a]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? {day, month} : null
}
