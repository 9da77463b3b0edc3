// Sets the readings of a case side by side. It says how accounts stand to one another, never which is true.
//
// Readings are put in the order of their documents' ids first, and every id is made from what it names, so the
// order in which documents come cannot show.

import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import {findAccounts} from "./accounts.ts"
import {bodyReader} from "./body-name.ts"
import {countriesOf} from "./countries.ts"
import {findCast, type Cast} from "./cast.ts"
import type {Collation, EntityRef, Group, Person} from "./collation.ts"
import {findCorrections} from "./corrections.ts"
import {comparisonOf, findingsOf, withoutRepeats, type Matter} from "./compare.ts"
import {findDenials, type NameStems} from "./denials.ts"
import {findEvents} from "./events.ts"
import {findFigures} from "./figures.ts"
import {findFlat} from "./flat.ts"
import {findGeneral} from "./general.ts"
import {isFollowed, lanesOf, type Stand} from "./lanes.ts"
import {taken, withApposed, withNamedLater} from "./named-later.ts"
import {namingsOf} from "./naming.ts"
import {findNumbers} from "./numbers.ts"
import {findOrigins} from "./origins.ts"
import type {CollationPack} from "./pack.ts"
import {withoutMisread, withParts} from "./parts.ts"
import {gazetteerOf} from "./places.ts"
import {findSizes} from "./sizes.ts"
import {coverageOf} from "./silences.ts"
import type {GroupDraft} from "./groups.ts"
import {Memory, Steady, Tally, type Made} from "./memory.ts"
import type {PersonDraft} from "./persons.ts"
import {findSpoken} from "./spoken.ts"
import {pacesOf, sourcesOf, standingsIn, testimonyOf, type ById} from "./testimony.ts"
import {findRemaining} from "./remaining.ts"
import {findRare} from "./whether.ts"
import {stemsOf} from "./statement.ts"
import {findTopics} from "./topics.ts"
import {storiesOf} from "./story.ts"
import {subjectsOf} from "./subject.ts"

const grouping = {empty: () => new Steady<string, string | null>()}
const parted = {empty: () => new WeakMap<Reading, Reading>()}

const personsMade = {empty: () => new WeakMap<PersonDraft, Made<Person>>()}
const groupsMade = {empty: () => new WeakMap<GroupDraft, Made<Group>>()}

/** Collates readings; two of one document are one. Pure: the same readings give the same ids in any order. */
export function collate(given: readonly Reading[], pack: CollationPack, memory = new Memory()): Collation {
  memory.begin(pack)
  const ordered = [...new Map([...given].sort(byDocument).map((one) => [one.document.id, one])).values()]
  const readings = ordered.map((one) =>
    memory.each(parted, one, () => withParts(withNamedLater(withApposed(withoutMisread(one, pack), pack), pack), pack)),
  )
  const countries = countriesOf(readings, pack, memory)
  const readBody = bodyReader(countries, pack, memory)
  const ofOneStory = storiesOf(readings.length, pack, memory)
  const cast = findCast(readings, readBody, ofOneStory, pack, memory)
  const accounts = findAccounts(readings, cast, readBody, pack, memory)
  const gazetteer = gazetteerOf(readings, countries, pack, memory)
  const scene = {accounts, gazetteer, pack, of: cast.of, memory}
  const testimonies = readings.map((reading) => testimonyOf(reading, scene, cast, memory))
  const events = findEvents(testimonies, gazetteer, pack, memory)

  const sources = sourcesOf(readings, cast, memory)
  const told = standingsIn(testimonies, memory)
  const stands: ById<Stand> = (id) => (sources.has(id) ? Nothing : told(id))
  const namings = namingsOf(readings, cast, scene, memory)
  const names = {pack, nameOf: accounts.nameOf, ofOneStory, memory}
  const groupOf = memory.at(grouping).of(groupIndex(cast))
  const paces = pacesOf(testimonies, groupOf, scene, memory)
  const matter: Matter = {gazetteer, stands, paces, namings, names}
  const subjects = subjectsOf(cast.persons, cast.groups, testimonies, pack, memory).filter(({id}) => !sources.has(id))
  const findings = withoutRepeats(
    [
      ...findingsOf(subjects, matter, memory),
      ...findNumbers(testimonies, names),
      ...findSizes(testimonies, scene, names),
      ...findFigures(testimonies, scene, names),
      ...findCorrections(readings, scene, names),
      ...findRare(testimonies, groupOf, names),
      ...findGeneral(testimonies, names),
      ...findFlat(testimonies, names),
      ...findSpoken(testimonies, scene, names),
      ...findRemaining(testimonies, scene, names),
      ...findTopics(testimonies, groupOf, names),
      ...findDenials(testimonies, namesIn(cast, pack, memory), groupOf, names),
    ],
    memory,
  )
  const coverage = coverageOf(testimonies, (document) => cast.in(document).holds, circlesIn(cast), pack, memory)

  const nameless = withTaken(cast, ordered, readings)
  const ofId = new Map(readings.map((reading) => [reading.document.id, reading]))
  const entityOf = ({document, entity}: EntityRef): Entity | null => ofId.get(document)?.entities.find(({id}) => id === entity) ?? null // prettier-ignore
  const groupsOf = groupsByMember(cast)
  return {
    documents: readings.map(({document}) => document.id),
    persons: cast.persons.map((person) => {
      const [own, ofGroups] = [stands(person.id), (groupsOf.get(person.id) ?? []).map(stands)]
      const others = nameless.get(person.id) ?? []
      const from = [own, ...ofGroups, ...others.map(({document, entity}) => `${document} ${entity}`)]
      return memory.made(personsMade, person, from, () => ({...person, entities: others.length === 0 ? person.entities : [...person.entities, ...others], lanes: lanesOf(own, ofGroups.flat())})) // prettier-ignore
    }),
    groups: cast.groups.map((group) => {
      const [own, called] = [stands(group.id), namings.get(group.id) ?? Nothing]
      return memory.made(groupsMade, group, [called, own], () => ({...group, namings: called.map(({naming}) => naming), lanes: isFollowed(group.entities, entityOf, pack) ? lanesOf(own, []) : []})) // prettier-ignore
    }),
    bodies: cast.bodies,
    events: events.list,
    accounts: accounts.list,
    // Of one document nobody is silent.
    comparisons: findings
      .filter(({rule}) => rule !== "alone" || readings.length > 1)
      .map((finding) => comparisonOf(finding, events, coverage, memory)),
    origins: findOrigins(readings, accounts, cast, pack, memory),
  }
}

