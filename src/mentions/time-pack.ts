// What the readers of times and amounts must be told about a language.

import type {Births} from "./births.ts"
import type {Span} from "../text/span.ts"
import type {Token} from "../language/analysis.ts"
import type {Meaning} from "./time-meaning.ts"
import type {QuantityValue} from "./quantity.ts"
import type {TimeValue} from "./time.ts"

/** A time expression as read, before it is resolved. Indices are of tokens, `to` excluded. */
export type TimeReading = Span & {
  readonly meaning: Meaning
  /** How the number in it is bounded: "more than a year", "nearly two weeks". */
  readonly bound: "more" | "less" | "about" | null
  /** The rule that read it, for the maker. */
  readonly rule: string
}

/** A stretch put together of two expressions or of one and the word before it: "between 3 and 5 May". */
export type RangeReading = Span & {
  readonly start: number
  readonly end: number | null
  readonly role: TimeValue["role"]
}

/** A word as it stands and in lower case. */
export type Word = Pick<Token, "text" | "lower">

/** Times of one language. */
export type TimePack = {
  /** The time expressions of one sentence in TIMEX3's extent, in order, none overlapping. */
  readonly read: (tokens: readonly Token[]) => readonly TimeReading[]
  /** Which way the words around an expression look. */
  readonly direction: (tokens: readonly Token[], at: Span) => "past" | "future" | null
  /** How the words before an expression use it, and where the wider phrase begins: "since", "for", "until". */
  readonly role: (
    tokens: readonly Token[],
    at: Span,
  ) => {readonly role: TimeValue["role"]; readonly from: number; readonly runs: boolean}
  /** Words before the day of somebody's birth. */
  readonly born: Births
  /** Whether the words between two expressions make one stretch of them, and where it begins. */
  readonly joins: (tokens: readonly Token[], left: Span, right: Span) => number | null
}

/** An amount as read. Indices are of tokens, `to` excluded; `head` is the number itself. */
export type AmountReading = Span & {readonly head: Span; readonly value: QuantityValue; readonly rule: string}

/** Amounts of one language. */
export type AmountPack = {
  /** The amounts of one sentence, in order, none overlapping. Its `times`, as the language reads them, and ordinals are not amounts. */
  readonly read: (tokens: readonly Token[], text: string, times: readonly TimeReading[]) => AmountReading[]
}
