// Learns which readings to keep, and measures: PolNeAR's own scores on what is kept.

import {
  scoreRelations,
  scoreSpans,
  scoreTriples,
  type Range,
  type Scored,
  type Triple,
} from "../evaluation/tasks/attribution-score.ts"
import {choose, outermost, settleBorders} from "../src/attribution/trained/choose.ts"
import type {Reading} from "../src/attribution/trained/finder.ts"
import type {Stretch} from "../src/attribution/trained/pair.ts"
import type {Sheet} from "../src/attribution/trained/sheet.ts"
import {keepWidth} from "../src/attribution/trained/weights.ts"
import type {Article} from "./attribution-documents.ts"
import type {Gold} from "./attribution-gold.ts"

/** An article with all its readings. */
export type Measured = {
  readonly sheet: Sheet
  readonly gold: readonly Gold[]
  readonly article: Article
  readonly readings: readonly Reading[]
}

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to

// A reading holds when its cue and what it says meet those of one in the gold, and so does its source, or both have none.
function holds({gold}: Measured, one: Reading): boolean {
  return gold.some(
    ({cue, source, left, right}) =>
      meet(cue, one.cue) &&
      one.content.some((said) => (left !== null && meet(said, left)) || (right !== null && meet(said, right))) &&
      (source === undefined ||
        (source === null ? one.source === null : one.source !== null && meet(source, one.source))),
  )
}

/** Weights for the facts of a reading, by logistic regression over all readings. */
export function learnKeeping(measured: readonly Measured[]): Float32Array {
  const rows = measured.flatMap((one) =>
    one.readings.map((reading) => ({facts: reading.facts, right: holds(one, reading) ? 1 : 0})),
  )
  const weights = new Float64Array(keepWidth)
  const squares = new Float64Array(keepWidth)
  for (let round = 0; round < 600; round++) {
    const gradient = new Float64Array(keepWidth)
    for (const {facts, right} of rows) {
      let score = 0
      for (let k = 0; k < keepWidth; k++) score += weights[k]! * facts[k]!
      const error = 1 / (1 + Math.exp(-score)) - right
      for (let k = 0; k < keepWidth; k++) gradient[k]! += (error * facts[k]!) / rows.length
    }
    for (let k = 0; k < keepWidth; k++) {
      const g = gradient[k]! + 1e-4 * weights[k]!
      squares[k]! += g * g
      weights[k]! -= (0.3 * g) / Math.sqrt(squares[k]! + 1e-9)
    }
  }
  return Float32Array.from(weights)
}

const sureOf = (keep: Float32Array, {facts}: Reading): number => {
  let sum = 0
  for (let k = 0; k < keepWidth; k++) sum += keep[k]! * facts[k]!
  return 1 / (1 + Math.exp(-sum))
}

/** From how sure on readings are best kept: by the sum of exact F1 of the three roles and of relations. */
export function bestThreshold(measured: readonly Measured[], keep: Float32Array): number {
  const judged = measured.map((one) => ({
    ...one,
    readings: one.readings.map((reading) => ({...reading, sure: sureOf(keep, reading)})),
  }))
  let best = [0, 0]
  for (let at = 0.2; at < 0.7; at += 0.03) {
    const scored = judged.map((one) => scoredOf(one, at))
    const value = (["source", "cue", "content"] as const).reduce((sum, role) => sum + scoreSpans(scored, role).exact, 0) + scoreRelations(scored) // prettier-ignore
    if (value > best[1]!) best = [at, value]
  }
  return best[0]!
}

function scoredOf({sheet, article, readings}: Measured, threshold: number): Scored {
  const kept = settleBorders(choose(readings, threshold), sheet)
  const outer = outermost(kept)
  return {
    text: article.input.text,
    gold: article.input.attributions,
    given: kept.filter((one) => outer.has(one)).map((one) => tripleOf(sheet, one)),
  }
}

export function tripleOf(sheet: Sheet, {cue, source, content}: Reading): Triple {
  const ranges = (one: Stretch): Range[] => {
    const pieces: [number, number][] = []
    for (let t = one.from; t < one.to; t++) {
      const last = pieces[pieces.length - 1]
      if (last !== undefined && t > one.from && sheet.blockOf[t] === sheet.blockOf[t - 1]) last[1] = sheet.to[t]!
      else pieces.push([sheet.from[t]!, sheet.to[t]!])
    }
    return pieces
  }
  return {cue: ranges(cue), source: source === null ? [] : ranges(source), content: content.flatMap(ranges)}
}

/** The scores of what is kept. */
export function showScores(
  measured: readonly Measured[],
  threshold: number,
): {readonly text: string; readonly rows: {metric: string; value: number}[]} {
  // prettier-ignore
  const scored = measured.map((one) => scoredOf(one, threshold))
  const rows = [
    ...(["source", "cue", "content"] as const).map((role) => ({
      metric: `${role} exact F1`,
      value: scoreSpans(scored, role).exact,
    })),
    {metric: "relation F1", value: scoreRelations(scored)},
    {metric: "cue overlap F1", value: scoreTriples(scored).cue},
    {metric: "strict triple F1", value: scoreTriples(scored).strict},
    {metric: "lenient triple F1", value: scoreTriples(scored).lenient},
  ]
  return {text: rows.map(({metric, value}) => `${metric} ${(100 * value).toFixed(1)}`).join(", "), rows}
}
