// Pages made of older ones: "12 April 2021" alone on a line, and under it what was written on that day.
//
// A column of the paper's own past, a scrapbook, a diary: "yesterday" there is the day before the line's, not before the page's.

import type {Analysis, Token} from "../language/analysis.ts"
import type {Document} from "../text/document.ts"
import {dayOf, isDate} from "./calendar.ts"
import type {Day} from "./calendar.ts"
import type {TimeReading} from "./time-pack.ts"

/** For each sentence the day of the last line before it that is nothing but a date with its year; null where none is. */
export function datedSections(
  document: Document,
  {sentences}: Analysis,
  readings: readonly (readonly TimeReading[])[],
): readonly (Day | null)[] {
  let day: Day | null = null
  return sentences.map((sentence, i) => {
    const [reading, ...others] = readings[i] ?? []
    const stated = reading === undefined || others.length > 0 ? null : lineDay(sentence.tokens, reading)
    // "Born:", then the date on its own line: a field of a sheet.
    if (stated !== null && !/:\s*$/.test(document.text.slice(0, sentence.from).slice(-20))) day = stated
    return day
  })
}

function lineDay(tokens: readonly Token[], {meaning, from, to}: TimeReading): Day | null {
  const around = [...tokens.slice(0, from), ...tokens.slice(to)]
  if (meaning.is !== "calendar" || around.some(({text}) => /[\p{L}\p{N}]/u.test(text))) return null
  const {year, month, day, figures} = meaning.fields
  if (year === undefined || month === undefined || day === undefined || figures === "either") return null
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}
