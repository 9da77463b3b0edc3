// What a time expression means before anything is known of when it was written.
//
// A language's reader turns words into a meaning; `time-resolve.ts` turns a meaning into days, given the
// date of publication, the times named before it, and which way its sentence looks. The kinds follow
// TIMEX3 (ISO 24617-1), so that a meaning also has its TIMEX3 type and value.

/** Units of the calendar. `period` is a stretch of no stated length ("a while"). */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "period"

/** Parts of a day as TIMEX3 names them: morning, midday, afternoon, evening, night, daytime; DW is dawn. */
export type Part = "MO" | "MI" | "AF" | "EV" | "NI" | "DT" | "DW"

/** Seasons as TIMEX3 names them. */
export type Season = "SP" | "SU" | "FA" | "WI"

/** A clock time: hour 0…24, minute and second null when not stated, zone in minutes east of UTC, or null. */
export type Clock = {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly zone: number | null
}

/** A feast by its rule: a fixed date, days from Easter, or the n-th weekday of a month (−1: the last). */
export type Feast =
  | {readonly by: "date"; readonly month: number; readonly day: number}
  | {readonly by: "easter"; readonly days: number}
  | {readonly by: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number}

/** Calendar fields that are stated. Those that are not are filled from above or left open. */
export type Fields = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly season?: Season
  readonly quarter?: number
  readonly half?: number
  readonly week?: number
  readonly decade?: number
  readonly century?: number
  readonly weekend?: boolean
  readonly feast?: Feast
  /**
   * For a date all in figures, whether month and day stand as its language orders them: "10/06/2031" may be either,
   * "06/23/2031" in English only so, "23/06/2031" only the other way round.
   */
  readonly figures?: "ordered" | "swapped" | "either"
}

/** How many: null bounds are open. "several" is 3 to 7 and has no exact number; "a week" is exactly 1. */
export type Count = {readonly exact: number | null; readonly low: number; readonly high: number | null}

/** One part of a duration. */
export type Amount = {readonly count: Count; readonly unit: Unit}

/** Which end of a stretch is meant: "early May", "mid-May", "the end of May". */
export type Edge = "start" | "middle" | "end"

/**
 * A meaning. `lean` −1, 0, 1 is "last", "this", "next"; `from` names what a shift is counted from: the time
 * of writing, the last time named in the text, or a time of its own ("two weeks after 3 May"); `whole`
 * tells a unit of the calendar ("last year") from a distance ("a year ago"); `told` is a day of the week or the month that
 * goes on from the one told of last ("on the Wednesday", "on the 5th").
 */
export type Meaning =
  | {
      readonly is: "calendar"
      readonly fields: Fields
      readonly lean: -1 | 0 | 1 | null
      readonly of: Meaning | null
      readonly told?: true
    }
  | {
      readonly is: "shift"
      readonly by: readonly Amount[]
      readonly side: -1 | 0 | 1
      readonly from: "now" | "text" | Meaning
      readonly whole: boolean
    }
  | {readonly is: "stretch"; readonly of: Amount; readonly side: -1 | 1}
  | {readonly is: "duration"; readonly parts: readonly Amount[]}
  | {readonly is: "set"; readonly value: string}
  | {readonly is: "reference"; readonly to: "past" | "present" | "future"}
  | {readonly is: "same"; readonly unit: Unit; readonly latest: boolean}
  | {readonly is: "part"; readonly part: Part; readonly of: Meaning | null}
  | {readonly is: "clock"; readonly clock: Clock; readonly of: Meaning | null}
  | {readonly is: "edge"; readonly edge: Edge; readonly of: Meaning; readonly day: boolean; readonly week?: number}
  | {readonly is: "range"; readonly start: Meaning; readonly end: Meaning}

/** A number that is exactly `n`. */
export function exactly(n: number): Count {
  return {exact: n, low: n, high: n}
}
