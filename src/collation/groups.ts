// One group over many documents: by who is in it, how many it is, what they are called and what happens to them.
//
// A count alone joins nothing but large numbers: five aides and five soldiers may stand in one case. Shared members
// decide by themselves; otherwise the count must be supported by a noun, a place or a happening.

import {idOf} from "../base/id.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {QuantityValue} from "../mentions/quantity.ts"
import type {EntityRef} from "./collation.ts"
import {areSetApart, modifiedIn, type Modified} from "./contrast.ts"
import {disjointSets, setsOf} from "./disjoint.ts"
import {wordsOf} from "./fold.ts"
import {heardIn} from "./heard.ts"
import {byId, Ledger, ranked, turnover} from "./ledger.ts"
import type {Made, Memory} from "./memory.ts"
import {compareAmounts} from "./numbers.ts"
import type {CollationPack} from "./pack.ts"
import {poolsOf} from "./pools.ts"
import type {Stories} from "./story.ts"
import {compareStretches, stretchOf, type Stretch} from "./stretch.ts"
import type {Document} from "../text/document.ts"
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
  readonly told: Document
  readonly entity: Entity
  readonly ref: EntityRef
  readonly place: string
  readonly rank: number
  readonly size: number | null
  readonly members: ReadonlySet<string>
  /** What it may share with another group, besides members. */
  readonly keys: readonly string[]
  readonly nouns: ReadonlySet<string>
  /** Nouns that neither take a side nor may be said of anybody. */
  readonly plain: ReadonlySet<string>
  /** Nouns said of no other group of its document: "the divers" are then "four divers". */
  readonly only: ReadonlySet<string>
  readonly sorts: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** When its document says that it was arrested, freed and the like, by the type of the act. */
  readonly times: ReadonlyMap<string, Stretch>
  /** What stands before the nouns of its name: "the first group". */
  readonly modified: ReadonlyMap<string, Modified>
  /** Pools of the happenings that it takes part in. */
  readonly pools: ReadonlySet<string>
  /** Whether the document knows them only as a nameless source. */
  readonly speaks: boolean
  /** Where it stands among all groups of the collation that goes on. */
  at: number
}

/** What one document says of all its groups. */
type Told = {readonly document: string; readonly nodes: readonly Node[]}

/** How well two groups fit, and why. */
type Fit = {readonly score: number; readonly why: readonly GroupReason[]}

const Crowd = 48 // groups of one size or noun beyond which only neighbours in order are compared

const told = {empty: () => new WeakMap<Reading, Told>()}
const membered = {empty: () => new WeakMap<Told, Made<Told>>()}
const byKey = {empty: () => new Ledger<Told, Node>()}
const fits = {empty: () => new WeakMap<Node, WeakMap<Node, Fit>>()}
const blockPairs = {empty: () => ({blocks: new Map<string, readonly Pair[]>(), ofOneStory: null as Stories | null})}
const drafts = {empty: () => new WeakMap<Node, Made<GroupDraft>>()}
const last = {empty: () => ({groups: [] as readonly GroupDraft[], of: new Set<GroupDraft>()})}

