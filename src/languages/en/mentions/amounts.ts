// Reads English amounts: numbers with what bounds them, shares, money, ages, and "the same number".
//
// A number is an amount unless it is part of a time, an ordinal, or a label ("Flight 370", "Article 5").

import type {Token} from "../../../language/analysis.ts"
import {sieveOf} from "../../../language/word-sieve.ts"
import type {QuantityValue} from "../../../mentions/quantity.ts"
import type {AmountPack, AmountReading, TimeReading, Word} from "../../../mentions/time-pack.ts"
import type {Span} from "../../../text/span.ts"
import {changes, currencies, currencySigns, labels, measures} from "./amount-words.ts"
import {unitOf} from "./amount-units.ts"
import {numberStarts, readNumber, readOrdinal} from "./number-words.ts"
import type {NumberReading} from "./number-words.ts"
import {monthAt} from "./time-dates.ts"

type Relation = QuantityValue["relation"]
type Bounds = {readonly low: number | null; readonly high: number | null; readonly relation: Relation}
type Core = Span & {
  readonly bounds: Bounds
  readonly unit: string | null
  readonly rule: string
  readonly number?: Span // the words of the number alone, where a unit or a sign stands with it
}

/** The amounts of one sentence, in order, none overlapping. */
export function readAmounts(tokens: readonly Token[], text: string, times: readonly TimeReading[]): AmountReading[] {
  const words: readonly Word[] = tokens
  const found: AmountReading[] = []
  let time = 0
  let i = 0
  while (i < words.length) {
    while (time < times.length && (times[time]?.to ?? 0) <= i) time++
    const next = times[time]
    if (next !== undefined && next.from <= i) {
      i = next.to
      continue
    }
    const amount = mayBegin(words[i]!) ? amountAt(tokens, words, i, next?.from ?? words.length) : null
    if (amount === null) i++
    else {
      found.push(reading(tokens, text, i, amount))
      i = amount.to
    }
  }
  return found
}

// Most words can begin no amount; a look at one list spares them every rule.
function mayBegin({lower}: Word): boolean {
  const first = lower.charCodeAt(0)
  return (first >= 48 && first <= 57) || starts(lower)
}

function reading(tokens: readonly Token[], text: string, from: number, core: Core): AmountReading {
  const [first, last] = [tokens[from], tokens[core.to - 1]]
  const words = first === undefined || last === undefined ? "" : text.slice(first.from, last.to)
  const value: QuantityValue = {type: "quantity", ...core.bounds, unit: core.unit, text: words}
  return {from, to: core.to, head: core.number ?? {from: core.from, to: core.to}, value, rule: core.rule}
}

// An amount with the words that bound it; `limit` is where the next time begins, which no amount runs into.
function amountAt(tokens: readonly Token[], words: readonly Word[], i: number, limit: number): Core | null {
  const same = sameNumber(tokens, words, i)
  if (same !== null) return same
  if (words[i]?.lower === "all" && words[i + 1]?.lower === "but") {
    const number = readNumber(words, i + 2)
    return number === null || number.form === "vague"
      ? null
      : {
          from: i,
          to: number.to,
          bounds: {low: null, high: null, relation: "exact"},
          unit: unitOf(tokens, words, number.to - 1, number.to),
          rule: "all-but",
        }
  }
  const age = ageAt(tokens, words, i)
  if (age !== null) return age
  const before = boundBefore(words, i)
  const at = before?.to ?? i
  const core = (before === null ? null : ageAt(tokens, words, at)) ?? coreAt(tokens, words, at, before !== null)
  if (core === null || core.to > limit) return null
  const after = boundAfter(words, core.to)
  const relation = before?.relation ?? after?.relation ?? null
  return {...core, to: after?.to ?? core.to, bounds: bounded(core.bounds, relation)}
}

function bounded(bounds: Bounds, relation: Relation | null): Bounds {
  const {low, high} = bounds
  switch (relation) {
    case null:
    case "exact":
    case "same-as":
      return bounds
    case "at-least":
      return {low, high: null, relation}
    case "at-most":
      return {low: null, high: high ?? low, relation}
    case "about":
      return {low, high, relation}
  }
}

