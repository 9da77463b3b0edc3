// Reads English times made of units: "two weeks ago", "last month", "the past two years", "for days".

import type {Amount, Count, Meaning, Unit} from "../../../mentions/time-meaning.ts"
import {exactly} from "../../../mentions/time-meaning.ts"
import type {Word} from "../../../mentions/time-pack.ts"
import {monthAt, readDate, readWeekday, weekdayAt} from "./time-dates.ts"
import {readNumber} from "./number-words.ts"
import type {Piece} from "./time-clock.ts"
import {deictics, feastStarts, parts, pluralUnits, pointers, seasons, textPointers, units} from "./time-words.ts"
import {calendar, readFeast} from "./time-dates.ts"

const Vague: Count = {exact: null, low: 2, high: null}

/** A duration: where it ends, its parts, and whether it is an adjective ("two-year", "8-month-old"). */
export type DurationPiece = {
  readonly to: number
  readonly parts: readonly Amount[]
  readonly hyphened: boolean
  readonly bare: boolean
}

/** The duration at `i`: number and unit, "an hour and a half", "2 1/2 years", bare "days"; or null. */
export function readDuration(words: readonly Word[], i: number): DurationPiece | null {
  const first = words[i]?.lower ?? ""
  if (pluralUnits.has(first) && first !== "seconds" && first !== "seasons" && first !== "quarters") {
    const unit = units.get(first)
    return unit === undefined ? null : {to: i + 1, parts: [{count: Vague, unit}], hyphened: false, bare: true}
  }
  const another =
    first === "another" ||
    (first === "all" && /^(?:day|night|week|month|year|summer|winter)$/.test(words[i + 1]?.lower ?? ""))
  const number = another
    ? (readNumber(words, i + 1) ?? {to: i + 1, count: exactly(1), form: "words" as const})
    : readNumber(words, i, true)
  if (number === null) return null
  let at = number.to
  const span = rangeTail(words, at, number.count)
  if (span !== null) at = span.to
  const count = span?.count ?? number.count
  const hyphened = words[at]?.lower === "-"
  if (hyphened) at++
  while (
    /^(?:additional|full|whole|consecutive|straight|more|long|extra|working|trading|business|calendar|short|odd|solid|further|other|good)$/.test(
      words[at]?.lower ?? "",
    )
  )
    at++
  const nights = /^nights?$/.test(words[at]?.lower ?? "") && count.exact !== null && (number.form !== "article" || spending.test(words[i - 1]?.lower ?? "")) // prettier-ignore
  const unit = nights ? "day" : unitAt(words, at)
  if (unit === null) return null
  if (unit === "second" && (number.form === "article" || hyphened)) return null
  if (unit === "season" || unit === "quarter") {
    if (number.form === "article" || (count.exact ?? 2) === 1) return null
  }
  at++
  const whole = Math.floor(count.exact ?? 0)
  const all: Amount[] =
    count.exact !== null && count.exact - whole === 0.5 && whole > 0 ? halved(exactly(whole), unit) : [{count, unit}]
  if (
    words[at]?.lower === "and" &&
    (words[at + 1]?.lower === "a" || words[at + 1]?.lower === "one") &&
    words[at + 2]?.lower === "half"
  ) {
    return {to: at + 3, parts: halved(count, unit), hyphened, bare: false}
  }
  const joint = words[at]?.lower === "and" || words[at]?.lower === "," ? at + 1 : at
  const more = readNumber(words, joint)
  const second = more === null ? null : unitAt(words, more.to)
  if (
    more !== null &&
    second !== null &&
    smaller(second, unit) &&
    !(joint > at && words[at]?.lower === "," && more.form === "vague")
  ) {
    all.push({count: more.count, unit: second})
    at = more.to + 1
  }
  if (words[at]?.lower === "or" && words[at + 1]?.lower === "so") at += 2
  else if (hyphened && words[at]?.lower === "-" && words[at + 1]?.lower === "old") at += 2
  else if (hyphened && words[at]?.lower === "-" && words[at + 1]?.lower === "long") at += 2
  return {to: at, parts: all, hyphened, bare: false}
}

