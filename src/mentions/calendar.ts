// Days as whole numbers, so that calendar arithmetic is plain arithmetic. Proleptic Gregorian, no time zones.

/** A day counted from 1970-01-01, which is day 0. */
export type Day = number

/** Year, month 1…12, day of month 1…31, weekday 1…7 from Monday. */
export type Date3 = {readonly year: number; readonly month: number; readonly day: number; readonly weekday: number}

/** A stretch of whole days, both ends inside. */
export type Days = {readonly from: Day; readonly to: Day}

const DayLength = 86_400_000 // milliseconds

/** The day of a date; months and days past their end run over into the next ("2024-13-01" is 2025-01-01). */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day) // unlike Date.UTC, takes the years 0…99 as they are
  return Math.round(date.getTime() / DayLength)
}

/** The date of a day. */
export function dateOf(day: Day): Date3 {
  const date = new Date(day * DayLength)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  }
}

/** Whether a date exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** A day as `2025-05-06`; years have at least four digits. */
export function isoDay(day: Day): string {
  const {year, month, day: number} = dateOf(day)
  return `${isoYear(year)}-${two(month)}-${two(number)}`
}

/** A year with four digits. */
export function isoYear(year: number): string {
  return String(Math.max(0, year)).padStart(4, "0")
}

/** A number with at least two digits. */
export function two(number: number): string {
  return String(number).padStart(2, "0")
}

/** The ISO week of a day, as `2025-W19`: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - dateOf(day).weekday + 4
  const year = dateOf(thursday).year
  return `${isoYear(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`
}

/** The Monday of a day's week. */
export function monday(day: Day): Day {
  return day - dateOf(day).weekday + 1
}

/** The same day `months` later, or the last day of that month when it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const {year, month, day: number} = dateOf(day)
  const at = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1]
  return dayOf(y, m, Math.min(number, daysIn(y, m)))
}

/** The days of a month. */
export function monthDays(year: number, month: number): Days {
  return {from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1}
}

/** The days of `count` years from `year` on. */
export function yearDays(year: number, count = 1): Days {
  return {from: dayOf(year, 1, 1), to: dayOf(year + count, 1, 1) - 1}
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easter(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}
