// Reads English time expressions in TIMEX3's extent, sentence by sentence.
//
// SynTime's lesson (Zhong et al., ACL 2017): find the words of time first, then let them grow over the
// modifiers and other words of time beside them. A core is read at each place where one may begin, the
// longest reading wins, and what stands after it ("last year", "at dawn", "of 2024") is joined to it.

import type {Token} from "../../../language/analysis.ts"
import type {Edge, Meaning} from "../../../mentions/time-meaning.ts"
import {exactly} from "../../../mentions/time-meaning.ts"
import type {TimeReading, Word} from "../../../mentions/time-pack.ts"
import {givenMonthAt} from "./month-names.ts"
import {boundAt} from "./time-bounds.ts"
import {direction} from "./time-look.ts"
import {sharedAt, withYears} from "./time-ranges.ts"
import {readClock} from "./time-clock.ts"
import type {ClockPiece, Piece} from "./time-clock.ts"
import {
  calendar,
  readCentury,
  readDate,
  readFeast,
  readNthDay,
  readOrdinalDay,
  readQuarter,
  readSeason,
  readWeekday,
  readYear,
  weekdayAt,
} from "./time-dates.ts"
import {bareUnit, oneUnit, rate, referenceAt, setAt, setValue} from "./time-sets.ts"
import {readDuration, readPointed, readShift} from "./time-units.ts"
import {Kinds, kindsAt, mayBegin} from "./time-starts.ts"
import {deictics, edges, namedHours, parts, pluralUnits, units} from "./time-words.ts"

const Depth = 3 // times within times: "the night of the day before Christmas"

type Core = Piece & {readonly rule: string}

/** The time expressions of one sentence, in order, none overlapping. */
export function readTimes(tokens: readonly Token[]): TimeReading[] {
  const words: readonly Word[] = tokens
  const plural = (at: number): boolean => tokens[at]?.xpos === "NNS"
  const found: TimeReading[] = []
  let i = 0
  while (i < words.length) {
    if (!mayBegin(words, i) || givenMonthAt(tokens, i) !== null) {
      i++
      continue
    }
    const reading = expressionAt(words, i, plural)
    const shared = sharedAt(words, i, reading, (at) => expressionAt(words, at, plural))
    if (shared !== null) {
      found.push(...shared)
      i = shared[1].to
    } else if (reading === null) i++
    else {
      found.push(ahead(tokens, words, reading))
      i = reading.to
    }
  }
  return withYears(words, found)
}

// "in two weeks" is a day to come when its sentence looks forward; otherwise it is how long something took.
function ahead(tokens: readonly Token[], words: readonly Word[], reading: TimeReading): TimeReading {
  const {meaning} = reading
  if (meaning.is !== "duration" || words[reading.from - 1]?.lower !== "in" || direction(tokens, reading) === "past")
    return reading
  return {...reading, meaning: {is: "shift", by: meaning.parts, side: 1, from: "now", whole: false}, rule: "ahead"}
}

function expressionAt(words: readonly Word[], i: number, plural: (at: number) => boolean): TimeReading | null {
  const bound = boundAt(words, i)
  if (bound !== null) {
    const core = modified(words, bound.to, plural)
    const counted =
      core !== null && (core.meaning.is === "duration" || core.meaning.is === "shift" || core.meaning.is === "stretch")
    const dated = core !== null && (bound.dates || counted) && (counted || bound.bound === "about")
    if (core !== null && dated && (counted ? bound.counts : true))
      return {from: i, to: core.to, meaning: core.meaning, bound: bound.bound, rule: core.rule}
  }
  const core = modified(words, i, plural)
  return core === null ? null : {from: i, to: core.to, meaning: core.meaning, bound: null, rule: core.rule}
}