const Particles =
  /^(?:hand|turn|giv|gave|tak|took|carr|pass|sign|bring|brought|mak|made|cross|send|sent)(?:ing|ed|s|e|es|en|ied)?$/

type Bound = {readonly to: number; readonly relation: Relation}

// Digits apart, all words that an amount may begin with: those of `boundBefore`, numbers, signs of money.
const starts = sieveOf([
  ..."at no not more greater fewer less as up upward upwards a an close well just over above exceeding under below some about".split(
    " ",
  ),
  ..."around approximately roughly nearly almost circa ~ estimated all the between from".split(" "),
  ...numberStarts,
  ...currencySigns.keys(),
])

function boundBefore(words: readonly Word[], i: number): Bound | null {
  const a = words[i]?.lower ?? ""
  const b = words[i + 1]?.lower ?? ""
  const c = words[i + 2]?.lower ?? ""
  switch (a) {
    case "at":
      return b === "least" ? {to: i + 2, relation: "at-least"} : b === "most" ? {to: i + 2, relation: "at-most"} : null
    case "no":
    case "not":
      if (c !== "than") return null
      return b === "fewer" || b === "less"
        ? {to: i + 3, relation: "at-least"}
        : b === "more"
          ? {to: i + 3, relation: "at-most"}
          : null
    case "more":
    case "greater":
      return b === "than" ? {to: i + 2, relation: "at-least"} : null
    case "fewer":
    case "less":
      return b === "than" ? {to: i + 2, relation: "at-most"} : null
    case "as":
      if (c !== "as") return null
      return b === "many" || b === "much"
        ? {to: i + 3, relation: "at-most"}
        : b === "few" || b === "little"
          ? {to: i + 3, relation: "at-least"}
          : null
    case "up":
      return b === "to" ? {to: i + 2, relation: "at-most"} : null
    case "upward":
    case "upwards":
      return b === "of" ? {to: i + 2, relation: "at-least"} : null
    case "a":
      if (b === "minimum" && c === "of") return {to: i + 3, relation: "at-least"}
      if (b === "maximum" && c === "of") return {to: i + 3, relation: "at-most"}
      return b === "reported" || b === "total" ? null : null
    case "an":
      return b === "estimated" ? {to: i + 2, relation: "about"} : null
    case "close":
      return b === "to" ? {to: i + 2, relation: "about"} : null
    case "well":
      return b === "over" || b === "above" ? {to: i + 2, relation: "at-least"} : null
    case "just":
      return b === "over" ? {to: i + 2, relation: "at-least"} : b === "under" ? {to: i + 2, relation: "at-most"} : null
    case "over":
      return Particles.test(words[i - 1]?.lower ?? "") ? null : {to: i + 1, relation: "at-least"} // "handed over 13 soldiers"
    case "above":
    case "exceeding":
      return {to: i + 1, relation: "at-least"}
    case "under":
    case "below":
      return {to: i + 1, relation: "at-most"}
    case "some":
    case "about":
    case "around":
    case "approximately":
    case "roughly":
    case "nearly":
    case "almost":
    case "circa":
    case "~":
    case "estimated":
      return {to: i + 1, relation: "about"}
    default:
      return null
  }
}

function boundAfter(words: readonly Word[], i: number): Bound | null {
  const a = words[i]?.lower ?? ""
  const b = words[i + 1]?.lower ?? ""
  if (a === "or") {
    if (b === "more") return {to: i + 2, relation: "at-least"}
    if (b === "fewer" || b === "less") return {to: i + 2, relation: "at-most"}
    if (b === "so") return {to: i + 2, relation: "about"}
  }
  if (a === "-" && b === "odd") return {to: i + 2, relation: "about"}
  if (a === "-" && b === "plus") return {to: i + 2, relation: "at-least"}
  if (a === "+") return {to: i + 1, relation: "at-least"}
  if (a === "at" && b === "least") return {to: i + 2, relation: "at-least"}
  if (a === "at" && b === "most") return {to: i + 2, relation: "at-most"}
  return null
}

// --- the number itself ---------------------------------------------------------------------------

