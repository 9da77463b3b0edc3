// What an English time may begin with: most words can begin no time at all, and the others only a few kinds of one.
//
// Reading every kind at every word costs far more than the reading itself, so the first word is asked first.

import type {Word} from "../../../mentions/time-pack.ts"
import {sieveOf} from "../../../language/word-sieve.ts"
import {numberStarts, ordinalStarts} from "./number-words.ts"
import {
  afterArticles,
  articles,
  deictics,
  everyWeekday,
  feastStarts,
  frequencies,
  middles,
  months,
  namedHours,
  parts,
  pluralUnits,
  pointers,
  references,
  seasons,
  timeLeads,
  timeWords,
  weekdays,
} from "./time-words.ts"

/** The kinds of time, a bit each: what a first word may begin is a sum of them. */
export const Kinds = {
  clock: 1,
  date: 2,
  weekday: 4,
  deictic: 8,
  season: 16,
  quarter: 32,
  century: 64,
  feast: 128,
  ordinal: 256,
  pointed: 512,
  part: 1024,
  duration: 2048,
  set: 4096,
  year: 8192,
  reference: 16384,
} as const

const {clock, date, weekday, deictic, season, quarter, century, feast, ordinal, pointed, part, duration, set, year, reference} = Kinds // prettier-ignore

const ordinals = date | quarter | century | ordinal
const numbers = clock | pointed | duration | set | year
const byWord = new Map<string, number>()
const list = (kinds: number, words: Iterable<string>): void => {
  for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | kinds)
}
list(numbers, numberStarts)
list(ordinals, ordinalStarts)
list(clock, ["half", "quarter", ...namedHours.keys()])
list(date, [...months.keys(), ...middles])
list(weekday | set, weekdays.keys())
list(deictic, ["tonight", ...deictics.keys()])
list(season, seasons.keys())
list(quarter, ["q1", "q2", "q3", "q4", "h1", "h2", "h3", "h4", "-"])
list(feast, feastStarts)
list(pointed, ["this", "these", "that", "those", "its", "week", "year", "comparable", "corresponding", "recent", "same", ...pointers.keys()]) // prettier-ignore
list(part, parts.keys())
list(duration, ["another", "all", "a", "year", ...pluralUnits])
list(set, ["once", "twice", "everyday", "every", "each", "per", ...everyWeekday.keys(), ...frequencies.keys()])
list(reference, ["a", "at", "these", "right", "more", ...references.keys()])
list(year, ["year"])
list(quarter | year, ["fiscal"])
list(year, ["fy"])
list(quarter | ordinal, ["last"])
list(date | deictic | season | feast | ordinals | pointed | part | duration | year | reference, ["the"])

const digits = ordinals | numbers

/** The kinds of time that may begin with a word, as bits. */
export function kindsAt({lower}: Word): number {
  const first = lower.charCodeAt(0)
  if (isDigit(first)) return digits
  return isApostrophe(first) ? year : (byWord.get(lower) ?? 0) // "'80s"
}

const starts = sieveOf([...timeWords, ...timeLeads, ...numberStarts])

/** Whether a time may begin at `i`: most that an article stands before are dismissed by the word after it. */
export function mayBegin(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word === undefined || !isTimely(word)) return false
  const next = articles.has(word.lower) ? words[i + 1] : undefined
  return next === undefined || isTimely(next) || afterArticles.has(next.lower)
}

function isTimely({lower}: Word): boolean {
  const first = lower.charCodeAt(0)
  if (isDigit(first)) return true
  return isApostrophe(first) ? isDigit(lower.charCodeAt(1)) : starts(lower) // "'98", "’80s"
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019
