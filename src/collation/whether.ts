// Whether it happened at all: those who say so beside those who deny it.

import {
  aboutOf,
  isMoved,
  judgeSides,
  orderOf,
  sidesBy,
  yesAndNo,
  type Finding,
  type Follow,
  type Names,
} from "./finding.ts"
import {wordsOf} from "./fold.ts"
import {keptFindings} from "./kept-findings.ts"
import {Ledger} from "./ledger.ts"
import {areOtherPeople, compareAmounts} from "./numbers.ts"
import type {Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {byOccasion, ofOneOccasion} from "./occasion.ts"
import {placeOf, type Testimony} from "./testimony.ts"
import {findWhen} from "./when.ts"

/** Compares, for each family of happenings, who says that it happened to the subject and who says that it did not. */
export function findWhether(subject: Subject, names: Names, follow?: Follow): Finding[] {
  const findings: Finding[] = []
  // What a member of a group denies of itself cannot be so of all of them.
  const ofOne = subject.ofMembers.filter(({denied}) => denied)
  for (const [family, statements] of byFamily([...subject.statements, ...ofOne])) {
    const {wording} = names.pack
    // That one of them left, or that not all did, does not answer whether they did.
    const told = atOnePlace(ownDenials(statements.filter((one) => (one.modality === "fact" || one.modality === "planned") && (one.denied || one.certainty !== "unknown") && (one.share === null || one.denied) && !(one.denied && names.pack.partly.test(one.ref.text))))) // prettier-ignore
    const firm = told.filter((one) => !isOfHow(one, names))
    const question = wording.questions.whether(family, subject.name, subject.many, statements[0]?.ref.text ?? "")
    const over = firm.filter((one) => isOver(one, names))
    if (over.length > 0) findings.push(...endedIn(over, firm, {question, about: [subject.id]}, names))
    const sides = yesAndNo(over.length === 0 ? firm : firm.filter((one) => !over.includes(one)), names)
    if (!isMoved(sides)) continue
    const base = {slot: "whether", about: [subject.id], question, sides} as const
    if (sides.length === 1) {
      const documents = new Set(told.map(({ref}) => ref.document))
      // That nobody says that they came is no agreement.
      const idle = names.pack.spoken.has(family) || (names.pack.moving.has(family) && (told[0]?.denied === true || areMoves(told))) // prettier-ignore
      const staged = idle ? null : stagesOf(told, names)
      if (staged !== null) findings.push({...base, slot: "status", rule: "stages", ...staged})
      else if (documents.size > 1 && !idle) findings.push({...base, rule: "same-polarity", outcome: "agree", reason: [wording.steps.same(wording.whether(sides[0]?.statements[0]?.denied !== true))]}) // prettier-ignore
      continue
    }
    const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names, follow)
    if (judged !== null) findings.push({...base, rule: "polarity", ...judged})
  }
  return findings
}

/** "The cordon has been lifted": whether it is told to be over, which says that it was. */
export const isOver = ({denied, kind, ref}: Statement, {pack}: Pick<Names, "pack">): boolean =>
  denied && kind?.lasting === true && (pack.ended.test(ref.text) || pack.noLonger.test(ref.text))

// Who tells that it is over replaces those who told before that it is so; it is no denial that it ever was.
function endedIn(
  over: readonly Statement[],
  all: readonly Statement[],
  of: Pick<Finding, "question" | "about">,
  names: Names,
): Finding[] {
  const {wording} = names.pack
  const sides = sidesBy(all.filter((one) => !one.denied || over.includes(one)), ({denied}) => (denied ? "over" : "yes"), ({denied}) => (denied ? wording.over : wording.whether(true))) // prettier-ignore
  if (sides.length < 2 || !isMoved(sides)) return []
  const judged = judgeSides(
    sides,
    () => ({relation: "apart", step: null}),
    names,
    (a, b) => {
      const [end, was] = over.includes(a) ? [a, b] : [b, a]
      return orderOf(was, end) <= 0 ? end : null
    },
  )
  return judged?.outcome === "supersede" ? [{slot: "whether", rule: "ended", ...of, sides, ...judged}] : []
}

/** "He did not die in our house", "was not arrested for her articles": whether it is only how it came about that is denied. */
export function isOfHow({denied, kind, claim, document}: Statement, {pack}: Pick<Names, "pack">): boolean {
  if (!denied || claim === null) return false
  const behind = document.text.slice(claim.trigger.to, claim.trigger.to + Behind)
  if (kind?.family === "death" && (pack.diedOf.test(behind) || [claim.roles.place, claim.roles.agent].some((fillers) => (fillers ?? []).length > 0))) return true // prettier-ignore
  return pack.how.test(behind)
}

const Behind = 48 // units of what stands behind a word that tells what happened

// "They intend to charge her" and, in what came out later, "she is charged": what was planned has come about.
function stagesOf(told: readonly Statement[], names: Names): Pick<Finding, "outcome" | "sides" | "reason"> | null {
  const {wording} = names.pack
  const isPlan = ({modality}: Statement): boolean => modality === "planned"
  const sides = sidesBy(told, (one) => (isPlan(one) ? "planned" : "done"), (one) => (isPlan(one) ? wording.planned : wording.whether(true))) // prettier-ignore
  const plan = sides.find(({statements}) => statements.some(isPlan))?.statements[0]
  const done = sides.find(({statements}) => !statements.some(isPlan))?.statements.find((one) => plan !== undefined && orderOf(plan, one) < 0) // prettier-ignore
  if (plan === undefined || done === undefined || plan.denied || done.denied) return null
  return {outcome: "supersede", sides, reason: [wording.steps.later(names.nameOf(done.account), names.nameOf(plan.account))]} // prettier-ignore
}

