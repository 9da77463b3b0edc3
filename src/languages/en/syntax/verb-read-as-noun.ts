// Verbs in -s that the tags take for plurals: "The Republic thanks the Government, and demands that …".
//
// The tree is often right where the tag is not: a plural that carries its sentence and has a subject, but nothing that
// only nouns have, is its verb; so is what is joined to it and takes a clause or an object.

import type {Read} from "./branch.ts"

/** The indices of the verbs that were read as nouns. */
export function verbsReadAsNouns(tokens: readonly Read[]): ReadonlySet<number> {
  const found = new Set<number>()
  const root = tokens.findIndex(({head}) => head === -1)
  if (saysThat(tokens, root)) return found.add(root)
  if (!mayBe(tokens, root)) return found
  if (tokens.some(({head, rel}, i) => head === root && rel === "nsubj" && i < root)) found.add(root)
  for (let i = root + 1; found.size > 0 && i < tokens.length; i++)
    if (tokens[i]!.head === root && tokens[i]!.rel === "conj" && mayBe(tokens, i) && opens(tokens[i + 1])) found.add(i)
  return found
}

// A plural with nothing before it that only nouns have.
function mayBe(tokens: readonly Read[], at: number): boolean {
  if (!/^NNS?$/.test(tokens[at]?.xpos ?? "") || !/[^s]s$/.test(tokens[at]!.text)) return false
  return !tokens.some(
    ({head, rel}, i) => head === at && i < at && /^(?:cop|det|amod|nummod|case|compound|nmod)/.test(rel),
  )
}

// "The Embassy regrets that it was not told.": a sentence of nothing but a noun, behind another one and before "that", is none.
function saysThat(tokens: readonly Read[], root: number): boolean {
  const [before, verb, next] = [tokens[root - 1], tokens[root], tokens[root + 1]]
  const nominal = before?.upos === "NOUN" || before?.upos === "PROPN"
  // "The Embassy requests that the men be freed": who is told of stands behind it, as behind no relative.
  const clause = next?.upos === "SCONJ" || (/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(tokens[root + 2]?.upos ?? "") && tokens.some(({text}, i) => text === "be" && i > root)) // prettier-ignore
  return verb?.xpos === "NNS" && nominal && next?.text === "that" && clause && tokens.at(-1)?.text === "." && /[^s]s$/.test(verb.text) // prettier-ignore
}

// "that", "the", "its", "him": what a verb takes.
const opens = (next: Read | undefined): boolean => next !== undefined && (/^(?:DET|PRON)$/.test(next.upos) || next.text === "that") // prettier-ignore
