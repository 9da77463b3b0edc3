// When: a stretch of time as it was stated, never more exact.

import type {Stamp} from "../base/instant.ts"

/**
 * A time. `from` and `to` are the earliest and latest day or instant it may mean, both inclusive at their
 * own precision: "early May" is 2025-05-01 to 2025-05-10; "on Tuesday night" is one day. Null is unbounded,
 * and both are null when nothing anchors it ("Tuesday night" without a date of publication).
 * `basis` tells what fixed it: its own words, the date of publication, or another time in the text.
 * `role` tells a point from a stretch: `during` all of it, `since` from its start on, `until` up to its end.
 * `timex` is its TIMEX3 type and value (ISO 24617-1), as `TIME` and `2025-05-06TNI`, when a reader made it.
 */
export type TimeValue = {
  readonly type: "time"
  readonly from: Stamp | null
  readonly to: Stamp | null
  readonly precision: "instant" | "part-of-day" | "day" | "week" | "month" | "season" | "year" | "decade" | "vague"
  readonly basis: "stated" | "published" | "anchor" | null
  readonly role: "at" | "during" | "since" | "until"
  readonly text: string
  readonly timex?: {readonly type: "DATE" | "TIME" | "DURATION" | "SET"; readonly value: string}
}
