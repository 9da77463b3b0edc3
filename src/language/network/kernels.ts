// The inner loops of a network: what runs for every word, four numbers at a time.
//
// Sums of products come as 32-bit integers, of bytes: an input is cut into 63 parts of the most that its place ever
// came to in training, and `zero` is added, so that it has no sign; a weight is cut into 127 parts of the greatest in
// its column. A unit for each column tells what one of such a sum is worth. Integers add up the same way on every
// machine, in any order.

import {
  add,
  assemble,
  assign,
  constant,
  get,
  load,
  multiply,
  repeat,
  store,
  vector,
  type Code,
  type Kernel,
} from "./assemble.ts"
import {multiplyKernel, type ByteSums} from "./multiply.ts"

/** How many parts the greatest input of a place is cut into, each way. */
export const inputParts = 63
/** What stands for an input of nothing. */
export const zero = 64
/** How many parts the greatest weight of a column is cut into, each way. */
export const weightParts = 127

const float = (value: number): Code => {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer)
  return [0xfd, 12, ...bytes]
}
const plus = (a: Code, b: Code): Code => vector(228, a, b)
const minus = (a: Code, b: Code): Code => vector(229, a, b)
const times = (a: Code, b: Code): Code => vector(230, a, b)
const over = (a: Code, b: Code): Code => vector(231, a, b)
const lowest = (a: Code, b: Code): Code => vector(232, a, b)
const highest = (a: Code, b: Code): Code => vector(233, a, b)
const fromSum = (sum: Code, unit: Code): Code => times(vector(250, sum), unit)
// The whole number next to each; halves go to the even one.
const whole = (value: Code): Code => vector(248, vector(106, value))
const word = (address: Code): Code => [address, 0x28, 2, 0]

// squash of `value`, using the locals `y` and `square`
const squashed = (value: Code, y: number, square: number): Code => [
  assign(y, lowest(highest(value, float(-3)), float(3))),
  assign(square, times(get(y), get(y))),
  over(times(get(y), plus(get(square), float(27))), plus(times(get(square), float(9)), float(27))),
]

/**
 * One direction of a recurrent layer over one sentence. Parameters: address of the list of addresses of each
 * word's products, bytes between words there (4, or −4 to go backwards), count, bytes of one gate, the units of the
 * gates' sums, the two peeps, the skipped input of the first word, the output of the first word, bytes between rows of
 * those, and where a list of addresses lies of what is added to the first three gates. Sums have no such list, and
 * floats neither units nor a skipped input. A step waits for the one before it, so eight numbers are taken through a sentence
 * side by side: two vectors, each with locals of its own.
 */
function recurrentKernel(name: string, sums: boolean): Kernel {
  const [List, By, Count, Gate, Units, PeepF, PeepR, Skip, Out, RowSkip, RowOut, Near] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]
  const [J, N, P, U, S, O, Q1, V] = [12, 13, 14, 15, 16, 17, 18, 19]
  const lane = (l: number): {readonly begin: Code; readonly step: Code} => {
    const L = 20 + laneVectors * l
    const [C, Z, F, R, H, Y] = [L, L + 1, L + 2, L + 3, L + 4, L + 5]
    const [Q, VF, VR, U0, U1, U2] = [L + 6, L + 7, L + 8, L + 9, L + 10, L + 11]
    const at = (address: Code): Code => load(0, address, 16 * l)
    const gate = (g: number, from: number): Code => add(get(from), multiply(constant(g), get(Gate)))
    const gateAt = (from: number, g: number): Code => at(g === 0 ? get(from) : gate(g, from))
    const product = (g: number, unit: number): Code =>
      sums ? fromSum(gateAt(U, g), get(unit)) : plus(gateAt(U, g), gateAt(V, g))
    const half = (x: Code): Code => times(x, float(0.5))
    const opened = (g: number, x: Code): Code => assign(g, plus(half(squashed(half(x), Y, Q)), float(0.5)))
    const begin: Code = [
      assign(C, float(0)),
      assign(VF, at(add(get(PeepF), get(J)))),
      assign(VR, at(add(get(PeepR), get(J)))),
      sums ? [U0, U1, U2].map((unit, g) => assign(unit, at(add(gate(g, Units), get(J))))) : [],
    ]
    const step: Code = [
      assign(Z, product(0, U0)),
      opened(F, plus(product(1, U1), times(get(VF), get(C)))),
      opened(R, plus(product(2, U2), times(get(VR), get(C)))),
      assign(C, plus(times(get(F), minus(get(C), get(Z))), get(Z))),
      assign(H, sums ? at(get(S)) : gateAt(U, 3)),
      store(get(O), 16 * l, plus(times(get(R), minus(squashed(get(C), Y, Q), get(H))), get(H))),
    ]
    return {begin, step}
  }
  const lanes = [lane(0), lane(1)]
  const body: Code = [
    assign(J, constant(0)),
    repeat(J, get(Gate), 32, [
      lanes.map(({begin}) => begin),
      assign(P, get(List)),
      assign(Q1, get(Near)),
      assign(S, add(get(Skip), get(J))),
      assign(O, add(get(Out), get(J))),
      assign(N, constant(0)),
      repeat(N, get(Count), 1, [
        assign(U, add(word(get(P)), get(J))),
        sums ? [] : assign(V, add(word(get(Q1)), get(J))),
        lanes.map(({step}) => step),
        assign(P, add(get(P), get(By))),
        sums ? [] : assign(Q1, add(get(Q1), get(By))),
        assign(S, add(get(S), get(RowSkip))),
        assign(O, add(get(O), get(RowOut))),
      ]),
    ]),
  ]
  return {name, params: 12, words: 8, vectors: 2 * laneVectors, body}
}

