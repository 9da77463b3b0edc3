// Reads Spanish times made of units: "hace dos días", "la semana pasada", "los últimos dos años", "al día siguiente".

import type {Amount, Count, Meaning, Unit} from "../../../mentions/time-meaning.ts"
import {exactly} from "../../../mentions/time-meaning.ts"
import type {TimeReading, Word} from "../../../mentions/time-pack.ts"
import {readNumber} from "./number-words.ts"
import type {Piece} from "./time-dates.ts"
import {fromText, leans, parts, units} from "./time-words.ts"

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ""
const Vague: Count = {exact: null, low: 2, high: null}

/** The words before a number that bound it, and where the number begins. */
export function boundAt(
  words: readonly Word[],
  i: number,
): {readonly to: number; readonly bound: TimeReading["bound"]} {
  const [word, next, third] = [lowerAt(words, i), lowerAt(words, i + 1), lowerAt(words, i + 2)]
  if (word === "más" && next === "de") return {to: i + 2, bound: "more"}
  if (word === "menos" && next === "de") return {to: i + 2, bound: "less"}
  if ((word === "al" || word === "cuando") && next === "menos") return {to: i + 2, bound: "more"}
  if (word === "por" && next === "lo" && third === "menos") return {to: i + 3, bound: "more"}
  if ((word === "cerca" || word === "alrededor") && next === "de") return {to: i + 2, bound: "about"}
  if (word === "casi" || word === "unos" || word === "unas" || word === "aproximadamente")
    return {to: i + 1, bound: "about"}
  return {to: i, bound: null}
}

/** A length at `i`: "dos años", "17 meses", "un año y medio", "varios días", "una hora"; or null. */
export function readDuration(
  words: readonly Word[],
  i: number,
): {readonly to: number; readonly parts: readonly Amount[]} | null {
  if (lowerAt(words, i) === "medio" && lowerAt(words, i + 1) === "año") return {to: i + 2, parts: [{count: exactly(6), unit: "month"}]} // prettier-ignore
  if (lowerAt(words, i) === "media" && lowerAt(words, i + 1) === "hora") return {to: i + 2, parts: [{count: exactly(30), unit: "minute"}]} // prettier-ignore
  const number = readNumber(words, i)
  if (number === null) return null
  let at = number.to
  if (number.form !== "article" && lowerAt(words, at) === "de" && units.has(lowerAt(words, at + 1))) at++
  const nights = lowerAt(words, at) === "noches" && number.form !== "article"
  const unit = nights ? "day" : units.get(lowerAt(words, at))
  if (unit === undefined || (unit === "second" && number.form === "article") || lowerAt(words, at) === "jornada")
    return null
  at++
  const {count} = number
  if (lowerAt(words, at) === "y" && /^medi[oa]$/.test(lowerAt(words, at + 1)) && unit === "year")
    return {to: at + 2, parts: [{count, unit}, {count: exactly(6), unit: "month"}]} // prettier-ignore
  const more = lowerAt(words, at) === "y" ? readNumber(words, at + 1) : null
  const finer = more === null ? undefined : units.get(lowerAt(words, more.to))
  if (more !== null && finer !== undefined && finer !== unit) return {to: more.to + 1, parts: [{count, unit}, {count: more.count, unit: finer}]} // prettier-ignore
  return {to: at, parts: [{count, unit}]}
}

/** "dentro de dos semanas", "en tres días" of what is to come; or null. */
export function readAhead(words: readonly Word[], i: number, looksAhead: (to: number) => boolean): Piece | null {
  const within = lowerAt(words, i) === "dentro" && lowerAt(words, i + 1) === "de"
  if (!within && lowerAt(words, i) !== "en") return null
  const length = readDuration(words, within ? i + 2 : i + 1)
  if (length === null || (!within && !looksAhead(length.to))) return null
  return {to: length.to, meaning: {is: "shift", by: length.parts, side: 1, from: "now", whole: false}}
}

/** "hace dos días", "hace más de un año", "hace poco": counted back from the day of writing; or null. */
export function readAgo(words: readonly Word[], i: number): (Piece & {readonly bound: TimeReading["bound"]}) | null {
  const verb = lowerAt(words, i)
  if (verb !== "hace" && verb !== "hacía") return null
  if (/^(?:poco|mucho)$/.test(lowerAt(words, i + 1)) && verb === "hace")
    return {to: lowerAt(words, i + 2) === "tiempo" ? i + 3 : i + 2, meaning: {is: "reference", to: "past"}, bound: null}
  const eased = /^(?:ya|apenas|solo|sólo|exactamente)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1 // "hace ya once días"
  const {to, bound} = boundAt(words, eased)
  const length = readDuration(words, to)
  if (length === null) return null
  const from = verb === "hace" ? "now" : "text"
  return {to: length.to, meaning: {is: "shift", by: length.parts, side: -1, from, whole: false}, bound}
}

/** "horas después", "días antes", "minutos más tarde": some of a unit, counted from what was told; or null. */
export function readSome(words: readonly Word[], i: number): Piece | null {
  const word = lowerAt(words, i)
  const unit = word.endsWith("s") && word !== "mes" ? units.get(word) : undefined
  return unit === undefined ? null : readShift(words, i + 1, [{count: Vague, unit}])
}

