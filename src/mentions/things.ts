// Things: what a text speaks of that is nobody and nowhere – "the agreement", "its lawsuit", "it". Read from the tree.
//
// A thing is only worth a mention when the text comes back to it, so these phrases are found here and told apart
// or thrown away by `join-things.ts`. A sentence without a tree has none.

import type {Span} from "../text/span.ts"
import {wording, type Line} from "./line.ts"
import {phraseOf, type Phrase, type Picks} from "./phrase.ts"

const Longest = 30 // tokens left of its head that a phrase may have

/**
 * The things of a line. `phrases` are those already found in it, `times` the times and amounts that may lie in it, in
 * the order of the text: neither is a thing. Pronouns that nobody else takes ("it", "this", "you") are among them.
 */
export function findThings(line: Line, phrases: readonly Phrase[], times: readonly Span[]): Phrase[] {
  const taken = new Uint8Array(line.tokens.length)
  for (const phrase of phrases) taken.fill(1, phrase.form === "name" ? phrase.from : phrase.headFrom, phrase.headTo)
  let first = 0
  for (const time of times) {
    while ((line.tokens[first]?.to ?? Infinity) <= time.from) first++
    for (let i = first; (line.tokens[i]?.from ?? Infinity) < time.to; i++) taken[i] = 1
  }
  const starts = startsOf(line)
  const found: Phrase[] = []
  line.tokens.forEach((token, i) => {
    if (taken[i] === 1 || token.head < -1) return
    const word = line.words[i]
    if (token.upos === "PRON") {
      if (word === undefined || !pointsAlone(line, i)) return
      const {pronoun} = word
      found.push(
        phraseOf(line, {
          ...{from: i, to: i + 1, headFrom: i, headTo: i + 1, form: "pronoun"},
          kind: pronoun?.person === 1 || pronoun?.person === 2 ? "person" : "thing",
          ...{
            name: token.text,
            rule: "thing-pronoun",
            pronoun,
            picks: pronoun?.possessive === true ? "whose" : "definite",
          },
          number: pronoun?.number ?? (isPlural(line, i) ? "many" : "one"),
        }),
      )
      return
    }
    if (!headsThing(line, i)) return
    const from = Math.max(starts[i] ?? i, i - Longest)
    found.push(
      phraseOf(line, {
        ...{from, to: i + 1, headFrom: i, headTo: i + 1, form: "nominal", kind: "thing", rule: "thing-noun"},
        ...{
          name: wording(line, from, i + 1),
          number: isPlural(line, i) ? "many" : "one",
          picks: picksOf(line, from, i),
        },
      }),
    )
  })
  return found
}

const Inside = /^(?:flat|fixed|goeswith|cc|punct|reparandum|discourse|expl)/

function headsThing(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || (token.upos !== "NOUN" && token.upos !== "PROPN")) return false
  if (line.casing[at] === 0 || line.words[at]?.calendar === true) return false
  return !Inside.test(token.rel)
}

// "It is clear that", "it rains": the tree calls these expletive. Demonstratives count when no noun follows them.
function pointsAlone(line: Line, at: number): boolean {
  const token = line.tokens[at]
  const pronoun = line.words[at]?.pronoun ?? null
  if (token === undefined || token.rel.startsWith("expl")) return false
  if (pronoun !== null) return true
  return token.xpos === "DT" && line.words[at]?.determiner?.kind === "definite"
}

function isPlural(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.xpos === "NNS" || token?.xpos === "NNPS" || /Number=Plur/.test(token?.feats ?? "")
}

function picksOf(line: Line, from: number, head: number): Picks {
  for (let i = from; i < head; i++) {
    const token = line.tokens[i]
    if (token?.head !== head) continue
    const kind = line.words[i]?.determiner?.kind
    if (token.rel === "nmod:poss") return "whose"
    if (kind !== undefined && token.rel.startsWith("det")) return kind
  }
  return "bare"
}

// For each token, the first token of what hangs on it without a gap on its left.
function startsOf(line: Line): number[] {
  const starts = line.tokens.map((_, i) => i)
  for (let i = 0; i < line.tokens.length; i++) {
    const token = line.tokens[i]
    if (token === undefined || token.head <= i || !LeftSide.test(token.rel)) continue
    starts[token.head] = Math.min(starts[token.head] ?? token.head, starts[i] ?? i)
  }
  return starts
}

const LeftSide = /^(?:det|amod|compound|nmod:poss|nmod:desc|nmod:unmarked|nummod|flat)/
