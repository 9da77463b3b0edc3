// Finds the times of a document and resolves them in the order of the text.
//
// Three things may fix a time: its own words, the day of publication (a post's own day for what stands in
// the post, a dateline's for its report), and the last time the text named. What none of them fixes keeps
// null bounds.

import {isOfBirth} from "./births.ts"
import {cellRule} from "./cells.ts"
import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import type {Stamp} from "../base/instant.ts"
import type {Analysis, Sentence, Token} from "../language/analysis.ts"
import type {Block, Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
import {dateOf, dayOf, isDate, isoDay, two} from "./calendar.ts"
import type {Day} from "./calendar.ts"
import {isDayLog, logDays, opensHour} from "./log-days.ts"
import type {Mention} from "./mention.ts"
import {inOneOrder} from "./figure-order.ts"
import {datedSections} from "./dated-sections.ts"
import {entryLines} from "./entry-lines.ts"
import {headsOfPosts} from "./posted.ts"
import {pastDay} from "./told-years.ts"
import {moved, resolve, writing} from "./time-resolve.ts"
import {oneDay} from "./resolved.ts"
import type {Resolved, TimeContext} from "./resolved.ts"
import type {Clock} from "./time-meaning.ts"
import type {TimePack, TimeReading} from "./time-pack.ts"
import type {TimeValue} from "./time.ts"

const Version = "1"
const Bare = {
  text: null,
  near: false,
  direction: null,
  narrative: false,
  bound: null,
  past: [],
  year: null,
  fine: null,
} as const // nothing read before
const OfOpening = 4 // tokens in which the day or days that open an entry of a chronology begin
const Near = 3 // sentences in which an hour is still one of the day last named

/** One expression in TIMEX3's extent, resolved: what the scorers compare and the mentions are made of. */
export type TimeFound = {
  readonly span: Span
  readonly sentence: Sentence
  readonly reading: TimeReading
  readonly resolved: Resolved
  /** The day that it was written on, where it is known. */
  readonly now: Day | null
}

/** The times of each sentence as its language reads them, before they are resolved. */
export const readTimes = ({sentences}: Analysis, pack: TimePack): readonly (readonly TimeReading[])[] =>
  sentences.map(({tokens}) => pack.read(tokens))

/** The times of a document as mentions, in the order of the text; ranges are one mention. */
export function findTimes(
  document: Document,
  analysis: Analysis,
  pack: TimePack,
  readings = readTimes(analysis, pack),
): Mention[] {
  const found = findExpressions(document, analysis, pack, readings)
  const mentions: Mention[] = []
  for (let i = 0; i < found.length; i++) {
    const one = found[i]
    if (one === undefined) continue
    const next = found[i + 1]
    // "On 6 February to 15 days' arrest": no stretch ends with how long something is.
    const like = (one.resolved.type === "DURATION") === (next?.resolved.type === "DURATION")
    const from =
      next !== undefined && next.sentence === one.sentence && like
        ? pack.joins(one.sentence.tokens, one.reading, next.reading)
        : null
    if (from !== null && next !== undefined && one.resolved.type !== "SET") {
      mentions.push(rangeMention(document, one, next, from))
      i++
    } else mentions.push(mentionOf(document, one, pack))
  }
  return mentions
}

/** The time expressions of a document in TIMEX3's extent, resolved in the order of the text. */
export function findExpressions(
  document: Document,
  analysis: Analysis,
  pack: TimePack,
  read = readTimes(analysis, pack),
): TimeFound[] {
  const readings = inOneOrder(read, dayOfStamp(document.published))
  const narrative = tellsOfThePast(document, readings.flat())
  const line = dateline(document, analysis, readings)
  const sections = datedSections(document, analysis, readings)
  const nights = logDays(document, dayOfStamp(document.published))
  const lines = entryLines(document, analysis, readings, dayOfStamp(document.published))
  const [lastCode, heads, marked] = [lastTimecode(document), headsOfPosts(document), recordingMarks(document)]
  const found: TimeFound[] = []
  const past: Day[] = []
  let text: Resolved | null = null
  let fine: Resolved | null = null
  const dayLog = nights === null && isDayLog(document)
  let dawn: Resolved | null | undefined
  let [block, named] = [-1, 0] // the block being read; the sentence that named the last time
  analysis.sentences.forEach((sentence, at) => {
    const here = document.blocks[sentence.block]
    const own = here?.kind === "post"
    if (sentence.block !== block) {
      // What a post calls "later" is counted from its own words; what is told after it, from the post.
      const before = document.blocks[block]
      // In a thread all goes on from the posts before: "that night", "the next morning".
      if (own) text = heads.size > 0 ? text : null
      else if (before?.kind === "post" && before.published !== null) {
        text = writing({
          ...Bare,
          ...writtenOn(document, before),
        })
        named = at
      } else if (nights !== null && opensHour(document.text, sentence.from)) text = null
      // "08:15 He was taken last night", "08:40 …": each hour is of the day that was told before the first.
      else if (dayLog && opensHour(document.text, sentence.from)) [text, dawn] = dawn === undefined ? [text, text] : [dawn, dawn] // prettier-ignore
    }
    block = sentence.block
    const told = readings[at] ?? []
    if (told.length === 0 || heads.has(block)) return
    const entry = own ? null : (lines[at] ?? null)
    const headed = own ? null : (sections[at] ?? nights?.[block] ?? line)
    const written = headed === null ? writtenOn(document, here) : {...writtenOn(document, here), now: headed}
    let before: {readonly to: number; readonly resolved: Resolved} | null = null
    for (const reading of told) {
      const direction =
        pack.direction(sentence.tokens, reading) ??
        (reading.rule === cellRule || isEntry(sentence.tokens, reading) ? "past" : null)
      // "[19/11, 06:58] Ilka: they dropped him at four": of the day on which it is posted, and not of that of another's post.
      const posted = own && written.now !== null && analysis.sentences[named]?.block !== block && (oneDay(text) ?? written.now) !== written.now // prettier-ignore
      // "Two years ago today, at ten past six": the hour is of the day right before it.
      const beside: Resolved | null = before !== null && isHour(reading) && isBeside(sentence.tokens, before.to, reading.from) && oneDay(before.resolved) !== null ? before.resolved : null // prettier-ignore
      const near = beside !== null || (text !== null && !posted && (own || at - named <= Near))
      const year = entry?.opens === true && reading.from <= OfOpening ? entry.year : null
      const now = year === null ? (entry?.day ?? written.now) : written.now
      const context: TimeContext = {
        ...written,
        now,
        year,
        text: beside ?? text,
        near,
        direction,
        narrative,
        bound: reading.bound,
        past,
        fine,
      }
      const [first, last] = [sentence.tokens[reading.from], sentence.tokens[reading.to - 1]]
      if (first === undefined || last === undefined) continue
      // "1:32 A girl is dragged away", "that's my cousin at 0:52" tell no hour; they are of the day told of before.
      const code = lastCode >= 0 && (secondsOf(document.text.slice(first.from, last.to).replace(/^at /i, "")) ?? Infinity) <= lastCode // prettier-ignore
      if ((code && text === null) || marked.has(first.from)) continue
      const resolved = code && text !== null ? text : resolve(reading.meaning, context)
      found.push({span: {from: first.from, to: last.to}, sentence, reading, resolved, now: written.now})
      before = {to: reading.to, resolved}
      if (isOfBirth(sentence.tokens, reading.from, pack.born)) continue
      const day = pastDay(reading.meaning, resolved)
      if (day !== null) past.push(day)
      if (!anchors(reading, resolved)) continue
      ;[text, named] = [resolved, at]
      if (oneDay(resolved) !== null) fine = resolved
    }
  })
  return found
}

// An hour or a part of a day with no day of its own.
const isHour = ({meaning}: TimeReading): boolean =>
  (meaning.is === "clock" || meaning.is === "part") && meaning.of === null

const isBeside = (tokens: readonly Token[], from: number, to: number): boolean => to - from < 4 && tokens.slice(from, to).every(({upos}) => /^(?:PUNCT|ADP|DET|ADV)$/.test(upos)) // prettier-ignore

const Timecode = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?=$|[ \t–—-])/
const secondsOf = (words: string): number | null => {
  const [hours = "0", minutes, seconds] = Timecode.exec(words)?.slice(1) ?? []
  return minutes === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

// The last of the places of a film, listed from "0:00 Intro" on, in seconds; −1 where none are listed.
function lastTimecode({text, blocks}: Document): number {
  const codes = blocks.flatMap(({span: {from}}) => secondsOf(text.slice(from, from + 10)) ?? [])
  const rises = codes.length > 2 && codes[0] === 0 && codes.every((at, i) => i === 0 || codes[i - 1]! < at)
  return rises ? codes.at(-1)! : -1
}

// "[00:02:20] DELPHINE: …": where in a recording something was said, of three marks that rise from its first hour on; where the hours stand.
function recordingMarks({text, blocks}: Document): ReadonlySet<number> {
  const marks = blocks.flatMap(({span: {from}}) =>
    /^[[(]\d{1,2}:\d{2}:\d{2}[\])]/.test(text.slice(from, from + 10)) ? [from + 1] : [],
  )
  const codes = marks.map((from) => secondsOf(text.slice(from, from + 8).replace(/[\])]/, "")) ?? 0)
  const rises = codes.length > 2 && codes[0]! < 3600 && codes.every((at, i) => i === 0 || codes[i - 1]! <= at)
  return new Set(rises ? marks : [])
}

