// All questions, in one list, asked of a case; then what says nothing new is left out.

import {idOf} from "../base/id.ts"
import {byRule} from "../base/maker.ts"
import {findActors} from "./actors.ts"
import {findAlone} from "./alone.ts"
import {findCauses} from "./causes.ts"
import type {ClaimRef, Comparison, Silence} from "./collation.ts"
import type {Events} from "./events.ts"
import {strongest, type Finding, type Names} from "./finding.ts"
import type {Stand} from "./lanes.ts"
import {findLife} from "./life.ts"
import {findExit} from "./manner.ts"
import {Recall, type Made, type Memory} from "./memory.ts"
import {findNaming, type Named} from "./naming.ts"
import {comparePaces, type Paced} from "./pace.ts"
import type {Gazetteer} from "./places.ts"
import {findPortions} from "./portions.ts"
import {findStatus} from "./status.ts"
import {silencesOf, type Coverages} from "./silences.ts"
import type {Subject} from "./subject.ts"
import {findTerms} from "./terms.ts"
import type {ById} from "./testimony.ts"
import {findWhen} from "./when.ts"
import {findWhere} from "./where.ts"
import {findWhether} from "./whether.ts"

/** What the questions about one subject are asked of. */
export type Matter = {
  readonly gazetteer: Gazetteer
  readonly stands: ById<Stand>
  readonly paces: ById<Paced>
  readonly namings: ReadonlyMap<string, readonly Named[]>
  readonly names: Names
}

// Every question about one subject.
const questions: readonly ((subject: Subject, matter: Matter) => Finding[])[] = [
  (subject, {gazetteer, names}) => findWhere(subject, gazetteer, names),
  (subject, {names}) => findExit(subject, names),
  (subject, {paces, names}) => comparePaces(subject, paces(subject.id), names),
  (subject, {stands, names}) => findStatus(subject, stands(subject.id), names),
  (subject, {names}) => findLife(subject, names),
  (subject, {names}) => findPortions(subject, names),
  (subject, {names}) => findTerms(subject, names),
  (subject, {names}) => findWhether(subject, names),
  (subject, {names}) => findWhen(subject, names),
  (subject, {names}) => findActors(subject, names),
  (subject, {names}) => findCauses(subject, names),
  (subject, {names}) => findAlone(subject, names),
  (subject, {namings, names}) => findNaming(subject, namings.get(subject.id) ?? [], names),
]

const answered = {empty: () => new Recall<string, readonly Finding[]>()}

/** What every question about each subject finds. */
export function findingsOf(subjects: readonly Subject[], matter: Matter, memory: Memory): readonly Finding[] {
  const {stands, paces, namings, gazetteer, names} = matter
  const sources = {read: gazetteer.read, compare: gazetteer.compare, nameOf: names.nameOf}
  const recall = memory.at(answered)
  return subjects.flatMap((subject) => {
    const {id} = subject
    const from = [subject, stands(id), paces(id), namings.get(id), names.ofOneStory]
    return recall.asking(id, from, sources, (ask) => {
      const own: Matter = {...matter, gazetteer: ask, names: {...names, nameOf: ask.nameOf}}
      return questions.flatMap((question) => question(subject, own))
    })
  })
}

type Traits = {readonly rank: number; readonly key: string; readonly refs: readonly ClaimRef[]}

const known = {empty: () => new WeakMap<Finding, Traits>()}

function traitsOf(finding: Finding): Traits {
  const refs = finding.sides.flatMap(({statements}) => statements.map(({ref}) => ref))
  return {rank: rank(finding), key: keyOf(finding), refs}
}

/** A finding that is kept, with how many of the words of the one now looked at it sets side by side. */
type Kept = {readonly finding: Finding; of: Finding | null; at: number; shared: number}

/** Leaves out findings whose words another, stronger finding already sets side by side. */
export function withoutRepeats(findings: readonly Finding[], memory: Memory): Finding[] {
  const traits = new Map(findings.map((one) => [one, memory.each(known, one, () => traitsOf(one))]))
  const taken = new Map<string, {readonly by: Kept; readonly from: number; readonly to: number}[]>()
  const ordered = [...traits].sort(([, a], [, b]) => b.rank - a.rank || (a.key < b.key ? -1 : 1))
  return ordered.flatMap(([finding, {refs}]) => {
    const near: Kept[] = []
    refs.forEach(({document, from, to}, at) => {
      for (const {by, from: start, to: end} of taken.get(document) ?? []) {
        if (start >= to || from >= end) continue
        if (by.of !== finding) {
          near.push(by)
          Object.assign(by, {of: finding, at: -1, shared: 0})
        }
        if (by.at === at) continue
        by.at = at
        by.shared++
      }
    })
    if (near.some(({finding: other, shared}) => isRepeat(finding, other, shared, refs.length) || isToldOfState(finding, other, shared))) return [] // prettier-ignore
    const by: Kept = {finding, of: null, at: -1, shared: 0}
    for (const {document, from, to} of refs) {
      const list = taken.get(document)
      if (list === undefined) taken.set(document, [{by, from, to}])
      else list.push({by, from, to})
    }
    return [finding]
  })
}

