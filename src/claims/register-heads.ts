// Whom the cells of a register's line are about: the one its column of names has, else, where a line goes on below, the one above.

import type {Attribution} from "../attribution/attribution.ts"
import {toldByRule} from "../attribution/told-by.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Document} from "../text/document.ts"
import {registersOf} from "../text/table.ts"
import type {ClaimPack} from "./pack.ts"
import type {Row} from "./row.ts"

/** The rows, those of a register's lines with whom these are about. */
export function withRegisterHeads(rows: Row[], document: Document, {columns}: ClaimPack): Row[] {
  const registers = registersOf(document, columns).filter(({kinds}) => kinds.includes("name"))
  if (registers.length === 0) return rows
  const heads = new Map<number, Mention | null>() // by the offset at which the line begins
  const ends: (readonly [number, number])[] = []
  for (const {kinds, lines} of registers) {
    const name = kinds.indexOf("name")
    let above: Mention | null = null
    for (const {block, cells} of lines) {
      const at = cells[name]
      const {from, to} = document.blocks[block]!.span
      const full = at !== undefined && at.to > at.from
      const here: Mention | null = full ? (rows.find(({tokens}) => tokens[0]?.from === at.from)?.phrases.find(({mention}) => mention?.kind === "person" || mention?.kind === "group")?.mention ?? null) : above // prettier-ignore
      const total = columns.totals.test(document.text.slice(cells.find((one) => one.to > one.from)?.from ?? from, to))
      above = total ? null : here
      heads.set(from, above)
      ends.push([from, to])
    }
  }
  let line = 0
  return rows.map((row) => {
    const from = row.tokens[0]?.from ?? 0
    while (line < ends.length && ends[line]![1] <= from) line++
    const [start, end] = ends[line] ?? [Infinity, 0]
    if (from < start || from >= end) return row
    const heading = heads.get(start) ?? null
    return row.phrases.some(({mention}) => mention !== null && mention === heading) ? row : {...row, heading}
  })
}

/** The rows, those of a line that begins with who tells it without that one as whom they are about. */
export function withoutTellers(rows: Row[], attributions: readonly Attribution[]): Row[] {
  const tellers = new Set(attributions.flatMap(({maker, source}) => (maker.rule === toldByRule ? source.map(({from}) => from) : []))) // prettier-ignore
  if (tellers.size === 0) return rows
  return rows.map((row) => (row.heading !== null && tellers.has(row.heading.span.from) ? {...row, heading: null} : row))
}

/** The rows that begin items of a list, of which each names whom it is about: "- Ana Ruiz (nurse). Freed on Monday." */
export function ownItems(rows: readonly Row[], {text, blocks}: Document): ReadonlySet<number> {
  const starts = new Map<number, number>(blocks.flatMap(({span}) => (Bullet.test(text.slice(span.from, span.from + 3)) ? [[span.from, span.to] as const] : []))) // prettier-ignore
  if (starts.size < 2) return new Set()
  const found = rows.filter((row, i) => {
    const end = starts.get(row.tokens[0]?.from ?? -1)
    if (end === undefined) return false
    return [row, rows[i + 1]].some((one) => one !== undefined && (one.tokens[0]?.from ?? end) < end && one.phrases.some(({from, mention}) => from < Opening && mention?.kind === "person" && mention.form === "name")) // prettier-ignore
  })
  return new Set(found.map(({index}) => index))
}

const Bullet = /^[-*•–] /
const Opening = 4 // tokens of an item in which it names somebody
