// A finding is a comparison before it has an id and its silences: whose statements stand on which side, and why.

import type {Outcome, Slot} from "./collation.ts"
import type {CollationPack} from "./pack.ts"
import {entryOrder} from "./entries.ts"
import {areSame, type Memory} from "./memory.ts"
import {isFirm, Killed, momentOf, type Statement} from "./statement.ts"
import type {Stories} from "./story.ts"
import {areOfTwoTimes, compareStretches} from "./stretch.ts"
import {isDated} from "./tense.ts"

/** One side of a finding, in words and with all that says it. */
export type FindingSide = {readonly says: string; readonly statements: readonly Statement[]}

/** A finding. `about` are ids of persons and groups; `rule` names what decided. */
export type Finding = {
  readonly slot: Slot
  readonly rule: string
  readonly about: readonly string[]
  readonly question: string
  readonly outcome: Outcome
  readonly sides: readonly FindingSide[]
  readonly reason: readonly string[]
}

/** What two statements are to one another once what they say is known to differ, and the step that tells why when it is asked for. */
export type Clash = {readonly outcome: "contradict" | "supersede" | "differ"; readonly step: (names: Names) => string}

const Day = 86_400_000 // milliseconds

/** What finders work with: the names of accounts, the words of the language, and what was found before. */
export type Names = {
  readonly pack: CollationPack
  readonly nameOf: (account: string) => string
  readonly ofOneStory: Stories
  readonly memory: Memory
}

/**
 * How two statements that cannot both be so about one moment stand. Null when they do not speak to each other: one
 * voice in one document, or something only planned or asked for. The later and the corrected replace; a hedge or a
 * guess contradicts nobody.
 */
export function clash(a: Statement, b: Statement): Clash | null {
  if (a.modality !== "fact" || b.modality !== "fact" || deniesAnother(a, b) || deniesAnother(b, a) || deniesAnotherDay(a, b)) return null // prettier-ignore
  const order = orderOf(a, b)
  if (a.account === b.account) {
    if (order === 0) return null
    return {outcome: "supersede", step: ({pack, nameOf}) => pack.wording.steps.corrected(nameOf(order < 0 ? b.account : a.account))} // prettier-ignore
  }
  const lasting = (a.kind?.lasting ?? false) || (b.kind?.lasting ?? false)
  const gap = lasting && !isForGood(a) && !isForGood(b) ? gapOf(a, b) : null
  if (gap !== null && gap.apart >= 1.5 * Day) return replaced(gap.later, gap.earlier)
  const since = notYet(a, b) ?? notYet(b, a)
  if (since !== null) return replaced(since, since === a ? b : a)
  if (isFirm(a) && isFirm(b)) return {outcome: "contradict", step: ({pack, nameOf}) => cannotBoth(pack, nameOf(a.account), nameOf(b.account))} // prettier-ignore
  const [earlier, later] = order <= 0 ? [a, b] : [b, a]
  if (order !== 0 && !isFirm(earlier) && isFirm(later)) return replaced(later, earlier)
  return {outcome: "differ", step: ({pack, nameOf}) => pack.wording.steps.hedged(nameOf((isFirm(a) ? b : a).account))}
}

// Who denies that anybody was executed does not deny that they died, nor that he was killed that he is dead; of many who
// "died" and "were not killed" one deed is told.
function deniesAnother(no: Statement, yes: Statement): boolean {
  if (!no.denied || yes.denied || no.claim === null || yes.claim === null) return false
  if (isOfAnotherPlace(no, yes)) return true
  if (no.narrow === null) return false
  if (no.narrow === Killed) return yes.narrow === null && (no.count?.low ?? 1) === 1 && (yes.count?.low ?? 1) === 1
  return no.narrow !== yes.narrow
}

// "Was not held in the prison of Karsk" says nothing against "was held for three days".
const isOfAnotherPlace = ({kind, places}: Statement, yes: Statement): boolean =>
  kind?.lasting === true && kind.where.length > 0 && places.length > 0 && !places.some(({key}) => yes.places.some((one) => one.key === key)) // prettier-ignore

