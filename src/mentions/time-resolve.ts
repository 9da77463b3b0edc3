// Turns a meaning into days: the compositional half of reading a time.
//
// Each meaning is worked out from the days of its parts. What a time does not state is filled from the
// date of publication, or from the last time the text named; when neither is known the days stay null and
// the TIMEX3 value keeps its placeholders ("XXXX-WXX-2TNI"). Nothing is ever guessed from the clock.

import {addMonths, dateOf, dayOf, isoDay, isoWeek, isoYear, monday, monthDays, two, yearDays} from "./calendar.ts"
import type {Day} from "./calendar.ts"
import {resolveFields, resolveTold} from "./time-fields.ts"
import {closed, dated, oneDay} from "./resolved.ts"
import type {OpenDays, Resolved, TimeContext} from "./resolved.ts"
import type {Amount, Clock, Count, Edge, Meaning, Part, Unit} from "./time-meaning.ts"

const Open: OpenDays = {from: null, to: null}

/** Works a meaning out. Never throws; what nothing fixes has null days. */
export function resolve(meaning: Meaning, context: TimeContext): Resolved {
  switch (meaning.is) {
    case "calendar": {
      const told = meaning.told === true ? resolveTold(meaning.fields, context, meaning.lean) : null
      if (told !== null) return told
      const of = meaning.of === null ? null : resolve(meaning.of, context)
      return resolveFields(meaning.fields, meaning.lean, of, context)
    }
    case "shift":
      return shift(meaning, base(meaning, context), context)
    case "stretch":
      return stretch(meaning.of, meaning.side, context)
    case "duration":
      return {...dated(periodOf(meaning.parts), null, meaning.parts[0]?.unit ?? "period", null), type: "DURATION"}
    case "set":
      return {...dated(meaning.value, null, "period", null), type: "SET"}
    case "reference":
      return reference(meaning.to, context)
    case "same":
      return same(meaning.unit, meaning.latest, context)
    case "part":
      return partOf(meaning.part, dayBase(meaning.of, context))
    case "clock":
      return clockOf(meaning.clock, dayBase(meaning.of, context), context)
    case "edge":
      return edgeOf(meaning.edge, resolve(meaning.of, context), meaning.day, meaning.week ?? null)
    case "range":
      return range(resolve(meaning.start, context), resolve(meaning.end, context))
  }
}

function base({from, by, whole}: Extract<Meaning, {is: "shift"}>, context: TimeContext): Resolved | null {
  const {text, fine} = context
  // "a year ago" beside figures for a quarter is the same quarter of the year before.
  if (from === "now" && !whole && by[0]?.unit === "year" && text?.unit === "quarter") return text
  if (from === "now") return writing(context)
  if (from !== "text") return resolve(from, context)
  // "On Monday she fell. Her aunt fell in 2022. She had been arrested four days earlier": no days are counted from a year.
  const far = text !== null && by.every(({unit}) => Lengths[unit] !== undefined) && wider(text.unit, "half")
  return (far ? fine : null) ?? text ?? writing(context)
}

/** The day of writing as a resolved time, or null when it is unknown. */
export function writing(context: TimeContext): Resolved | null {
  const {now} = context
  if (now === null) return null
  return {...dated(isoDay(now), {from: now, to: now}, "day", "published"), clock: context.clock}
}

// --- shifts --------------------------------------------------------------------------------------

const Months: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
}
const Lengths: Partial<Record<Unit, number>> = {day: 1, weekend: 7, week: 7, fortnight: 14}

/** A day `n` units away. Hours and finer do not move the day. */
export function moved(day: Day, n: number, unit: Unit): Day {
  const months = Months[unit]
  if (months !== undefined) return addMonths(day, clamp(n * months))
  return day + clamp(Math.round(n * (Lengths[unit] ?? 0)))
}

function clamp(n: number): number {
  return Math.max(-120_000, Math.min(120_000, n)) // ten thousand years of months: a day stays a real date
}