const laneVectors = 12

// Writes `rows` rows of `columns` floats at `from` as inputs of bytes at `to`; `scale` holds the parts of one, column
// by column, of which there are a multiple of 16.
const shorten: Kernel = (() => {
  const [From, To, Scale, Rows, Columns, I, J] = [0, 1, 2, 3, 4, 5, 6]
  const four = (offset: number): Code => {
    const column = multiply(get(J), constant(4))
    const scaled = times(load(0, add(get(From), column), offset), load(0, add(get(Scale), column), offset))
    const cut = lowest(highest(scaled, float(-inputParts)), float(inputParts))
    return whole(plus(cut, float(zero)))
  }
  const eight = (offset: number): Code => vector(133, four(offset), four(offset + 16))
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(J, constant(0)),
      repeat(J, get(Columns), 16, store(add(get(To), get(J)), 0, vector(101, eight(0), eight(32)))),
      assign(From, add(get(From), multiply(get(Columns), constant(4)))),
      assign(To, add(get(To), get(Columns))),
    ]),
  ]
  return {name: "shorten", params: 5, words: 2, vectors: 0, body}
})()

/**
 * Rows of floats, or of sums in their units, with a bias each: as they are, squashed, or as whole numbers. Parameters:
 * addresses of what is read, written, of the biases and the units, rows, bytes of a row (a multiple of 16), and bytes
 * between rows there and here. Floats have no units.
 */
function settleKernel(name: string, from: "floats" | "sums", to: "plain" | "squashed" | "whole"): Kernel {
  const [From, To, Bias, Units, Rows, Columns, RowFrom, RowTo, I, J, Y, Q] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const here = (address: number): Code => load(0, add(get(address), get(J)))
  const value = plus(from === "sums" ? fromSum(here(From), here(Units)) : here(From), here(Bias))
  const settled = to === "squashed" ? squashed(value, Y, Q) : to === "whole" ? whole(value) : value
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(J, constant(0)),
      repeat(J, get(Columns), 16, store(add(get(To), get(J)), 0, settled)),
      assign(From, add(get(From), get(RowFrom))),
      assign(To, add(get(To), get(RowTo))),
    ]),
  ]
  return {name, params: 8, words: 2, vectors: 2, body}
}

/** All kernels as one module, which imports its memory; `sums` says how products of bytes are summed. */
export const kernelBytes = (sums: ByteSums): Uint8Array<ArrayBuffer> =>
  assemble([
    multiplyKernel("multiply", "rows"),
    multiplyKernel("multiplyBytes", sums),
    recurrentKernel("recurFloats", false),
    recurrentKernel("recurSums", true),
    shorten,
    settleKernel("squashFloats", "floats", "squashed"),
    settleKernel("settleSums", "sums", "plain"),
    settleKernel("squashSums", "sums", "squashed"),
    settleKernel("changeSums", "sums", "whole"),
  ])

/** The kernels as this engine runs them best. */
export function kernelModule(): WebAssembly.Module {
  const relaxed = kernelBytes("relaxed")
  return new WebAssembly.Module(WebAssembly.validate(relaxed) ? relaxed : kernelBytes("plain"))
}

/** The kernels at work in one memory; every parameter is a whole number. */
export type Kernels = Readonly<
  Record<
    | "multiply"
    | "multiplyBytes"
    | "recurFloats"
    | "recurSums"
    | "shorten"
    | "squashFloats"
    | "settleSums"
    | "squashSums"
    | "changeSums",
    (...numbers: number[]) => void
  >
>
