// Learns values of predicates from what is so of them: a weight for each feature, and a few units that all features
// feed, so that features also count together. Every set of examples reads the units in its own way beside a reading
// that all share (after Daumé III 2007). AdaGrad, one example at a time, features hidden at random.

import {seeded, shuffled} from "./random.ts"

/** One predicate: rows of its features, its value, the set it comes from, and how much it counts. */
export type Example = {
  readonly rows: Int32Array
  readonly value: number
  readonly set: number
  readonly weight: number
}

/** How the training goes: weights are the mean of the last `mean` epochs, `drop` is the share of features hidden at a time. */
export type Course = {
  readonly units: number
  readonly epochs: number
  readonly mean: number
  readonly rate: number
  readonly slow: number
  readonly decay: number
  readonly drop: number
}

/**
 * Trained numbers. A row holds a feature's pull on each unit and, last, its own weight. `heads` has such a row for each
 * set, added to the last one, which is shared.
 */
export type Net = {
  readonly units: number
  readonly rows: Float32Array
  readonly bias: Float32Array
  readonly heads: Float32Array
}

const Reach = 3 // an error counts as no more than this
const HeadDecay = 3e-3

/** Trains a net over `rowCount` features and `sets` sets from `seed`. */
export function trainNet(
  examples: readonly Example[],
  rowCount: number,
  sets: number,
  course: Course,
  seed: number,
  log: (line: string) => void,
): Net {
  const {units, drop, decay} = course
  const width = units + 1
  const random = seeded(seed)
  const rows = new Float32Array(rowCount * width)
  const bias = new Float32Array(units)
  const heads = new Float32Array((sets + 1) * width)
  for (let i = 0; i < rows.length; i++) rows[i] = i % width === units ? 0 : (random() - 0.5) * 0.1
  const shared = sets * width
  for (let k = 0; k < units; k++) heads[shared + k] = (random() - 0.5) * 0.6
  const squares = [rows, bias, heads].map(({length}) => new Float32Array(length).fill(1e-6)) as [Float32Array, Float32Array, Float32Array] // prettier-ignore
  const sums = [rows, bias, heads].map(({length}) => new Float32Array(length)) as [Float32Array, Float32Array, Float32Array] // prettier-ignore
  const pulled = new Float64Array(units)
  const hidden = new Float64Array(units)
  const back = new Float64Array(units)
  const scale = 1 / (1 - drop)
  let used = new Int32Array(512)
  let {rate} = course

  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    let [loss, total] = [0, 0]
    for (const e of shuffled(examples.length, random)) {
      const example = examples[e]!
      if (used.length < example.rows.length) used = new Int32Array(2 * example.rows.length)
      let [count, straight] = [0, 0]
      pulled.set(bias)
      for (const row of example.rows) {
        if (random() < drop) continue
        used[count++] = row
        const from = row * width
        for (let k = 0; k < units; k++) pulled[k]! += rows[from + k]! * scale
        straight += rows[from + units]! * scale
      }
      const own = example.set * width
      let value = straight + heads[own + units]! + heads[shared + units]!
      for (let k = 0; k < units; k++) {
        hidden[k] = Math.tanh(pulled[k]!)
        value += (heads[own + k]! + heads[shared + k]!) * hidden[k]!
      }
      const error = value - example.value
      loss += example.weight * error * error
      total += example.weight
      const g = example.weight * Math.max(-Reach, Math.min(Reach, error))
      for (let k = 0; k < units; k++) {
        back[k] = (1 - hidden[k]! ** 2) * g * (heads[own + k]! + heads[shared + k]!)
        step(heads, squares[2], own + k, g * hidden[k]! + HeadDecay * heads[own + k]!, rate / 2)
        step(heads, squares[2], shared + k, g * hidden[k]!, rate / 2)
        step(bias, squares[1], k, back[k]!, rate)
      }
      step(heads, squares[2], own + units, g, rate)
      step(heads, squares[2], shared + units, g, rate)
      for (let f = 0; f < count; f++) {
        const from = used[f]! * width
        for (let k = 0; k < units; k++) step(rows, squares[0], from + k, back[k]! * scale + decay * rows[from + k]!, rate) // prettier-ignore
        step(rows, squares[0], from + units, g * scale + decay * rows[from + units]!, rate)
      }
    }
    rate *= course.slow
    if (epoch > course.epochs - course.mean)
      [rows, bias, heads].forEach((values, n) => values.forEach((value, i) => (sums[n]![i]! += value / course.mean)))
    log(`epoch ${epoch}: mean squared error ${(loss / total).toFixed(4)}`)
  }
  const [meanRows, meanBias, meanHeads] = sums
  return {units, rows: meanRows, bias: meanBias, heads: meanHeads}
}

function step(values: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  squares[at]! += gradient * gradient
  values[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
}

/** One net that gives the mean of several over the same features and sets. */
export function joinNets(nets: readonly Net[]): Net {
  const units = nets.reduce((sum, net) => sum + net.units, 0)
  const share = 1 / nets.length
  const join = (part: (net: Net) => Float32Array, by: number): Float32Array => {
    const count = part(nets[0]!).length / (nets[0]!.units + 1)
    const joined = new Float32Array(count * (units + 1))
    let first = 0
    for (const net of nets) {
      const width = net.units + 1
      for (let row = 0; row < count; row++) {
        for (let k = 0; k < net.units; k++) joined[row * (units + 1) + first + k] = part(net)[row * width + k]! * by
        joined[row * (units + 1) + units]! += part(net)[row * width + net.units]! * share
      }
      first += net.units
    }
    return joined
  }
  return {
    units,
    rows: join((net) => net.rows, 1),
    bias: Float32Array.from(nets.flatMap((net) => [...net.bias])),
    heads: join((net) => net.heads, share),
  }
}
