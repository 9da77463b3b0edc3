// Sets the readings of a case side by side. It says how accounts stand to one another, never which is true.
//
// Readings are put in the order of their documents' ids first, and every id is made from what it names, so the
// order in which documents come cannot show.

import type {Reading} from "../claims/reading.ts"
import {findAccounts} from "./accounts.ts"
import {countriesOf} from "./countries.ts"
import {findCast, type Cast} from "./cast.ts"
import type {Collation, EntityRef, Event} from "./collation.ts"
import {comparisonOf, questions, withoutRepeats, type Matter} from "./compare.ts"
import {findDenials, passagesOf} from "./denials.ts"
import {findEvents} from "./events.ts"
import {findGeneral} from "./general.ts"
import {isFollowed, lanesOf, standsOf, type Stand} from "./lanes.ts"
import {findNamings} from "./naming.ts"
import {findNumbers} from "./numbers.ts"
import {findOrigins} from "./origins.ts"
import {findPaces} from "./pace.ts"
import type {CollationPack} from "./pack.ts"
import {withoutMisread, withParts} from "./parts.ts"
import {gazetteerOf} from "./places.ts"
import {coverageOf} from "./silences.ts"
import {findSpoken} from "./spoken.ts"
import {voiceMapOf} from "./voice-map.ts"
import {findRare} from "./whether.ts"
import {statementsOf, stemsOf, type Scene} from "./statement.ts"
import {subjectsOf} from "./subject.ts"

/** Collates readings; two of one document are one. Pure: the same readings give the same ids in any order. */
export function collate(given: readonly Reading[], pack: CollationPack): Collation {
  const ordered = [...new Map([...given].sort(byDocument).map((one) => [one.document.id, one])).values()]
  const readings = ordered.map((one) => withParts(withoutMisread(one, pack), pack))
  const countries = countriesOf(readings, pack)
  const cast = findCast(readings, countries, pack)
  const accounts = findAccounts(readings, cast, countries, pack)
  const gazetteer = gazetteerOf(readings, countries, pack)
  const scene: Scene = {accounts, gazetteer, pack, of: cast.of}
  const byReading = readings.map((reading) => ({reading, statements: statementsOf(reading, scene)}))
  const statements = byReading.flatMap((one) => one.statements)
  const ofClaim = new Map(statements.map((one) => [`${one.ref.document} ${one.ref.claim ?? ""}`, one]))

  const events = findEvents(statements, gazetteer, pack)
  const eventOf = new Map<string, Event>()
  for (const event of events)
    for (const {document, claim} of event.claims) eventOf.set(`${document} ${claim ?? ""}`, event)

  const sources = sourcesOf(readings, cast)
  const stands = new Map<string, Stand[]>()
  for (const {reading} of byReading) for (const stand of standsOf(reading, cast.of, ofClaim)) if (!sources.has(stand.subject)) stands.set(stand.subject, [...(stands.get(stand.subject) ?? []), stand]) // prettier-ignore
  const ofId = new Map(readings.map((reading) => [reading.document.id, reading]))
  const voices = new Map(readings.map((one) => [one.document.id, voiceMapOf(one.attributions)]))
  const namings = new Map(cast.groups.map(({id, entities}) => [id, findNamings(ofId, voices, entities, scene)]))
  const names = {pack, nameOf: accounts.nameOf}
  const groupOf = groupIndex(cast)
  const paces = byReading.flatMap(({reading, statements: own}) => findPaces(reading, own, groupOf, scene))
  const matter: Matter = {gazetteer, stands, paces, namings, names}
  const subjects = subjectsOf(cast.persons, cast.groups, statements, pack).filter(({id}) => !sources.has(id))
  const findings = withoutRepeats([
    ...subjects.flatMap((subject) => questions.flatMap((ask) => ask(subject, matter))),
    ...findNumbers(statements, names),
    ...findRare(statements, names),
    ...findGeneral(statements, names),
    ...findSpoken(readings, statements, scene, names),
    ...findDenials(
      byReading.flatMap(({reading}) => passagesOf(reading, scene)),
      namesIn(cast, pack),
      groupOf,
      names,
    ),
  ])
  const coverage = coverageOf(readings, cast.holds, groupOf, statements)

  const entities = new Map(readings.flatMap(({document, entities: own}) => own.map((one) => [`${document.id} ${one.id}`, one] as const))) // prettier-ignore
  const followed = (of: readonly EntityRef[]): boolean =>
    isFollowed(of, ({document, entity}) => entities.get(`${document} ${entity}`) ?? null, pack)
  const groupsOfMember = new Map<string, string[]>()
  for (const {id, members} of cast.groups) for (const member of members) groupsOfMember.set(member, [...(groupsOfMember.get(member) ?? []), id]) // prettier-ignore
  const standsOfGroups = (id: string): Stand[] =>
    (groupsOfMember.get(id) ?? []).flatMap((group) => stands.get(group) ?? [])
  return {
    documents: readings.map(({document}) => document.id),
    persons: cast.persons.map((person) => ({
      ...person,
      lanes: lanesOf(stands.get(person.id) ?? [], standsOfGroups(person.id)),
    })),
    groups: cast.groups.map((group) => ({
      ...group,
      namings: (namings.get(group.id) ?? []).map(({naming}) => naming),
      lanes: followed(group.entities) ? lanesOf(stands.get(group.id) ?? [], []) : [],
    })),
    bodies: cast.bodies,
    events,
    accounts: accounts.list,
    comparisons: findings.map((finding) => comparisonOf(finding, eventOf, coverage)),
    origins: findOrigins(readings, accounts, cast, pack),
  }
}

// "Unofficial sources", "relatives": groups that only speak, namelessly, are not people that the case is about.
function sourcesOf(readings: readonly Reading[], {of, groups}: Cast): ReadonlySet<string> {
  const sources = new Set<string>()
  for (const {document, mentions, entities, attributions} of readings) {
    const spans = attributions.flatMap(({voice, source}) => (voice.kind === "unnamed" ? source : []))
    if (spans.length === 0) continue
    const speaking = new Set(mentions.filter(({head}) => spans.some((one) => one.from <= head.from && head.to <= one.to)).map(({id}) => id)) // prettier-ignore
    for (const entity of entities) {
      const id = entity.kind === "group" && speaking.has(entity.mentions[0] ?? "") ? of({document: document.id, entity: entity.id}) : null // prettier-ignore
      if (id !== null) sources.add(id)
    }
  }
  for (const {id, members} of groups) if (members.length > 0) sources.delete(id) // who they are is told
  return sources
}

// The group somebody is of; a group is of itself. Who is of two groups is of neither for certain.
function groupIndex({groups}: Cast): (id: string) => string | null {
  const index = new Map<string, string | null>()
  for (const {id, members} of groups) {
    index.set(id, id)
    for (const member of members) index.set(member, index.has(member) ? null : id)
  }
  return (id) => index.get(id) ?? null
}

function namesIn({persons, bodies}: Cast, pack: CollationPack): ReadonlySet<string> {
  return new Set(
    [...persons, ...bodies].flatMap(({name, aliases}) => [name, ...aliases].flatMap((one) => [...stemsOf(one, pack)])),
  )
}

const byDocument = (a: Reading, b: Reading): number =>
  a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