// "Was not arrested on Monday" says nothing of an arrest in March.
function deniesAnotherDay(a: Statement, b: Statement): boolean {
  if (a.denied === b.denied || ![a, b].every(isDated) || a.moment === null || b.moment === null) return false
  if ([a, b].some(({kind}) => kind?.lasting === true)) return false
  return areOfTwoTimes(a.moment, b.moment)
}

const replaced = (later: Statement, earlier: Statement): Clash =>
  ({outcome: "supersede", step: ({pack, nameOf}) => pack.wording.steps.later(nameOf(later.account), nameOf(earlier.account))}) // prettier-ignore

function cannotBoth({wording}: CollationPack, ...names: readonly [string, string]): string {
  const [one = "", other = ""] = [...names].sort()
  return wording.steps.cannotBoth(one, other)
}

const Soon = 18 * 3_600_000 // milliseconds

// "Has not been charged", and days later "is charged": a denial of something done is not one of what came after.
// Who denies outright ("denied", "never", "was not"), or of anybody at all, is not taken to mean "not yet", unless the
// other gives a later day.
function notYet(no: Statement, yes: Statement): Statement | null {
  if (
    !no.denied ||
    yes.denied ||
    no.act === "deny" ||
    no.act === "reject" ||
    no.published === null ||
    yes.published === null
  )
    return null
  if (yes.published.from - no.published.from < Soon) return null
  const later = yes.moment !== null && yes.moment.from > no.published.from
  if (isOfNobody(no) || no.outright) return later && isDated(yes) ? yes : null
  return yes.moment === null || later ? yes : null
}

// Who denies outright, of no day, that somebody was ever taken speaks of whatever day another gives.
const isForGood = (one: Statement): boolean =>
  one.denied && !isDated(one) && (one.act === "deny" || one.act === "reject" || one.outright || isOfNobody(one))

const isOfNobody = ({claim, subjects}: Statement): boolean =>
  claim !== null && subjects.length > 0 && subjects.every(({id}) => id === null)

/**
 * Negative when the first statement's document, or its entry of one document, came out first, positive when the
 * second's did, 0 when that is not known.
 */
export function orderOf(a: Statement, b: Statement): number {
  return a.document.id === b.document.id ? entryOrder(a, b) : documentOrder(a, b)
}

function documentOrder(a: Statement, b: Statement): number {
  if (a.published === null || b.published === null) return 0
  return Math.sign(a.published.from - b.published.from)
}

function gapOf(
  a: Statement,
  b: Statement,
): {readonly apart: number; readonly earlier: Statement; readonly later: Statement} | null {
  const [x, y] = [momentOf(a), momentOf(b)]
  if (x === null || y === null) return null
  const found = compareStretches(x, y)
  if (found.outcome !== "apart") return null
  const [earlier, later] = found.earlier === "left" ? [a, b] : [b, a]
  return {apart: found.milliseconds, earlier, later}
}

const strength: readonly Outcome[] = ["alone", "agree", "finer", "differ", "supersede", "contradict"]

/** The outcome that says most about a case: a contradiction before a replacement before a difference. */
export function strongest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((best, one) => (strength.indexOf(one) > strength.indexOf(best) ? one : best), "alone")
}

/** How two values stand before the moment and the certainty are looked at; "none" where they answer no one question. */
export type Relation = "same" | "finer" | "apart" | "open" | "none"

/** What sides come to; `taking` are the numbers of those that the outcome rests on. */
export type Judged = {readonly outcome: Outcome; readonly reason: readonly string[]; readonly taking: ReadonlySet<number>} // prettier-ignore

const Steps = 12 // of a reason: more are read by nobody

/**
 * Judges sides pair by pair: equal values were put on one side before. `relate` tells how two sides' values stand
 * and gives the step that says so. Null when nothing speaks to anything else.
 */
