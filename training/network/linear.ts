// Plain products, output += input·weights, and plain layers, which have a bias besides.

import {transpose, type Arena, type Numbers} from "./arena.ts"
import type {Block} from "./parameters.ts"

/** The weights of a product of `inputs` with no bias; both numbers are multiples of 8. */
export type Product = {readonly inputs: number; readonly outputs: number; readonly weights: Block}

/** A plain layer; `outputs` is a multiple of 8. */
export type Linear = Product & {readonly bias: Block}

/** A new layer. */
export function makeLinear(
  block: (name: string, rows: number, row: number, scale: number) => Block,
  name: string,
  inputs: number,
  outputs: number,
): Linear {
  return {
    inputs,
    outputs,
    weights: block(`${name}.weights`, inputs, outputs, Math.sqrt(3 / inputs)),
    bias: block(`${name}.bias`, 1, outputs, 0),
  }
}

/** Writes the layer's output for `count` rows. */
export function runLinear(arena: Arena, layer: Linear, input: Numbers, count: number, output: Numbers): void {
  for (let t = 0; t < count; t++) output.set(layer.bias.values, t * layer.outputs)
  arena.multiply(input, layer.weights.values, output, count, layer.inputs, layer.outputs)
}

/** Adds the product of `count` rows to `output`. */
export function runProduct(arena: Arena, layer: Product, input: Numbers, count: number, output: Numbers): void {
  arena.multiply(input, layer.weights.values, output, count, layer.inputs, layer.outputs)
}

/** The way back of a product; `room` holds inputs × (outputs + count) numbers. */
export function backProduct(
  arena: Arena,
  {inputs, outputs, weights}: Product,
  input: Numbers,
  gradOut: Numbers,
  gradIn: Numbers,
  count: number,
  room: Numbers,
): void {
  transpose(input, count, inputs, room)
  arena.multiply(room, gradOut, weights.grads, inputs, count, outputs)
  transpose(weights.values, inputs, outputs, room)
  arena.multiply(gradOut, room, gradIn, count, outputs, inputs)
}

/** The way back of a layer; `room` is as for a product. */
export function backLinear(
  arena: Arena,
  layer: Linear,
  input: Numbers,
  gradOut: Numbers,
  gradIn: Numbers,
  count: number,
  room: Numbers,
): void {
  const {outputs, bias} = layer
  for (let t = 0; t < count; t++) for (let i = 0; i < outputs; i++) bias.grads[i]! += gradOut[t * outputs + i]!
  backProduct(arena, layer, input, gradOut, gradIn, count, room)
}
