// Numbers in English words and digits: what they are worth, and how exactly.

import type {Word} from "../../../mentions/time-pack.ts"
import type {Count} from "../../../mentions/time-meaning.ts"
import {exactly} from "../../../mentions/time-meaning.ts"

/** A number: its value, where it ends, and whether it is an ordinal, was spelled, or is a mere article. */
export type NumberReading = {
  readonly to: number
  readonly count: Count
  readonly form: "digits" | "words" | "article" | "vague"
}

const ones: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, n) => [word, n]),
)

const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, n) => [word, (n + 2) * 10]),
)

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["lakh", 1e5],
  ["crore", 1e7],
])

const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["1/2", 0.5],
  ["1/4", 0.25],
  ["3/4", 0.75],
  ["1/3", 1 / 3],
  ["2/3", 2 / 3],
])

const ordinalOnes: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, n) => [word, n + 1]),
)

// "0540" is an hour or the number of a file.
const Digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^(?!0\d\d)\d+(?:\.\d+)?$/
const Ordinal = /^(\d{1,4})(?:st|nd|rd|th)$/

/** The value of an ordinal at `i` ("third", "21st", "twenty-first") and where it ends, or null. */
export function readOrdinal(words: readonly Word[], i: number): {to: number; value: number} | null {
  const word = words[i]?.lower ?? ""
  const digits = Ordinal.exec(word)
  if (digits !== null) return {to: i + 1, value: Number(digits[1])}
  const one = ordinalOnes.get(word)
  if (one !== undefined) return {to: i + 1, value: one}
  if (word === "thirtieth") return {to: i + 1, value: 30}
  const ten = tens.get(word)
  if (ten === undefined) return null
  const next = words[i + 1]?.lower === "-" ? i + 2 : i + 1
  const unit = ordinalOnes.get(words[next]?.lower ?? "")
  return unit !== undefined && unit < 10 ? {to: next + 1, value: ten + unit} : null
}

/** The number at `i`: digits, words, a vague word ("several", "dozens"), or an article when `articles`. Null when there is none. */
export function readNumber(words: readonly Word[], i: number, articles = false): NumberReading | null {
  const word = words[i]?.lower ?? ""
  if (word === "") return null
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return digitsAt(words, i, word)
  const fraction = fractions.get(word)
  if (fraction !== undefined) return {to: i + 1, count: exactly(fraction), form: "digits"}
  return vagueAt(words, i, word) ?? spelledAt(words, i, articles)
}

function digitsAt(words: readonly Word[], i: number, word: string): NumberReading | null {
  const part = fractions.get(word)
  if (part !== undefined) return {to: i + 1, count: exactly(part), form: "digits"}
  if (!Digits.test(word)) return null
  let value = Number(word.replaceAll(",", ""))
  let to = i + 1
  const half = fractions.get(words[to]?.lower ?? "")
  if (half !== undefined && !word.includes(".") && value < 1000) {
    value += half
    to++
  }
  for (let n = 0; n < 2; n++) {
    const scale = scales.get(words[to]?.lower ?? "")
    if (scale === undefined) break
    value *= scale
    to++
  }
  return {to, count: exactly(Math.round(value * 1e6) / 1e6), form: "digits"}
}

/** Nouns that are numbers, by the least they are: "dozens of clerks". */
export const collectives: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
])

const vague: ReadonlyMap<string, readonly [number, number | null]> = new Map<string, readonly [number, number | null]>([
  ...[...collectives].map(([word, least]): [string, readonly [number, null]] => [word, [least, null]]),
  ["several", [3, 9]],
  ["few", [2, 9]],
  ["couple", [2, 3]],
  ["some", [2, null]],
  ["many", [4, null]],
  ["millions", [2e6, null]],
  ["billions", [2e9, null]],
])

const vaguely = (to: number, low: number, high: number | null): NumberReading => ({
  to,
  count: {exact: null, low, high},
  form: "vague",
})

function vagueAt(words: readonly Word[], i: number, word: string): NumberReading | null {
  const next = words[i + 1]?.lower ?? ""
  if (word === "a" || word === "the") {
    if (next === "few" && word === "a") return vaguely(i + 2, 2, 9)
    return next === "couple" && word === "a" ? coupleAt(words, i + 1) : null
  }
  if (word === "couple") return coupleAt(words, i)
  if (word === "tens" && next === "of") {
    const scale = words[i + 2]?.lower
    if (scale === "thousands") return vaguely(words[i + 3]?.lower === "of" ? i + 4 : i + 3, 2e4, null)
    if (scale === "millions") return vaguely(words[i + 3]?.lower === "of" ? i + 4 : i + 3, 2e7, null)
    return null
  }
  const known = vague.get(word)
  if (known === undefined || word === "some" || word === "many") return null
  const [low, high] = known
  const after = next === "of" && words[i + 2]?.lower
  if (word === "hundreds" && after === "thousands")
    return vaguely(words[i + 3]?.lower === "of" ? i + 4 : i + 3, 2e5, null)
  if (word === "several" || word === "few") {
    const scale = scales.get(next)
    const plural = next === "dozen" ? 12 : scale
    if (plural !== undefined && (next === "dozen" || (scale ?? 0) >= 100))
      return vaguely(i + 2, low * plural, high === null ? null : high * plural)
    return vaguely(i + 1, low, high)
  }
  return vaguely(next === "of" ? i + 2 : i + 1, low, high)
}

