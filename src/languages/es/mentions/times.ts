// Reads Spanish time expressions, sentence by sentence, and how their sentences use them.
//
// A core is read at each place where one may begin, the longest reading wins, and what hangs on it ("del jueves", "por la
// noche", "a las 23.40") is joined to it.

import {born} from "./births.ts"
import type {Token} from "../../../language/analysis.ts"
import {exactly, type Meaning} from "../../../mentions/time-meaning.ts"
import type {TimePack, TimeReading, Word} from "../../../mentions/time-pack.ts"
import {readAge} from "./ages.ts"
import {readAfter} from "./time-after.ts"
import {partAfter, partAt, readClock, readDeictic} from "./time-clock.ts"
import {calendar, dayAt, readDate, yearAfter, type Piece} from "./time-dates.ts"
import {givenMonthAt} from "./month-names.ts"
import {readNumber} from "./number-words.ts"
import {boundAt, readAgo, readAhead, readDuration, readPointed, readShift, readSome} from "./time-units.ts"
import {direction, joins, role} from "./time-use.ts"
import {edges, months, references, units, weekdays} from "./time-words.ts"

type Core = Piece & {readonly rule: string; readonly bound?: TimeReading["bound"]}

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ""

/** The time expressions of one sentence, in order, none overlapping. */
export function readTimes(tokens: readonly Token[]): TimeReading[] {
  const words: readonly Word[] = tokens
  const found: TimeReading[] = []
  for (let i = 0; i < words.length;) {
    if (givenMonthAt(tokens, i) !== null) {
      i++
      continue
    }
    const shared = sharedAt(words, i)
    const core =
      shared === null
        ? (aheadAt(tokens, words, i) ??
          afterAt(tokens, i) ??
          nowAt(words, i) ??
          expressionAt(words, i) ??
          bareDayAt(tokens, i) ??
          spelledDayAt(words, i))
        : null
    if (shared !== null) found.push(...shared)
    else if (core !== null)
      found.push({from: i, to: core.to, meaning: core.meaning, bound: core.bound ?? null, rule: core.rule})
    i = shared?.[1]?.to ?? core?.to ?? i + 1
  }
  return withYears(words, found)
}

