// Fills in what a calendar date leaves out: which year's May, which week's Tuesday.
//
// A month, weekday, quarter or feast without its year is the one nearest before the time of writing in a
// sentence that looks back, nearest after it in one that looks forward; news leans to the past.

import {
  addMonths,
  dateOf,
  dayOf,
  daysIn,
  easter,
  isDate,
  isoDay,
  isoWeek,
  isoYear,
  monday,
  monthDays,
  two,
  yearDays,
} from "./calendar.ts"
import type {Day, Days} from "./calendar.ts"
import {closed, dated} from "./resolved.ts"
import {toldDay, toldYear} from "./told-years.ts"
import type {Resolved, TimeContext} from "./resolved.ts"
import type {Feast, Fields, Season} from "./time-meaning.ts"

type Lean = -1 | 0 | 1 | null

/** Resolves calendar fields; `of` is the wider time they stand in ("the first quarter of next year"), or null. */
export function resolveFields(fields: Fields, lean: Lean, of: Resolved | null, context: TimeContext): Resolved {
  if (fields.decade !== undefined && fields.year === undefined) return decadeOf(fields.decade)
  if (fields.century !== undefined)
    return dated(two(fields.century - 1), yearDays((fields.century - 1) * 100, 100), "century", "stated")
  const opened = of === null && fields.month !== undefined ? context.year : null
  const year = fields.year ?? yearWithin(of) ?? opened
  if (year !== null)
    return within(
      fields,
      year,
      fields.year !== undefined ? "stated" : (of?.basis ?? (opened === null ? "stated" : "anchor")),
    )
  if (fields.weekday !== undefined && fields.month === undefined && fields.day === undefined)
    return weekdayOf(fields.weekday, lean, of, context)
  if (fields.week !== undefined || of !== null) return insideOf(fields, of, context)
  const told = context.narrative || lean !== null ? null : toldYear(fields, context)
  if (told !== null) return within(fields, told, "anchor")
  const taken = context.narrative || lean !== null ? null : toldDay(fields, context)
  if (taken !== null) return dated(isoDay(taken), single(taken), "day", "anchor")
  const from = reference(context)
  if (from === null) return dated(openValue(fields), null, unitName(fields), null)
  const chosen = choose(fields, lean, from.day, context)
  return chosen === null ? dated(openValue(fields), null, unitName(fields), null) : {...chosen, basis: from.basis}
}

/** A day of the week or the month as the text goes on from the day it told of last; null where it told of none near by. */
export function resolveTold(
  {weekday, day, season, month: named}: Fields,
  {text, near, now, direction}: TimeContext,
  lean: Lean = null,
): Resolved | null {
  // prettier-ignore
  const anchor = text?.days?.from ?? null
  if (named !== undefined && anchor !== null && lean !== null) {
    const {year, month: then} = dateOf(anchor)
    const on = lean > 0 ? year + (named > then ? 0 : 1) : year - (named < then ? 0 : 1)
    return within({month: named}, on, "anchor")
  }
  if (season !== undefined && anchor !== null) return within({season}, dateOf(anchor).year, "anchor")
  const last = near ? (text?.days?.from ?? null) : null
  if (last === null || text?.unit === "year" || direction === "future") return null
  const isTold = (one: Day): boolean => now === null || one <= now || last > now
  if (weekday !== undefined) {
    // "The following Friday", "the previous Friday".
    if (lean === 1 || lean === -1) {
      const apart = (lean * (weekday - dateOf(last).weekday) + 14) % 7
      const on = last + lean * (apart === 0 ? 7 : apart)
      return dated(isoDay(on), single(on), "day", "anchor")
    }
    // "On the Monday" behind a Tuesday is most often the day before.
    const ahead = ((weekday - dateOf(last).weekday + 8) % 7) - 1
    const on = isTold(last + ahead) ? last + ahead : last + ahead - 7
    return dated(isoDay(on), single(on), "day", "anchor")
  }
  if (day === undefined) return null
  const {year, month} = dateOf(last)
  const days = [-1, 0, 1].map((n) => dateOf(addMonths(dayOf(year, month, 1), n))).flatMap((one) => (isDate(one.year, one.month, day) ? [dayOf(one.year, one.month, day)] : [])) // prettier-ignore
  const on = days.find((one) => one >= last && one - last < Onward && isTold(one)) ?? days.findLast((one) => one <= last && isTold(one)) // prettier-ignore
  return on === undefined ? null : dated(isoDay(on), single(on), "day", "anchor")
}

const Onward = 21 // days within which a text goes on to a day of the next month

