// How many of a group are out: "eight of the nine were freed", "two of the nine are still held", "none of them is".
//
// Each account counts those that it has to do with, the freed or the held; of a group whose size is known the ones
// give the others. Those who come out one after another are more as time goes by, so a higher number told later
// replaces the earlier; a lower one is another word on the matter.

import {entryAt} from "./entries.ts"
import {isMoved, judgeSides, orderOf, sidesBy, type Finding, type Names} from "./finding.ts"
import type {CollationPack} from "./pack.ts"
import {poolsOf} from "./pools.ts"
import type {Statement} from "./statement.ts"
import type {Subject} from "./subject.ts"
import {holdsNow} from "./tense.ts"

/** How many of the group are out by a statement, and whether it speaks of a part of it or of nobody in it. */
type Portion = {readonly statement: Statement; readonly out: number; readonly parts: boolean}

const Fewest = 3 // people of a group that is worth dividing

/** Compares how many of a group the accounts take to be out, where at least one of them divides it. */
export function findPortions(subject: Subject, names: Names): Finding[] {
  const {size} = subject
  if (!subject.many || size === null || size < Fewest) return []
  const portions = new Map<Statement, Portion>()
  for (const list of Map.groupBy(
    subject.statements,
    (one) => `${one.account} ${one.ref.document} ${entryAt(one)}`,
  ).values()) {
    const one = portionOf(list, size, names.pack)
    if (one !== null) portions.set(one.statement, one)
  }
  if (![...portions.values()].some(({parts}) => parts)) return []
  const outOf = (one: Statement): number => portions.get(one)?.out ?? 0
  const {wording} = names.pack
  const sides = sidesBy([...portions.keys()], (one) => `${outOf(one)}`, (one) => wording.number(outOf(one), outOf(one), false)) // prettier-ignore
  if (sides.length < 2 || !isMoved(sides)) return []
  const judged = judgeSides(
    sides,
    (i, j) => ({relation: "apart", step: restOf([sides[i], sides[j]].flatMap((side) => side?.statements ?? []))}),
    names,
    (a, b) => (orderOf(a, b) < 0 && outOf(b) > outOf(a) ? b : orderOf(b, a) < 0 && outOf(a) > outOf(b) ? a : null),
  )
  if (judged === null) return []
  return [{slot: "number", rule: "portions", about: [subject.id], question: wording.questions.portion(subject.name), sides, ...judged}] // prettier-ignore

  // Of those who are held the others are out.
  function restOf(statements: readonly Statement[]): string | null {
    const held = statements.filter((one) => one.kind?.exit === null && !one.denied)
    const steps = held.map((one) => wording.steps.rest((size ?? 0) - outOf(one), size ?? 0, outOf(one)))
    return steps.length === 0 ? null : [...new Set(steps)].join(" ")
  }
}

// What one account says in one document: whom it counts as out, else whom it counts as held, else that nobody is out.
function portionOf(list: readonly Statement[], size: number, pack: CollationPack): Portion | null {
  const told = list.filter(({modality, certainty}) => modality === "fact" && certainty === "certain")
  // "They are free" may be said of whomever was spoken of last: only a number is taken for what it says.
  const numbered = (one: Statement): number => one.share ?? countIn(one, size)
  const best = (fitting: readonly Statement[]): Statement | null =>
    fitting.reduce<Statement | null>((most, one) => (numbered(one) > (most === null ? 0 : numbered(most)) ? one : most), null) // prettier-ignore
  const out = best(told.filter((one) => isExit(one, pack) && !one.denied))
  if (out !== null) return {statement: atOnce(out), out: numbered(out), parts: numbered(out) < size}
  const held = best(told.filter((one) => one.kind?.family === "detention" && !one.denied && holdsNow(one, pack)))
  if (held !== null) return {statement: atOnce(held), out: size - numbered(held), parts: numbered(held) < size}
  const none = told.find((one) => isExit(one, pack) && one.denied && one.count?.high === 0)
  return none === undefined ? null : {statement: none, out: 0, parts: true}
}

// "Eight of the crew", "all nine"; 0 where nothing tells how many.
function countIn({count}: Statement, size: number): number {
  const exact =
    count !== null && count.low !== null && count.low === count.high && count.relation === "exact" ? count.low : 0
  return exact <= size ? exact : 0
}

const isExit = ({kind}: Statement, pack: CollationPack): boolean =>
  kind !== null && kind.exit !== null && poolsOf(kind.family, pack).includes("out")

// That a state lasts settles nothing here: "still held" answers whoever said the day before that all were free.
const atOnce = (one: Statement): Statement => (one.kind === null ? one : {...one, kind: {...one.kind, lasting: false}})
