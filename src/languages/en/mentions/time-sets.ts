// Reads English times that are no single place in the calendar: sets, rates, bare lengths, "now" and "recently".

import type {Unit} from "../../../mentions/time-meaning.ts"
import type {Word} from "../../../mentions/time-pack.ts"
import {monthAt, weekdayAt} from "./time-dates.ts"
import {readNumber} from "./number-words.ts"
import type {Piece} from "./time-clock.ts"
import {everyWeekday, frequencies, parts, pluralUnits, references, units} from "./time-words.ts"

// Bare plurals are times after "for", "in" and the like, or before "ahead"; "years" alone says nothing.
/** The duration of a bare plural ("for days"), or null where the word alone says nothing. */
export function bareUnit(
  words: readonly Word[],
  i: number,
  the: boolean,
  duration: {
    to: number
    parts: readonly {unit: Unit; count: {exact: number | null; low: number; high: number | null}}[]
  },
): Piece | null {
  const before = words[i - 1]?.lower ?? ""
  const next = words[duration.to]?.lower ?? ""
  const unit = duration.parts[0]?.unit ?? "day"
  if (the && next === "ahead")
    return {
      to: duration.to + 1,
      meaning: {is: "stretch", of: {count: {exact: null, low: 2, high: null}, unit}, side: 1},
    }
  if (the) return null
  return /^(?:for|in|within|of|over|during|after|many|take|takes|took|lasting|lasted)$/.test(before) && next !== "old"
    ? {to: duration.to, meaning: {is: "duration", parts: duration.parts}}
    : null
}

// "$5 a year", "twice a week": a rate and not one year.
/** Whether "a year" says how often. */
export function rate(words: readonly Word[], i: number, to: number): boolean {
  if (words[i]?.lower !== "a" && words[i]?.lower !== "an") return false
  if (to !== i + 2) return false
  const before = words[i - 1]?.lower ?? ""
  return (
    /^(?:once|twice|times|million|billion|percent|%|dollars|people|year|tons|share|cents|barrels|miles|units|minutes|hours|days|weeks|months)$/.test(
      before,
    ) || /^\$?[\d,.]+$/.test(before)
  )
}

