// The cast of a case: for every entity of every document, the person, group or body it is.

import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import {findBodies} from "./bodies.ts"
import type {BodyName} from "./body-name.ts"
import type {Body, EntityRef} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import {findGroups, type GroupDraft} from "./groups.ts"
import {Recall, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import {findPersons, type PersonDraft} from "./persons.ts"

/** Who is who in one document: for its entities, and all whom it speaks of. The same object while that stays so. */
export type Bound = {readonly of: ReadonlyMap<string, string>; readonly holds: ReadonlySet<string>}

/** Who is who. `of` is null for what is nobody, and for people without a name. */
export type Cast = {
  readonly persons: readonly PersonDraft[]
  readonly groups: readonly GroupDraft[]
  readonly bodies: readonly Body[]
  readonly of: (ref: EntityRef) => string | null
  readonly in: (document: string) => Bound
}

const bounds = {empty: () => new Recall<string, Bound>()}
const Nobody: Bound = {of: new Map(), holds: new Set()}

/** Finds the cast. Some of a group ("one of the five") count as the group: who of it is not known. */
export function findCast(
  readings: readonly Reading[],
  read: (body: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): Cast {
  const own = new Map<string, Map<string, string>>(readings.map(({document}) => [document.id, new Map()]))
  const enter = (id: string, entities: readonly EntityRef[]): void => {
    for (const {document, entity} of entities) own.get(document)?.set(entity, id)
  }
  const persons = findPersons(readings, pack, memory)
  for (const {id, entities} of persons) enter(id, entities)
  const calledSo = callings(persons, pack)
  for (const reading of readings) {
    const ids = own.get(reading.document.id) ?? new Map<string, string>()
    for (const entity of unnamedIn(reading, pack)) {
      const id = calledSo(entity.name)
      if (id !== null && ![...ids.values()].includes(id)) ids.set(entity.id, id)
    }
  }
  const groups = findGroups(readings, ({document, entity}) => own.get(document)?.get(entity) ?? null, pack, memory)
  for (const {id, entities} of groups) enter(id, entities)
  const bodies = findBodies(readings, read, pack, memory)
  for (const {id, entities} of bodies) enter(id, entities)
  const recall = memory.at(bounds)
  const bound = new Map<string, Bound>()
  for (const reading of readings) {
    const {id} = reading.document
    const ids = own.get(id) ?? new Map<string, string>()
    const from = [reading, ...reading.entities.map((one) => ids.get(one.id))]
    bound.set(
      id,
      recall.of(id, from, () => boundOf(reading, ids)),
    )
  }
  return {
    persons,
    groups,
    bodies,
    of: ({document, entity}) => bound.get(document)?.of.get(entity) ?? null,
    in: (document) => bound.get(document) ?? Nobody,
  }
}

// "The captain remains in custody": somebody without a name to whom something happens.
function unnamedIn({entities, claims}: Reading, pack: CollationPack): Entity[] {
  const nameless = entities.filter(({kind, named, name}) => kind === "person" && !named && pack.theOne.test(name))
  if (nameless.length === 0) return []
  const undergo = new Set(claims.flatMap(({type, roles}) => (pack.kinds[type] === undefined || pack.spoken.has(pack.kinds[type].family) ? [] : (roles.patient ?? []).map(({entity}) => entity)))) // prettier-ignore
  return nameless.filter(({id}) => undergo.has(id))
}

// The one person of a case, known to two documents at least, who is called by a role; null where several are, or nobody.
function callings(persons: readonly PersonDraft[], pack: CollationPack): (name: string) => string | null {
  const stemsOf = (role: string): string[] =>
    wordsOf(role)
      .filter((word) => !pack.idle.has(word))
      .map(pack.stem)
  const called = new Map<string, string | null>()
  for (const {id, roles, entities} of persons) {
    const known = new Set(entities.map(({document}) => document)).size > 1
    for (const stem of new Set(roles.flatMap(stemsOf)))
      called.set(stem, called.has(stem) || !known || pack.neutral.has(stem) ? null : id)
  }
  return (name) => {
    const [stem, ...others] = stemsOf(name)
    return stem === undefined || others.length > 0 ? null : (called.get(stem) ?? null)
  }
}

function boundOf({entities}: Reading, own: ReadonlyMap<string, string>): Bound {
  const of = new Map(own)
  for (const {id, within, named} of entities) {
    const whole = within === null || named ? undefined : of.get(within)
    if (whole !== undefined) of.set(id, whole)
  }
  return {of, holds: new Set(own.values())}
}
