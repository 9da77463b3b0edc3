// What each word's arc to each other is worth: how well what it seeks and what the other offers go together, and how
// far apart they stand.

import {distanceStep, distanceSteps} from "./distance.ts"
import {longest, type Piece} from "./stretches.ts"
import type {Floats, Workspace} from "./workspace.ts"

/** Judges arcs by rows of `part` numbers a word: what words seek, and what they offer. */
export type ArcReader = {
  /** Takes the rows of all words of a stretch. */
  readonly begin: (seeking: Floats, offering: Floats, count: number) => void
  /**
   * Writes what the arcs within one piece are worth: `worth[i·(count+1)+j]` is the arc from head j to word i, and
   * j = count is the root.
   */
  readonly judge: (piece: Piece, worth: Float32Array) => void
}

// Steps of heads that stand −longest … longest words on; where the root is, is asked apart.
const steps = Int32Array.from({length: 2 * longest + 1}, (_, i) =>
  i < longest ? distanceStep(longest - i, 0, -1) : distanceStep(0, i - longest, -1),
)
const eight = (n: number): number => Math.ceil(n / 8) * 8

/** The weights of arcs in a trained grammar, in the memory of its kernels. */
export type ArcWeights = {
  readonly seek: Floats
  readonly offer: Floats
  readonly far: Floats
  readonly rootOffer: Floats
}

/** The reader of arcs with these weights. */
export function openArcs({seek, offer, far, rootOffer}: ArcWeights, space: Workspace, part: number): ArcReader {
  const {kernels} = space
  const scale = 1 / Math.sqrt(part)
  const room = longest + 8
  const turned = space.floats(part * eight(room + 1))
  const products = space.floats(room * eight(room + 1))
  const seekBy = space.floats(room * distanceSteps)
  const offerBy = space.floats(room * distanceSteps)
  let dep = turned
  let head = turned

  const multiply = (a: Floats, b: Floats, to: Floats, rows: number, columns: number): void =>
    kernels.multiply(a.byteOffset, b.byteOffset, to.byteOffset, rows, columns, part, 4 * part, 4 * columns, 4 * columns)

  function begin(seeking: Floats, offering: Floats, count: number): void {
    dep = seeking
    head = offering
    for (let i = 0; i < count; i++) seekBy.set(far, i * distanceSteps)
    multiply(dep, seek, seekBy, count, distanceSteps)
    offerBy.fill(0, 0, count * distanceSteps)
    multiply(head, offer, offerBy, count, distanceSteps)
  }

  function judge({at, count}: Piece, worth: Float32Array): void {
    const line = eight(count + 1)
    for (let k = 0; k < part; k++) {
      for (let j = 0, from = at * part + k; j < count; j++, from += part) turned[k * line + j] = head[from]!
      turned[k * line + count] = rootOffer[k]!
    }
    products.fill(0, 0, count * line)
    multiply(dep.subarray(at * part), turned, products, count, line)
    const wide = count + 1
    for (let i = 0; i < count; i++) {
      const sought = (at + i) * distanceSteps
      const stepAt = longest - i
      for (let j = 0, offered = at * distanceSteps; j < count; j++, offered += distanceSteps) {
        const step = steps[stepAt + j]!
        worth[i * wide + j] = products[i * line + j]! * scale + seekBy[sought + step]! + offerBy[offered + step]!
      }
      worth[i * wide + count] = products[i * line + count]! * scale + seekBy[sought]!
    }
  }

  return {begin, judge}
}