// An edge ("early May", "the end of the year") or a plain core, with what is joined after it.
function modified(words: readonly Word[], i: number, plural: (at: number) => boolean): Core | null {
  const led = words[i]?.lower === "the" && /^(?:early|late|mid)$/.test(words[i + 1]?.lower ?? "") ? 1 : 0
  const word = words[i + led]?.lower ?? ""
  const edge = edges.get(word)
  if ((word === "early" || word === "late" || word === "mid") && edge !== undefined) {
    const link = words[i + led + 1]?.lower ?? ""
    const at = link === "in" || link === "on" || link === "-" ? i + led + 2 : i + led + 1
    const core = joined(words, at, plural)
    if (core !== null && datelike(core.meaning))
      return {to: core.to, meaning: {is: "edge", edge, of: core.meaning, day: false}, rule: "edge"}
  }
  if ((word === "early" || word === "late") && edge !== undefined) {
    const part = parts.get(words[i + led + 1]?.lower ?? "")
    const before = words[i - 1]?.lower ?? ""
    if (part !== undefined && /^(?:in|during|by|until|since|this|on|from)$/.test(before))
      return {to: i + led + 2, meaning: {is: "part", part, of: null}, rule: "part"}
  }
  if (word === "earlier" || word === "later") {
    const at = words[i + 1]?.lower === "in" || words[i + 1]?.lower === "on" ? i + 2 : i + 1
    const core = joined(words, at, plural)
    if (core !== null && datelike(core.meaning)) return {to: core.to, meaning: core.meaning, rule: "loose"}
  }
  const of = edgeOf(words, i)
  if (of !== null) {
    const bare = units.get(words[of.to]?.lower ?? "")
    if (
      bare !== undefined &&
      !pluralUnits.has(words[of.to]?.lower ?? "") &&
      (bare === "year" || bare === "month" || bare === "week" || bare === "day")
    )
      return {
        to: of.to + 1,
        meaning: {is: "edge", edge: of.edge, of: {is: "same", unit: bare, latest: true}, day: true},
        rule: "edge",
      }
    const core = joined(words, of.to, plural)
    if (core !== null && (datelike(core.meaning) || core.meaning.is === "part"))
      return {to: core.to, meaning: {is: "edge", edge: of.edge, of: core.meaning, day: of.day, ...(of.week === undefined ? {} : {week: of.week})}, rule: "edge"} // prettier-ignore
  }
  return joined(words, i, plural)
}

function edgeOf(words: readonly Word[], i: number): {to: number; edge: Edge; day: boolean; week?: number} | null {
  const at = words[i]?.lower === "the" ? i + 1 : i
  const word = words[at]?.lower ?? ""
  const noun = words[at + 1]?.lower ?? ""
  if (/^(?:first|second|third|last|latter)$/.test(word) && /^(?:part|days|weeks?|months)$/.test(noun)) {
    const edge = word === "first" ? "start" : word === "last" || word === "latter" ? "end" : "middle"
    const week = noun === "week" ? {week: {first: 1, second: 2, third: 3}[word] ?? -1} : {}
    return words[at + 2]?.lower === "of" ? {to: at + 3, edge, day: false, ...week} : null
  }
  const edge = word === "early" || word === "late" ? undefined : edges.get(word)
  return edge !== undefined && words[at + 1]?.lower === "of" ? {to: at + 2, edge, day: edge !== "middle"} : null
}

function datelike(meaning: Meaning): boolean {
  return (
    meaning.is === "calendar" ||
    meaning.is === "shift" ||
    meaning.is === "same" ||
    meaning.is === "part" ||
    meaning.is === "edge" ||
    meaning.is === "clock"
  )
}

// A core and the words of time that follow and belong to it.
function joined(words: readonly Word[], i: number, plural: (at: number) => boolean): Core | null {
  const word = words[i]
  if (word === undefined) return null
  const clock = (kindsAt(word) & Kinds.clock) === 0 ? null : readClock(words, i)
  if (clock !== null) {
    const on = words[clock.to]?.lower === "on" || words[clock.to]?.lower === "," ? clock.to + 1 : clock.to
    const date = core(words, on, plural)
    if (date !== null && date.meaning.is === "part") return inPart(clock, date, date.meaning)
    if (date !== null && dayLike(date.meaning))
      return {
        to: date.to,
        meaning: {is: "clock", clock: clock.clock, of: after(words, date, plural).meaning},
        rule: "clock",
      }
    return {to: clock.to, meaning: {is: "clock", clock: clock.clock, of: null}, rule: "clock"}
  }
  const first = core(words, i, plural)
  return first === null ? null : after(words, first, plural)
}

// "at 9.40 this morning", "10 on Tuesday night": the part of the day tells which half the hour is in.
function inPart(clock: ClockPiece, date: Core, part: Extract<Meaning, {is: "part"}>): Core {
  const late = part.part === "AF" || part.part === "EV" || (part.part === "NI" && clock.clock.hour > 4)
  const hour = late && clock.clock.hour < 12 ? clock.clock.hour + 12 : clock.clock.hour
  return {to: date.to, meaning: {is: "clock", clock: {...clock.clock, hour}, of: part.of}, rule: "clock"}
}

