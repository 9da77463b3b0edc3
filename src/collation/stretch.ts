// Compares when two accounts say the same thing happened.
//
// A stated time is a stretch, not a point: "in March" and "on 3 March at dawn" may both be right. So accounts are
// apart only when their stretches cannot meet, and a stretch inside another agrees with it while saying more.

import type {Stamp} from "../base/instant.ts"
import type {TimeValue} from "../mentions/time.ts"

const Hour = 3_600_000 // milliseconds

/**
 * How far a local clock may stand from UTC: zones run from UTC−12 to UTC+14, and UTC = local − offset, so a
 * local time may lie up to 14 h earlier or 12 h later in UTC.
 */
const ZoneReach = {earlier: 14 * Hour, later: 12 * Hour} as const

/** Half-open, in milliseconds since 1970; unbounded sides are ±Infinity. `zoned` when a zone was stated. */
export type Stretch = {readonly from: number; readonly to: number; readonly zoned: boolean}

/** "within" means one stretch lies inside the other and `finer` tells which; "overlap" that they share a part. */
export type StretchFinding =
  | {readonly outcome: "same"}
  | {readonly outcome: "within"; readonly finer: "left" | "right"}
  | {readonly outcome: "overlap"}
  | {readonly outcome: "apart"; readonly milliseconds: number; readonly earlier: "left" | "right"}

/** The stretch a stated time may mean, or null when nothing bounds it. */
export function stretchOf(time: TimeValue | null): Stretch | null {
  if (time === null) return null
  const from = time.from === null ? null : boundsOf(time.from)
  const to = time.to === null ? null : boundsOf(time.to)
  if (from === null && to === null) return null
  const open = {from: from?.from ?? -Infinity, to: to?.to ?? Infinity}
  return {...open, to: Math.max(open.to, open.from + 1), zoned: (from ?? to)?.zoned ?? false}
}

/** The stretch of one stamp: its year, month, day or minute. Null when it is not a stamp. */
export function boundsOf(stamp: Stamp): Stretch | null {
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(stamp)
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)]
  const offset = offsetOf(parts[7])
  const from = Date.UTC(year, month, day, Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)) - offset
  const to =
    parts[4] !== undefined ? from + (parts[6] === undefined || parts[6] === "00" ? Hour / 60 : 1000)
    : parts[3] !== undefined ? from + 24 * Hour
    : parts[2] !== undefined ? Date.UTC(year, month + 1, 1)
    : Date.UTC(year + 1, 0, 1) // prettier-ignore
  return {from, to, zoned: parts[7] !== undefined}
}

/** Compares two stretches. Swapping the arguments only swaps "left" and "right". */
export function compareStretches(left: Stretch, right: Stretch): StretchFinding {
  const longer = length(left) - length(right) // as stated, before any widening
  const [a, b] = onOneClock(left, right)
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  if (shared <= 0) return {outcome: "apart", milliseconds: -shared, earlier: a.from < b.from ? "left" : "right"}
  const nested = (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)
  if (nested && left.zoned === right.zoned) {
    if (a.from === b.from && a.to === b.to) return {outcome: "same"}
    return {outcome: "within", finer: longer < 0 ? "left" : "right"}
  }
  return nested && Math.abs(longer) >= 24 * Hour ? {outcome: "within", finer: longer < 0 ? "left" : "right"} : {outcome: "overlap"} // prettier-ignore
}

const length = (one: Stretch): number => (one.to === Infinity || one.from === -Infinity ? Infinity : one.to - one.from)

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0
  const sign = zone.startsWith("-") ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * Hour + (Number(zone.slice(-2)) * Hour) / 60)
}

// Two local times are about one event, hence one place and one unknown offset, which cancels out.
// Only a local instant set against a known one is widened; days are compared as they are written, since a day
// stated beside a date line is that of the reader.
function onOneClock(left: Stretch, right: Stretch): [Stretch, Stretch] {
  if (left.zoned === right.zoned) return [left, right]
  return left.zoned ? [left, widen(right)] : [widen(left), right]
}

/** A local stretch with all that its clock may be off. */
export function widen(one: Stretch): Stretch {
  return {...one, from: one.from - ZoneReach.earlier, to: one.to + ZoneReach.later}
}

const Slip = 36 * 3_600_000 // milliseconds: accounts of one day often slip to the next
const Long = 20 * 86_400_000 // milliseconds of stretches that are told as a whole: months

/** Whether two stretches are of two times and not of one that one account got slightly wrong: "in March", "in April". */
export function areOfTwoTimes(a: Stretch, b: Stretch): boolean {
  const found = compareStretches(a, b)
  return found.outcome === "apart" && (found.milliseconds > Slip || [a, b].every(({from, to}) => to - from >= Long))
}
