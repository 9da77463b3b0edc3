// An account is one voice's version, over all documents that carry it, through every relay.
//
// What the minister says in the paper, in his own post and in another paper's retelling is one account. A body that
// publishes its own statement is its writer, so the writer's account is the body's. Unnamed sources stay apart.

import type {Attribution} from "../attribution/attribution.ts"
import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import {fitBodies, type BodyName} from "./body-name.ts"
import type {Account, AttributionRef, Body, EntityRef} from "./collation.ts"
import {fold, wordsOf} from "./fold.ts"
import {Recall, type Memory} from "./memory.ts"
import {nameReader} from "./name.ts"
import {compareNames} from "./names.ts"
import {isInstitution} from "./outlet.ts"
import {officeHolders} from "./office.ts"
import type {CollationPack} from "./pack.ts"
import type {PersonDraft} from "./persons.ts"

/** The accounts of a case, and which one answers for an attribution of a document. */
export type Accounts = {
  readonly list: readonly Account[]
  readonly of: (document: string, attribution: string) => string
  /** The accounts of one document's attributions: the same object while they stay so. */
  readonly in: (document: string) => ReadonlyMap<string, string>
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
  readonly attributions: AttributionRef[]
}

const ids = {empty: () => new Map<string, string>()}
const refs = {empty: () => new WeakMap<Reading, readonly AttributionRef[]>()}
const folded = {empty: () => new Map<string, string>()}
const lists = {empty: () => new Recall<string, Account>()}
const voiced = {empty: () => new Recall<string, ReadonlyMap<string, string>>()}