export function judgeSides(
  sides: readonly FindingSide[],
  relate: (a: number, b: number) => {readonly relation: Relation; readonly step: string | null},
  names: Names,
  follow: Follow = never,
): Judged | null {
  const outcomes: Outcome[] = []
  const reasons: {readonly outcome: Outcome; readonly steps: () => readonly string[]; readonly pair: readonly number[]}[] = [] // prettier-ignore
  const said = sides.slice(0, 6).flatMap((side) => (side.statements[0] === undefined ? [] : [names.pack.wording.steps.says(names.nameOf(side.statements[0].account), side.says)])) // prettier-ignore
  const clashing = new Set<number>()
  const clashes = new Set<string>()
  for (let i = 0; i < sides.length; i++) {
    for (let j = i + 1; j < sides.length; j++) {
      // Nothing is stronger than a contradiction: where enough are told already, one more of the same sides adds none.
      if (said.length + clashes.size >= Steps && clashing.has(i) && clashing.has(j)) continue
      const {relation, step} = relate(i, j)
      if (relation === "none") continue
      const told = step === null ? [] : [step]
      if (relation === "apart") {
        const found = clashBetween(sides[i]?.statements ?? [], sides[j]?.statements ?? [], names, follow)
        if (found === null) continue
        const steps = (): string[] => [...told, found.step(names)]
        outcomes.push(found.outcome)
        reasons.push({outcome: found.outcome, steps, pair: [i, j]})
        if (found.outcome !== "contradict") continue
        for (const side of [i, j]) clashing.add(side)
        for (const one of steps()) clashes.add(one)
      } else {
        const outcome: Outcome = relation === "same" ? "agree" : relation === "finer" ? "finer" : "differ"
        outcomes.push(outcome)
        reasons.push({
          outcome,
          steps: () => (told.length > 0 ? told : relation === "open" ? [names.pack.wording.steps.bothPossible] : []),
          pair: [i, j],
        })
      }
    }
  }
  if (outcomes.length === 0) return null
  const outcome = strongest(outcomes)
  const decisive = reasons.filter((one) => one.outcome === outcome)
  const taking = new Set(decisive.flatMap(({pair}) => pair))
  const steps = new Set<string>()
  for (const one of decisive) {
    if (said.length + steps.size >= Steps) break
    for (const step of one.steps()) steps.add(step)
  }
  return {outcome, reason: [...said, ...steps].slice(0, Steps), taking}
}

/** Which of two statements that cannot both be so speaks of a later state; null when that is not how they stand, "open" when both can be so after all. */
export type Follow = (a: Statement, b: Statement) => Statement | "open" | null

const never: Follow = () => null

/** How two lists of statements were found to stand. */
type Stood = {readonly left: readonly Statement[]; readonly right: readonly Statement[]; readonly clash: Clash | null}

const stood = {empty: () => new WeakMap<Statement, WeakMap<Statement, Stood>>()}

// The strongest clash between two sides, which stays while the same statements stand on them.
function clashBetween(
  left: readonly Statement[],
  right: readonly Statement[],
  {memory}: Names,
  follow: Follow,
): Clash | null {
  // prettier-ignore
  const [a, b] = [left[0], right[0]]
  if (a === undefined || b === undefined) return null
  if (follow !== never) return strongestClash(left, right, follow)
  const ofFirst = memory.each(stood, a, () => new WeakMap<Statement, Stood>())
  const known = ofFirst.get(b)
  if (known !== undefined && areSame(known.left, left) && areSame(known.right, right)) return known.clash
  const found = strongestClash(left, right, follow)
  ofFirst.set(b, {left, right, clash: found})
  return found
}

const Enough = 12 // statements of a side beyond which more would only repeat

function strongestClash(left: readonly Statement[], right: readonly Statement[], follow: Follow): Clash | null {
  let best: Clash | null = null
  const corrected = ownCorrection(left, right)
  if (corrected !== null) return corrected
  for (const a of left.slice(0, Enough)) {
    for (const b of right.slice(0, Enough)) {
      // Of one voice what stands in a later document or entry is later, whatever else is told.
      const later = a.account === b.account && orderOf(a, b) !== 0 ? null : follow(a, b)
      if (later === "open") continue
      const found = later === null ? clash(a, b) : replaces(later, later === a ? b : a)
      if (found !== null && (best === null || strength.indexOf(found.outcome) > strength.indexOf(best.outcome)))
        best = found
      if (best?.outcome === "contradict") return best // nothing is stronger
    }
  }
  return best
}

