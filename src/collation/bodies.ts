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
import {Recall, type Memory} from "./memory.ts"
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
  readonly parts: BodyName
  readonly document: string | null
  readonly refs: Placed[]
  readonly aliases: Set<string>
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

const found = {empty: () => new WeakMap<Reading, readonly Found[]>()}
const made = {empty: () => new Recall<string, Body>()}

/** Every organisation, over all readings. `read` takes a name apart. */
export function findBodies(
  readings: readonly Reading[],
  read: (text: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): Body[] {
  const named = namesOf(readings, read, pack, memory)
  const drafts = new Set<Draft>()
  const index = new Map<string, Draft[]>()
  const publishers = new Map<string, Draft>()
  for (const one of named.filter(({parts}) => !isGeneric(parts))) {
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
  const alikes = new Map<string, readonly Draft[]>()
  for (const one of named.filter(({parts}) => isGeneric(parts))) {
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
    const draft = home ?? draftOf(one)
    if (home === undefined) drafts.add(draft)
    enter(draft, one, pack)
  }
  const recall = memory.at(made)
  return [...drafts]
    .flatMap((draft) => {
      const [first] = draft.entities
      if (first === undefined) return []
      const from = [draft.name, ...draft.entities, null, ...draft.names, null, ...draft.reasons]
      return [recall.of(first.place, from, () => bodyOf(draft))]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

// Longer names come first, so that the shorter find them there already, in any order of documents.
function namesOf(
  readings: readonly Reading[],
  read: (text: string) => BodyName,
  pack: CollationPack,
  memory: Memory,
): Named[] {
  const names = new Map<string, Named>()
  for (const reading of readings) {
    const {id} = reading.document
    for (const {name, words, placed, aliases} of memory.each(found, reading, () => findNames(reading, pack))) {
      const parts = read(name)
      const own = placed === null || isGeneric(parts)
      const key = own ? `${words} ${id}` : words
      const known = names.get(key) ?? {name, parts, document: own ? id : null, refs: [], aliases: new Set<string>()}
      names.set(key, known)
      known.aliases.add(name)
      for (const alias of aliases) known.aliases.add(alias)
      if (placed !== null) known.refs.push(placed)
    }
  }
  return [...names.values()]
    .map((one) => ({one, key: `${one.name} ${one.document ?? ""}`}))
    .sort((a, b) => b.one.name.length - a.one.name.length || (a.key < b.key ? -1 : 1))
    .map(({one}) => one)
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

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [draft])
  else list.push(draft)
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
