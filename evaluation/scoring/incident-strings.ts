// How much of a string fill is right, as sections 3.1.1.1 and 3.1.1.2 of the MUC-4 scoring guidelines (version 7) say. People
// judged mismatches then; here a rule does, and what the guidelines leave in doubt counts as wrong, as they ask.

import {countries} from "../../src/languages/en/mentions/countries.ts"

/** What one fill is worth: right, partly right, wrong. */
export type Credit = 0 | 0.5 | 1

// Articles, quantifiers and adjectives of nationality do not make a filler another one (3.1.1.1).
const quantifiers = new Set(
  `A AN THE THIS THAT THESE THOSE SOME SEVERAL MANY ALL BOTH OTHER OTHERS ABOUT APPROXIMATELY NEARLY ALMOST AT LEAST MORE
  THAN OVER ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE DOZEN DOZENS HUNDREDS`.split(/\s+/),
)
const peoples = new Set(countries.flatMap(({peoples: names}) => names).map((name) => name.toUpperCase()))
const joints = new Set(
  "OF IN AT ON FROM FOR WITH BY TO NEAR AND OR WHO WHOM WHICH THAT WHOSE , WHILE WHEN WHERE BETWEEN AGAINST".split(" "),
)

/**
 * The credit of a response string for one key string. A name is partly right when it is a part of the full name; any
 * other string must have the key's head noun.
 */
export function compareStrings(response: string, key: string, isName: boolean): Credit {
  const given = essential(response)
  const wanted = essential(key)
  if (given.join(" ") === wanted.join(" ")) return 1
  const inside = indexOf(given, wanted)
  if (inside >= 0) {
    const before = given.slice(0, inside)
    const after = given[inside + wanted.length]
    if (before.some((word) => joints.has(word))) return after === undefined ? 0.5 : 0
    if (after === undefined) return 1
    return joints.has(after) ? 0.5 : 0
  }
  const at = indexOf(wanted, given)
  if (at < 0) return 0
  const head = headOf(wanted)
  return isName || (at <= head && head < at + given.length) ? 0.5 : 0
}

function wordsOf(text: string): readonly string[] {
  return text.toUpperCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*|,/gu) ?? []
}

const seen = new Map<string, readonly string[]>() // one string is compared with very many

function essential(text: string): readonly string[] {
  const known = seen.get(text)
  if (known !== undefined) return known
  const words = wordsOf(text)
  const kept = words.filter((word) => !quantifiers.has(word) && !peoples.has(word) && !/^\d+$/.test(word))
  const essence = kept.length === 0 || joints.has(kept[0] ?? "") ? words : kept
  seen.set(text, essence)
  return essence
}

// The head of an English noun phrase stands before what follows it.
function headOf(words: readonly string[]): number {
  const joint = words.findIndex((word) => joints.has(word))
  return (joint > 0 ? joint : words.length) - 1
}

function indexOf(words: readonly string[], part: readonly string[]): number {
  for (let at = 0; part.length > 0 && at + part.length <= words.length; at++)
    if (part.every((word, i) => words[at + i] === word)) return at
  return -1
}
