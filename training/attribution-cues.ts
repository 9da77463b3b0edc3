// Learns which words head cues: each token is one or is none.

import {cueHashes} from "../src/attribution/trained/finder.ts"
import {cueTemplates} from "../src/attribution/trained/templates.ts"
import type {Ready, Setting} from "./attribution-documents.ts"
import {shuffled} from "./random.ts"
import {weightTable, type WeightTable} from "./weight-table.ts"

/** The weights of cues' heads, learnt from articles. */
export function learnCues(
  articles: readonly Ready[],
  {epochs, rate, drop, decay, least, mean}: Setting,
  random: () => number,
  log: (line: string) => void,
): WeightTable {
  const table = weightTable(1, 22, least)
  table.decay = decay
  const width = cueTemplates.length
  const hashes = new Int32Array(width)
  const slots = new Int32Array(width)
  const goldCount = articles.reduce((sum, {gold}) => sum + gold.length, 0)
  for (const {sheet} of articles)
    for (let t = 0; t < sheet.count; t++) {
      cueHashes(sheet, t, hashes)
      table.count(hashes, width)
    }
  for (let epoch = 0; epoch < epochs; epoch++) {
    table.rate = rate * 0.75 ** epoch
    let [loss, done] = [0, 0]
    for (const a of shuffled(articles.length, random)) {
      if (epoch >= mean && ++done % Math.ceil(articles.length / 4) === 0) table.note()
      const {sheet, gold} = articles[a]!
      const heads = new Set(gold.map(({head}) => head))
      for (let t = 0; t < sheet.count; t++) {
        cueHashes(sheet, t, hashes)
        slots.fill(0)
        table.find(hashes, width, slots)
        let score = 0
        for (let f = 0; f < width; f++) {
          if (slots[f]! >= 0 && random() < drop) slots[f] = -1
          if (slots[f]! >= 0) score += table.weights[slots[f]!]!
        }
        score /= 1 - drop
        const error = 1 / (1 + Math.exp(-score)) - (heads.has(t) ? 1 : 0)
        loss -= Math.log(Math.max(1e-9, 1 - Math.abs(error)))
        if (Math.abs(error) < 0.002) continue
        for (let f = 0; f < width; f++) if (slots[f]! >= 0) table.step(slots[f]!, 0, error)
      }
    }
    log(`cues, epoch ${epoch + 1}: loss ${(loss / goldCount).toFixed(3)}, ${table.used()} features`)
  }
  return table
}
