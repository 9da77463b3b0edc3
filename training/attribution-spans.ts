// Learns the spans of attributions, epoch by epoch: a cue's words, its source, and what is said on either side.

import {stretchLearner} from "./attribution-stretches.ts"
import type {Ready, Setting} from "./attribution-documents.ts"
import {shuffled} from "./random.ts"
import {weightTable, type WeightTable} from "./weight-table.ts"

/** Weights of a cue's own words, and of sources and contents. */
export type Spans = {readonly words: WeightTable; readonly pairs: WeightTable}

/** The weights of spans, learnt from articles. */
export function learnSpans(
  articles: readonly Ready[],
  {epochs, rate, drop, decay, least, mean}: Setting,
  random: () => number,
  log: (line: string) => void,
): Spans {
  const words = weightTable(3, 20, least + 1)
  const pairs = weightTable(6, 22, least + 1)
  words.decay = pairs.decay = decay
  const learner = stretchLearner(words, pairs, drop, random)
  const goldCount = articles.reduce((sum, {gold}) => sum + gold.length, 0)
  for (const {sheet, gold, article} of articles) for (const one of gold) learner.count(sheet, article.drafts, one)
  for (let epoch = 0; epoch < epochs; epoch++) {
    words.rate = pairs.rate = rate * 0.75 ** epoch
    const losses = new Float64Array(4)
    let done = 0
    for (const a of shuffled(articles.length, random)) {
      if (epoch >= mean && ++done % Math.ceil(articles.length / 4) === 0) {
        words.note()
        pairs.note()
      }
      const {sheet, gold, article} = articles[a]!
      for (const i of shuffled(gold.length, random)) learner.learn(sheet, article.drafts, gold[i]!, losses)
    }
    log(`spans, epoch ${epoch + 1}: loss of cue, source, left, right ${Array.from(losses, (x) => (x / goldCount).toFixed(3)).join(" ")}, ${pairs.used()} features`) // prettier-ignore
  }
  return {words, pairs}
}
