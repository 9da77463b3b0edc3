// Joins what a text comes back to: things by their noun and what stands before it, "it" and "they" to the nearest fit.
//
// Also groups that nothing has joined yet and that are called by the very same words. What a text says only once, or in
// words that fit nothing before, stays alone.

import {apart} from "./apart.ts"
import type {Cluster, Clusters} from "./clusters.ts"
import type {Line} from "./line.ts"
import type {Phrase} from "./phrase.ts"

const Window = 3 // sentences looked back over for a pronoun, this one included
const Near = 40 // phrases looked back over for a pronoun
const Memory = 12 // how many earlier ones with the same noun are remembered
const Reach = {bare: 20, whose: 30, definite: 60} as const // sentences between two that are one

/** In the order of the text, `order` being the indices of all phrases. Clusters made before are kept and may grow. */
export function joinThings(clusters: Clusters, lines: readonly Line[], order: readonly number[]): void {
  const atHead = headsOf(clusters, order)
  joinApposed(clusters, lines, order, atHead)
  joinLike(clusters, lines, order, atHead)
  joinPointers(clusters, lines, order)
}

/** The phrase that has a token in its head, by line and token. */
type Heads = ReadonlyMap<number, ReadonlyMap<number, number>>

function headsOf(clusters: Clusters, order: readonly number[]): Heads {
  const heads = new Map<number, Map<number, number>>()
  for (const at of order) {
    const phrase = clusters.phrases[at]
    if (phrase === undefined) continue
    const here = heads.get(phrase.line) ?? new Map<number, number>()
    heads.set(phrase.line, here)
    for (let i = phrase.headFrom; i < phrase.headTo; i++) if (!here.has(i)) here.set(i, at)
  }
  return heads
}

// "The charter, a paper of two pages": what the tree sets beside a thing or a body.
function joinApposed(clusters: Clusters, lines: readonly Line[], order: readonly number[], atHead: Heads): void {
  for (const at of order) {
    const phrase = clusters.phrases[at]
    if (phrase === undefined || phrase.kind !== "thing" || clusters.of(at) !== null) continue
    const token = lines[phrase.line]?.tokens[phrase.headTo - 1]
    if (token?.rel !== "appos") continue
    const other = atHead.get(phrase.line)?.get(token.head)
    const kind = clusters.phrases[other ?? -1]?.kind
    if (other !== undefined && (kind === "thing" || kind === "organization"))
      clusters.join(at, clusters.open(other), "set beside it")
  }
}

/** A phrase's words: its head, what stands before it, and whose it is. */
type Words = {readonly head: string; readonly before: readonly string[]; readonly owner: string | null}
type Seen = {readonly at: number; readonly words: Words}

function joinLike(clusters: Clusters, lines: readonly Line[], order: readonly number[], atHead: Heads): void {
  const byHead = new Map<string, Seen[]>()
  for (const at of order) {
    const phrase = clusters.phrases[at]
    const line = lines[phrase?.line ?? -1]
    if (phrase === undefined || line === undefined || !isAlone(clusters, at, phrase)) continue
    const words = wordsOf(clusters, line, phrase, atHead)
    let known = byHead.get(words.head)
    if (known === undefined) byHead.set(words.head, (known = []))
    for (let k = known.length - 1; k >= 0 && k >= known.length - Memory; k--) {
      const one = known[k]!
      if (!mayBe(clusters.phrases[one.at], one.words, phrase, words)) continue
      clusters.join(at, clusters.open(one.at), "the same words")
      break
    }
    known.push({at, words})
  }
}

function isAlone(clusters: Clusters, at: number, phrase: Phrase): boolean {
  if (phrase.form !== "nominal") return false
  const cluster = clusters.of(at)
  if (phrase.kind === "thing") return cluster === null
  return phrase.kind === "group" && phrase.count === null && !phrase.part && cluster?.phrases.length === 1
}

function wordsOf(clusters: Clusters, line: Line, phrase: Phrase, atHead: Heads): Words {
  const head = line.tokens[phrase.headTo - 1]
  let before: string[] = []
  let owner: string | null = null
  for (let i = phrase.from; i < phrase.headFrom; i++) {
    const token = line.tokens[i]
    if (token === undefined) continue
    if (token.rel === "nmod:poss" && token.head === phrase.headTo - 1) {
      const cluster = clusters.of(atHead.get(phrase.line)?.get(i) ?? -1)
      owner = cluster === null ? token.lower : `#${cluster.root}`
      before = []
    } else if (!small.has(token.upos)) {
      const lemma = token.lemma.toLowerCase()
      if (!before.includes(lemma)) before.push(lemma)
    }
  }
  const lemma = (head?.lemma ?? phrase.name).toLowerCase()
  return {head: `${phrase.kind} ${lemma} ${phrase.number}`, before, owner}
}

const small: ReadonlySet<string> = new Set(["DET", "PUNCT", "PART", "ADP", "PRON"])

// A definite one may say less than the earlier one; any other says the same words, and is never brought in anew.
function mayBe(earlier: Phrase | undefined, known: Words, phrase: Phrase, words: Words): boolean {
  if (earlier === undefined) return false
  const {picks} = phrase
  if (picks === "indefinite" || picks === "some" || picks === "none") return false
  const reach = picks === "definite" ? Reach.definite : picks === "whose" ? Reach.whose : Reach.bare
  if (phrase.line - earlier.line > reach) return false
  if (words.owner !== null && words.owner !== known.owner) return false
  for (const word of words.before) if (!known.before.includes(word)) return false
  return (picks === "definite" && phrase.kind === "thing") || known.before.length === words.before.length
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
    if (recent.length > Near) recent.shift()
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
  for (let i = recent.length - 1; i >= 0; i--) {
    const at = recent[i] ?? -1
    const one = clusters.phrases[at]
    if (one === undefined || phrase.line - one.line >= Window) break
    if (one.line === phrase.line && one.to > phrase.from) continue
    const line = lines[one.line]
    if (!agrees(clusters, line, at, one, phrase) || apart(line, one, phrase)) continue
    if (alive && one.kind === "thing" && phrase.number === "many") continue
    const score = salience(line, one, phrase, lines[phrase.line])
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
