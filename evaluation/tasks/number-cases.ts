// Scores unit cases of numbers: a case is right when the numbers read are those expected and no others, as texts,
// and as values. Numbers are read as amounts with what bounds them; here only their own words are compared.

import type {SyntaxPack} from "../../src/language/pack.ts"
import {findAmounts} from "../../src/mentions/amounts.ts"
import type {MentionPack} from "../../src/mentions/pack.ts"
import {analysePlain} from "./plain.ts"

/** A unit case: a text and the numbers in it; `value` is null where the case gives none that is a number. */
export type NumberCase = {
  readonly text: string
  readonly expected: readonly {readonly text: string; readonly value: number | null}[]
}

/** A number as read. */
export type NumberReading = {readonly text: string; readonly value: number | null}

/** Shares of 0 to 1: cases with all texts right and no others, cases with their values right too. */
export type NumberScore = {readonly cases: number; readonly texts: number; readonly values: number}

/** Scores `read` on unit cases. */
export function scoreNumbers(
  cases: readonly NumberCase[],
  read: (text: string) => readonly NumberReading[],
): NumberScore {
  let [texts, values] = [0, 0]
  for (const {text, expected} of cases) {
    const got = read(text)
    if (got.length !== expected.length || !expected.every((gold, i) => fold(gold.text) === fold(got[i]?.text ?? "")))
      continue
    texts++
    if (expected.every((gold, i) => gold.value === null || close(gold.value, got[i]?.value ?? null))) values++
  }
  const share = (n: number): number => (cases.length === 0 ? 0 : n / cases.length)
  return {cases: cases.length, texts: share(texts), values: share(values)}
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim()
}

function close(gold: number, got: number | null): boolean {
  return got !== null && Math.abs(gold - got) <= 1e-6 * Math.max(1, Math.abs(gold))
}

/** The kinds of numbers that the cases are sorted by: all of them, shares, ages, money, measures. */
export type NumberKind = "any" | "percent" | "age" | "money" | "measure"

/** The numbers of a text by the rules of a language; of kind `any` their own words alone, else with their unit. */
export function readNumbers(
  text: string,
  kind: NumberKind,
  syntax: SyntaxPack,
  pack: Pick<MentionPack, "amounts" | "times">,
): NumberReading[] {
  const {document, analysis} = analysePlain(text, null, syntax)
  const found = findAmounts(document, analysis, pack).filter(({maker}) => kind === "any" || maker.rule === kind)
  return found.map(({value, head, span}) => {
    const number = value?.type === "quantity" ? (value.low ?? value.high) : null
    const from = kind === "money" ? signBefore(text, span.from, head.from) : head.from
    return {text: text.slice(from, kind === "any" ? head.to : span.to), value: number}
  })
}

// Money may stand before its number ("US$ 5"); what bounds it ("more than") is left out.
function signBefore(text: string, from: number, number: number): number {
  const sign = /(?:[A-Z]{1,2})?[$€£¥₹₽₩₺₪₴]\s?$/.exec(text.slice(from, number))
  return sign === null ? number : from + sign.index
}
