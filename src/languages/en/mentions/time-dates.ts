// Reads English calendar dates: days, months, years, quarters, seasons, weekdays, feasts.

import type {Fields, Meaning} from "../../../mentions/time-meaning.ts"
import {exactly} from "../../../mentions/time-meaning.ts"
import type {Word} from "../../../mentions/time-pack.ts"
import {labels} from "./amount-words.ts"
import {readOrdinal, readSpelledYear} from "./number-words.ts"
import type {Piece} from "./time-clock.ts"
import {decades, feasts, feastStarts, middles, months, parts, seasons, units, weekdays} from "./time-words.ts"

const Iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const Slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/
const YearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const Year = /^(?:1[0-9]|2[01])\d{2}$/
const Short = /^(\d{1,2})\/(\d{1,2})$/
const LeadsShort =
  /^(?:on|from|to|by|until|till|before|after|since|between|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu|thurs?|fri|sat|sun)$/
// "Arrested 27.9 at home", "died 10/6", "let go 3.11", "missing 4.5": a log leaves out "on".
const Befell =
  /^(?:arr|arrested|detained|taken|seized|abducted|kidnapped|jailed|remanded|released|freed|go|died|killed|transferred|moved|missing|disappeared|charged|sentenced|deported|expelled|escaped|exchanged|beaten|hospitali[sz]ed)\.?$/
// "On 27.9": dots are European, and fewer words lead a day written so, since "from 2.5 to 3.4" counts.
const Dotted = /^(\d{1,2})\.(\d{1,2})\.?$/
const LeadsDotted =
  /^(?:on|since|until|till|dated|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu|thurs?|fri|sat|sun)$/
const Measured =
  /^(?:%|percent|per|million|billion|points?|km|kilometres|kilometers|miles|kg|metres|meters|hours|hectares|acres|dollars|euros)$/
