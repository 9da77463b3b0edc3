// Things: what a text speaks of that is nobody and nowhere – "the agreement", "its lawsuit", "it". Read from the tree.
//
// A thing is only worth a mention when the text comes back to it, so these phrases are found here and told apart
// or thrown away by `join-things.ts`. A sentence without a tree has none.

import {wording, type Line} from "./line.ts"
import {phraseOf, type Phrase, type Picks} from "./phrase.ts"

const Longest = 30 // tokens left of its head that a phrase may have

/**
 * Adds the things of a line to `found`. `taken` marks the tokens of the phrases already found in it, and of times and
 * amounts: none of them is a thing. Pronouns that nobody else takes ("it", "this", "you") are among the things.
 */
export function findThings(line: Line, taken: Uint8Array, found: Phrase[]): void {
  const starts = startsOf(line)
  for (let i = 0; i < line.tokens.length; i++) {
    const token = line.tokens[i]!
    if (taken[i] === 1 || token.head < -1) continue
    if (token.upos === "PRON") {
      if (pointsAlone(line, i)) found.push(pointer(line, i))
    } else if (headsThing(line, i)) {
      const from = Math.max(starts[i] ?? i, i - Longest)
      found.push(
        phraseOf(line, {
          from,
          to: i + 1,
          headFrom: i,
          headTo: i + 1,
          form: "nominal",
          kind: "thing",
          rule: "thing-noun",
          name: wording(line, from, i + 1),
          number: isPlural(line, i) ? "many" : "one",
          picks: picksOf(line, from, i),
        }),
      )
    }
  }
}

function pointer(line: Line, at: number): Phrase {
  const pronoun = line.words[at]?.pronoun ?? null
  return phraseOf(line, {
    from: at,
    to: at + 1,
    headFrom: at,
    headTo: at + 1,
    form: "pronoun",
    rule: "thing-pronoun",
    pronoun,
    kind: pronoun?.person === 1 || pronoun?.person === 2 ? "person" : "thing",
    name: line.tokens[at]?.text ?? "",
    picks: pronoun?.possessive === true ? "whose" : "definite",
    number: pronoun?.number ?? (isPlural(line, at) ? "many" : "one"),
  })
}

// There are few relations, so what a pattern says of each is kept.
const inside = kept((rel) => /^(?:flat|fixed|goeswith|cc|punct|reparandum|discourse|expl)/.test(rel))
const isLeft = kept((rel) => /^(?:det|amod|compound|nmod:poss|nmod:desc|nmod:unmarked|nummod|flat)/.test(rel))

function kept(tell: (rel: string) => boolean): (rel: string) => boolean {
  const told = new Map<string, boolean>()
  return (rel) => {
    let is = told.get(rel)
    if (is === undefined) told.set(rel, (is = tell(rel)))
    return is
  }
}

function headsThing(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || (token.upos !== "NOUN" && token.upos !== "PROPN")) return false
  if (line.casing[at] === 0 || line.words[at]?.calendar === true) return false
  return !inside(token.rel)
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
function startsOf({tokens}: Line): number[] {
  const starts: number[] = []
  for (let i = 0; i < tokens.length; i++) starts.push(i)
  for (let i = 0; i < tokens.length; i++) {
    const {head, rel} = tokens[i]!
    if (head > i && isLeft(rel)) starts[head] = Math.min(starts[head] ?? head, starts[i]!)
  }
  return starts
}
