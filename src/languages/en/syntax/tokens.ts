// Cuts English text into tokens as Universal Dependencies does (EWT and GUM), with exact offsets.
//
// One pass from left to right. A word runs to the first unit that is no letter, digit or mark; what
// stands there decides whether the word goes on (a stop in "U.S.", a comma in "1,000", a hyphen in
// "pro-government") or is cut ("do|n't", "long|-|time"). Look-ahead is bounded, so the pass is linear.
// Conventions: https://universaldependencies.org/en/ and the Penn tokens it builds on.

import {addressEnd} from "../../../language/addresses.ts"
import type {RawToken} from "../../../language/pack.ts"
import {
  Digit,
  Letter,
  Sign,
  Space,
  before,
  classAt,
  emojiEnd,
  gluedBefore,
  handleEnd,
  isApostrophe,
  isLetterAt,
  isLower,
  isUpper,
  nextWord,
  runEnd,
} from "../../../language/signs.ts"
import type {Span} from "../../../text/span.ts"
import {ambiguous, calendar, leading, numbering, openers, trailing} from "./abbreviations.ts"
import {clitics, contractions, extensions, prefixes, shortened, units} from "./token-words.ts"

/** The tokens of `text` within `at`, in order and not overlapping. Any text is accepted; white space and controls are in no token. */
export function tokenise(text: string, at: Span): RawToken[] {
  const tokens: RawToken[] = []
  const end = Math.min(at.to, text.length)
  let i = Math.max(0, at.from)
  while (i < end) {
    const kind = classAt(text, i)
    if (kind === Space) i++
    else if (kind === Sign) i = sign(text, i, end, tokens)
    else i = word(text, i, end, tokens, kind)
  }
  return tokens
}

function push(tokens: RawToken[], text: string, from: number, to: number): number {
  tokens.push({from, to, text: text.slice(from, to)})
  return to
}

// --- words ---------------------------------------------------------------------------------------

function word(text: string, from: number, end: number, tokens: RawToken[], kind: number): number {
  const address = addressEnd(text, from, end)
  if (address > from) return push(tokens, text, from, address)
  if (kind === Digit) {
    const to = numberEnd(text, from, end)
    if (to > from) return afterNumber(text, from, to, end, tokens)
  }
  const to = runEnd(text, from, end)
  const next = text.charCodeAt(to)
  if (to < end) {
    if (next === 95 /* _ */ && to + 1 < end && classAt(text, to + 1) !== Space)
      return namedFile(text, from, end, tokens)
    if (next === 47 /* / */ && to - from === 1 && (text.charCodeAt(from) | 32) < 120) {
      Short.lastIndex = from
      if (Short.test(text) && Short.lastIndex <= end) return push(tokens, text, from, Short.lastIndex)
    }
    if (next === 46 /* . */) return beforeStop(text, from, to, end, tokens)
    if (isApostrophe(next)) return beforeApostrophe(text, from, to, end, tokens)
    if (next === 45 /* - */) return beforeHyphen(text, from, to, end, tokens)
    if (next === 38 /* & */ && to - from <= 3 && isUpper(text, from)) {
      const more = runEnd(text, to + 1, end) // R&D, AT&T
      if (more > to + 1 && more - to <= 3 && isUpper(text, to + 1)) return push(tokens, text, from, more)
    }
    if (next === 36 /* $ */ && to - from <= 2 && isUpper(text, from)) return push(tokens, text, from, to + 1) // US$
  }
  return plain(text, from, to, tokens)
}

const Short = /(?:b\/c|w\/o|n\/a|c\/o)(?!\w)/iy

function namedFile(text: string, from: number, end: number, tokens: RawToken[]): number {
  const to = handleEnd(text, from, end)
  const after = text.charCodeAt(to) === 46 && to + 1 < end ? runEnd(text, to + 1, end) : to
  return push(tokens, text, from, extensions.has(text.slice(to + 1, after).toLowerCase()) ? after : to)
}

// A word that no mark of its own goes on: cut only where two words are written as one ("cannot").
function plain(text: string, from: number, to: number, tokens: RawToken[]): number {
  const word = text.slice(from, to)
  const at = word.length < 2 || word.length > 9 ? undefined : cutIn(word.toLowerCase(), text, to)
  if (at === undefined) {
    tokens.push({from, to, text: word})
    return to
  }
  push(tokens, text, from, from + at)
  return push(tokens, text, from + at, to)
}

