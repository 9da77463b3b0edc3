// An account is one voice's version, over all documents that carry it, through every relay.
//
// What the minister says in the paper, in his own post and in another paper's retelling is one account. A body that
// publishes its own statement is its writer, so the writer's account is the body's. Unnamed sources stay apart.

import type {Attribution} from "../attribution/attribution.ts"
import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import {fitBodies, readBody, type BodyName} from "./body-name.ts"
import type {Account, AttributionRef, Body, EntityRef} from "./collation.ts"
import type {Countries} from "./countries.ts"
import {fold, wordsOf} from "./fold.ts"
import {readName} from "./name.ts"
import {compareNames} from "./names.ts"
import {isInstitution} from "./outlet.ts"
import {officeHolders} from "./office.ts"
import type {CollationPack} from "./pack.ts"
import type {PersonDraft} from "./persons.ts"

/** The accounts of a case, and which one answers for an attribution of a document. */
export type Accounts = {
  readonly list: readonly Account[]
  readonly of: (document: string, attribution: string) => string
  readonly nameOf: (account: string) => string
  /** The account of the body or person an entity of a document is; null when nothing is known of it. */
  readonly ofName: (document: string, name: string, entity: string | null) => string | null
}

/** The account of a person or body of the case, by its id. */
export function accountOfId(id: string): string {
  return idOf("account", `is ${id}`)
}

type Draft = {
  readonly kind: Account["voice"]["kind"]
  readonly name: string
  readonly person: string | null
  readonly body: string | null
  readonly documents: Set<string>
  readonly attributions: AttributionRef[]
}