function shift(meaning: Extract<Meaning, {is: "shift"}>, from: Resolved | null, context: TimeContext): Resolved {
  const {by, side, whole: calendar} = meaning
  const main = by[0]
  if (main === undefined) return dated("XXXX", null, "period", null)
  const exact = by.every((one) => one.count.exact !== null) && main.unit !== "period"
  // "A los tres días lo soltaron", "three days later", of no day that was told: not of the writer's.
  const lone = meaning.from === "text" && context.text === null && side > 0 && !calendar
  const far = lone || (isShort(main.unit) && meaning.from === "text" && !context.near)
  const days = far ? null : (from?.days ?? null)
  const basis = meaning.from === "text" && context.text !== null ? "anchor" : (from?.basis ?? null)
  const reference = side > 0 ? "FUTURE_REF" : "PAST_REF"
  if (days === null || from === null)
    return dated(exact ? unknownValue(main.unit) : reference, null, main.unit, null, !exact)
  const start = (side > 0 ? (days.to ?? days.from) : (days.from ?? days.to)) ?? 0
  if (isShort(main.unit)) return shortShift(main, side, {...from, basis}, reference)
  if (!exact) return vagueShift(by, side, start, basis, reference)
  const shifted = (at: Day): Day => by.reduce((day, one) => moved(day, side * (one.count.exact ?? 0), one.unit), at)
  const day = shifted(start)
  const unit = finest(by)
  // "In May she was taken; four days later": a day that many days behind one of May's.
  const known = meaning.from === "text" && Lengths[unit] !== undefined && wider(from.unit, "fortnight") ? closed(days) : null // prettier-ignore
  if (known !== null) return {...unitOf(day, from.unit, basis), timex: unknownValue(unit), days: {from: shifted(known.from), to: shifted(known.to)}, vague: true} // prettier-ignore
  // "a year earlier" said of a quarter or a month is that quarter or month of the year before.
  const finer = !calendar && unit === "year" && from.unit === "quarter" ? "quarter" : unit
  const stated = typeof meaning.from !== "string" && !calendar && oneDay(from) !== null // "two weeks after 3 May" is a day
  const whole = stated ? unitOf(day, "day", basis) : unitOf(day, finer, basis)
  if (context.bound === null || context.bound === "about" || side === 0) return whole
  const open =
    (context.bound === "more") === side < 0
      ? {from: null, to: whole.days?.to ?? null}
      : {from: whole.days?.from ?? null, to: null}
  return {...whole, days: open, vague: true}
}

function finest(by: readonly Amount[]): Unit {
  return by[by.length - 1]?.unit ?? "day"
}

function isShort(unit: Unit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour"
}

// Minutes and hours keep the day they are counted from, unless its clock is known and they run past midnight.
function shortShift(by: Amount, side: -1 | 0 | 1, from: Resolved, reference: string): Resolved {
  const length = by.unit === "hour" ? 60 : by.unit === "minute" ? 1 : 1 / 60
  const {clock} = from
  const start = oneDay(from)
  const {exact} = by.count
  if (clock === null || exact === null || start === null) {
    const off = exact !== null && by.unit === "hour" ? side * Math.floor(exact / 24) : 0
    const known = closed(from.days)
    const days = known === null ? from.days : {from: known.from + off, to: known.to + off}
    return dated(exact === null || start === null ? reference : isoDay(start + off), days, "day", from.basis, true)
  }
  const at = start * 1440 + clock.hour * 60 + (clock.minute ?? 0) + Math.round(side * exact * length)
  const day = Math.floor(at / 1440)
  const minute = at - day * 1440
  const moment = {hour: Math.floor(minute / 60), minute: minute % 60, second: null, zone: clock.zone}
  return {
    ...dated(`${isoDay(day)}T${clockText(moment)}`, {from: day, to: day}, by.unit, from.basis),
    type: "TIME",
    clock: moment,
  }
}

function vagueShift(
  by: readonly Amount[],
  side: -1 | 0 | 1,
  start: Day,
  basis: Resolved["basis"],
  value: string,
): Resolved {
  const near = by.reduce((at, one) => moved(at, side * one.count.low, one.unit), start)
  const far = by.some((one) => one.count.high === null)
    ? null
    : by.reduce((at, one) => moved(at, side * (one.count.high ?? 0), one.unit), start)
  const days = side < 0 ? {from: far, to: near} : {from: near, to: far}
  return dated(value, days, by[0]?.unit ?? "day", basis, true)
}