// In a narrative the year is the text's own; elsewhere it is counted from the day of writing.
function reference(context: TimeContext): {day: Day; basis: "published" | "anchor"} | null {
  const told = context.text?.days?.from ?? null
  if (context.now !== null && !(context.narrative && told !== null)) return {day: context.now, basis: "published"}
  return told === null ? null : {day: told, basis: "anchor"}
}

function yearWithin(of: Resolved | null): number | null {
  const days = closed(of?.days)
  return days !== null && of?.unit === "year" ? dateOf(days.from).year : null
}

function decadeOf(decade: number): Resolved {
  return dated(isoYear(decade).slice(0, 3), yearDays(decade, 10), "decade", "stated")
}

// --- with a year ---------------------------------------------------------------------------------

function within(fields: Fields, year: number, basis: Resolved["basis"]): Resolved {
  const days = fieldDays(fields, year)
  const value = valueOf(fields, year, days)
  const either = fields.figures === "either" && fields.day !== undefined && fields.month !== undefined && isDate(year, fields.day, fields.month) // prettier-ignore
  if (days === null || !either) return dated(value, days, unitName(fields), basis)
  // "10/06/2031" in a text that nothing tells the order of is one of two days.
  const other = dayOf(year, fields.day, fields.month)
  return dated(
    value,
    {from: Math.min(days.from, other), to: Math.max(days.to, other)},
    "day",
    basis,
    days.from !== other,
  )
}

function fieldDays(fields: Fields, year: number): Days | null {
  if (fields.feast !== undefined) return single(feastDay(fields.feast, year))
  if (fields.month !== undefined) {
    if (fields.day === undefined) {
      const days = monthDays(year, fields.month)
      return fields.weekday === undefined ? days : null
    }
    return isDate(year, fields.month, fields.day) ? single(dayOf(year, fields.month, fields.day)) : null
  }
  if (fields.quarter !== undefined)
    return {from: dayOf(year, fields.quarter * 3 - 2, 1), to: dayOf(year, fields.quarter * 3 + 1, 1) - 1}
  if (fields.half !== undefined)
    return {from: dayOf(year, fields.half * 6 - 5, 1), to: dayOf(year, fields.half * 6 + 1, 1) - 1}
  if (fields.season !== undefined) return seasonDays(fields.season, year)
  if (fields.week !== undefined) {
    const first = monday(dayOf(year, 1, 4)) + 7 * (fields.week - 1)
    return {from: first, to: first + 6}
  }
  return yearDays(year)
}

function single(day: Day): Days {
  return {from: day, to: day}
}

function seasonDays(season: Season, year: number): Days {
  const first = season === "WI" ? dayOf(year, 12, 1) : dayOf(year, season === "SP" ? 3 : season === "SU" ? 6 : 9, 1)
  return {from: first, to: addMonths(first, 3) - 1}
}

function feastDay(feast: Feast, year: number): Day {
  switch (feast.by) {
    case "date":
      return dayOf(year, feast.month, feast.day)
    case "easter":
      return easter(year) + feast.days
    case "weekday": {
      if (feast.nth > 0) {
        const first = dayOf(year, feast.month, 1)
        return first + ((feast.weekday - dateOf(first).weekday + 7) % 7) + 7 * (feast.nth - 1)
      }
      const last = dayOf(year, feast.month, daysIn(year, feast.month))
      return last - ((dateOf(last).weekday - feast.weekday + 7) % 7)
    }
  }
}

function valueOf(fields: Fields, year: number, days: Days | null): string {
  const y = isoYear(year)
  if (fields.feast !== undefined) return days === null ? y : isoDay(days.from)
  if (fields.month !== undefined)
    return fields.day === undefined ? `${y}-${two(fields.month)}` : `${y}-${two(fields.month)}-${two(fields.day)}`
  if (fields.quarter !== undefined) return `${y}-Q${fields.quarter}`
  if (fields.half !== undefined) return `${y}-H${fields.half}`
  if (fields.season !== undefined) return `${y}-${fields.season}`
  if (fields.week !== undefined) return days === null ? y : isoWeek(days.from)
  return y
}

// --- without a year ------------------------------------------------------------------------------

// The candidates of the year before, this one and the next; the lean or the sentence's direction picks one.
function choose(fields: Fields, lean: Lean, now: Day, context: TimeContext): Resolved | null {
  const {year, month} = dateOf(now)
  if (fields.day !== undefined && fields.month === undefined) {
    const at = [0, -1, 1].map((n) => addMonths(dayOf(year, month, 1), n)).map((first) => dateOf(first))
    const days = at.flatMap((one) =>
      isDate(one.year, one.month, fields.day ?? 0) ? [dayOf(one.year, one.month, fields.day ?? 1)] : [],
    )
    // "They came on the 20th": a day without its month is never told of as past and still to come.
    const told = lean === null && context.direction !== "future" ? days.filter((one) => one <= now) : []
    const picked = pick((told.length > 0 && (context.direction === "past" || lean === null) ? told : days).map(single), lean, now, context) // prettier-ignore
    return picked === null ? null : dated(isoDay(picked.from), picked, "day", "published")
  }
  const years = lean === 0 ? [year] : [year - 1, year, year + 1]
  const found = years.flatMap((one) => fieldDays(fields, one) ?? [])
  const picked = pick(found, lean, now, context)
  if (picked === null) return null
  return within(fields, dateOf(picked.from).year, "published")
}

