// Entries of one page, each with its hour: a live page, a log, a chat. What a later one tells replaces an earlier one.

import type {Document} from "../text/document.ts"

/** Words at a place of a document. */
type Told = {readonly document: Document; readonly ref: {readonly from: number}}

// "23:40 Nine people", "[04/03/2030, 06:13] Oda: twelve". What stands before the hour is its day.
const Head = /^[\s\-–•*]*\[?(?:((?:\p{L}+ )?\d[\d/.-]{0,9}),?\s+)?([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d.%])/u
const Widest = 40 // units of the head of a line

/** Negative when the first stands in an earlier entry of one document, positive when the second does, 0 when that is not known. */
export function entryOrder(a: Told, b: Told): number {
  if (a.document.id !== b.document.id) return 0
  const [one, other] = [entryOf(a), entryOf(b)]
  return one === null || other === null || one.day !== other.day ? 0 : Math.sign(one.minute - other.minute)
}

function entryOf({document: {text}, ref: {from}}: Told): {readonly day: string; readonly minute: number} | null {
  const start = text.lastIndexOf("\n", from - 1) + 1
  const [, day = "", hour, minute] = Head.exec(text.slice(start, start + Widest)) ?? []
  return hour === undefined ? null : {day, minute: Number(hour) * 60 + Number(minute)}
}
