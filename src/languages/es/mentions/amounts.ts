// Reads Spanish amounts: numbers with what bounds them, shares, money, ages, and "el mismo número".
//
// A number is an amount unless it is part of a time, an ordinal, or a label ("Comunicado 044", "artículo 5").

import type {Token} from "../../../language/analysis.ts"
import type {QuantityValue} from "../../../mentions/quantity.ts"
import {exactly} from "../../../mentions/time-meaning.ts"
import type {AmountPack, AmountReading, TimeReading, Word} from "../../../mentions/time-pack.ts"
import {readAge} from "./ages.ts"
import {changes, currencies, labels, measures} from "./amount-words.ts"
import {readNumber, type NumberReading} from "./number-words.ts"

type Relation = QuantityValue["relation"]
type Core = {readonly head: {readonly from: number; readonly to: number}; readonly to: number; readonly low: number | null; readonly high: number | null; readonly relation: Relation; readonly unit: string | null; readonly rule: string} // prettier-ignore

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ""

/** The amounts of one sentence, in order, none overlapping. */
export function readAmounts(tokens: readonly Token[], text: string, times: readonly TimeReading[]): AmountReading[] {
  const words: readonly Word[] = tokens
  const found: AmountReading[] = []
  let next = 0 // the first time that does not end before `i`
  for (let i = 0; i < words.length;) {
    while (next < times.length && (times[next]?.to ?? 0) <= i) next++
    const time = times[next]
    if (time !== undefined && time.from <= i) {
      i = time.to
      continue
    }
    const core = amountAt(tokens, words, i)
    const [first, last] = [tokens[i], tokens[(core?.to ?? 0) - 1]]
    // "De 12 a 15 años": the first number is one of years as well.
    const shared = time?.from === (core?.to ?? 0) + 1 && time.meaning.is === "duration" && /^(?:a|y|o|-|–)$/.test(lowerAt(words, core?.to ?? 0)) // prettier-ignore
    if (core === null || first === undefined || last === undefined || core.to > (time?.from ?? core.to) || shared) {
      i++
      continue
    }
    const {head, to, low, high, relation, unit, rule} = core
    const value: QuantityValue = {type: "quantity", low, high, unit, relation, text: text.slice(first.from, last.to)}
    found.push({from: i, to, head, value, rule})
    i = to
  }
  return found
}

function amountAt(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  return (
    sameNumber(tokens, words, i) ??
    range(tokens, words, i) ??
    share(words, i) ??
    moneyBefore(words, i) ??
    counted(tokens, words, i)
  )
}

// "el mismo número de marineros", "igual número de presos", "otros tantos"
function sameNumber(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const led = lowerAt(words, i) === "el" || lowerAt(words, i) === "un" ? i + 1 : i
  const same = /^(?:mismo|igual|idéntico)$/.test(lowerAt(words, led)) && /^(?:número|cantidad)$/.test(lowerAt(words, led + 1)) && lowerAt(words, led + 2) === "de" // prettier-ignore
  const many = lowerAt(words, i) === "otros" && lowerAt(words, i + 1) === "tantos"
  if (!same && !many) return null
  const to = same ? led + 2 : i + 2
  const unit = unitAt(tokens, words, same ? to + 1 : to)
  return {head: {from: i, to}, to, low: null, high: null, relation: "same-as", unit, rule: "same-number"}
}

// "entre 30 y 40 personas", "de 30 a 40 personas"
function range(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const link = lowerAt(words, i) === "entre" ? "y" : lowerAt(words, i) === "de" && !changesBefore(tokens, i + 1) ? "a" : null // prettier-ignore
  const low = link !== null ? readNumber(words, i + 1) : null
  const high = low !== null && lowerAt(words, low.to) === link ? readNumber(words, low.to + 1) : null
  const [least, most] = [low?.count.exact ?? null, high?.count.exact ?? null]
  if (low === null || high === null || low.form === "article" || high.form === "article") return null
  if (least === null || most === null || least >= most) return null
  const unit = unitAt(tokens, words, high.to)
  return {head: {from: low.to + 1, to: high.to}, to: high.to, low: least, high: most, relation: "about", unit, rule: "range"} // prettier-ignore
}

// "la mitad de", "un tercio de", "el 20 %", "más del 23 por ciento", "casi dos tercios"
function share(words: readonly Word[], i: number): Core | null {
  const bound = boundAt(words, i) ?? aboutAt(words, i)
  const from = bound !== null && bound.relation !== "exact" ? bound.to : i
  const part =
    partAt(words, from) ?? (from > i && /^(?:el|un)$/.test(lowerAt(words, from)) ? partAt(words, from + 1) : null)
  if (part === null) return null
  const relation = from > i ? (bound?.relation ?? "exact") : "exact"
  const bounds = boundedBy({to: part.to, count: exactly(part.share), form: "figures"}, relation)
  return {head: {from: part.from, to: part.to}, to: part.to, ...bounds, unit: "%", rule: "percent"}
}

