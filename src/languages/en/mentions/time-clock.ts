// Reads English clock times: "5 p.m.", "17:55 UTC", "half past three", "noon".

import type {Clock, Meaning} from "../../../mentions/time-meaning.ts"
import type {Word} from "../../../mentions/time-pack.ts"
import {readNumber} from "./number-words.ts"
import {namedHours, zones} from "./time-words.ts"

/** A part of an expression: where it ends and what it means. */
export type Piece = {readonly to: number; readonly meaning: Meaning}

/** A clock time at `i` before any date is put to it. */
export type ClockPiece = {readonly to: number; readonly clock: Clock}

const Colon = /^([01]?\d|2[0-4])[:.]([0-5]\d)(?::([0-5]\d))?(am|pm|z)?$/
const Military = /^([01]\d|2[0-3])([0-5]\d)$/
const Offset = /^(\d{1,2})(?::?(\d{2}))?$/

/** The clock time at `i`, with its zone, or null. A bare number is none. */
export function readClock(words: readonly Word[], i: number): ClockPiece | null {
  const named = namedHours.get(words[i]?.lower ?? "")
  if (named !== undefined) return zoned(words, i + 1, named, 0, null)
  return spoken(words, i) ?? written(words, i)
}

function written(words: readonly Word[], i: number): ClockPiece | null {
  const word = words[i]?.lower ?? ""
  const colon = Colon.exec(word)
  const led = /^(?:at|about|around|until|by|from|before|after)$/.test(words[i - 1]?.lower ?? "")
  const dotted = led && word.length > 3 && !/^(?:%|percent|per|million|billion)$/.test(words[i + 1]?.lower ?? "")
  if (colon !== null && (word.includes(":") || dotted || half(words, i + 1) !== null)) {
    const [hour, minute, second] = [
      Number(colon[1]),
      Number(colon[2]),
      colon[3] === undefined ? null : Number(colon[3]),
    ]
    const noon = half(words, i + 1)
    if (noon !== null && hour <= 12) return zoned(words, noon.to, (hour % 12) + noon.add, minute, second)
    return hour === 24 && minute > 0 ? null : zoned(words, noon?.to ?? i + 1, hour, minute, second)
  }
  const military = Military.exec(word)
  if (military !== null) {
    const zone = zones.has(words[i + 1]?.lower ?? "") && isUpper(words[i + 1])
    if (zone || words[i + 1]?.lower === "hours") {
      return zoned(words, zone ? i + 1 : i + 2, Number(military[1]), Number(military[2]), null)
    }
  }
  const hour = hourAt(words, i)
  if (hour === null) return null
  const noon = half(words, hour.to)
  if (noon !== null && hour.value >= 1 && hour.value <= 12)
    return zoned(words, noon.to, (hour.value % 12) + noon.add, null, null)
  if (/^o['’]?clock$/.test(words[hour.to]?.lower ?? "")) {
    const part = dayHalf(words, hour.to + 1)
    if (part !== null && hour.value <= 12) return zoned(words, part.to, (hour.value % 12) + part.add, null, null)
    return hour.value <= 12 ? zoned(words, hour.to + 1, hour.value, null, null) : null
  }
  const part = dayHalf(words, hour.to)
  if (part !== null && hour.value >= 1 && hour.value <= 12)
    return zoned(words, part.to, (hour.value % 12) + part.add, null, null)
  return null
}

function hourAt(words: readonly Word[], i: number): {to: number; value: number} | null {
  const number = readNumber(words, i)
  const value = number?.count.exact ?? null
  if (number === null || value === null || number.form === "vague" || !Number.isInteger(value) || value > 24)
    return null
  return {to: number.to, value}
}

// "half past three", "ten to six", "quarter past nine in the evening"
function spoken(words: readonly Word[], i: number): ClockPiece | null {
  let at = i
  if (words[at]?.lower === "a") at++
  const word = words[at]?.lower ?? ""
  let minute: number | null = null
  if (word === "half") minute = 30
  else if (word === "quarter") minute = 15
  else {
    const number = readNumber(words, at)
    const range = number?.form === "digits" && words[number.to]?.lower === "to" // "5 to 6 p.m." is a stretch, "five to six" may be an hour
    if (number !== null && !range && number.form !== "vague" && (number.count.exact ?? 60) < 60) {
      minute = number.count.exact
      at = number.to - 1
      if (words[at + 1]?.lower === "minutes") at++
      else if (minute !== null && minute % 5 !== 0) return null
    }
  }
  if (minute === null) return null
  const side = words[at + 1]?.lower
  if (side !== "past" && side !== "to" && side !== "till" && side !== "before" && side !== "after") return null
  if (
    (side === "after" || side === "before" || side === "to") &&
    word !== "half" &&
    word !== "quarter" &&
    words[at]?.lower !== "minutes"
  ) {
    if (!/^(?:o['’]?clock|[ap]\.?m\.?)$/.test(words[at + 3]?.lower ?? "")) return null
  }
  const named = namedHours.get(words[at + 2]?.lower ?? "")
  const hour = named !== undefined ? {to: at + 3, value: named} : hourAt(words, at + 2)
  if (hour === null || (hour.value > 12 && named === undefined)) return null
  const clockWord = /^o['’]?clock$/.test(words[hour.to]?.lower ?? "") ? hour.to + 1 : hour.to
  const noon = half(words, clockWord) ?? dayHalf(words, clockWord)
  const base = noon === null ? hour.value : (hour.value % 12) + noon.add
  const total = (base * 60 + (side === "past" || side === "after" ? minute : -minute) + 1440) % 1440
  return zoned(words, noon?.to ?? clockWord, Math.floor(total / 60), total % 60, null)
}

function half(words: readonly Word[], i: number): {to: number; add: number} | null {
  const word = (words[i]?.lower ?? "").replaceAll(".", "")
  if (word === "am" && words[i]?.text !== "Am") return {to: i + 1, add: 0}
  if (word === "pm") return {to: i + 1, add: 12}
  if ((word === "a" || word === "p") && words[i + 1]?.lower === "m.") return {to: i + 2, add: word === "a" ? 0 : 12}
  return null
}

// "in the morning", "at night"
function dayHalf(words: readonly Word[], i: number): {to: number; add: number} | null {
  const first = words[i]?.lower
  if (first === "at" && words[i + 1]?.lower === "night") return {to: i + 2, add: 12}
  if (first !== "in" || words[i + 1]?.lower !== "the") return null
  const part = words[i + 2]?.lower
  if (part === "morning") return {to: i + 3, add: 0}
  return part === "afternoon" || part === "evening" ? {to: i + 3, add: 12} : null
}

function zoned(
  words: readonly Word[],
  i: number,
  hour: number,
  minute: number | null,
  second: number | null,
): ClockPiece {
  const bracket = words[i]?.lower === "(" ? 1 : 0
  const word = words[i + bracket]?.lower ?? ""
  const known = zones.get(word)
  const make = (to: number, zone: number | null): ClockPiece => ({to, clock: {hour, minute, second, zone}})
  if (known !== undefined && (isUpper(words[i + bracket]) || word === "z")) {
    const shifted = offsetAt(words, i + bracket + 1)
    const to = shifted?.to ?? i + bracket + 1
    const closed = bracket === 1 && words[to]?.lower === ")" ? to + 1 : to
    return bracket === 1 && closed === to ? make(i, null) : make(closed, known + (shifted?.minutes ?? 0))
  }
  const offset = offsetAt(words, i + bracket)
  if (offset !== null && (bracket === 0 || words[offset.to]?.lower === ")"))
    return make(offset.to + bracket, offset.minutes)
  if (word === "local" && words[i + 1]?.lower === "time") return make(i + 2, null)
  if (word === "eastern" && words[i + 1]?.lower === "time") return make(i + 2, -300)
  if (word === "pacific" && words[i + 1]?.lower === "time") return make(i + 2, -480)
  return make(i, null)
}

function offsetAt(words: readonly Word[], i: number): {to: number; minutes: number} | null {
  const sign = words[i]?.lower ?? ""
  const joined = /^[+−-]/.test(sign) && sign.length > 1
  const digits = joined ? sign : (words[i + 1]?.lower ?? "")
  if (!joined && !/^[+−-]$/.test(sign)) return null
  const found = Offset.exec(joined ? digits.slice(1) : digits)
  if (found === null || Number(found[1]) > 14) return null
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0)
  return {to: joined ? i + 1 : i + 2, minutes: sign.startsWith("+") ? minutes : -minutes}
}

function isUpper(word: Word | undefined): boolean {
  return word !== undefined && word.text === word.text.toUpperCase() && word.text !== word.lower
}
