// An account is one voice's version, over all documents that carry it, through every relay.
//
// What the minister says in the paper, in his own post and in another paper's retelling is one account. A body that
// publishes its own statement is its writer, so the writer's account is the body's. Unnamed sources stay apart.

import type {Attribution} from "../attribution/attribution.ts"
import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import {fitBodies, type BodyName} from "./body-name.ts"
import type {Cast} from "./cast.ts"
import type {Account, AttributionRef, Body} from "./collation.ts"
import {fold, wordsOf} from "./fold.ts"
import {byId, Ledger, ranked} from "./ledger.ts"
import {Recall, Steady, type Memory} from "./memory.ts"
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
  /** The documents of which that is another than when the case was last collated. */
  readonly moved: ReadonlySet<string>
  /** The same function while it answers all as before. */
  readonly nameOf: (account: string) => string
  /** The account of the body or person an entity of a document is; null when nothing is known of it. */
  readonly ofName: (document: string, name: string, entity: string | null) => string | null
}

/** The account of a person or body of the case, by its id. */
export function accountOfId(id: string): string {
  return idOf("account", `is ${id}`)
}

/** Whose voice it is, as one document tells: the case's id for them when it has one, and what they are called there. */
type Voice = {readonly kind: Account["voice"]["kind"]; readonly id: string | null; readonly name: string}

/** What one attribution adds to an account. */
type Share = {readonly voice: Voice; readonly ref: AttributionRef}

/** The accounts of one document's attributions, in their order. */
type Voiced = {
  readonly document: string
  readonly shares: readonly (readonly [key: string, share: Share])[]
  readonly of: ReadonlyMap<string, string>
}

type Last = {readonly byKey: Map<string, Account>; list: readonly Account[]}

const ids = {empty: () => new Map<string, string>()}
const folded = {empty: () => new Map<string, string>()}
const voiced = {empty: () => new Recall<string, Voiced>()}
const shared = {empty: () => new Ledger<Voiced, Share>()}
const bodyCalled = {empty: () => new Steady<string, string | null>()}
const personCalled = {empty: () => new Steady<string, string | null>()}
const holding = {empty: () => new Steady<string, string | null>()}
const barely = {empty: () => new Steady<string, string | null>()}
const calling = {empty: () => new Steady<string, string>()}
const last = {empty: (): Last => ({byKey: new Map(), list: []})}

