// Documents that are one origin of information: copies with small edits, translations, reports that live on another.
//
// Copies are found by the shingles (runs of five words) they share, looked up by a fixed sample of their hashes, so
// that a thousand documents are compared with their few neighbours only. The pages being of one agency is no proof.

import type {Reading} from "../claims/reading.ts"
import type {Document} from "../text/document.ts"
import type {Accounts} from "./accounts.ts"
import {disjointSets, setsOf, type DisjointSets} from "./disjoint.ts"
import {wordsOf} from "./fold.ts"
import {turnover} from "./ledger.ts"
import type {Memory} from "./memory.ts"
import type {CollationPack} from "./pack.ts"
import type {Cast} from "./cast.ts"
import {findCited} from "./cited.ts"
import {findRelays} from "./relays.ts"
import {findCredited, findTranslations} from "./translations.ts"

const Run = 5 // words
const Sample = 24 // smallest hashes kept of each document
const Near = 0.3 // share of the shorter document's runs found in the other that makes a copy
const Few = 40 // documents that share one sampled run beyond which it is a boilerplate line

/**
 * Sets of two and more documents that share an origin, in order: all copies of one text are one set; a report and
 * the one it lives on are a set of two, since two reports that cite a third have no more in common than that.
 */
export function findOrigins(
  readings: readonly Reading[],
  accounts: Accounts,
  cast: Cast,
  pack: CollationPack,
  memory: Memory,
): string[][] {
  const runs = readings.map(({document}) => memory.each(known, document, () => runsOf(document.text)))
  const sets = disjointSets(readings.length)
  joinCopies(runs, sets, memory)
  const documents = readings.map(({document}) => document)
  for (const [i, j] of findTranslations(documents, memory)) sets.join(i, j)
  const copies = setsOf(sets, readings.length).filter((set) => set.length > 1)
  const relayed = [
    ...findRelays(readings, accounts, cast, pack, memory),
    ...findCredited(documents, memory),
    ...findCited(documents, pack, memory),
  ]
  const pairs = [...new Map(relayed.map(([i, j]) => [Math.min(i, j) * readings.length + Math.max(i, j), [i, j] as const])).values()].filter(([i, j]) => sets.find(i) !== sets.find(j)) // prettier-ignore
  return [...copies, ...pairs]
    .map((set) => set.flatMap((i) => readings[i]?.document.id ?? []).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))
}

/** The runs of a document, and the sample by which it is looked up. */
type Runs = {readonly all: ReadonlySet<number>; readonly sample: readonly number[]}

const known = {empty: () => new WeakMap<Document, Runs>()}
const copies = {empty: () => new WeakMap<Runs, WeakMap<Runs, boolean>>()}

// FNV-1a over the words of each run: the same words give the same number everywhere.
function runsOf(text: string): Runs {
  const words = wordsOf(text)
  const runs = new Set<number>()
  for (let i = 0; i + Run <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + Run; k++) {
      const word = words[k] ?? ""
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193)
      hash = Math.imul(hash ^ 32, 0x01000193)
    }
    runs.add(hash >>> 0)
  }
  return {all: runs, sample: smallest(runs)}
}

/** Which documents hold each sampled run, and which of those are copies, kept from one collation to the next. */
type Holders = {
  readonly runs: Set<Runs>
  readonly of: Map<number, Runs[]>
  readonly alike: Map<number, readonly (readonly [Runs, Runs])[]>
}

const holders = {empty: (): Holders => ({runs: new Set(), of: new Map(), alike: new Map()})}

function joinCopies(runs: readonly Runs[], sets: DisjointSets, memory: Memory): void {
  const kept = memory.at(holders)
  const {come, gone} = turnover(kept.runs, runs)
  const touched = new Set<number>()
  for (const one of gone) {
    kept.runs.delete(one)
    for (const hash of one.sample) {
      touched.add(hash)
      const list = (kept.of.get(hash) ?? []).filter((other) => other !== one)
      if (list.length === 0) kept.of.delete(hash)
      else kept.of.set(hash, list)
    }
  }
  for (const one of come) {
    kept.runs.add(one)
    for (const hash of one.sample) {
      touched.add(hash)
      const list = kept.of.get(hash)
      if (list === undefined) kept.of.set(hash, [one])
      else list.push(one)
    }
  }
  for (const hash of touched) {
    const pairs = copiesIn(kept.of.get(hash) ?? [], memory)
    if (pairs.length === 0) kept.alike.delete(hash)
    else kept.alike.set(hash, pairs)
  }
  const at = new Map(kept.alike.size === 0 ? [] : runs.map((one, i) => [one, i]))
  for (const pairs of kept.alike.values())
    for (const [one, other] of pairs) sets.join(at.get(one) ?? 0, at.get(other) ?? 0)
}

// Pairs of copies, as many as it takes to join all that are.
function copiesIn(list: readonly Runs[], memory: Memory): (readonly [Runs, Runs])[] {
  if (list.length > Few || list.length < 2) return []
  const own = disjointSets(list.length)
  const pairs: (readonly [Runs, Runs])[] = []
  for (let a = 0; a < list.length; a++) {
    for (let b = a + 1; b < list.length; b++) {
      const [one, other] = [list[a], list[b]]
      if (one === undefined || other === undefined || own.find(a) === own.find(b)) continue
      const compared = memory.each(copies, one, () => new WeakMap<Runs, boolean>())
      const same = compared.get(other) ?? isCopy(one.all, other.all)
      compared.set(other, same)
      if (!same) continue
      own.join(a, b)
      pairs.push([one, other])
    }
  }
  return pairs
}

function smallest(set: ReadonlySet<number>): number[] {
  const least: number[] = []
  for (const hash of set) {
    if (least.length === Sample && hash >= (least.at(-1) ?? 0)) continue
    let at = least.length
    while (at > 0 && (least[at - 1] ?? 0) > hash) at--
    least.splice(at, 0, hash)
    if (least.length > Sample) least.pop()
  }
  return least
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < 12) return false
  let shared = 0
  for (const run of small) if (large.has(run)) shared++
  return shared / small.size >= Near
}
