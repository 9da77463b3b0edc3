// Chronicles, diaries and logs: "8 May. The last six walk out.", "16:45 Herders have found four." What such an entry tells as
// now is of its own day or hour, not of that on which the whole was published.

import {dayOf, type Stamp} from "../base/instant.ts"
import {firstAbove} from "../base/search.ts"
import type {Document} from "../text/document.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {Row} from "./row.ts"
import {valueOf} from "./when.ts"

const Least = 3 // entries that make a chronicle

/** The time of the entry that each row stands in, by the row's index; none where the document is no chronicle. */
export function entryTimes(rows: readonly Row[], {blocks, text}: Document): ReadonlyMap<number, Stamp> {
  const ends = Int32Array.from(blocks, ({span}) => span.to)
  const found = new Map<number, Stamp>()
  const starts = new Set(blocks.map(({span}) => span.from))
  let [heading, opening]: [Stamp | null, Stamp | null] = [null, null]
  let entries = 0
  for (const [n, row] of rows.entries()) {
    const first = row.tokens[0]
    if (first === undefined) continue
    if (starts.has(first.from)) {
      opening = null
      const value = openingOf(row, text)
      const alone = value !== null && isAlone(row) && starts.has(rows[n + 1]?.tokens[0]?.from ?? -1)
      // An hour that a line begins with is set apart from it.
      if (value !== null) entries += !alone && value.precision === "instant" && isAlone(row) ? Least : 1
      if (value !== null && alone && value.precision === "day") heading = value.from
      else if (value?.from != null) opening = value.precision === "instant" && heading !== null ? onDay(value.from, heading) : value.from // prettier-ignore
    }
    const time = opening ?? heading
    if (time !== null) found.set(row.index, time)
  }
  const times = entries < Least ? new Map<number, Stamp>() : found
  if (!blocks.some(({published}) => published !== null)) return times
  // What is posted is of the day of its post.
  for (const {index, tokens} of rows) {
    const at = tokens[0]?.from ?? -1
    const published = blocks[firstAbove(ends, at)]?.published ?? null
    if (published !== null && !times.has(index)) times.set(index, published)
  }
  return times
}

// The day or hour that a row begins with, parted from the rest or standing alone: "8 May.", "2 March    Sarro is out".
function openingOf({tokens, times: [time]}: Row, text: string): TimeValue | null {
  const value = time?.from === 0 ? valueOf(time) : null
  if (time === undefined || value?.from == null || !/^(?:at|during)$/.test(value.role)) return null
  if (value.precision === "instant") return value
  const next = tokens[time.to]
  const gap = next === undefined ? "" : text.slice(tokens[time.to - 1]?.to, next.from)
  const parted = next === undefined || /^[.:–—-]$/.test(next.text) || /\t| {2}/.test(gap) || /^\p{Lu}/u.test(next.text)
  return value.precision === "day" && parted ? value : null
}

const isAlone = ({tokens, times}: Row): boolean => tokens.every((token, i) => i < (times[0]?.to ?? 0) || token.upos === "PUNCT") // prettier-ignore

const onDay = (instant: Stamp, day: Stamp): Stamp => `${dayOf(day) ?? ""}${instant.slice(10)}`
