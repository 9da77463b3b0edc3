// Finds where sentences begin, over tokens that are already cut. Which words keep a stop of their own, and which
// words open sentences, is the language's to say.
//
// A sentence ends after a mark that can end one, with the quotes and brackets that close after it, when
// what follows can begin one. The tokeniser has already given abbreviations and initials their stops, so
// a stop that is a token of its own is nearly always an end; the doubtful ends are abbreviations,
// ellipses, and cries inside a quotation whose sentence goes on ("Out!" she said).

import {pastDateline} from "./datelines.ts"
import type {RawToken, SyntaxPack} from "./pack.ts"

/**
 * What a splitter must be told, all in lower case and without the stop. `leading` abbreviations stand before a name and
 * end no sentence, `trailing` ones may; `openers` begin a sentence far more often than they are a name.
 */
export type SplitWords = {
  readonly leading: ReadonlySet<string>
  readonly trailing: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
}

/**
 * A splitter: gives the indices of tokens at which a sentence begins, in order; the first is 0. [] when there are no
 * tokens.
 */
export function splitterOf(words: SplitWords): SyntaxPack["split"] {
  return (text, tokens, quoted) => {
    const starts: number[] = []
    if (tokens.length === 0) return starts
    starts.push(0)
    let i = pastNumber(tokens) || pastHour(tokens) || pastCode(tokens) || pastDateline(tokens)
    if (i > 0 && i < tokens.length) starts.push(i)
    while (i < tokens.length) {
      const next = endAfter(text, tokens, i, quoted, words)
      if (next > i && next < tokens.length) starts.push(next)
      i = Math.max(next, i + 1)
    }
    return starts
  }
}

