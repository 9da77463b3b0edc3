// "On Wednesday, the day after they freed her", "a day after he was taken on 4 May, she left": when something was by how
// many days lie between it and what is told beside it.

import {dayOf} from "../base/instant.ts"
import type {TimeValue} from "../mentions/time.ts"
import type {ClaimPack} from "./pack.ts"
import {isVerb, type Phrase, type Row} from "./row.ts"
import {dayMoved, valueOf} from "./when.ts"

/** Words by which two happenings are set some days apart: the unit by lemma, with its days, and what leads to the other. */
export type DaysApart = {
  readonly units: ReadonlyMap<string, number>
  readonly single: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly before: ReadonlySet<string>
}

/** `from` is where the measure begins, `at` what leads to the clause it is measured from, up to before `to`. */
type Apart = {readonly from: number; readonly at: number; readonly to: number; readonly days: number}

/**
 * The time of what token `hit` tells, where its clause is measured from another by days, or another from its: a day
 * where that one's is known, else null. Undefined where nothing is measured, or the clause has a time of its own.
 */
export function timeByDays(row: Row, hit: number, pack: ClaimPack): TimeValue | null | undefined {
  const apart = apartIn(row, pack)
  if (apart === null) return undefined
  const {from, at, to, days} = apart
  const isWithin = (time: Phrase): boolean => time.from > at && time.from < to
  const [within, outside] = [dayIn(row, isWithin), dayIn(row, (time) => time.to <= from || time.from >= to)]
  if (hit > at && hit < to) return within === undefined && outside !== undefined ? moved(outside, -days) : undefined
  // What stands before the measure is measured by it.
  const measured = hit >= to ? from === 0 : hit < from
  return measured && outside === undefined && within !== undefined ? moved(within, days) : undefined
}

function apartIn(row: Row, {apart}: ClaimPack): Apart | null {
  for (let at = 1; at < row.tokens.length - 1; at++) {
    const word = row.lower[at] ?? ""
    const side = apart.after.has(word) ? 1 : apart.before.has(word) ? -1 : 0
    const unit = side === 0 ? undefined : apart.units.get(row.tokens[at - 1]?.lemma ?? "")
    if (unit === undefined) continue
    const count = row.times[row.timeOn[at - 1] ?? -1]
    const lasts = /^P(\d+)[DW]$/.exec((count === undefined ? null : valueOf(count))?.timex?.value ?? "")?.[1]
    const single = apart.single.has(row.lower[at - 2] ?? "")
    if (lasts === undefined && !single) continue
    let to = at + 1
    while (to < row.tokens.length && !/^[,.;:]$/.test(row.lower[to] ?? "")) to++
    // "Two days after the arrest" has no clause: it is measured from what its noun tells.
    const clause = row.tokens[at]?.upos !== "ADP" && row.tokens.slice(at, to).some((_, i) => isVerb(row, at + i))
    const noun = clause ? undefined : row.phrases[row.phraseAt[at + 1] ?? -1]
    if (!clause && (noun === undefined || noun.mention?.kind === "time")) continue
    if (noun !== undefined)
      for (let i = noun.to; i < to; i++) if (isVerb(row, i) || row.tokens[i]?.upos === "AUX") to = i
    return {from: lasts === undefined ? at - 2 : count!.from, at, to, days: side * unit * (lasts === undefined ? 1 : Number(lasts))} // prettier-ignore
  }
  return null
}

// The one day that the times of some places tell; null where they tell another time, undefined where there are none.
function dayIn(row: Row, fits: (time: Phrase) => boolean): TimeValue | null | undefined {
  const values = row.times.filter(fits).flatMap((time) => valueOf(time) ?? [])
  const bounded = values.filter(({from, to, timex}) => timex?.type !== "DURATION" && (from !== null || to !== null))
  const [one] = bounded
  if (one === undefined) return undefined
  const [from, to] = [one.from === null ? null : dayOf(one.from), one.to === null ? null : dayOf(one.to)]
  return bounded.length === 1 && from !== null && from === to ? one : null
}

function moved(time: TimeValue | null, days: number): TimeValue | null {
  const day = time?.from == null ? null : dayOf(time.from)
  if (time === null || day === null) return null
  const then = dayMoved(day, days)
  return {type: "time", from: then, to: then, precision: "day", basis: "anchor", role: "at", text: time.text}
}