// "Más del 60 %", "cerca del 20 por ciento": the article has grown to what bounds the share.
function aboutAt(words: readonly Word[], i: number): Bound | null {
  if (lowerAt(words, i + 1) !== "del") return null
  const word = lowerAt(words, i)
  if (word === "más") return {to: i + 2, relation: "at-least"}
  if (word === "menos") return {to: i + 2, relation: "at-most"}
  return word === "cerca" || word === "alrededor" ? {to: i + 2, relation: "about"} : null
}

const single = new Map([["tercio", 33.33], ["cuarto", 25], ["quinto", 20]]) // prettier-ignore
const several = new Map([["tercios", 3], ["cuartos", 4], ["quintos", 5], ["décimos", 10]]) // prettier-ignore

// A share without what bounds it, in percent.
function partAt(words: readonly Word[], i: number): {from: number; to: number; share: number} | null {
  if (lowerAt(words, i) === "la" && lowerAt(words, i + 1) === "mitad") return {from: i, to: i + 2, share: 50}
  const third =
    lowerAt(words, i) === "un" && lowerAt(words, i + 2) === "de" ? single.get(lowerAt(words, i + 1)) : undefined
  if (third !== undefined) return {from: i, to: i + 2, share: third}
  const number = readNumber(words, i)
  if (number === null || number.count.exact === null) return null
  const whole = several.get(lowerAt(words, number.to))
  if (whole !== undefined) return {from: i, to: number.to + 1, share: Math.round((10_000 * number.count.exact) / whole) / 100} // prettier-ignore
  if (lowerAt(words, number.to) === "%") return {from: i, to: number.to + 1, share: number.count.exact}
  const hundred = lowerAt(words, number.to) === "por" && /^cien(?:to)?$/.test(lowerAt(words, number.to + 1))
  return hundred ? {from: i, to: number.to + 2, share: number.count.exact} : null
}

type Bound = {readonly to: number; readonly relation: Relation}

const phrases: readonly (readonly [string, Relation])[] = [
  ["al menos", "at-least"], ["por lo menos", "at-least"], ["como mínimo", "at-least"], ["no menos de", "at-least"], ["más de", "at-least"], ["poco más de", "at-least"], ["algo más de", "at-least"], ["mucho más de", "at-least"], ["por encima de", "at-least"], ["un mínimo de", "at-least"],
  ["hasta", "at-most"], ["como máximo", "at-most"], ["a lo sumo", "at-most"], ["no más de", "at-most"], ["menos de", "at-most"], ["un máximo de", "at-most"],
  ["unos", "about"], ["unas", "about"], ["cerca de", "about"], ["poco menos de", "about"], ["apenas", "exact"], ["alrededor de", "about"], ["en torno a", "about"], ["casi", "about"], ["aproximadamente", "about"], ["cuando menos", "at-least"], ["otros", "exact"], ["otras", "exact"],
  ["solo", "exact"], ["sólo", "exact"],
] // prettier-ignore
const sorted = phrases.map(([phrase, relation]) => ({words: phrase.split(" "), relation})).sort((a, b) => b.words.length - a.words.length) // prettier-ignore
const bounds = Map.groupBy(sorted, ({words: [first = ""]}) => first)

function boundAt(words: readonly Word[], i: number): Bound | null {
  for (const {words: phrase, relation} of bounds.get(lowerAt(words, i)) ?? [])
    if (phrase.every((word, n) => lowerAt(words, i + n) === word)) return {to: i + phrase.length, relation}
  return null
}

function counted(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const bound = boundAt(words, i)
  const from = bound?.to ?? i
  const exactly = bound?.relation === "exact"
  const number = readNumber(words, from)
  if (number === null || (bound !== null && exactly)) return null
  if (number.form === "article" && !oneOf(words, from)) return null
  if (labels.has(lowerAt(words, i - 1)) && number.form === "figures") return null
  if (/^(?:º|ª|\.º|°)$/.test(lowerAt(words, number.to)) || (bound === null && isName(tokens, from))) return null
  if (number.form === "vague" && (words[from]?.lower.endsWith("nos") === true || /^(?:algun|much|poc|vari|numeros)/.test(lowerAt(words, from)))) return null // prettier-ignore
  const known = number.form === "article" ? null : aged(words, from, number) ?? moneyAfter(words, number.to) ?? measureAt(words, number.to) // prettier-ignore
  const after = lowerAt(words, number.to) === "de" && number.form !== "figures" ? number.to + 1 : number.to
  const unit = known?.unit ?? unitAt(tokens, words, number.form === "article" ? number.to + 2 : after)
  const round = number.form === "about" || number.form === "vague"
  const to = known?.to ?? (round ? number.to : tail(words, number.to))
  const {low, high, relation} = boundedBy(number, bound?.relation ?? tailRelation(words, number.to))
  return {
    head: {from, to: number.to},
    to,
    low,
    high,
    relation,
    unit,
    rule: known?.rule ?? (changesBefore(tokens, from) ? "former" : "number"),
  }
}

// "Subió de 12 a 15": the number behind "de" is the one that holds no longer.
function changesBefore(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:de|desde)$/.test(tokens[from - 1]?.lower ?? "")) return false
  const before = tokens.slice(Math.max(0, from - 4), from - 1)
  return changes.has(before.findLast(({upos}) => upos === "VERB")?.lemma ?? "")
}

