// One ministry, army, paper or company over many documents, however each calls it.
//
// "The ministry" alone is whichever its own document speaks of: the one that publishes it, or the only one of its
// sort that the case knows. Where several could be meant it stays by itself.

import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import {fitBodies, type BodyName} from "./body-name.ts"
import type {Body, EntityRef} from "./collation.ts"
import {wordsOf} from "./fold.ts"
import {isInstitution} from "./outlet.ts"
import {byId, Ledger, ranked, turnover} from "./ledger.ts"
import {Recall, type Made, type Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"

/** A body before it has an id. */
type Draft = {
  readonly parts: BodyName
  readonly name: string
  readonly names: Set<string>
  readonly entities: Placed[]
  readonly reasons: Set<string>
}

/** All that is called by one name; `document` is set for names that only their document tells apart. */
type Named = {
  readonly name: string
  /** By what names of one length are in order. */
  readonly key: string
  readonly parts: BodyName
  readonly document: string | null
  readonly refs: readonly Placed[]
  readonly aliases: ReadonlySet<string>
}

/** An entity of a document, and a text by which it is put in order. */
type Placed = {readonly ref: EntityRef; readonly place: string}

/** A name that a document speaks of or is published by, in folded words. */
type Found = {
  readonly name: string
  readonly words: string
  readonly placed: Placed | null
  readonly aliases: readonly string[]
}

/** What one document calls bodies, with each name taken apart, by what may be called the same. */
type Called = {readonly document: string; readonly list: readonly (readonly [key: string, name: Name])[]}

type Name = {readonly found: Found; readonly parts: BodyName; readonly document: string | null}

/** All names in order, as they were when the case was last collated, and the bodies they gave. */
type Last = {
  readonly byKey: Map<string, Named>
  named: readonly Named[]
  bodies: readonly Body[]
  made: Set<Body>
}

const found = {empty: () => new WeakMap<Reading, readonly Found[]>()}
const called = {empty: () => new WeakMap<Reading, Made<Called>>()}
const names = {empty: () => new Ledger<Called, Name>()}
const last = {empty: (): Last => ({byKey: new Map(), named: [], bodies: [], made: new Set()})}
const made = {empty: () => new Recall<string, Body>()}
const alone = {empty: () => new WeakMap<Named, readonly Body[]>()}

/** Every organisation, over all readings, in order. `read` takes a name apart. The same list while none is another. */
export function findBodies(
  readings: readonly Reading[],
  read: (text: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): readonly Body[] {
  const kept = memory.at(last)
  const named = namesOf(readings, read, kept, pack, memory)
  const drafts = new Set<Draft>()
  const index = new Map<string, Draft[]>()
  const publishers = new Map<string, Draft>()
  for (const one of named) {
    if (isGeneric(one.parts)) continue
    const blocks = blocksOf(one.parts)
    const near = new Set(blocks.flatMap((block) => index.get(block) ?? []))
    const fitting = [...near].filter((draft) => fitBodies(draft.parts, one.parts))
    const draft = (fitting.length === 1 ? fitting[0] : undefined) ?? draftOf(one)
    if (!drafts.has(draft)) {
      drafts.add(draft)
      for (const block of [...blocks, sortBlock(one.parts)]) push(index, block, draft)
    }
    if (one.document !== null) publishers.set(one.document, draft)
    enter(draft, one, pack)
  }
  const bodies: Body[] = []
  const alikes = new Map<string, readonly Draft[]>()
  const unnamed = new Map<string, Named[]>()
  for (const one of named) {
    if (!isGeneric(one.parts)) continue
    const publisher = one.document === null ? undefined : publishers.get(one.document)
    const sort = `${one.parts.sort} ${one.parts.matter}`
    const alike = alikes.get(sort) ?? [...new Set(index.get(sortBlock(one.parts)) ?? [])].filter(({parts}) => fitsGeneric(one.parts, parts)) // prettier-ignore
    alikes.set(sort, alike)
    const home =
      publisher !== undefined && fitsGeneric(one.parts, publisher.parts)
        ? publisher
        : alike.length === 1
          ? alike[0]
          : undefined
    if (home !== undefined) enter(home, one, pack)
    else if (alike.length === 0 && !several.has(one.parts.sort ?? "")) push(unnamed, sort, one)
    else bodies.push(...memory.each(alone, one, () => bodiesOf(one, pack)))
  }
  // Where no document tells whose police it is, a case knows but one.
  for (const [first, ...others] of unnamed.values()) {
    if (first === undefined) continue
    if (others.length === 0) bodies.push(...memory.each(alone, first, () => bodiesOf(first, pack)))
    else {
      const draft = draftOf(first)
      drafts.add(draft)
      for (const one of [first, ...others]) enter(draft, one, pack)
    }
  }
  const recall = memory.at(made)
  for (const draft of drafts) {
    const [first] = draft.entities
    if (first === undefined) continue
    const from = [draft.name, ...draft.entities, null, ...draft.names, null, ...draft.reasons]
    bodies.push(recall.of(first.place, from, () => bodyOf(draft)))
  }
  const {come, gone} = turnover(kept.made, bodies)
  kept.bodies = ranked(kept.bodies, come, new Set(gone), byId)
  if (come.length + gone.length > 0) kept.made = new Set(bodies)
  return kept.bodies
}

// Sorts of bodies that there are many of in one country.
const several: ReadonlySet<string> = new Set(["agency", "committee", "court", ""])

// Longer names come first, so that the shorter find them there already, in any order of documents.
function namesOf(
  readings: readonly Reading[],
  read: (text: string) => BodyName,
  kept: Last,
  pack: CollationPack,
  memory: Memory,
): readonly Named[] {
  const parts = readings.map((reading) => {
    const {id} = reading.document
    const list = memory.each(found, reading, () => findNames(reading, pack))
    const apart = list.map(({name}) => read(name))
    return memory.made(called, reading, apart, () => ({document: id, list: list.map((one, i) => nameIn(one, apart[i] ?? read(one.name), id))})) // prettier-ignore
  })
  const ledger = memory.at(names).set(
    parts,
    ({document}) => document,
    ({list}, put) => {
      for (const [key, one] of list) put(key, one)
    },
  )
  const gone = new Set<Named>()
  const come: Named[] = []
  for (const key of ledger.touched) {
    const before = kept.byKey.get(key)
    if (before !== undefined) gone.add(before)
    const list = ledger.get(key)
    const [first] = list
    if (first === undefined) {
      kept.byKey.delete(key)
      continue
    }
    const one: Named = {
      name: first.found.name,
      key: `${first.found.name} ${first.document ?? ""}`,
      parts: first.parts,
      document: first.document,
      refs: list.flatMap(({found: {placed}}) => placed ?? []),
      aliases: new Set(list.flatMap(({found: {name, aliases}}) => [name, ...aliases])),
    }
    kept.byKey.set(key, one)
    come.push(one)
  }
  kept.named = ranked(kept.named, come, gone, (a, b) => b.name.length - a.name.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) // prettier-ignore
  return kept.named
}

function nameIn(one: Found, parts: BodyName, document: string): readonly [string, Name] {
  const own = one.placed === null || isGeneric(parts)
  return [own ? `${one.words} ${document}` : one.words, {found: one, parts, document: own ? document : null}]
}

function findNames({document, entities}: Reading, pack: CollationPack): Found[] {
  const bare = (name: string): string =>
    wordsOf(name)
      .filter((word) => !pack.idle.has(word))
      .join(" ")
  const list: Found[] = []
  if (document.outlet !== null && isInstitution(document, pack)) {
    const name = document.outlet.replace(/\s*\([^)]*\)/g, "")
    list.push({name, words: bare(name), placed: null, aliases: []})
  }
  for (const {id, kind, name, aliases} of entities) {
    if (kind !== "organization") continue
    const placed = {ref: {document: document.id, entity: id}, place: `${document.id} ${id}`}
    list.push({name, words: bare(name), placed, aliases})
  }
  return list
}

const isGeneric = ({sort, own, countries}: BodyName): boolean => sort !== null && own.size === 0 && countries.size === 0

// "The ministry" is a ministry; what it is for need not be said again.
function fitsGeneric(generic: BodyName, full: BodyName): boolean {
  if (generic.sort === null || generic.sort !== full.sort) return false
  return generic.matter === null || generic.matter === full.matter
}

function blocksOf({own, sort, matter, countries}: BodyName): string[] {
  if (own.size > 0) return [...own].map((word) => `own ${word}`)
  return [...countries].map((country) => `${sort ?? ""} ${matter ?? ""} ${country}`)
}

const sortBlock = ({sort}: BodyName): string => `sort ${sort ?? ""}`

function draftOf({name, parts}: Named): Draft {
  return {parts, name, names: new Set(), entities: [], reasons: new Set()}
}

function enter(draft: Draft, {name, refs, aliases}: Named, pack: CollationPack): void {
  if (name !== draft.name) draft.reasons.add(pack.wording.sameBody(name, draft.name))
  for (const alias of aliases) draft.names.add(alias)
  for (const ref of refs) draft.entities.push(ref)
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [one])
  else list.push(one)
}

// The body of a name that is nobody else's; none where nothing was said of it.
function bodiesOf(one: Named, pack: CollationPack): Body[] {
  const draft = draftOf(one)
  enter(draft, one, pack)
  return draft.entities.length === 0 ? [] : [bodyOf(draft)]
}

function bodyOf({name, names, entities, reasons}: Draft): Body {
  const placed = [...entities].sort((a, b) => (a.place < b.place ? -1 : 1))
  return {
    id: idOf("body", placed[0]?.place ?? ""),
    name,
    aliases: [...names].filter((one) => one !== name).sort(),
    entities: placed.map(({ref}) => ref),
    reasons: [...reasons].sort(),
  }
}