/** What stands after a length and makes a time of it: "después", "más tarde", "antes", "atrás"; or null. */
export function readShift(words: readonly Word[], to: number, by: readonly Amount[]): Piece | null {
  const [word, next] = [lowerAt(words, to), lowerAt(words, to + 1)]
  const shift = (end: number, side: -1 | 1, from: "now" | "text"): Piece => ({to: end, meaning: {is: "shift", by, side, from, whole: false}}) // prettier-ignore
  if (word === "atrás") return shift(to + 1, -1, "now")
  if (word === "antes" && next !== "de") return shift(to + 1, -1, "text")
  if (word === "después" && next !== "de") return shift(to + 1, 1, "text")
  if (word === "más" && next === "tarde") return shift(to + 2, 1, "text")
  return null
}

/** Units that are pointed at: "la semana pasada", "el próximo año", "los últimos dos meses", "ese día", "al día siguiente". */
export function readPointed(words: readonly Word[], from: number, behindOf = false): Piece | null {
  const first = lowerAt(words, from)
  const determined =
    (behindOf && first === "del") ||
    /^(?:el|la|los|las|al|este|esta|ese|esa|aquel|aquella|dicho|dicha|estos|estas)$/.test(first)
  if (!determined && !leans.has(first)) return null
  let at = determined ? from + 1 : from
  const mismo = /^mism[oa]$/.test(lowerAt(words, at))
  if (mismo) at++
  const before = leans.get(lowerAt(words, at))
  const led = lowerAt(words, at)
  if (before !== undefined) at++
  const number = before === undefined && !/s$/.test(first) ? null : readNumber(words, at)
  const counted = number !== null && number.form !== "article" ? number : null
  if (counted !== null) at = counted.to
  const later = counted !== null && before === undefined ? leans.get(lowerAt(words, at)) : undefined
  if (later !== undefined) at++
  const word = lowerAt(words, at)
  if (word === "fin" && lowerAt(words, at + 1) === "de" && lowerAt(words, at + 2) === "semana")
    return weekend(words, at + 3, before)
  const unit = units.get(word)
  if (unit === undefined) return partPointed(words, at, first, before)
  const after = leans.get(lowerAt(words, at + 1))
  const comes = lowerAt(words, at + 1) === "que" && lowerAt(words, at + 2) === "viene"
  const side = before ?? later ?? after ?? (comes ? 1 : undefined)
  const end = comes ? at + 3 : after === undefined ? at + 1 : at + 2
  const plural = word.endsWith("s") && word !== "mes"
  if (side !== undefined && side !== 0) {
    const last = /^últim[oa]$/.test(led) && before !== undefined && unit !== "day" // "el último año" lasts up to now
    if (last && !plural) return {to: end, meaning: {is: "stretch", of: {count: exactly(1), unit}, side}}
    if (plural) return {to: end, meaning: {is: "stretch", of: {count: counted?.count ?? Vague, unit}, side}}
    const text = fromText.has(led) || fromText.has(lowerAt(words, at + 1))
    if (unit === "hour" || unit === "minute")
      return {to: end, meaning: {is: "stretch", of: {count: exactly(1), unit}, side}}
    return {
      to: end,
      meaning: {is: "shift", by: [{count: exactly(1), unit}], side, from: text ? "text" : "now", whole: true},
    }
  }
  return unpointed(at, unit, first, mismo, plural)
}

function unpointed(at: number, unit: Unit, first: string, mismo: boolean, plural: boolean): Piece | null {
  if (plural)
    return /^est[oa]s$/.test(first) && unit === "day" ? {to: at + 1, meaning: {is: "reference", to: "present"}} : null
  if (unit === "second" || unit === "minute" || unit === "hour" || unit === "period") return null
  if (/^est[ea]$/.test(first))
    return {to: at + 1, meaning: {is: "shift", by: [{count: exactly(0), unit}], side: 0, from: "now", whole: true}}
  if (mismo || /^(?:es[ea]|aquel|aquella|dich[oa])$/.test(first))
    return {to: at + 1, meaning: {is: "same", unit, latest: false}}
  return null
}

// "el fin de semana", "el pasado fin de semana", "el fin de semana próximo"
function weekend(words: readonly Word[], to: number, before: -1 | 0 | 1 | undefined): Piece {
  const after = leans.get(lowerAt(words, to))
  const side = before ?? after
  const end = after === undefined ? to : to + 1
  if (side === undefined || side === 0) return {to: end, meaning: {is: "same", unit: "weekend", latest: true}}
  return {to: end, meaning: {is: "shift", by: [{count: exactly(1), unit: "weekend"}], side, from: "now", whole: true}}
}

// "esta noche", "esa misma tarde", "la noche anterior", "la madrugada siguiente".
function partPointed(words: readonly Word[], at: number, first: string, before: -1 | 0 | 1 | undefined): Piece | null {
  const part = parts.get(lowerAt(words, at))
  if (part === undefined) return null
  const after = leans.get(lowerAt(words, at + 1))
  const day = (days: number, side: -1 | 0 | 1, from: "now" | "text"): Meaning => ({is: "part", part, of: {is: "shift", by: [{count: exactly(days), unit: "day"}], side, from, whole: true}}) // prettier-ignore
  if (/^est[ea]$/.test(first)) return {to: at + 1, meaning: day(0, 0, "now")}
  if (/^(?:es[ea]|aquel|aquella)$/.test(first)) return {to: at + 1, meaning: {is: "part", part, of: {is: "same", unit: "day", latest: false}}} // prettier-ignore
  const side = before ?? after
  if (side === undefined || side === 0) return null
  const text = fromText.has(lowerAt(words, at + 1))
  return {to: after === undefined ? at + 1 : at + 2, meaning: day(1, side, text ? "text" : "now")}
}
