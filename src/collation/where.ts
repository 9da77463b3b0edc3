// Where somebody is: places that hold one another, and groups of which some are said to be elsewhere.
//
// "All five are on US soil" and "one of the five is in Spain" cannot both be so: the one is among the five, Spain is
// not in the United States. Two that speak of some only ("one in Spain", "another in Portugal") never clash. Where
// they were held before does not count, unless it is said that they are there still.

import {isShared, judgeSides, sidesBy, type Finding, type Names, type Relation} from "./finding.ts"
import type {Gazetteer} from "./places.ts"
import {momentOf, type Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {holdsNow, isGone} from "./tense.ts"

/** Compares where the accounts say that the subject is. */
export function findWhere(subject: Subject, gazetteer: Gazetteer, names: Names): Finding[] {
  const {wording} = names.pack
  const told = [...subject.statements, ...subject.ofMembers].filter((one) => one.places.length > 0 && (one.kind?.where.length ?? 0) > 0 && !one.denied && one.modality === "fact" && isOfNow(one, names)) // prettier-ignore
  // Being held somewhere is told of whole countries; only who was gone, moved or looked for is asked after.
  if (!told.some(({kind}) => kind !== null && names.pack.moving.has(kind.family))) return []
  const latest = Math.max(...told.map((one) => momentOf(one)?.from ?? -Infinity))
  const current = told.filter((one) => !Number.isFinite(latest) || latest - (momentOf(one)?.to ?? latest) < Window)
  const sides = sidesBy(current, keyOf, (one) => saysOf(one, names))
  if (sides.length === 0 || !isShared(sides)) return []
  const question = wording.questions.where(subject.name, subject.many)
  const base = {slot: "place", about: [subject.id], question, sides} as const
  if (sides.length === 1) {
    return documentsOf(current) > 1
      ? [{...base, rule: "same-place", outcome: "agree", reason: [wording.steps.same(sides[0]?.says ?? "")]}]
      : []
  }
  const judged = judgeSides(
    sides,
    (i, j) => relate(sides[i]?.statements[0], sides[j]?.statements[0], subject, gazetteer, names),
    names,
  )
  return judged === null ? [] : [{...base, rule: "places", ...judged}]
}

// Who has arrived or been moved is there since; a state counts while it holds.
function isOfNow(one: Statement, {pack}: Names): boolean {
  if (one.kind?.lasting !== true) return true
  return one.kind.family === "whereabouts" ? !isGone(one, pack) : holdsNow(one, pack)
}

const Window = 14 * 86_400_000 // milliseconds: where somebody was long before says nothing of where they are

const documentsOf = (statements: readonly Statement[]): number => new Set(statements.map(({ref}) => ref.document)).size

const keyOf = (one: Statement): string =>
  `${one.share ?? "all"} ${one.places
    .map(({key}) => key)
    .sort()
    .join(" + ")}`

const textOf = ({places}: Statement): string => places.map(({text}) => text).join(", ")

function saysOf(one: Statement, {pack}: Names): string {
  return one.share === null ? textOf(one) : `${pack.wording.some(one.share)}: ${textOf(one)}`
}

function relate(
  a: Statement | undefined,
  b: Statement | undefined,
  subject: Subject,
  gazetteer: Gazetteer,
  names: Names,
): {relation: Relation; step: string | null} {
  const {steps, some, all} = names.pack.wording
  if (a === undefined || b === undefined) return {relation: "open", step: null}
  if (a.share !== null && b.share !== null) return {relation: "open", step: null}
  let apart: string | null = null
  for (const one of a.places) {
    for (const other of b.places) {
      const found = gazetteer.compare(one, other)
      if (found === "same") return {relation: a.share === b.share ? "same" : "finer", step: null}
      if (found === "left-inside") return {relation: "finer", step: steps.insidePlace(one.text, other.text)}
      if (found === "right-inside") return {relation: "finer", step: steps.insidePlace(other.text, one.text)}
      if (found === "open") return {relation: "open", step: null}
      apart = steps.apartPlaces(one.text, other.text)
    }
  }
  const [part, whole] = a.share !== null ? [a, b] : [b, a]
  const member = part.share === null ? null : steps.memberOf(some(part.share), all(subject.name), textOf(part), textOf(whole)) // prettier-ignore
  return {relation: "apart", step: [member, apart].filter((step) => step !== null).join(" ")}
}
