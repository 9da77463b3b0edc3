// A denial beside what it denies, found by the words they share.
//
// Most of what is denied is no kind of happening that has a name: cut wires, broken cameras, a ransom. The words of
// the denial are looked for in what other voices say, rare words counting more; several must meet.

import type {Act} from "../attribution/attribution.ts"
import type {Reading} from "../claims/reading.ts"
import {aboutOf, isMoved, judgeSides, type Finding, type Names} from "./finding.ts"
import {keptFindings} from "./kept-findings.ts"
import {turnover} from "./ledger.ts"
import {areSame} from "./memory.ts"
import type {Passage, Stretch} from "./passages.ts"
import type {Statement} from "./statement.ts"
import type {Testimony} from "./testimony.ts"

const Rare = 0.07 // of all passages: words in more of them tell nothing
const Common = 48 // passages that hold a word beyond which it tells nothing in any case, however large

const Near = 0.7 // of the best passage's weight: others that fit as well tell the same

// How much must be shared: `share` of the shorter one's words, and `weight` in units of a word that stands in two
// passages. Who denies outright denies something that was said; a mere "not" needs to meet it word for word.
const Outright = {share: 0.3, weight: 1.3} as const
const Negated = {share: 0.5, weight: 2.2} as const

/** Stems of names, which tell nothing; `turned` are those that are new or gone since the last collation. */
export type NameStems = {readonly has: (stem: string) => boolean; readonly turned: ReadonlySet<string>}

/** Denials as they were when the case was last collated, and where each stem stands. */
type Last = {
  readonly heard: Set<Testimony>
  readonly holders: Map<string, Stretch[]>
  readonly read: Map<Reading, readonly Stretch[]>
  readonly passages: Map<Stretch, Passage>
  /** Stems that so many passages hold that they tell nothing. */
  readonly common: Set<string>
  readonly answered: Map<Stretch, readonly Statement[]>
  rules: readonly unknown[]
  /** How often a denial was looked at. */
  looks: number
}

const last = {empty: (): Last => ({heard: new Set(), holders: new Map(), read: new Map(), passages: new Map(), common: new Set(), answered: new Map(), rules: [], looks: 0})} // prettier-ignore

/**
 * Sets each denial beside the passage of another voice that says most nearly what it denies. `groupOf` gives the group
 * somebody is of. Only those denials are looked at anew that hold a stem whose passages have changed.
 */
export function findDenials(
  testimonies: readonly Testimony[],
  named: NameStems,
  groupOf: (id: string) => string | null,
  names: Names,
): Finding[] {
  const kept = names.memory.at(last)
  const touched = enter(testimonies, kept)
  const all = rounded(kept.passages.size)
  const most = Math.min(Common, Math.max(6, kept.passages.size * Rare))
  const rules = [all, most, groupOf]
  const anew = areSame(rules, kept.rules) ? touchedDenials(touched, named, most, kept) : deniedIn(kept, most)
  kept.rules = rules
  for (const stretch of anew) {
    const passage = kept.passages.get(stretch)
    const told = passage === undefined ? [] : toldOf(passage, {named, groupOf, all, most, kept})
    if (told.length > 0) kept.answered.set(stretch, told)
    else kept.answered.delete(stretch)
  }
  const denied = new Map<string, {readonly told: readonly Statement[]; readonly no: Statement[]}>()
  for (const [stretch, told] of [...kept.answered].sort(([a], [b]) => inOrder(a, b))) {
    const no = kept.passages.get(stretch)?.statement
    if (no === undefined) continue
    const key = `${told[0]?.ref.document ?? ""} ${told[0]?.ref.from ?? 0}`
    const known = denied.get(key)
    if (known === undefined) denied.set(key, {told, no: [no]})
    else known.no.push(no)
  }
  return [...denied.values()].flatMap(({told, no}) =>
    keptFindings("denial", [told, no], names, (own) => findingOf(told, no, own)),
  )
}

