// A layer that reads a sentence both ways with simple recurrent units (Lei et al. 2018): all products of
// matrices are made for a whole batch at once, only cheap sums run from word to word.
//
// For each direction and unit: c = f·c' + (1−f)·z, h = r·squash(c) + (1−r)·s, where the gates f and r see
// the word and c'. s is the layer's own input, or one more product when the widths differ.

import {squash, squashSlope} from "../../src/language/network/squash.ts"
import {transpose, type Arena, type Numbers} from "./arena.ts"
import type {Block} from "./parameters.ts"

/** A layer's parameters: `gates` is 3, or 4 when s is a product of its own. */
export type Recurrent = {
  readonly inputs: number
  readonly units: number
  readonly gates: number
  readonly weights: Block
  readonly bias: Block
  readonly peep: Block
}

/** What a layer keeps of a batch for its way back. */
export type RecurrentTrace = {
  readonly products: Numbers
  readonly cell: Numbers
  readonly f: Numbers
  readonly r: Numbers
  readonly slopeF: Numbers
  readonly slopeR: Numbers
  readonly output: Numbers
  readonly back: Numbers
  readonly turned: Numbers
  readonly turnedIn: Numbers
}

/** A new layer. */
export function makeRecurrent(
  block: (name: string, rows: number, row: number, scale: number) => Block,
  name: string,
  inputs: number,
  units: number,
): Recurrent {
  const gates = inputs === 2 * units ? 3 : 4
  const weights = block(`${name}.weights`, inputs, 2 * gates * units, Math.sqrt(3 / inputs))
  const bias = block(`${name}.bias`, 1, 2 * gates * units, 0)
  for (let d = 0; d < 2; d++)
    for (let j = 0; j < units; j++) {
      bias.values[(d * gates + 1) * units + j] = 0
      bias.values[(d * gates + 2) * units + j] = 0
    }
  return {inputs, units, gates, weights, bias, peep: block(`${name}.peep`, 4, units, 0.1)}
}

/** Room for batches of up to `words` words. */
export function makeRecurrentTrace(arena: Arena, layer: Recurrent, words: number): RecurrentTrace {
  const {inputs, units, gates} = layer
  const two = (): Numbers => arena.take(words * 2 * units)
  const wide = 2 * gates * units
  return {
    products: arena.take(words * wide), cell: two(), f: two(), r: two(), slopeF: two(), slopeR: two(), output: two(),
    back: arena.take(words * wide), turned: arena.take(wide * inputs), turnedIn: arena.take(words * inputs),
  } // prettier-ignore
}

/** Runs the layer over a batch: `starts` holds where each sentence begins and, last, the count of words. `more` adds to the products. */
export function runRecurrent(
  arena: Arena,
  layer: Recurrent,
  trace: RecurrentTrace,
  input: Numbers,
  starts: readonly number[],
  more: (products: Numbers) => void,
): void {
  const {inputs, units, gates, weights, bias, peep} = layer
  const {products, cell, f, r, slopeF, slopeR, output} = trace
  const count = starts[starts.length - 1]!
  const wide = 2 * gates * units
  for (let t = 0; t < count; t++) products.set(bias.values, t * wide)
  arena.multiply(input, weights.values, products, count, inputs, wide)
  more(products)
  const p = peep.values
  for (let s = 0; s + 1 < starts.length; s++)
    for (let d = 0; d < 2; d++) {
      const [from, to] = [starts[s]!, starts[s + 1]!]
      for (let n = 0; n < to - from; n++) {
        const t = d === 0 ? from + n : to - 1 - n
        const u = t * wide + d * gates * units
        const here = t * 2 * units + d * units
        const before = (d === 0 ? t - 1 : t + 1) * 2 * units + d * units
        for (let j = 0; j < units; j++) {
          const kept = n === 0 ? 0 : cell[before + j]!
          const z = products[u + j]!
          const xf = 0.5 * (products[u + units + j]! + p[2 * d * units + j]! * kept)
          const xr = 0.5 * (products[u + 2 * units + j]! + p[(2 * d + 1) * units + j]! * kept)
          const skip = gates === 4 ? products[u + 3 * units + j]! : input[here + j]!
          const gf = 0.5 + 0.5 * squash(xf)
          const gr = 0.5 + 0.5 * squash(xr)
          const c = gf * kept + (1 - gf) * z
          cell[here + j] = c
          f[here + j] = gf
          r[here + j] = gr
          slopeF[here + j] = 0.25 * squashSlope(xf)
          slopeR[here + j] = 0.25 * squashSlope(xr)
          output[here + j] = gr * squash(c) + (1 - gr) * skip
        }
      }
    }
}

/** The way back: adds to the gradients of the layer, and to `gradIn` those of its input; those of the products are left in `back`. */
export function backRecurrent(
  arena: Arena,
  layer: Recurrent,
  trace: RecurrentTrace,
  input: Numbers,
  gradOut: Numbers,
  gradIn: Numbers,
  starts: readonly number[],
): void {
  const {inputs, units, gates, weights, bias, peep} = layer
  const {products, cell, f, r, slopeF, slopeR, back, turned, turnedIn} = trace
  const count = starts[starts.length - 1]!
  const wide = 2 * gates * units
  const p = peep.values
  const dp = peep.grads
  const carry = new Float32Array(units)
  for (let s = 0; s + 1 < starts.length; s++)
    for (let d = 0; d < 2; d++) {
      const [from, to] = [starts[s]!, starts[s + 1]!]
      carry.fill(0)
      for (let n = to - from - 1; n >= 0; n--) {
        const t = d === 0 ? from + n : to - 1 - n
        const u = t * wide + d * gates * units
        const here = t * 2 * units + d * units
        const before = (d === 0 ? t - 1 : t + 1) * 2 * units + d * units
        for (let j = 0; j < units; j++) {
          const kept = n === 0 ? 0 : cell[before + j]!
          const dh = gradOut[here + j]!
          const c = cell[here + j]!
          const gf = f[here + j]!
          const gr = r[here + j]!
          const skip = gates === 4 ? products[u + 3 * units + j]! : input[here + j]!
          const dxr = dh * (squash(c) - skip) * slopeR[here + j]!
          const dskip = dh * (1 - gr)
          const dc = carry[j]! + dh * gr * squashSlope(c)
          const dxf = dc * (kept - products[u + j]!) * slopeF[here + j]!
          back[u + j] = dc * (1 - gf)
          back[u + units + j] = dxf
          back[u + 2 * units + j] = dxr
          if (gates === 4) back[u + 3 * units + j] = dskip
          else gradIn[here + j]! += dskip
          const vf = 2 * d * units + j
          carry[j] = dc * gf + dxf * p[vf]! + dxr * p[vf + units]!
          dp[vf]! += dxf * kept
          dp[vf + units]! += dxr * kept
        }
      }
    }
  const db = bias.grads
  for (let t = 0; t < count; t++) for (let i = 0; i < wide; i++) db[i]! += back[t * wide + i]!
  transpose(input, count, inputs, turnedIn)
  arena.multiply(turnedIn, back, weights.grads, inputs, count, wide)
  transpose(weights.values, inputs, wide, turned)
  arena.multiply(back, turned, gradIn, count, wide, inputs)
}
