// Joins what a text comes back to: things by their noun and what stands before it, "it" and "they" to the nearest fit.
//
// Also groups that nothing has joined yet and that are called by the very same words. What a text says only once, or in
// words that fit nothing before, stays alone.

import {apart} from "./apart.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import {coveredBy, type Phrase} from "./phrase.ts"

const Window = 3 // sentences looked back over for a pronoun, this one included
const Near = 40 // phrases looked back over for a pronoun
const Memory = 12 // how many earlier ones with the same noun are remembered
const Reach = {bare: 20, whose: 30, definite: 60} as const // sentences between two that are one

/** In the order of the text, `order` being the indices of all phrases. Clusters made before are kept and may grow. */
export function joinThings(clusters: Clusters, lines: readonly Line[], order: readonly number[]): void {
  const heads = coveredBy(clusters.phrases, lines, order, ({headFrom}) => headFrom)
  joinApposed(clusters, lines, order, heads)
  joinLike(clusters, lines, order, heads)
  joinPointers(clusters, lines, order)
}

// "The charter, a paper of two pages": what the tree sets beside a thing or a body. `heads` tells for each token of the
// document the phrase that has it in its head.
function joinApposed(clusters: Clusters, lines: readonly Line[], order: readonly number[], heads: Int32Array): void {
  for (const at of order) {
    const phrase = clusters.phrases[at]!
    const line = lines[phrase.line]!
    if (phrase.kind !== "thing" || clusters.of(at) !== null) continue
    const token = line.tokens[phrase.headTo - 1]
    if (token?.rel !== "appos" || token.head < 0) continue
    const other = heads[line.start + token.head]!
    const kind = clusters.phrases[other]?.kind
    if (kind === "thing" || kind === "organization") clusters.join(at, clusters.open(other), "set beside it")
  }
}

/** A phrase as it was told of: what stands before its head, and whose it is. */
type Seen = {readonly at: number; readonly before: readonly string[]; readonly owner: string | null}

function joinLike(clusters: Clusters, lines: readonly Line[], order: readonly number[], heads: Int32Array): void {
  // By the lemma of the head: those of one kind and number.
  const likes = {thing: {one: likeness(), many: likeness()}, group: {one: likeness(), many: likeness()}}
  for (const at of order) {
    const phrase = clusters.phrases[at]!
    const line = lines[phrase.line]!
    const {kind} = phrase
    if ((kind !== "thing" && kind !== "group") || !isAlone(clusters, at, phrase)) continue
    const head = (line.tokens[phrase.headTo - 1]?.lemma ?? phrase.name).toLowerCase()
    const like = likes[kind][phrase.number]
    const seen = tellsOf(clusters, line, at, phrase, heads)
    const known = like.get(head)
    if (known === undefined) {
      like.set(head, [seen])
      continue
    }
    for (let k = known.length - 1; k >= 0 && k >= known.length - Memory; k--) {
      const one = known[k]!
      if (!mayBe(clusters.phrases[one.at], one, phrase, seen)) continue
      clusters.join(at, clusters.open(one.at), "the same words")
      break
    }
    known.push(seen)
  }
}

const likeness = (): Map<string, Seen[]> => new Map()

function isAlone(clusters: Clusters, at: number, phrase: Phrase): boolean {
  if (phrase.form !== "nominal") return false
  const cluster = clusters.of(at)
  if (phrase.kind === "thing") return cluster === null
  return phrase.count === null && !phrase.part && cluster?.phrases.length === 1
}

function tellsOf(clusters: Clusters, line: Line, at: number, phrase: Phrase, heads: Int32Array): Seen {
  let before = nothing
  let owner: string | null = null
  for (let i = phrase.from; i < phrase.headFrom; i++) {
    const token = line.tokens[i]!
    if (token.rel === "nmod:poss" && token.head === phrase.headTo - 1) {
      const cluster = clusters.of(heads[line.start + i]!)
      owner = cluster === null ? token.lower : `#${cluster.root}`
      before = nothing
    } else if (!small.has(token.upos)) {
      const lemma = token.lemma.toLowerCase()
      if (!before.includes(lemma)) before = [...before, lemma]
    }
  }
  return {at, before, owner}
}

const nothing: readonly string[] = []
const small: ReadonlySet<string> = new Set(["DET", "PUNCT", "PART", "ADP", "PRON"])

