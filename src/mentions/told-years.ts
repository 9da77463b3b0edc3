// The year of a date that a text states none for, where the text tells of a year that is over.
//
// "The raid was on 9 June 2027. On 3 July they moved him": told in 2030, July is the one behind that June. A date close to
// the day of writing stays one of the writer's own days.

import {addMonths, dateOf, dayOf, daysIn, isDate} from "./calendar.ts"
import type {Day} from "./calendar.ts"
import type {Resolved, TimeContext} from "./resolved.ts"
import type {Fields, Meaning} from "./time-meaning.ts"

const Fresh = 30 // days before the writing in which a date without a year is the writer's own
const Ahead = 60 // days after it in which it may be one to come
const Onward = 300 // days that a text goes on from the date it told of last

/** The year before that of writing which a day or month without its year belongs to, or null where nothing tells it. */
export function toldYear({month, day}: Fields, {past, text, near, now, direction}: TimeContext): number | null {
  const last = past.at(-1)
  if (last === undefined || now === null || month === undefined || direction === "future") return null
  if (dateOf(last).year >= dateOf(now).year || ownDay(month, day ?? 1, now)) return null
  const {year, month: lastMonth} = dateOf(last)
  if (past.some((one) => dateOf(one).year === year && dateOf(one).month === month)) return year
  if (!near || month === lastMonth || text?.days?.from !== last) return null
  const next = [year, year + 1].find((one) => dayOf(one, month, Math.min(day ?? 1, daysIn(one, month))) >= last)
  if (next === undefined) return null
  const on = dayOf(next, month, 1)
  return on - last < Onward && on < now ? next : null
}

/** The day told of before in a year that is over which "the 12th" takes up, or null. */
export function toldDay({month, day}: Fields, {past, now, direction}: TimeContext): Day | null {
  if (month !== undefined || day === undefined || now === null || direction === "future") return null
  const last = past.at(-1)
  if (last === undefined || dateOf(last).year >= dateOf(now).year) return null
  return past.findLast((one) => dateOf(one).day === day) ?? null
}

function ownDay(month: number, day: number, now: Day): boolean {
  const {year} = dateOf(now)
  return [year - 1, year, year + 1].some((one) => {
    const on = isDate(one, month, day) ? dayOf(one, month, day) : addMonths(dayOf(one, month, 1), 1) - 1
    return on > now - Fresh && on < now + Ahead
  })
}

/** The first day of a date whose year a text states, or which goes on from one of such a year; null for others. */
export function pastDay(meaning: Meaning, {days, basis, unit}: Resolved): Day | null {
  const fields = fieldsOf(meaning)
  if (fields === null || (unit === "year" && fields.month === undefined) || days === null) return null
  const dayOrMonth = fields.month !== undefined || fields.day !== undefined
  return dayOrMonth && (fields.year !== undefined || basis === "anchor") ? days.from : null
}

function fieldsOf(meaning: Meaning): Fields | null {
  if (meaning.is === "calendar")
    return meaning.of === null ? meaning.fields : {...fieldsOf(meaning.of), ...meaning.fields}
  const within = meaning.is === "part" || meaning.is === "clock" || meaning.is === "edge" ? meaning.of : null
  return within === null ? null : fieldsOf(within)
}
