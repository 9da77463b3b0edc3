// What one document has to say: its statements and passages, with who is meant in them. They are worked out once
// while the same people, accounts and places are found in it.

import type {Reading} from "../claims/reading.ts"
import type {Bound, Cast} from "./cast.ts"
import {passagesOf, type Passage} from "./passages.ts"
import {heardIn} from "./heard.ts"
import type {GroupDraft} from "./groups.ts"
import {standsOf, type Stand} from "./lanes.ts"
import {Ledger} from "./ledger.ts"
import {Recall, type Memory} from "./memory.ts"
import {findPaces, type Paced} from "./pace.ts"
import {statementsOf, type Scene, type Statement} from "./statement.ts"

/** What is said in one document. */
export type Testimony = {
  readonly reading: Reading
  readonly statements: readonly Statement[]
  readonly stands: readonly Stand[]
  readonly passages: readonly Passage[]
}

/** By what testimonies are in order. */
export const placeOf = ({reading}: Testimony): string => reading.document.id

const kept = {empty: () => new Recall<string, Testimony>()}
const pacesKept = {empty: () => new Recall<string, Paces>()}
const pacesBy = {empty: () => new Ledger<Paces, Paced>()}
const standsBy = {empty: () => new Ledger<Testimony, Stand>()}

type Paces = {readonly document: string; readonly list: readonly Paced[]}

/** The testimony of a reading. */
export function testimonyOf(reading: Reading, scene: Scene, cast: Cast, memory: Memory): Testimony {
  const {id} = reading.document
  const bound = cast.in(id)
  const {read, compare} = scene.gazetteer
  const {nameOf} = scene.accounts
  const sources = {read, compare, nameOf}
  return memory.at(kept).asking(id, [reading, bound, scene.accounts.in(id)], sources, (ask) => {
    const own: Scene = {...scene, gazetteer: ask, accounts: {...scene.accounts, nameOf: ask.nameOf}}
    const statements = statementsOf(reading, own)
    const ofClaim = new Map(statements.map((one) => [`${id} ${one.ref.claim ?? ""}`, one]))
    return {
      reading,
      statements,
      stands: standsOf(reading, scene.of, ofClaim, memory),
      passages: passagesOf(reading, own),
    }
  })
}

/** What finds things by the id of the person or group that they are of. The same list while it holds the same. */
export type ById<T> = (id: string) => readonly T[]

/** The words of testimonies that tell how a coming out went. */
export function pacesOf(
  testimonies: readonly Testimony[],
  groupOf: (id: string) => string | null,
  scene: Scene,
  memory: Memory,
): ById<Paced> {
  const recall = memory.at(pacesKept)
  const sources = {groupOf}
  const parts = testimonies.map((one) => {
    const {id: document} = one.reading.document
    return recall.asking(document, [one], sources, (ask) => ({document, list: findPaces(one.reading, one.statements, ask.groupOf, scene)})) // prettier-ignore
  })
  const ledger = memory.at(pacesBy).set(
    parts,
    ({document}) => document,
    ({list}, put) => {
      for (const one of list) for (const id of new Set(one.statement.subjects.flatMap(({id}) => id ?? []))) put(id, one)
    },
  )
  return (id) => ledger.get(id)
}

/** The standings that testimonies tell. */
export function standingsIn(testimonies: readonly Testimony[], memory: Memory): ById<Stand> {
  const ledger = memory.at(standsBy).set(testimonies, placeOf, ({stands}, put) => {
    for (const one of stands) put(one.subject, one)
  })
  return (id) => ledger.get(id)
}

const speakers = {empty: () => new WeakMap<Reading, readonly string[]>()}

const heard = {empty: () => new Ledger<Bound, string>()}
const holdersOf = {empty: () => new WeakMap<GroupDraft, number>()}

/**
 * "Unofficial sources", "relatives": the ids of groups that only speak, namelessly, and are not people that the case
 * is about.
 */
export function sourcesOf(readings: readonly Reading[], cast: Cast, memory: Memory): ReadonlySet<string> {
  const parts = new Map(readings.map((reading) => [cast.in(reading.document.id), reading]))
  const ledger = memory.at(heard).set(
    [...parts.keys()],
    ({document}) => document,
    (bound, put) => {
      const reading = parts.get(bound)
      const entities = reading === undefined ? [] : memory.each(speakers, reading, () => speakingIn(reading))
      for (const id of new Set(entities.flatMap((entity) => bound.of.get(entity) ?? []))) put(id, bound.document)
    },
  )
  // Of whom another document tells without hearing them, they are people of the case all the same.
  const groups = new Map(cast.groups.map((one) => [one.id, one]))
  const holders = (group: GroupDraft): number => memory.each(holdersOf, group, () => new Set(group.entities.map(({document}) => document)).size) // prettier-ignore
  return new Set(
    [...ledger.keys()].filter((id) => {
      const group = groups.get(id)
      return ledger.get(id).length === (group === undefined ? 0 : holders(group))
    }),
  )
}

function speakingIn(reading: Reading): string[] {
  const heard = heardIn(reading)
  return reading.entities.flatMap(({id, kind, mentions: [first = ""]}) =>
    kind === "group" && heard.has(first) ? [id] : [],
  )
}
