// Reads Spanish times of the clock and parts of a day: "a las 23.40 del jueves", "la madrugada del 12", "ayer por la noche".

import type {Clock, Meaning, Part} from "../../../mentions/time-meaning.ts"
import type {Word} from "../../../mentions/time-pack.ts"
import {readNumber} from "./number-words.ts"
import type {Piece} from "./time-dates.ts"
import {deictics, parts} from "./time-words.ts"

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ""
const Time = /^([01]?\d|2[0-4])(?:[.:h]([0-5]\d))?$/

/** The clock at `i`: "las 23.40", "la 1.30 de la mañana", "14:30", "las seis de la tarde", "17.00 horas"; or null. */
export function readClock(words: readonly Word[], i: number): {readonly to: number; readonly clock: Clock} | null {
  const led = /^las?$/.test(lowerAt(words, i))
  const at = led ? i + 1 : i
  const found = Time.exec(lowerAt(words, at))
  const spelled = found === null && led ? readNumber(words, at) : null
  const hour = found === null ? (spelled?.count.exact ?? -1) : Number(found[1])
  if (hour < 0 || hour > 24 || !Number.isInteger(hour)) return null
  const minute = found?.[2] === undefined ? null : Number(found[2])
  let to = spelled?.to ?? at + 1
  const past = led && minute === null ? minutesAfter(words, to) : null // "las tres y media", "las ocho menos diez"
  const half = past !== null
  const minutes = past === null ? minute : (past.minutes + 60) % 60
  if (past !== null) to = past.to
  const unit = /^(?:horas|h|hrs|hs|h\.)$/.test(lowerAt(words, to))
  const part = partOfHour(words, unit ? to + 1 : to)
  const colon = lowerAt(words, at).includes(":")
  const to12 = part !== null
  const halved = part !== null && /^[ap]/.test(lowerAt(words, part.to - 1)) && part.to === to + 1 // "10 a.m."
  if (!led && !colon && !halved && !(unit && minute !== null)) return null
  if (led && minute === null && !half && !unit && !to12 && !clockBefore(words, i)) return null
  const end = part?.to ?? (unit ? to + 1 : to)
  return {
    to: end,
    clock: {
      hour: within(hour, part?.part ?? null) - (past !== null && past.minutes < 0 ? 1 : 0),
      minute: minutes,
      second: null,
      zone: null,
    },
  }
}

function minutesAfter(words: readonly Word[], at: number): {readonly to: number; readonly minutes: number} | null {
  const link = lowerAt(words, at)
  if (link !== "y" && link !== "menos") return null
  const word = lowerAt(words, at + 1)
  const number = word === "media" || word === "cuarto" ? null : readNumber(words, at + 1)
  const minutes = word === "media" ? 30 : word === "cuarto" ? 15 : (number?.count.exact ?? 0)
  if (minutes <= 0 || minutes > 59 || (number !== null && number.form === "article")) return null
  const to = number?.to ?? at + 2
  if (number !== null && (/^\p{L}{4,}s$/u.test(lowerAt(words, to)) || partOfHour(words, to) === null)) return null
  return {to, minutes: link === "y" ? minutes : -minutes}
}

// "a las seis", "desde las 8", "hasta las 10": an hour even when nothing else says so; not "las 8 familias".
function clockBefore(words: readonly Word[], i: number): boolean {
  const before = lowerAt(words, i - 1)
  const number = readNumber(words, i + 1)
  const next = lowerAt(words, number?.to ?? i + 2)
  const around = before === "de" && /^(?:eso|cerca|antes|después|partir|alrededor)$/.test(lowerAt(words, i - 2))
  return (
    (around || /^(?:a|hacia|sobre|desde|hasta|pasadas)$/.test(before)) &&
    !/^\p{L}{4,}/u.test(next) &&
    (number?.form !== "article" || lowerAt(words, i) === "la")
  )
}

// "de la tarde", "de la mañana", "a. m.", "p.m."
function partOfHour(words: readonly Word[], at: number): {readonly to: number; readonly part: Part} | null {
  if (lowerAt(words, at) === "de" && lowerAt(words, at + 1) === "la") {
    const part = parts.get(lowerAt(words, at + 2))
    return part === undefined ? null : {to: at + 3, part}
  }
  if (/^a\.?m\.?$/.test(lowerAt(words, at))) return {to: at + 1, part: "MO"}
  return /^p\.?m\.?$/.test(lowerAt(words, at)) ? {to: at + 1, part: "AF"} : null
}

function within(hour: number, part: Part | null): number {
  if ((part === "AF" || part === "EV" || part === "NI") && hour < 12) return hour + 12
  return (part === "MO" || part === "DW") && hour === 12 ? 0 : hour
}

/** A part of a day at `i`, with its article: "la noche", "la madrugada", "medianoche"; or null. The day comes after it. */
export function partAt(words: readonly Word[], i: number): {readonly to: number; readonly part: Part} | null {
  const led = /^(?:la|el)$/.test(lowerAt(words, i))
  const word = lowerAt(words, led ? i + 1 : i)
  const part = parts.get(word)
  if (part === undefined || (!led && word !== "mediodía" && word !== "medianoche" && word !== "madrugada")) return null
  return {to: led ? i + 2 : i + 1, part}
}

/** "hoy", "ayer", "anoche", "mañana", "pasado mañana", "ayer tarde" at `i`; or null. "la mañana" is a part of a day. */
export function readDeictic(words: readonly Word[], i: number): Piece | null {
  const [word, next] = [lowerAt(words, i), lowerAt(words, i + 1)]
  const day = (days: number): Meaning => ({is: "shift", by: [{count: {exact: Math.abs(days), low: Math.abs(days), high: Math.abs(days)}, unit: "day"}], side: days < 0 ? -1 : days > 0 ? 1 : 0, from: "now", whole: true}) // prettier-ignore
  if (word === "pasado" && next === "mañana") return {to: i + 2, meaning: day(2)}
  if (word === "mañana" && !/^(?:la|una|esta|esa|aquella|de|por|cada|toda)$/.test(lowerAt(words, i - 1))) return {to: i + 1, meaning: day(1)} // prettier-ignore
  const found = deictics.get(word)
  if (found === undefined) return null
  if (found.part !== null) return {to: i + 1, meaning: {is: "part", part: found.part, of: day(found.days)}}
  const direct = word === "ayer" && (next === "tarde" || next === "noche") ? parts.get(next) : undefined
  return direct === undefined ? {to: i + 1, meaning: day(found.days)} : {to: i + 2, meaning: {is: "part", part: direct, of: day(found.days)}} // prettier-ignore
}

/** "por la noche", "en la mañana", "a mediodía", "de madrugada" right after a day; or null. */
export function partAfter(words: readonly Word[], at: number): {readonly to: number; readonly part: Part} | null {
  const word = lowerAt(words, at)
  if (word === "de" && /^(?:madrugada|noche|mañana|día)$/.test(lowerAt(words, at + 1))) {
    const part = parts.get(lowerAt(words, at + 1))
    return part === undefined ? null : {to: at + 2, part}
  }
  if (!/^(?:por|en|a|al|de)$/.test(word)) return null
  const led = word === "al" ? at + 1 : lowerAt(words, at + 1) === "la" ? at + 2 : -1
  const part = led < 0 ? undefined : parts.get(lowerAt(words, led))
  return part === undefined ? null : {to: led + 1, part}
}