// Enters the passages that are new and takes out those that are gone. Gives the stems of all of them.
function enter(testimonies: readonly Testimony[], kept: Last): Set<string> {
  const touched = new Set<string>()
  const {come, gone} = turnover(kept.heard, testimonies)
  for (const one of gone) {
    kept.heard.delete(one)
    for (const {stretch} of one.passages) {
      kept.passages.delete(stretch)
      kept.answered.delete(stretch)
      for (const stem of stretch.stems) touched.add(stem)
    }
  }
  for (const one of come) {
    kept.heard.add(one)
    const isNew = !kept.read.has(one.reading)
    for (const passage of one.passages) {
      const {stretch} = passage
      kept.passages.set(stretch, passage)
      for (const stem of stretch.stems) {
        touched.add(stem)
        if (!isNew) continue
        const list = kept.holders.get(stem)
        if (list === undefined) kept.holders.set(stem, [stretch])
        else list.push(stretch)
      }
    }
    if (isNew) kept.read.set(one.reading, one.passages.map(({stretch}) => stretch)) // prettier-ignore
  }
  const present = new Set(come.map(({reading}) => reading))
  const out = new Set<Stretch>()
  for (const {reading} of gone) {
    if (present.has(reading)) continue
    for (const one of kept.read.get(reading) ?? []) out.add(one)
    kept.read.delete(reading)
  }
  for (const stem of new Set([...out].flatMap(({stems}) => [...stems]))) {
    const list = (kept.holders.get(stem) ?? []).filter((one) => !out.has(one))
    if (list.length === 0) kept.holders.delete(stem)
    else kept.holders.set(stem, list)
  }
  return touched
}

// Denials that hold a stem that tells something, or told something, and of which something came or went.
function touchedDenials(touched: ReadonlySet<string>, named: NameStems, most: number, kept: Last): Set<Stretch> {
  const denials = new Set<Stretch>()
  for (const stem of new Set([...touched, ...named.turned])) {
    const list = kept.holders.get(stem) ?? []
    const [was, is] = [kept.common.has(stem), list.length > most]
    if (is) kept.common.add(stem)
    else kept.common.delete(stem)
    if (!named.turned.has(stem) && (named.has(stem) || (was && is))) continue
    for (const one of list) if (one.denies) denials.add(one)
  }
  return denials
}

function deniedIn({holders, passages, common}: Last, most: number): Set<Stretch> {
  common.clear()
  for (const [stem, list] of holders) if (list.length > most) common.add(stem)
  return new Set([...passages.keys()].filter(({denies}) => denies))
}

// Those above some hundreds of documents in steps, so that a document more does not make every word tell less.
const Steady = 1024
function rounded(passages: number): number {
  return passages < Steady ? passages : Math.floor(Steady * 2 ** (Math.floor(4 * Math.log2(passages / Steady)) / 4))
}

type Among = {
  readonly named: NameStems
  readonly groupOf: (id: string) => string | null
  /** How many passages there are, and how many may hold a stem that tells something. */
  readonly all: number
  readonly most: number
  readonly kept: Last
}

// What a denial denies: what others say in the words that it shares with them.
function toldOf(passage: Passage, {named, groupOf, all, most, kept}: Among): Statement[] {
  const {stretch, statement} = passage
  if (statement.certainty !== "certain") return []
  const meantIn = ({subjects}: Statement): string[] => subjects.flatMap(({id}) => (id === null ? [] : [id, groupOf(id) ?? id])) // prettier-ignore
  const own = meantIn(statement)
  const look = ++kept.looks
  const near: Stretch[] = []
  // Who calls it untrue may speak of what they told themselves.
  const isOther = (said: Statement): boolean => said.account !== statement.account || (stretch.refuted && said.document.id !== stretch.document) // prettier-ignore
  for (const one of stretch.stems) {
    const list = named.has(one) ? [] : (kept.holders.get(one) ?? [])
    if (list.length > most) continue
    const weight = weigh(list.length, all)
    for (const other of list) {
      const {shared} = other
      if (shared.look !== look) {
        const beside = kept.passages.get(other)
        const said = beside?.statement
        const meets = beside !== undefined && said !== undefined && !other.denied && isOther(said) && (!areOthers(meantIn(said), own) || areAlike(other, stretch, named)) && !befallsOthers(beside, passage, groupOf) // prettier-ignore
        shared.look = look
        shared.words = meets ? 0 : -1
        shared.weight = 0
        if (meets) near.push(other)
      }
      if (shared.words < 0) continue
      shared.words++
      shared.weight += weight
    }
  }
  // "Radio Lumen was not raided": the one word that is denied is enough where both say of whom or what.
  for (const {shared, stems} of near) {
    if (shared.words !== 1 || !(sharesName(stretch, stems, named) || isOfTeller(stretch, stems))) continue
    shared.words = 2
    shared.weight += weigh(2, all) * Named
  }
  const {outright} = stretch
  const rule = outright ? Outright : Negated
  const least = weigh(2, all) * rule.weight
  const size = stretch.stems.size
  const denied = mostDenied(
    stretch,
    near.filter((one) => isDenied(stretch, one, named)),
  )
  const fits = near
    .filter((one) => {
      const {shared: {words, weight}, stems} = one // prettier-ignore
      // A word that stands everywhere ("the ferry") tells nothing by itself, but it is part of what is denied.
      const whole = words > 0 && stretch.words > 1 && (outright || stretch.none) && isWithin(stretch.stems, stems)
      return (
        whole || denied.has(one) || (words >= 2 && words >= rule.share * Math.min(size, stems.size) && weight >= least)
      )
    })
    .sort((a, b) => Number(denied.has(b)) - Number(denied.has(a)) || b.shared.weight - a.shared.weight || inOrder(a, b))
  const best = Math.max(0, ...fits.map(({shared}) => shared.weight))
  return fits.filter((one) => denied.has(one) || one.shared.weight >= best * Near).slice(0, 3).flatMap((one) => kept.passages.get(one)?.statement ?? []) // prettier-ignore
}