/** Gives every attribution its account. `read` takes a body's name apart. */
export function findAccounts(
  readings: readonly Reading[],
  cast: {
    readonly persons: readonly PersonDraft[]
    readonly bodies: readonly Body[]
    readonly of: (ref: EntityRef) => string | null
  },
  read: (text: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): Accounts {
  const drafts = new Map<string, Draft>()
  const writers = writerIndex(cast, read, pack, memory)
  const holderOf = officeHolders(cast.persons, pack, memory)
  const personById = new Map(cast.persons.map((one) => [one.id, one]))
  const bodyById = new Map(cast.bodies.map((one) => [one.id, one]))
  const foldOf = (name: string): string => memory.text(folded, name, () => fold(name))
  const idOfKey = (key: string): string => memory.text(ids, key, () => idOf("account", key))

  function keyOfName(document: string, name: string, entity: string | null): {key: string; draft: () => Draft} {
    const id = entity === null ? writers.bodyNamed(name) ?? writers.personNamed(name) : cast.of({document, entity}) ?? writers.bodyNamed(name) ?? holderOf(name) // prettier-ignore
    const person = id === null ? undefined : personById.get(id)
    const body = id === null ? undefined : bodyById.get(id)
    const key =
      person !== undefined || body !== undefined ? `is ${id ?? ""}` : id === null ? `named ${foldOf(name)}` : `is ${id}`
    return {key, draft: () => ({kind: "entity", name: person?.name ?? body?.name ?? name, person: person?.id ?? null, body: body?.id ?? null, attributions: []})} // prettier-ignore
  }

  function keyOf({document}: Reading, {voice}: Attribution): {key: string; draft: () => Draft} {
    switch (voice.kind) {
      case "entity":
        return keyOfName(document.id, voice.name, voice.entity)
      case "unnamed":
        return {
          key: `unnamed ${document.id} ${foldOf(voice.name)}`,
          draft: () => ({kind: "unnamed", name: voice.name, person: null, body: null, attributions: []}),
        }
      case "author": {
        const own = [document.outlet, document.byline, voice.name].filter((name) => name !== null && name !== "")
        const person = own.map((name) => writers.personNamed(name ?? "")).find((id) => id !== null && id === writers.personNamed(document.outlet ?? "")) ?? null // prettier-ignore
        if (person !== null) return {key: `is ${person}`, draft: () => ({kind: "entity", name: personById.get(person)?.name ?? "", person, body: null, attributions: []})} // prettier-ignore
        const body = document.outlet === null ? null : writers.bodyNamed(document.outlet)
        // A paper that is quoted elsewhere is one account with its own pages, but stays the writer of them.
        const kind = isInstitution(document, pack) ? "entity" : "author"
        if (body !== null) {
          const name = bodyById.get(body)?.name ?? document.outlet ?? ""
          return {key: `is ${body}`, draft: () => ({kind, name, person: null, body, attributions: []})}
        }
        const name = document.outlet ?? document.byline ?? voice.name
        const key = name === "" ? `writer ${document.id}` : `writer ${foldOf(name)}`
        return {key, draft: () => ({kind, name, person: null, body: null, attributions: []})}
      }
    }
  }

  const inDocument = new Map<string, ReadonlyMap<string, string>>()
  for (const reading of readings) {
    const {id: document} = reading.document
    const own = memory.each(refs, reading, () => reading.attributions.map(({id}) => ({document, attribution: id})))
    const accounts = reading.attributions.map((attribution, i) => {
      const {key, draft} = keyOf(reading, attribution)
      const known = drafts.get(key) ?? draft()
      drafts.set(key, known)
      if (own[i] !== undefined) known.attributions.push(own[i])
      return idOfKey(key)
    })
    const of = memory.at(voiced).of(document, [reading, ...accounts], () => new Map(own.map(({attribution}, i) => [attribution, accounts[i] ?? ""]))) // prettier-ignore
    inDocument.set(document, of)
  }
  const recall = memory.at(lists)
  const list = [...drafts]
    .map(([key, draft]) => {
      const {kind, name, person, body, attributions} = draft
      return recall.of(key, [kind, name, person, body, ...attributions], () => accountOf(idOfKey(key), draft))
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const names = new Map(list.map(({id, voice}) => [id, voice.name]))
  return {
    list,
    of: (document, attribution) => inDocument.get(document)?.get(attribution) ?? idOf("account", ""),
    in: (document) => inDocument.get(document) ?? new Map<string, string>(),
    nameOf: (account) => names.get(account) ?? "",
    ofName: (document, name, entity) => {
      const {key} = keyOfName(document, name, entity)
      return drafts.has(key) ? idOfKey(key) : null
    },
  }
}

function accountOf(id: string, {kind, name, person, body, attributions}: Draft): Account {
  const documents = new Set(attributions.map(({document}) => document))
  return {id, voice: {kind, name, person, body}, documents: [...documents].sort(), attributions}
}

type Writers = {
  readonly bodyNamed: (name: string) => string | null
  readonly personNamed: (name: string) => string | null
}

const offices = {empty: () => new Map<string, string>()}
const barest = {empty: () => new Map<string, string>()}

// Finds a body or a person by a name that stands at the head of a document, where no mention was made of it.
function writerIndex(
  {persons, bodies}: {readonly persons: readonly PersonDraft[]; readonly bodies: readonly Body[]},
  readBody: (text: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): Writers {
  const readName = nameReader(pack, memory)
  const bareOf = (name: string): string => memory.text(barest, name, () => bare(name, pack))
  const parts = new Map<string, {readonly id: string; readonly parts: BodyName; readonly fold: string}[]>()
  for (const {id, name, aliases} of bodies) {
    for (const one of [name, ...aliases]) {
      const read = readBody(one)
      for (const key of blocks(read)) {
        const list = parts.get(key)
        if (list === undefined) parts.set(key, [{id, parts: read, fold: bareOf(one)}])
        else list.push({id, parts: read, fold: bareOf(one)})
      }
    }
  }
  const people = new Map<string, {readonly id: string; readonly name: string}[]>()
  // "President of Tesk (official account)" is whoever the case calls Tesk's president.
  const held = new Map<string, Set<string>>()
  const officeOf = (words: string): string => memory.text(offices, words, () => wordsOf(words.replace(/\s*\([^)]*\)/g, "")).filter((word) => !pack.idle.has(word)).sort().join(" ")) // prettier-ignore
  for (const {id, roles} of persons) for (const role of roles) held.set(officeOf(role), (held.get(officeOf(role)) ?? new Set()).add(id)) // prettier-ignore
  const holderOf = (name: string): string | null => {
    const office = officeOf(name)
    const [holder, ...others] = office.includes(" ") ? (held.get(office) ?? []) : []
    return others.length > 0 ? null : (holder ?? null)
  }
  for (const {id, name} of persons) {
    const last = readName(name).keys.at(-1)
    if (last === undefined) continue
    const list = people.get(last)
    if (list === undefined) people.set(last, [{id, name}])
    else list.push({id, name})
  }
  function bodyNamed(name: string): string | null {
    // "My lawyer" is no name, though a body be called Lawyers Without Walls.
    if (!name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !pack.idle.has(fold(word)))) return null
    const read = readBody(name.replace(/\s*\([^)]*\)/g, ""))
    const near = blocks(read).flatMap((key) => parts.get(key) ?? [])
    const exact = near.filter((one) => one.fold === bareOf(name))
    const fitting = exact.length > 0 ? exact : near.filter((one) => fitBodies(one.parts, read))
    const ids = [...new Set(fitting.map(({id}) => id))]
    return ids.length === 1 ? (ids[0] ?? null) : null
  }
  function personNamed(name: string): string | null {
    const holder = holderOf(name)
    if (holder !== null) return holder
    const read = readName(name.replace(/\s*\([^)]*\)|\s*[@#]\S+/g, ""))
    if (read.words.length < 2) return null
    const near = read.keys.flatMap((key) => people.get(key) ?? []).filter((one) => compareNames(readName(one.name), read).verdict === "yes") // prettier-ignore
    const ids = [...new Set(near.map(({id}) => id))]
    return ids.length === 1 ? (ids[0] ?? null) : null
  }
  return {bodyNamed: once(bodyNamed), personNamed: once(personNamed)}
}

// Asks once about each name.
function once(ask: (name: string) => string | null): (name: string) => string | null {
  const answers = new Map<string, string | null>()
  return (name) => {
    const before = answers.get(name)
    if (before !== undefined) return before
    const answer = ask(name)
    answers.set(name, answer)
    return answer
  }
}

const blocks = ({own, sort, matter, countries}: BodyName): string[] =>
  own.size > 0
    ? [...own].map((word) => `own ${word}`)
    : [...countries].map((country) => `${sort ?? ""} ${matter ?? ""} ${country}`)

const bare = (name: string, pack: CollationPack): string =>
  wordsOf(name)
    .filter((word) => !pack.idle.has(word))
    .join(" ")
