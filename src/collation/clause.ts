// The clause around a place in a text: one thought, as far as marks can tell.

import type {Span} from "../text/span.ts"

const Longest = 300 // units kept of a clause on each side of the words

/** The clause around a place: to the nearest stop, quotation mark or line break, and never far. */
export function clauseAt(text: string, at: Span): Span {
  let {from, to} = at
  const least = Math.max(0, at.from - Longest)
  const most = Math.min(text.length, at.to + Longest)
  while (from > least && !isBreak(text, from - 1)) from--
  while (to < most && !isBreak(text, to)) to++
  while (from < at.from && /\s/.test(text[from] ?? "")) from++
  while (to > at.to && /\s/.test(text[to - 1] ?? "")) to--
  return {from, to}
}

const marks: ReadonlySet<string> = new Set(';\n"“”«».!?:')

// Titles and the like that end in a stop: nobody ends a thought in "Mr.".
const short =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Capt|Maj|Rev|Fr|Prof|Gov|Sen|Rep|Messrs|vs|Sr|Sra|Srta|Dra|Gral|Cnel|Lic|Ing)$/u

// A stop ends a thought when white space follows it, and it does not stand after an initial ("U.S. soil").
function isBreak(text: string, at: number): boolean {
  const unit = text[at] ?? ""
  if (!marks.has(unit)) return false
  if (/[;\n"“”«»]/.test(unit)) return true
  if (!/[.!?:]/.test(unit) || !/^(?:[\s"“”«»'’)]|$)/.test(text[at + 1] ?? "")) return false
  return unit !== "." || !short.test(text.slice(Math.max(0, at - 7), at))
}
