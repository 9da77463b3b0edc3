// One person over many documents: full names first, then the short ones that only one of them can be.
//
// Two people of one document are never joined, whatever their names: the reader of that document told them apart.
// A name that fits two people stays by itself, and says so.

import {idOf} from "../base/id.ts"
import {authorOf} from "./authors.ts"
import type {Reading} from "../claims/reading.ts"
import type {Entity} from "../mentions/entity.ts"
import type {EntityRef} from "./collation.ts"
import {fold, wordsOf} from "./fold.ts"
import {nameReader, type ReadName} from "./name.ts"
import {byId, ranked, turnover} from "./ledger.ts"
import type {Made, Memory} from "./memory.ts"
import {compareNames, type NameFinding, type NameReason} from "./names.ts"
import type {CollationPack} from "./pack.ts"

/** A person before the lanes are drawn. */
export type PersonDraft = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly entities: readonly EntityRef[]
  readonly reasons: readonly string[]
}

type Node = {
  readonly document: string
  readonly language: string | null
  readonly entity: Entity
  readonly ref: EntityRef
  readonly place: string
  readonly name: ReadName
  readonly shown: Shown
  readonly roles: ReadonlySet<string>
  readonly weight: number
  readonly key: string
  /** Whether its document has another of the very same name. */
  readonly twin: boolean
  /** Whether its document calls it "another Marsh": not the one whom others call so. */
  readonly another: boolean
}

type Cluster = {
  readonly nodes: Node[]
  readonly documents: Set<string>
  readonly keys: Set<string>
  readonly reasons: Set<string>
  readonly full: ReadName
  shown: Shown
  /** Whether it may differ from what it was when the case was last collated. */
  moved: boolean
}

/** Where a node went: the cluster it founded or joined, and what was said of that. */
type Seat = {readonly cluster: Cluster; readonly founded: boolean; readonly reasons: readonly string[]}

/** Where everybody sat when the case was last collated. */
type Seating = {
  readonly seats: Map<Node, Seat>
  readonly byWord: Map<string, readonly Cluster[]>
  /** Everybody whose name holds a word, by how it sounds. */
  readonly called: Map<string, Set<Node>>
  readonly read: Map<Reading, readonly Node[]>
  persons: readonly PersonDraft[]
}

const Crowd = 64 // people of one surname beyond which only equal names are joined

const named = {empty: () => new WeakMap<Reading, readonly Node[]>()}
const seating = {empty: (): Seating => ({seats: new Map(), byWord: new Map(), called: new Map(), read: new Map(), persons: []})} // prettier-ignore
const drafts = {empty: () => new WeakMap<Node, Made<PersonDraft>>()}

/** Everybody with a name, over all readings. The same list while nobody is another. */
export function findPersons(readings: readonly Reading[], pack: CollationPack, memory: Memory): readonly PersonDraft[] {
  const names = nameMemory(pack, memory)
  const kept = memory.at(seating)
  const {before, after} = seat(readings, kept, names, pack, memory)
  const draftOf = (one: Cluster): PersonDraft | undefined => {
    const [first] = one.nodes
    return first === undefined ? undefined : memory.made(drafts, first, [...one.nodes, ...one.reasons], () => personOf(one)) // prettier-ignore
  }
  const was = new Set(before.flatMap((one) => draftOf(one) ?? []))
  const come = after.flatMap((one) => draftOf(one) ?? []).filter((one) => !was.delete(one))
  kept.persons = ranked(kept.persons, come, was, byId)
  const authors = unnamedAuthors(readings, kept.byWord, names, pack, memory)
  return authors.length === 0 ? kept.persons : [...kept.persons, ...authors].sort(byId)
}

