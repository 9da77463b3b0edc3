// What teachers make of plain text: lessons with their opinions, for the network that is shipped.

import {keyWidth} from "../src/language/network/keys.ts"
import {readTogether} from "./grammar-course.ts"
import type {GrammarLessons} from "./grammar-lessons.ts"
import {ways, type GrammarNet, type Lesson, type Opinion} from "./network/grammar-net.ts"

/** Of the sentences of plain text those of 4 to 60 words, each once and every third of them, as the teachers read them. */
export function teach(
  teachers: readonly GrammarNet[],
  gathered: GrammarLessons,
  log: (line: string) => void,
): readonly Lesson[] {
  const seen = new Set<string>()
  const some = gathered.plain.filter((rows) => {
    const words = rows.length / keyWidth
    const name = rows.join()
    if (words < 4 || words > 60 || seen.has(name)) return false
    seen.add(name)
    return seen.size % 3 === 1
  })
  const taught = readTogether(teachers, some, gathered).map(({chosen, heads, rels, tags, arcs}, s) => {
    const words = heads.length
    return {
      rows: some[s]!,
      tags: chosen,
      heads: heads.map((head) => (head < 0 ? words : head)),
      rels,
      opinion: {tags: opinionOf(tags, words), heads: opinionOf(arcs, words)},
    }
  })
  log(`taught: ${taught.length} sentences, ${taught.reduce((n, {tags}) => n + tags.length, 0)} words`)
  return taught
}

// The likeliest answers for each word, their shares made one together.
function opinionOf(shares: Float64Array, words: number): Opinion {
  const wide = shares.length / words
  const opinion = {answers: new Int32Array(words * ways), shares: new Float32Array(words * ways)}
  for (let i = 0; i < words; i++) {
    let sum = 0
    for (let k = 0; k < ways; k++) {
      let best = -1
      for (let j = 0; j < wide; j++) {
        const taken = opinion.answers.subarray(i * ways, i * ways + k).includes(j)
        if (!taken && (best < 0 || shares[i * wide + j]! > shares[i * wide + best]!)) best = j
      }
      opinion.answers[i * ways + k] = best
      opinion.shares[i * ways + k] = shares[i * wide + best]!
      sum += shares[i * wide + best]!
    }
    for (let k = 0; k < ways; k++) opinion.shares[i * ways + k]! /= sum
  }
  return opinion
}
