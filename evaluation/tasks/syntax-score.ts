// Scores words against a treebank as the CoNLL 2018 shared task did: words meet where their spans are equal.
//
// Sub-types of labels ("nsubj:pass") are left out of LAS, as there, and counted in "LAS with sub-types".

import type {Span} from "../../src/text/span.ts"

/** A word with its grammar; `head` is an index into all words of the document, −1 for a root. */
export type ScoredWord = Span & {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly head: number
  readonly rel: string
}

/** How many words were right in each respect, among `gold` and `given` ones. */
export type SyntaxCounts = {
  gold: number
  given: number
  readonly right: Record<SyntaxMetric, number>
}

/** What is scored, in the order it is shown. */
export const syntaxMetrics = ["words", "UPOS", "XPOS", "lemmas", "UAS", "LAS", "LAS with sub-types"] as const
/** One of the metrics. */
export type SyntaxMetric = (typeof syntaxMetrics)[number]

/** Counts of nothing. */
export function noCounts(): SyntaxCounts {
  const right = {words: 0, UPOS: 0, XPOS: 0, lemmas: 0, UAS: 0, LAS: 0, "LAS with sub-types": 0}
  return {gold: 0, given: 0, right}
}

/** Adds one document's words to `counts`. Both lists are in the order of the text. */
export function countWords(counts: SyntaxCounts, gold: readonly ScoredWord[], given: readonly ScoredWord[]): void {
  counts.gold += gold.length
  counts.given += given.length
  const at = new Map(gold.map((word, i) => [`${word.from}-${word.to}`, i]))
  const goldOf = given.map((word) => at.get(`${word.from}-${word.to}`) ?? -2)
  const {right} = counts
  given.forEach((word, i) => {
    const known = gold[goldOf[i] ?? -2]
    if (known === undefined) return
    right.words++
    if (word.upos === known.upos) right.UPOS++
    if (word.xpos === known.xpos) right.XPOS++
    if (word.lemma === known.lemma || known.lemma === "_") right.lemmas++
    const head = word.head < 0 ? -1 : (goldOf[word.head] ?? -2)
    if (head !== known.head) return
    right.UAS++
    if (main(word.rel) === main(known.rel)) right.LAS++
    if (word.rel === known.rel) right["LAS with sub-types"]++
  })
}

const main = (rel: string): string => rel.split(":", 1)[0] ?? ""

/** The F1 of a metric: with gold words it is plain accuracy. */
export function syntaxF1(counts: SyntaxCounts, metric: SyntaxMetric): number {
  const all = counts.gold + counts.given
  return all === 0 ? 0 : (2 * counts.right[metric]) / all
}
