// Entries of one page, each with its hour or day: a live page, a log, a chat. What a later one tells replaces an earlier one.

import type {Document} from "../text/document.ts"

/** Words at a place of a document. */
type Told = {readonly document: Document; readonly ref: {readonly from: number}}

// "04/03/2030", "4 March", "4 de marzo de 2030", "Day 4".
const Day = String.raw`(?:\d{1,2}(?:st|nd|rd|th|º)?(?: de)? \p{L}{3,10}\.?(?:,? (?:de )?\d{4})?|(?:\p{L}+ )?\d[\d/.-]{0,9})`

// "23:40 Nine people", "[04/03/2030, 06:13] Oda: twelve", "4 March, 09:00. Four". What stands before the hour is its day.
const Hourly = new RegExp(String.raw`^[\s\-–•*(]*\[?(?:(${Day}),?\s+)?([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d%]|\.\d)`, "u")
const Widest = 40 // units of the head of a line

// "16 Oct: 140 families. 17 Oct: 155 families."
const Daily = new RegExp(String.raw`(?:^|[.!?;)]\s+)[\-–•*(\[]*(${Day})\]?(?::|\s?[–—]) `, "gu")
const Longest = 400 // units of an entry that is one of several in a line

/** Negative when the first stands in an earlier entry of one document, positive when the second does, 0 when that is not known. */
export function entryOrder(a: Told, b: Told): number {
  if (a.document.id !== b.document.id) return 0
  const [one, other] = [entryOf(a), entryOf(b)]
  if (one === null || other === null) return 0
  if (one.day !== other.day) return Math.sign(compareDays(one.day, other.day))
  return one.minute === null || other.minute === null ? 0 : Math.sign(one.minute - other.minute)
}

/** The day and hour of the entry of a document in which words stand; empty where it has no entries. */
export function entryAt(one: Told): string {
  const entry = entryOf(one)
  return entry === null ? "" : `${entry.day} ${entry.minute ?? ""}`
}

type Entry = {readonly day: string; readonly minute: number | null}

function entryOf({document: {text}, ref: {from}}: Told): Entry | null {
  const start = text.lastIndexOf("\n", from - 1) + 1
  const [, day = "", hour, minute] = Hourly.exec(text.slice(start, start + Widest)) ?? []
  if (hour !== undefined) return {day, minute: Number(hour) * 60 + Number(minute)}
  const last = [...text.slice(Math.max(start, from - Longest), from).matchAll(Daily)].at(-1)?.[1]
  return last === undefined ? null : {day: last, minute: null}
}

// Days written in one way, of which one number is another: "04/03/2030" and "05/03/2030". Across months it is not known.
function compareDays(a: string, b: string): number {
  if (a.replace(/\d+/g, "") !== b.replace(/\d+/g, "")) return 0
  const [one, other] = [a, b].map((day) => (day.match(/\d+/g) ?? []).map(Number)) as [number[], number[]]
  const apart = one.flatMap((number, i) => (number === other[i] ? [] : [number - (other[i] ?? 0)]))
  return apart.length === 1 ? (apart[0] ?? 0) : 0
}
