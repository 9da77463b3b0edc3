// The cast of a case: for every entity of every document, the person, group or body it is.

import type {Reading} from "../claims/reading.ts"
import {findBodies} from "./bodies.ts"
import type {Countries} from "./countries.ts"
import type {Body, EntityRef} from "./collation.ts"
import {findGroups, type GroupDraft} from "./groups.ts"
import type {Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import {findPersons, type PersonDraft} from "./persons.ts"

/** Who is who. `of` is null for what is nobody, and for people without a name. `holds` are the ids a document speaks of. */
export type Cast = {
  readonly persons: readonly PersonDraft[]
  readonly groups: readonly GroupDraft[]
  readonly bodies: readonly Body[]
  readonly of: (ref: EntityRef) => string | null
  readonly holds: (document: string) => ReadonlySet<string>
}

/** Finds the cast. Some of a group ("one of the five") count as the group: who of it is not known. */
export function findCast(readings: readonly Reading[], countries: Countries, pack: CollationPack, memory: Memory): Cast {
  const ids = new Map<string, string>()
  const holds = new Map<string, Set<string>>()
  const enter = (id: string, entities: readonly EntityRef[]): void => {
    for (const {document, entity} of entities) {
      ids.set(`${document} ${entity}`, id)
      const set = holds.get(document)
      if (set === undefined) holds.set(document, new Set([id]))
      else set.add(id)
    }
  }
  const of = ({document, entity}: EntityRef): string | null => ids.get(`${document} ${entity}`) ?? null
  const persons = findPersons(readings, pack, memory)
  for (const {id, entities} of persons) enter(id, entities)
  const groups = findGroups(readings, of, pack, memory)
  for (const {id, entities} of groups) enter(id, entities)
  const bodies = findBodies(readings, countries, pack)
  for (const {id, entities} of bodies) enter(id, entities)
  for (const {document, entities} of readings) {
    for (const {id, within, named} of entities) {
      const whole = within === null || named ? null : of({document: document.id, entity: within})
      if (whole !== null) ids.set(`${document.id} ${id}`, whole)
    }
  }
  return {persons, groups, bodies, of, holds: (document) => holds.get(document) ?? new Set()}
}