// "The ferry was not overloaded": what is denied is what another says, and he speaks of the ferry there.
function isDenied({negated: {focus, told}, known, refuted}: Stretch, other: Stretch, named: NameStems): boolean {
  if (told.size < (refuted ? 1 : 2) || !focus.some((stem) => !named.has(stem) && other.stems.has(stem))) return false
  if (idleActs.has(other.attribution.act) || !isWithin(told, known || refuted ? other.stems : other.around()))
    return false
  return 2 * [...told].filter((stem) => other.stems.has(stem)).length >= told.size
}

// Those in whose own words most of what is denied stands, what stands right behind the "no" above all.
function mostDenied({negated: {focus, told}}: Stretch, others: readonly Stretch[]): ReadonlySet<Stretch> {
  const countIn = ({stems}: Stretch): number => [...told].filter((stem) => stems.has(stem)).length + Number(stems.has(focus[0] ?? "")) // prettier-ignore
  const most = Math.max(0, ...others.map(countIn))
  return new Set(others.filter((one) => countIn(one) === most))
}

const idleActs: ReadonlySet<Act> = new Set<Act>(["demand", "promise", "offer", "ask", "silence"])

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((stem) => b.has(stem))

const inOrder = (a: Stretch, b: Stretch): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.at.from - b.at.from || a.at.to - b.at.to

const Named = 1.25 // what a shared name adds, in units of a word that stands in two passages

// A name that both hold, in a short denial: a long one may name many things that it does not deny.
function sharesName(denial: Stretch, others: ReadonlySet<string>, named: NameStems): boolean {
  return denial.stems.size <= Brief && [...denial.stems].some((stem) => named.has(stem) && others.has(stem))
}

// "Halden denies that its blasting caused it": who denies denies it of themselves, and others name them.
function isOfTeller({outright, teller, stems}: Stretch, others: ReadonlySet<string>): boolean {
  return outright && stems.size <= Brief && teller.size > 0 && isWithin(teller, others)
}

const Brief = 4 // stems of a denial that denies one thing

// What is denied of one person is not denied of another.
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))
}

// "The crew" of two documents may be one, whoever else is meant by it.
function areAlike(a: Stretch, b: Stretch, named: NameStems): boolean {
  return a.spoken.some((one) => b.spoken.some((other) => [...one.stems].some((stem) => !named.has(stem) && other.stems.has(stem)))) // prettier-ignore
}

// "Three officers were detained" is no answer to "officers detained the student", though it is of officers too.
function befallsOthers(a: Passage, b: Passage, groupOf: (id: string) => string | null): boolean {
  for (const [family, ids] of a.befallen) {
    const others = b.befallen.get(family)
    if (others === undefined) continue
    const wide = (list: readonly string[]): string[] => list.flatMap((id) => [id, groupOf(id) ?? id])
    if (areOthers(wide(ids), wide(others))) return true
  }
  return false
}

// All who deny one thing stand on one side.
function findingOf(told: readonly Statement[], no: readonly Statement[], names: Names): Finding[] {
  const {wording} = names.pack
  const sides = [
    {says: wording.whether(true), statements: told},
    {says: wording.whether(false), statements: no},
  ]
  if (!isMoved(sides)) return []
  const judged = judgeSides(sides, () => ({relation: "apart", step: null}), names)
  if (judged === null) return []
  const question = wording.questions.happened(told[0]?.ref.text ?? "")
  return [{slot: "whether", rule: "denial-words", about: aboutOf([...told, ...no]), question, sides, ...judged}]
}

const weigh = (inPassages: number, all: number): number => Math.log((all + 1) / inPassages)