/** Lengths and ends without a number: "a while", "year-end". */
export function oneUnit(words: readonly Word[], i: number): Piece | null {
  const word = words[i]?.lower ?? ""
  if (word === "a" && words[i + 1]?.lower === "while")
    return {to: i + 2, meaning: {is: "duration", parts: [{count: {exact: null, low: 1, high: null}, unit: "period"}]}}
  if (word === "year" && /^(?:'s|’s)$/.test(words[i + 1]?.lower ?? "") && words[i + 2]?.lower === "end")
    return {to: i + 3, meaning: {is: "edge", edge: "end", of: {is: "same", unit: "year", latest: true}, day: true}}
  if (word === "year" && words[i + 1]?.lower === "-" && words[i + 2]?.lower === "end")
    return {to: i + 3, meaning: {is: "edge", edge: "end", of: {is: "same", unit: "year", latest: true}, day: true}}
  return null
}

/** The TIMEX3 value of "every n units". */
export function setValue(unit: Unit, n: number): string {
  const letter: Partial<Record<Unit, string>> = {
    hour: "TH",
    day: "D",
    week: "W",
    month: "M",
    quarter: "Q",
    year: "Y",
    minute: "TM",
    decade: "E",
  }
  const known = letter[unit] ?? "X"
  return known.startsWith("T") ? `PT${n}${known.slice(1)}` : `P${n}${known}`
}

const functional =
  /^(?:and|or|but|in|on|at|to|for|by|from|with|of|since|until|as|while|when|after|before|because|the|a|an|is|was|are|were|has|had|he|she|it|they|we)$/

/** A set of times at `i`: "every Monday", "Tuesday nights", "twice a week", "daily". */
export function setAt(words: readonly Word[], i: number): Piece | null {
  const word = words[i]?.lower ?? ""
  const often =
    word === "once" || word === "twice"
      ? i + 1
      : words[i + 1]?.lower === "times" && readNumber(words, i) !== null
        ? i + 2
        : -1
  if (often > 0 && /^(?:a|an|per|each|every)$/.test(words[often]?.lower ?? "")) {
    const unit = units.get(words[often + 1]?.lower ?? "")
    if (unit !== undefined) return {to: often + 2, meaning: {is: "set", value: setValue(unit, 1)}}
  }
  const weekly = everyWeekday.get(word)
  if (weekly !== undefined) return {to: i + 1, meaning: {is: "set", value: `XXXX-WXX-${weekly}`}}
  if (weekdayAt(words, i) > 0 && /^(?:nights|mornings|evenings|afternoons)$/.test(words[i + 1]?.lower ?? ""))
    return {
      to: i + 2,
      meaning: {is: "set", value: `XXXX-WXX-${weekdayAt(words, i)}T${parts.get(words[i + 1]?.lower ?? "") ?? "NI"}`},
    }
  const frequency = frequencies.get(word)
  const describes = /^\p{L}/u.test(words[i + 1]?.text ?? "") && !functional.test(words[i + 1]?.lower ?? "") // "the daily tally"
  if (frequency !== undefined && word !== "annual" && word !== "quarterly" && !describes)
    return {to: i + 1, meaning: {is: "set", value: frequency}}
  if (word === "everyday") return {to: i + 1, meaning: {is: "set", value: "P1D"}}
  if (word !== "every" && word !== "each" && word !== "per") return null
  const other = word === "every" && words[i + 1]?.lower === "other"
  const number = word === "every" && !other ? readNumber(words, i + 1) : null
  const at = other ? i + 2 : (number?.to ?? i + 1)
  const unit = units.get(words[at]?.lower ?? "")
  if (unit !== undefined && unit !== "second")
    return {to: at + 1, meaning: {is: "set", value: setValue(unit, other ? 2 : (number?.count.exact ?? 1))}}
  const weekday = weekdayAt(words, at)
  if (weekday > 0) return {to: at + 1, meaning: {is: "set", value: `XXXX-WXX-${weekday}`}}
  const month = monthAt(words, at)
  if (month > 0) return {to: at + 1, meaning: {is: "set", value: `XXXX-${String(month).padStart(2, "0")}`}}
  const part = parts.get(words[at]?.lower ?? "")
  return part !== undefined && word !== "per" ? {to: at + 1, meaning: {is: "set", value: `XXXX-XX-XXT${part}`}} : null
}

/** A word for the past, the present or the future at `i`. */
export function referenceAt(words: readonly Word[], i: number): Piece | null {
  const word = words[i]?.lower ?? ""
  const next = words[i + 1]?.lower ?? ""
  if ((word === "the" || word === "a") && /^(?:past|future|present|near)$/.test(next)) {
    if (next === "near")
      return words[i + 2]?.lower === "future" || words[i + 2]?.lower === "term"
        ? {to: i + 3, meaning: {is: "reference", to: "future"}}
        : null
    const noun = words[i + 2]?.lower ?? ""
    return units.has(noun) ||
      (/^[a-z]{4,}/.test(noun) && !/^(?:that|when|with|were|have|this|they|would|will|could)$/.test(noun))
      ? null
      : {to: i + 2, meaning: {is: "reference", to: next === "past" ? "past" : next === "future" ? "future" : "present"}}
  }
  if (word === "at" && next === "the" && words[i + 2]?.lower === "moment")
    return {to: i + 3, meaning: {is: "reference", to: "present"}}
  if (word === "these" && next === "days") return {to: i + 2, meaning: {is: "reference", to: "present"}}
  if (word === "right" && next === "now") return {to: i + 2, meaning: {is: "reference", to: "present"}}
  if (word === "more" && next === "recently") return {to: i + 2, meaning: {is: "reference", to: "past"}}
  if (word === "at" && next === "present") return {to: i + 2, meaning: {is: "reference", to: "present"}}
  const to = references.get(word)
  return to === undefined || pluralUnits.has(word) ? null : {to: i + 1, meaning: {is: "reference", to}}
}
