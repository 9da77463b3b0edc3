// The annotated sets as examples to learn from: parsed, and each predicate with what is so of it.

import {placesOf, readSet, type FactualitySet} from "../evaluation/tasks/factuality-file.ts"
import {makeTree, type FactualityWords} from "../src/claims/factuality/clause.ts"
import {featuresOf} from "../src/claims/factuality/features.ts"
import type {SyntaxPack} from "../src/language/pack.ts"
import {seeded} from "./random.ts"

/** One predicate: the hashes of what is so of it, and its value. */
export type Lesson = {readonly hashes: Int32Array; readonly value: number; readonly set: number}

/** The lines of a set whose text is in none of `held`: a sentence that is measured must not be learnt. */
export function withoutTexts(set: FactualitySet, held: readonly FactualitySet[]): FactualitySet {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
  const texts = new Set(held.flatMap(({lines}) => lines.map(({text}) => letters(text))))
  return {...set, lines: set.lines.filter(({text}) => !texts.has(letters(text)))}
}

/** The predicates of a set as lessons; `number` is the set's. */
export function lessonsOf(
  set: FactualitySet,
  number: number,
  syntax: Pick<SyntaxPack, "parse" | "split">,
  words: FactualityWords,
): Lesson[] {
  return set.lines.flatMap((line) =>
    placesOf(line, syntax).map(({sentence, at}, i) => ({
      hashes: featuresOf(makeTree(sentence, words), at),
      value: line.targets[i]!.factuality,
      set: number,
    })),
  )
}

/**
 * `parse` as it does on sentences it was not trained on: heads and labels are those of the sentence with a share of
 * its words exchanged for others of the set. A grammar knows the trees of its own training sentences too well, and
 * whoever learns from those trees trusts them more than any new text deserves.
 */
export function shakenParse(
  parse: SyntaxPack["parse"],
  set: FactualitySet,
  share: number,
  seed: number,
): SyntaxPack["parse"] {
  const random = seeded(seed)
  const vocabulary = set.lines.flatMap(({text}) => text.split(" "))
  return (tokens) => {
    const other = tokens.map((token) => (random() < share ? {...token, text: vocabulary[Math.floor(random() * vocabulary.length)]!} : token)) // prettier-ignore
    const shaken = parse(other)
    return parse(tokens).map((token, i) => ({...token, head: shaken[i]!.head, rel: shaken[i]!.rel}))
  }
}

/** The sets of a folder by their names and a part ("train", "dev"). */
export function readSets(folder: string, names: readonly string[], part: string): FactualitySet[] {
  return names.map((name) => readSet(`${folder}/factuality-${name}-${part}.jsonl`))
}
