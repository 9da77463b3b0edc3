// A time as it was worked out: its TIMEX3 type and value, its days, and what fixed them.

import type {Day, Days} from "./calendar.ts"
import type {Clock, Part, Unit} from "./time-meaning.ts"

/** Days with either end open. */
export type OpenDays = {readonly from: Day | null; readonly to: Day | null}

/** A resolved time. `unit` is how fine it is; `timex` its TIMEX3 value; `vague` when a bound is only likely. */
export type Resolved = {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET"
  readonly timex: string
  readonly days: OpenDays | null
  readonly clock: Clock | null
  readonly part: Part | null
  readonly unit: Unit
  readonly vague: boolean
  readonly basis: "stated" | "published" | "anchor" | null
}

/**
 * What a resolver may lean on: the day of writing, the last time named before, which way the sentence looks
 * (null: nothing says), whether that last time stands near enough for an hour to be of its day, and whether the text tells of a past of its own, whose years come from the text;
 * `past` are the days of stated years in the order of the text, `year` that of the entry of a chronology which the time opens.
 */
export type TimeContext = {
  readonly now: Day | null
  readonly clock: Clock | null
  readonly text: Resolved | null
  readonly near: boolean
  readonly direction: "past" | "future" | null
  readonly narrative: boolean
  readonly bound: "more" | "less" | "about" | null
  readonly past: readonly Day[]
  readonly year: number | null
  /** The last day that the text named, where it has named a year or the like since. */
  readonly fine: Resolved | null
}

/** A resolved day, month or other stretch of whole days. */
export function dated(
  timex: string,
  days: OpenDays | null,
  unit: Unit,
  basis: Resolved["basis"],
  vague = false,
): Resolved {
  return {type: "DATE", timex, days, clock: null, part: null, unit, vague, basis}
}

/** The days when both ends are known, else null. */
export function closed(days: OpenDays | null | undefined): Days | null {
  if (days === null || days === undefined) return null
  const {from, to} = days
  return from === null || to === null ? null : {from, to}
}

/** The one day that a time names, or null when it names more or none. */
export function oneDay(time: Resolved | null): Day | null {
  const days = closed(time?.days)
  return days !== null && days.from === days.to ? days.from : null
}
