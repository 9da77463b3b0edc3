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
import {readName, type ReadName} from "./name.ts"
import {compareNames, type NameReason} from "./names.ts"
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
  readonly entity: Entity
  readonly name: ReadName
  readonly roles: ReadonlySet<string>
}

type Cluster = {
  readonly nodes: Node[]
  readonly documents: Set<string>
  readonly reasons: Set<string>
  full: ReadName
}

const Crowd = 64 // people of one surname beyond which only equal names are joined

/** Everybody with a name, over all readings. */
export function findPersons(readings: readonly Reading[], pack: CollationPack): PersonDraft[] {
  const nodes = namedPeople(readings, pack)
  const clusters: Cluster[] = []
  const byWord = new Map<string, Cluster[]>()
  for (const node of nodes) {
    const {cluster, why, doubtful} = choose(node, byWord)
    const reasons = doubtful.length > 0 ? [pack.wording.doubtful(node.entity.name, doubtful)] : []
    if (cluster === null) add(newCluster(node, reasons), node, clusters, byWord)
    else join(cluster, node, why, byWord, pack)
  }
  return [...clusters.map(personOf), ...unnamedAuthors(readings, byWord, pack)].sort((a, b) => (a.id < b.id ? -1 : 1))
}

// Who writes a page of their own is of the case, though no document name them.
function unnamedAuthors(
  readings: readonly Reading[],
  byWord: ReadonlyMap<string, readonly Cluster[]>,
  pack: CollationPack,
): PersonDraft[] {
  // prettier-ignore
  const names = new Set(readings.flatMap(({document}) => authorOf(document, pack) ?? []))
  return [...names].sort().flatMap((name): PersonDraft[] => {
    const read = readName(name, "person", pack.names)
    const known = read.keys.flatMap((key) => byWord.get(key) ?? [])
    if (known.some(({full}) => compareNames(full, read).verdict === "yes")) return []
    return [{id: idOf("person", `writes ${name}`), name, aliases: [], roles: [], entities: [], reasons: []}]
  })
}

// Fuller names come first, so that a short one finds the full ones there already, in any order of documents.
function namedPeople(readings: readonly Reading[], pack: CollationPack): Node[] {
  const nodes: Node[] = []
  for (const {document, entities} of readings) {
    const author = authorOf(document, pack)
    for (const given of entities) {
      // "I" of somebody's own page is who writes it.
      const own = author !== null && !given.named && pack.self.test(given.name)
      const entity = own ? {...given, name: author, aliases: []} : given
      if (entity.kind !== "person" || !(entity.named || own)) continue
      const name = readName(entity.name, "person", pack.names)
      if (name.words.length === 0) continue
      nodes.push({document: document.id, entity, name, roles: new Set(entity.roles.flatMap(wordsOf).filter((word) => !pack.idle.has(word)).map(pack.stem))}) // prettier-ignore
    }
  }
  const weight = ({name}: Node): number => name.words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0)
  const key = (node: Node): string => `${node.name.words.join(" ")} ${node.document} ${node.entity.id}`
  return nodes.map((node) => ({node, weight: weight(node), key: key(node)})).sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).map(({node}) => node) // prettier-ignore
}

type Choice = {readonly cluster: Cluster | null; readonly why: NameReason; readonly doubtful: readonly string[]}

function choose(node: Node, byWord: ReadonlyMap<string, readonly Cluster[]>): Choice {
  const seen = new Set<Cluster>()
  const sure: {cluster: Cluster; why: NameReason}[] = []
  const maybe: {cluster: Cluster; why: NameReason}[] = []
  for (const key of node.name.keys) {
    const block = byWord.get(key) ?? []
    for (const cluster of block.length > Crowd ? block.filter(({full}) => equalWords(full, node.name)) : block) {
      if (seen.has(cluster)) continue
      seen.add(cluster)
      if (cluster.documents.has(node.document)) continue
      const {verdict, reason} = bestFinding(cluster, node)
      if (verdict === "no" || gendersClash(cluster, node)) continue
      if (verdict === "yes") sure.push({cluster, why: reason})
      else maybe.push({cluster, why: reason})
    }
  }
  const pick = sure.length > 0 ? narrow(sure, node) : narrow(maybe.filter((one) => fitsShort(one.cluster, node, byWord)), node) // prettier-ignore
  if (pick.length === 1 && pick[0] !== undefined) return {...pick[0], doubtful: []}
  const main = pick.find(({cluster}) => pick.every((one) => one.cluster === cluster || isBeside(one.cluster, cluster)))
  if (main !== undefined && node.name.words.length === 1) return {...main, doubtful: []}
  return {cluster: null, why: "same", doubtful: pick.map(({cluster}) => longestName(cluster)).sort()}
}

