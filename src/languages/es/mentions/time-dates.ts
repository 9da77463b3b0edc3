// Reads Spanish calendar dates: days, months, years, weekdays, feasts.

import type {Fields, Meaning} from "../../../mentions/time-meaning.ts"
import {readNumber} from "./number-words.ts"
import {exactly} from "../../../mentions/time-meaning.ts"
import type {Word} from "../../../mentions/time-pack.ts"
import {feasts, leans, months, seasons, weekdays} from "./time-words.ts"

/** A stretch that was read: where it ends, and what it means. */
export type Piece = {readonly to: number; readonly meaning: Meaning}

const Iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/
const DayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/
const Short = /^(\d{1,2})\/(\d{1,2})$/
const LeadsShort =
  /^(?:el|al|del|día|desde|hasta|entre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fecha|[(:–—])$/
const Year = /^(?:1[5-9]|20)\d{2}$/

// "Actualización 14/9": what can be no share and no "24/7".
const isDay = ([, day = "", month = ""]: RegExpExecArray): boolean => Number(day) > 12 && Number(day) <= 31 && Number(month) <= 12 && `${day}/${month}` !== "24/7" // prettier-ignore

/** A meaning of calendar fields alone. */
export function calendar(fields: Fields, lean: -1 | 0 | 1 | null = null): Meaning {
  return {is: "calendar", fields, lean, of: null}
}

const shortMonths: ReadonlyMap<string, number> = new Map(
  "ene feb mar abr may jun jul ago sep oct nov dic".split(" ").map((name, i) => [name, i + 1] as const),
)
const Hyphened = /^(\d{1,2})-([a-z]{3,10})-(\d{4})$/

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ""
const isOf = (word: string): boolean => word === "de" || word === "del"

/** A date at `i`: "jueves 18 de diciembre de 2025", "18/12/2025", "diciembre pasado", "el pasado martes", "2024"; or null. */
export function readDate(words: readonly Word[], from: number): Piece | null {
  const article = /^(?:el|este|esta|la|ese)$/.test(lowerAt(words, from))
  const i = article ? from + 1 : from
  const now = /^est[ea]$/.test(lowerAt(words, from)) ? 0 : null
  const lean = leans.get(lowerAt(words, i)) ?? now
  const at = leans.has(lowerAt(words, i)) ? i + 1 : i
  const named = /^\p{Lu}/u.test(words[at]?.text ?? "") && /^\p{Lu}/u.test(words[at - 1]?.text ?? "") // "Santo Domingo"
  const weekday = named ? 0 : (weekdays.get(lowerAt(words, at)) ?? 0)
  if (weekday > 0) return afterWeekday(words, at, weekday, lean)
  if (lean === null || at === i) {
    const day = figures(words, i) ?? dayAt(words, i, {})
    if (day !== null) return day
  }
  const numbered = lean === null ? null : dayAt(words, at, {}) // "el pasado 3 de mayo"
  if (numbered?.meaning.is === "calendar") return {...numbered, meaning: {...numbered.meaning, lean: numbered.meaning.lean ?? lean}} // prettier-ignore
  const month = months.get(lowerAt(words, at)) ?? 0
  if (month > 0) return monthAt(words, at, month, lean)
  const numberedDay = lowerAt(words, i) === "día" && article ? dayOfMonth(lowerAt(words, i + 1)) : null // "el día 21"
  if (numberedDay !== null && !/^\p{L}{4,}s$/u.test(lowerAt(words, i + 2)))
    return dayAt(words, i + 1, {}) ?? {to: i + 2, meaning: {is: "calendar", fields: {day: numberedDay}, lean: null, of: null, told: true}} // prettier-ignore
  const season = seasons.get(lowerAt(words, at))
  if (season !== undefined && (article || lean !== null || isOf(lowerAt(words, at + 1)))) {
    const year = yearAfter(words, at + 1)
    const after = leans.get(lowerAt(words, at + 1))
    if (year !== null) return {to: year.to, meaning: calendar({season, year: year.year})}
    return {to: after === undefined ? at + 1 : at + 2, meaning: calendar({season}, after ?? lean)}
  }
  return article && lean === null ? yearNamed(words, i) : (yearNamed(words, from) ?? feastAt(words, i))
}

// "3/5 – Dos detenidos", "• 11/05 Ana Ruiz sale libre": figures that begin a line and are set off in it.
function opensLine(words: readonly Word[], i: number): boolean {
  if (i > 1 || (i === 1 && !/^[•*–—·▪-]$/.test(words[0]?.text ?? ""))) return false
  const next = words[i + 1]?.text ?? ""
  return /^[:–—-]$/.test(next) || (/\/0\d$/.test(words[i]?.text ?? "") && /^\p{Lu}\p{L}/u.test(next))
}

function figures(words: readonly Word[], i: number): Piece | null {
  const word = lowerAt(words, i)
  const iso = Iso.exec(word)
  if (iso !== null) return checked(i + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const named = Hyphened.exec(word)
  if (named !== null)
    return checked(i + 1, Number(named[3]), months.get(named[2] ?? "") ?? shortMonths.get(named[2] ?? "") ?? 0, Number(named[1])) // prettier-ignore
  const short = Short.exec(word)
  // "El 9/7" and "liberada 9/7" are days, "el 1/3 de los presos" is a share.
  if (
    short !== null &&
    (LeadsShort.test(lowerAt(words, i - 1)) ||
      /[aeiou]d[oa]s?$/.test(lowerAt(words, i - 1)) ||
      isDay(short) ||
      opensLine(words, i)) &&
    !isOf(lowerAt(words, i + 1))
  ) {
    const [day, month] = [Number(short[1]), Number(short[2])]
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? {to: i + 1, meaning: calendar({month, day})} : null
  }
  const found = DayFirst.exec(word)
  if (found === null) return null
  const [first, second, digits] = [Number(found[1]), Number(found[3]), found[4] ?? ""]
  const year = digits.length === 4 ? Number(digits) : 2000 + Number(digits)
  // "06/23/2031" is a date as they write it in the United States.
  if (found[2] === "/" && second > 12) return checked(i + 1, year, first, second, "swapped")
  return checked(i + 1, year, second, first, found[2] === "/" ? (first > 12 ? "ordered" : "either") : undefined)
}

function checked(to: number, year: number, month: number, day: number, figures?: Fields["figures"]): Piece | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return {to, meaning: calendar({year, month, day, ...(figures !== undefined && {figures})})}
}

// "jueves", "jueves 18", "jueves, 18 de diciembre", "jueves pasado", "Jueves Santo".
function afterWeekday(words: readonly Word[], at: number, weekday: number, lean: -1 | 0 | 1 | null): Piece | null {
  const feast = feastAt(words, at)
  if (feast !== null) return feast
  const next = lowerAt(words, at + 1) === "," ? at + 2 : at + 1
  const dated = dayAt(words, next, {weekday})
  if (dated !== null) return dated
  const day = dayOfMonth(lowerAt(words, at + 1))
  // "El jueves 3", "el pasado martes 3", and "el viernes 3 presos".
  if (day !== null && !/^\p{L}{4,}s$/u.test(lowerAt(words, at + 2)))
    return {to: at + 2, meaning: calendar({weekday, day}, lean)}
  const after = leans.get(lowerAt(words, at + 1))
  if (after !== undefined) return {to: at + 2, meaning: calendar({weekday}, after)}
  if (lowerAt(words, at + 1) === "que" && /^(?:viene|entra)$/.test(lowerAt(words, at + 2))) return {to: at + 3, meaning: calendar({weekday}, 1)} // prettier-ignore
  // "Le tocó un jueves", "cualquier domingo" are any.
  if (lean === null && /^(?:un|algún|cualquier|ningún)$/.test(lowerAt(words, at - 1))) return null
  return {to: at + 1, meaning: calendar({weekday}, lean)}
}

function dayOfMonth(word: string): number | null {
  if (word === "primero" || word === "1º" || word === "1.º" || word === "1°") return 1
  const day = /^\d{1,2}$/.test(word) ? Number(word) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** The day of a month at `i`, "18 de diciembre de 2025"; or null. */
export function dayAt(words: readonly Word[], i: number, fields: Fields): Piece | null {
  const spelled = readNumber(words, i)
  const small = spelled?.form === "words" && (spelled.count.exact ?? 99) <= 31 ? spelled : null
  const day = dayOfMonth(lowerAt(words, i)) ?? small?.count.exact ?? null
  if (day === null) return null
  const linked = lowerAt(words, small?.to ?? i + 1) === "de"
  const to = (small?.to ?? i + 1) - (linked ? 0 : 1)
  const name = lowerAt(words, to + 1)
  const month = months.get(name) ?? (small === null ? (shortMonths.get(name.replace(/\.$/, "")) ?? 0) : 0)
  // "El 5 del corriente", "el 12 del actual", "el 5 del mismo mes".
  if (!linked && lowerAt(words, to + 1) === "del") {
    const word = lowerAt(words, to + 2)
    const month = lowerAt(words, to + 3) === "mes"
    if (/^(?:corriente|cte|presente|actual)$/.test(word) && (month || !/^\p{L}/u.test(lowerAt(words, to + 3))))
      return {to: month ? to + 4 : to + 3, meaning: calendar({...fields, day})}
    if (word === "mismo" && month) return {to: to + 4, meaning: {is: "calendar", fields: {...fields, day}, lean: null, of: null, told: true}} // prettier-ignore
  }
  if (!linked && (month === 0 || small !== null)) return null
  if (month > 0) {
    const year = yearAfter(words, to + 2)
    if (year !== null) return {to: year.to, meaning: calendar({...fields, day, month, year: year.year})}
    const of = yearPointed(words, to + 2)
    if (of !== null) return {to: of.to, meaning: {is: "calendar", fields: {...fields, day, month}, lean: null, of: of.meaning}} // prettier-ignore
    const lean = leans.get(lowerAt(words, to + 2))
    return {to: lean === undefined ? to + 2 : to + 3, meaning: calendar({...fields, day, month}, lean ?? null)}
  }
  const same = lowerAt(words, to + 1) === "este" && lowerAt(words, to + 2) === "mes"
  if (lowerAt(words, to + 1) === "los" && lowerAt(words, to + 2) === "corrientes") return {to: to + 3, meaning: calendar({...fields, day})} // prettier-ignore
  return same ? {to: to + 3, meaning: calendar({...fields, day})} : null
}

function monthAt(words: readonly Word[], at: number, month: number, lean: -1 | 0 | 1 | null): Piece {
  const year = yearAfter(words, at + 1)
  if (year !== null) return {to: year.to, meaning: calendar({month, year: year.year})}
  const of = yearPointed(words, at + 1)
  if (of !== null) return {to: of.to, meaning: {is: "calendar", fields: {month}, lean: null, of: of.meaning}}
  const after = leans.get(lowerAt(words, at + 1))
  return {to: after === undefined ? at + 1 : at + 2, meaning: calendar({month}, after ?? lean)}
}

// "de este año", "del año pasado", "del próximo año": the year of a day or a month.
function yearPointed(words: readonly Word[], i: number): Piece | null {
  // "En 1971 … el 14 de junio de aquel año".
  if (/^(?:de (?:aquel|ese|dicho)|del mismo) año$/.test([0, 1, 2].map((n) => lowerAt(words, i + n)).join(" "))) return {to: i + 3, meaning: {is: "same", unit: "year", latest: false}} // prettier-ignore
  const found = /^(?:de (este)|del (próximo|pasado)) año$|^del año (pasado|próximo|anterior)$/.exec(
    [0, 1, 2].map((n) => lowerAt(words, i + n)).join(" "),
  )
  if (found === null) return null
  const side = found[1] === undefined ? (leans.get(found[2] ?? found[3] ?? "") ?? 0) : 0
  const by = [{count: exactly(side === 0 ? 0 : 1), unit: "year" as const}]
  return {to: i + 3, meaning: {is: "shift", by, side, from: "now", whole: true}}
}

/** A year after "de", "del" or "del año", or right at `i`. */
export function yearAfter(words: readonly Word[], i: number): {readonly to: number; readonly year: number} | null {
  let at = i
  if (isOf(lowerAt(words, at)) || lowerAt(words, at) === ",") at++
  // "Del 89", when a century is understood.
  const [short, next] = [lowerAt(words, i + 1), lowerAt(words, i + 2)]
  if (lowerAt(words, i) === "del" && /^\d{2}$/.test(short) && !/^(?:%|por|al|de)$/.test(next))
    return {to: i + 2, year: Number(short) + (Number(short) < 50 ? 2000 : 1900)}
  if (lowerAt(words, at) === "año") {
    at++
    // "Del año veintinueve", "año 29".
    const number = readNumber(words, at)
    const year = number?.count.exact ?? 0
    if (number !== null && year > 9 && year < 50) return {to: number.to, year: 2000 + year}
  }
  return at > i && Year.test(lowerAt(words, at)) ? {to: at + 1, year: Number(lowerAt(words, at))} : null
}

const LeadsYear = /^(?:en|de|desde|hasta|del|durante|año|entre|a|y|el|hacia|para|finales|fines)$/

function yearNamed(words: readonly Word[], i: number): Piece | null {
  const named = lowerAt(words, i) === "año" ? i + 1 : i
  const short = named > i ? yearAfter(words, i) : null
  if (short !== null) return {to: short.to, meaning: calendar({year: short.year})}
  const word = lowerAt(words, named)
  if (!Year.test(word) || (named === i && !LeadsYear.test(lowerAt(words, i - 1)))) return null
  if (/^\p{L}/u.test(lowerAt(words, named + 1)) && readsAsNoun(lowerAt(words, named + 1))) return null
  return {to: named + 1, meaning: calendar({year: Number(word)})}
}

// "de 2000 personas" counts, "de 2024 y" does not.
const readsAsNoun = (word: string): boolean => /^(?:personas|hombres|mujeres|presos|detenidos|soldados|dólares|euros|pesos|kilómetros|metros|casos)$/.test(word) // prettier-ignore

/** A feast at `i`, or null. */
export function feastAt(words: readonly Word[], i: number): Piece | null {
  if (words[i]?.text === words[i]?.lower) return null
  for (const length of [3, 2, 1]) {
    const name = words
      .slice(i, i + length)
      .map(({lower}) => lower)
      .join(" ")
    const feast = feasts.get(name)
    if (feast === undefined) continue
    const year = yearAfter(words, i + length)
    return {to: year?.to ?? i + length, meaning: calendar(year === null ? {feast} : {feast, year: year.year})}
  }
  return null
}