/** Every group of people, over all readings. */
export function findGroups(
  readings: readonly Reading[],
  personOf: (ref: EntityRef) => string | null,
  ofOneStory: Stories,
  pack: CollationPack,
  memory: Memory,
): readonly GroupDraft[] {
  const parts = readings.map((one) => withMembers(memory.each(told, one, () => ({document: one.document.id, nodes: groupsOf(one, pack)})), personOf, memory)) // prettier-ignore
  const nodes = parts.flatMap((one) => one.nodes)
  nodes.forEach((node, i) => (node.at = i))
  const sets = disjointSets(nodes.length)
  const reasons: (Set<string> | undefined)[] = []
  const held: (Held | undefined)[] = []
  const pairs = fittingPairs(parts, nodes.length, ofOneStory, memory)
  for (let k = 0; k < pairs.length; k++) {
    const one = pairs[k] ?? 0
    const j = one % nodes.length
    const i = ((one - j) / nodes.length) % nodes.length
    const a = sets.find(i)
    const b = sets.find(j)
    if (a === b) continue
    const [x, y, first, second] = [nodes[i], nodes[j], nodes[a], nodes[b]]
    if (x === undefined || y === undefined || first === undefined || second === undefined) continue
    const [left, right] = [(held[a] ??= heldBy(first)), (held[b] ??= heldBy(second))]
    // Through a third, uncounted group two counts would become one.
    if (!areOneCount(left, right) && !(isDisputed([...left.sizes, ...right.sizes]) && rivals(x, y))) continue
    if (areOthers(left, right)) continue
    sets.join(a, b)
    const root = sets.find(a)
    held[root] = merged(left, right)
    const said = united(reasons[a], reasons[b])
    said.add(pack.wording.sameGroup(x.entity.name, y.entity.name, fitOf(x, y, memory).why))
    reasons[root] = said
  }
  const groups = setsOf(sets, nodes.length).flatMap((set) => {
    const own = set.flatMap((i) => nodes[i] ?? [])
    const why = [...(reasons[set[0] ?? -1] ?? [])].sort()
    const [first] = own
    return first === undefined ? [] : [memory.made(drafts, first, [...own, ...why], () => groupOf(own, why))]
  })
  const kept = memory.at(last)
  const {come, gone} = turnover(kept.of, groups)
  kept.groups = ranked(kept.groups, come, new Set(gone), byId)
  kept.of = new Set(groups)
  return kept.groups
}

// Puts the fewer into the more.
function united(a: Set<string> | undefined, b: Set<string> | undefined): Set<string> {
  if (a === undefined || b === undefined) return a ?? b ?? new Set()
  const [large, small] = a.size >= b.size ? [a, b] : [b, a]
  for (const one of small) large.add(one)
  return large
}