const cutIn = (spelled: string, text: string, to: number): number | undefined =>
  spelled === "its" && predicated(text, to) ? 2 : contractions.get(spelled)

// "its a trap": an apostrophe is missing where no possessive can stand.
const Predicate = /[^\S\n]{1,2}(?:an?|the|not|been|just|so|very|really|too|also|like|going|gonna|about|my|your)\b/y

function predicated(text: string, at: number): boolean {
  Predicate.lastIndex = at
  return Predicate.test(text)
}

function beforeApostrophe(text: string, from: number, first: number, end: number, tokens: RawToken[]): number {
  let at = first
  for (;;) {
    const after = runEnd(text, at + 1, end)
    if (after === at + 1) return at === first ? plain(text, from, at, tokens) : push(tokens, text, from, at)
    const tail = after - at <= 4 ? text.slice(at + 1, after).toLowerCase() : ""
    if (clitics.has(tail)) return clitic(text, from, at, after, tail, tokens)
    if (tail === "all" && at - from === 1 && (text.charCodeAt(from) | 32) === 121) {
      push(tokens, text, from, at + 1) // y'all
      return push(tokens, text, at + 1, after)
    }
    const next = after < end ? text.charCodeAt(after) : 32
    if (next === 45) return beforeHyphen(text, from, after, end, tokens)
    if (!isApostrophe(next)) return push(tokens, text, from, after)
    at = after // O'Brien's, rock'n'roll
  }
}

function clitic(text: string, from: number, at: number, after: number, tail: string, tokens: RawToken[]): number {
  if (tail !== "t") {
    push(tokens, text, from, at)
    return push(tokens, text, at, after)
  }
  if ((text.charCodeAt(at - 1) | 32) !== 110 /* n */) return push(tokens, text, from, after)
  if (at - 1 > from) push(tokens, text, from, at - 1)
  return push(tokens, text, at - 1, after)
}

function beforeHyphen(text: string, from: number, at: number, end: number, tokens: RawToken[]): number {
  const after = runEnd(text, at + 1, end)
  if (after === at + 1) return plain(text, from, at, tokens)
  const party = partyEnd(text, from, at, after, end)
  if (party > 0) return push(tokens, text, from, party)
  if (at - from > 7 || !prefixes.has(text.slice(from, at).toLowerCase())) return plain(text, from, at, tokens)
  const deeper = text.charCodeAt(after)
  if (after < end && isApostrophe(deeper)) return beforeApostrophe(text, from, after, end, tokens)
  return push(tokens, text, from, after)
}

// "R-Ga.", "D-Calif.": a member's party and state are one token, stop included.
function partyEnd(text: string, from: number, at: number, after: number, end: number): number {
  if (at - from !== 1 || !"RDI".includes(text.charAt(from)) || !isUpper(text, at + 1) || after - at > 6) return 0
  const state = text.slice(at + 1, after).toLowerCase()
  const stop = text.charCodeAt(after) === 46
  if (stop && after < end && text.charCodeAt(after + 1) !== 46 && (trailing.has(state) || state.length <= 2)) {
    if (isLetterAt(text, after + 1) && text.charCodeAt(after + 2) === 46) return after + 3 // D-N.Y.
    return after + 1
  }
  return before(text, from) === 40 && text.charCodeAt(after) === 41 ? after : 0
}

function beforeStop(text: string, from: number, at: number, end: number, tokens: RawToken[]): number {
  if (text.charCodeAt(at + 1) === 46 && at + 1 < end) return plain(text, from, at, tokens) // an ellipsis follows
  const acronym = acronymEnd(text, from, at, end)
  if (acronym > 0) return push(tokens, text, from, acronym)
  const after = at + 1 < end ? runEnd(text, at + 1, end) : at + 1
  if (after > at + 1 && after - at <= 6 && extensions.has(text.slice(at + 1, after).toLowerCase()))
    return push(tokens, text, from, after)
  if (after > at + 1 && isLower(text, from) && isLower(text, at + 1)) {
    Dotted.lastIndex = from
    if (Dotted.test(text) && Dotted.lastIndex <= end) return push(tokens, text, from, Dotted.lastIndex)
  }
  if (keepsStop(text, from, at, end, tokens)) return push(tokens, text, from, at + 1)
  return plain(text, from, at, tokens)
}