const Standing =
  /^(?:stand|stands|stood|standing|put|puts|estimated|estimates?|remains?|remained|toll|number|total|figure)$/

function coreAt(tokens: readonly Token[], words: readonly Word[], i: number, led: boolean): Core | null {
  const money = moneyAt(words, i)
  if (money !== null) return money
  const share = shareAt(tokens, words, i)
  if (share !== null) return share
  const former = words[i - 1]?.lower === "from" && changesBefore(tokens, i - 1)
  const between = words[i]?.lower === "between" || (words[i]?.lower === "from" && !changesBefore(tokens, i))
  const at = between ? i + 1 : i
  const number = readNumber(words, at)
  if (number !== null && !between) {
    const age = agedAt(words, at, number)
    if (age !== null && rangeEnd(words, number.to, false) === null) return age
    if (
      words[at - 1]?.lower === "at" &&
      !Standing.test(words[at - 2]?.lower ?? "") && // "the toll stands at nine"
      (number.count.exact ?? 13) <= 12 &&
      !/^\p{L}/u.test(words[number.to]?.text ?? "")
    )
      return null // "at seven"
    if (at === 0 && /^\d{1,3}$/.test(words[0]?.text ?? "") && /^[./)]$/.test(words[1]?.text ?? "")) return null // "1."
  }
  if (number === null || (readOrdinal(words, at) !== null && number.form === "words")) return null
  if (!led && isLabel(tokens, words, at)) return null
  if (words[at]?.lower === "one" && !isCounted(tokens, words, at, number.to)) return null
  if (words[at]?.lower === "half" && number.to === at + 1) return null
  if (fractionTail(words, number.to)) return null
  const second = former ? null : rangeEnd(words, number.to, between)
  if (between && second === null) return null
  const to = second?.to ?? number.to
  const [low, high] = [number.count.low, second === null ? number.count.high : second.value]
  const percent = percentAt(words, to)
  const measure = percent ?? measureAt(words, to)
  const vague = number.form === "vague"
  const aged = words[i - 1]?.lower === "aged" && second !== null && measure === null // "aged between 12 and 17"
  const relation: Relation = !vague ? "exact" : high === null ? "at-least" : "about"
  const end = measure?.to ?? to
  return {
    number: {from: at, to},
    from: i,
    to: end,
    bounds: {low, high, relation},
    unit: aged ? "years of age" : (measure?.unit ?? unitOf(tokens, words, at, to)),
    rule: aged ? "age" : percent === null ? (measure?.rule ?? plainRule(former, vague, second !== null)) : "percent",
  }
}

function plainRule(former: boolean, vague: boolean, range: boolean): string {
  if (former) return "former"
  if (vague) return "vague"
  return range ? "range" : "number"
}

// "Rose from 12 to 15", "40, up from 31": whether the number behind the "from" at `i` is the one that holds no longer.
function changesBefore(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    const token = tokens[at]
    if (token === undefined || /^[.;:]$/.test(token.text)) return false
    if (at === i - 1 && /^(?:up|down)$/.test(token.lower)) return true
    if (token.upos === "VERB") return changes.has(token.lemma)
  }
  return false
}

function rangeEnd(words: readonly Word[], i: number, between: boolean): {to: number; value: number} | null {
  const joint = words[i]?.lower ?? ""
  if (!(joint === "to" || joint === "-" || joint === "–" || (joint === "and" && between) || joint === "or")) return null
  const second = readNumber(words, i + 1)
  const first = words[i - 1]
  if (second === null || second.count.exact === null || first === undefined) return null
  const low = readNumber(words, i - 1)?.count.exact ?? null
  return low !== null && second.count.exact > low ? {to: second.to, value: second.count.exact} : null
}

// "one" is a number when something is counted: "one of the exiles", "one guard"; not in "no one", "one another".
function isCounted(tokens: readonly Token[], words: readonly Word[], i: number, to: number): boolean {
  const before = words[i - 1]?.lower ?? ""
  if (to > i + 1) return true
  if (/^(?:no|any|every|some|this|that|which|another|the|each|good|big|new|old|last|first|next|only)$/.test(before))
    return false
  const next = words[to]?.lower ?? ""
  if (next === "of") return true
  if (
    /^(?:another|day|can|should|must|might|would|could|may|is|was|has|had|does|who|that|'s|’s|more|thing|way|to|in)$/.test(
      next,
    )
  )
    return false
  const tag = tokens[to]?.xpos ?? ""
  return tag === "" ? /^[a-z]{3,}$/.test(next) : /^(?:NN|JJ|NNP)/.test(tag)
}