// "El 14 fuimos al cuartel", "la soltaron el 20, de noche": a day of the month that is near, where nothing is counted.
function bareDayAt(tokens: readonly Token[], i: number): Core | null {
  const day = /^\d{1,2}$/.test(tokens[i + 1]?.lower ?? "") ? Number(tokens[i + 1]!.lower) : 0
  if (!/^(?:el|del|al)$/.test(tokens[i]?.lower ?? "") || day < 1 || day > 31) return null
  const [next, then] = [tokens[i + 2], tokens[i + 3]]
  const link = next?.upos === "ADP" && /^(?:en|por|a|con|desde|hasta|tras|para|sin|ante)$/.test(next.lower) && !/^(?:ciento|\d+)$/.test(then?.lower ?? "") // prettier-ignore
  const hour = next?.lower === "de" && /^(?:noche|madrugada|mañana|tarde|día)$/.test(then?.lower ?? "")
  const ends = next === undefined || (/^[.,;:)»”"]$/.test(next.text) && !(/^[.,:]$/.test(next.text) && next.from === tokens[i + 1]!.to && /^\d/.test(then?.text ?? "") && then?.from === next.to)) // prettier-ignore
  const goesOn = /^(?:VERB|AUX|PRON|ADV|SCONJ)$/.test(next?.upos ?? "") && !/^(?:más|menos)$/.test(next?.lower ?? "")
  const joined = next?.upos === "CCONJ" && !/^(?:NUM|NOUN|ADJ)$/.test(then?.upos ?? "") && then?.lower !== "el"
  const led = tokens[i]!.lower !== "el" && !/^(?:antes|después|partir|desde|hasta|noche|madrugada|mañana|tarde)$/.test(tokens[i - 1]?.lower ?? "") // prettier-ignore
  if (led || !(link || hour || ends || goesOn || joined)) return null
  return {to: i + 2, meaning: told(day), rule: "day"}
}

function afterAt(tokens: readonly Token[], i: number): Core | null {
  const after = readAfter(tokens, i)
  return after === null ? null : {...after, rule: "shift"}
}

// "En estos momentos", "el día de la fecha".
function nowAt(words: readonly Word[], i: number): Core | null {
  const next = lowerAt(words, i + 1)
  if (
    lowerAt(words, i) === "en" &&
    /^est[eo]s?$/.test(next) &&
    /^(?:momentos?|instantes?)$/.test(lowerAt(words, i + 2))
  )
    return {to: i + 3, meaning: {is: "reference", to: "present"}, rule: "reference"}
  const dated = /^(?:el|del)$/.test(lowerAt(words, i)) && next === "día" && lowerAt(words, i + 2) === "de" && lowerAt(words, i + 3) === "la" && lowerAt(words, i + 4) === "fecha" // prettier-ignore
  return dated ? {to: i + 5, meaning: {is: "shift", by: [{count: exactly(0), unit: "day"}], side: 0, from: "now", whole: true}, rule: "deictic"} : null // prettier-ignore
}

// "A siete los mataron en la quebrada, el quince, y": a day in words between commas.
function spelledDayAt(words: readonly Word[], i: number): Core | null {
  if (lowerAt(words, i) !== "el" || lowerAt(words, i - 1) !== ",") return null
  const number = readNumber(words, i + 1)
  const day = number?.form === "words" ? (number.count.exact ?? 0) : 0
  return number === null || day < 2 || day > 31 || !/^[.,;]?$/.test(lowerAt(words, number.to)) ? null : {to: number.to, meaning: told(day), rule: "day"} // prettier-ignore
}

// A day of the month goes on from the day told of before it.
const told = (day: number): Piece["meaning"] => ({is: "calendar", fields: {day}, lean: null, of: null, told: true})

function aheadAt(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const ahead = readAhead(words, i, (to) => direction(tokens, {from: i, to}) === "future")
  return ahead === null ? null : {...ahead, rule: "ahead"}
}

// "de noviembre a febrero de 2017": the year of the second is that of the first, or the one after it.
function withYears(words: readonly Word[], readings: readonly TimeReading[]): TimeReading[] {
  return readings.map((one, i) => {
    const next = readings[i + 1]
    const link = next?.from === one.to + 1 ? lowerAt(words, one.to) : ""
    const [first, second] = [one.meaning, next?.meaning]
    if (!/^(?:a|al|y|e|hasta|-|–)$/.test(link) || first.is !== "calendar" || second?.is !== "calendar") return one
    const {month, year} = first.fields
    const other = second.fields
    if (month === undefined || year !== undefined || other.year === undefined || other.month === undefined) return one
    if (first.lean !== null || first.of !== null) return one
    const before = month > other.month ? 1 : 0
    return {...one, meaning: {...first, fields: {...first.fields, year: other.year - before}}}
  })
}

// "entre el 3 y el 5 de mayo", "del 3 al 5 de mayo", "el 3 y 4 de mayo": the first day has the month of the second.
function sharedAt(words: readonly Word[], i: number): [TimeReading, TimeReading] | null {
  const led = /^(?:el|del)$/.test(lowerAt(words, i))
  const day = led ? i + 1 : i
  if (!/^\d{1,2}$/.test(lowerAt(words, day)) || !/^(?:y|al|a|-|–)$/.test(lowerAt(words, day + 1))) return null
  const second = /^(?:el|del)$/.test(lowerAt(words, day + 2)) ? day + 3 : day + 2
  const full = dayAt(words, second, {})
  if (full?.meaning.is !== "calendar" || Number(lowerAt(words, day)) > 31) return null
  const first = calendar({...full.meaning.fields, day: Number(lowerAt(words, day))})
  return [
    {from: lowerAt(words, i) === "del" ? day : i, to: day + 1, meaning: first, bound: null, rule: "shared-month"},
    {
      from: lowerAt(words, day + 2) === "el" ? day + 2 : second,
      to: full.to,
      meaning: full.meaning,
      bound: null,
      rule: "date",
    },
  ]
}

function expressionAt(words: readonly Word[], i: number): Core | null {
  const ago = readAgo(words, i)
  if (ago !== null) {
    // "desde hace más de un año": it lasts, so it is a length.
    const lasts = lowerAt(words, i - 1) === "desde" && ago.meaning.is === "shift"
    return lasts && ago.meaning.is === "shift" ? {...ago, meaning: {is: "duration", parts: ago.meaning.by}, rule: "lasting"} : {...ago, rule: "ago"} // prettier-ignore
  }
  const edge = /^(?:a|desde|de|para|hacia)$/.test(lowerAt(words, i)) ? edges.get(lowerAt(words, i + 1)) : undefined
  if (edge !== undefined && /^del?$/.test(lowerAt(words, i + 2))) {
    const of =
      lowerAt(words, i + 2) === "del"
        ? (yearOf(words, i + 3) ?? dated(words, i + 3) ?? readPointed(words, i + 2, true))
        : dated(words, i + 3)
    if (of !== null) return {to: of.to, meaning: {is: "edge", edge, of: of.meaning, day: false}, rule: "edge"}
  }
  const set = setAt(words, i)
  if (set !== null) return set
  const core = dated(words, i)
  if (core !== null) return core
  const some = readSome(words, i)
  if (some !== null) return {...some, rule: "shift"}
  if (
    /^(?:la|en)$/.test(lowerAt(words, i)) &&
    /^vísperas?$/.test(lowerAt(words, i + 1)) &&
    lowerAt(words, i + 2) !== "de"
  )
    return {
      to: i + 2,
      meaning: {is: "shift", by: [{count: exactly(1), unit: "day"}], side: -1, from: "text", whole: true},
      rule: "eve",
    }
  const week = weekOf(words, i)
  if (week !== null) return week
  const term = termAt(words, i)
  if (term !== null) return term
  const {to, bound} = boundAt(words, i)
  const length = readDuration(words, to)
  if (length !== null) {
    if (lowerAt(words, length.to) === "de" && lowerAt(words, length.to + 1) === "antigüedad") return null
    if (readAge(words, to) !== null) return null
    const shift = readShift(words, length.to, length.parts)
    if (shift !== null) return {...shift, bound, rule: "shift"}
    return {to: length.to, meaning: {is: "duration", parts: length.parts}, bound, rule: "duration"}
  }
  const reference = references.get(lowerAt(words, i))
  return reference === undefined ? null : {to: i + 1, meaning: {is: "reference", to: reference}, rule: "reference"}
}

// "la primera semana de enero", "la última quincena de julio": its beginning or its end.
function weekOf(words: readonly Word[], i: number): Core | null {
  if (lowerAt(words, i) !== "la") return null
  const edge = ({primera: "start", última: "end"} as const)[lowerAt(words, i + 1) as "primera" | "última"]
  if (edge === undefined || !/^(?:semana|quincena)$/.test(lowerAt(words, i + 2))) return null
  const of = /^del?$/.test(lowerAt(words, i + 3)) ? dated(words, i + 4) : null
  return of === null ? null : {to: of.to, meaning: {is: "edge", edge, of: of.meaning, day: false}, rule: "edge"}
}

// "el segundo semestre de 2024", "el primer trimestre del año"
function termAt(words: readonly Word[], i: number): Core | null {
  const at = /^el$/.test(lowerAt(words, i)) ? i + 1 : i
  const nth = ["primer", "segundo", "tercer", "cuarto"].indexOf(lowerAt(words, at)) + 1
  const unit = lowerAt(words, at + 1)
  if (nth === 0 || (unit !== "trimestre" && unit !== "semestre")) return null
  const year = yearAfter(words, at + 2)
  const fields = unit === "trimestre" ? {quarter: nth} : {half: nth}
  return {
    to: year?.to ?? at + 2,
    meaning: calendar(year === null ? fields : {...fields, year: year.year}),
    rule: "term",
  }
}

function yearOf(words: readonly Word[], i: number): Piece | null {
  return /^(?:1[5-9]|20)\d{2}$/.test(lowerAt(words, i))
    ? {to: i + 1, meaning: calendar({year: Number(lowerAt(words, i))})}
    : null
}

// A day, a part of one or an hour, with what belongs to it.
function dated(words: readonly Word[], i: number): Core | null {
  const clock = readClock(words, i)
  if (clock !== null) {
    const day = dayOf(words, clock.to)
    return {
      to: day?.to ?? clock.to,
      meaning: {is: "clock", clock: clock.clock, of: day?.meaning ?? null},
      rule: "clock",
    }
  }
  // "el día de ayer"
  const drawn = lowerAt(words, i) === "el" && lowerAt(words, i + 1) === "día" && lowerAt(words, i + 2) === "de"
  const deictic = readDeictic(words, drawn ? i + 3 : i)
  if (deictic !== null) return withPart(words, {...deictic, rule: "deictic"})
  const pointed = readPointed(words, i)
  const date = readDate(words, i)
  if (date !== null && date.to >= (pointed?.to ?? 0)) return withPart(words, {...date, rule: "date"})
  if (pointed !== null) return {...pointed, rule: "pointed"}
  const part = partAt(words, i)
  if (part === null) return null
  const day = dayOf(words, part.to)
  return {to: day?.to ?? part.to, meaning: {is: "part", part: part.part, of: day?.meaning ?? null}, rule: "part"}
}

// The day a part or an hour is of: "del jueves", "del 12", "de ayer", ", ya el viernes" has none.
function dayOf(words: readonly Word[], at: number): Piece | null {
  const word = lowerAt(words, at)
  if (word !== "del" && word !== "de") {
    return word === "de" ? null : readDeicticOnly(words, at)
  }
  const direct = readDeictic(words, at + 1) ?? readDate(words, at + 1) ?? readPointed(words, at + 1)
  if (direct !== null) return direct
  const number = word === "del" && /^\d{1,2}$/.test(lowerAt(words, at + 1)) ? Number(lowerAt(words, at + 1)) : 0
  return number >= 1 && number <= 31 && !/^\p{L}{5,}/u.test(lowerAt(words, at + 2)) ? {to: at + 2, meaning: calendar({day: number})} : null // prettier-ignore
}

// "a las 10 hoy", "la madrugada de este viernes": days that need no "de".
function readDeicticOnly(words: readonly Word[], at: number): Piece | null {
  return /^(?:hoy|ayer|este)$/.test(lowerAt(words, at)) ? (readDeictic(words, at) ?? readDate(words, at)) : null
}

// "el jueves por la noche", "el viernes a la 1.30 de la mañana", "ayer a las 8".
function withPart(words: readonly Word[], core: Core): Core {
  const comma = lowerAt(words, core.to) === "," ? core.to + 1 : core.to
  const clock = lowerAt(words, comma) === "a" ? readClock(words, comma + 1) : null
  if (clock !== null) return {to: clock.to, meaning: {is: "clock", clock: clock.clock, of: core.meaning}, rule: "clock"}
  const week = weekAfter(words, core)
  if (week !== null) return week
  const part = partAfter(words, core.to)
  return part === null ? core : {to: part.to, meaning: {is: "part", part: part.part, of: core.meaning}, rule: core.rule}
}

// "el miércoles de la próxima semana", "el lunes de esta semana"
function weekAfter(words: readonly Word[], core: Core): Core | null {
  if (core.meaning.is !== "calendar" || core.meaning.fields.weekday === undefined || core.meaning.lean !== null)
    return null
  const week = lowerAt(words, core.to) === "de" ? readPointed(words, core.to + 1) : null
  if (week?.meaning.is !== "shift" || week.meaning.by[0]?.unit !== "week") return null
  return {to: week.to, meaning: {...core.meaning, of: week.meaning}, rule: "date"}
}

// "cada lunes", "cada ocho días", "todos los días", "los lunes".
function setAt(words: readonly Word[], i: number): Core | null {
  const word = lowerAt(words, i)
  if (word !== "cada" && !word.startsWith("tod")) return null
  const all = /^tod[oa]s$/.test(word) && /^l[oa]s$/.test(lowerAt(words, i + 1))
  if (word !== "cada" && !all) return null
  const at = all ? i + 2 : i + 1
  const make = (to: number, value: string): Core => ({to, meaning: {is: "set", value} satisfies Meaning, rule: "set"})
  const weekday = weekdays.get(lowerAt(words, at).replace(/(?<=o)s$/, ""))
  if (weekday !== undefined) return make(at + 1, `XXXX-WXX-${weekday}`)
  const month = months.get(lowerAt(words, at))
  if (month !== undefined) return make(at + 1, `XXXX-${String(month).padStart(2, "0")}`)
  const length = all ? null : readDuration(words, at)
  const unit = length?.parts[0]?.unit ?? units.get(lowerAt(words, at))
  const letter = unit === undefined ? undefined : ({hour: "TnH", day: "nD", week: "nW", month: "nM", year: "nY"} as Partial<Record<string, string>>)[unit] // prettier-ignore
  if (letter === undefined) return null
  return make(length?.to ?? at + 1, `P${letter.replace("n", String(length?.parts[0]?.count.exact ?? 1))}`)
}

/** Times in Spanish. */
export const timePack: TimePack = {read: readTimes, direction, role, joins, born}