function dayLike(meaning: Meaning): boolean {
  if (meaning.is === "calendar")
    return (
      meaning.fields.day !== undefined || meaning.fields.weekday !== undefined || meaning.fields.feast !== undefined
    )
  if (meaning.is === "shift") return meaning.by[0]?.unit === "day"
  return meaning.is === "part" || (meaning.is === "same" && meaning.unit === "day")
}

function after(words: readonly Word[], first: Core, plural: (at: number) => boolean): Core {
  let now = first
  for (let n = 0; n < 3; n++) {
    const more = grown(words, now, plural)
    if (more === null) break
    now = more
  }
  return now
}

function grown(words: readonly Word[], now: Core, plural: (at: number) => boolean): Core | null {
  const {to, meaning} = now
  const next = words[to]?.lower ?? ""
  if (dayLike(meaning) && meaning.is !== "part") {
    const middle = next === "mid" || next === "early" || next === "late" ? to + 1 : to
    const part = parts.get(words[middle]?.lower ?? "")
    if (part !== undefined && !(words[middle]?.lower ?? "").endsWith("s"))
      return {to: middle + 1, meaning: {is: "part", part, of: meaning}, rule: "part"}
    if (next === "at" || next === ",") {
      const clock = readClock(words, to + 1)
      if (clock !== null) return {to: clock.to, meaning: {is: "clock", clock: clock.clock, of: meaning}, rule: "clock"}
      const dawn = next === "at" ? parts.get(words[to + 1]?.lower ?? "") : undefined
      if (dawn !== undefined) return {to: to + 2, meaning: {is: "part", part: dawn, of: meaning}, rule: "part"}
    }
    const clock = /\d/.test(next) || namedHours.has(next) ? readClock(words, to) : null
    if (clock !== null) return {to: clock.to, meaning: {is: "clock", clock: clock.clock, of: meaning}, rule: "clock"}
  }
  if (meaning.is === "part" && next === "at") {
    const clock = readClock(words, to + 1)
    if (clock !== null) return inPart(clock, {...now, to: clock.to}, meaning)
  }
  if (meaning.is === "shift" && meaning.whole && meaning.by[0]?.unit === "week") {
    const weekday = readWeekday(words, next === "on" || next === "," ? to + 1 : to, null)
    if (
      weekday !== null &&
      weekday.meaning.is === "calendar" &&
      weekday.meaning.fields.weekday !== undefined &&
      next !== ","
    )
      return {to: weekday.to, meaning: calendar(weekday.meaning.fields, meaning), rule: "weekday"}
  }
  // "The 30th of last month", "Friday of the week before last".
  if (meaning.is === "calendar" && meaning.of === null && next === "of" && meaning.fields.month === undefined) {
    const {day, weekday} = meaning.fields
    const wider = day === undefined && weekday === undefined ? null : readPointed(words, to + 1)
    const unit = wider?.meaning.is === "shift" && wider.meaning.whole ? wider.meaning.by[0]?.unit : undefined
    if (wider !== null && unit === (day === undefined ? "week" : "month"))
      return {to: wider.to, meaning: calendar(meaning.fields, wider.meaning), rule: now.rule}
  }
  if (dayLike(meaning) && meaning.is !== "part" && next === "in" && words[to + 1]?.lower === "the") {
    const part = parts.get(words[to + 2]?.lower ?? "")
    if (part !== undefined) return {to: to + 3, meaning: {is: "part", part, of: meaning}, rule: "part"}
  }
  if (
    meaning.is === "part" &&
    meaning.of?.is === "calendar" &&
    meaning.of.fields.weekday !== undefined &&
    meaning.of.of === null
  ) {
    const week = readPointed(words, next === "of" ? to + 1 : to)
    if (week !== null && week.meaning.is === "shift" && week.meaning.by[0]?.unit === "week")
      return {to: week.to, meaning: {...meaning, of: calendar(meaning.of.fields, week.meaning)}, rule: "part"}
  }
  if (
    (next === "or" || next === "and") &&
    /^(?:later|earlier|after|before|beyond|onwards?)$/.test(words[to + 1]?.lower ?? "") &&
    datelike(meaning)
  ) {
    const ends = words[to + 2]?.text ?? "."
    if (!/^\p{L}/u.test(ends)) return {to: to + 2, meaning, rule: now.rule}
  }
  if (next === "'s" || next === "’s") {
    const inner =
      readQuarter(words, to + 1) ?? (words[to + 1]?.lower === "quarter" ? {to: to + 2, meaning: calendar({})} : null)
    if (
      inner !== null &&
      inner.meaning.is === "calendar" &&
      yearLike(meaning) &&
      inner.meaning.fields.quarter !== undefined
    )
      return {to: inner.to, meaning: calendar(inner.meaning.fields, meaning), rule: "quarter"}
    return null
  }
  if (needsYear(meaning) && meaning.is === "calendar") {
    const at = next === "of" || next === "in" || next === "," ? to + 1 : to
    const year = pointedYear(words, at, plural)
    if (year !== null && !(at > to && next === "in" && meaning.fields.month === undefined))
      return {to: year.to, meaning: calendar(meaning.fields, year.meaning), rule: now.rule}
  }
  if (meaning.is === "calendar" && meaning.fields.weekday !== undefined && meaning.of === null) {
    const at = next === "of" ? to + 1 : to
    const week = readPointed(words, at)
    if (week !== null && week.meaning.is === "shift" && week.meaning.by[0]?.unit === "week")
      return {to: week.to, meaning: calendar(meaning.fields, week.meaning), rule: "weekday"}
  }
  return null
}

