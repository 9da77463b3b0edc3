// Where the rules leave open whether a thing is so, the trained reading may say what people would take from the words.

import type {Token} from "../../language/analysis.ts"
import type {Stance} from "../pack.ts"
import type {Bounds} from "../stance.ts"
import {clauseOf, makeTree} from "./clause.ts"
import {factualityOf, type Factuality} from "./factuality.ts"
import {wordsOf} from "./voice.ts"

// From here on, on the scale of −3 … 3, a reading is worth telling. It never makes anything certain.
const Possible = 1
const Probable = 2.25

/** A stance, and the trained file that had a say in it, as `name@hash`. */
export type Refined = {readonly stance: Stance; readonly model: string | null}

/**
 * The stance of predicate `at` when the rules say nothing of it ("did not refuse to leave"): read from the voice's own
 * words, `voice` of the sentence. Every other stance stays as it is, and so does one that the reading leaves open too,
 * that of a noun, and what is only asked ("whether she left"): the annotated sets hold little of either.
 */
export function refined(
  stance: Stance,
  tokens: readonly Token[],
  at: number,
  voice: Bounds,
  factuality: Factuality | null,
): Refined {
  const open = stance.certainty === "unknown" && stance.modality === "fact"
  if (factuality === null || !open || at < voice.from || at >= voice.to) return {stance, model: null}
  const words = wordsOf(tokens, voice)
  if (tokens[at]?.upos !== "VERB" || isAsked(words, at - voice.from, factuality)) return {stance, model: null}
  const value = factualityOf(words, at - voice.from, factuality, null)
  if (Math.abs(value) < Possible) return {stance, model: null}
  const certainty = Math.abs(value) < Probable ? "possible" : "probable"
  return {stance: {...stance, polarity: value > 0 ? "+" : "-", certainty}, model: factuality.weights.name}
}

function isAsked(tokens: readonly Token[], at: number, {words}: Factuality): boolean {
  const tree = makeTree(tokens, words)
  return tree.lower.includes("?") || words.condition.has(tree.lower[clauseOf(tree, at).mark] ?? "")
}
