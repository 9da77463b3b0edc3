// An anchor finds words again: by position first, proved by the quote, and by context when the place has moved.

import type {Span} from "./span.ts"

/** A span with its words and up to 32 units of context on either side. */
export type Anchor = Span & {readonly exact: string; readonly prefix: string; readonly suffix: string}

const Context = 32 // UTF-16 units kept on each side

/** The anchor of a span in `text`. Context never begins or ends inside a surrogate pair. */
export function anchorOf(text: string, at: Span): Anchor {
  const before = whole(text, Math.max(0, at.from - Context), 1)
  const after = whole(text, Math.min(text.length, at.to + Context), -1)
  return {
    from: at.from,
    to: at.to,
    exact: text.slice(at.from, at.to),
    prefix: text.slice(Math.min(before, at.from), at.from),
    suffix: text.slice(at.to, Math.max(after, at.to)),
  }
}

/**
 * Where the anchor's words stand in `text`: at their old place if they are still there, else the one
 * occurrence whose context fits best, else null. Never a place whose words differ.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  if (text.slice(anchor.from, anchor.to) === anchor.exact) return {from: anchor.from, to: anchor.to}
  if (anchor.exact === "") return null
  let best: Span | null = null
  let bestScore = -1
  for (let from = text.indexOf(anchor.exact); from >= 0; from = text.indexOf(anchor.exact, from + 1)) {
    const to = from + anchor.exact.length
    const score = commonEnd(text, from, anchor.prefix) + commonStart(text, to, anchor.suffix)
    const nearer = best !== null && Math.abs(from - anchor.from) < Math.abs(best.from - anchor.from)
    if (score > bestScore || (score === bestScore && nearer)) [best, bestScore] = [{from, to}, score]
  }
  return best
}

function whole(text: string, at: number, step: 1 | -1): number {
  const low = text.charCodeAt(at)
  return low >= 0xdc00 && low <= 0xdfff && at > 0 ? at + step : at
}

function commonEnd(text: string, to: number, prefix: string): number {
  let n = 0
  while (n < prefix.length && n < to && text[to - 1 - n] === prefix[prefix.length - 1 - n]) n++
  return n
}

function commonStart(text: string, from: number, suffix: string): number {
  let n = 0
  while (n < suffix.length && text[from + n] === suffix[n]) n++
  return n
}