// "a couple of days", "the next couple weeks"; a couple alone is two people and no number.
function coupleAt(words: readonly Word[], i: number): NumberReading | null {
  const next = words[i + 1]?.lower ?? ""
  const count: Count = {exact: 2, low: 2, high: 3}
  if (next === "of") return {to: i + 2, count, form: "vague"}
  return /^(?:hours|days|weeks|months|years|minutes|more|dozen|hundred|thousand)$/.test(next)
    ? {to: i + 1, count, form: "vague"}
    : null
}

function spelledAt(words: readonly Word[], i: number, articles: boolean): NumberReading | null {
  const word = words[i]?.lower ?? ""
  if (word === "half") return halfAt(words, i)
  if (word === "dozen") return {to: i + 1, count: exactly(12), form: "words"}
  const article = word === "a" || word === "an"
  if (article) {
    const next = words[i + 1]?.lower ?? ""
    const scale = next === "dozen" ? 12 : scales.get(next)
    // "A hundred and six".
    const rest = (scale ?? 0) >= 100 && words[i + 2]?.lower === "and" ? sumAt(words, i + 3) : null
    if (rest !== null && (rest.count.exact ?? Infinity) < (scale ?? 0)) return {to: rest.to, count: exactly((scale ?? 0) + (rest.count.exact ?? 0)), form: "words"} // prettier-ignore
    if (scale !== undefined && next.length > 2) return {to: i + 2, count: exactly(scale), form: "words"}
    if (next === "half") return {to: i + 2, count: exactly(0.5), form: "words"}
    return articles ? {to: i + 1, count: exactly(1), form: "article"} : null
  }
  return sumAt(words, i)
}

function halfAt(words: readonly Word[], i: number): NumberReading {
  const next = words[i + 1]?.lower ?? ""
  if (next === "a" && words[i + 2]?.lower === "dozen") return {to: i + 3, count: exactly(6), form: "words"}
  if (next === "a" && words[i + 2]?.lower === "million") return {to: i + 3, count: exactly(5e5), form: "words"}
  if (next === "a" || next === "an") return {to: i + 2, count: exactly(0.5), form: "words"}
  if (next === "dozen") return {to: i + 2, count: exactly(6), form: "words"}
  return {to: i + 1, count: exactly(0.5), form: "words"}
}

// "two hundred and fifty-two", "three and a half", "twenty four", "nineteen ninety-six" (as a year: read elsewhere).
function sumAt(words: readonly Word[], i: number): NumberReading | null {
  let total = 0
  let part = 0
  let at = i
  let used = false
  let last = "" // what was read last decides what may follow
  for (let n = 0; n < 16; n++) {
    const word = words[at]?.lower ?? ""
    const one = ones.get(word)
    const ten = tens.get(word)
    const scale = word.length > 2 ? scales.get(word) : undefined
    if (one !== undefined && last !== "one" && !(last === "ten" && one > 9)) {
      part += one
      last = "one"
    } else if (ten !== undefined && last !== "one" && last !== "ten") {
      part += ten
      last = "ten"
    } else if (scale !== undefined && used) {
      if (scale === 100) part = (part === 0 ? 1 : part) * 100
      else {
        total += (part === 0 ? 1 : part) * scale
        part = 0
      }
      last = "scale"
    } else if (word === "dozen" && used && last === "one") {
      part *= 12
      last = "scale"
    } else break
    used = true
    at++
    const joint = words[at]?.lower
    const follows = words[at + 1]?.lower ?? ""
    if (joint === "-" && last === "ten" && (ones.get(follows) ?? 10) < 10) at++
    else if (joint === "and" && last === "scale" && (ones.has(follows) || tens.has(follows))) at++
  }
  if (!used) return null
  const half = words[at]?.lower === "and" && words[at + 1]?.lower === "a" && words[at + 2]?.lower === "half"
  const value = total + part + (half ? 0.5 : 0)
  return {to: half ? at + 3 : at, count: exactly(value), form: "words"}
}

/** A year spelled out ("nineteen ninety-six", "two thousand"), or null. */
export function readSpelledYear(words: readonly Word[], i: number): {to: number; year: number} | null {
  const head = ones.get(words[i]?.lower ?? "") ?? tens.get(words[i]?.lower ?? "")
  if (head === undefined) return null
  if (head === 2 && words[i + 1]?.lower === "thousand") {
    const and = words[i + 2]?.lower === "and" ? i + 3 : i + 2
    const rest = sumAt(words, and)
    const low = rest?.count.exact ?? 0
    return rest !== null && low < 100 ? {to: rest.to, year: 2000 + low} : {to: i + 2, year: 2000}
  }
  if (head < 11 || head > 20) return null
  const next = words[i + 1]?.lower ?? ""
  if (next === "hundred") return {to: i + 2, year: head * 100}
  const tail = tens.get(next)
  if (tail === undefined && !(ones.get(next) !== undefined && (ones.get(next) ?? 0) > 9)) return null
  const rest = sumAt(words, i + 1)
  const low = rest?.count.exact ?? 0
  return rest !== null && low >= 10 && low < 100 && Number.isInteger(low) ? {to: rest.to, year: head * 100 + low} : null
}

/** Words an ordinal may begin with, digits apart. */
export const ordinalStarts: ReadonlySet<string> = new Set([...ordinalOnes.keys(), ...tens.keys(), "thirtieth"])

/** Words a number or an ordinal may begin with, digits apart. */
export const numberStarts: ReadonlySet<string> = new Set([
  ...ones.keys(),
  ...tens.keys(),
  ...fractions.keys(),
  ...vague.keys(),
  ...ordinalOnes.keys(),
  ..."a an the half dozen tens couple thirtieth".split(" "),
])
