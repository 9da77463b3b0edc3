// A plain layer: output += input·weights + bias.

import {transpose, type Arena, type Numbers} from "./arena.ts"
import type {Block} from "./parameters.ts"

/** A plain layer; `outputs` is a multiple of 8. */
export type Linear = {readonly inputs: number; readonly outputs: number; readonly weights: Block; readonly bias: Block}

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

/** The way back; `room` holds inputs × (outputs + count) numbers. `inputs` is a multiple of 8 when `gradIn` is given. */
export function backLinear(
  arena: Arena,
  layer: Linear,
  input: Numbers,
  gradOut: Numbers,
  gradIn: Numbers | null,
  count: number,
  room: Numbers,
): void {
  const {inputs, outputs, weights, bias} = layer
  for (let t = 0; t < count; t++) for (let i = 0; i < outputs; i++) bias.grads[i]! += gradOut[t * outputs + i]!
  transpose(input, count, inputs, room)
  arena.multiply(room, gradOut, weights.grads, inputs, count, outputs)
  if (gradIn === null) return
  transpose(weights.values, inputs, outputs, room)
  arena.multiply(gradOut, room, gradIn, count, outputs, inputs)
}