// "No cordon stands there" beside "the cordon was set up to protect people", by one voice in one document: what it
// calls not so is its word on the matter.
function ownDenials(statements: readonly Statement[]): Statement[] {
  const keyOf = ({account, ref}: Statement): string => `${account} ${ref.document}`
  const denying = new Set(statements.filter(({denied}) => denied).map(keyOf))
  return statements.filter((one) => one.denied || !denying.has(keyOf(one)))
}

// That somebody is not in one place is no answer to whoever says that they are in another, or in good health.
function atOnePlace(statements: readonly Statement[]): Statement[] {
  const said = new Set(statements.flatMap((one) => (one.denied ? [] : whereIn(one))))
  return statements.filter((one) => {
    const own = one.denied && one.kind?.family === "whereabouts" ? whereIn(one) : []
    return own.length === 0 || own.some((key) => said.has(key))
  })
}

// Who was taken to the aircraft and, in another's words, to the hospital was moved twice.
function areMoves(told: readonly Statement[]): boolean {
  const ends = told.map(whereIn)
  return ends.every((own, i) => own.length > 0 && ends.every((others, j) => told[i]?.ref.document === told[j]?.ref.document || !own.some((key) => others.includes(key)))) // prettier-ignore
}

const whereIn = ({places, claim}: Statement): string[] =>
  places.length > 0
    ? places.map(({key}) => key)
    : [...(claim?.roles.place ?? []), ...(claim?.roles.destination ?? [])].map(({text}) => wordsOf(text).join(" "))

const rare = {empty: () => new Ledger<Testimony, Statement>()}

/** Compares families that a case holds few of, over the whole case: who is meant is often left open. */
export function findRare(
  testimonies: readonly Testimony[],
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  const told = names.memory.at(rare).set(testimonies, placeOf, ({statements}, put) => {
    for (const one of statements)
      if (one.kind !== null && names.pack.rare.has(one.kind.family) && !isMaxim(one, names)) put(one.kind.family, one)
  })
  return [...told.keys()].sort().flatMap((family) => {
    const list = told.get(family)
    return keptFindings(`rare ${family}`, [list], names, (own) => byOccasion(list, (one) => one, own).flatMap((story) => rareIn(family, story, groupOf, own))) // prettier-ignore
  })
}

function rareIn(
  family: string,
  list: readonly Statement[],
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  const about = aboutOf(list)
  const alone = new Set(list.map(({ref}) => ref.document)).size < 2
  const whole = {id: "", name: "", many: false, size: null, members: [], documents: new Set<string>(), statements: list, ofMembers: []} // prettier-ignore
  const questions = names.pack.wording.questions
  const apart: Follow = (a, b) => (ofOneOccasion(a, b, names) && !areOfOthers(a, b, groupOf, names) ? null : "open")
  const whether = findWhether(whole, names, apart).filter(({outcome, sides}) =>
    alone
      ? outcome === "contradict" || outcome === "differ"
      : outcome !== "agree" || sides[0]?.statements[0]?.denied === true || areAlike(list),
  )
  const when =
    !alone && names.pack.begun.has(family) ? findWhen(whole, names).filter(({outcome}) => outcome === "contradict") : []
  return [
    ...whether.map((one) => ({...one, about, question: questions.rare(family)})),
    ...when.map((one) => ({...one, about, question: questions.began(family)})),
  ]
}

// "Dino Orlo was pardoned" is no answer to "Emil Noor was not", nor are nine miners to twelve students.
function areOfOthers(a: Statement, b: Statement, groupOf: (id: string) => string | null, names: Names): boolean {
  if (a.count !== null && b.count !== null && areOtherPeople(a, b, names) && compareAmounts(a.count, b.count) === "apart") return true // prettier-ignore
  const [one, other] = [a, b].map((each) => peopleIn(each, groupOf)) as [string[], string[]]
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id))
}

// Whom it is of, where all are people known one by one.
function peopleIn({subjects}: Statement, groupOf: (id: string) => string | null): string[] {
  const ids = subjects.map(({id}) => id)
  return ids.every((id) => id !== null && groupOf(id) !== id) ? ids.filter((id) => id !== null) : []
}

// "Nobody trades a captive": what is denied of whoever it may be tells of no happening.
const isMaxim = ({denied, subjects}: Statement, {pack}: Names): boolean =>
  denied && subjects.length > 0 && subjects.every(({text}) => pack.anyone.test(text) && isSomebody(text, pack))

const isSomebody = (text: string, pack: Names["pack"]): boolean =>
  wordsOf(text)
    .map(pack.stem)
    .some((stem) => pack.neutral.has(stem) || pack.sortOf(stem) !== null)

const Alike = 3 // words shared

// With nobody shared, two documents that agree must at least say it in some of the same words.
function areAlike(statements: readonly Statement[]): boolean {
  const few = statements.slice(0, 24)
  return few.some((a) =>
    few.some(
      (b) => a.ref.document !== b.ref.document && [...a.stems].filter((stem) => b.stems.has(stem)).length >= Alike,
    ),
  )
}

/** Statements by the family of their kind, in a fixed order. */
export function byFamily(statements: readonly Statement[]): [string, Statement[]][] {
  const families = new Map<string, Statement[]>()
  for (const one of statements) {
    const family = one.kind?.family
    if (family === undefined) continue
    const list = families.get(family)
    if (list === undefined) families.set(family, [one])
    else list.push(one)
  }
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1))
}
