// Logs of a night: "22:40 …" and, further down, "00:15 …": what stands above midnight is of the day before.

import type {Document} from "../text/document.ts"
import type {Day} from "./calendar.ts"

/** Whether a document is a log of one day: lines that begin with an hour, none earlier than the one above. */
export function isDayLog({text, blocks}: Document): boolean {
  let [told, last] = [0, -1]
  for (const {span} of blocks) {
    const [, hour, minute] = Hour.exec(text.slice(span.from, span.from + 8)) ?? []
    if (hour === undefined) continue
    const at = Number(hour) * 60 + Number(minute)
    if (at < last) return false
    ;[told, last] = [told + 1, at]
  }
  return told >= Fewest
}

const Fewest = 3 // entries that make a log
const Back = 6 * 60 // minutes that the hour falls where a new day begins

/** The day of each block of a log that runs over midnight, whose last day is `now`; null where a document is none. */
export function logDays({text, blocks}: Document, now: Day | null): readonly Day[] | null {
  if (now === null) return null
  const hours = blocks.map(({span: {from}}) => {
    const [, hour, minute] = Hour.exec(text.slice(from, from + 8)) ?? []
    return hour === undefined ? -1 : Number(hour) * 60 + Number(minute)
  })
  const told = hours.filter((one) => one >= 0)
  const falls = told.filter((one, i) => i > 0 && one < told[i - 1]!)
  const midnight = told.findIndex((one, i) => i > 0 && one + Back < told[i - 1]!)
  if (told.length < Fewest || falls.length !== 1 || midnight < 0) return null
  let passed = 0
  return hours.map((one) => {
    if (one >= 0) passed++
    return passed > midnight ? now : now - 1
  })
}

/** Whether a line of a log begins at `from`, with its hour. */
export const opensHour = (text: string, from: number): boolean => Hour.test(text.slice(from, from + 8))

const Hour = /^[[(]?([01]?\d|2[0-3])[:.h]([0-5]\d)/