function groupsOf(reading: Reading, pack: CollationPack): Node[] {
  const document = reading.document.id
  const byId = new Map(reading.entities.map((one) => [one.id, one]))
  const families = new Map<string, Set<string>>()
  const places = new Map<string, Set<string>>()
  const times = new Map<string, Map<string, Stretch>>()
  for (const claim of reading.claims) {
    const family = pack.kinds[claim.type]?.family ?? null
    const fillers = Object.values(claim.roles).flat()
    const where = fillers.flatMap(({entity}) => (entity !== null && byId.get(entity)?.kind === "place" ? [entity] : []))
    for (const {entity} of fillers) {
      if (entity === null || byId.get(entity)?.kind !== "group") continue
      if (family !== null) put(families, entity, family)
      const at = pack.kinds[claim.type]?.lasting === true && claim.type === family ? null : stretchOf(claim.time)
      if (at !== null) times.set(entity, new Map([...(times.get(entity) ?? []), [claim.type, at]]))
      for (const place of where) put(places, entity, wordsOf(byId.get(place)?.name ?? "").filter((word) => !pack.placeWords.has(word)).join(" ")) // prettier-ignore
    }
  }
  const speaking = sourcesIn(reading, new Set(families.keys()))
  const nodes = reading.entities
    .filter((one) => one.kind === "group" && !isPart(one, byId))
    .map((entity): Node => {
      const words = [entity.name, ...entity.aliases].flatMap(wordsOf).filter((word) => !pack.idle.has(word))
      const stems = words.map(pack.stem)
      // "Miners" and "mineros" are one noun.
      const nouns = new Set(words.map(pack.concept))
      const plain = words.filter((word, i) => !pack.loaded.has(stems[i] ?? "") && !pack.neutral.has(stems[i] ?? "") && !/^\d/.test(word)) // prettier-ignore
      return {
        document,
        told: reading.document,
        entity,
        ref: {document, entity: entity.id},
        place: `${document} ${entity.id}`,
        rank: rank(entity.name, pack),
        size: sizeOf(entity.size),
        members: new Set(),
        keys: keysOf(sizeOf(entity.size), nouns),
        nouns,
        plain: new Set(plain.map(pack.concept)),
        only: new Set(),
        sorts: new Set(stems.flatMap((stem) => (pack.neutral.has(stem) ? [] : (pack.sortOf(stem) ?? [])))),
        families: families.get(entity.id) ?? new Set(),
        places: places.get(entity.id) ?? new Set(),
        times: times.get(entity.id) ?? new Map(),
        modified: modifiedIn(entity.name, pack),
        pools: new Set([...(families.get(entity.id) ?? [])].flatMap((family) => poolsOf(family, pack))),
        speaks: speaking.has(entity.id),
        at: 0,
      }
    })
  const counts = new Map<string, number>()
  for (const {nouns} of nodes) for (const noun of nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  nodes.sort((a, b) => (a.place < b.place ? -1 : 1)) // as the readings are: by document, and so all nodes are in order
  return nodes.map((one) => ({...one, only: new Set([...one.nouns].filter((noun) => counts.get(noun) === 1))}))
}

function keysOf(size: number | null, nouns: ReadonlySet<string>): string[] {
  const keys = [...nouns].map((noun) => `noun ${noun}`)
  if (size !== null) keys.push(`size ${size}`)
  // Neighbouring bins meet those whose counts lie near each other.
  if (size !== null && size >= Many) for (const bin of [0, 1]) keys.push(`near ${Math.floor(Math.log(size) / Math.log(Near)) + bin}`) // prettier-ignore
  return keys
}

function withMembers(one: Told, personOf: (ref: EntityRef) => string | null, memory: Memory): Told {
  const {document} = one
  if (one.nodes.every(({entity}) => entity.members.length === 0)) return one
  const members = one.nodes.map(({entity}) => [...new Set(entity.members.flatMap((id) => personOf({document, entity: id}) ?? []))]) // prettier-ignore
  return memory.made(membered, one, members.flatMap((ids) => [ids.length, ...ids]), () => ({document, nodes: one.nodes.map((node, i) => ({...node, members: new Set(members[i])}))})) // prettier-ignore
}

// "Two employees said": groups that a document hears, and to whom nothing that it tells of happens.
function sourcesIn(reading: Reading, told: ReadonlySet<string>): ReadonlySet<string> {
  const heard = heardIn(reading)
  return new Set(
    reading.entities
      .filter(({id, kind, mentions: own}) => kind === "group" && !told.has(id) && own.some((one) => heard.has(one)))
      .map(({id}) => id),
  )
}

/** What tells of a set of groups whether it may be one with another set. */
type Held = {
  size: number
  readonly sizes: number[]
  speaks: boolean
  tells: boolean
  several: Map<string, ReadonlySet<string>> | null
  readonly counts: QuantityValue[]
  called: Map<string, Node[]> | null
}

function heldBy(node: Node): Held {
  const {document, entity, members, plain, families, speaks} = node
  return {
    size: 1,
    sizes: node.size === null ? [] : [node.size],
    speaks,
    tells: families.size > 0,
    several: members.size > 1 ? new Map([[[...members].join(" "), members]]) : null,
    counts: entity.size === null ? [] : [entity.size],
    called: plain.size > 0 ? new Map([[document, [node]]]) : null,
  }
}

// The smaller goes into the larger, so that thousands cost little more than one by one.
function merged(a: Held, b: Held): Held {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a]
  large.size += small.size
  for (const one of small.sizes) if (!large.sizes.includes(one)) large.sizes.push(one)
  large.speaks ||= small.speaks
  large.tells ||= small.tells
  for (const one of small.counts) if (!large.counts.some((other) => compareAmounts(one, other) === "same")) large.counts.push(one) // prettier-ignore
  if (small.several !== null) {
    large.several ??= new Map()
    for (const [key, members] of small.several) large.several.set(key, members)
  }
  if (small.called !== null) {
    large.called ??= new Map()
    for (const [document, nodes] of small.called) {
      const known = large.called.get(document)
      if (known === undefined) large.called.set(document, nodes)
      else known.push(...nodes)
    }
  }
  return large
}