const Nothing: readonly never[] = []

// All who have a name elsewhere, in their own document or in another, by the id of whom they are.
function withTaken(
  cast: Cast,
  before: readonly Reading[],
  after: readonly Reading[],
): ReadonlyMap<string, readonly EntityRef[]> {
  const all = new Map(cast.nameless)
  before.forEach((one, i) => {
    const {id: document} = one.document
    for (const [from, into] of after[i] === undefined || after[i] === one ? [] : taken(one, after[i])) {
      const id = cast.of({document, entity: into})
      if (id !== null) all.set(id, [...(all.get(id) ?? []), {document, entity: from}])
    }
  })
  return all
}

// The ids of the groups that each person is of.
function groupsByMember({groups}: Cast): ReadonlyMap<string, readonly string[]> {
  const byMember = new Map<string, string[]>()
  for (const {id, members} of groups) {
    for (const member of new Set(members)) {
      const known = byMember.get(member)
      if (known === undefined) byMember.set(member, [id])
      else known.push(id)
    }
  }
  return byMember
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

// Somebody with all those with whom they are told of: a person's groups and their members, a group's members and theirs.
function circlesIn({groups}: Cast): (id: string) => readonly string[] {
  const fellows = new Map<string, string[]>()
  const put = (id: string, other: string): void => {
    const list = fellows.get(id)
    if (list === undefined) fellows.set(id, [other])
    else list.push(other)
  }
  for (const {id, members} of groups) {
    for (const member of members) {
      put(id, member)
      put(member, id)
    }
  }
  const circles = new Map<string, readonly string[]>()
  return (id) => {
    const known = circles.get(id)
    if (known !== undefined) return known
    const near = fellows.get(id) ?? []
    const circle = near.length === 0 ? [id] : [...new Set([id, ...near, ...near.flatMap((one) => fellows.get(one) ?? [])])] // prettier-ignore
    circles.set(id, circle)
    return circle
  }
}

const nameStems = {empty: () => new WeakMap<Called, readonly string[]>()}
const nameTally = {empty: () => new Tally<Called>()}

type Called = Pick<Person, "name" | "aliases">

// The stems of all names, and which of them are new or gone.
function namesIn({persons, bodies}: Cast, pack: CollationPack, memory: Memory): NameStems {
  const stemsIn = (one: Called): readonly string[] => memory.each(nameStems, one, () => [one.name, ...one.aliases].flatMap((name) => [...stemsOf(name, pack)])) // prettier-ignore
  const tally = memory.at(nameTally)
  const counts = tally.set([...persons, ...bodies], stemsIn)
  return {has: (stem) => counts.has(stem), turned: tally.turned}
}

const byDocument = (a: Reading, b: Reading): number =>
  a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