const oneOf = (words: readonly Word[], i: number): boolean => /^un[oa]$/.test(lowerAt(words, i)) && lowerAt(words, i + 1) === "de" && /^(?:l[oa]s|ell[oa]s|nosotr[oa]s|es[oa]s|est[oa]s|sus|mis)$/.test(lowerAt(words, i + 2)) // prettier-ignore

// "Los Once", "Dos Caminos": capitals inside a sentence make it part of a name.
const isName = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && /^\p{Lu}/u.test(tokens[i]?.text ?? "") && tokens[i]?.upos === "PROPN"

// "cuarenta o más", "20 como mínimo"
const tailRelation = (words: readonly Word[], at: number): Relation =>
  lowerAt(words, at) === "o" && lowerAt(words, at + 1) === "más" ? "at-least" : lowerAt(words, at) === "como" && lowerAt(words, at + 1) === "mínimo" ? "at-least" : lowerAt(words, at) === "como" && lowerAt(words, at + 1) === "máximo" ? "at-most" : "exact" // prettier-ignore
const tail = (words: readonly Word[], at: number): number => (tailRelation(words, at) === "exact" ? at : at + 2)

function boundedBy({count, form}: NumberReading, relation: Relation): Pick<Core, "low" | "high" | "relation"> {
  const {exact, low, high} = count
  if (exact === null) return {low, high, relation: high === null ? "at-least" : "about"}
  if (relation === "at-least") return {low: exact, high: null, relation}
  if (relation === "at-most") return {low: null, high: exact, relation}
  return {low: exact, high: exact, relation: form === "about" ? "about" : relation}
}

// "$ 94.000", "US$ 5 millones"
function moneyBefore(words: readonly Word[], i: number): Core | null {
  const sign = words[i]?.text ?? ""
  const number = /^(?:US|[A-Z])?[$€£]$/.test(sign) ? readNumber(words, i + 1) : null
  if (number?.form !== "figures") return null
  const unit = sign.endsWith("$") ? "dólares" : sign === "€" ? "euros" : "libras"
  return {head: {from: i + 1, to: number.to}, to: number.to, ...boundedBy(number, "exact"), unit, rule: "money"}
}

type Known = {readonly to: number; readonly unit: string; readonly rule: string}

function moneyAfter(words: readonly Word[], at: number): Known | null {
  const of = lowerAt(words, at) === "de" ? at + 1 : at
  const word = lowerAt(words, of)
  return currencies.has(word) ? {to: of + 1, unit: word, rule: "money"} : null
}

// "325 kilómetros", "dos millones de toneladas métricas", "seis pies de alto"
function measureAt(words: readonly Word[], at: number): Known | null {
  const of = lowerAt(words, at) === "de" ? at + 1 : at
  const foot = lowerAt(words, of) === "pies" && /^(?:de|cuadrados|cúbicos|[.,;)])?$/.test(lowerAt(words, of + 1))
  const measure = foot ? "pies" : measures.get(lowerAt(words, of))
  if (measure === undefined) return null
  const kind = /^(?:cuadrad|cúbic|métric|náutic)[oa]s?$/.test(lowerAt(words, of + 1)) ? lowerAt(words, of + 1) : null
  return {to: kind === null ? of + 1 : of + 2, unit: kind === null ? measure : `${measure} ${kind}`, rule: "measure"}
}

// "Iván Zubiría, de 19 años", "Ana Reyes, 34,": the first of "17 y 19 años" is an age as well, without the unit.
function aged(words: readonly Word[], from: number, {to, count}: NumberReading): Known | null {
  const age = readAge(words, from)
  if (age !== null) return {to: /^(?:[,-]|y|e|o|a)$/.test(lowerAt(words, to)) ? to : age.to, unit: `${age.units} of age`, rule: "age"} // prettier-ignore
  const apposed =
    (count.exact ?? 200) <= 120 &&
    /^[,(]$/.test(lowerAt(words, from - 1)) &&
    /^[,)]$/.test(lowerAt(words, to)) &&
    /^\p{Lu}/u.test(words[from - 2]?.text ?? "")
  return apposed ? {to, unit: "years of age", rule: "age"} : null
}

/** The noun counted at `at` as it is written, past adjectives and "de"; null when the next words are none. */
function unitAt(tokens: readonly Token[], words: readonly Word[], at: number): string | null {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (token.upos === "NOUN") return token.text
    if (token.upos === "" && /^\p{Ll}{3,}s$/u.test(token.text)) return token.text
    if (token.upos !== "ADJ" && !(i === at && lowerAt(words, i) === "de")) return null
    if (token.upos === "ADJ" && tokens[i + 1]?.upos !== "NOUN") return /s$/.test(token.text) && !/^(?:más|menos)$/.test(token.text) ? token.text : null // prettier-ignore
  }
  return null
}

/** Amounts in Spanish. */
export const amountPack: AmountPack = {read: readAmounts}
