// Scores unit cases of times: a text, the day it was written, and the texts and values expected (the form of
// Recognizers-Text). A case is right when the texts read are those expected and no others; its values are right
// when each TIMEX, or stretch from start to end, is one of those accepted.

import type {Analysis} from "../../src/language/analysis.ts"
import type {TimePack} from "../../src/mentions/time-pack.ts"
import {findExpressions, findTimes} from "../../src/mentions/times.ts"
import type {TimeFound} from "../../src/mentions/times.ts"
import type {Document} from "../../src/text/document.ts"

/** One value that a unit case accepts. */
export type CaseValue = {
  readonly timex?: string
  readonly type?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

/** A unit case: a text, the day it was written, and the texts and values expected. */
export type TimeCase = {
  readonly text: string
  readonly reference: string | null
  readonly expected: readonly {readonly text: string; readonly type: string; readonly values: readonly CaseValue[]}[]
}

/** A time read from a unit case: its words and the stretch it was resolved to, end inclusive. */
export type CaseReading = {
  readonly text: string
  readonly timex: string
  readonly from: string | null
  readonly to: string | null
}

/** Shares of 0 to 1: cases whose texts are all read and no others; those whose values are right too; and single expressions. */
export type CaseScore = {
  readonly cases: number
  readonly spans: number
  readonly values: number
  readonly expressions: number
  readonly expressionValues: number
}

/** Scores `read` on unit cases. */
export function scoreCases(cases: readonly TimeCase[], read: (one: TimeCase) => readonly CaseReading[]): CaseScore {
  let [spans, values, expected, found, valued] = [0, 0, 0, 0, 0]
  for (const one of cases) {
    const got = [...read(one)]
    const free = new Set(got)
    let [right, worth] = [0, 0]
    for (const gold of one.expected) {
      const match = got.find((other) => free.has(other) && fold(other.text) === fold(gold.text))
      if (match === undefined) continue
      free.delete(match)
      right++
      if (gold.values.some((value) => accepts(value, match))) worth++
    }
    expected += one.expected.length
    found += right
    valued += worth
    if (right === one.expected.length && free.size === 0) spans++
    if (worth === one.expected.length && free.size === 0) values++
  }
  const share = (n: number, of: number): number => (of === 0 ? 0 : n / of)
  return {
    cases: cases.length,
    spans: share(spans, cases.length),
    values: share(values, cases.length),
    expressions: share(found, expected),
    expressionValues: share(valued, expected),
  }
}

// Case, white space and a leading article are no part of the comparison.
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|el|la|los|las) /, "")
}

// A stretch is given with its end excluded, or, between two names, up to where the second begins; the hours of
// no day are given without one; a stretch of so many units may be matched by its length.
function accepts(gold: CaseValue, got: CaseReading): boolean {
  if (gold.timex !== undefined && (gold.timex === got.timex || gold.timex.endsWith(`,${got.timex})`))) return true
  if (gold.value !== undefined) {
    if (gold.type === "duration" || got.from === null || got.from !== got.to) return false
    return local(got.from) === instant(gold.value) || local(got.from).slice(11) === instant(gold.value)
  }
  if (gold.start === undefined && gold.end === undefined) return false
  const [first = "", second] = got.timex.split("/")
  const starts = gold.start === undefined || same(gold.start, got.from, first)
  const ends =
    gold.end === undefined || same(gold.end, got.to, second ?? "") || (got.to !== null && gold.end === dayAfter(got.to))
  return starts && ends
}

function same(gold: string, got: string | null, timex: string): boolean {
  if (got === null) return false
  const begins = timex.length === 4 ? `${timex}-01-01` : timex.length === 7 ? `${timex}-01` : timex
  const at = instant(gold)
  return at === local(got) || at === begins || (at.length === 5 && local(got).slice(11) === at)
}

function instant(text: string): string {
  return text.replace(" ", "T").replace(/^(.*\d\d:\d\d):00$/, "$1")
}

function local(stamp: string): string {
  return stamp.replace(/(?:Z|[+-]\d\d:\d\d)$/, (zone) => (stamp.includes("T") ? "" : zone))
}

function dayAfter(day: string): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Date(at + 86_400_000).toISOString().slice(0, 10)
}

/**
 * The times of a document in the extents of the Recognizers cases: with the word that leads them in where it
 * bounds them ("since August", "in two weeks"), and a day joined to the hours that stand beside it.
 */
export function caseReadings(document: Document, analysis: Analysis, pack: TimePack): CaseReading[] {
  const expressions = findExpressions(document, analysis, pack)
  const readings: Placed[] = []
  for (const mention of findTimes(document, analysis, pack)) {
    const value = mention.value
    if (value === null || value.type !== "time") continue
    const expression = expressions.find((one) => one.span.from === mention.span.from)
    const start = expression === undefined ? mention.span.from : ledFrom(document.text, expression, pack)
    const clock = value.precision === "instant" || value.precision === "part-of-day"
    const whole = value.precision === "day"
    const one = {
      start,
      end: mention.span.to,
      clock,
      whole,
      timex: value.timex?.value ?? "",
      from: value.from,
      to: value.to,
    }
    const last = readings[readings.length - 1]
    const gap = last === undefined ? null : document.text.slice(last.end, start)
    if (last !== undefined && gap !== null && /^ (?:at |on |around )?$/.test(gap) && joins(last, one)) {
      readings[readings.length - 1] = {...(clock ? one : last), start: last.start, end: one.end, clock: true, text: ""}
    } else readings.push({...one, text: ""})
  }
  return readings.map(({start, end, timex, from, to}) => ({text: document.text.slice(start, end), timex, from, to}))
}

type Placed = CaseReading & {
  readonly start: number
  readonly end: number
  readonly clock: boolean
  readonly whole: boolean
}

// A day and an hour of it, or a part of a day and a stretch of hours.
function joins(last: Omit<Placed, "text">, next: Omit<Placed, "text">): boolean {
  if (last.whole !== next.whole) return last.clock !== next.clock
  return last.clock && next.clock && !last.timex.includes(":") && next.timex.includes("/")
}

function ledFrom(text: string, expression: TimeFound, pack: TimePack): number {
  const {sentence, reading, span} = expression
  const before = sentence.tokens[reading.from - 1]
  if (before === undefined) return span.from
  const word = before.text.toLowerCase()
  const {role} = pack.role(sentence.tokens, reading)
  if ((role === "since" || role === "until") && word !== "from" && word !== "on") return before.from
  if (word === "in" && (reading.rule === "ahead" || reading.rule === "part")) return before.from
  return word === "at" && /^\d+\.\d/.test(text.slice(span.from, span.to)) ? before.from : span.from
}