function areOneCount({sizes: a}: Held, {sizes: b}: Held): boolean {
  return a.length < 2 && b.length < 2 && (a.length === 0 || b.length === 0 || a[0] === b[0])
}

// Two that cannot be one, whatever third group is like both: a nameless source and those it tells of, or two that
// one document tells apart by what it calls them.
function areOthers(a: Held, b: Held): boolean {
  if ((a.speaks && b.tells) || (b.speaks && a.tells)) return true
  for (const one of a.several?.values() ?? [])
    for (const other of b.several?.values() ?? []) if (common(one, other) === 0) return true
  const [large, small] = a.size >= b.size ? [a, b] : [b, a]
  for (const [document, nodes] of large.called === null ? [] : (small.called ?? []))
    if (large.called?.get(document)?.some((x) => nodes.some((y) => common(x.nouns, y.nouns) === 0))) return true
  return a.counts.some((x) => b.counts.some((y) => (!isExact(x) || !isExact(y)) && compareAmounts(x, y) === "apart"))
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

const isExact = (size: QuantityValue): boolean => sizeOf(size) !== null

const sizeOf = (size: QuantityValue | null): number | null =>
  size !== null && size.low !== null && size.low === size.high && size.relation !== "about" ? size.low : null

/** Two groups that fit. */
type Pair = {readonly one: Node; readonly other: Node; readonly score: number}

// Groups meet by a shared member, or by a shared count or noun; in a crowd each meets its next neighbours only. Those
// that fit come best first. A pair is one number, so that tens of thousands are put in order at once: its score, then
// where its groups stand.
function fittingPairs(parts: readonly Told[], n: number, ofOneStory: Stories, memory: Memory): Float64Array {
  const ledger = memory.at(byKey).set(
    parts,
    ({document}) => document,
    ({nodes}, put) => {
      for (const node of nodes) for (const key of [...node.members, ...node.keys]) put(key, node)
    },
  )
  const kept = memory.at(blockPairs)
  const {blocks} = kept
  // Once a case is large, any two documents may be found to be of two stories.
  const anew = kept.ofOneStory === ofOneStory ? ledger.touched : [...ledger.keys(), ...blocks.keys()]
  kept.ofOneStory = ofOneStory
  for (const key of anew) {
    const pairs = pairsIn(ledger.get(key), ofOneStory, memory)
    if (pairs.length === 0) blocks.delete(key)
    else blocks.set(key, pairs)
  }
  let count = 0
  for (const pairs of blocks.values()) count += pairs.length
  const all = new Float64Array(count)
  for (const pairs of blocks.values()) {
    for (let k = 0; k < pairs.length; k++) {
      const {one, other, score} = pairs[k] as Pair
      all[--count] = ((Best - score) * n + one.at) * n + other.at
    }
  }
  return all.sort().filter((one, k) => k === 0 || one !== all[k - 1])
}

const Best = 64 // more than any score

function pairsIn(list: readonly Node[], ofOneStory: Stories, memory: Memory): Pair[] {
  const pairs: Pair[] = []
  const reach = list.length > Crowd ? 3 : list.length
  list.forEach((one, k) => {
    for (const other of list.slice(k + 1, k + 1 + reach)) {
      const {score} = fitOf(one, other, memory)
      if (score >= Enough && (common(one.members, other.members) > 0 || ofOneStory(one.told, other.told))) pairs.push({one, other, score}) // prettier-ignore
    }
  })
  return pairs
}

function fitOf(one: Node, other: Node, memory: Memory): Fit {
  const known = memory.each(fits, one, () => new WeakMap<Node, Fit>())
  const fit = known.get(other) ?? judge(one, other)
  known.set(other, fit)
  return fit
}

const Enough = 3 // score from which two groups are taken for one

function judge(a: Node, b: Node): Fit {
  const why: GroupReason[] = []
  if (areSetApart(a.modified, b.modified) || areOfTwoSeasons(a, b)) return {score: 0, why}
  let score = 0
  const members = common(a.members, b.members)
  const [x, y] = [a.entity.size, b.entity.size]
  if (x !== null && y !== null && (a.size === null || b.size === null) && compareAmounts(x, y) === "apart") return {score: 0, why} // prettier-ignore
  if (a.size !== null && b.size !== null && a.size !== b.size) return rivals(a, b) ? {score: 3, why: ["happening"]} : {score: 0, why} // prettier-ignore
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
    if (common(a.only, b.only) > 0) score += 1
  }
  // "All five" is whichever five are spoken of; there are twos everywhere.
  if (a.size !== null && a.size > 2 && a.size === b.size && (a.nouns.size === 0 || b.nouns.size === 0)) score += 1
  // "Two employees" and "two artists" may be as many and yet others; what takes a side tells nobody apart.
  else if (a.plain.size > 0 && b.plain.size > 0 && common(a.nouns, b.nouns) === 0 && (a.sorts.size === 0 || b.sorts.size === 0)) score -= 1 // prettier-ignore
  if (a.sorts.size > 0 && b.sorts.size > 0) score += common(a.sorts, b.sorts) > 0 ? 1 : -2
  // "Four colleagues are missing", "the four employees who were abducted": the same in another's words.
  if (
    common(a.families, b.families) > 0 ||
    (a.size !== null && a.size > 2 && a.size === b.size && common(a.pools, b.pools) > 0)
  ) {
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

const Season = 180 * 86_400_000 // milliseconds

// The dockers who were arrested in 2018 and those of 2030.
function areOfTwoSeasons({times: a}: Node, {times: b}: Node): boolean {
  for (const [type, at] of a) {
    const other = b.get(type)
    const found = other === undefined ? null : compareStretches(at, other)
    if (found?.outcome === "apart" && found.milliseconds > Season) return true
  }
  return false
}

const Many = 20 // people: counts of fewer that differ are those of other people
const Near = 1.15 // how many times one count another may be and still be a dispute about the same people

const isDisputed = (sizes: readonly number[]): boolean => Math.min(...sizes) >= Many && Math.max(...sizes) <= Math.min(...sizes) * Near // prettier-ignore

// "58 nationals" and "61 people" of two documents, to whom the same happened: one group whose number is disputed.
function rivals(a: Node | undefined, b: Node | undefined): boolean {
  if (a === undefined || b === undefined || a.document === b.document || a.size === null || b.size === null) return false // prettier-ignore
  return isDisputed([a.size, b.size]) && (common(a.pools, b.pools) > 0 || common(a.places, b.places) > 0)
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const one of a) if (b.has(one)) n++
  return n
}

function groupOf(nodes: readonly Node[], reasons: readonly string[]): GroupDraft {
  const names = nodes.map(({entity, rank}) => ({name: entity.name, rank})).sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? 1 : -1)) // prettier-ignore
  const name = names[0]?.name ?? ""
  const counts = nodes.flatMap(({size}) => size ?? [])
  const said = nodes.find(({entity}) => entity.size !== null)?.entity.size ?? null
  const counted = counts.length > 0 ? {low: Math.min(...counts), high: Math.max(...counts)} : said
  const members = new Set(nodes.flatMap(({members}) => [...members]))
  return {
    id: idOf("group", nodes[0]?.place ?? ""),
    name: new Set(counts).size > 1 ? name.replace(/^[\d.,]+\s+/, "") : name,
    size: counted === null ? null : {low: counted.low, high: counted.high},
    members: [...members].sort(),
    entities: nodes.map(({ref}) => ref),
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