// Behind the number that a post of a thread begins with: "3/ State TV says", "3/7 State TV says"; and that of a paragraph: "3.2 Two
// men fled". Two digits behind the stop are the minutes of a clock.
function pastNumber(tokens: readonly RawToken[]): number {
  const [first, second] = tokens
  const at = /^\d{1,2}(?:\/\d{1,2}|(?:\.\d)+)$/.test(first?.text ?? "") ? 1 : second?.text === "/" && /^\d{1,2}$/.test(first?.text ?? "") ? 2 : 0 // prettier-ignore
  const [number, behind] = [tokens[at - 1], tokens[at]]
  const apart = number !== undefined && behind !== undefined && behind.from > number.to
  return apart && /^[\p{Lu}"“«¿¡@#]/u.test(behind.text) ? at : 0
}

// Behind the hour that a line of a log begins with: "22:40 – Caller says", "06.10 h Mother again".
function pastHour(tokens: readonly RawToken[]): number {
  if (!/^(?:[01]?\d|2[0-3])[:h][0-5]\d$/.test(tokens[0]?.text ?? "")) return 0
  let at = /^(?:h|hrs?|hs)\.?$/i.test(tokens[1]?.text ?? "") ? 2 : 1
  if (/^[–—:-]$/.test(tokens[at]?.text ?? "")) at++
  const [last, behind] = [tokens[at - 1], tokens[at]]
  return behind !== undefined && behind.from > last!.to && /^[\p{Lu}"“«¿¡]/u.test(behind.text) ? at : 0
}

// Behind the number of a case that an item of a list begins with: "- CD-51 Rosa Quell. Nobody has seen her."
function pastCode(tokens: readonly RawToken[]): number {
  if (!/^[-*•–—]$/.test(tokens[0]?.text ?? "")) return 0
  const [letters, dash, figures] = tokens.slice(1, 4)
  const parted = /^\p{Lu}{1,4}$/u.test(letters?.text ?? "") && /^[-/–]$/.test(dash?.text ?? "") && /^\d{1,5}$/.test(figures?.text ?? "") // prettier-ignore
  const at = parted ? 4 : /^\p{Lu}{1,4}[-/]?\d{1,5}$/u.test(letters?.text ?? "") ? 2 : 0
  if (at === 0) return 0
  const to = /^[.:–]$/.test(tokens[at]?.text ?? "") ? at + 1 : at
  return tokens[to] !== undefined && tokens[to].from > tokens[to - 1]!.to && /^[\p{L}"“«(¿]/u.test(tokens[to].text)
    ? to
    : 0
}

// The index at which the next sentence begins when one ends with token `i`, else `i`.
function endAfter(
  text: string,
  tokens: readonly RawToken[],
  i: number,
  quoted: (index: number) => boolean,
  words: SplitWords,
): number {
  const token = tokens[i]
  if (token === undefined) return i
  const spaced = token.text === "." && (tokens[i - 1]?.text === "." || tokens[i + 1]?.text === ".")
  const mark = spaced ? "ellipsis" : markOf(token.text)
  let next = i + 1
  if (mark === "none") return brokenLine(text, tokens, i) || standsAlone(tokens, i) ? next : i
  while (next < tokens.length && closes(text, tokens, next, quoted)) next++
  next = pastNotes(tokens, next)
  const follower = tokens[next]
  if (follower === undefined) return next
  const gap = gapBefore(text, tokens, next)
  if (gap === "none" && mark !== "stop" && mark !== "cry") return i
  if (gap === "line") return next
  const closed = next > i + 1
  switch (mark) {
    case "stop":
      return begins(tokens, next, closed) && !(gap === "none" && !startsUpper(follower.text)) ? next : i
    case "cry":
      return begins(tokens, next, closed) && !goesOn(tokens, i, next, closed) ? next : i
    case "ellipsis":
      return begins(tokens, next, true) && endsTrail(tokens, next, quoted(i) && !closed, words) ? next : i
    case "abbreviation":
      return abbreviationEnds(tokens, i, next, closed, words) ? next : i
  }
}

type Mark = "none" | "stop" | "cry" | "ellipsis" | "abbreviation"

function markOf(word: string): Mark {
  const last = word.charCodeAt(word.length - 1)
  if (last === 46) {
    if (word.length === 1) return "stop"
    return word.charCodeAt(0) === 46 ? "ellipsis" : "abbreviation"
  }
  if (last === 33 || last === 63 || last === 0x203d) return "cry"
  if (last === 0x2026) return "ellipsis"
  if (last === 0x3002) return "stop"
  return "none"
}

// A straight quote after the mark closes when the token before it stood in a quotation that it ends.
function closes(text: string, tokens: readonly RawToken[], at: number, quoted: (index: number) => boolean): boolean {
  const word = tokens[at]?.text ?? ""
  if (/^[.!?…]+$/.test(word)) return gapBefore(text, tokens, at) !== "line"
  if (word === ")" || word === "]" || word === "”" || word === "’" || word === "»" || word === "›") return true
  if (word === '"' || word === "''" || word === "'") {
    if (gapBefore(text, tokens, at) === "none") return true
    return quoted(at - 1) && !quoted(at + 1)
  }
  return false
}

function gapBefore(text: string, tokens: readonly RawToken[], at: number): "none" | "space" | "line" {
  const from = tokens[at - 1]?.to ?? 0
  const to = tokens[at]?.from ?? from
  if (from === to) return "none"
  // A tab parts the cells of a row.
  if (text.charCodeAt(from) === 9) return "line"
  if (to - from === 1) return "space"
  const gap = text.slice(from, Math.min(to, from + 64))
  return /\n[^\S\n]*\n/.test(gap) ? "line" : "space"
}

// An empty line ends a sentence with or without a mark.
function brokenLine(text: string, tokens: readonly RawToken[], at: number): boolean {
  return at + 1 < tokens.length && gapBefore(text, tokens, at + 1) === "line"
}

// A line of signs, a stamp of day and hour, or an address before a capital: none of them is part of a sentence.
function standsAlone(tokens: readonly RawToken[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""]
  if (isRule(word) || isRule(next)) return true
  if (!startsWithLetter(word) && Stamped.test(word)) return false
  if ((word === "PM" || word === "AM") && Clock.test(tokens[at - 1]?.text ?? ""))
    return Stamped.test(tokens[at - 2]?.text ?? "") && next !== "To"
  return word.startsWith("http") && (startsUpper(next) || next.startsWith("http"))
}

const startsWithLetter = (word: string): boolean => (word.charCodeAt(0) | 32) >= 97 && (word.charCodeAt(0) | 32) <= 122
const isRule = (word: string): boolean => word.length > 4 && !startsWithLetter(word) && Rule.test(word)
const Rule = /^[-_=*~+]{5,}$/
const Stamped = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
const Clock = /^\d{1,2}:\d{2}(?::\d{2})?$/
const Face = /^(?:[:;=8][-'^o]?[)(\][DPpO3]|<3|\^_*\^|\p{Extended_Pictographic}.{0,8})$/u

// Faces and the numbers of notes ("[12]") belong to the sentence before them.
function pastNotes(tokens: readonly RawToken[], from: number): number {
  let at = from
  for (let n = 0; n < 8; n++) {
    if (Face.test(tokens[at]?.text ?? "")) at++
    else if (tokens[at]?.text === "[" && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === "]")
      at += 3
    else break
  }
  return at
}

function begins(tokens: readonly RawToken[], at: number, closed: boolean): boolean {
  const word = tokens[at]?.text ?? ""
  const first = word.charCodeAt(0)
  if (first === 44 || first === 59 || first === 41 || first === 93) return false // , ; ) ]
  if (closed && startsLower(word)) return false
  return true
}

// After `"Out!"` a lower-case word goes on, and after a name that has its own cry ("Yahoo! said").
function goesOn(tokens: readonly RawToken[], cry: number, at: number, closed: boolean): boolean {
  const word = tokens[at]?.text ?? ""
  if (startsLower(word)) return closed || (tokens[cry]?.text === "!" && startsUpper(tokens[cry - 1]?.text ?? ""))
  return closed && (word === "—" || word === "–" || word === "--" || word === "-")
}

// Dots inside a quotation may stand for words left out, so there only a word that opens sentences ends one.
function endsTrail(tokens: readonly RawToken[], at: number, inQuotation: boolean, words: SplitWords): boolean {
  const follower = unquoted(tokens, at)
  return startsUpper(follower) && (!inQuotation || words.openers.has(follower.toLowerCase()))
}

function abbreviationEnds(
  tokens: readonly RawToken[],
  at: number,
  next: number,
  closed: boolean,
  {leading, trailing, openers}: SplitWords,
): boolean {
  const follower = unquoted(tokens, next)
  const spelled = (tokens[at]?.text ?? "").slice(0, -1).toLowerCase()
  if (!startsUpper(follower)) return false
  if (leading.has(spelled) && !closed && !trailing.has(spelled)) return false
  if (spelled.length === 1) return closed || openers.has(follower.toLowerCase())
  if (closed) return tokens[next - 1]?.text !== ")"
  return openers.has(follower.toLowerCase()) || follower !== tokens[next]?.text
}

// The first word at or after `at`, past opening quotes and brackets.
function unquoted(tokens: readonly RawToken[], at: number): string {
  for (let i = at; i < at + 3; i++) {
    const word = tokens[i]?.text ?? ""
    if (!/^["'“‘«‹„‚`([¿¡]+$/.test(word)) return word
  }
  return ""
}

function startsUpper(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return first !== first.toLowerCase()
}

function startsLower(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return first !== first.toUpperCase()
}
