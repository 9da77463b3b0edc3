// Linear classifiers over hashed features: what they learn, they learn from the part of the reports meant for training,
// each time the task runs. Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011); the order of the lessons is
// fixed, so one set of lessons gives one model.

import {hashText} from "../../src/language/word-forms.ts"
import {numberRow, packFeatures, Size, type Features, type Packed} from "./packed.ts"
import {learnWeighed, type Weighing} from "./weighed.ts"

export type {Features} from "./packed.ts"

const Mask = Size - 1

/** What is to be learnt: features and whether the thing is one of those looked for. */
export type Lesson = {readonly features: Features; readonly right: boolean}

/** Gives the probability, 0…1, that a thing is one of those looked for. */
export type Judge = (features: Features) => number

/** The features of names; a name given twice counts once. */
export function hashFeatures(names: Iterable<string>): Features {
  const seen = new Set<number>()
  for (const name of names) seen.add(hashText(name) & Mask)
  return Int32Array.from(seen)
}

/** The features of a thing seen in some light – as part of an incident of one type, say: each once more, apart. */
export function crossFeatures(features: Features, light: string): Features {
  const seed = hashText(light)
  return features.map((feature) => Math.imul(feature ^ seed, 0x9e3779b1) >>> 13)
}

/** Features of two things together. */
export function joinFeatures(one: Features, other: Features): Features {
  const both = new Int32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** How long and how boldly to learn. Of the wrong ones each round sees one in `every`. */
export type Manner = {
  readonly rounds?: number
  readonly rate?: number
  readonly every?: number
  readonly steps?: number
  readonly weighing?: Weighing
}

const Small = 0.01 // errors below this change nothing

/** Learns to tell the right ones from the others. */
export function learn(lessons: readonly Lesson[], manner: Manner = {}): Judge {
  const [judge] = learnEach(lessons.map(({features}) => features), [(i) => lessons[i]?.right === true], manner) // prettier-ignore
  if (judge === undefined) throw new RangeError("one question has one judge")
  return judge
}

/** Learns to answer several questions about the same things: whether the thing of a number is one of those looked for. */
export function learnEach(
  things: readonly Features[],
  questions: readonly ((thing: number) => boolean)[],
  manner: Manner = {},
): readonly Judge[] {
  const packed = packFeatures(things)
  const rowOf = numberOnce(packed)
  return questions.map((isRight) => learnBoth(packed, rowOf, isRight, manner))
}

// The judges of one set of things are asked about the same thing one after the other.
function numberOnce({numbers}: Packed): (features: Features) => Int32Array {
  let last: {readonly features: Features; readonly row: Int32Array} | null = null
  return (features) => {
    if (last?.features !== features) last = {features, row: numberRow(features, numbers)}
    return last.row
  }
}

// The mean of both ways to learn, each of which errs elsewhere; `steps` is the share of small steps in it.
function learnBoth(
  packed: Packed,
  rowOf: (features: Features) => Int32Array,
  isRight: (thing: number) => boolean,
  manner: Manner,
): Judge {
  const {steps = 0.5, weighing} = manner
  const bySteps = steps > 0 ? learnPacked(packed, isRight, manner) : none
  const byWeights = steps < 1 ? learnWeighed(packed, isRight, weighing) : none
  return (features) => {
    const odds = steps * bySteps(features) + (1 - steps) * byWeights(steps < 1 ? rowOf(features) : nothing)
    return 1 / (1 + Math.exp(-odds))
  }
}

const none = (): number => 0

// The mean of what is learnt in several orders: where the lessons leave room, their order decides, and the mean leaves it out.
function learnPacked(
  {places, ...packed}: Packed,
  isRight: (thing: number) => boolean,
  manner: Manner,
): (features: Features) => number {
  const learnt = orders.map((share) => learnInOrder({places, ...packed}, isRight, manner, share))
  const bias = learnt.reduce((sum, one) => sum + one.bias, 0) / orders.length
  const byFeature = new Float32Array(Size)
  for (const {means} of learnt) places.forEach((feature, i) => (byFeature[feature]! += (means[i] ?? 0) / orders.length))
  return (features) => {
    let sum = bias
    for (const feature of features) sum += byFeature[feature] ?? 0
    return sum
  }
}

const orders = [0.618, 0.382, 0.721] // how far each step goes through the lessons

function learnInOrder(
  {rows, places}: Packed,
  isRight: (thing: number) => boolean,
  {rounds = 5, rate = 0.05, every = 1}: Manner,
  share: number,
): {readonly means: Float32Array; readonly bias: number} {
  const weights = new Float32Array(places.length)
  const squares = new Float32Array(places.length).fill(1e-2)
  const means = new Float32Array(places.length) // of the weights after each of the later rounds
  const settled = Math.floor(rounds / 2)
  let bias = 0
  const stride = strideOf(rows.length, share)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < rows.length; i++) {
      const at = (i * stride + round) % rows.length
      const right = isRight(at)
      if (!right && (i + round) % every !== 0) continue
      const row = rows[at] ?? nothing
      let sum = bias
      for (let k = 0; k < row.length; k++) sum += weights[row[k] ?? 0] ?? 0
      const slope = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * (right ? 1 : every)
      if (Math.abs(slope) < Small) continue
      bias -= 0.01 * slope
      for (let k = 0; k < row.length; k++) {
        const place = row[k] ?? 0
        const square = (squares[place] ?? 0) + slope * slope
        squares[place] = square
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(square)
      }
    }
    if (round >= settled)
      for (let place = 0; place < means.length; place++)
        means[place] = (means[place] ?? 0) + (weights[place] ?? 0) / (rounds - settled)
  }
  return {means, bias}
}

const nothing = new Int32Array(0)

/** Gives the likeliest label with its probability, "" when there is none to give. */
export type Chooser = (features: Features) => {readonly label: string; readonly chance: number}

/** Learns to choose among labels: one judge for each that was seen `least` times, against all others. */
export function learnChoice(
  lessons: readonly {readonly features: Features; readonly label: string}[],
  least = 3,
): Chooser {
  const counts = new Map<string, number>()
  for (const {label} of lessons) counts.set(label, (counts.get(label) ?? 0) + 1)
  const labels = [...counts].filter(([, count]) => count >= least).map(([label]) => label)
  const judges = learnEach(
    lessons.map(({features}) => features),
    labels.map((label) => (i) => lessons[i]?.label === label),
  )
  return (features) => {
    let best = {label: "", chance: 0}
    judges.forEach((judge, i) => {
      const chance = judge(features)
      if (chance > best.chance) best = {label: labels[i] ?? "", chance}
    })
    return best
  }
}

// A step through the lessons that meets each once and its neighbours far apart.
function strideOf(count: number, share: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b))
  let stride = Math.max(1, Math.floor(count * share))
  while (divides(stride, count) !== 1 && count > 1) stride++
  return stride
}
