// Reads the English words before a length of time that bound it.

import type {TimeReading, Word} from "../../../mentions/time-pack.ts"
import {readNumber} from "./number-words.ts"

type Bound = TimeReading["bound"]

/** What bounds a number ("more than", "nearly") at `i` and where it ends; `dates` where it also goes with dates ("around"). */
export function boundAt(
  words: readonly Word[],
  i: number,
): {to: number; bound: Exclude<Bound, null>; counts: boolean; dates: boolean} | null {
  const word = words[i]?.lower ?? ""
  const next = words[i + 1]?.lower ?? ""
  const third = words[i + 2]?.lower ?? ""
  const make = (to: number, bound: Exclude<Bound, null>, dates = false) => ({to, bound, counts: true, dates})
  switch (word) {
    case "more":
      return next === "than" ? make(i + 2, "more") : null
    case "less":
    case "fewer":
      return next === "than" ? make(i + 2, "less") : null
    case "at":
      return next === "least" ? make(i + 2, "more") : next === "most" ? make(i + 2, "less") : null
    case "no":
      return third === "than"
        ? next === "more" || next === "later"
          ? make(i + 3, "less")
          : next === "less" || next === "fewer"
            ? make(i + 3, "more")
            : null
        : null
    case "up":
      return next === "to" && numberFollows(words, i + 2) ? make(i + 2, "less") : null
    case "over":
    case "under":
      return numberFollows(words, i + 1) ? make(i + 1, word === "over" ? "more" : "less") : null
    case "nearly":
    case "almost":
    case "just":
      return word === "just"
        ? next === "over" || next === "under"
          ? make(i + 2, next === "over" ? "more" : "less")
          : null
        : make(i + 1, "less")
    case "about":
      if (/^(?:how|what|think|thinking|talk|talking|worried|worry)$/.test(words[i - 1]?.lower ?? "")) return null
      return make(i + 1, "about", true)
    case "around":
    case "approximately":
    case "roughly":
      return make(i + 1, "about", word === "around")
    case "some":
      return readNumber(words, i + 1) !== null ? make(i + 1, "about") : null
    default:
      return null
  }
}

function numberFollows(words: readonly Word[], i: number): boolean {
  return readNumber(words, i, true) !== null
}