function needsYear(meaning: Meaning): boolean {
  if (meaning.is !== "calendar" || meaning.of !== null || meaning.fields.year !== undefined) return false
  const {month, quarter, half, season, feast} = meaning.fields
  return (
    month !== undefined || quarter !== undefined || half !== undefined || season !== undefined || feast !== undefined
  )
}

function yearLike(meaning: Meaning): boolean {
  return (
    (meaning.is === "shift" && meaning.by[0]?.unit === "year") ||
    (meaning.is === "calendar" && meaning.fields.year !== undefined)
  )
}

// The year put after a date: "last year", "1990", "the same year", "a year ago".
function pointedYear(words: readonly Word[], i: number, plural: (at: number) => boolean): Piece | null {
  const pointed = readPointed(words, i)
  if (
    pointed !== null &&
    (yearLike(pointed.meaning) || (pointed.meaning.is === "same" && pointed.meaning.unit === "year"))
  )
    return pointed
  const ago = readDuration(words, i)
  const shift = ago === null || ago.bare ? null : readShift(words, ago, () => null)
  if (shift !== null && yearLike(shift.meaning)) return shift
  const year = readYear(words, i, plural)
  return year !== null && year.meaning.is === "calendar" && year.meaning.fields.year !== undefined ? year : null
}

// --- cores ---------------------------------------------------------------------------------------

function core(words: readonly Word[], i: number, plural: (at: number) => boolean, depth = 0): Core | null {
  const word = words[i]
  if (depth > Depth || word === undefined) return null
  const kinds = kindsAt(word)
  let best: Core | null = null
  const offer = (piece: Piece | null, rule: string): void => {
    if (piece !== null && (best === null || piece.to > best.to)) best = {to: piece.to, meaning: piece.meaning, rule}
  }
  if (kinds & Kinds.date) offer(readDate(words, i), "date")
  if (kinds & Kinds.weekday) offer(readWeekday(words, i, null), "weekday")
  if (kinds & Kinds.deictic) offer(deictic(words, i), "deictic")
  if (kinds & Kinds.season) offer(readSeason(words, i), "season")
  if (kinds & Kinds.quarter) offer(readQuarter(words, i), "quarter")
  if (kinds & Kinds.century) offer(readCentury(words, i), "century")
  if (kinds & Kinds.feast) offer(readFeast(words, i), "feast")
  if (kinds & Kinds.ordinal) offer(readOrdinalDay(words, i, plural) ?? readNthDay(words, i), "ordinal")
  if (kinds & Kinds.pointed) offer(readPointed(words, i), "pointed")
  if (kinds & Kinds.part) offer(partOf(words, i, plural, depth), "part")
  if (kinds & Kinds.duration) offer(timed(words, i, plural, depth), "duration")
  if (kinds & Kinds.set) offer(setAt(words, i), "set")
  if (kinds & Kinds.year) offer(readYear(words, i, plural), "year")
  if (kinds & Kinds.reference) offer(referenceAt(words, i), "reference")
  return best
}

