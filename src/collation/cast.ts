// The cast of a case: for every entity of every document, the person, group or body it is.

import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import {findBodies} from "./bodies.ts"
import type {BodyName} from "./body-name.ts"
import type {Body, EntityRef} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import {findGroups, type GroupDraft} from "./groups.ts"
import {turnover} from "./ledger.ts"
import type {Memory} from "./memory.ts"
import {findNameless} from "./nameless.ts"
import type {CollationPack} from "./pack.ts"
import {findPersons, type PersonDraft} from "./persons.ts"
import {always, type Stories} from "./story.ts"

/** Who is who in one document: for its entities, and all whom it speaks of. The same object while that stays so. */
export type Bound = {
  readonly document: string
  readonly of: ReadonlyMap<string, string>
  readonly holds: ReadonlySet<string>
}

/** Who is who. `of` is null for what is nobody, and for people without a name. */
export type Cast = {
  readonly persons: readonly PersonDraft[]
  readonly groups: readonly GroupDraft[]
  readonly bodies: readonly Body[]
  readonly of: (ref: EntityRef) => string | null
  readonly in: (document: string) => Bound
  /** Who has a name only in other documents: "a driver", by the id of the person. */
  readonly nameless: ReadonlyMap<string, readonly EntityRef[]>
}

/** Who is who as it was when the case was last collated, by document. */
type Last = {
  readonly read: Set<Reading>
  readonly own: Map<string, Map<string, string>>
  readonly called: Map<string, readonly (readonly [entity: string, id: string])[]>
  readonly bound: Map<string, Bound>
  persons: readonly Draft[]
  groups: readonly Draft[]
  bodies: readonly Draft[]
}

/** What was made of entities that are one. */
type Draft = {readonly id: string; readonly entities: readonly EntityRef[]}

const last = {empty: (): Last => ({read: new Set(), own: new Map(), called: new Map(), bound: new Map(), persons: [], groups: [], bodies: []})} // prettier-ignore
const unnamed = {empty: () => new WeakMap<Reading, readonly Entity[]>()}
const Nobody: Bound = {document: "", of: new Map(), holds: new Set()}

/** Finds the cast. Some of a group ("one of the five") count as the group: who of it is not known. */
export function findCast(
  readings: readonly Reading[],
  read: (body: string) => BodyName,
  ofOneStory: Stories,
  pack: CollationPack,
  memory: Memory,
): Cast {
  const kept = memory.at(last)
  const {own, bound} = kept
  const moved = new Set<string>() // documents in which somebody may be somebody else than before
  const {come, gone} = turnover(kept.read, readings)
  for (const one of gone) {
    kept.read.delete(one)
    for (const map of [own, bound, kept.called]) map.delete(one.document.id)
  }
  for (const one of come) {
    kept.read.add(one)
    own.set(one.document.id, new Map())
    moved.add(one.document.id)
  }
  const persons = findPersons(readings, pack, memory)
  rebind(own, kept.persons, persons, moved)
  kept.persons = persons
  const calledSo = callings(persons, pack, memory)
  const personOf = ({document, entity}: EntityRef): string | null => own.get(document)?.get(entity) ?? null
  for (const reading of readings) {
    const {id} = reading.document
    for (const [entity] of kept.called.get(id) ?? []) own.get(id)?.delete(entity)
  }
  // Of a few documents that somebody has picked, those without a name are looked for one by one.
  const meant = ofOneStory === always ? findNameless(readings, persons, personOf, pack, memory) : null
  for (const reading of readings) {
    const nameless = memory.each(unnamed, reading, () => unnamedIn(reading, pack))
    const {id: document} = reading.document
    const before = kept.called.get(document) ?? []
    const found = meant?.get(document) ?? []
    if (nameless.length === 0 && found.length === 0 && before.length === 0) continue
    const ids = own.get(document) ?? new Map<string, string>()
    const now: (readonly [string, string])[] = []
    for (const [entity, id] of [...found, ...nameless.map((one) => [one.id, calledSo(one.name)] as const)]) {
      if (id === null || ids.has(entity) || [...ids.values()].includes(id)) continue
      ids.set(entity, id)
      now.push([entity, id])
    }
    kept.called.set(document, now)
    if (before.length !== now.length || now.some(([entity, id], i) => entity !== before[i]?.[0] || id !== before[i][1])) moved.add(document) // prettier-ignore
  }
  const groups = findGroups(readings, personOf, ofOneStory, pack, memory)
  rebind(own, kept.groups, groups, moved)
  kept.groups = groups
  const bodies = findBodies(readings, read, pack, memory)
  rebind(own, kept.bodies, bodies, moved)
  kept.bodies = bodies
  for (const reading of readings) {
    const {id} = reading.document
    if (moved.has(id)) bound.set(id, boundOf(reading, own.get(id) ?? new Map<string, string>()))
  }
  const nameless = new Map<string, EntityRef[]>()
  for (const {document} of readings)
    for (const [entity, id] of kept.called.get(document.id) ?? []) nameless.set(id, [...(nameless.get(id) ?? []), {document: document.id, entity}]) // prettier-ignore
  return {
    persons,
    groups,
    bodies,
    nameless,
    of: ({document, entity}) => bound.get(document)?.of.get(entity) ?? null,
    in: (document) => bound.get(document) ?? Nobody,
  }
}

