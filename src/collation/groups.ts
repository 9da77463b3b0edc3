// One group over many documents: by who is in it, how many it is, what they are called and what happens to them.
//
// A count alone joins nothing but large numbers: five aides and five soldiers may stand in one case. Shared members
// decide by themselves; otherwise the count must be supported by a noun, a place or a happening.

import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {EntityRef} from "./collation.ts"
import {disjointSets, setsOf} from "./disjoint.ts"
import {wordsOf} from "./fold.ts"
import type {CollationPack} from "./pack.ts"
import type {GroupReason} from "./wording.ts"

/** A group before its namings and lanes are known. */
export type GroupDraft = {
  readonly id: string
  readonly name: string
  readonly size: {readonly low: number | null; readonly high: number | null} | null
  readonly members: readonly string[]
  readonly entities: readonly EntityRef[]
  readonly reasons: readonly string[]
}

/** What one document says of one group. */
type Node = {
  readonly document: string
  readonly entity: Entity
  readonly size: number | null
  readonly members: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** Nouns that neither take a side nor may be said of anybody. */
  readonly plain: ReadonlySet<string>
  readonly sorts: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

const Crowd = 48 // groups of one size or noun beyond which only neighbours in order are compared

/** Every group of people, over all readings. `personOf` gives the person an entity of a document is, or null. */
export function findGroups(
  readings: readonly Reading[],
  personOf: (ref: EntityRef) => string | null,
  pack: CollationPack,
): GroupDraft[] {
  const nodes = readings.flatMap((reading) => groupsOf(reading, personOf, pack))
  nodes.sort((a, b) => (`${a.document} ${a.entity.id}` < `${b.document} ${b.entity.id}` ? -1 : 1))
  const sets = disjointSets(nodes.length)
  const sizes = new Map<number, Set<number>>()
  const reasons = new Map<number, Set<string>>()
  const pairs = candidatePairs(nodes)
  const only = onlyOfNoun(nodes)
  const judged = pairs.map(([i, j]) => ({i, j, ...judge(nodes[i], nodes[j], only)})).filter(({score}) => score >= 3)
  judged.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  nodes.forEach((node, i) => sizes.set(i, new Set(node.size === null ? [] : [node.size])))
  const counted = new Map(nodes.map((node, i) => [i, new Set(node.size === null || [...node.nouns].every((stem) => pack.neutral.has(stem)) ? [] : [node.document])])) // prettier-ignore
  for (const {i, j, why} of judged) {
    const [a, b] = [sets.find(i), sets.find(j)]
    if (a === b) continue
    const both = new Set([...(sizes.get(a) ?? []), ...(sizes.get(b) ?? [])])
    if (both.size > 1) continue // through a third, uncounted group two counts would become one
    // Two groups that one document counts apart are not one because a third is as many as both; "the couple" may be either.
    const [x, y] = [nodes[i], nodes[j]]
    if (x?.document !== y?.document && !why.includes("members") && countedApart(counted.get(a), counted.get(b)))
      continue
    sets.join(a, b)
    const root = sets.find(a)
    sizes.set(root, both)
    counted.set(root, new Set([...(counted.get(a) ?? []), ...(counted.get(b) ?? [])]))
    const said = new Set([...(reasons.get(a) ?? []), ...(reasons.get(b) ?? [])])
    if (x !== undefined && y !== undefined) said.add(pack.wording.sameGroup(x.entity.name, y.entity.name, why))
    reasons.set(root, said)
  }
  return setsOf(sets, nodes.length)
    .map((set) =>
      groupOf(
        set.flatMap((i) => nodes[i] ?? []),
        [...(reasons.get(set[0] ?? -1) ?? [])].sort(),
        pack,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function countedApart(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && common(a, b) > 0
}

function groupsOf(reading: Reading, personOf: (ref: EntityRef) => string | null, pack: CollationPack): Node[] {
  const document = reading.document.id
  const byId = new Map(reading.entities.map((one) => [one.id, one]))
  const families = new Map<string, Set<string>>()
  const places = new Map<string, Set<string>>()
  for (const claim of reading.claims) {
    const family = pack.kinds[claim.type]?.family ?? null
    const fillers = Object.values(claim.roles).flat()
    const where = fillers.flatMap(({entity}) => (entity !== null && byId.get(entity)?.kind === "place" ? [entity] : []))
    for (const {entity} of fillers) {
      if (entity === null || byId.get(entity)?.kind !== "group") continue
      if (family !== null) put(families, entity, family)
      for (const place of where) put(places, entity, wordsOf(byId.get(place)?.name ?? "").filter((word) => !pack.placeWords.has(word)).join(" ")) // prettier-ignore
    }
  }
  return reading.entities
    .filter((one) => one.kind === "group" && !isPart(one, byId))
    .map((entity): Node => {
      const stems = [entity.name, ...entity.aliases]
        .flatMap(wordsOf)
        .filter((word) => !pack.idle.has(word))
        .map(pack.stem)
      return {
        document,
        entity,
        size: sizeOf(entity.size),
        members: new Set(entity.members.flatMap((id) => personOf({document, entity: id}) ?? [])),
        nouns: new Set(stems),
        plain: new Set(stems.filter((stem) => !pack.loaded.has(stem) && !pack.neutral.has(stem) && !/^\d/.test(stem))),
        sorts: new Set(stems.flatMap((stem) => (pack.neutral.has(stem) ? [] : (pack.sortOf(stem) ?? [])))),
        families: families.get(entity.id) ?? new Set(),
        places: places.get(entity.id) ?? new Set(),
      }
    })
}

// "One of the five" is no group beside the five.
function isPart({within, named, kind}: Entity, byId: ReadonlyMap<string, Entity>): boolean {
  return kind === "group" && !named && within !== null && byId.get(within)?.kind === "group"
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

const sizeOf = (size: QuantityValue | null): number | null =>
  size !== null && size.low !== null && size.low === size.high && size.relation !== "about" ? size.low : null

// Groups meet by a shared member, or by a shared count or noun; in a crowd each meets its next neighbours only.
function candidatePairs(nodes: readonly Node[]): (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  nodes.forEach((node, i) => {
    const keys = [...[...node.members].map((id) => `member ${id}`), ...[...node.nouns].map((noun) => `noun ${noun}`)]
    if (node.size !== null) keys.push(`size ${node.size}`)
    for (const key of keys) {
      const list = blocks.get(key)
      if (list === undefined) blocks.set(key, [i])
      else list.push(i)
    }
  })
  const pairs = new Map<string, readonly [number, number]>()
  for (const list of blocks.values()) {
    const reach = list.length > Crowd ? 3 : list.length
    for (let a = 0; a < list.length; a++) {
      for (let b = a + 1; b < Math.min(list.length, a + 1 + reach); b++) {
        const [i, j] = [list[a], list[b]]
        if (i !== undefined && j !== undefined && i !== j) pairs.set(`${i} ${j}`, [i, j])
      }
    }
  }
  return [...pairs.values()]
}

// Whether a group is the only one of its document that a noun is said of: "the divers" are then "four divers".
function onlyOfNoun(nodes: readonly Node[]): (node: Node, noun: string) => boolean {
  const counts = new Map<string, number>()
  for (const {document, nouns} of nodes)
    for (const noun of nouns) counts.set(`${document} ${noun}`, (counts.get(`${document} ${noun}`) ?? 0) + 1)
  return ({document}, noun) => counts.get(`${document} ${noun}`) === 1
}

function judge(
  a: Node | undefined,
  b: Node | undefined,
  only: (node: Node, noun: string) => boolean,
): {readonly score: number; readonly why: readonly GroupReason[]} {
  if (a === undefined || b === undefined) return {score: 0, why: []}
  const why: GroupReason[] = []
  let score = 0
  const members = common(a.members, b.members)
  if (a.size !== null && b.size !== null && a.size !== b.size) return {score: 0, why}
  if (members >= 2 || (members === 1 && a.size !== null && a.size === b.size)) {
    score += 4
    why.push("members")
  } else if (a.members.size > 1 && b.members.size > 1 && members === 0) return {score: 0, why}
  if (a.size !== null && a.size === b.size) {
    score += a.size >= 13 ? 3 : 2
    why.push("size")
  }
  if (common(a.nouns, b.nouns) > 0) {
    score += 1
    why.push("noun")
    if ([...a.nouns].some((noun) => b.nouns.has(noun) && only(a, noun) && only(b, noun))) score += 1
  }
  // "All five" is whichever five are spoken of; there are twos everywhere.
  if (a.size !== null && a.size > 2 && a.size === b.size && (a.nouns.size === 0 || b.nouns.size === 0)) score += 1
  // "Two employees" and "two artists" may be as many and yet others; what takes a side tells nobody apart.
  else if (a.plain.size > 0 && b.plain.size > 0 && common(a.nouns, b.nouns) === 0 && (a.sorts.size === 0 || b.sorts.size === 0)) score -= 1 // prettier-ignore
  if (a.sorts.size > 0 && b.sorts.size > 0) score += common(a.sorts, b.sorts) > 0 ? 1 : -2
  if (common(a.families, b.families) > 0) {
    score += 1
    why.push("happening")
  }
  if (common(a.places, b.places) > 0) {
    score += 1
    why.push("place")
  }
  // Without a count on both sides the reader of one document had more to go by than we have.
  if (a.document === b.document && (a.size === null || a.size !== b.size)) score = 0
  return {score, why}
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const one of a) if (b.has(one)) n++
  return n
}

function groupOf(nodes: readonly Node[], reasons: readonly string[], pack: CollationPack): GroupDraft {
  const names = nodes.map(({entity}) => entity.name).sort((a, b) => rank(a, pack) - rank(b, pack) || a.length - b.length || (a < b ? 1 : -1)) // prettier-ignore
  const counted = nodes.find(({size}) => size !== null)?.entity.size ?? nodes.find(({entity}) => entity.size !== null)?.entity.size ?? null // prettier-ignore
  const members = new Set(nodes.flatMap(({members}) => [...members]))
  const entities = nodes.map(({document, entity}) => ({document, entity: entity.id}))
  return {
    id: idOf("group", ...entities.map(({document, entity}) => `${document} ${entity}`)),
    name: names[0] ?? "",
    size: counted === null ? null : {low: counted.low, high: counted.high},
    members: [...members].sort(),
    entities,
    reasons,
  }
}

// The name to show says who they are without taking a side, where one does: "the five aides" before "all five" and
// "five heroes". A bare noun ("aides") tells least.
function rank(name: string, pack: CollationPack): number {
  const stems = wordsOf(name).filter((word) => !pack.idle.has(word) && !/^\d+$/.test(word)).map(pack.stem) // prettier-ignore
  const nouns = stems.filter((stem) => !pack.neutral.has(stem))
  if (!/\d|\s/.test(name)) return 3
  return nouns.length === 0 ? 1 : nouns.some((stem) => pack.loaded.has(stem)) ? 2 : 0
}