// A definite one may say less than the earlier one; any other says the same words, and is never brought in anew.
function mayBe(earlier: Phrase | undefined, known: Seen, phrase: Phrase, seen: Seen): boolean {
  if (earlier === undefined) return false
  const {picks} = phrase
  if (picks === "indefinite" || picks === "some" || picks === "none") return false
  const reach = picks === "definite" ? Reach.definite : picks === "whose" ? Reach.whose : Reach.bare
  if (phrase.line - earlier.line > reach) return false
  if (seen.owner !== null && seen.owner !== known.owner) return false
  for (const word of seen.before) if (!known.before.includes(word)) return false
  return (picks === "definite" && phrase.kind === "thing") || known.before.length === seen.before.length
}

// "It", "its", "they" that nobody has taken yet.
function joinPointers(clusters: Clusters, lines: readonly Line[], order: readonly number[]): void {
  const recent: number[] = []
  for (const at of order) {
    const phrase = clusters.phrases[at]
    if (phrase === undefined) continue
    if (phrase.form === "pronoun" && phrase.pronoun?.person === 3 && clusters.of(at) === null) {
      const found = antecedent(clusters, lines, recent, phrase)
      if (found !== null) clusters.join(at, found, `${phrase.name.toLowerCase()}: the nearest that fits`)
    }
    if (phrase.form !== "pronoun" || clusters.of(at) !== null) recent.push(at)
  }
}

function antecedent(
  clusters: Clusters,
  lines: readonly Line[],
  recent: readonly number[],
  phrase: Phrase,
): Cluster | null {
  if (phrase.pronoun?.gender !== "thing" && phrase.number === "one") return null
  const alive = acts(lines[phrase.line], phrase)
  let best: {at: number; score: number} | null = null
  for (let i = recent.length - 1; i >= Math.max(0, recent.length - Near); i--) {
    const at = recent[i] ?? -1
    const one = clusters.phrases[at]
    if (one === undefined || phrase.line - one.line >= Window) break
    if (one.line === phrase.line && one.to > phrase.from) continue
    const line = lines[one.line]
    if (!agrees(clusters, line, at, one, phrase) || apart(line, one, phrase)) continue
    if (alive && one.kind === "thing" && phrase.number === "many") continue
    // "A charity said its van was stopped. It asked": bodies ask more often than things.
    const body = alive && phrase.pronoun?.gender === "thing" && (clusters.of(at)?.kind ?? one.kind) === "organization"
    const score = salience(line, one, phrase, lines[phrase.line]) + (body ? 0.5 : 0)
    if (best === null || score > best.score) best = {at, score}
  }
  return best === null ? null : clusters.open(best.at)
}

// Those who ask, flee or die are no things.
function acts(line: Line | undefined, phrase: Phrase): boolean {
  const token = line?.tokens[phrase.headFrom]
  const verb = token?.rel.startsWith("nsubj") === true ? line?.words[token.head] : undefined
  return verb !== undefined && (verb.speech || verb.living)
}

// "It" is a thing, a body, a place or people taken as one ("the group"); "they" are people or more than one thing.
function agrees(clusters: Clusters, line: Line | undefined, at: number, one: Phrase, phrase: Phrase): boolean {
  const kind = clusters.of(at)?.kind ?? one.kind
  if (phrase.pronoun?.gender === "thing") {
    if (one.form === "pronoun") return one.pronoun?.gender === "thing"
    if (kind === "group") return one.noun?.sort === "people" && line?.tokens[one.headTo - 1]?.xpos === "NN"
    return (kind === "thing" && one.number === "one") || kind === "organization" || kind === "place"
  }
  if (one.form === "pronoun") return one.number === "many" && one.pronoun?.person === 3
  return kind === "group" || (kind === "thing" && one.number === "many")
}

function salience(line: Line | undefined, one: Phrase, phrase: Phrase, here: Line | undefined): number {
  const rel = line?.tokens[one.headTo - 1]?.rel ?? ""
  let score = one.line - phrase.line
  if (rel.startsWith("nsubj")) score += 0.8
  else if (rel === "obj") score += 0.4
  else if (rel === "compound" || rel === "nmod:poss") score -= 0.4
  if (one.form === "pronoun") score += 0.6
  if (one.picks === "indefinite" || one.picks === "definite") score += 0.1
  if (line?.block !== here?.block) score -= 0.5
  if (one.line === phrase.line) score += 0.3 * (one.from / Math.max(1, phrase.from))
  return score
}