/** Gives every attribution its account. `read` takes a body's name apart. */
export function findAccounts(
  readings: readonly Reading[],
  cast: Pick<Cast, "persons" | "bodies" | "of" | "in">,
  read: (text: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): Accounts {
  const writers = writerIndex(cast, read, pack, memory)
  const holderOf = officeHolders(cast.persons, pack, memory)
  const people = new Map(cast.persons.map((one) => [one.id, one]))
  const bodies = new Map(cast.bodies.map((one) => [one.id, one]))
  const foldOf = (name: string): string => memory.text(folded, name, () => fold(name))
  // A country that speaks is one whatever it is called: "the US", "Estados Unidos".
  const calledOf = (name: string): string => pack.nation(foldOf(name).replace(/^the /, "")) ?? foldOf(name)
  const idOfKey = (key: string): string => memory.text(ids, key, () => idOf("account", key))
  const sources = {
    bodyNamed: memory.at(bodyCalled).of(writers.bodyNamed),
    personNamed: memory.at(personCalled).of(writers.personNamed),
    calledBarely: memory.at(barely).of(writers.calledBarely),
    holderOf: memory.at(holding).of(holderOf),
  }
  const recall = memory.at(voiced)
  const parts = readings.map((reading) => {
    const {id} = reading.document
    return recall.asking(id, [reading, cast.in(id)], sources, (ask) => {
      const found = reading.attributions.map((one): readonly [string, Share] => {
        const voice = voiceOf(reading, one, cast.of, ask, pack)
        return [keyOf(voice, reading, calledOf), {voice, ref: {document: id, attribution: one.id}}]
      })
      return {document: id, shares: found, of: new Map(found.map(([key, {ref}]) => [ref.attribution, idOfKey(key)]))}
    })
  })
  const ledger = memory.at(shared).set(
    parts,
    ({document}) => document,
    ({shares}, put) => {
      for (const [key, share] of shares) put(key, share)
    },
  )
  const list = drawn(ledger, people, bodies, idOfKey, memory.at(last))
  const inDocument = new Map(parts.map((one) => [one.document, one.of]))
  const names = new Map(list.map(({id, voice}) => [id, voice.name]))
  const nameOf = memory.at(calling).of((account) => names.get(account) ?? "")
  return {
    list,
    of: (document, attribution) => inDocument.get(document)?.get(attribution) ?? idOf("account", ""),
    in: (document) => inDocument.get(document) ?? new Map<string, string>(),
    moved: new Set([...ledger.come, ...ledger.gone].map(({document}) => document)),
    nameOf,
    ofName: (document, name, entity) => {
      const id = named(document, name, entity, cast.of, sources)
      const key = id === null ? `named ${calledOf(name)}` : `is ${id}`
      return ledger.get(key).length > 0 ? idOfKey(key) : null
    },
  }
}

// Who is called by a name in a document: an entity of it, or a body, an official or a person of the case.
function named(document: string, name: string, entity: string | null, of: Cast["of"], ask: Sources): string | null {
  return entity === null ? ask.bodyNamed(name) ?? ask.personNamed(name) ?? ask.calledBarely(`${document} ${name}`) : of({document, entity}) ?? ask.bodyNamed(name) ?? ask.holderOf(name) // prettier-ignore
}

type Sources = Writers & {readonly holderOf: (name: string) => string | null}

function voiceOf({document}: Reading, {voice}: Attribution, of: Cast["of"], ask: Sources, pack: CollationPack): Voice {
  switch (voice.kind) {
    case "entity":
      return {kind: "entity", id: named(document.id, voice.name, voice.entity, of, ask), name: voice.name}
    case "unnamed":
      return {kind: "unnamed", id: null, name: voice.name}
    case "author": {
      const own = [document.outlet, document.byline, voice.name].filter((name) => name !== null && name !== "")
      const person = own.map((name) => ask.personNamed(name ?? "")).find((id) => id !== null && id === ask.personNamed(document.outlet ?? "")) ?? null // prettier-ignore
      if (person !== null) return {kind: "entity", id: person, name: ""}
      const body = document.outlet === null ? null : ask.bodyNamed(document.outlet)
      // A paper that is quoted elsewhere is one account with its own pages, but stays the writer of them.
      const kind = isInstitution(document, pack) ? "entity" : "author"
      return {kind, id: body, name: document.outlet ?? (body === null ? (document.byline ?? voice.name) : "")}
    }
  }
}

// What is one account: one body or person of the case, one name, or what nobody knows to be the same as anything else.
function keyOf({kind, id, name}: Voice, {document}: Reading, foldOf: (name: string) => string): string {
  if (id !== null) return `is ${id}`
  switch (kind) {
    case "entity":
      return `named ${foldOf(name)}`
    case "unnamed":
      return `unnamed ${document.id} ${foldOf(name)}`
    case "author":
      return name === "" ? `writer ${document.id}` : `writer ${foldOf(name)}`
  }
}

// Every account in order. Only those are drawn anew to which something came or from which something went, or whose
// voice is now called by another name.
function drawn(
  ledger: Ledger<Voiced, Share>,
  people: ReadonlyMap<string, PersonDraft>,
  bodies: ReadonlyMap<string, Body>,
  idOfKey: (key: string) => string,
  kept: Last,
): readonly Account[] {
  const again = new Set(ledger.touched)
  for (const [key, {voice}] of kept.byKey) {
    const known = people.get(voice.person ?? "") ?? bodies.get(voice.body ?? "")
    if (known !== undefined && known.name !== voice.name) again.add(key)
  }
  const gone = new Set<Account>()
  const come: Account[] = []
  for (const key of again) {
    const before = kept.byKey.get(key)
    if (before !== undefined) gone.add(before)
    const shares = ledger.get(key)
    const first = shares[0]?.voice
    if (first === undefined) {
      kept.byKey.delete(key)
      continue
    }
    const [person, body] = [people.get(first.id ?? ""), bodies.get(first.id ?? "")]
    const attributions = shares.map(({ref}) => ref)
    const one: Account = {
      id: idOfKey(key),
      voice: {kind: first.kind, name: person?.name ?? body?.name ?? first.name, person: person?.id ?? null, body: body?.id ?? null}, // prettier-ignore
      documents: [...new Set(attributions.map(({document}) => document))],
      attributions,
    }
    kept.byKey.set(key, one)
    come.push(one)
  }
  kept.list = ranked(kept.list, come, gone, byId)
  return kept.list
}

type Writers = {
  readonly bodyNamed: (name: string) => string | null
  readonly personNamed: (name: string) => string | null
  /**
   * The one person whom a document names by a word, given as its id, a space and the word: "MARSH:" at the head of an
   * answer, "Ofelia:" in a chat. Who is called Ofelia elsewhere is somebody else for all we know.
   */
  readonly calledBarely: (called: string) => string | null
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
  const byWord = new Map<string, string | null>() // null where several have the word in their names
  // "President of Tesk (official account)" is whoever the case calls Tesk's president.
  const held = new Map<string, Set<string>>()
  const officeOf = (words: string): string => memory.text(offices, words, () => wordsOf(words.replace(/\s*\([^)]*\)/g, "")).filter((word) => !pack.idle.has(word)).sort().join(" ")) // prettier-ignore
  for (const {id, roles} of persons) for (const role of roles) held.set(officeOf(role), (held.get(officeOf(role)) ?? new Set()).add(id)) // prettier-ignore
  const holderOf = (name: string): string | null => {
    const office = officeOf(name)
    const [holder, ...others] = office.includes(" ") ? (held.get(office) ?? []) : []
    return others.length > 0 ? null : (holder ?? null)
  }
  for (const {id, name, entities} of persons) {
    const {keys, words} = readName(name)
    for (const document of new Set(entities.map((one) => one.document))) for (const word of words) byWord.set(`${document} ${word}`, byWord.has(`${document} ${word}`) ? null : id) // prettier-ignore
    const last = keys.at(-1)
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
    if (isOfSomebody.test(name)) return null
    const holder = holderOf(name)
    if (holder !== null) return holder
    const read = readName(name.replace(/\s*\([^)]*\)|\s*[@#]\S+/g, ""))
    if (read.words.length < 2) return null
    const near = read.keys.flatMap((key) => people.get(key) ?? []).filter((one) => compareNames(readName(one.name), read).verdict === "yes") // prettier-ignore
    const ids = [...new Set(near.map(({id}) => id))]
    return ids.length === 1 ? (ids[0] ?? null) : null
  }
  function calledBarely(called: string): string | null {
    const at = called.indexOf(" ")
    const {words} = readName(called.slice(at + 1))
    return words.length === 1 ? (byWord.get(`${called.slice(0, at)} ${words[0] ?? ""}`) ?? null) : null
  }
  return {bodyNamed, personNamed, calledBarely}
}

// "Mira Kolar's mother": who is called after somebody is somebody else.
const isOfSomebody = /['’]s\s+\p{Ll}/u

const blocks = ({own, sort, matter, countries}: BodyName): string[] =>
  own.size > 0
    ? [...own].map((word) => `own ${word}`)
    : [...countries].map((country) => `${sort ?? ""} ${matter ?? ""} ${country}`)

const bare = (name: string, pack: CollationPack): string =>
  wordsOf(name)
    .filter((word) => !pack.idle.has(word))
    .join(" ")