const Decade = /^(?:(1[0-9]|20)(\d)0|['’]?(\d)0)s$/

/** A meaning of calendar fields alone. */
export function calendar(fields: Fields, of: Meaning | null = null, lean: -1 | 0 | 1 | null = null): Meaning {
  return {is: "calendar", fields, lean, of}
}

/** The month named at `i`, 1…12, or 0. "may" and "march" count only as capitals, "sept" and the like in any case. */
export function monthAt(words: readonly Word[], i: number): number {
  const word = words[i]
  if (word === undefined) return 0
  const month = months.get(word.lower) ?? 0
  if (month === 0) return 0
  const verb = word.lower === "may" || word.lower === "march" || word.lower === "mar"
  if (!verb) return word.text !== word.lower || !(word.lower === "dec" || word.lower === "jan") ? month : 0
  // "May" and "March" are verbs too: small ones need a word that leads a month in, and first words a number after them.
  const before = words[i - 1]?.lower ?? ""
  const led =
    /^(?:in|by|since|until|till|last|next|early|late|mid|from|through|between|of|after|before|during|around)$/.test(
      before,
    )
  const numbered = /^\d/.test(words[i + 1]?.lower ?? "") || /^\d/.test(before)
  if (word.text === word.lower) return led || numbered ? month : 0
  if (before === "" || /^[.!?"“”:]$/.test(before)) return numbered || words[i + 1]?.lower === "of" ? month : 0
  return word.lower === "march" && /^(?:the|a|this|long)$/.test(before) ? 0 : month
}

/** The weekday named at `i`, 1…7, or 0. Short forms that are words ("sat", "sun", "wed") need a capital and a stop or a date. */
export function weekdayAt(words: readonly Word[], i: number): number {
  const word = words[i]
  const day = word === undefined ? 0 : (weekdays.get(word.lower) ?? 0)
  if (day === 0 || word === undefined) return 0
  if (word.lower.length > 5 || word.lower.endsWith(".")) return day
  if (word.lower === word.text) return 0
  const next = words[i + 1]?.lower === "," ? i + 2 : i + 1
  return monthAt(words, next) > 0 ||
    /^\d/.test(words[next]?.lower ?? "") ||
    /^(?:tues|weds|thurs?)$/.test(word.lower) ||
    isShortDay(words, i)
    ? day
    : 0
}

// "Let go Sat night", "her lawyer sees her Fri.", "since Mon": not "Sat down", "the Sun", "Mon Ruiz".
function isShortDay(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1]?.lower ?? "", words[i + 1]?.lower ?? ""]
  if (/^(?:night|morning|afternoon|evening|noon|midday|dawn|am|pm)$/.test(next)) return before !== "the"
  if (!/^(?:|[.,;:)–—-]|and|or|to|at|by|from|with|in|for)$/.test(next)) return false
  return /^(?:on|since|until|till|by|last|next|this|every|from|before|after|of|was|seen)$/.test(before) || /^(?:fri|wed)$/.test(words[i]!.lower) ? before !== "" : next === "" || next === "." ? /^[a-z]+(?:ed|s|go|out|her|him|them|back|home|said|left|held|came|went)$/.test(before) : false // prettier-ignore
}

/** A date with a month, a day in figures, a month with its year or a month alone, at `i`; or null. */
export function readDate(words: readonly Word[], i: number): Piece | null {
  return figures(words, i) ?? monthFirst(words, i) ?? dayFirst(words, i)
}

function figures(words: readonly Word[], i: number): Piece | null {
  const word = words[i]?.lower ?? ""
  const short = Short.exec(word)
  if (
    short !== null &&
    (LeadsShort.test(words[i - 1]?.lower ?? "") ||
      Befell.test(words[i - 1]?.lower ?? "") ||
      isDay(Number(short[1]), Number(short[2])) ||
      opensLine(words, i))
  ) {
    const [a, b] = [Number(short[1]), Number(short[2])]
    const [month, day] = a > 12 ? [b, a] : [a, b]
    const figures = a > 12 ? "swapped" : b > 12 ? "ordered" : "either"
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? {to: i + 1, meaning: calendar({month, day, figures})}
      : null
  }
  const leads = words[i - 1]?.lower ?? ""
  const isDotted = LeadsDotted.test(leads) || Befell.test(leads) || (/0\d$/.test(word) && opensLine(words, i))
  const dotted = isDotted ? Dotted.exec(word) : null
  if (dotted !== null && !Measured.test(words[i + 1]?.lower ?? "")) {
    const [day, month] = [Number(dotted[1]), Number(dotted[2])]
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return {to: i + 1, meaning: calendar({month, day})}
  }
  if (word.length < 6 || word.length > 10) return null
  const iso = Iso.exec(word) ?? YearFirst.exec(word)
  if (iso !== null) return checked(i + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = Slashed.exec(word)
  if (found === null) return null
  const [first, second, year] = [Number(found[1]), Number(found[3]), fullYear(found[4] ?? "")]
  // 3/4/2024 is a third of April or a fourth of March; American order unless it cannot be, dots are European.
  if (found[2] === ".") return checked(i + 1, year, second, first)
  const [month, day] = first > 12 ? [second, first] : [first, second]
  return checked(i + 1, year, month, day, first > 12 ? "swapped" : second > 12 ? "ordered" : "either")
}

// Figures that begin a line and are set off in it: "3/5 – Two men held", "• 11/05 Ana Holt is out".
function opensLine(words: readonly Word[], i: number): boolean {
  if (i > 1 || (i === 1 && !/^[•*–—·▪-]$/.test(words[0]?.text ?? ""))) return false
  const next = words[i + 1]?.text ?? ""
  return /^[:–—-]$/.test(next) || (/[/.]0\d$/.test(words[i]?.text ?? "") && /^(?:\p{Lu}\p{L}|\.$)/u.test(next))
}

// "Released 23/8", "8/23": one of the two can be no month. "24/7" is always.
const isDay = (a: number, b: number): boolean => Math.max(a, b) > 12 && Math.max(a, b) <= 31 && Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && !(a === 24 && b === 7) // prettier-ignore

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function checked(to: number, year: number, month: number, day: number, figures?: Fields["figures"]): Piece | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return {to, meaning: calendar({year, month, day, ...(figures !== undefined && {figures})})}
}

function monthFirst(words: readonly Word[], i: number): Piece | null {
  const middle = middles.has(words[i]?.lower ?? "")
  const name = words[i]?.lower.slice(4) ?? ""
  const month = middle ? (months.get(name) ?? 0) : monthAt(words, i)
  if (month === 0) return null
  let at = i + 1
  const comma = words[at]?.lower === "," && /^\d{1,2}(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? "")
  const the = words[at]?.lower === "the" || comma ? at + 1 : at
  const day = middle ? null : dayAt(words, the)
  if (day !== null) at = day.to
  const year = yearAfter(words, at, day !== null)
  const fields: Fields = {month, ...(day === null ? {} : {day: day.value}), ...(year === null ? {} : {year: year.year})}
  const meaning = calendar(fields)
  return {to: year?.to ?? at, meaning: middle ? {is: "edge", edge: "middle", of: meaning, day: false} : meaning}
}

// A day of the month: "4", "4th", "fourth"; not the beginning of an amount ("May 4,000", "May 5 percent").
function dayAt(words: readonly Word[], i: number): {to: number; value: number} | null {
  const word = words[i]?.lower ?? ""
  if (/^\d{1,2}$/.test(word)) {
    const value = Number(word)
    const unit = words[i + 1]?.lower ?? ""
    return value >= 1 && value <= 31 && !/^(?:%|percent|per|million|billion|am|pm|a\.m\.|p\.m\.)$/.test(unit)
      ? {to: i + 1, value}
      : null
  }
  const ordinal = readOrdinal(words, i)
  return ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null
}

function yearAfter(words: readonly Word[], i: number, afterDay: boolean): {to: number; year: number} | null {
  const comma = words[i]?.lower === "," ? i + 1 : i
  const of = comma === i && (words[i]?.lower === "of" || words[i]?.lower === "in") ? i + 1 : comma
  const word = words[of]?.lower ?? ""
  if (Year.test(word) && !(comma > i && !afterDay && /^\d/.test(words[of + 1]?.lower ?? "")))
    return {to: of + 1, year: Number(word)}
  if (/^['’]\d{2}$/.test(word)) return {to: of + 1, year: fullYear(word.slice(1))}
  return readSpelledYear(words, of)
}

// "4 May 89": two figures that nothing behind them is counted by.
function yearAlone(words: readonly Word[], i: number): {to: number; year: number} | null {
  const [word, next] = [words[i]?.lower ?? "", words[i + 1]?.lower ?? "."]
  return /^\d{2}$/.test(word) &&
    /^(?:[.,;:)\]–—]|in|at|on|near|by|to|from|until|and|when|after|before|he|she|they|we|i|it)$/.test(next)
    ? {to: i + 1, year: fullYear(word)}
    : null
}

// "4 May 2025", "the 4th of May", "the fourth of July, 1995"
function dayFirst(words: readonly Word[], i: number): Piece | null {
  const day = dayAt(words, words[i]?.lower === "the" ? i + 1 : i)
  if (day === null) return null
  const of = words[day.to]?.lower === "of" || words[day.to]?.lower === "-" ? day.to + 1 : day.to
  const month = monthAt(words, of)
  if (month === 0) return null
  const dash = words[of + 1]?.lower === "-" && words[day.to]?.lower === "-" ? of + 2 : of + 1
  const year = yearAfter(words, dash, true) ?? yearAlone(words, dash)
  return {
    to: year?.to ?? of + 1,
    meaning: calendar({month, day: day.value, ...(year === null ? {} : {year: year.year})}),
  }
}

const Small = /^(?:of|and|at|in|to|or|for|when|as|with|but|by|from|after|before|near|until|the|a|an|they|he|she|it|we|i|you|her|his|their|our|my|its|this|that|these|those|there|some|all|no|nobody|another|both|none|one|two|three|four|five|six|seven|eight|nine|ten|only|again|just|about|was|were|is|then|not)$/ // prettier-ignore
const Counted = /^(?:brigades?|divisions?|battalions?|regiments?|corps|army|infantry|cavalry|street|avenue|district|circuit|congress|amendment|legion|guards?|airborne|armou?red|precinct|ward|squadron|fleet|floor|anniversary|century|session|summit|edition)$/ // prettier-ignore

/** A weekday with the date that may follow it ("Friday, May 5"), at `i`; or null. */
export function readWeekday(words: readonly Word[], i: number, lean: -1 | 0 | 1 | null): Piece | null {
  const weekday = weekdayAt(words, i)
  if (weekday === 0) return null
  const next = words[i + 1]?.lower === "," ? i + 2 : i + 1
  const the = words[next]?.lower === "the" ? next + 1 : next
  const date = readDate(words, next)
  if (date !== null && date.meaning.is === "calendar" && date.meaning.fields.day !== undefined) return date
  const ordinal = readOrdinal(words, the)
  const figure = /^\d{1,2}(?:st|nd|rd|th)$/.test(words[the]?.lower ?? "")
  // "On Sunday, the first of nine", "on Friday the second nurse".
  const spelled = !figure && ordinal !== null && /^(?:of|to|\p{L}{4,})$/u.test(words[ordinal.to]?.lower ?? "")
  if (!spelled && (the > next || figure) && ordinal !== null && ordinal.value <= 31)
    return {to: ordinal.to, meaning: told({day: ordinal.value})}
  // "One Thursday", "on a Thursday", "it was a Thursday." are any; "a Thursday raid" is one.
  const [any, over] = [words[i - 1]?.lower ?? "", words[i - 2]?.lower ?? ""]
  if (lean === null && (any === "one" || (any === "a" && (over === "on" || (/^(?:was|'s|’s)$/.test(over) && /^[.,;]?$/.test(words[i + 1]?.lower ?? "")))))) return null // prettier-ignore
  // "On the Wednesday", "that Wednesday" go on from a day told before; "said that Wednesday" does not.
  const before = words[i - 1]?.lower ?? ""
  const led = lean === null && (before === "the" ? OnThe.test(words[i - 2]?.lower ?? "") : (before === "that" && !/^\p{L}/u.test(words[i - 2]?.text ?? "")) || before === "same") // prettier-ignore
  return {to: i + 1, meaning: led ? told({weekday}) : calendar({weekday}, null, lean)}
}

const OnThe = /^(?:on|by|until|till|since|from|of)$/

/** A day without its month or its week, counted from the one told of before it. */
function told(fields: Fields): Meaning {
  return {is: "calendar", fields, lean: null, of: null, told: true}
}

// Words before a bare number that make a year of it.
const BeforeYear = new Set(
  `in since until till by during from of to through throughout before after around about between the and or early late mid fiscal
  year for circa as ( , - – — "`.split(/\s+/),
)

/** A year in figures, a decade or a spelled year at `i`; or null. `tagged` tells a plural noun at an index. */
export function readYear(words: readonly Word[], i: number, plural: (at: number) => boolean): Piece | null {
  let at = i
  if (words[at]?.lower === "the") at++
  const fiscal = words[at]?.lower === "fiscal" || words[at]?.lower === "fy"
  if (fiscal) at++
  const said = words[at]?.lower === "year"
  if (said) at++
  const word = words[at]?.lower ?? ""
  const decade = Decade.exec(word)
  if (decade !== null && !fiscal && !said) {
    const start = decade[3] === undefined ? Number(`${decade[1]}${decade[2]}0`) : 1900 + Number(decade[3]) * 10
    return start % 100 === 0 && decade[3] === undefined && Number(decade[2]) === 0 && !word.startsWith("20")
      ? {to: at + 1, meaning: calendar({century: start / 100 + 1})}
      : {to: at + 1, meaning: calendar({decade: start})}
  }
  const named = decades.get(word)
  if (named !== undefined && at === i + 1 && words[i]?.lower === "the")
    return {to: at + 1, meaning: calendar({decade: 1900 + named})}
  const spelled = readSpelledYear(words, at)
  if (spelled !== null && (spelled.year < 2000 || said || fiscal || BeforeYear.has(words[i - 1]?.lower ?? ""))) {
    const hundred = spelled.year % 100 === 0 && spelled.year !== 2000
    return hundred ? null : {to: spelled.to, meaning: calendar({year: spelled.year})}
  }
  // "In '24", "since ’98".
  if (/^['’]\d{2}$/.test(word) && BeforeYear.has(words[i - 1]?.lower ?? ""))
    return {to: at + 1, meaning: calendar({year: fullYear(word.slice(1))})}
  if (!Year.test(word)) return null
  const month = monthAt(words, at + 1)
  if (month > 0 && !/^\d{1,2}$/.test(words[at + 2]?.lower ?? ""))
    return {to: at + 2, meaning: calendar({year: Number(word), month})}
  if (fiscal || said) return {to: at + 1, meaning: calendar({year: Number(word)})}
  if (at > i) return null
  return standsAsYear(words, i, plural) ? {to: i + 1, meaning: calendar({year: Number(word)})} : null
}

function standsAsYear(words: readonly Word[], i: number, plural: (at: number) => boolean): boolean {
  const before = words[i - 1]?.lower ?? ""
  const next = words[i + 1]?.lower ?? ""
  if (/^[$€£#]$|^(?:us\$|rs)$/.test(before) || labels.has(before)) return false
  if (
    /^(?:%|percent|million|billion|people|men|women|troops|soldiers|prisoners|km|miles|points|feet|meters|metres|tons|dollars|euros|pounds|years|hours)$/.test(
      next,
    )
  )
    return false
  const year = Number(words[i]?.lower)
  const told = BeforeYear.has(before) || monthAt(words, i - 1) > 0 || before === ""
  if (year < 1900 || year > 2060)
    return (
      /^(?:in|since|until|by|during|early|late|of|from|before|after|between|and|to|circa|mid|year|,|\(|-|–)$/.test(
        before,
      ) && !plural(i + 1)
    )
  return told || !plural(i + 1)
}

const Follows =
  /^(?:when|that|with|from|after|before|since|until|because|while|were|have|they|than|will|would|could|said|says|and|but|for|was|are|the|has|had|his|her|its|she|who|may|can|not|all|out|you|our)$/

/** A season at `i` that a year follows, or null: "summer 2024", "the winter of 1994". */
export function readSeason(words: readonly Word[], i: number): Piece | null {
  const the = words[i]?.lower === "the"
  const at = the ? i + 1 : i
  const season = seasons.get(words[at]?.lower ?? "")
  if (season === undefined) return null
  const of = words[at + 1]?.lower === "of" ? at + 2 : at + 1
  const year = Year.exec(words[of]?.lower ?? "")
  if (year !== null) return {to: of + 1, meaning: calendar({season, year: Number(year[0])})}
  const spelled = of > at + 1 ? readSpelledYear(words, of) : null
  if (spelled !== null) return {to: spelled.to, meaning: calendar({season, year: spelled.year})}
  if (/^[a-z]{3,}$/.test(words[at + 1]?.text ?? "") && !Follows.test(words[at + 1]?.lower ?? "")) return null // "the autumn war"
  if (the && (season === "SU" || season === "WI" || words[at]?.lower === "autumn" || words[at]?.lower === "spring"))
    return {to: at + 1, meaning: calendar({season})}
  const bare = /^(?:in|by|during|until|since|late|early|of|mid|through)$/.test(words[i - 1]?.lower ?? "")
  return bare && words[at]?.lower !== "fall" ? {to: at + 1, meaning: calendar({season})} : null
}

/** How long it had been by a day that is counted, at `i`: "on his fourth day in custody", "in her second week there"; or null. */
export function readNthDay(words: readonly Word[], i: number): Piece | null {
  if (!/^(?:my|your|his|her|its|our|their)$/.test(words[i - 1]?.lower ?? "") || !/^(?:on|in|during|into|by)$/.test(words[i - 2]?.lower ?? "")) return null // prettier-ignore
  const ordinal = readOrdinal(words, i)
  const unit = ordinal === null ? undefined : units.get(words[ordinal.to]?.lower ?? "")
  if (ordinal === null || (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year")) return null
  return {to: ordinal.to + 1, meaning: {is: "duration", parts: [{count: exactly(ordinal.value), unit}]}}
}

/** A quarter or a half at `i`: "the third quarter", "third-quarter", "Q3", "the first half of 1989" (the year is put to it elsewhere). */
export function readQuarter(words: readonly Word[], i: number): Piece | null {
  let at = words[i]?.lower === "the" ? i + 1 : i
  const short = /^(?:q|h)([1-4])$/.exec(words[at]?.lower ?? "")
  if (short !== null && words[at]?.text !== words[at]?.lower) {
    const n = Number(short[1])
    const year = Year.exec(words[at + 1]?.lower ?? "")
    const fields = words[at]?.lower.startsWith("h") ? {half: Math.min(2, n)} : {quarter: n}
    return year === null
      ? {to: at + 1, meaning: calendar(fields)}
      : {to: at + 2, meaning: calendar({...fields, year: Number(year[0])})}
  }
  const inside = Year.exec(words[at]?.lower ?? "") // the 1988 third quarter, 2017 Q1, the 1988 quarter
  if (inside !== null) {
    at++
    const dash = words[at]?.lower === "-" ? at + 1 : at
    const part = /^(q|h)([1-4])$/.exec(words[dash]?.lower ?? "")
    if (part !== null) {
      const n = Number(part[2])
      return {
        to: dash + 1,
        meaning: calendar({year: Number(inside[0]), ...(part[1] === "q" ? {quarter: n} : {half: Math.min(2, n)})}),
      }
    }
    if (words[i]?.lower === "the" && /^(?:quarter|period)$/.test(words[at]?.lower ?? ""))
      return {to: at + 1, meaning: calendar({year: Number(inside[0])})}
  }
  if (words[at]?.lower === "fiscal") at++
  if (words[at]?.lower === "-") at++
  const ordinal = words[at]?.lower === "last" ? {to: at + 1, value: 0} : readOrdinal(words, at)
  if (ordinal === null) return null
  const hyphen = words[ordinal.to]?.lower === "-" ? ordinal.to + 1 : ordinal.to
  const noun = words[hyphen]?.lower
  const year = inside === null ? {} : {year: Number(inside[0])}
  if (noun === "quarter" && ordinal.value >= 1 && ordinal.value <= 4)
    return {to: hyphen + 1, meaning: calendar({quarter: ordinal.value, ...year})}
  if (noun === "half" && words[hyphen + 1]?.lower === "of" && ordinal.value <= 2)
    return {to: hyphen + 1, meaning: calendar({half: ordinal.value === 1 ? 1 : 2, ...year})}
  return null
}

/** A century at `i`: "the 20th century", "nineteenth-century". */
export function readCentury(words: readonly Word[], i: number): Piece | null {
  const at = words[i]?.lower === "the" ? i + 1 : i
  const ordinal = readOrdinal(words, at)
  if (ordinal === null || ordinal.value > 21) return null
  const noun = words[ordinal.to]?.lower === "-" ? ordinal.to + 1 : ordinal.to
  return words[noun]?.lower === "century" ? {to: noun + 1, meaning: calendar({century: ordinal.value})} : null
}

/** A feast with a fixed rule at `i`, and its year when one follows. */
export function readFeast(words: readonly Word[], i: number): Piece | null {
  if (words[i]?.lower === "the") return words[i + 1]?.lower === "new" ? readFeast(words, i + 1) : null
  const first = words[i]
  if (first === undefined || !feastStarts.has(first.lower)) return null
  // "Since the new year", "since New Year".
  if (first.lower === "new" && words[i + 1]?.lower === "year" && !sinceYear(words, i) && !/^['’]?s$/.test(words[i + 2]?.lower ?? "")) return null // prettier-ignore
  if (
    first.text === first.lower &&
    first.lower !== "new" &&
    !/^(?:christmas|easter|halloween|thanksgiving)$/.test(first.lower)
  )
    return null
  let name = ""
  let best: Piece | null = null
  for (let n = 0; n < 4 && i + n < words.length; n++) {
    name += (n === 0 ? "" : " ") + (words[i + n]?.lower.replace("’", "'") ?? "")
    const feast = feasts.get(name)
    if (feast === undefined) continue
    const of = words[i + n + 1]?.lower === "of" || words[i + n + 1]?.lower === "," ? i + n + 2 : i + n + 1
    const year = Year.exec(words[of]?.lower ?? "")
    best =
      year === null
        ? {to: i + n + 1, meaning: calendar({feast})}
        : {to: of + 1, meaning: calendar({feast, year: Number(year[0])})}
  }
  return best
}

const sinceYear = (words: readonly Word[], i: number): boolean => /^(?:since|before|until|at|on|after)$/.test(words[words[i - 1]?.lower === "the" ? i - 2 : i - 1]?.lower ?? "") // prettier-ignore

/** A day by its ordinal alone ("on the 18th"), or the n-th weekday of a month ("the last Friday of March"), at `i`. */
export function readOrdinalDay(words: readonly Word[], i: number, plural: (at: number) => boolean): Piece | null {
  const at = words[i]?.lower === "the" ? i + 1 : i
  const last = words[at]?.lower === "last"
  const ordinal = last ? {to: at + 1, value: -1} : readOrdinal(words, at)
  if (ordinal === null) return null
  const weekday = weekdayAt(words, ordinal.to)
  const link = words[ordinal.to + 1]?.lower
  const month = link === "of" || link === "in" ? monthAt(words, ordinal.to + 2) : 0
  if (weekday > 0 && month > 0 && ordinal.value <= 5) {
    const year = yearAfter(words, ordinal.to + 3, false)
    const feast = {by: "weekday", month, weekday, nth: ordinal.value} as const
    return {to: year?.to ?? ordinal.to + 3, meaning: calendar({feast, ...(year === null ? {} : {year: year.year})})}
  }
  const before = words[i - 1]?.lower ?? ""
  const led = /^(?:on|by|until|since|before|after|from)$/.test(before) || (before === "of" && parts.has(words[i - 2]?.lower ?? "")) // prettier-ignore
  if (at === i || last || !led || ordinal.value > 31) return null
  const next = words[ordinal.to]
  // "On the fifth, he": a spelled one is only a day where nothing it could count comes behind it.
  if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(words[at]?.lower ?? ""))
    return /^(?:on|since|until)$/.test(words[i - 1]?.lower ?? "") && /^(?:[,.;:]|and|or|at|from|near|outside|)$/.test(next?.lower ?? "") && !words.slice(0, i).some((one) => /^(?:first|one|two|twice|attempts?|counts?)$/.test(one.lower)) // prettier-ignore
      ? {to: ordinal.to, meaning: told({day: ordinal.value})}
      : null
  // "The 30th of last month".
  if (next?.lower === "of" && words[ordinal.to + 1]?.lower !== "this" && !(/^(?:last|next|that)$/.test(words[ordinal.to + 1]?.lower ?? "") && words[ordinal.to + 2]?.lower === "month")) return null // prettier-ignore
  // "On the 11th floor", "the 5th Brigade"; but "on the 11th Ana Ruiz was", "on the 28th a shell".
  const counts = next !== undefined && /^\p{L}/u.test(next.text) && !Small.test(next.lower)
  const named = before === "on" && (/^\p{Lu}\p{Ll}/u.test(next?.text ?? "") || plural(ordinal.to)) && !Counted.test(next?.lower ?? "") // prettier-ignore
  return counts && !named ? null : {to: ordinal.to, meaning: told({day: ordinal.value})}
}
