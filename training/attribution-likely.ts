// How often a lemma with its part of speech heads a cue, counted in either half of the articles.

import {hashText} from "../src/language/word-forms.ts"
import type {Likely, Sheet} from "../src/attribution/trained/sheet.ts"
import type {Gold} from "./attribution-gold.ts"

/** What is counted: articles of either half as sheets whose own column of this is empty. */
export type Counted = {readonly sheet: Sheet; readonly gold: readonly Gold[]}

type Counts = ReadonlyMap<number, readonly [number, number]>

/** Buckets by the counts of both halves, by those of the half an article is not in, and all keys that have one. */
export type LikelyCounts = {
  readonly all: Likely
  readonly without: (half: number) => Likely
  readonly keys: readonly number[]
}

/** Counts articles; those at even places are half 0. */
export function countLikely(articles: readonly Counted[]): LikelyCounts {
  const halves = [0, 1].map((half) => countsOf(articles.filter((_, a) => a % 2 === half)))
  const all: Likely = (key) => bucketOf([halves[0]?.get(key), halves[1]?.get(key)], 3)
  const keys = [...new Set(halves.flatMap((half) => [...half.keys()]))].filter((key) => key !== 0 && all(key) > 0)
  return {all, without: (half) => (key) => bucketOf([halves[1 - half]?.get(key)], 2), keys}
}

function countsOf(articles: readonly Counted[]): Counts {
  const counts = new Map<number, [number, number]>()
  for (const {sheet, gold} of articles) {
    const heads = new Set(gold.map(({head}) => head))
    for (let t = 0; t < sheet.count; t++) {
      const line = sheet.lineOf[t]!
      const token = sheet.scene.lines[line]?.tokens[t - sheet.firstOf[line]!]
      if (token === undefined) continue
      const key = hashText(token.lemma) ^ hashText(token.upos)
      const sum = counts.get(key) ?? [0, 0]
      sum[0]++
      if (heads.has(t)) sum[1]++
      counts.set(key, sum)
    }
  }
  return counts
}

const limits = [0.02, 0.05, 0.1, 0.25, 0.45, 0.7] // shares at which buckets part

function bucketOf(of: readonly (readonly [number, number] | undefined)[], least: number): number {
  const [n, k] = of.reduce<[number, number]>((sum, one) => [sum[0] + (one?.[0] ?? 0), sum[1] + (one?.[1] ?? 0)], [0, 0])
  if (n < least) return 0
  const share = (k + 0.2) / (n + 2)
  return 1 + limits.filter((limit) => share >= limit).length
}

/** The buckets as an open table of keys. */
export function likelyArrays({
  keys,
  all,
}: LikelyCounts): [
  {readonly name: string; readonly values: Int32Array},
  {readonly name: string; readonly values: Uint8Array},
] {
  let room = 1
  while (room < keys.length * 1.5) room *= 2
  const table = new Int32Array(room)
  const buckets = new Uint8Array(room)
  for (const key of keys) {
    let slot = key & (room - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (room - 1)
    table[slot] = key
    buckets[slot] = all(key)
  }
  return [
    {name: "likelyKeys", values: table},
    {name: "likelyBuckets", values: buckets},
  ]
}