// Enters in every document the ids of those that are new, and takes out those that are no more. An entity is of one
// draft at a time, and its reference is the same object in each.
function rebind(
  own: ReadonlyMap<string, Map<string, string>>,
  before: readonly Draft[],
  now: readonly Draft[],
  moved: Set<string>,
): void {
  // prettier-ignore
  if (before === now) return
  const {come, gone} = turnover(new Set(before), now)
  const placed = new Set(come.flatMap(({entities}) => entities))
  for (const {id, entities} of gone) {
    for (const ref of entities) {
      const ids = placed.has(ref) ? undefined : own.get(ref.document)
      if (ids?.get(ref.entity) !== id) continue
      ids.delete(ref.entity)
      moved.add(ref.document)
    }
  }
  for (const {id, entities} of come) {
    for (const {document, entity} of entities) {
      const ids = own.get(document)
      if (ids === undefined || ids.get(entity) === id) continue
      ids.set(entity, id)
      moved.add(document)
    }
  }
}

// "The captain remains in custody": somebody without a name to whom something happens.
function unnamedIn({entities, claims}: Reading, pack: CollationPack): Entity[] {
  const nameless = entities.filter(({kind, named, name}) => kind === "person" && !named && pack.theOne.test(name))
  if (nameless.length === 0) return []
  const undergo = new Set(claims.flatMap(({type, roles}) => (pack.kinds[type] === undefined || pack.spoken.has(pack.kinds[type].family) ? [] : (roles.patient ?? []).map(({entity}) => entity)))) // prettier-ignore
  return nameless.filter(({id}) => undergo.has(id))
}

/** What somebody is called by, and whether two documents at least know them. */
type Called = {readonly stems: readonly string[]; readonly known: boolean}

const calledBy = {empty: () => new WeakMap<PersonDraft, Called>()}

// The one person of a case, known to two documents at least, who is called by a role; null where several are, or nobody.
function callings(
  persons: readonly PersonDraft[],
  pack: CollationPack,
  memory: Memory,
): (name: string) => string | null {
  // prettier-ignore
  const stemsOf = (role: string): string[] =>
    wordsOf(role)
      .filter((word) => !pack.idle.has(word))
      .map(pack.stem)
  const called = new Map<string, string | null>()
  for (const one of persons) {
    const {stems, known} = memory.each(calledBy, one, () => ({
      stems: [...new Set(one.roles.flatMap(stemsOf))],
      known: one.entities.some(({document}) => document !== one.entities[0]?.document),
    }))
    for (const stem of stems) called.set(stem, called.has(stem) || !known || pack.neutral.has(stem) ? null : one.id)
  }
  return (name) => {
    const [stem, ...others] = stemsOf(name)
    return stem === undefined || others.length > 0 ? null : (called.get(stem) ?? null)
  }
}

function boundOf({document, entities}: Reading, own: ReadonlyMap<string, string>): Bound {
  const of = new Map(own)
  for (const {id, within, named} of entities) {
    const whole = within === null || named ? undefined : of.get(within)
    if (whole !== undefined) of.set(id, whole)
  }
  return {document: document.id, of, holds: new Set(own.values())}
}