/** The whole unit that a day lies in: its week, its quarter, its decade. */
export function unitOf(day: Day, unit: Unit, basis: Resolved["basis"]): Resolved {
  const {year, month} = dateOf(day)
  const make = (timex: string, days: OpenDays): Resolved => dated(timex, days, unit, basis)
  switch (unit) {
    case "week":
    case "fortnight":
      return make(isoWeek(day), {from: monday(day), to: monday(day) + 6})
    case "weekend":
      return make(`${isoWeek(day)}-WE`, {from: monday(day) + 5, to: monday(day) + 6})
    case "month":
      return make(`${isoYear(year)}-${two(month)}`, monthDays(year, month))
    case "quarter": {
      const quarter = Math.ceil(month / 3)
      return make(`${isoYear(year)}-Q${quarter}`, {
        from: dayOf(year, quarter * 3 - 2, 1),
        to: dayOf(year, quarter * 3 + 1, 1) - 1,
      })
    }
    case "half": {
      const half = month <= 6 ? 1 : 2
      return make(`${isoYear(year)}-H${half}`, {
        from: dayOf(year, half * 6 - 5, 1),
        to: dayOf(year, half * 6 + 1, 1) - 1,
      })
    }
    case "season":
      return seasonOf(day, basis)
    case "year":
      return make(isoYear(year), yearDays(year))
    case "decade":
      return make(isoYear(year).slice(0, 3), yearDays(year - (year % 10), 10))
    case "century":
      return make(isoYear(year).slice(0, 2), yearDays(year - (year % 100), 100))
    case "millennium":
      return make(isoYear(year).slice(0, 1), yearDays(year - (year % 1000), 1000))
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "period":
      return make(isoDay(day), {from: day, to: day})
  }
}

function seasonOf(day: Day, basis: Resolved["basis"]): Resolved {
  const {year, month} = dateOf(day)
  const index = Math.floor((month % 12) / 3) // 0 is winter
  const name = ["WI", "SP", "SU", "FA"][index] ?? "WI"
  const first = index === 0 ? (month === 12 ? dayOf(year, 12, 1) : dayOf(year - 1, 12, 1)) : dayOf(year, index * 3, 1)
  return dated(`${isoYear(year)}-${name}`, {from: first, to: addMonths(first, 3) - 1}, "season", basis)
}

function unknownValue(unit: Unit): string {
  switch (unit) {
    case "week":
    case "fortnight":
      return "XXXX-WXX"
    case "weekend":
      return "XXXX-WXX-WE"
    case "month":
      return "XXXX-XX"
    case "quarter":
      return "XXXX-QX"
    case "half":
      return "XXXX-HX"
    case "year":
    case "season":
      return "XXXX"
    case "decade":
      return "XXX"
    case "century":
      return "XX"
    default:
      return "XXXX-XX-XX"
  }
}

// --- stretches and durations ---------------------------------------------------------------------

function stretch(of: Amount, side: -1 | 1, context: TimeContext): Resolved {
  const timex = periodOf([of])
  const from = writing(context)?.days?.from ?? null
  const unit = of.unit
  if (from === null) return {...dated(timex, null, unit, null), type: "DURATION"}
  const far = of.count.high === null ? null : moved(from, side * of.count.high, unit)
  const days = side < 0 ? {from: far, to: from} : {from, to: far}
  return {...dated(timex, days, unit, "published", of.count.exact === null), type: "DURATION"}
}

const Letters: Record<Unit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  half: "M",
  season: "M",
  year: "Y",
  decade: "Y",
  century: "C",
  millennium: "L",
  period: "X",
}

const Times: Partial<Record<Unit, number>> = {fortnight: 2, half: 6, season: 3, decade: 10}

/** A duration as TIMEX3 writes it: P2Y6M, PT1M30S, PXD. */
export function periodOf(parts: readonly Amount[]): string {
  let text = "P"
  let timed = false
  for (const {count, unit} of parts) {
    if (isShort(unit) && !timed) {
      text += "T"
      timed = true
    }
    text += `${numberText(count, Times[unit] ?? 1)}${Letters[unit]}`
  }
  return text
}

function numberText(count: Count, times: number): string {
  if (count.exact === null) return "X"
  return String(Math.round(count.exact * times * 100) / 100)
}

// --- references ----------------------------------------------------------------------------------

function reference(to: "past" | "present" | "future", context: TimeContext): Resolved {
  const day = context.now
  const basis = day === null ? null : "published"
  switch (to) {
    case "past":
      return dated("PAST_REF", day === null ? null : {from: null, to: day}, "period", basis, true)
    case "present":
      return dated("PRESENT_REF", day === null ? null : {from: day, to: day}, "period", basis, true)
    case "future":
      return dated("FUTURE_REF", day === null ? null : {from: day, to: null}, "period", basis, true)
  }
}

// "that day", "the quarter": the unit of that name the text spoke of last, else the one of writing.
function same(unit: Unit, latest: boolean, context: TimeContext): Resolved {
  const {text, now} = context
  if (unit === "weekend") return weekendOf(context)
  const anchored = text?.days?.from ?? null
  if (text !== null && anchored !== null && !latest && !wider(text.unit, unit)) return unitOf(anchored, unit, "anchor")
  if (latest && text !== null && anchored !== null && text.unit === unit) return unitOf(anchored, unit, "anchor")
  // "That night they took him": of no day that was told, and not of the writer's.
  if (now === null || (text === null && unit === "day" && !latest)) return dated(unknownValue(unit), null, unit, null)
  return unitOf(unit === "quarter" ? moved(now, -1, unit) : now, unit, "published")
}

