// Chronologies: lines that begin with a day, most without its year, under lines that are nothing but a year or a month.
//
//   2029
//   3 Feb.    Bread price doubled.
//   24 Oct.   She is let out at noon; her brother until the evening hears nothing.
//
// The year of such a day is that of the line above, or of the last entry that states one, and goes on over the end of a
// year. What else an entry names is counted from its day: "the next morning", "until 2 November".

import type {Analysis, Sentence, Token} from "../language/analysis.ts"
import type {Document} from "../text/document.ts"
import {dateOf, dayOf, isDate} from "./calendar.ts"
import type {Day} from "./calendar.ts"
import type {Fields} from "./time-meaning.ts"
import type {TimeReading} from "./time-pack.ts"

const Least = 3 // entries that make a chronology
const HalfYear = 186 // days
const Over = 2 // months by which an entry lies before the last one where a new year has begun

/** What the line of a sentence tells of its times: the year of those at its head, and the day that others count from. */
export type EntryLine = {readonly year: number; readonly opens: boolean; readonly day: Day | null}

type Opening = {readonly at: number; readonly fields: Fields; readonly alone: boolean}

/** For each sentence the entry of a chronology that it stands in; all null where the document is none or states no year. */
export function entryLines(
  {title, text}: Document,
  {sentences}: Analysis,
  readings: readonly (readonly TimeReading[])[],
  now: Day | null,
): readonly (EntryLine | null)[] {
  const openings = sentences.flatMap(
    (sentence, at) => openingOf(sentence, at, sentences, readings[at] ?? [], text) ?? [],
  )
  const entries = openings.filter(({alone, fields}) => !alone || fields.day !== undefined)
  if (entries.length < Least || !entries.some(({fields}) => fields.year === undefined)) return []
  const climbing = climbs(entries)
  const lines: (EntryLine | null)[] = sentences.map(() => null)
  let year = yearOf(title ?? "") ?? firstYear(entries, climbing, now)
  let month = 0
  for (const [n, {at, fields, alone}] of openings.entries()) {
    if (fields.year !== undefined) month = 0
    const goesOn: boolean = climbing && month > 0 && (fields.month ?? month) + Over <= month
    year = fields.year ?? (year === null ? null : year + (goesOn ? 1 : 0))
    month = fields.month ?? 0
    if (year === null) continue
    const day = fields.day !== undefined && isDate(year, month, fields.day) ? dayOf(year, month, fields.day) : null
    const end = alone && day !== null ? (openings[n + 1]?.at ?? sentences.length) : at + 1
    for (let i = at; i < sentences.length && (i < end || sentences[i]!.block === sentences[at]!.block); i++)
      lines[i] = {year, opens: i === at, day}
  }
  return lines
}

// A log that states no year and ends not long before the day of writing: "Mon 9.9 – …", "Tue 10.9 – …".
function firstYear(entries: readonly Opening[], climbing: boolean, now: Day | null): number | null {
  const last = entries.at(-1)?.fields
  if (now === null || !climbing || last?.month === undefined || last.day === undefined || entries.some(({fields}) => fields.year !== undefined)) return null // prettier-ignore
  const {year} = dateOf(now)
  const ends = [year, year - 1].find((one) => isDate(one, last.month!, last.day!) && dayOf(one, last.month!, last.day!) <= now) // prettier-ignore
  if (ends === undefined || now - dayOf(ends, last.month, last.day) > Recent) return null
  const months = entries.map(({fields}) => fields.month ?? 0)
  return ends - months.filter((month, i) => i > 0 && month + Over <= months[i - 1]!).length
}

const Recent = 60 // days between the last entry of such a log and the day of writing

// The date that a block begins with and that is set off from the rest, or that stands alone.
function openingOf(
  {tokens, block}: Sentence,
  at: number,
  sentences: readonly Sentence[],
  [reading]: readonly TimeReading[],
  text: string,
): Opening | null {
  // prettier-ignore
  if (sentences[at - 1]?.block === block) return null
  const year =
    sentences[at + 1]?.block === block || tokens.length > 4 ? null : bareYear(tokens.map((one) => one.text).join(""))
  if (year !== null) return {at, fields: {year}, alone: true}
  if (reading?.meaning.is !== "calendar" || reading.meaning.of !== null) return null
  const {fields} = reading.meaning
  if (tokens.slice(0, reading.from).some(isWord)) return null
  const alone = !tokens.slice(reading.to).some(isWord) && sentences[at + 1]?.block !== block
  if (fields.month === undefined) return null
  return alone || isSetOff(tokens, reading.to, text) ? {at, fields, alone} : null
}

// "2029", "– 2029 –": a line that is nothing but a year.
function bareYear(line: string): number | null {
  const [, year] = /^[^\p{L}\p{N}]*((?:19|20)\d\d)[^\p{L}\p{N}]*$/u.exec(line) ?? []
  return year === undefined ? null : Number(year)
}

const isWord = ({text}: Token): boolean => /[\p{L}\p{N}]/u.test(text)

// "3 Feb. Bread", "12/5 – taken", "2 March     He": behind it a sign, a gap, or a capital.
function isSetOff(tokens: readonly Token[], to: number, text: string): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (last === undefined || next === undefined) return true
  if (/^[.:–—|\])-]$/.test(next.text)) return true
  return /\t| {2}/.test(text.slice(last.to, next.from)) || /^\p{Lu}/u.test(next.text)
}

// Whether the entries go on from day to day, not back.
function climbs(entries: readonly Opening[]): boolean {
  let [up, down] = [0, 0]
  for (const [n, {fields}] of entries.entries()) {
    const before = entries[n - 1]?.fields
    if (before === undefined || fields.year !== undefined) continue
    const apart = ((fields.month ?? 0) - (before.month ?? 0)) * 31 + (fields.day ?? 0) - (before.day ?? 0)
    const step = Math.abs(apart) > HalfYear ? -apart : apart // from December on to January
    if (step > 0) up++
    else if (step < 0) down++
  }
  return up > down
}

// The one year that a title states.
function yearOf(title: string): number | null {
  const years = [...new Set(title.match(/\b(?:19|20)\d\d\b/g))]
  return years.length === 1 ? Number(years[0]) : null
}
