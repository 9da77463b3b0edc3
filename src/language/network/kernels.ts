// The inner loops of a network: what runs for every word, four numbers at a time.
//
// Sums of products come as 32-bit integers: inputs are numbers × 2^10, weights × 2^12, both in 16 bits, so the
// sums are × 2^22. Integers add up the same way on every machine, in any order.

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
import {multiplyKernel} from "./multiply.ts"

/** How many parts of one an input is cut into. */
export const inputScale = 2 ** 10
/** How many parts of one a weight is cut into. */
export const weightScale = 2 ** 12
const sumScale = 1 / (inputScale * weightScale)

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
const fromSum = (sum: Code): Code => times(vector(250, sum), float(sumScale))
const word = (address: Code): Code => [address, 0x28, 2, 0]

// squash of `value`, using the locals `y` and `square`
const squashed = (value: Code, y: number, square: number): Code => [
  assign(y, lowest(highest(value, float(-3)), float(3))),
  assign(square, times(get(y), get(y))),
  over(times(get(y), plus(get(square), float(27))), plus(times(get(square), float(9)), float(27))),
]

/**
 * One direction of a recurrent layer over one sentence. Parameters: address of the list of addresses of each
 * word's products, bytes between words there (4, or −4 to go backwards), count, bytes of one gate, gate biases,
 * the two peeps, the skipped input of the first word, the output of the first word, bytes between rows of those,
 * and where a list of addresses lies of what is added to the first three gates. Sums have no such list, and floats
 * neither biases nor a skipped input. A step waits for the one before it, so eight numbers are taken through a sentence
 * side by side: two vectors, each with locals of its own.
 */
function recurrentKernel(name: string, sums: boolean): Kernel {
  const [List, By, Count, Gate, Bias, PeepF, PeepR, Skip, Out, RowSkip, RowOut, Near] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]
  const [J, N, P, U, S, O, Q1, V] = [12, 13, 14, 15, 16, 17, 18, 19]
  const lane = (l: number): {readonly begin: Code; readonly step: Code} => {
    const L = 20 + laneVectors * l
    const [C, Z, F, R, H, Y] = [L, L + 1, L + 2, L + 3, L + 4, L + 5]
    const [Q, VF, VR, B0, B1, B2] = [L + 6, L + 7, L + 8, L + 9, L + 10, L + 11]
    const at = (address: Code): Code => load(0, address, 16 * l)
    const gate = (g: number, from: number): Code => add(get(from), multiply(constant(g), get(Gate)))
    const gateAt = (from: number, g: number): Code => at(g === 0 ? get(from) : gate(g, from))
    const product = (g: number, bias: number): Code =>
      sums ? plus(fromSum(gateAt(U, g)), get(bias)) : plus(gateAt(U, g), gateAt(V, g))
    const half = (x: Code): Code => times(x, float(0.5))
    const opened = (g: number, x: Code): Code => assign(g, plus(half(squashed(half(x), Y, Q)), float(0.5)))
    const begin: Code = [
      assign(C, float(0)),
      assign(VF, at(add(get(PeepF), get(J)))),
      assign(VR, at(add(get(PeepR), get(J)))),
      sums ? [B0, B1, B2].map((b, g) => assign(b, at(add(gate(g, Bias), get(J))))) : [],
    ]
    const step: Code = [
      assign(Z, product(0, B0)),
      opened(F, plus(product(1, B1), times(get(VF), get(C)))),
      opened(R, plus(product(2, B2), times(get(VR), get(C)))),
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
// Writes `length` floats at `from` as 16-bit inputs at `to`; the length is a multiple of 8.
const shorten: Kernel = (() => {
  const [From, To, Length, I] = [0, 1, 2, 3]
  const whole = (offset: number): Code =>
    vector(248, vector(106, times(load(0, add(get(From), multiply(get(I), constant(4))), offset), float(inputScale))))
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Length), 8, store(add(get(To), multiply(get(I), constant(2))), 0, vector(133, whole(0), whole(16)))),
  ]
  return {name: "shorten", params: 3, words: 1, vectors: 1, body}
})()

// Rows of sums as floats with their bias: `rows` rows of `columns`, `rowFrom` and `rowTo` bytes apart; squashed if asked.
function settleKernel(name: string, sums: boolean, squash: boolean): Kernel {
  const [From, To, Bias, Rows, Columns, RowFrom, RowTo, I, J, Y, Q] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const read = load(0, add(get(From), get(J)))
  const value = plus(sums ? fromSum(read) : read, load(0, add(get(Bias), get(J))))
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(J, constant(0)),
      repeat(J, get(Columns), 16, store(add(get(To), get(J)), 0, squash ? squashed(value, Y, Q) : value)),
      assign(From, add(get(From), get(RowFrom))),
      assign(To, add(get(To), get(RowTo))),
    ]),
  ]
  return {name, params: 7, words: 2, vectors: 2, body}
}

/** All kernels as one module; its memory is given when it is set to work. */
export const kernelModule = (): WebAssembly.Module =>
  new WebAssembly.Module(
    assemble([
      multiplyKernel("multiply", "rows"),
      multiplyKernel("multiplyPairs", "pairs"),
      recurrentKernel("recurFloats", false),
      recurrentKernel("recurSums", true),
      shorten,
      settleKernel("settle", false, true),
      settleKernel("settleSums", true, false),
      settleKernel("squashSums", true, true),
    ]),
  )

/** The kernels at work in one memory; every parameter is a whole number. */
export type Kernels = Readonly<
  Record<
    "multiply" | "multiplyPairs" | "recurFloats" | "recurSums" | "shorten" | "settle" | "settleSums" | "squashSums",
    (...numbers: number[]) => void
  >
>