const spending = /^(?:after|for|spen[dt]|spends|spending)$/ // "after a night in the cells"

// "two to three weeks", "12 or 18 months"
function rangeTail(words: readonly Word[], i: number, low: Count): {to: number; count: Count} | null {
  const joint = words[i]?.lower
  if (joint !== "to" && joint !== "or" && joint !== "-" && joint !== "–") return null
  const high = readNumber(words, i + 1)
  if (high === null || high.count.exact === null || low.exact === null || high.count.exact <= low.exact) return null
  const unit = words[high.to]?.lower === "-" ? high.to + 1 : high.to
  if (unitAt(words, unit) === null) return null
  return {to: high.to, count: {exact: null, low: low.exact, high: high.count.exact}}
}

function halved(count: Count, unit: Unit): Amount[] {
  const finer: Partial<Record<Unit, readonly [number, Unit]>> = {
    year: [6, "month"],
    minute: [30, "second"],
    hour: [30, "minute"],
    day: [12, "hour"],
  }
  const half = finer[unit]
  if (half === undefined) return [{count: exactly((count.exact ?? 1) + 0.5), unit}]
  return [
    {count, unit},
    {count: exactly(half[0]), unit: half[1]},
  ]
}

const Order: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"]

function smaller(one: Unit, other: Unit): boolean {
  return Order.indexOf(one) >= 0 && Order.indexOf(one) < Order.indexOf(other)
}

/** The unit named at `i`, or null. */
export function unitAt(words: readonly Word[], i: number): Unit | null {
  return units.get(words[i]?.lower ?? "") ?? null
}