// Every name takes its seat in order. Whoever shares no word of a name with anybody whose seat has changed since the
// case was last collated finds everything as it was then, and sits where they sat. So only those are seated anew who
// share a word with somebody who came, went or moved, beside all whom these could sit with; where that moves others
// still, once more with them. Gives the clusters that were, and those that are in their stead.
function seat(
  readings: readonly Reading[],
  kept: Seating,
  names: Names,
  pack: CollationPack,
  memory: Memory,
): {readonly before: readonly Cluster[]; readonly after: readonly Cluster[]} {
  const turned = turnover(kept.read, readings)
  const gone = turned.gone.flatMap((one) => kept.read.get(one) ?? [])
  const come = turned.come.flatMap((one) => {
    const nodes = memory.each(named, one, () => namedPeople(one, names, pack))
    kept.read.set(one, nodes)
    return nodes
  })
  for (const one of turned.gone) kept.read.delete(one)
  for (const node of gone) {
    for (const key of node.name.keys) {
      const known = kept.called.get(key)
      if (known?.delete(node) === true && known.size === 0) kept.called.delete(key)
    }
  }
  for (const node of come) for (const key of node.name.keys) kept.called.set(key, (kept.called.get(key) ?? new Set()).add(node)) // prettier-ignore
  const left = new Set(gone)
  const stirred = new Set(come.flatMap(({name}) => name.keys))
  for (const node of gone) for (const key of kept.seats.get(node)?.cluster.keys ?? []) stirred.add(key)
  for (;;) {
    const before = new Set<Cluster>()
    const near = new Set([...stirred].flatMap((key) => [...(kept.called.get(key) ?? [])].flatMap(({name}) => name.keys))) // prettier-ignore
    for (const key of [...near, ...stirred]) for (const one of kept.byWord.get(key) ?? []) before.add(one)
    const order = inOrder([...[...before].flatMap(({nodes}) => nodes.filter((node) => !left.has(node))), ...come])
    const done = seatAnew(order, gone, kept, names, pack)
    const known = stirred.size
    for (const key of done.stirred) stirred.add(key)
    if (stirred.size > known) continue
    for (const node of gone) kept.seats.delete(node)
    for (const [node, one] of done.seats) kept.seats.set(node, one)
    const keys = new Set([...[...before].flatMap(({keys: own}) => [...own]), ...done.byWord.keys()])
    for (const key of keys) {
      const block = [...(kept.byWord.get(key) ?? []).filter((one) => !before.has(one)), ...(done.byWord.get(key) ?? [])]
      if (block.length === 0) kept.byWord.delete(key)
      else kept.byWord.set(key, block)
    }
    return {before: [...before], after: done.clusters}
  }
}

/** What seating some anew gives: their seats, the clusters of these, and the words under which somebody moved. */
type Reseated = {
  readonly seats: ReadonlyMap<Node, Seat>
  readonly clusters: readonly Cluster[]
  readonly byWord: ReadonlyMap<string, readonly Cluster[]>
  readonly stirred: ReadonlySet<string>
}

function seatAnew(
  order: readonly Node[],
  gone: readonly Node[],
  last: Pick<Seating, "seats">,
  names: Names,
  pack: CollationPack,
): Reseated {
  const seats = new Map<Node, Seat>()
  const clusters: Cluster[] = []
  const byWord = new Map<string, Cluster[]>()
  const now = new Map<Cluster, Cluster>() // of each cluster as it was, what it is now
  const stirred = new Set<string>()
  const stir = (keys: Iterable<string>): void => {
    for (const key of keys) stirred.add(key)
  }
  for (const node of gone) stir(last.seats.get(node)?.cluster.keys ?? [])
  for (const node of order) {
    const was = last.seats.get(node)
    const home = was === undefined ? undefined : was.founded ? newCluster(node) : now.get(was.cluster)
    let seat: Seat
    if (was !== undefined && home !== undefined && !node.name.keys.some((key) => stirred.has(key))) {
      seat = {...was, cluster: home}
    } else {
      const {cluster, why, doubtful} = choose(node, byWord, names)
      const reasons = cluster === null ? (doubtful.length > 0 ? [pack.wording.doubtful(node.entity.name, doubtful)] : []) : joining(cluster, node, why, pack) // prettier-ignore
      seat = {cluster: cluster ?? newCluster(node), founded: cluster === null, reasons}
      const stays = was !== undefined && was.founded === seat.founded && (seat.founded || now.get(was.cluster) === seat.cluster) // prettier-ignore
      if (!stays) {
        seat.cluster.moved = true
        stir(seat.cluster.keys)
        if (was !== undefined) stir(was.cluster.keys)
      }
      if (seat.cluster.moved) stir(node.name.keys)
    }
    if (seat.founded) {
      clusters.push(seat.cluster)
      if (was?.founded === true) now.set(was.cluster, seat.cluster)
    }
    enter(seat, node, byWord)
    seats.set(node, seat)
  }
  return {seats, clusters, byWord, stirred}
}