/** Gives every attribution its account. */
export function findAccounts(
  readings: readonly Reading[],
  cast: {
    readonly persons: readonly PersonDraft[]
    readonly bodies: readonly Body[]
    readonly of: (ref: EntityRef) => string | null
  },
  countries: Countries,
  pack: CollationPack,
): Accounts {
  const drafts = new Map<string, Draft>()
  const keys = new Map<string, string>()
  const writers = writerIndex(cast, countries, pack)
  const holderOf = officeHolders(cast.persons, pack)
  const personById = new Map(cast.persons.map((one) => [one.id, one]))
  const bodyById = new Map(cast.bodies.map((one) => [one.id, one]))

  function keyOfName(document: string, name: string, entity: string | null): {key: string; draft: () => Draft} {
    const id = entity === null ? writers.bodyNamed(name) ?? writers.personNamed(name) : cast.of({document, entity}) ?? writers.bodyNamed(name) ?? holderOf(name) // prettier-ignore
    const person = id === null ? undefined : personById.get(id)
    const body = id === null ? undefined : bodyById.get(id)
    const shown = person?.name ?? body?.name ?? name
    const key =
      person !== undefined || body !== undefined ? `is ${id ?? ""}` : id === null ? `named ${fold(name)}` : `is ${id}`
    return {key, draft: () => ({kind: "entity", name: shown, person: person?.id ?? null, body: body?.id ?? null, documents: new Set(), attributions: []})} // prettier-ignore
  }

  function keyOf({document}: Reading, {voice}: Attribution): {key: string; draft: () => Draft} {
    switch (voice.kind) {
      case "entity":
        return keyOfName(document.id, voice.name, voice.entity)
      case "unnamed":
        return {
          key: `unnamed ${document.id} ${fold(voice.name)}`,
          draft: () => ({
            kind: "unnamed",
            name: voice.name,
            person: null,
            body: null,
            documents: new Set(),
            attributions: [],
          }),
        }
      case "author": {
        const own = [document.outlet, document.byline, voice.name].filter((name) => name !== null && name !== "")
        const person = own.map((name) => writers.personNamed(name ?? "")).find((id) => id !== null && id === writers.personNamed(document.outlet ?? "")) ?? null // prettier-ignore
        if (person !== null) return {key: `is ${person}`, draft: () => ({kind: "entity", name: personById.get(person)?.name ?? "", person, body: null, documents: new Set(), attributions: []})} // prettier-ignore
        const body = document.outlet === null ? null : writers.bodyNamed(document.outlet)
        // A paper that is quoted elsewhere is one account with its own pages, but stays the writer of them.
        const kind = isInstitution(document, pack) ? "entity" : "author"
        if (body !== null) {
          const name = bodyById.get(body)?.name ?? document.outlet ?? ""
          return {
            key: `is ${body}`,
            draft: () => ({kind, name, person: null, body, documents: new Set(), attributions: []}),
          }
        }
        const name = document.outlet ?? document.byline ?? voice.name
        const key = name === "" ? `writer ${document.id}` : `writer ${fold(name)}`
        return {key, draft: () => ({kind, name, person: null, body: null, documents: new Set(), attributions: []})}
      }
    }
  }

  for (const reading of readings) {
    for (const attribution of reading.attributions) {
      const {key, draft} = keyOf(reading, attribution)
      const known = drafts.get(key) ?? draft()
      drafts.set(key, known)
      known.documents.add(reading.document.id)
      known.attributions.push({document: reading.document.id, attribution: attribution.id})
      keys.set(`${reading.document.id} ${attribution.id}`, key)
    }
  }
  const list = [...drafts].map(([key, draft]) => accountOf(key, draft)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const names = new Map(list.map(({id, voice}) => [id, voice.name]))
  return {
    list,
    of: (document, attribution) => idOf("account", keys.get(`${document} ${attribution}`) ?? ""),
    nameOf: (account) => names.get(account) ?? "",
    ofName: (document, name, entity) => {
      const {key} = keyOfName(document, name, entity)
      return drafts.has(key) ? idOf("account", key) : null
    },
  }
}

function accountOf(key: string, {kind, name, person, body, documents, attributions}: Draft): Account {
  return {id: idOf("account", key), voice: {kind, name, person, body}, documents: [...documents].sort(), attributions}
}

type Writers = {
  readonly bodyNamed: (name: string) => string | null
  readonly personNamed: (name: string) => string | null
}

// Finds a body or a person by a name that stands at the head of a document, where no mention was made of it.
function writerIndex(
  {persons, bodies}: {readonly persons: readonly PersonDraft[]; readonly bodies: readonly Body[]},
  countries: Countries,
  pack: CollationPack,
): Writers {
  const parts = new Map<string, {readonly id: string; readonly parts: BodyName; readonly fold: string}[]>()
  for (const {id, name, aliases} of bodies) {
    for (const one of [name, ...aliases]) {
      const read = readBody(one, countries, pack)
      for (const key of blocks(read))
        parts.set(key, [...(parts.get(key) ?? []), {id, parts: read, fold: bare(one, pack)}])
    }
  }
  const people = new Map<string, {readonly id: string; readonly name: string}[]>()
  // "President of Tesk (official account)" is whoever the case calls Tesk's president.
  const offices = new Map<string, Set<string>>()
  const officeOf = (words: string): string => wordsOf(words.replace(/\s*\([^)]*\)/g, "")).filter((word) => !pack.idle.has(word)).sort().join(" ") // prettier-ignore
  for (const {id, roles} of persons) for (const role of roles) offices.set(officeOf(role), (offices.get(officeOf(role)) ?? new Set()).add(id)) // prettier-ignore
  const holderOf = (name: string): string | null => {
    const office = officeOf(name)
    const [holder, ...others] = office.includes(" ") ? (offices.get(office) ?? []) : []
    return others.length > 0 ? null : (holder ?? null)
  }
  for (const {id, name} of persons) {
    const last = readName(name, "person", pack.names).keys.at(-1)
    if (last !== undefined) people.set(last, [...(people.get(last) ?? []), {id, name}])
  }
  const asked = new Map<string, string | null>()
  function bodyNamed(name: string): string | null {
    const before = asked.get(name)
    if (before !== undefined) return before
    // "My lawyer" is no name, though a body be called Lawyers Without Walls.
    if (!name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !pack.idle.has(fold(word)))) return null
    const read = readBody(name.replace(/\s*\([^)]*\)/g, ""), countries, pack)
    const near = blocks(read).flatMap((key) => parts.get(key) ?? [])
    const exact = near.filter((one) => one.fold === bare(name, pack))
    const fitting = exact.length > 0 ? exact : near.filter((one) => fitBodies(one.parts, read))
    const ids = [...new Set(fitting.map(({id}) => id))]
    const found = ids.length === 1 ? (ids[0] ?? null) : null
    asked.set(name, found)
    return found
  }
  function personNamed(name: string): string | null {
    const read = readName(name.replace(/\s*\([^)]*\)|\s*[@#]\S+/g, ""), "person", pack.names)
    const holder = holderOf(name)
    if (holder !== null) return holder
    if (read.words.length < 2) return null
    const near = read.keys.flatMap((key) => people.get(key) ?? []).filter((one) => compareNames(readName(one.name, "person", pack.names), read).verdict === "yes") // prettier-ignore
    const ids = [...new Set(near.map(({id}) => id))]
    return ids.length === 1 ? (ids[0] ?? null) : null
  }
  return {bodyNamed, personNamed}
}

const blocks = ({own, sort, matter, countries}: BodyName): string[] =>
  own.size > 0
    ? [...own].map((word) => `own ${word}`)
    : [...countries].map((country) => `${sort ?? ""} ${matter ?? ""} ${country}`)

const bare = (name: string, pack: CollationPack): string =>
  wordsOf(name)
    .filter((word) => !pack.idle.has(word))
    .join(" ")
