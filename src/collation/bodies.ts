// One ministry, army, paper or company over many documents, however each calls it.
//
// "The ministry" alone is whichever its own document speaks of: the one that publishes it, or the only one of its
// sort that the case knows. Where several could be meant it stays by itself.

import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import {fitBodies, readBody, type BodyName} from "./body-name.ts"
import type {Body, EntityRef} from "./collation.ts"
import type {Countries} from "./countries.ts"
import {wordsOf} from "./fold.ts"
import {isInstitution} from "./outlet.ts"
import type {CollationPack} from "./pack.ts"

/** A body before it has an id. */
type Draft = {
  readonly parts: BodyName
  readonly name: string
  readonly names: Set<string>
  readonly entities: EntityRef[]
  readonly reasons: Set<string>
}

/** All that is called by one name; `document` is set for names that only their document tells apart. */
type Named = {
  readonly name: string
  readonly parts: BodyName
  readonly document: string | null
  readonly refs: EntityRef[]
  readonly aliases: Set<string>
}

/** Every organisation, over all readings. */
export function findBodies(readings: readonly Reading[], countries: Countries, pack: CollationPack): Body[] {
  const named = namesOf(readings, countries, pack)
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
  for (const one of named.filter(({parts}) => isGeneric(parts))) {
    const publisher = one.document === null ? undefined : publishers.get(one.document)
    const alike = [...new Set(index.get(sortBlock(one.parts)) ?? [])].filter(({parts}) => fitsGeneric(one.parts, parts))
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
  return [...drafts]
    .flatMap((draft) => (draft.entities.length === 0 ? [] : [bodyOf(draft)]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

// Longer names come first, so that the shorter find them there already, in any order of documents.
function namesOf(readings: readonly Reading[], countries: Countries, pack: CollationPack): Named[] {
  const names = new Map<string, Named>()
  const add = (
    name: string,
    document: string,
    entity: string | null,
    aliases: readonly string[],
    publisher: boolean,
  ): void => {
    const words = wordsOf(name).filter((word) => !pack.idle.has(word))
    const parts = readBody(name, countries, pack)
    const own = publisher || isGeneric(parts)
    const key = own ? `${words.join(" ")} ${document}` : words.join(" ")
    const known = names.get(key) ?? {name, parts, document: own ? document : null, refs: [], aliases: new Set<string>()}
    names.set(key, known)
    for (const alias of [name, ...aliases]) known.aliases.add(alias)
    if (entity !== null) known.refs.push({document, entity})
  }
  for (const {document, entities} of readings) {
    if (document.outlet !== null && isInstitution(document, pack))
      add(document.outlet.replace(/\s*\([^)]*\)/g, ""), document.id, null, [], true)
    for (const one of entities) if (one.kind === "organization") add(one.name, document.id, one.id, one.aliases, false)
  }
  const key = ({name, document}: Named): string => `${name} ${document ?? ""}`
  return [...names.values()].sort((a, b) => b.name.length - a.name.length || (key(a) < key(b) ? -1 : 1))
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
  const refs = [...entities].sort((a, b) => (`${a.document} ${a.entity}` < `${b.document} ${b.entity}` ? -1 : 1))
  return {
    id: idOf("body", ...refs.map(({document, entity}) => `${document} ${entity}`)),
    name,
    aliases: [...names].filter((one) => one !== name).sort(),
    entities: refs,
    reasons: [...reasons].sort(),
  }
}