// "Flight 370", "Article 5", "El Rodeo 1": a number that names and does not count.
function isLabel(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (before === undefined) return false
  if (labels.has(before.lower)) return true
  const word = words[i]?.text ?? ""
  if (!/^\d+$/.test(word) || i < 2) return false
  const proper =
    before.text !== before.lower &&
    /^\p{Lu}\p{L}+$/u.test(before.text) &&
    !/^(?:The|All|Only|These|Those|Another|Some)$/.test(before.text)
  const next = tokens[i + 1]
  const counts = next !== undefined && (next.xpos === "" ? /^[a-z]{3,}$/.test(next.text) : /^(?:NN|JJ)/.test(next.xpos))
  return proper && !counts
}

function fractionTail(words: readonly Word[], i: number): boolean {
  const next = words[i]?.lower === "-" ? i + 1 : i
  return /^(?:thirds|fifths|sixths|eighths|tenths)$/.test(words[next]?.lower ?? "")
}

// --- shares, money, measures, ages ---------------------------------------------------------------

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}

// "half of the prisoners", "two-thirds", "a quarter of them", "one in five": in percent.
function shareAt(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const make = (to: number, part: number): Core => {
    const share = Math.round(part * 10_000) / 100
    return {from: i, to, bounds: {low: share, high: share, relation: "exact"}, unit: "%", rule: "share"}
  }
  const first = words[i]?.lower ?? ""
  if (
    first === "half" &&
    (words[i + 1]?.lower === "of" || words[i + 1]?.lower === "the" || words[i + 1]?.lower === "its")
  )
    return make(i + 1, 0.5)
  const number = readNumber(words, i, true)
  const count = number?.count.exact ?? null
  if (number === null || count === null || count > 20) return null
  if (words[number.to]?.lower === "in" || (words[number.to]?.lower === "out" && words[number.to + 1]?.lower === "of")) {
    if (number.form === "article") return null
    const at = words[number.to]?.lower === "in" ? number.to + 1 : number.to + 2
    const whole = readNumber(words, at)
    const all = whole?.count.exact ?? null
    if (whole === null || all === null || all <= count || all > 1000) return null
    return /^(?:%|percent|million|months?|years?|days?|weeks?|hours?)$/.test(words[whole.to]?.lower ?? "")
      ? null
      : make(whole.to, count / all)
  }
  const at = words[number.to]?.lower === "-" ? number.to + 1 : number.to
  const noun = words[at]?.lower ?? ""
  const part = parts[noun.replace(/s$/, "")]
  if (part === undefined || noun === "halves" || tokens[at] === undefined) return null
  const plural = noun.endsWith("s")
  if (!plural && (count !== 1 || words[at + 1]?.lower !== "of")) return null
  if (plural && count >= part) return null
  return make(at + 1, count / part)
}

function moneyAt(words: readonly Word[], i: number): Core | null {
  const unit = currencySigns.get(words[i]?.lower ?? "")
  if (unit === undefined) return null
  const number = readNumber(words, i + 1)
  if (number === null || number.form === "vague") return null
  const second = rangeEnd(words, number.to, false)
  const low = number.count.exact
  const extra =
    words[number.to]?.lower === "to" && currencySigns.has(words[number.to + 1]?.lower ?? "")
      ? readNumber(words, number.to + 2)
      : null
  const high = extra?.count.exact ?? second?.value ?? low
  return {
    number: {from: i + 1, to: number.to},
    from: i,
    to: extra?.to ?? second?.to ?? number.to,
    bounds: {low, high, relation: "exact"},
    unit,
    rule: "money",
  }
}

type Measured = {readonly to: number; readonly unit: string; readonly rule: string}

