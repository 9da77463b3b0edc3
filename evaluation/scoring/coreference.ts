// Scores groupings of mentions against a key: MUC, B³, CEAF-e and their mean, as the CoNLL-2011 and 2012 tasks define them.
//
// A mention is a string that says which one it is; what makes two mentions the same one is for the caller to say.
// Sums run over all documents before precision and recall are divided, as in the reference scorer.

import type {Figure} from "../figures.ts"
import {bestAssignment} from "./assignment.ts"

/** One document's mentions, grouped. No mention stands in two groups. */
export type Grouping = readonly (readonly string[])[]

/** One document: its key and what was given. */
export type GroupedDocument = {readonly gold: Grouping; readonly given: Grouping}

type Sum = {hit: number; gold: number; hitGiven: number; given: number}

/** The figures of all documents together. Groups of one are left out on both sides unless `singletons` is true. */
export function scoreGroupings(documents: readonly GroupedDocument[], singletons: boolean): Figure[] {
  const mentions = noSum()
  const muc = noSum()
  const cubed = noSum()
  const ceaf = noSum()
  for (const document of documents) {
    const least = singletons ? 1 : 2
    const gold = document.gold.filter((group) => group.length >= least)
    const given = document.given.filter((group) => group.length >= least)
    const goldOf = groupOf(gold)
    const givenOf = groupOf(given)
    for (const mention of goldOf.keys()) {
      if (!givenOf.has(mention)) continue
      mentions.hit++
      mentions.hitGiven++
    }
    mentions.gold += goldOf.size
    mentions.given += givenOf.size
    for (const group of gold) {
      muc.gold += group.length - 1
      muc.hit += group.length - parts(group, givenOf)
      cubed.gold += group.length
      cubed.hit += shared(group, givenOf)
    }
    for (const group of given) {
      muc.given += group.length - 1
      muc.hitGiven += group.length - parts(group, goldOf)
      cubed.given += group.length
      cubed.hitGiven += shared(group, goldOf)
    }
    const alike = likeness(gold, given, givenOf)
    const best = bestAssignment(gold.length, given.length, (a, b) => alike[a]?.get(b) ?? 0)
    ceaf.hit += best
    ceaf.hitGiven += best
    ceaf.gold += gold.length
    ceaf.given += given.length
  }
  const mean = (f1(muc) + f1(cubed) + f1(ceaf)) / 3
  return [
    {metric: "CoNLL F1 (mean of the three)", value: mean},
    figure("MUC F1", muc),
    figure("B³ F1", cubed),
    figure("CEAF-e F1", ceaf),
    figure("mention F1", mentions),
  ]
}

function noSum(): Sum {
  return {hit: 0, gold: 0, hitGiven: 0, given: 0}
}

function groupOf(groups: Grouping): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, i) => group.map((mention) => [mention, i] as const)))
}

// Into how many parts the other side cuts a group; a mention it lacks is a part by itself.
function parts(group: readonly string[], other: ReadonlyMap<string, number>): number {
  const met = new Set<number>()
  let alone = 0
  for (const mention of group) {
    const at = other.get(mention)
    if (at === undefined) alone++
    else met.add(at)
  }
  return met.size + alone
}

// For each mention, which part of its group the other side has with it; a mention the other side lacks has none.
function shared(group: readonly string[], other: ReadonlyMap<string, number>): number {
  const counts = new Map<number, number>()
  for (const mention of group) {
    const at = other.get(mention)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  let sum = 0
  for (const count of counts.values()) sum += (count * count) / group.length
  return sum
}

// φ4: twice what two groups share, over the sizes of both.
function likeness(gold: Grouping, given: Grouping, givenOf: ReadonlyMap<string, number>): Map<number, number>[] {
  return gold.map((group) => {
    const counts = new Map<number, number>()
    for (const mention of group) {
      const at = givenOf.get(mention)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return new Map([...counts].map(([at, count]) => [at, (2 * count) / (group.length + (given[at]?.length ?? 0))]))
  })
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function f1({hit, gold, hitGiven, given}: Sum): number {
  const [precision, recall] = [ratio(hitGiven, given), ratio(hit, gold)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function figure(metric: string, sum: Sum): Figure {
  const [precision, recall] = [ratio(sum.hitGiven, sum.given), ratio(sum.hit, sum.gold)]
  return {metric, value: f1(sum), note: `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`}
}
