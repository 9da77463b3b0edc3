// Why a document is silent on a question: it came out before, it speaks of the matter and leaves this out, or it
// speaks of something else.
//
// A state that had lasted for long could be told by whoever wrote while it lasted; an act only after its day. Where
// a question names nobody ("Were supplies cut?"), it is about the people most documents of the case speak of.

import type {Reading} from "../claims/reading.ts"
import type {Silence} from "./collation.ts"
import type {Finding} from "./finding.ts"
import {areSame, Recall, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import type {Statement} from "./statement.ts"
import {isDated} from "./tense.ts"

/**
 * What is known of a document: which persons and groups it speaks of, and which families and moments of happenings
 * of whom. `told` are those of whom it tells a happening.
 */
export type Coverage = {
  readonly document: string
  readonly subjects: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly moments: ReadonlySet<string>
  readonly told: ReadonlySet<string>
  /** The larger numbers that stand in it, whatever they count. */
  readonly numbers: ReadonlySet<number>
  readonly published: number | null
}

/** The coverage of every document in order, and the people that the case as a whole is about. */
export type Coverages = {
  readonly covers: readonly Coverage[]
  readonly main: readonly string[]
  readonly circleOf: (id: string) => readonly string[]
  readonly pack: CollationPack
}

const coverages = {empty: () => new Recall<string, Coverage>()}

/** The coverage of a case. `holds` gives the ids a document speaks of, `circleOf` somebody with their fellows. */
export function coverageOf(
  testimonies: readonly {readonly reading: Reading; readonly statements: readonly Statement[]}[],
  holds: (document: string) => ReadonlySet<string>,
  circleOf: (id: string) => readonly string[],
  pack: CollationPack,
  memory: Memory,
): Coverages {
  const recall = memory.at(coverages)
  const covers = testimonies.map(({reading, statements}) => {
    const {id} = reading.document
    const held = holds(id)
    return recall.of(id, [reading, held, ...statements], () => coverOf(reading, statements, held, pack))
  })
  const counts = new Map<string, number>()
  for (const {told} of covers) for (const id of told) counts.set(id, (counts.get(id) ?? 0) + 1)
  let most = 2
  for (const count of counts.values()) most = Math.max(most, count)
  return {covers, circleOf, pack, main: [...counts].flatMap(([id, count]) => (count === most ? [id] : [])).sort()}
}

function coverOf(
  {document, mentions}: Reading,
  statements: readonly Statement[],
  subjects: ReadonlySet<string>,
  pack: CollationPack,
): Coverage {
  const families = new Set<string>()
  const moments = new Set<string>()
  const told = new Set<string>()
  let published = document.published === null ? null : Date.parse(document.published)
  for (const {kind, subjects, published: at} of statements) {
    if (at !== null) published = at.from
    if (kind === null) continue
    families.add(kind.family)
    for (const {id} of subjects) {
      if (id === null) continue
      families.add(`${kind.family} ${id}`)
      moments.add(`${momentIn(kind.family, pack)} ${id}`)
      told.add(id)
    }
  }
  const numbers = new Set(mentions.flatMap(({value}) => (value?.type === "quantity" && (value.low ?? 0) >= Large ? [value.low ?? 0] : []))) // prettier-ignore
  return {document: document.id, subjects, families, moments, told, numbers, published}
}

const Large = 10 // numbers from which one is no chance
const Most = 200 // documents named as silent: in a large case the list would say nothing

/** What was answered of a finding's silences: each document looked at, and why it is silent. */
type Seen = {
  readonly about: readonly string[]
  readonly covers: readonly Coverage[]
  readonly whys: readonly (Silence["why"] | null)[]
  readonly silences: readonly Silence[]
}

const seen = {empty: () => new WeakMap<Finding, Seen>()}
const telling = {empty: () => new WeakMap<Finding, Telling>()}

/** The documents that none of a finding's sides stands in, with why. The same list while it stays so. */
export function silencesOf(
  finding: Finding,
  {covers, main, circleOf, pack}: Coverages,
  memory: Memory,
): readonly Silence[] {
  const own = aboutOf(finding, main)
  const [one, ...others] = own
  const about = one === undefined ? [] : others.length === 0 ? circleOf(one) : [...new Set(own.flatMap(circleOf))]
  const kept = memory.at(seen).get(finding)
  const last = kept !== undefined && areSame(kept.about, about) ? kept : null
  // A list that is full, or that every document was looked at for, stays while the documents it came from do.
  if (last !== null && (last.silences.length >= Most || last.covers.length === covers.length) && last.covers.every((one, i) => one === covers[i])) return last.silences // prettier-ignore
  const {speaking, families, ...told} = memory.each(telling, finding, () => tellingOf(finding))
  const asked = families.flatMap((family) => about.map((id) => `${family} ${id}`))
  const akin = families.flatMap((family) => about.map((id) => `${momentIn(family, pack)} ${id}`))
  const matter: Matter = {...told, about, asked, akin}
  const silences: Silence[] = []
  const whys: (Silence["why"] | null)[] = []
  let at = 0
  for (const cover of covers) {
    if (silences.length >= Most) break
    // Both lists are in the order of the documents' ids.
    while (last !== null && at < last.covers.length && last.covers[at] !== cover && (last.covers[at]?.document ?? "") < cover.document) at++ // prettier-ignore
    const before = last?.covers[at] === cover ? last.whys[at] : undefined
    const why = before !== undefined ? before : speaking.has(cover.document) ? null : whyOf(cover, matter)
    whys.push(why)
    if (why !== null) silences.push({document: cover.document, why})
  }
  const same = last?.silences.length === silences.length && silences.every(({document, why}, i) => document === last.silences[i]?.document && why === last.silences[i].why) // prettier-ignore
  const list = same ? last.silences : silences
  memory.at(seen).set(finding, {about, covers: covers.slice(0, whys.length), whys, silences: list})
  return list
}

/** What a finding tells that does not depend on who else is silent. */
type Telling = Omit<Matter, "about" | "asked" | "akin"> & {
  readonly speaking: ReadonlySet<string>
  readonly families: readonly string[]
}

function tellingOf(finding: Finding): Telling {
  const told = finding.sides.flatMap(({statements}) => statements)
  return {
    speaking: new Set(told.map(({ref}) => ref.document)),
    families: [...new Set(told.flatMap(({kind}) => kind?.family ?? []))],
    first: told.reduce((first, {published}) => Math.min(first, published?.from ?? Infinity), Infinity),
    fact: finding.rule === "silence-ended" ? brokenAt(finding) : factOf(told),
    lasting: told.some((one) => one.kind?.lasting === true && !isDated(one)),
    speaks: finding.slot === "whether" || finding.slot === "manner" || finding.slot === "status",
    words: finding.slot === "naming",
    counts: finding.slot === "number" ? told.flatMap(({count}) => ((count?.low ?? 0) >= Large ? [count?.low ?? 0] : [])) : [], // prettier-ignore
  }
}

type Matter = {
  readonly about: readonly string[]
  /** The families of what is told with whom it is told of. */
  readonly asked: readonly string[]
  /** The same of the moments they are of: who tells that they were let go is not silent on their rescue. */
  readonly akin: readonly string[]
  readonly first: number
  readonly fact: number | null
  readonly lasting: boolean
  readonly speaks: boolean
  /** Whether it asks for words and not for facts: nobody has to call people anything. */
  readonly words: boolean
  /** The numbers that it sets side by side: a document in which one of them stands does not leave it out. */
  readonly counts: readonly number[]
}

const momentIn = (family: string, {moments}: CollationPack): string => moments.get(family) ?? family

// The first day that anybody gives for what is told.
function factOf(told: readonly Statement[]): number | null {
  const days = told.flatMap((one) => (one.moment !== null && Number.isFinite(one.moment.from) && isDated(one) ? [one.moment.from] : [])) // prettier-ignore
  return days.length === 0 ? null : Math.min(...days)
}

// Who is meant by words that are denied may be nobody known, so the people of the whole case count too. Whoever says nothing
// of one voice's silence leaves out no part of the matter itself.
function aboutOf({rule, about}: Finding, main: readonly string[]): readonly string[] {
  if (rule === "silence-ended") return about
  return rule === "denial-words" || about.length === 0 ? [...about, ...main] : about
}

// A silence is broken when the first document comes out in which its voice speaks.
function brokenAt({sides}: Finding): number | null {
  const days = (sides.at(-1)?.statements ?? []).flatMap(({published}) => published?.from ?? [])
  return days.length === 0 ? null : Math.min(...days)
}

function whyOf({subjects, families, moments, numbers, published}: Coverage, matter: Matter): Silence["why"] | null {
  const {about, fact, first, lasting, speaks} = matter
  if (published !== null && fact !== null && fact > published) return "published-before"
  if (matter.words) return "not-covered"
  if (matter.counts.some((count) => numbers.has(count))) return null
  const treats = about.some((id) => subjects.has(id))
  const same = matter.asked.some((one) => families.has(one))
  // What it tells of the same happening was not set beside the others, but it is not silent on it.
  if (speaks && (same || matter.akin.some((one) => moments.has(one)))) return null
  const before = published !== null && published < first
  const reaches = lasting || (fact !== null && published !== null && fact <= published - 86_400_000)
  if (before && !same && !reaches) return "published-before"
  return treats || same ? "omits" : "not-covered"
}