function percentAt(words: readonly Word[], i: number): Measured | null {
  const at = words[i]?.lower === "-" ? i + 1 : i
  const word = words[at]?.lower ?? ""
  if (word === "%" || word === "percent" || word === "pct" || word === "percentage") {
    const points = /^points?$/.test(words[at + 1]?.lower ?? "")
    return {to: points ? at + 2 : at + 1, unit: points ? "percentage points" : "%", rule: "percent"}
  }
  if (word === "per" && words[at + 1]?.lower === "cent") return {to: at + 2, unit: "%", rule: "percent"}
  return null
}

function measureAt(words: readonly Word[], i: number): Measured | null {
  const at = words[i]?.lower === "-" ? i + 1 : i
  const word = words[at]?.lower ?? ""
  const money = currencies.get(word)
  if (money !== undefined) return {to: at + 1, unit: money, rule: "money"}
  const nation = /^(?:us|u\.s\.|canadian|australian|hong)$/.test(word)
    ? currencies.get(words[at + 1]?.lower ?? "")
    : undefined
  if (nation !== undefined) return {to: at + 2, unit: nation, rule: "money"}
  const measure = measures.get(word)
  return measure === undefined ? null : {to: at + 1, unit: measure, rule: "measure"}
}

// "aged 34", "aged four, nine and sixteen", "Ana Reyes, 34, a welder".
function agedAt(words: readonly Word[], i: number, number: NumberReading): Core | null {
  const exact = number.count.exact
  if (exact === null || exact > 120 || number.form === "vague") return null
  let at = i - 1
  for (
    let n = 0;
    n < 8 && (words[at]?.lower === "," || words[at]?.lower === "and" || readNumber(words, at) !== null);
    n++
  )
    at--
  const aged = words[at]?.lower === "aged"
  const [before, name, next] = [words[i - 1]?.text ?? "", words[i - 2]?.text ?? "", words[number.to]?.text ?? ""]
  const apposed =
    before === "," &&
    /^\p{Lu}\p{L}+$/u.test(name) &&
    /^[,.;)]$/.test(next) &&
    /^\d{1,3}$/.test(words[i]?.text ?? "") &&
    monthAt(words, i - 2) === 0
  if (!aged && !apposed) return null
  const months = /^months?$/.test(words[number.to]?.lower ?? "")
  const bounds: Bounds = {low: exact, high: exact, relation: "exact"}
  const unit = months ? "months of age" : "years of age"
  return {from: i, to: months ? number.to + 1 : number.to, bounds, unit, rule: "age"}
}

// "34-year-old", "34 years old": an age, not a stretch of time.
function ageAt(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const number = readNumber(words, i)
  if (number === null || number.count.exact === null) return null
  const unit = words[number.to]?.lower === "-" ? number.to + 1 : number.to
  const named = /^(?:(year)s?|(month)s?|(week)s?|(day)s?)$/.exec(words[unit]?.lower ?? "")
  if (named === null) return null
  const after = words[unit + 1]?.lower === "-" ? unit + 2 : unit + 1
  const old = words[after]?.lower === "of" && words[after + 1]?.lower === "age" ? after + 1 : after
  if ((words[old]?.lower !== "old" && old === after) || tokens[old] === undefined) return null
  const {exact} = number.count
  const name = `${named[1] ?? named[2] ?? named[3] ?? named[4]}s of age`
  const bounds: Bounds = {low: exact, high: exact, relation: "exact"}
  return {number: {from: i, to: number.to}, from: i, to: old + 1, bounds, unit: name, rule: "age"}
}

function sameNumber(tokens: readonly Token[], words: readonly Word[], i: number): Core | null {
  const at = words[i]?.lower === "the" || words[i]?.lower === "an" ? i + 1 : i
  const word = words[at]?.lower ?? ""
  if (at === i || (word !== "same" && word !== "equal") || words[at + 1]?.lower !== "number") return null
  return {
    from: i,
    to: at + 2,
    bounds: {low: null, high: null, relation: "same-as"},
    unit: unitOf(tokens, words, at + 1, at + 2),
    rule: "same-as",
  }
}

/** Amounts in English. */
export const amountPack: AmountPack = {read: readAmounts}