/** Names as they are compared; each is read and each two are compared once. */
type Names = {
  readonly read: (text: string) => ReadName
  readonly compare: (a: ReadName, b: ReadName) => NameFinding
}

const compared = {empty: () => new WeakMap<ReadName, WeakMap<ReadName, NameFinding>>()}

function nameMemory(pack: CollationPack, memory: Memory): Names {
  return {
    read: nameReader(pack, memory),
    compare: (a, b) => {
      const ofFirst = memory.each(compared, a, () => new WeakMap())
      const finding = ofFirst.get(b) ?? compareNames(a, b)
      ofFirst.set(b, finding)
      return finding
    },
  }
}

const authored = {empty: () => new WeakMap<Reading, {readonly name: string | null}>()}
const writing = {empty: () => new Map<string, PersonDraft>()}

// Who writes a page of their own is of the case, though no document name them.
function unnamedAuthors(
  readings: readonly Reading[],
  byWord: ReadonlyMap<string, readonly Cluster[]>,
  {read, compare}: Names,
  pack: CollationPack,
  memory: Memory,
): PersonDraft[] {
  const names = new Set(readings.flatMap((one) => memory.each(authored, one, () => ({name: authorOf(one.document, pack)})).name ?? [])) // prettier-ignore
  return [...names].sort().flatMap((name): PersonDraft[] => {
    const own = read(name)
    const known = own.keys.flatMap((key) => byWord.get(key) ?? [])
    if (known.some(({full}) => compare(full, own).verdict === "yes")) return []
    return [memory.text(writing, name, () => ({id: idOf("person", `writes ${name}`), name, aliases: [], roles: [], entities: [], reasons: []}))] // prettier-ignore
  })
}

const Ahead = 16 // units before a name in which "another" stands

function namedPeople({document, entities, mentions}: Reading, names: Names, pack: CollationPack): Node[] {
  const author = authorOf(document, pack)
  const spans = new Map(mentions.map(({id, span}) => [id, span]))
  // "Another Marsh, the senator's father": who is told apart where first named.
  const isAnother = (one: Entity): boolean => {
    const from = one.mentions.map((id) => spans.get(id)?.from ?? 0).reduce((first, at) => Math.min(first, at), Infinity)
    return pack.another.test(
      document.text
        .slice(Math.max(0, from - Ahead), from)
        .trimEnd()
        .split(/\s/)
        .at(-1) ?? "",
    )
  }
  const nodes = entities.flatMap((given): Node[] => {
    // "I" of somebody's own page is who writes it.
    const own = author !== null && !given.named && pack.self.test(given.name)
    const entity = own ? {...given, name: author, aliases: []} : given
    if (entity.kind !== "person" || !(entity.named || own)) return []
    const name = names.read(entity.name)
    if (name.words.length === 0) return []
    const weight = name.words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0)
    return [
      {
        document: document.id,
        language: document.language,
        entity,
        ref: {document: document.id, entity: entity.id},
        place: `${document.id} ${entity.id}`,
        name,
        shown: shownAs(entity.name, name),
        roles: new Set(
          entity.roles
            .flatMap(wordsOf)
            .filter((word) => !pack.idle.has(word))
            .map(pack.concept),
        ),
        weight,
        key: `${name.words.join(" ")} ${document.id} ${entity.id}`,
        twin: false,
        another: isAnother(entity),
      },
    ]
  })
  const byName = Map.groupBy(nodes, ({name}) => name.words.join(" "))
  return nodes.map((node) => ((byName.get(node.name.words.join(" "))?.length ?? 0) > 1 ? {...node, twin: true} : node))
}

