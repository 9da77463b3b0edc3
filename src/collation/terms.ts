// For how long somebody was sentenced: terms that are not one, told of one ruling.
//
// What a prosecutor asks for is no sentence, and what a higher court makes of it weeks later is another one.

import type {Reading} from "../claims/reading.ts"
import type {Claim} from "../claims/claim.ts"
import {isMoved, judgeSides, sidesBy, type Finding, type Names} from "./finding.ts"
import {compareStretches} from "./stretch.ts"
import type {Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"

/** A stated length of time in days of a calendar in which every month has thirty, with its words. */
export type Term = {readonly days: number; readonly text: string}

const Another = 30 * 86_400_000 // milliseconds from which two rulings are two
const Behind = 12 // units behind a claim's own words in which its term may end: "a ten-year" sentence

/** The length of time that a claim's words tell, behind what tells the happening. */
export function termOf({span, trigger}: Claim, {mentions}: Reading): Term | null {
  const told = mentions.find(({kind, span: at, value}) => kind === "time" && value?.type === "time" && value.timex?.type === "DURATION" && trigger.from <= at.from && at.to <= span.to + Behind) // prettier-ignore
  const value = told?.value?.type === "time" ? told.value.timex?.value : undefined
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value ?? "")
  const [years, months, weeks, days] = [1, 2, 3, 4].map((i) => Number(parts?.[i] ?? 0)) as [number, number, number, number] // prettier-ignore
  const sum = years * 360 + months * 30 + weeks * 7 + days
  return told === undefined || sum === 0 ? null : {days: sum, text: told.text}
}

/** Compares for how long the accounts say that the subject was sentenced. */
export function findTerms(subject: Subject, names: Names): Finding[] {
  const {wording} = names.pack
  const told = subject.statements.filter((one) => one.term !== null && !one.denied && one.modality === "fact" && one.share === null) // prettier-ignore
  const sides = sidesBy(told, ({term}) => String(term?.days ?? 0), ({term}) => term?.text ?? "") // prettier-ignore
  if (sides.length < 2 || !isMoved(sides)) return []
  const judged = judgeSides(
    sides,
    (i, j) => ({relation: areTwo(sides[i]?.statements[0], sides[j]?.statements[0]) ? "open" : "apart", step: null}),
    names,
  )
  if (judged === null) return []
  return [{slot: "number", rule: "terms", about: [subject.id], question: wording.questions.term(subject.name, subject.many), sides, ...judged}] // prettier-ignore
}

function areTwo(a: Statement | undefined, b: Statement | undefined): boolean {
  if (a?.moment == null || b?.moment == null) return false
  const found = compareStretches(a.moment, b.moment)
  return found.outcome === "apart" && found.milliseconds > Another
}