function deictic(words: readonly Word[], i: number): Piece | null {
  const word = words[i]?.lower ?? ""
  const days = deictics.get(word)
  const day = (n: number): Meaning => ({
    is: "shift",
    by: [{count: exactly(Math.abs(n)), unit: "day"}],
    side: Math.sign(n) as -1 | 0 | 1,
    from: "now",
    whole: true,
  })
  if (days !== undefined) return {to: i + 1, meaning: day(days)}
  if (word === "tonight") return {to: i + 1, meaning: {is: "part", part: "NI", of: day(0)}}
  if (word !== "the") return null
  const rest = `${words[i + 1]?.lower} ${words[i + 2]?.lower} ${words[i + 3]?.lower}`
  if (rest === "day before yesterday") return {to: i + 4, meaning: day(-2)}
  if (rest === "day after tomorrow") return {to: i + 4, meaning: day(2)}
  return null
}

// "the night of 6 May", "the morning of the same day", "the eve of Christmas"
function partOf(words: readonly Word[], i: number, plural: (at: number) => boolean, depth: number): Piece | null {
  const at = words[i]?.lower === "the" ? i + 1 : i
  const word = words[at]?.lower ?? ""
  const part = parts.get(word)
  if (part === undefined || word.endsWith("s")) return null
  const link = words[at + 1]?.lower ?? ""
  const direct = deictics.has(link) || weekdayAt(words, at + 1) > 0 // "at dawn yesterday"
  if (link === "of" || link === "on" || direct) {
    const date = core(words, direct ? at + 1 : at + 2, plural, depth + 1)
    if (date !== null && dayLike(date.meaning) && date.meaning.is !== "part") {
      const of = after(words, date, plural)
      if (word === "eve")
        return {
          to: of.to,
          meaning: {is: "shift", by: [{count: exactly(1), unit: "day"}], side: -1, from: of.meaning, whole: false},
        }
      return {to: of.to, meaning: {is: "part", part, of: of.meaning}}
    }
  }
  if (word === "eve") return null
  const before = words[i - 1]?.lower ?? ""
  if (word === "overnight") return {to: at + 1, meaning: {is: "part", part, of: null}}
  if (at > i && /^(?:in|during|by|until|into|through)$/.test(before))
    return {to: at + 1, meaning: {is: "part", part, of: null}}
  if (
    (word === "dawn" ||
      word === "dusk" ||
      word === "nightfall" ||
      word === "daybreak" ||
      word === "sunrise" ||
      word === "sunset" ||
      word === "night") &&
    /^(?:at|before|by|since|until|after)$/.test(before)
  )
    return {to: at + 1, meaning: {is: "part", part, of: null}}
  return null
}

function timed(words: readonly Word[], i: number, plural: (at: number) => boolean, depth: number): Piece | null {
  const the = words[i]?.lower === "the"
  const at = the ? i + 1 : i
  const extra = the && /^(?:first|last|final|next|entire|full|whole)$/.test(words[at]?.lower ?? "") ? at + 1 : at
  const duration = readDuration(words, extra)
  if (duration === null) return oneUnit(words, i)
  const old = words[duration.to]?.lower === "-" ? duration.to + 1 : duration.to
  if (
    words[old]?.lower === "old" ||
    (words[old]?.lower === "of" && words[old + 1]?.lower === "age") ||
    words[duration.to - 1]?.lower === "old" ||
    words[i - 1]?.lower === "aged"
  )
    return null // an age
  const shift = readShift(words, duration, (from) => {
    const other = core(words, from, plural, depth + 1)
    return other !== null && datelike(other.meaning) ? after(words, other, plural) : null
  })
  if (shift !== null) return shift
  const finer = duration.parts[0]?.unit !== "month" && duration.parts[0]?.unit !== "quarter" // "the first nine months of 1997" are two times in TIMEX3's guidelines
  if (
    extra > at &&
    finer &&
    words[duration.to]?.lower === "of" &&
    /^(?:first|last|final)$/.test(words[at]?.lower ?? "")
  ) {
    const whole = core(words, duration.to + 1, plural, depth + 1)
    const edge = words[at]?.lower === "first" ? "start" : "end"
    if (whole !== null && datelike(whole.meaning))
      return {to: whole.to, meaning: {is: "edge", edge, of: after(words, whole, plural).meaning, day: false}}
  }
  if (duration.hyphened && the && extra === at) return null // the article belongs to the noun after "two-year"
  if (duration.bare) return bareUnit(words, i, the, duration)
  if (rate(words, i, duration.to))
    return {to: duration.to, meaning: {is: "set", value: setValue(duration.parts[0]?.unit ?? "day", 1)}}
  return {to: duration.to, meaning: {is: "duration", parts: duration.parts}}
}