// Fuller names come first, so that a short one finds the full ones there already, in any order of documents. Of equal
// names those come first that their own document tells from another's.
function inOrder(nodes: readonly Node[]): Node[] {
  return [...nodes].sort(
    (a, b) => b.weight - a.weight || Number(b.twin) - Number(a.twin) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
}

type Choice = {readonly cluster: Cluster | null; readonly why: NameReason; readonly doubtful: readonly string[]}

function choose(node: Node, byWord: ReadonlyMap<string, readonly Cluster[]>, names: Names): Choice {
  if (node.another) return {cluster: null, why: "same", doubtful: []}
  const seen = new Set<Cluster>()
  const sure: {cluster: Cluster; why: NameReason}[] = []
  const maybe: {cluster: Cluster; why: NameReason}[] = []
  for (const key of node.name.keys) {
    const block = byWord.get(key) ?? []
    for (const cluster of block.length > Crowd ? block.filter(({full}) => equalWords(full, node.name)) : block) {
      if (seen.has(cluster)) continue
      seen.add(cluster)
      if (cluster.documents.has(node.document) || (node.name.words.length === 1 && cluster.nodes.every((one) => one.another))) continue // prettier-ignore
      const {verdict, reason} = bestFinding(cluster, node, names)
      if (verdict === "no" || gendersClash(cluster, node)) continue
      if (verdict === "yes") sure.push({cluster, why: reason})
      else maybe.push({cluster, why: reason})
    }
  }
  const pick = sure.length > 0 ? narrow(sure, node) : narrow(maybe.filter((one) => fitsShort(one.cluster, node, byWord, names)), node) // prettier-ignore
  if (pick.length === 1 && pick[0] !== undefined) return {...pick[0], doubtful: []}
  const known = pick.some(({cluster}) => cluster.nodes.some(({twin}) => twin)) ? mostTold(pick) : null
  if (known !== null) return {...known, doubtful: []}
  const main = pick.find(({cluster}) => pick.every((one) => one.cluster === cluster || isBeside(one.cluster, cluster)))
  if (main !== undefined && node.name.words.length === 1) return {...main, doubtful: []}
  return {cluster: null, why: "same", doubtful: pick.map(({cluster}) => cluster.shown.name).sort()}
}

// A short name may also be that of somebody in its own document whom the reader kept apart: then it is theirs.
function fitsShort(
  cluster: Cluster,
  node: Node,
  byWord: ReadonlyMap<string, readonly Cluster[]>,
  {compare}: Names,
): boolean {
  const others = node.name.keys.flatMap((key) => byWord.get(key) ?? [])
  const own = others.some((one) => one !== cluster && one.documents.has(node.document) && one.full.words.length > node.name.words.length && compare(one.full, node.name).verdict !== "no") // prettier-ignore
  return !own
}

// A namesake whom only documents name that name the other too, who is named in twice as many: the brother of somebody
// a case is about. A bare surname elsewhere is that of the latter.
function isBeside({documents}: Cluster, main: Cluster): boolean {
  return main.documents.size >= 2 * documents.size && [...documents].every((one) => main.documents.has(one))
}

// Of two of one name, a document that says no more means the one who is told of far more than the other.
function mostTold<T extends {readonly cluster: Cluster}>(list: readonly T[]): T | null {
  const told = ({cluster}: T): number => cluster.nodes.reduce((sum, {entity}) => sum + entity.mentions.length, 0)
  const [first, second] = [...list].sort((a, b) => told(b) - told(a))
  return first !== undefined && second !== undefined && told(first) >= 2 * told(second) ? first : null
}

function narrow(list: {cluster: Cluster; why: NameReason}[], node: Node): {cluster: Cluster; why: NameReason}[] {
  if (list.length < 2) return list
  const scores = list.map(({cluster}) => cluster.nodes.reduce((most, one) => Math.max(most, sharedRoles(one, node)), 0))
  const best = Math.max(...scores)
  return best > 0 ? list.filter((_, i) => scores[i] === best) : list
}

function sharedRoles(a: Node, b: Node): number {
  let shared = 0
  for (const role of a.roles) if (b.roles.has(role)) shared++
  return shared
}

function bestFinding(cluster: Cluster, node: Node, {compare}: Names): NameFinding {
  const plain = compare(cluster.full, node.name)
  // "Arseni Jovrin" of a paper in Spanish is Arseny Khovrin.
  const abroad = plain.verdict === "no" && cluster.nodes.some(({language}) => language !== node.language)
  const first = abroad ? compareNames(cluster.full, node.name, true) : plain
  if (first.verdict !== "unsure") return first
  const same = cluster.nodes.some((one) => equalWords(one.name, node.name))
  return same ? {verdict: "yes", reason: "same"} : first
}

const gendersClash = (cluster: Cluster, node: Node): boolean =>
  node.entity.gender !== null && cluster.nodes.some(({entity}) => entity.gender !== null && entity.gender !== node.entity.gender) // prettier-ignore

const equalWords = (a: ReadName, b: ReadName): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])

function newCluster({name, shown}: Node): Cluster {
  return {nodes: [], documents: new Set(), keys: new Set(), reasons: new Set(), full: name, shown, moved: false}
}