// The same words may answer two questions (where, and how), but a bare agreement on them is nothing more.
function isRepeat(finding: Finding, other: Finding, shared: number, size: number): boolean {
  // That the siege is over is another thing than whether there ever was one.
  if ((finding.rule === "ended") !== (other.rule === "ended")) return false
  // One sentence may tell how many died and how many are missing.
  if (finding.slot === "number" && other.slot === "number" && !finding.sides.some(({says}) => other.sides.some((one) => one.says === says))) return false // prettier-ignore
  // What one more document says in words of its own ("we are shut in") is told by nothing else.
  if (finding.outcome === "contradict" && finding.rule.startsWith("topic ") && addsDocument(finding, other))
    return false
  if (finding.slot === other.slot) return shared >= size * 0.6
  // What they are called ("prisoners", "inmates") does not tell that all say seven of them died.
  if (other.slot === "naming" && finding.slot !== "naming") return false
  // That all say somebody is held is told by the state they are in.
  const state = other.slot === "status" && finding.sides.some(({statements}) => statements.some(({kind}) => kind?.lasting)) // prettier-ignore
  if (finding.outcome === "agree") return shared >= size * (state ? 0.6 : 1)
  // How they got out tells whether they were rescued.
  return finding.slot === "whether" && shared >= size * (other.slot === "manner" ? 0.6 : 1)
}

function addsDocument(finding: Finding, other: Finding): boolean {
  const documentsIn = ({sides}: Finding): readonly string[] => sides.flatMap(({statements}) => statements.map(({ref}) => ref.document)) // prettier-ignore
  const known = new Set(documentsIn(other))
  return documentsIn(finding).some((one) => !known.has(one))
}

// "Was she detained?" with its yes and no says what a contradiction of states, or one state denied, would say again.
function isToldOfState(finding: Finding, other: Finding, shared: number): boolean {
  if (finding.slot !== "status" || other.slot !== "whether" || other.rule !== "polarity") return false
  if (other.outcome !== "contradict" && other.outcome !== "supersede") return false
  const sizeOf = ({sides}: Finding): number => sides.reduce((sum, {statements}) => sum + statements.length, 0)
  return (finding.outcome === "contradict" && other.outcome === "contradict" && shared >= sizeOf(other) * 0.6) || (isOfOneState(finding) && shared >= sizeOf(finding) * 0.6) // prettier-ignore
}

const isOfOneState = ({sides}: Finding): boolean =>
  sides.length === 2 && sides.some(({statements}) => statements.every(({denied}) => denied))

function rank(finding: Finding): number {
  const {outcome, sides, slot, rule} = finding
  const weight = {contradict: 50, supersede: 40, finer: 30, differ: 20, agree: 10, alone: 0}[outcome]
  const documents = new Set(sides.flatMap(({statements}) => statements.map(({ref}) => ref.document))).size
  // A question about a known kind of happening says more than one that only repeats the words denied.
  const general = rule === "denial-words" || rule === "anybody" || rule === "flat"
  if (slot === "status" && (outcome === "contradict" || isOfOneState(finding))) return weight - 1
  // What is known of a kind of happening may know, too, that whoever denied it has owned to it since.
  if (rule === "denial-words" && outcome === "contradict") return 40 + Math.min(9, documents) / 10
  // Who gave a number and has changed it has settled what the number alone would leave open.
  if (rule === "corrected" && outcome === "supersede") return 60
  // Those who are still held are fewer each time: that is no dispute over how many were taken.
  if (rule === "remaining" && outcome === "supersede") return 59
  return weight + Math.min(9, documents) + (general ? 0 : slot === "whether" ? 0.25 : 0.5)
}

const keyOf = ({slot, rule, about, question, sides}: Finding): string =>
  [slot, rule, ...about, question, ...sides.flatMap(({statements}) => statements.map(({ref}) => `${ref.document} ${ref.from} ${ref.claim ?? ""}`))].join(" ") // prettier-ignore

const compared = {empty: () => new WeakMap<Finding, Made<Comparison>>()}

/** The comparison of a finding, with its silences and the event most of its claims are about. */
export function comparisonOf(finding: Finding, events: Events, coverage: Coverages, memory: Memory): Comparison {
  const {refs} = memory.each(known, finding, () => traitsOf(finding))
  const event = mostFrequent(refs.flatMap((ref) => events.of(ref) ?? []))
  const silent = silencesOf(finding, coverage, memory)
  return memory.made(compared, finding, [event, silent], () => compare(finding, event, silent))
}

function compare(finding: Finding, event: string | null, silent: readonly Silence[]): Comparison {
  const {slot, rule, about, question, outcome, sides, reason} = finding
  const claims = sides.flatMap(({statements}) => statements.map(({ref}) => ref))
  return {
    id: idOf(
      "comparison",
      slot,
      rule,
      ...about,
      ...claims.map(({document, from, to, claim}) => `${document} ${from} ${to} ${claim ?? ""}`).sort(),
    ),
    event,
    persons: about,
    question,
    slot,
    outcome: strongest([outcome]),
    sides: sides.map(({says, statements}) => ({
      says,
      accounts: [...new Set(statements.map(({account}) => account))].sort(),
      claims: statements.map(({ref}) => ref),
    })),
    silent,
    reason,
    maker: byRule("collation", "1", rule),
  }
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null
}
