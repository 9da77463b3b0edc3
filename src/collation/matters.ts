// Which documents treat one matter: one earthquake and not the other.
//
// First documents that share rare words come together (tf-idf, average linkage). Such a set may still hold two matters
// of one kind; inside it the words that all share count for nothing, and names and numbers tell most. So it is cut in
// two as far as its halves are much more like themselves than like one another.

import {agglomerate, type Pair} from "./agglomerate.ts"

/** A document's words with how often each stands in it; `telling` are those that are names or numbers. */
export type Wording = {readonly counts: ReadonlyMap<string, number>; readonly telling: ReadonlySet<string>}

const Loose = 0.06 // likeness of documents that may treat one matter
const Apart = 0.28 // how alike halves may be, over how alike each is to itself, to be two matters
const Least = 5 // documents of a half
const Weight = 2 // of names and numbers over other words

/** The matters: sets of documents' numbers, each ascending, ordered by their first. Compares every pair: for thousands it is slow. */
export function findMatters(documents: readonly Wording[]): number[][] {
  const alike = table(vectorsOf(documents, 1, 0))
  const pairs: Pair[] = []
  for (let a = 0; a < documents.length; a++)
    for (let b = a + 1; b < documents.length; b++) pairs.push({a, b, like: alike[a]?.[b] ?? 0})
  return agglomerate(documents.length, pairs, Loose)
    .flatMap((set) => split(set, documents))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function split(set: readonly number[], documents: readonly Wording[]): number[][] {
  if (set.length < 2 * Least) return [[...set]]
  const halves = halve(table(vectorsOf(set.map((i) => documents[i]).filter((one) => one !== undefined), Weight, 1))) // prettier-ignore
  if (halves === null || halves.likeness >= Apart || halves.parts.some((part) => part.length < Least)) return [[...set]]
  return halves.parts.flatMap((part) => split(part.map((i) => set[i] ?? 0), documents)) // prettier-ignore
}

type Vector = ReadonlyMap<string, number>

// Words that only `rare` documents or fewer have are left out.
function vectorsOf(documents: readonly Wording[], weight: number, rare: number): Vector[] {
  const holders = new Map<string, number>()
  for (const {counts} of documents) for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return documents.map(({counts, telling}) => {
    const vector = new Map<string, number>()
    let norm = 0
    for (const [word, count] of counts) {
      const held = holders.get(word) ?? 1
      if (held <= rare) continue
      const value = (1 + Math.log(count)) * Math.max(0, Math.log((documents.length + 0.5) / held)) * (telling.has(word) ? weight : 1) // prettier-ignore
      vector.set(word, value)
      norm += value * value
    }
    for (const [word, value] of vector) vector.set(word, value / Math.sqrt(norm || 1))
    return vector
  })
}

function table(vectors: readonly Vector[]): number[][] {
  return vectors.map((one) => vectors.map((other) => dot(one, other)))
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, value] of small) sum += value * (large.get(word) ?? 0)
  return sum
}

type Halves = {readonly parts: readonly [number[], number[]]; readonly likeness: number}

const Rounds = 12

// Two means, begun from each document and the one least like it; the cut that tells most is kept.
function halve(alike: readonly (readonly number[])[]): Halves | null {
  let best: (Halves & {readonly gain: number}) | null = null
  const all = alike.map((_, i) => i)
  for (const seed of all) {
    const far = all.reduce((least, i) => ((alike[seed]?.[i] ?? 0) < (alike[seed]?.[least] ?? 2) ? i : least), seed)
    let parts: [number[], number[]] = [[seed], [far]]
    for (let round = 0; round < Rounds; round++) {
      const next: [number[], number[]] = [[], []]
      for (const i of all) next[pull(alike, i, parts[0]) >= pull(alike, i, parts[1]) ? 0 : 1].push(i)
      const same = next[0].length === parts[0].length && next[0].every((one, i) => one === parts[0][i])
      parts = next
      if (same || next[0].length === 0 || next[1].length === 0) break
    }
    const [x, y] = parts
    if (x.length < 2 || y.length < 2) continue
    const within = (mean(alike, x, x) * x.length + mean(alike, y, y) * y.length) / all.length
    const cross = mean(alike, x, y)
    if (best === null || within - cross > best.gain) best = {parts, gain: within - cross, likeness: cross / within}
  }
  return best
}

// A part of one document keeps it.
function pull(alike: readonly (readonly number[])[], i: number, part: readonly number[]): number {
  return part.length === 1 && part[0] === i ? Infinity : mean(alike, [i], part)
}

function mean(alike: readonly (readonly number[])[], x: readonly number[], y: readonly number[]): number {
  let sum = 0
  let count = 0
  for (const i of x) {
    for (const j of y) {
      if (i === j) continue
      sum += alike[i]?.[j] ?? 0
      count++
    }
  }
  return count === 0 ? 1 : sum / count
}
