// Cuts Spanish text into tokens, with exact offsets: what is written as one word is one token.
//
// "del", "al" and verbs with pronouns behind them ("liberarlos") stay whole, since no offset stands between their words;
// the tags and heads of such a token are those of its first word. Otherwise tokens are those of Universal Dependencies
// (AnCora and GSD): words keep their hyphens, numbers their marks, abbreviations their stops. One pass, bounded look-ahead.

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
  handleEnd,
  isApostrophe,
  isLetterAt,
  isLower,
  isUpper,
  nextWord,
  runEnd,
} from "../../../language/signs.ts"
import type {Span} from "../../../text/span.ts"
import {leading, numbering, openers, trailing} from "./abbreviations.ts"

/** The tokens of `text` within `at`, in order and not overlapping. Any text is accepted; white space and controls are in no token. */
export function tokenise(text: string, at: Span): RawToken[] {
  const tokens: RawToken[] = []
  const end = Math.min(at.to, text.length)
  let i = Math.max(0, at.from)
  while (i < end) {
    const kind = classAt(text, i)
    if (kind === Space) {
      i++
      continue
    }
    const to = kind === Sign ? signEnd(text, i, end) : wordEnd(text, i, end, kind, tokens)
    tokens.push({from: i, to, text: text.slice(i, to)})
    i = to
  }
  return tokens
}

// --- words ---------------------------------------------------------------------------------------

function wordEnd(text: string, from: number, end: number, kind: number, tokens: readonly RawToken[]): number {
  const address = addressEnd(text, from, end)
  if (address > from) return address
  if (kind === Digit) return numberEnd(text, from, end)
  let to = runEnd(text, from, end)
  while (to + 1 < end && joins(text, to) && isWordAt(text, to + 1)) to = runEnd(text, to + 1, end)
  const next = to < end ? text.charCodeAt(to) : 32
  if (next === 95 /* _ */) return handleEnd(text, from, end)
  if (next === 38 /* & */ && to - from <= 3 && isUpper(text, from)) {
    const more = runEnd(text, to + 1, end) // I&D
    if (more > to + 1 && more - to <= 3 && isUpper(text, to + 1)) return more
  }
  if (next === 36 /* $ */ && to - from <= 2 && isUpper(text, from)) return to + 1 // US$
  return next === 46 ? stopEnd(text, from, to, end, tokens) : to
}

// A hyphen or an apostrophe between letters is part of the word: "coche-bomba", "O'Higgins".
function joins(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c === 45 || c === 0x2010 || c === 0x2011 || isApostrophe(c)
}

const isWordAt = (text: string, at: number): boolean => classAt(text, at) === Letter || classAt(text, at) === Digit

// The end of a word before a stop: with the stop where the word is cut short.
function stopEnd(text: string, from: number, at: number, end: number, tokens: readonly RawToken[]): number {
  if (at + 1 < end && text.charCodeAt(at + 1) === 46) return at // an ellipsis follows
  const acronym = acronymEnd(text, from, at, end)
  if (acronym > 0) return acronym
  const spelled = text.slice(from, at).toLowerCase()
  if (spelled.length > 6) return at
  const next = nextWord(text, at + 1, end)
  if (spelled.length === 1 && isUpper(text, from)) return isInitial(text, from, next, tokens) ? at + 1 : at
  if (numbering.has(spelled)) return next > at + 1 && classAt(text, next) === Digit ? at + 1 : at
  if (leading.has(spelled)) return next >= 0 && next > at + 1 ? at + 1 : at
  return trailing.has(spelled) ? at + 1 : at
}

// "EE.UU.", "S.A.", "p.m.": short parts with a stop after each; the end of the last stop, or 0.
function acronymEnd(text: string, from: number, at: number, end: number): number {
  if (at - from > 2 || !isLetterAt(text, from)) return 0
  let [stop, parts] = [at, 1]
  while (parts < 12) {
    const to = runEnd(text, stop + 1, end)
    const length = to - stop - 1
    if (length < 1 || length > 2 || !isLetterAt(text, stop + 1) || isUpper(text, stop + 1) !== isUpper(text, from))
      break
    if (to >= end || text.charCodeAt(to) !== 46) return isUpper(text, from) || parts > 1 ? (parts > 1 || length === 1 ? to : 0) : 0 // prettier-ignore
    parts++
    stop = to
  }
  return parts > 1 ? stop + 1 : 0
}

// A single capital and a stop is an initial when a name stands beside it: "J. Reyes", "Ana M. Soto".
function isInitial(text: string, from: number, next: number, tokens: readonly RawToken[]): boolean {
  if (next < 0 || !isUpper(text, next)) return next >= 0 && isLower(text, next) && text.charAt(from) !== "I"
  const last = tokens[tokens.length - 1]
  const named = last !== undefined && last.to === from - 1 && isUpper(text, last.from)
  if (last === undefined || before(text, from) !== 32 || named) return true
  return !openers.has(text.slice(next, runEnd(text, next, next + 16)).toLowerCase())
}

// --- numbers -------------------------------------------------------------------------------------

// Where what begins with a digit ends: "1.000,50", "23.40", "17:55", "3/4/2024", "2024-05-06", "1.º", "20M".
function numberEnd(text: string, from: number, end: number): number {
  let i = digitsEnd(text, from, end)
  while (i + 1 < end && classAt(text, i + 1) === Digit && ".,:/-".includes(text.charAt(i)))
    i = digitsEnd(text, i + 1, end)
  if (i + 1 < end && text.charAt(i) === "." && "ºª".includes(text.charAt(i + 1))) return i + 2
  const to = runEnd(text, i, end)
  if (to > i && Units.test(text.slice(i, to))) return i
  let last = to
  while (to > i && last + 1 < end && joins(text, last) && isWordAt(text, last + 1)) last = runEnd(text, last + 1, end)
  return last
}

const Units = /^(?:km|m|cm|kg|g|mg|ha|am|pm|h|hs|hrs|min|seg|mm)$/i

function digitsEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end && classAt(text, i) === Digit) i++
  return i
}

// --- signs ---------------------------------------------------------------------------------------

const Repeated = ".-!?*=_~`+<>—"

function signEnd(text: string, from: number, end: number): number {
  const sign = text.charAt(from)
  if (sign === "#" || sign === "@") {
    const kind = from + 1 < end ? classAt(text, from + 1) : Space
    return kind === Letter || kind === Digit || text.charAt(from + 1) === "_"
      ? handleEnd(text, from + 1, end)
      : from + 1
  }
  if (!Repeated.includes(sign)) return emojiEnd(text, from, end)
  let i = from + 1
  while (i < end && (text.charAt(i) === sign || ("!?".includes(sign) && "!?".includes(text.charAt(i))))) i++
  return i
}