function joining({shown}: Cluster, {entity}: Node, why: NameReason, pack: CollationPack): string[] {
  return fold(shown.name) === fold(entity.name) ? [] : [pack.wording.samePerson(entity.name, shown.name, why)]
}

function enter({cluster, reasons}: Seat, node: Node, byWord: Map<string, Cluster[]>): void {
  cluster.nodes.push(node)
  cluster.documents.add(node.document)
  for (const one of reasons) cluster.reasons.add(one)
  if (isBetter(node.shown, cluster.shown)) cluster.shown = node.shown
  for (const key of node.name.keys) {
    if (cluster.keys.has(key)) continue
    cluster.keys.add(key)
    const list = byWord.get(key)
    if (list === undefined) byWord.set(key, [cluster])
    else list.push(cluster)
  }
}

/** A name as it may be shown: how full it is, how plain, how many accents it has. */
type Shown = {readonly name: string; readonly full: number; readonly plain: number; readonly accents: number}

function shownAs(name: string, {words}: ReadName): Shown {
  return {
    name,
    full: words.filter((word) => word.length > 1).length,
    plain: (name.includes(",") || name === name.toUpperCase() ? 100 : 0) + name.split(/\s+/).length,
    accents: name.normalize("NFD").length - name.length,
  }
}

// The name to show: the fullest, and of those the one with fewest titles, no comma or capitals, and its accents.
function isBetter(a: Shown, b: Shown): boolean {
  return (b.full - a.full || a.plain - b.plain || b.accents - a.accents || (a.name < b.name ? -1 : 1)) < 0
}

// "Brother Teo", "Sister Ines": who is known by one name is called by it with what goes before.
function titled({name, roles}: Entity): string[] {
  return /\s/.test(name) ? [] : roles.filter((role) => /^\p{Lu}\p{Ll}+$/u.test(role)).map((role) => `${role} ${name}`)
}

// "Arseny Khovrin" in two documents and "Arseni Jovrin" in one: of equally full names the one that is told of most.
function mostWritten(shown: Shown, nodes: readonly Node[]): Shown {
  const ways = new Map<string, {readonly words: readonly string[]; shown: Shown}>()
  for (const one of nodes) {
    if (one.shown.full !== shown.full || one.shown.plain !== shown.plain) continue
    const key = one.name.words.join(" ")
    const known = ways.get(key)
    if (known === undefined) ways.set(key, {words: one.name.words, shown: one.shown})
    else if (isBetter(one.shown, known.shown)) known.shown = one.shown
  }
  if (ways.size < 2) return shown
  const told = [...ways.values()].map((way) => ({...way, count: nodes.reduce((sum, {name, entity}) => sum + (name.words.every((word) => way.words.includes(word)) ? entity.mentions.length : 0), 0)})) // prettier-ignore
  return told.reduce((a, b) => (b.count > a.count || (b.count === a.count && isBetter(b.shown, a.shown)) ? b : a)).shown
}

const Often = 3 // documents in which a shorter name stands before it is trusted more than a fuller one of one document

// "Hillary Rodham Clinton", but not what one headline makes of a name that many documents give otherwise.
function shownOf({shown: best, nodes}: Cluster): string {
  const shown = mostWritten(best, nodes)
  const byName = Map.groupBy(nodes, (node) => node.shown.name)
  if (nodes.length <= Often || (byName.get(shown.name)?.length ?? 0) > 1) return shown.name
  const known = [...byName.values()].flatMap((list) => (list.length >= Often && list[0] !== undefined && list[0].shown.full > 1 ? [list[0].shown] : [])) // prettier-ignore
  return known.reduce<Shown | null>((best, one) => (best === null || isBetter(one, best) ? one : best), null)?.name ?? shown.name // prettier-ignore
}

function personOf(cluster: Cluster): PersonDraft {
  const name = shownOf(cluster)
  const names = new Set(cluster.nodes.flatMap(({entity}) => [entity.name, ...entity.aliases, ...titled(entity)]))
  names.delete(name)
  const placed = [...cluster.nodes].sort((a, b) => (a.place < b.place ? -1 : 1))
  return {
    id: idOf("person", placed[0]?.place ?? ""),
    name,
    aliases: [...names].sort(),
    roles: [...new Set(cluster.nodes.flatMap(({entity}) => entity.roles))].sort(),
    entities: placed.map(({ref}) => ref),
    reasons: [...cluster.reasons].sort(),
  }
}
