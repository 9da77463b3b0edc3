// Which comes first in "10/06/2031", the day or the month: what the text itself bears out.

import type {Day} from "./calendar.ts"
import {dayOf, isDate} from "./calendar.ts"
import type {Fields, Meaning} from "./time-meaning.ts"
import type {TimeReading} from "./time-pack.ts"

const Week = 7
const Least = 3 // dates that bear out which of their parts is the month

/**
 * The readings of a document's times with its dates in figures in one order. A date that can only be read one way
 * ("23/06/2031") speaks for the others; where there is none, a date that would lie weeks after `now`, the
 * day of publication, and swapped would not. Where nothing speaks for either order, or both are used, the readings stay as the language made
 * them, and dates that can be read both ways are marked as such.
 */
export function inOneOrder(
  readings: readonly (readonly TimeReading[])[],
  now: Day | null,
): readonly (readonly TimeReading[])[] {
  // prettier-ignore
  const dates = readings.flat().flatMap(({meaning}) => figuresIn(meaning))
  const open = dates.filter(({figures}) => figures === "either")
  if (open.length === 0) return readings
  const swap = mustSwap(dates, open, now)
  // Nothing is left open of "3/11" without a year: it stays as its language writes it.
  if (swap === null) return open.every(({year}) => year !== undefined) ? readings : readings.map((sentence) => sentence.map((reading) => ({...reading, meaning: withoutYear(reading.meaning) ? settled(reading.meaning, false) : reading.meaning}))) // prettier-ignore
  return readings.map((sentence) => sentence.map((reading) => ({...reading, meaning: settled(reading.meaning, swap)})))
}

// Whether open dates are to be swapped; null where nothing tells.
function mustSwap(dates: readonly Fields[], open: readonly Fields[], now: Day | null): boolean | null {
  const closed = dates.filter(({figures}) => figures !== "either")
  const swapped = closed.filter(({figures}) => figures === "swapped").length
  if (closed.length > 0) return swapped === closed.length ? true : swapped === 0 ? false : null
  // "3/5 … 9/5 … 11/5": the part that stays is the month.
  const stays = (part: (fields: Fields) => number | undefined): boolean => new Set(open.map(part)).size === 1
  if (open.length >= Least && stays(({day}) => day) !== stays(({month}) => month)) return stays(({day}) => day)
  if (now === null) return null
  const later = (fields: Fields): boolean => (dayIn(fields) ?? now) > now + Week // a plan may be of these days
  const asRead = open.filter(later).length
  const other = open.filter((fields) => later(turned(fields))).length
  return asRead > 0 && other === 0 ? true : asRead === 0 && other > 0 ? false : null
}

const withoutYear = (meaning: Meaning): boolean => figuresIn(meaning).every(({year}) => year === undefined)

const dayIn = ({year, month, day}: Fields): Day | null =>
  year !== undefined && month !== undefined && day !== undefined && isDate(year, month, day) ? dayOf(year, month, day) : null // prettier-ignore

const turned = (fields: Fields): Fields => ({...fields, ...(fields.day !== undefined && fields.month !== undefined && {month: fields.day, day: fields.month})}) // prettier-ignore

function figuresIn(meaning: Meaning): readonly Fields[] {
  switch (meaning.is) {
    case "calendar":
      return meaning.fields.figures === undefined ? [] : [meaning.fields]
    case "range":
      return [...figuresIn(meaning.start), ...figuresIn(meaning.end)]
    case "part":
    case "clock":
    case "edge":
      return meaning.of === null ? [] : figuresIn(meaning.of)
    default:
      return []
  }
}

function settled(meaning: Meaning, swap: boolean): Meaning {
  switch (meaning.is) {
    case "calendar": {
      const {figures, ...fields} = meaning.fields
      return figures === "either" ? {...meaning, fields: swap ? turned(fields) : fields} : meaning
    }
    case "range":
      return {...meaning, start: settled(meaning.start, swap), end: settled(meaning.end, swap)}
    case "edge":
      return {...meaning, of: settled(meaning.of, swap)}
    case "part":
    case "clock":
      return meaning.of === null ? meaning : {...meaning, of: settled(meaning.of, swap)}
    default:
      return meaning
  }
}