const replaces = (later: Statement, earlier: Statement): Clash | null =>
  later.modality !== "fact" || earlier.modality !== "fact" ? null : replaced(later, earlier)

// An account that goes over to the other side has settled the matter: what it said before is no longer held.
function ownCorrection(left: readonly Statement[], right: readonly Statement[]): Clash | null {
  const accounts = new Set(left.map(({account}) => account))
  const shared = right.filter(({account}) => accounts.has(account))
  if (shared.length === 0) return null
  const byAccount = Map.groupBy(shared, ({account}) => account)
  for (const a of left) {
    for (const b of byAccount.get(a.account) ?? []) {
      const found = clash(a, b)
      if (found?.outcome === "supersede") return found
    }
  }
  return null
}

/** Whether more than one account or document speaks on the sides. */
export function isShared(sides: readonly FindingSide[]): boolean {
  const all = sides.flatMap(({statements}) => statements)
  return new Set(all.map(({account}) => account)).size > 1
}

/** Whether more than one account speaks, or one of them otherwise in another document or entry: that is a change of its word. */
export function isMoved(sides: readonly FindingSide[]): boolean {
  if (isShared(sides)) return true
  const all = sides.flatMap(({statements}) => statements)
  const [first] = all
  return sides.length > 1 && first !== undefined && all.some((one) => one.document.id !== first.document.id || entryOrder(first, one) !== 0) // prettier-ignore
}

/** At most `each` statements of each account in each document, the firmest and first, in a fixed order. */
function someEach(statements: readonly Statement[], each: number): Statement[] {
  const best = new Map<string, Statement[]>()
  // "Landed in Brenn and is free" tells more than "landed in Brenn".
  const wider = (a: Statement, b: Statement): number => (a.ref.document === b.ref.document && a.ref.from === b.ref.from ? b.ref.to - a.ref.to : 0) // prettier-ignore
  for (const one of [...statements].sort(
    (a, b) => Number(isFirm(b)) - Number(isFirm(a)) || wider(a, b) || byPlace(a, b),
  )) {
    const key = `${one.ref.document} ${one.account}`
    const list = best.get(key) ?? []
    best.set(key, list)
    if (list.length < each && !list.some(({ref}) => ref.from < one.ref.to && one.ref.from < ref.to)) list.push(one)
  }
  return [...best.values()].flat().sort(byPlace)
}

/** Orders statements by publication, document and place in the text. */
export function byPlace(a: Statement, b: Statement): number {
  return (
    documentOrder(a, b) ||
    (a.ref.document < b.ref.document
      ? -1
      : a.ref.document > b.ref.document
        ? 1
        : a.ref.from - b.ref.from || a.ref.to - b.ref.to)
  )
}

/** The ids of everybody whom statements are about, each once and in order. */
export function aboutOf(statements: readonly Statement[]): string[] {
  const ids = new Set<string>()
  for (const {subjects} of statements) for (const {id} of subjects) if (id !== null) ids.add(id)
  return [...ids].sort()
}

/** Who says that it is so, and who says that it is not; one side where all say the same. */
export function yesAndNo(statements: readonly Statement[], {pack}: Names): FindingSide[] {
  return sidesBy(statements, ({denied}) => (denied ? "no" : "yes"), ({denied}) => pack.wording.whether(!denied)) // prettier-ignore
}

/** Statements grouped by a key, each group and the groups in a fixed order, with `each` at most of one account and document. */
export function sidesBy(
  statements: readonly Statement[],
  keyOf: (one: Statement) => string | null,
  sayOf: (one: Statement) => string,
  each = 1,
): FindingSide[] {
  const byKey = new Map<string, Statement[]>()
  for (const one of [...statements].sort(byPlace)) {
    const key = keyOf(one)
    if (key === null) continue
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [one])
    else list.push(one)
  }
  return [...byKey.values()].map((list) => ({
    says: list[0] === undefined ? "" : sayOf(list[0]),
    statements: someEach(list, each),
  }))
}
