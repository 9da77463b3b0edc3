// Phrases taken to be one: a union-find over the phrases of a document that keeps why each was joined.

import type {MentionKind} from "./mention.ts"
import type {Gender, Noun} from "./pack.ts"
import type {Phrase} from "./phrase.ts"
import type {QuantityValue} from "./quantity.ts"

/** What is known of one cluster. `last` is the latest phrase that was joined in the order of the text. */
export type Cluster = {
  readonly root: number
  kind: Exclude<MentionKind, "time" | "quantity">
  gender: Gender | null
  count: QuantityValue | null
  named: boolean
  readonly nouns: string[]
  readonly phrases: number[]
  /** Phrases of those who belong to it; one may stand there twice. */
  readonly members: number[]
  within: number | null
}

/** All clusters of a document, and the reason by which each phrase joined its own. */
export type Clusters = {
  readonly phrases: readonly Phrase[]
  readonly of: (phrase: number) => Cluster | null
  readonly open: (phrase: number) => Cluster
  readonly join: (phrase: number, into: Cluster, reason: string) => Cluster
  readonly reasons: readonly (string | undefined)[]
  /** In the order of their roots. */
  readonly all: () => readonly Cluster[]
}

/** Clusters over `phrases`, empty at first: a phrase is in none until it is opened or joined. */
export function makeClusters(phrases: readonly Phrase[]): Clusters {
  const parent = new Int32Array(phrases.length).fill(-1)
  const made = new Array<Cluster | null>(phrases.length).fill(null) // by their roots
  const reasons = new Array<string | undefined>(phrases.length)

  function rootOf(phrase: number): number {
    let root = phrase
    while (parent[root] !== root) root = parent[root]!
    for (let at = phrase; parent[at] !== root;) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }

  function of(phrase: number): Cluster | null {
    if ((parent[phrase] ?? -1) < 0) return null
    return made[rootOf(phrase)] ?? null
  }

  function open(phrase: number): Cluster {
    const known = of(phrase)
    if (known !== null) return known
    const one = phrases[phrase]
    if (one === undefined) throw new RangeError(`no phrase ${phrase}`)
    parent[phrase] = phrase
    const cluster: Cluster = {
      root: phrase,
      kind: one.kind,
      gender: one.gender,
      count: one.count,
      named: one.form === "name",
      nouns: nounsOf(one.noun, one.roleNoun),
      phrases: [phrase],
      members: [],
      within: null,
    }
    made[phrase] = cluster
    return cluster
  }

  function join(phrase: number, into: Cluster, reason: string): Cluster {
    const from = open(phrase)
    if (from === into || made[into.root] !== into) return from
    parent[from.root] = into.root
    into.gender ??= from.gender
    into.count =
      into.count === null || (from.count !== null && into.count.relation !== "exact")
        ? (from.count ?? into.count)
        : into.count
    into.named ||= from.named
    into.within ??= from.within
    for (const noun of from.nouns) if (!into.nouns.includes(noun)) into.nouns.push(noun)
    for (const one of from.phrases) into.phrases.push(one)
    for (const one of from.members) into.members.push(one)
    made[from.root] = null
    reasons[phrase] = reason
    return into
  }

  return {phrases, of, open, join, reasons, all: () => made.filter((one) => one !== null)}
}

function nounsOf(noun: Noun | null, role: Noun | null): string[] {
  if (noun === null) return role === null ? [] : [role.lemma]
  return role === null || role.lemma === noun.lemma ? [noun.lemma] : [noun.lemma, role.lemma]
}
