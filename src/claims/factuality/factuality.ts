// How far a sentence commits to one of its predicates: from −3, surely not so, to 3, surely so.

import type {Token} from "../../language/analysis.ts"
import {makeTree, type FactualityWords} from "./clause.ts"
import {featuresOf} from "./features.ts"
import type {FactualityWeights} from "./weights.ts"

/** The trained reading of one language with the words it is read by. */
export type Factuality = {readonly words: FactualityWords; readonly weights: FactualityWeights}

/**
 * The factuality of predicate `at` of a sentence. `scale` names an annotated set whose habits to follow; null, or a
 * name the file does not know, is the reading all sets share (Saurí & Pustejovsky 2009; Rudinger et al. 2018).
 */
export function factualityOf(
  tokens: readonly Token[],
  at: number,
  {words, weights}: Factuality,
  scale: string | null,
): number {
  return weights.weigh(featuresOf(makeTree(tokens, words), at), scale)
}
