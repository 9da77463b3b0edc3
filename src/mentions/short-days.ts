// Days in two figures, "19.3", in a text that writes days so: "Picked up 19.3 outside the library … freed 14.3 … died in hospital 21.3."

import type {Analysis, Token} from "../language/analysis.ts"
import type {TimeReading} from "./time-pack.ts"

const Short = /^(\d{1,2})\.(\d{1,2})\.?$/

// "Closed at 3.4", "by 1.2", "section 2.1": no days.
const Measuring =
  /^(?:at|to|by|of|from|about|over|under|than|version|rule|article|section|chapter|item|no|nr|página|a|de|en|al|del|sección|artículo|capítulo|punto)$/

/** The readings of times, with other days of that form where one was read for a day and no word behind them is counted. */
export function withShortDays(
  readings: readonly (readonly TimeReading[])[],
  {sentences}: Analysis,
): readonly (readonly TimeReading[])[] {
  const writes = readings.some((found, i) => found.some(({from, to}) => to === from + 1 && Short.test(sentences[i]?.tokens[from]?.text ?? ""))) // prettier-ignore
  if (!writes) return readings
  return readings.map((found, i) => {
    const tokens = sentences[i]?.tokens ?? []
    const more = tokens.flatMap((_, at): TimeReading[] => (found.some(({from, to}) => from <= at && at < to) ? [] : dayAt(tokens, at))) // prettier-ignore
    return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.from - b.from)
  })
}

// Nothing behind it that it counts, and no figure beside it.
function dayAt(tokens: readonly Token[], at: number): TimeReading[] {
  const [, day, month] = Short.exec(tokens[at]?.text ?? "") ?? []
  if (day === undefined || Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return []
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (
    next !== undefined &&
    !tokens[at]!.text.endsWith(".") &&
    !/^(?:PUNCT|ADP|CCONJ|VERB|AUX|ADV|SCONJ)$/.test(next.upos)
  )
    return []
  if (
    before === undefined ||
    /^(?:NUM|SYM|DET)$/.test(before.upos) ||
    Measuring.test(before.lower) ||
    /^[%$€£§]$/.test(next?.text ?? "")
  )
    return []
  return [{from: at, to: at + 1, meaning: {is: "calendar", fields: {day: Number(day), month: Number(month)}, lean: null, of: null}, bound: null, rule: "date"}] // prettier-ignore
}