// Names with three parts or more, as of newsgroups and packages: "alt.animals.cat".
const Dotted = /[a-z]{2,20}(?:\.[a-z][a-z0-9-]{1,20}){2,8}(?![\w.])/y

// "U.S.", "D.C.", "a.m.", "Ph.D.", "J.R.": short parts with a stop after each; the end of the last stop, or 0.
function acronymEnd(text: string, from: number, at: number, end: number): number {
  if (at - from > 2 || !isLetterAt(text, from)) return 0
  let stop = at
  let parts = 1
  while (parts < 16) {
    const next = runEnd(text, stop + 1, end)
    const length = next - stop - 1
    if (length < 1 || length > 2 || !isLetterAt(text, stop + 1)) break
    if (next >= end || text.charCodeAt(next) !== 46) {
      // "U.S" and "Ph.D" without their last stop; "so.It" is two sentences written together.
      const single = length === 1 && at - from === 1 && isUpper(text, from) && isUpper(text, stop + 1)
      return single || (parts > 1 && length === 1) ? next : parts > 1 ? stop + 1 : 0
    }
    if (length === 2 && at - from === 2 && isLower(text, from)) break
    parts++
    stop = next
  }
  return parts > 1 ? stop + 1 : 0
}

function keepsStop(text: string, from: number, at: number, end: number, tokens: readonly RawToken[]): boolean {
  const length = at - from
  if (length > 8) return false
  const next = nextWord(text, at + 1, end)
  if (length === 1 && isUpper(text, from)) return isInitial(text, from, next, tokens)
  const spelled = text.slice(from, at).toLowerCase()
  const digitNext = next >= 0 && classAt(text, next) === Digit
  if (numbering.has(spelled)) return digitNext && next > at + 1
  if (calendar.has(spelled)) return isUpper(text, from) && (digitNext || lowerOrMark(text, at + 1, next, end))
  if (ambiguous.has(spelled) && !isUpper(text, from)) return false
  if (leading.has(spelled)) return !(ambiguous.has(spelled) && next < 0)
  return trailing.has(spelled)
}

function lowerOrMark(text: string, at: number, next: number, end: number): boolean {
  const mark = at < end ? text.charCodeAt(at) : 32
  return mark === 44 || mark === 41 || mark === 59 || (next >= 0 && isLower(text, next))
}

// A single capital and a stop is an initial when a name stands beside it: "J. Reyes", "George W. Hart".
function isInitial(text: string, from: number, next: number, tokens: readonly RawToken[]): boolean {
  if (next < 0) return false
  if (!isUpper(text, next)) return isLower(text, next) && text.charAt(from) !== "I"
  const last = tokens[tokens.length - 1]
  const named = last !== undefined && last.to === from - 1 && isUpper(text, last.from)
  if (last === undefined || before(text, from) !== 32 || named) {
    if (text.charAt(from) !== "I") return true
  }
  const follower = text.slice(next, runEnd(text, next, next + 16)).toLowerCase()
  return !openers.has(follower)
}

// --- numbers -------------------------------------------------------------------------------------

// Where a number written in digits ends: "1,000.50", "17:55", "3/4/2024", "2024-05-06", "555-0134".
function numberEnd(text: string, from: number, end: number): number {
  let i = digitsEnd(text, from, end)
  let hyphens = 0
  let firstGroup = i - from
  let beforeHyphens = i
  while (i + 1 < end && classAt(text, i + 1) === Digit) {
    const mark = text.charCodeAt(i)
    const group = digitsEnd(text, i + 1, end)
    if (mark === 45) {
      if (hyphens === 0) beforeHyphens = i
      hyphens++
    } else if (mark !== 44 && mark !== 46 && mark !== 58 && mark !== 47) break
    else if (hyphens > 0) break
    else if (mark === 44 && group - i !== 4) break
    const local = group - i === 5 && (firstGroup === 3 || firstGroup === 1 || firstGroup === 5) // a telephone or a ZIP+4
    if (hyphens === 1 && mark === 45 && !local) {
      // any other single hyphen makes a range unless a third group follows
      const more = group + 1 < end && text.charCodeAt(group) === 45 && classAt(text, group + 1) === Digit
      if (!more) return beforeHyphens
    }
    i = group
    if (hyphens === 0) firstGroup = i - from
  }
  return i
}