function pick(days: readonly Days[], lean: Lean, now: Day, context: TimeContext): Days | null {
  const ordered = [...days].sort((a, b) => a.from - b.from)
  const past = ordered.filter((one) => (lean === -1 ? one.to < now : one.from <= now)).at(-1)
  const coming = ordered.find((one) => (lean === 1 ? one.from > now : one.to >= now))
  if (lean === -1) return past ?? null
  if (lean === 1) return coming ?? null
  if (past === undefined || coming === undefined) return past ?? coming ?? null
  if (past === coming) return past
  // Nearer is likelier, and the way the sentence looks weighs; a year left out is rarely far away.
  const [backward, forward] = Weights[context.direction ?? "none"]
  return (now - past.to) * backward <= (coming.from - now) * forward ? past : coming
}

const Weights = {past: [1, 3], future: [3, 1], none: [1, 1.5]} as const

function weekdayOf(weekday: number, lean: Lean, of: Resolved | null, context: TimeContext): Resolved {
  const inside = closed(of?.days)
  if (inside !== null) {
    const day = inside.from + ((weekday - dateOf(inside.from).weekday + 7) % 7)
    if (day <= inside.to) return dated(isoDay(day), single(day), "day", of?.basis ?? null)
  }
  const {now} = context
  const from = now ?? context.text?.days?.to ?? null
  if (from === null) return dated(`XXXX-WXX-${weekday}`, null, "day", null)
  const back = (dateOf(from).weekday - weekday + 7) % 7
  const forward = (7 - back) % 7
  const past = back === 0 && lean === -1 ? from - 7 : from - back
  const coming = forward === 0 && lean === 1 ? from + 7 : from + forward
  const ahead =
    lean === 1 || (lean === 0 && context.direction !== "past") || (lean === null && context.direction === "future")
  const day = ahead ? coming : past
  return dated(isoDay(day), single(day), "day", now === null ? "anchor" : "published")
}

// A finer time inside a wider one that is no year: "the first week of May", "week 3", "the 5th of last month".
function insideOf(fields: Fields, of: Resolved | null, context: TimeContext): Resolved {
  const days = closed(of?.days)
  if (days !== null) {
    const {year, month} = dateOf(days.from)
    if (fields.day !== undefined && fields.month === undefined && isDate(year, month, fields.day)) {
      const day = dayOf(year, month, fields.day)
      return dated(isoDay(day), single(day), "day", of?.basis ?? null)
    }
    const found = [year - 1, year, year + 1].flatMap((one) => fieldDays(fields, one) ?? [])
    const inside = found.find((one) => one.from >= days.from && one.from <= days.to)
    const chosen = inside ?? found.find((one) => one.from >= days.from) ?? null
    if (chosen !== null) return {...within(fields, dateOf(chosen.from).year, of?.basis ?? null)}
  }
  if (context.now === null) return dated(openValue(fields), null, unitName(fields), null)
  return within(fields, dateOf(context.now).year, "published")
}

function openValue(fields: Fields): string {
  if (fields.feast !== undefined)
    return fields.feast.by === "date" ? `XXXX-${two(fields.feast.month)}-${two(fields.feast.day)}` : "XXXX-XX-XX"
  if (fields.month !== undefined)
    return fields.day === undefined ? `XXXX-${two(fields.month)}` : `XXXX-${two(fields.month)}-${two(fields.day)}`
  if (fields.day !== undefined) return `XXXX-XX-${two(fields.day)}`
  if (fields.quarter !== undefined) return `XXXX-Q${fields.quarter}`
  if (fields.half !== undefined) return `XXXX-H${fields.half}`
  if (fields.season !== undefined) return `XXXX-${fields.season}`
  if (fields.week !== undefined) return `XXXX-W${two(fields.week)}`
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`
  return "XXXX"
}

function unitName(fields: Fields): Resolved["unit"] {
  if (fields.feast !== undefined || fields.day !== undefined || fields.weekday !== undefined) return "day"
  if (fields.month !== undefined) return "month"
  if (fields.quarter !== undefined) return "quarter"
  if (fields.half !== undefined) return "half"
  if (fields.season !== undefined) return "season"
  if (fields.week !== undefined) return "week"
  return "year"
}