/** What stands after a duration and makes a time of it ("ago", "later", "before the vote"), or null. */
export function readShift(
  words: readonly Word[],
  piece: DurationPiece,
  anchor: (at: number) => Piece | null,
): Piece | null {
  const {to, parts: by} = piece
  const word = words[to]?.lower ?? ""
  const shift = (end: number, side: -1 | 1, from: "now" | "text" | Meaning): Piece => ({
    to: end,
    meaning: {is: "shift", by, side, from, whole: false},
  })
  const ago = word === "-" ? words[to + 1]?.lower : word
  if (ago === "ago") {
    // "A month ago today" is a day.
    const end = word === "-" ? to + 2 : to + 1
    const day = deictics.get(words[end]?.lower ?? "")
    if (day === undefined) return shift(end, -1, "now")
    const from: Meaning = {is: "shift", by: [{count: exactly(Math.abs(day)), unit: "day"}], side: Math.sign(day) as -1 | 0 | 1, from: "now", whole: true} // prettier-ignore
    return shift(end + 1, -1, from)
  }
  if (word === "earlier" || word === "previously" || word === "beforehand" || word === "prior")
    return shift(to + 1, -1, "text")
  if (word === "-" && ago === "earlier") return shift(to + 2, -1, "text")
  if (
    word === "later" ||
    word === "afterwards" ||
    word === "afterward" ||
    (word === "after" && words[to + 1]?.lower === "that")
  )
    return shift(to + 1, 1, "text")
  if (word === "hence") return shift(to + 1, 1, "now")
  if (word === "from" && /^(?:now|today)$/.test(words[to + 1]?.lower ?? "")) return shift(to + 2, 1, "now")
  if (word === "back" && by.length === 1) return shift(to + 1, -1, "now")
  if (word === "before" || word === "after" || word === "from" || word === "since") {
    const other = anchor(to + 1)
    if (other !== null && word !== "since") return shift(other.to, word === "before" ? -1 : 1, other.meaning)
    // "They had moved him two days before."
    if (word === "before" && /^(?:[.,;:)”"]|and)?$/.test(words[to + 1]?.lower ?? "")) return shift(to + 1, -1, "text")
  }
  return null
}

// "the five coming years", "two previous weeks": the pointer stands after the number.
function numbered(words: readonly Word[], i: number): Piece | null {
  const number = readNumber(words, i)
  if (number === null) return null
  const word = words[number.to]?.lower ?? ""
  const side = /^(?:upcoming|coming|next|following)$/.test(word)
    ? 1
    : /^(?:previous|past|last|preceding|prior)$/.test(word)
      ? -1
      : null
  const unit = pluralUnits.has(words[number.to + 1]?.lower ?? "") ? unitAt(words, number.to + 1) : null
  return side === null || unit === null
    ? null
    : {to: number.to + 2, meaning: {is: "stretch", of: {count: number.count, unit}, side}}
}

// "The week before last".
function beforeLast(words: readonly Word[], i: number): Piece | null {
  const unit = words[i + 1]?.lower === "before" && words[i + 2]?.lower === "last" ? unitAt(words, i) : null
  if (unit !== "week" && unit !== "month" && unit !== "year") return null
  return {to: i + 3, meaning: {is: "shift", by: [{count: exactly(2), unit}], side: -1, from: "now", whole: true}}
}

// "the week of 3 May", "week 31"
function weekAt(words: readonly Word[], i: number): Piece | null {
  if (words[i]?.lower !== "week") return null
  const n = Number(words[i + 1]?.lower)
  if (Number.isInteger(n) && n >= 1 && n <= 53) return {to: i + 2, meaning: calendar({week: n})}
  if (words[i + 1]?.lower !== "of" && words[i + 1]?.lower !== "beginning" && words[i + 1]?.lower !== "starting")
    return null
  const on = words[i + 2]?.lower === "on" ? i + 3 : i + 2
  const day = readDate(words, on)
  if (day === null || day.meaning.is !== "calendar" || day.meaning.fields.day === undefined) return null
  return {
    to: day.to,
    meaning: {is: "shift", by: [{count: exactly(0), unit: "week"}], side: 0, from: day.meaning, whole: true},
  }
}

/** Pointed units and names: "last week", "the next two years", "this coming Sunday", "that day", "recent months". */
export function readPointed(words: readonly Word[], i: number): Piece | null {
  let at = i
  const article = words[at]?.lower ?? ""
  const determined =
    article === "the" ||
    article === "this" ||
    article === "these" ||
    article === "that" ||
    article === "those" ||
    article === "its"
  if (determined && article !== "this") at++
  const counted = numbered(words, at) ?? weekAt(words, at) ?? (article === "the" ? beforeLast(words, at) : null)
  if (counted !== null) return counted
  const pointed = pointer(words, at)
  if (pointed !== null && article !== "that" && article !== "those") return afterPointer(words, pointed, article)
  return named(words, i, at, article)
}

type Pointer = {readonly to: number; readonly lean: -1 | 0 | 1; readonly text: boolean; readonly word: string}

function pointer(words: readonly Word[], i: number): Pointer | null {
  const word = words[i]?.lower ?? ""
  const lean = pointers.get(word)
  if (lean === undefined) return null
  const next = words[i + 1]?.lower ?? ""
  if (word === "this" && pointers.has(next) && next !== "this") {
    const inner = pointers.get(next) ?? 0
    return {to: i + 2, lean: inner, text: false, word: next}
  }
  return {to: i + 1, lean, text: textPointers.has(word), word}
}

function afterPointer(words: readonly Word[], at: Pointer, article: string): Piece | null {
  const {to, lean, text} = at
  const side = lean === 0 ? null : lean
  const number = lean === 0 ? null : readNumber(words, to)
  if (number !== null && side !== null) {
    const tail = rangeTail(words, number.to, number.count)
    const end = tail?.to ?? number.to
    const extra = /^(?:full|whole|consecutive|straight|calendar|fiscal|trading)$/.test(words[end]?.lower ?? "")
      ? end + 1
      : end
    const unit = unitAt(words, extra) ?? (seasons.has((words[extra]?.lower ?? "").replace(/s$/, "")) ? "season" : null)
    if (unit !== null) {
      const or = words[extra + 1]?.lower === "or" && words[extra + 2]?.lower === "so" ? extra + 3 : extra + 1
      return {to: or, meaning: {is: "stretch", of: {count: tail?.count ?? number.count, unit}, side}}
    }
  }
  const fiscal =
    words[to]?.lower === "fiscal" || words[to]?.lower === "calendar" || words[to]?.lower === "full" ? to + 1 : to
  const unit = unitAt(words, fiscal)
  if (unit !== null && unit !== "second") {
    if (pluralUnits.has(words[fiscal]?.lower ?? "")) {
      if (at.word === "coming" || at.word === "next" || at.word === "upcoming")
        return {to: fiscal + 1, meaning: {is: "reference", to: "future"}}
      return at.word === "past" || at.word === "previous" || at.word === "last"
        ? {to: fiscal + 1, meaning: {is: "reference", to: "past"}}
        : null
    }
    if (unit === "minute" && at.word === "last") return null // "at the last minute"
    if (unit === "hour" || unit === "minute")
      return side === null ? null : {to: fiscal + 1, meaning: {is: "stretch", of: {count: exactly(1), unit}, side}}
    const by = [{count: exactly(lean === 0 ? 0 : 1), unit}]
    if (
      (at.word === "past" || at.word === "last") &&
      article === "the" &&
      side !== null &&
      unit !== "decade" &&
      unit !== "century" &&
      unit !== "weekend" &&
      at.word === "last"
    )
      return {to: fiscal + 1, meaning: {is: "stretch", of: {count: exactly(1), unit}, side}}
    const after = text || (article === "the" && at.word === "next" && unit === "day")
    return {to: fiscal + 1, meaning: {is: "shift", by, side: lean, from: after ? "text" : "now", whole: true}}
  }
  // "The next morning" comes behind what was told.
  return afterLean(words, to, lean, text || (article === "the" && at.word === "next"))
}

// "last April", "this coming Sunday, March 8", "next Christmas", "last summer", "last night", "this morning"
function afterLean(words: readonly Word[], i: number, lean: -1 | 0 | 1, text: boolean): Piece | null {
  if (weekdayAt(words, i) > 0) {
    const day = readWeekday(words, i, lean)
    const bare = text && day?.meaning.is === "calendar" && day.meaning.fields.month === undefined
    return bare && day !== null ? {...day, meaning: {...day.meaning, told: true}} : day
  }
  const month = monthAt(words, i)
  // "Died the following February": the one behind what was told.
  if (month > 0 && text && !/^\d/.test(words[i + 1]?.lower ?? "")) return {to: i + 1, meaning: {is: "calendar", fields: {month}, lean, of: null, told: true}} // prettier-ignore
  if (month > 0) {
    const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[i + 1]?.lower ?? "")
      ? Number.parseInt(words[i + 1]?.lower ?? "", 10)
      : null
    return day !== null && day >= 1 && day <= 31
      ? {to: i + 2, meaning: calendar({month, day}, null, lean)}
      : {to: i + 1, meaning: calendar({month}, null, lean)}
  }
  const season = seasons.get(words[i]?.lower ?? "")
  if (season !== undefined) return {to: i + 1, meaning: calendar({season}, null, lean)}
  const part = parts.get(words[i]?.lower ?? "")
  if (part !== undefined && !words[i]?.lower.endsWith("s")) {
    const days = exactly(lean === 0 ? 0 : 1)
    const from = text ? "text" : "now"
    return {
      to: i + 1,
      meaning: {is: "part", part, of: {is: "shift", by: [{count: days, unit: "day"}], side: lean, from, whole: true}},
    }
  }
  if (feastStarts.has(words[i]?.lower ?? "")) return readFeast(words, i)
  return null
}

// "that day", "the same week", "the weekend", "the latest quarter", "recent years", "the year-ago quarter", "the quarter"
function named(words: readonly Word[], i: number, at: number, article: string): Piece | null {
  const ago = yearAgo(words, i, at) ?? besideTold(words, at, article)
  if (ago !== null) return ago
  const word = words[at]?.lower ?? ""
  const unit = unitAt(words, at)
  // "That autumn", "that spring": of the year told of.
  const season = article === "that" ? seasons.get(word) : undefined
  if (season !== undefined) return {to: at + 1, meaning: {is: "calendar", fields: {season}, lean: -1, of: null, told: true}} // prettier-ignore
  const plural = pluralUnits.has(word)
  const same = (to: number, which: Unit, latest = false): Piece => ({to, meaning: {is: "same", unit: which, latest}})
  if (unit !== null && !plural && unit !== "second" && unit !== "minute" && unit !== "hour") {
    if (article === "that") return same(at + 1, unit)
    if (article === "the" && unit === "weekend") return {to: at + 1, meaning: calendarWeekend()}
    if (article === "the" && (unit === "quarter" || unit === "week")) {
      const next = words[at + 1]?.lower ?? ""
      if (unit === "week" && (next === "of" || next === "after" || next === "before")) return null
      return same(at + 1, unit)
    }
    if (
      article === "the" &&
      (unit === "year" || unit === "month") &&
      /^(?:in|for|of|during|by)$/.test(words[i - 1]?.lower ?? "") &&
      words[at + 1]?.lower !== "-"
    )
      return unit === "year" && words[i - 1]?.lower === "for"
        ? {to: at + 1, meaning: {is: "duration", parts: [{count: exactly(1), unit}]}}
        : same(at + 1, unit)
    return null
  }
  const next = unitAt(words, at + 1)
  if (word === "recent" && next !== null) {
    if (/^(?:in|over|during|for)$/.test(words[at - 1]?.lower ?? "") || pluralUnits.has(words[at + 1]?.lower ?? ""))
      return next === "year" || next === "day"
        ? {to: at + 2, meaning: {is: "reference", to: "past"}}
        : {to: at + 2, meaning: {is: "stretch", of: {count: Vague, unit: next}, side: -1}}
    return null
  }
  if (article === "the" && (word === "same" || word === "latest") && next !== null)
    return same(at + 2, next, word === "latest")
  if (article === "the" && word === "full" && next === "year") return same(at + 2, "year", true)
  if (word === "same" && next !== null) return same(at + 2, next)
  // "the same night", "that evening": of the day last told.
  const part =
    word === "same" ? parts.get(words[at + 1]?.lower ?? "") : article === "that" ? parts.get(word) : undefined
  const noun = words[word === "same" ? at + 1 : at]?.lower ?? ""
  if (part !== undefined && /^(?:night|evening|morning|afternoon)$/.test(noun))
    return {to: word === "same" ? at + 2 : at + 1, meaning: {is: "part", part, of: {is: "same", unit: "day", latest: false}}} // prettier-ignore
  return null
}

// "The night before, they", "it had rained the day before.": of what was told last, with nothing else to be before.
function besideTold(words: readonly Word[], at: number, article: string): Piece | null {
  const link = words[at + 1]?.lower ?? ""
  if (article !== "the" || (link !== "before" && link !== "after")) return null
  if (/^[\p{L}\d(]/u.test(words[at + 2]?.text ?? "") && words[at + 2]?.lower !== "and") return null
  const part = parts.get(words[at]?.lower ?? "")
  const unit = part === undefined ? unitAt(words, at) : "day"
  if (unit === null || unit === "second" || pluralUnits.has(words[at]?.lower ?? "")) return null
  const by = [{count: exactly(1), unit}]
  const meaning: Meaning = {is: "shift", by, side: link === "before" ? -1 : 1, from: "text", whole: true}
  return {to: at + 2, meaning: part === undefined ? meaning : {is: "part", part, of: meaning}}
}

function calendarWeekend(): Meaning {
  return {is: "same", unit: "weekend", latest: true}
}

// "the year-ago quarter", "the year-earlier period", "year-ago third quarter"
function yearAgo(words: readonly Word[], from: number, i: number): Piece | null {
  const at = words[i]?.lower === "comparable" || words[i]?.lower === "corresponding" ? i + 1 : i
  if (words[at]?.lower !== "year" || words[at + 1]?.lower !== "-") return null
  const back = words[at + 2]?.lower
  if (back !== "ago" && back !== "earlier") return null
  const noun = words[at + 3]?.lower ?? ""
  if (i > from && noun !== "quarter" && noun !== "period" && noun !== "month" && noun !== "week") return null
  const meaning: Meaning = {is: "shift", by: [{count: exactly(1), unit: "year"}], side: -1, from: "text", whole: false}
  return {to: noun === "quarter" || noun === "period" ? at + 4 : at + 3, meaning}
}
