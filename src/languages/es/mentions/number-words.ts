// Reads Spanish numbers in words and figures: "treinta y cinco", "1.500", "dos millones", "medio centenar", "varios".

import type {Word} from "../../../mentions/time-pack.ts"
import {exactly, type Count} from "../../../mentions/time-meaning.ts"
import {numbers} from "./grammar-words.ts"

/**
 * A number as read: where it ends and how many it is. `form` tells an article ("una semana"), a number of about so many
 * ("una veintena"), and an open one ("varios").
 */
export type NumberReading = {
  readonly to: number
  readonly count: Count
  readonly form: "figures" | "words" | "article" | "about" | "vague"
}

const Figures = /^\d{1,3}(?:[.\u00a0]\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/

const rounds: ReadonlyMap<string, number> = new Map([
  ["decena", 10], ["docena", 12], ["quincena", 15], ["veintena", 20], ["treintena", 30], ["cuarentena", 40], ["cincuentena", 50], ["centenar", 100], ["millar", 1000],
]) // prettier-ignore
const many: ReadonlyMap<string, number> = new Map([["decenas", 20], ["docenas", 24], ["centenares", 200], ["cientos", 200], ["miles", 2000], ["millares", 2000], ["millones", 2_000_000]]) // prettier-ignore
const vague: ReadonlyMap<string, Count> = new Map([
  ...["varios", "varias"].map((word): [string, Count] => [word, {exact: null, low: 3, high: 7}]),
  ...["algunos", "algunas", "unos", "unas"].map((word): [string, Count] => [word, {exact: null, low: 2, high: null}]),
  ...["pocos", "pocas"].map((word): [string, Count] => [word, {exact: null, low: 2, high: 5}]),
  ...["muchos", "muchas", "numerosos", "numerosas"].map((word): [string, Count] => [word, {exact: null, low: 3, high: null}]),
]) // prettier-ignore

/** Nouns that are numbers, by how many they are: "centenar", "decenas". */
export const collectives: ReadonlyMap<string, number> = new Map([...rounds, ...many])

/** The value of a number written in figures, a comma before decimals; null for anything else. */
export function figuresOf(text: string): number | null {
  return Figures.test(text) ? Number(text.replace(/[.\u00a0]/g, "").replace(",", ".")) : null
}

/** The number at `i`, or null. */
export function readNumber(words: readonly Word[], i: number): NumberReading | null {
  const word = words[i]?.lower ?? ""
  const next = words[i + 1]?.lower ?? ""
  if (word === "medio" && next === "centenar") return {to: i + 2, count: exactly(50), form: "about"}
  if (word === "media" && next === "docena") return {to: i + 2, count: exactly(6), form: "words"}
  if ((word === "un" || word === "una") && rounds.has(next))
    return {to: i + 2, count: exactly(rounds.get(next) ?? 0), form: next === "docena" ? "words" : "about"}
  if (word === "un" && next === "par") return {to: i + 2, count: exactly(2), form: "words"}
  // "Decenas de miles de personas"
  const thousands = next === "de" && /^(?:miles|millones)$/.test(words[i + 2]?.lower ?? "") ? words[i + 2]?.lower : null
  const tens = thousands === null ? undefined : many.get(word)
  if (tens !== undefined) return {to: i + 3, count: {exact: null, low: tens * (thousands === "miles" ? 1000 : 1_000_000), high: null}, form: "vague"} // prettier-ignore
  const open = many.get(word)
  if (open !== undefined) return {to: i + 1, count: {exact: null, low: open, high: null}, form: "vague"}
  const loose = vague.get(word)
  if (loose !== undefined && figuresOf(next) === null && !numbers.has(next))
    return {to: i + 1, count: loose, form: "vague"}
  const spaced = spacedAt(words, i)
  if (spaced !== null) return spaced
  const figures = figuresOf(word)
  if (figures !== null) return dozens(words, scaled(words, i + 1, figures, "figures"))
  const spelled = spelledAt(words, i)
  if (spelled === null) return null
  if (units.has(words[spelled.to]?.lower ?? ""))
    return dozens(words, {to: spelled.to, count: exactly(spelled.value), form: "words"})
  const article = spelled.to === i + 1 && /^una?$/.test(word)
  return {to: spelled.to, count: exactly(spelled.value), form: article ? "article" : "words"}
}

const units: ReadonlyMap<string, number> = new Map([["docenas", 12], ["decenas", 10], ["centenares", 100], ["millares", 1000]]) // prettier-ignore

// "tres docenas", "dos centenares"
function dozens(words: readonly Word[], number: NumberReading): NumberReading {
  const unit = units.get(words[number.to]?.lower ?? "")
  const {exact} = number.count
  if (unit === undefined || exact === null || exact > 100) return number
  return {to: number.to + 1, count: exactly(exact * unit), form: unit === 12 ? number.form : "about"}
}

// "2,5 millones", "10 mil": figures with a scale in words.
function scaled(words: readonly Word[], at: number, value: number, form: "figures"): NumberReading {
  let [to, worth] = [at, value]
  for (const [word, factor] of scales) {
    if (!word.test(words[to]?.lower ?? "")) continue
    worth *= factor
    to++
    if (factor > 1000 && words[to]?.lower === "y" && words[to + 1]?.lower === "medio") {
      worth += factor / 2 // "2 millones y medio"
      to += 2
    }
  }
  return {to, count: exactly(worth), form}
}

// "40 000", "1 234 567": groups of three, with a space between them.
function spacedAt(words: readonly Word[], i: number): NumberReading | null {
  const first = words[i]?.lower ?? ""
  if (!/^[1-9]\d{0,2}$/.test(first)) return null
  let [to, digits] = [i + 1, first]
  while (to < i + 5 && /^\d{3}$/.test(words[to]?.lower ?? "")) digits += words[to++]?.lower ?? ""
  return to === i + 1 ? null : scaled(words, to, Number(digits), "figures")
}

const scales: readonly (readonly [RegExp, number])[] = [[/^mil$/, 1000], [/^mill(?:ón|ones)$/, 1e6], [/^bill(?:ón|ones)$/, 1e12]] // prettier-ignore

const Longest = 20 // words: no number is said in more

function spelledAt(words: readonly Word[], i: number): {readonly to: number; readonly value: number} | null {
  let [at, total, group] = [i, 0, 0]
  let any = false
  while (at < i + Longest) {
    const word = words[at]?.lower ?? ""
    if (
      any &&
      word === "y" &&
      group % 100 >= 30 &&
      group % 10 === 0 &&
      small(words[at + 1]) < 10 &&
      small(words[at + 1]) > 0
    ) {
      group += small(words[at + 1])
      at += 2
      continue
    }
    if (word === "mil") {
      total += (group === 0 ? 1 : group) * 1000
      group = 0
    } else if (/^[mb]ill(?:ón|ones)$/.test(word)) {
      if (!any) return null
      const scale = word.startsWith("m") ? 1e6 : 1e12
      const above = total - (total % 1e12)
      total = above + (total - above + group) * scale
      group = 0
    } else {
      const value = small(words[at])
      if (value < 0 || (any && group > 0 && (group % 100 !== 0 || value >= 100))) break
      group += value
    }
    any = true
    at++
  }
  return any ? {to: at, value: total + group} : null
}

function small(word: Word | undefined): number {
  const lower = word?.lower ?? ""
  if (lower === "un" || lower === "una") return 1
  const value = numbers.get(lower)
  return value === undefined || value >= 1000 ? -1 : value
}
