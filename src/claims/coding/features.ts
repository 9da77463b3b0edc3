// What is weighed when an event is coded: lemmas and senses on the path between the actors, below it, and in their order.

import {sensesOf, type Senses} from "./senses.ts"
import {within, type Sight} from "./sight.ts"

/** The kinds of features, in order; a trained file must name the same. */
export const codingFeatures: readonly string[] = [
  "always", "source rel", "target rel", "target case",
  "path lemma", "top lemma", "below lemma", "path & below lemma", "second lemma",
  "path sense", "top sense", "below sense", "path & below sense", "path & path sense", "second sense", "below & second sense",
  "lemma by zone", "lemma", "two lemmas", "three lemmas", "sense by zone", "sense", "next senses", "near senses",
] // prettier-ignore

const Below = /^(?:aux|mark|advmod|case|compound|expl|nsubj:pass|obj|obl|xcomp|ccomp|nmod|amod|iobj|advcl|conj|acl)/
const Joined = /^(?:aux|advmod|compound:prt|obj|xcomp)/ // read together with the word they hang on
const Opened = /^(?:obj|xcomp|obl|ccomp|advcl)/ // whose own dependents are looked at
const Near = 3 // senses
const Far = 12 // tokens

/** Takes a feature: its kind, and the words that are its value. */
export type Add = (kind: string, first: string, second?: string, third?: string) => void

/** The features of a sight, each "kind:value", the words of a value joined by "+"; some stand twice. */
export function featuresOf(sight: Sight, senses: Senses): string[] {
  const found = ["always"]
  tellFeatures(sight, senses, (kind, ...words) => found.push(`${kind}:${words.filter((one) => one !== undefined).join("+")}`)) // prettier-ignore
  return found
}

/** Tells the features of a sight but the one that always is, one by one. */
export function tellFeatures(sight: Sight, senses: Senses, add: Add): void {
  const {tokens, source, target, path, top} = sight
  const inside = (i: number): boolean => within(i, source) || within(i, target)
  const lemmas = tokens.map((_, i) => lemmaAt(sight, i))
  const meant = tokens.map((_, i) => (inside(i) ? [] : sensesOf(tokens, i, senses)))
  const below = tokens.map((): number[] => [])
  tokens.forEach(({head, upos}, i) => {
    if (head >= 0 && upos !== "PUNCT" && !inside(i)) below[head]?.push(i)
  })
  const pairs = (kind: string, a: number, b: number): void => {
    for (const left of meant[a] ?? []) for (const right of meant[b] ?? []) add(kind, left, right)
  }
  add("source rel", tokens[sight.sourceHead]?.rel ?? "")
  add("target rel", tokens[sight.targetHead]?.rel ?? "")
  tokens.forEach(({head, rel}, i) => {
    if (head >= 0 && head === sight.targetHead && rel === "case") add("target case", lemmas[i]!)
  })
  if (top >= 0) {
    add("top lemma", lemmas[top] ?? "")
    for (const sense of meant[top] ?? []) add("top sense", sense)
  }
  for (const [n, i] of path.entries()) {
    add("path lemma", lemmas[i] ?? "")
    for (const sense of meant[i] ?? []) add("path sense", sense)
    for (const j of path.slice(n + 1)) pairs("path & path sense", i, j)
    for (const j of below[i] ?? []) {
      const rel = tokens[j]?.rel ?? ""
      if (path.includes(j) || !Below.test(rel)) continue
      add("below lemma", lemmas[j]!)
      if (Joined.test(rel)) add("path & below lemma", lemmas[i]!, lemmas[j]!)
      for (const sense of meant[j] ?? []) add("below sense", sense)
      pairs("path & below sense", i, j)
      if (!Opened.test(rel)) continue
      for (const k of below[j] ?? []) {
        if (path.includes(k)) continue
        add("second lemma", lemmas[k]!)
        for (const sense of meant[k] ?? []) add("second sense", sense)
        pairs("below & second sense", j, k)
      }
    }
  }
  addOrder(sight, lemmas, meant, add)
}

// Names and numbers count as what they are, the actors as who they are.
function lemmaAt({tokens, source, target}: Sight, i: number): string {
  if (within(i, source)) return "<source>"
  if (within(i, target)) return "<target>"
  const token = tokens[i]
  return token?.upos === "PROPN" ? "<name>" : token?.upos === "NUM" ? "<number>" : (token?.lemma.toLowerCase() ?? "")
}

type Word = {readonly at: number; readonly zone: string; readonly lemma: string; readonly senses: readonly string[]}

// Before the first actor, between them, behind the last: the words in their order, each actor as one word.
function addOrder(
  {tokens, source, target}: Sight,
  lemmas: readonly string[],
  meant: readonly (readonly string[])[],
  add: Add,
): void {
  const actors = [source, target].filter((one) => one !== null)
  const first = Math.min(tokens.length, ...actors.map(({from}) => from))
  const last = Math.max(0, ...actors.map(({to}) => to))
  const words: Word[] = []
  for (let i = 0; i < tokens.length; i++) {
    const actor = within(i, source) ? source : within(i, target) ? target : null
    if (actor === null ? tokens[i]?.upos === "PUNCT" : i > actor.from) continue
    const zone = actors.length === 0 ? "between" : i < first ? "before" : i >= last ? "behind" : "between"
    words.push({at: i, zone, lemma: lemmas[i] ?? "", senses: actor === null ? (meant[i] ?? []) : [lemmas[i] ?? ""]})
  }
  words.forEach(({zone, lemma}, i) => {
    add("lemma by zone", zone, lemma)
    add("lemma", lemma)
    const [next, third] = [words[i + 1], words[i + 2]]
    if (zone === "between" || next?.zone === "between") add("two lemmas", lemma, next?.lemma ?? "")
    if (zone === "between") add("three lemmas", lemma, next?.lemma ?? "", third?.lemma ?? "")
  })
  for (const {zone, senses, lemma} of words) {
    if (lemma.startsWith("<")) continue
    for (const sense of senses) {
      add("sense by zone", zone, sense)
      if (zone !== "before") add("sense", sense)
    }
  }
  const telling = words.filter(({zone, senses}) => zone !== "before" && senses.length > 0)
  telling.forEach((left, i) => {
    for (const [n, right] of telling.slice(i + 1, i + 1 + Near).entries()) {
      if (right.at - left.at > Far && !left.lemma.startsWith("<")) break
      for (const a of left.senses) for (const b of right.senses) add(n === 0 ? "next senses" : "near senses", a, b)
    }
  })
}
