// Persons who are called as a month is: "April Kerr said", "Abril Sosa fue liberada".

import type {Token} from "../language/analysis.ts"
import type {Gender, Word} from "./pack.ts"

/** What a language tells of months that are given names too, and of the words that make months of them again. */
export type MonthNames = {
  readonly names: ReadonlyMap<string, Gender | "either">
  /** Words before it that are about time: "in", "last", "since". */
  readonly leads: ReadonlySet<string>
  /** "of" and "de": time behind a number or a word of `parts`, somebody otherwise. */
  readonly of: string
  readonly parts: ReadonlySet<string>
  /** Words that begin the names of known places and bodies, in lower case. */
  readonly known: ReadonlySet<string>
  /** Whether months are written small: then a capital on two words tells of somebody, whatever else the second may be. */
  readonly small: boolean
}

const Surname = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u

/** The reader of a language's months as the given names of people: null where a token is a month, or no month. */
export function givenMonths(
  months: MonthNames,
  wordOf: (lower: string) => Word,
): (tokens: readonly Token[], at: number) => Word | null {
  return (tokens, at) => {
    const given = monthNameAt(tokens, at, months, wordOf)
    return given === null ? null : {...wordOf(""), given}
  }
}

/**
 * What the month at a token is as a given name; null where it is a month. It stands right before a surname, which no
 * list knows as anything else, and neither a number nor a word of time is beside it.
 */
function monthNameAt(
  tokens: readonly Token[],
  at: number,
  {names, leads, of, parts, known, small}: MonthNames,
  wordOf: (lower: string) => Word,
): Gender | "either" | null {
  const [month, next] = [tokens[at], tokens[at + 1]]
  const given = month === undefined ? undefined : names.get(month.lower)
  if (given === undefined || month === undefined || next === undefined) return null
  if (!Surname.test(month.text) || !Surname.test(next.text) || month.upos === "AUX") return null
  const {common, grammar, calendar, noun, people, site, paper, thing, title} = wordOf(next.lower)
  if (grammar || calendar || people || title !== null) return null
  if (!small && (common || noun !== null || site || paper || thing)) return null
  if (known.has(next.lower) || isOfNoun(tokens, at) || isOfNoun(tokens, at + 1)) return null
  const before = tokens[at - 1]
  if (before === undefined) return given
  if (leads.has(before.lower) || wordOf(before.lower).determiner !== null || /^\p{N}/u.test(before.text)) return null
  if (wordOf(before.lower).number !== null) return null
  const counted = before.lower === of ? tokens[at - 2] : null
  const dated =
    counted === undefined || (counted !== null && (parts.has(counted.lower) || /^\p{N}/u.test(counted.text)))
  return dated ? null : given
}

// "The August Kremlin talks": what stands before a common noun tells of it.
function isOfNoun(tokens: readonly Token[], at: number): boolean {
  const {rel, head} = tokens[at]!
  return rel === "compound" && head > at && /^\p{Ll}/u.test(tokens[head]?.text ?? "")
}
