// Learns a softmax over sparse features: AdaGrad with a penalty on large weights, the mean of the later rounds kept.

import {scaleOf} from "../src/claims/coding/coder.ts"
import {seeded, shuffled} from "./random.ts"

/** One thing to learn from: the hashes of its features, each once, and its class. */
export type Lesson = {readonly features: Iterable<number>; readonly label: number}

/** How to learn: rounds, step, penalty, and how many lessons a feature must stand in. */
export type SoftmaxCourse = {
  readonly rounds: number
  readonly rate: number
  readonly penalty: number
  readonly least: number
}

/** The features learnt, in rising order, and the weights of each for every class. */
export type Softmax = {readonly keys: Int32Array; readonly weights: Float32Array}

/** Learns from `lessons` of `classes` classes (Duchi, Hazan & Singer 2011). The same lessons give the same weights. */
export function learnSoftmax(lessons: readonly Lesson[], classes: number, course: SoftmaxCourse): Softmax {
  const met = new Map<number, number>()
  for (const {features} of lessons) for (const hash of features) met.set(hash, (met.get(hash) ?? 0) + 1)
  const keys = Int32Array.from([...met].flatMap(([hash, n]) => (n >= course.least ? [hash] : []))).sort()
  const slots = new Map([...keys].map((hash, i) => [hash, i]))
  const rows = lessons.map(({features}) => [...features].flatMap((hash) => slots.get(hash) ?? []))
  const weights = new Float64Array(keys.length * classes)
  const squares = new Float64Array(weights.length)
  const sums = new Float64Array(weights.length)
  const shares = new Float64Array(classes)
  const random = seeded(7)
  const half = Math.floor(course.rounds / 2)
  for (let round = 0; round < course.rounds; round++) {
    for (const i of shuffled(lessons.length, random)) {
      const row = rows[i] ?? []
      const scale = scaleOf(row.length)
      shares.fill(0)
      for (const slot of row) for (let k = 0; k < classes; k++) shares[k]! += scale * weights[slot * classes + k]!
      const most = Math.max(...shares)
      let all = 0
      for (let k = 0; k < classes; k++) all += shares[k] = Math.exp(shares[k]! - most)
      for (let k = 0; k < classes; k++) shares[k] = scale * (shares[k]! / all - (k === lessons[i]?.label ? 1 : 0))
      for (const slot of row) {
        for (let k = 0; k < classes; k++) {
          const at = slot * classes + k
          const gradient = shares[k]! + course.penalty * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! -= (course.rate * gradient) / Math.sqrt(squares[at]! + 1e-6)
        }
      }
    }
    if (round >= half) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!
  }
  return {keys, weights: Float32Array.from(sums, (sum) => sum / (course.rounds - half))}
}