// "- 5 February: they move her": the day that an entry of a chronology begins with is most often one that has been.
function isEntry(tokens: readonly Token[], {from, to}: TimeReading): boolean {
  return /^[:–—-]$/.test(tokens[to]?.text ?? "") && tokens.slice(0, from).every(({upos}) => /^(?:PUNCT|SYM|X)$/.test(upos)) // prettier-ignore
}

// The day a report's dateline states ("PORT VALE, May 6, 2025 —"): the day it was written, if not years away.
function dateline(document: Document, analysis: Analysis, readings: readonly (readonly TimeReading[])[]): Day | null {
  for (const [i, sentence] of analysis.sentences.slice(0, 4).entries()) {
    const reading = readings[i]?.[0]
    const [first, last] = [sentence.tokens[reading?.from ?? -1], sentence.tokens[(reading?.to ?? 0) - 1]]
    if (reading?.meaning.is !== "calendar" || reading.meaning.fields.day === undefined) continue
    if (first === undefined || last === undefined || first.from - sentence.from > 60) continue
    const place = document.text.slice(sentence.from, first.from)
    const capitals = /^(?:\p{Lu}{2,}[\p{Lu}\s.'’-]*(?:,\s*\p{L}[\p{L}.\s]*)?,?\s*\(?)$/u.test(place)
    if (!capitals || !/^\s*(?:\(|\)|[-–—]|:)/.test(document.text.slice(last.to, last.to + 3))) continue
    const {now, clock} = writtenOn(document, undefined)
    const day = oneDay(resolve(reading.meaning, {...Bare, now, clock}))
    if (day !== null && (now === null || Math.abs(now - day) < 400)) return day
  }
  return null
}

// A time later ones may be counted from: a place in the calendar, not a length or "recently".
function anchors({meaning}: TimeReading, resolved: Resolved): boolean {
  if (meaning.is === "shift" && meaning.side < 0 && !meaning.whole) return false // "a year earlier" is an aside
  return (
    (resolved.type === "DATE" || resolved.type === "TIME") &&
    resolved.days !== null &&
    resolved.days.from !== null &&
    !resolved.timex.endsWith("_REF")
  )
}

// A post is written on its own day, and so is what stands under the time of a message.
function writtenOn(document: Document, block: Block | undefined): {now: Day | null; clock: Clock | null} {
  const stamp = block?.published ?? document.published
  return {now: dayOfStamp(stamp), clock: clockOfStamp(stamp)}
}

function dayOfStamp(stamp: Stamp | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(stamp ?? "")
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

function clockOfStamp(stamp: Stamp | null): Clock | null {
  const parts = /T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/.exec(stamp ?? "")
  if (parts === null) return null
  const offset = (Number(parts[5] ?? 0) * 60 + Number(parts[6] ?? 0)) * (parts[4] === "-" ? -1 : 1)
  const zone = parts[3] !== undefined || parts[4] !== undefined ? offset : null
  return {hour: Number(parts[1]), minute: Number(parts[2]), second: null, zone}
}

// Years of its own, most of them long before the day of writing: then "April 19" takes its year from them.
function tellsOfThePast(document: Document, readings: readonly TimeReading[]): boolean {
  const now = dayOfStamp(document.published)
  let [far, near] = [0, 0]
  for (const {meaning} of readings) {
    if (meaning.is !== "calendar") continue
    const year = meaning.fields.year
    if (year === undefined) {
      if (meaning.fields.month === undefined) near++
    } else if (now === null || year < dateOf(now).year - 2) far++
    else near++
  }
  return now === null || (far >= 4 && far > 2 * near)
}

// --- mentions ------------------------------------------------------------------------------------

function mentionOf(document: Document, one: TimeFound, pack: TimePack): Mention {
  const {sentence, reading, resolved} = one
  const used = pack.role(sentence.tokens, reading)
  const days = used.runs && resolved.type === "DURATION" ? runningDays(one) : resolved.days
  const running = used.runs && resolved.type === "DURATION"
  const role = resolved.type === "DURATION" || resolved.type === "SET" ? "during" : used.role
  const basis = running ? (days === null ? null : "published") : resolved.basis
  const value: TimeValue = {
    type: "time",
    ...stamps(days, resolved),
    precision: precisionOf(resolved),
    basis: days === null ? null : basis,
    role,
    text: document.text.slice(one.span.from, one.span.to),
    timex: {type: resolved.type, value: resolved.timex},
  }
  return mention(document, one.span, one.span, value, reading.rule)
}

// "for more than a year" up to the day of writing: it began that long before, or earlier.
function runningDays(one: TimeFound): Resolved["days"] {
  const {meaning, bound} = one.reading
  const {now} = one
  if (meaning.is !== "duration" || now === null) return null
  const back = (which: "low" | "high"): Day | null =>
    meaning.parts.reduce<Day | null>((at, {count, unit}) => {
      const n = which === "low" ? count.low : count.high
      return at === null || n === null ? null : moved(at, -n, unit)
    }, now)
  const [near, far] = [back("low"), back("high")]
  if (bound === "more") return {from: near, to: now}
  return {from: bound === "less" ? (near ?? far) : (far ?? near), to: now}
}

function rangeMention(document: Document, one: TimeFound, next: TimeFound, from: number): Mention {
  const first = one.sentence.tokens[from]
  const span = {from: first?.from ?? one.span.from, to: next.span.to}
  const days = {from: one.resolved.days?.from ?? null, to: next.resolved.days?.to ?? null}
  const backwards = days.from !== null && days.to !== null && days.to < days.from
  const known = one.resolved.days !== null && next.resolved.days !== null && !backwards
  const start = stamps(known ? one.resolved.days : null, one.resolved)
  const end = stamps(known ? next.resolved.days : null, next.resolved)
  const value: TimeValue = {
    type: "time",
    from: start.from,
    to: end.to,
    precision: precisionOf(next.resolved),
    basis: known ? (one.resolved.basis ?? next.resolved.basis) : null,
    role: "during",
    text: document.text.slice(span.from, span.to),
    timex: {type: "DATE", value: `${one.resolved.timex}/${next.resolved.timex}`},
  }
  return mention(document, span, span, value, "range")
}

function mention(document: Document, span: Span, head: Span, value: TimeValue, rule: string): Mention {
  return {
    id: idOf("mention", document.id, "time", span.from, span.to),
    kind: "time",
    span,
    head,
    text: document.text.slice(span.from, span.to),
    form: "nominal",
    value,
    maker: byRule("times", Version, rule),
  }
}

function stamps(days: Resolved["days"], resolved: Resolved): {from: Stamp | null; to: Stamp | null} {
  if (days === null) return {from: null, to: null}
  const {clock} = resolved
  if (clock !== null && days.from !== null && days.from === days.to && resolved.type === "TIME") {
    const minute = clock.minute ?? 0
    const second = clock.second === null ? "" : `:${two(clock.second)}`
    const at = `${isoDay(days.from)}T${two(clock.hour)}:${two(minute)}${second}${zoneText(clock.zone)}`
    return {from: at, to: at}
  }
  return {from: days.from === null ? null : isoDay(days.from), to: days.to === null ? null : isoDay(days.to)}
}

function zoneText(zone: number | null): string {
  if (zone === null) return ""
  if (zone === 0) return "Z"
  const at = Math.abs(zone)
  return `${zone < 0 ? "-" : "+"}${two(Math.floor(at / 60))}:${two(at % 60)}`
}

function precisionOf(resolved: Resolved): TimeValue["precision"] {
  if (resolved.type === "TIME" && resolved.days !== null)
    return resolved.clock !== null ? "instant" : resolved.part !== null ? "part-of-day" : "day"
  if (resolved.timex.endsWith("_REF") || (resolved.vague && resolved.days === null)) return "vague"
  switch (resolved.unit) {
    case "second":
    case "minute":
    case "hour":
      return resolved.type === "DURATION" || resolved.days === null ? "vague" : "instant"
    case "day":
      return "day"
    case "weekend":
    case "week":
    case "fortnight":
      return "week"
    case "month":
      return "month"
    case "quarter":
    case "half":
    case "season":
      return "season"
    case "year":
      return "year"
    case "decade":
      return "decade"
    case "century":
    case "millennium":
    case "period":
      return "vague"
  }
}
