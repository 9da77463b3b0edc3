// Reads the dates that pages state about themselves, never more exactly than they are written.

import {isStamp, type Stamp} from "../base/instant.ts"

const Months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan enero ene janeiro",
    "february feb febrero fevereiro",
    "march mar marzo março",
    "april apr abril abr",
    "may mayo maio",
    "june jun junio junho",
    "july jul julio julho",
    "august aug agosto ago",
    "september sep sept septiembre setiembre setembro",
    "october oct octubre outubro",
    "november nov noviembre novembro",
    "december dec diciembre dic dezembro",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1])),
)

/** The stamp a machine-readable date states (ISO 8601 loosely, RFC 2822), or null when it names no real day. */
export function stampOf(value: string): Stamp | null {
  const text = value.trim().slice(0, 80)
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]\s?(\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      text,
    )
  if (iso !== null) {
    const [, day, time, seconds, zone] = iso
    const stamp = time === undefined ? day : `${day}T${time}${seconds ?? ""}${zoneOf(zone)}`
    return stamp !== undefined && isStamp(stamp) ? stamp : null
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact !== null) return real(`${compact[1]}-${compact[2]}-${compact[3]}`)
  if (/^\d{4}(?:-\d{2})?$/.test(text)) return real(text)
  return mailStamp(text) ?? dateIn(text)
}

/** The first day a stretch of words names with a month's name or in ISO form, in English, Spanish or Portuguese, or null. */
export function dateIn(words: string): Stamp | null {
  const text = words.slice(0, 400).toLowerCase()
  const iso = /\b(\d{4}-\d{2}-\d{2})(?:[t ](\d{2}:\d{2})(?::(\d{2}))?\s?(z|utc|gmt|[+-]\d{2}:?\d{2})?)?/.exec(text)
  if (iso !== null) {
    const [, day, time, seconds, zone] = iso
    const full =
      time === undefined ? null : `${day}T${time}${seconds === undefined ? "" : `:${seconds}`}${zoneOf(zone)}`
    return (full === null ? null : real(full)) ?? real(day ?? "")
  }
  // The letters are those that names of months may have beside them, not \p{L}: of that, twelve in a row take a twentieth
  // of a second to make ready.
  if (!/\d{4}/.test(text)) return null
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th|º|\.)?\s{1,3}(?:de\s{1,3}|of\s{1,3})?([a-zß-öø-ɏ]{3,12})\.?,?\s{1,3}(?:de\s{1,3}|del\s{1,3})?(\d{4})\b/.exec(
      text,
    )
  const monthFirst =
    /(?<![a-zß-öø-ɏ])([a-zß-öø-ɏ]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:de\s{1,3})?(\d{4})\b/.exec(text)
  const fromDay = dayFirst === null ? null : stampFrom(dayFirst[3], dayFirst[2], dayFirst[1])
  return fromDay ?? (monthFirst === null ? null : stampFrom(monthFirst[3], monthFirst[1], monthFirst[2]))
}

function stampFrom(year = "", month = "", day = ""): Stamp | null {
  const number = Object.hasOwn(Months, month) ? Months[month] : undefined
  return number === undefined ? null : real(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`)
}

function mailStamp(text: string): Stamp | null {
  const mail =
    /^(?:[a-z]{3},\s{1,3})?(\d{1,2})\s([a-z]{3})\s(\d{4})\s(\d{2}:\d{2})(:\d{2})?(?:\s(Z|UTC|GMT|[+-]\d{4}))?$/i.exec(
      text,
    )
  if (mail === null) return null
  const day = stampFrom(mail[3], mail[2]?.toLowerCase(), mail[1])
  return day === null ? null : real(`${day}T${mail[4]}${mail[5] ?? ""}${zoneOf(mail[6])}`)
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ""
  if (/^(z|utc|gmt)$/i.test(zone)) return "Z"
  const digits = zone.replace(":", "")
  return `${digits.slice(0, 3)}:${digits.slice(3) === "" ? "00" : digits.slice(3)}`
}

function real(stamp: string): Stamp | null {
  return isStamp(stamp) ? stamp : null
}