function afterNumber(text: string, from: number, to: number, end: number, tokens: RawToken[]): number {
  const tail = runEnd(text, to, end)
  if (tail === to) return push(tokens, text, from, to)
  const stop = text.charCodeAt(tail) === 46 && tail < end
  const suffix = text.slice(to, Math.min(tail, to + 12)).toLowerCase()
  if (stop && tail - to === 1 && (suffix === "a" || suffix === "p")) {
    push(tokens, text, from, to) // 5p.m.
    return to
  }
  if (units.has(suffix)) {
    push(tokens, text, from, to)
    return push(tokens, text, to, tail)
  }
  return push(tokens, text, from, tail)
}

function digitsEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end && classAt(text, i) === Digit) i++
  return i
}

// --- signs ---------------------------------------------------------------------------------------

function sign(text: string, from: number, end: number, tokens: RawToken[]): number {
  const c = text.charCodeAt(from)
  if (c === 35 /* # */ || c === 64 /* @ */) {
    const first = from + 1 < end ? classAt(text, from + 1) : Space
    if (first === Letter || (c === 64 && (first === Digit || text.charCodeAt(from + 1) === 95))) {
      const to = handleEnd(text, from + 1, end)
      return push(tokens, text, from, to)
    }
    return push(tokens, text, from, from + 1)
  }
  if (isApostrophe(c)) return apostrophe(text, from, end, tokens)
  if (c === 46 && from + 1 < end && classAt(text, from + 1) === Digit && !gluedBefore(text, from)) {
    const to = digitsEnd(text, from + 1, end) // .38
    return push(tokens, text, from, to)
  }
  if (repeats.has(c)) {
    const to = repeatEnd(text, from, end)
    if (to > from + 1) return push(tokens, text, from, to)
  }
  const face = faceEnd(text, from, end)
  if (face > from) return push(tokens, text, from, face)
  if (c === 60 /* < */) {
    const to = tagEnd(text, from, end)
    if (to > from) return push(tokens, text, from, to)
  }
  return push(tokens, text, from, emojiEnd(text, from, end))
}

function apostrophe(text: string, from: number, end: number, tokens: RawToken[]): number {
  if (text.charCodeAt(from + 1) === text.charCodeAt(from) && from + 1 < end) return push(tokens, text, from, from + 2) // ''
  const after = runEnd(text, from + 1, end)
  if (after > from + 1 && after - from <= 7) {
    const tail = text.slice(from + 1, after).toLowerCase()
    const detached = clitics.has(tail) && tail !== "t" && tail !== "d" && tail !== "m" && before(text, from) === 32
    if (shortened.has(tail) || /^\d\ds?$/.test(tail)) return push(tokens, text, from, after)
    if ((detached || gluedBefore(text, from)) && clitics.has(tail)) return push(tokens, text, from, after)
  }
  return push(tokens, text, from, from + 1)
}

const repeats: ReadonlySet<number> = new Set([...".-!?*=_~`+$<>"].map((sign) => sign.charCodeAt(0)))

// Runs of one mark are one token ("...", "--", "!!!"), and so are mixed cries ("?!").
function repeatEnd(text: string, from: number, end: number): number {
  const c = text.charCodeAt(from)
  const cry = c === 33 || c === 63
  let i = from + 1
  while (i < end) {
    const next = text.charCodeAt(i)
    if (next === c || (cry && (next === 33 || next === 63))) i++
    else break
  }
  return i
}

const Face = /[:;=8][-'^o]?[)(\][DPpOo3/\\|*](?!\w)|<3(?!\d)|\^_*\^|-_+-|:'\(/y

function faceEnd(text: string, from: number, end: number): number {
  const c = text.charCodeAt(from)
  if (c !== 58 && c !== 59 && c !== 61 && c !== 60 && c !== 94) return from
  Face.lastIndex = from
  return Face.test(text) && Face.lastIndex <= end ? Face.lastIndex : from
}

const Tag = /<\/?[a-zA-Z][\w:/.%?=&#+-]{0,255}>/y

function tagEnd(text: string, from: number, end: number): number {
  Tag.lastIndex = from
  return Tag.test(text) && Tag.lastIndex <= end ? Tag.lastIndex : from
}