// A short name may also be that of somebody in its own document whom the reader kept apart: then it is theirs.
function fitsShort(cluster: Cluster, node: Node, byWord: ReadonlyMap<string, readonly Cluster[]>): boolean {
  const others = node.name.keys.flatMap((key) => byWord.get(key) ?? [])
  const own = others.some((one) => one !== cluster && one.documents.has(node.document) && one.full.words.length > node.name.words.length && compareNames(one.full, node.name).verdict !== "no") // prettier-ignore
  return !own
}

// A namesake whom only documents name that name the other too, who is named in twice as many: the brother of somebody
// a case is about. A bare surname elsewhere is that of the latter.
function isBeside({documents}: Cluster, main: Cluster): boolean {
  return main.documents.size >= 2 * documents.size && [...documents].every((one) => main.documents.has(one))
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

function bestFinding(cluster: Cluster, node: Node): ReturnType<typeof compareNames> {
  const first = compareNames(cluster.full, node.name)
  if (first.verdict !== "unsure") return first
  const same = cluster.nodes.some((one) => equalWords(one.name, node.name))
  return same ? {verdict: "yes", reason: "same"} : first
}

const gendersClash = (cluster: Cluster, node: Node): boolean =>
  node.entity.gender !== null && cluster.nodes.some(({entity}) => entity.gender !== null && entity.gender !== node.entity.gender) // prettier-ignore

const equalWords = (a: ReadName, b: ReadName): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])

function newCluster(node: Node, reasons: readonly string[]): Cluster {
  return {nodes: [], documents: new Set(), reasons: new Set(reasons), full: node.name}
}

function add(cluster: Cluster, node: Node, clusters: Cluster[], byWord: Map<string, Cluster[]>): void {
  clusters.push(cluster)
  enter(cluster, node, byWord)
}

function join(
  cluster: Cluster,
  node: Node,
  why: NameReason,
  byWord: Map<string, Cluster[]>,
  pack: CollationPack,
): void {
  const name = longestName(cluster)
  if (fold(name) !== fold(node.entity.name)) cluster.reasons.add(pack.wording.samePerson(node.entity.name, name, why))
  enter(cluster, node, byWord)
}

function enter(cluster: Cluster, node: Node, byWord: Map<string, Cluster[]>): void {
  cluster.nodes.push(node)
  cluster.documents.add(node.document)
  for (const key of node.name.keys) {
    const list = byWord.get(key)
    if (list === undefined) byWord.set(key, [cluster])
    else if (!list.includes(cluster)) list.push(cluster)
  }
}

// The name to show: the fullest, and of those the one with fewest titles, no comma or capitals, and its accents.
function longestName({nodes}: Cluster): string {
  const full = Math.max(...nodes.map(({name}) => name.words.filter((word) => word.length > 1).length))
  const names = nodes
    .filter(({name}) => name.words.filter((word) => word.length > 1).length === full)
    .map(({entity}) => entity.name)
  const plain = (name: string): number =>
    (name.includes(",") || name === name.toUpperCase() ? 100 : 0) + name.split(/\s+/).length
  const accents = (name: string): number => name.normalize("NFD").length - name.length
  return names.sort((a, b) => plain(a) - plain(b) || accents(b) - accents(a) || (a < b ? -1 : 1))[0] ?? ""
}

// "Brother Teo", "Sister Ines": who is known by one name is called by it with what goes before.
function titled({name, roles}: Entity): string[] {
  return /\s/.test(name) ? [] : roles.filter((role) => /^\p{Lu}\p{Ll}+$/u.test(role)).map((role) => `${role} ${name}`)
}

function personOf(cluster: Cluster): PersonDraft {
  const name = longestName(cluster)
  const names = new Set(cluster.nodes.flatMap(({entity}) => [entity.name, ...entity.aliases, ...titled(entity)]))
  names.delete(name)
  const entities = cluster.nodes
    .map(({document, entity}) => ({document, entity: entity.id}))
    .sort((a, b) => (`${a.document} ${a.entity}` < `${b.document} ${b.entity}` ? -1 : 1))
  return {
    id: idOf("person", ...entities.map(({document, entity}) => `${document} ${entity}`)),
    name,
    aliases: [...names].sort(),
    roles: [...new Set(cluster.nodes.flatMap(({entity}) => entity.roles))].sort(),
    entities,
    reasons: [...cluster.reasons].sort(),
  }
}
