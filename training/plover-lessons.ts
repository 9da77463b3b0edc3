// From coded sentences to a coder: what training/plover.ts does once and the evaluation once for each fold.

import {hashesOf, type CoderWeights} from "../src/claims/coding/coder.ts"
import {ploverRoots, type PloverRoot} from "../src/claims/coding/root.ts"
import type {Senses} from "../src/claims/coding/senses.ts"
import {makeSight, stretchOf, type Sight} from "../src/claims/coding/sight.ts"
import type {SyntaxPack} from "../src/language/pack.ts"
import {encode, muLaw} from "./codebook.ts"
import type {CodedSentence} from "./plover-files.ts"
import {learnSoftmax, type Lesson, type SoftmaxCourse} from "./softmax.ts"

/** How the coder is taught. Chosen by five folds of the train file. */
export const course: SoftmaxCourse = {rounds: 40, rate: 0.1, penalty: 3e-3, least: 2}

/** How many folds a file is measured in. */
export const Folds = 5

/** The sight of a coded sentence: the first sentence of its text that one of its actors stands in. */
export function seeSentence({text, source, target}: CodedSentence, syntax: SyntaxPack): Sight {
  const tokens = syntax.tokenise(text, {from: 0, to: text.length})
  const starts = syntax.split(text, tokens, () => false)
  const sentences = starts.map((start, i) => tokens.slice(start, starts[i + 1] ?? tokens.length))
  const actor = source ?? target ?? {from: 0, to: 0}
  const raw = sentences.find((one) => (one[one.length - 1]?.to ?? 0) > actor.from) ?? sentences[0] ?? []
  const parsed = syntax.parse(raw)
  return makeSight(parsed, source && stretchOf(parsed, source), target && stretchOf(parsed, target))
}

/** What is learnt from one sentence. */
export function lessonOf(sight: Sight, root: PloverRoot, senses: Senses): Lesson {
  return {features: hashesOf(sight, senses), label: ploverRoots.indexOf(root)}
}

/** The weights of a coder taught by `lessons`, as the trained file holds them. */
export function teachCoder(lessons: readonly Lesson[]): CoderWeights {
  const {keys, weights} = learnSoftmax(lessons, ploverRoots.length, course)
  const reach = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-3)
  return {keys, codes: Uint8Array.from(weights, (one) => encode(one, reach)), book: muLaw(reach)}
}

/** The fold of each text, 0…4: every fifth text, the same text always in one fold. */
export function foldsOf(texts: readonly string[]): readonly number[] {
  const first = new Map<string, number>()
  texts.forEach((text, i) => void first.set(text, first.get(text) ?? i % Folds))
  return texts.map((text) => first.get(text) ?? 0)
}