// "the weekend" is the last one, unless the sentence looks forward or it is going on.
function weekendOf(context: TimeContext): Resolved {
  const {now} = context
  if (now === null) return dated(unknownValue("weekend"), null, "weekend", null)
  const back = context.direction !== "future" && dateOf(now).weekday < 6
  return unitOf(back ? now - 7 : now, "weekend", "published")
}

const Order: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
]

function wider(one: Unit, other: Unit): boolean {
  return Order.indexOf(one) > Order.indexOf(other) || one === "period"
}

// --- parts of a day, clocks, edges ---------------------------------------------------------------

const Long = 62 // days

function dayBase(of: Meaning | null, context: TimeContext): Resolved | null {
  if (of !== null) return resolve(of, context)
  const {text, now} = context
  // "In March 1984 … at five in the morning": an hour of a story that is long past is not of the day of writing.
  if (text?.days?.to != null && now !== null && context.near && oneDay(text) === null && text.days.to < now - Long) return null // prettier-ignore
  return text !== null && context.near && oneDay(text) !== null ? {...text, basis: "anchor"} : writing(context)
}

function partOf(part: Part, of: Resolved | null): Resolved {
  const name = part === "DW" ? "MO" : part
  const value = of === null ? "XXXX-XX-XX" : dayValue(of)
  return {
    ...dated(`${value}T${name}`, of?.days ?? null, "day", of?.basis ?? null, of?.vague ?? false),
    type: "TIME",
    part,
  }
}

function dayValue(of: Resolved): string {
  const at = of.timex.indexOf("T")
  return at > 0 ? of.timex.slice(0, at) : of.timex
}

function clockOf(clock: Clock, of: Resolved | null, context: TimeContext): Resolved {
  const zone = clock.zone ?? (of === null ? null : (context.clock?.zone ?? null)) // local hours are told on the outlet's clock
  const moment = {...clock, zone}
  const value = of === null ? "XXXX-XX-XX" : dayValue(of)
  const day = oneDay(of)
  const days = clock.hour === 24 && day !== null ? {from: day + 1, to: day + 1} : (of?.days ?? null)
  const unit: Unit = clock.minute === null ? "hour" : "minute"
  return {
    ...dated(`${value}T${clockText(clock)}`, days, unit, of?.basis ?? null),
    type: "TIME",
    clock: clock.hour === 24 ? {...moment, hour: 0} : moment,
  }
}

/** A clock as TIMEX3 writes it: `17`, `17:55`, with its zone when it states one. */
export function clockText(clock: Clock): string {
  const minute = clock.minute === null ? ":00" : `:${two(clock.minute)}`
  const second = clock.second === null ? "" : `:${two(clock.second)}`
  return `${two(clock.hour)}${minute}${second}`
}

// The first, middle or last third of a stretch; of a week or a day the words say too little to cut it.
function edgeOf(edge: Edge, of: Resolved, day: boolean, week: number | null): Resolved {
  const days = closed(of.days)
  // "The first week of May" is its first seven days; −1 is the last.
  if (week !== null && days !== null && of.unit === "month") {
    const from = week < 0 ? days.to - 6 : days.from + 7 * (week - 1)
    return {...of, days: {from, to: from + 6}, vague: true}
  }
  if (days === null || days.to - days.from < 9) return {...of, vague: true}
  const third = Math.round((days.to - days.from + 1) / 3)
  const cut =
    edge === "start"
      ? {from: days.from, to: days.from + third - 1}
      : edge === "end"
        ? {from: days.to - third + 1, to: days.to}
        : {from: days.from + third, to: days.to - third}
  return {...of, days: day && edge === "end" ? {from: days.to - Math.min(third, 9), to: days.to} : cut, vague: true}
}

/** A stretch from the start of one time to the end of another. */
export function range(start: Resolved, end: Resolved): Resolved {
  const basis = start.basis ?? end.basis
  const known = start.days !== null && end.days !== null
  const ordered = known && (start.days?.from ?? -Infinity) <= (end.days?.to ?? Infinity)
  const days = ordered ? {from: start.days?.from ?? null, to: end.days?.to ?? null} : known ? Open : null
  return {
    ...dated(`${start.timex}/${end.timex}`, days, wider(start.unit, end.unit) ? end.unit : start.unit, basis),
    vague: !ordered,
  }
}
