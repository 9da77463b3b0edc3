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
  unsigned,
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
/** How many parts one is cut into in what is kept of words for the first layer: ±32 fit into 16 bits. */
export const keptParts = 1024
/** How many parts of a sum one part is that is kept of words for the deeper layers and the end: a power of two. */
export const keptSum = 64

const float = (value: number): Code => {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer)
  return [0xfd, 12, ...bytes]
}
const plus = (a: Code, b: Code): Code => vector(228, a, b)
const minus = (a: Code, b: Code): Code => vector(229, a, b)
const times = (a: Code, b: Code): Code => vector(230, a, b)
const over = (a: Code, b: Code): Code => vector(231, a, b)
// One instruction each, as nothing here is "not a number".
const lowest = (a: Code, b: Code): Code => vector(234, a, b)
const highest = (a: Code, b: Code): Code => vector(235, a, b)
const fromSum = (sum: Code, unit: Code): Code => times(vector(250, sum), unit)
// The whole number next to each; halves go to the even one.
const whole = (value: Code): Code => vector(248, vector(106, value))
const word = (address: Code): Code => [address, 0x28, 2, 0]
const half32 = (value: Code): Code => [value, constant(1), 0x76]

// squash of `value`, using the locals `y` and `square`, and four more from `numbers` on that `squashNumbers` has set:
// engines make a constant anew wherever it is asked for.
const squashed = (value: Code, y: number, square: number, numbers: number): Code => {
  const [low, high, nine, most] = [0, 1, 2, 3].map((n) => get(numbers + n)) as [Code, Code, Code, Code]
  return [
    assign(y, lowest(highest(value, low), high)),
    assign(square, times(get(y), get(y))),
    over(times(get(y), plus(get(square), most)), plus(times(get(square), nine), most)),
  ]
}
const squashNumbers = (numbers: number): Code => [-3, 3, 9, 27].map((value, n) => assign(numbers + n, float(value)))

/**
 * One direction of a recurrent layer over one sentence. Parameters: address of the list of addresses of each
 * word's products, bytes between words there (4, or −4 to go backwards), count, bytes of one gate of floats, the units
 * of the gates' sums, the two peeps, the skipped input of the first word, the output of the first word, bytes between
 * rows of those, and where a list of addresses lies of what is added to the first three gates. Sums have no such list,
 * and what is kept of words neither units nor a skipped input. A step waits for the one before it, so eight numbers are
 * taken through a sentence side by side: two vectors, each with locals of its own.
 */
function recurrentKernel(name: string, from: "sums" | "kept"): Kernel {
  const sums = from === "sums"
  const [List, By, Count, Gate, Units, PeepF, PeepR, Skip, Out, RowSkip, RowOut, Near] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]
  const [J, N, P, U, S, O, Q1, V, K] = [12, 13, 14, 15, 16, 17, 18, 19, 20]
  const Gates = 20 // bytes to the second, third and fourth gate, which are half as far apart where numbers are kept
  const [Numbers, Half, Part] = [24, 28, 29]
  const Kept = 30 // four gates of eight numbers of 16 bits
  const gate = (g: number, at: number): Code => (g === 0 ? get(at) : add(get(at), get(Gates + g)))
  const readKept: Code = [0, 1, 2, 3].map((g) => {
    const own = load(0, gate(g, U))
    return assign(Kept + g, g === 3 ? own : vector(143, own, load(0, gate(g, V))))
  })
  const lane = (l: number): {readonly begin: Code; readonly step: Code} => {
    const L = Kept + 4 + laneVectors * l
    const [C, Z, F, R, H, Y] = [L, L + 1, L + 2, L + 3, L + 4, L + 5]
    const [Q, VF, VR, U0, U1, U2] = [L + 6, L + 7, L + 8, L + 9, L + 10, L + 11]
    const at = (address: Code): Code => load(0, address, 16 * l)
    const product = (g: number, unit: number): Code =>
      sums
        ? fromSum(at(gate(g, U)), get(unit))
        : times(vector(250, vector(l === 0 ? 167 : 168, get(Kept + g))), get(Part))
    const half = (x: Code): Code => times(x, get(Half))
    const opened = (g: number, x: Code): Code => assign(g, plus(half(squashed(half(x), Y, Q, Numbers)), get(Half)))
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
      assign(H, sums ? at(get(S)) : product(3, U0)),
      store(get(O), 16 * l, plus(times(get(R), minus(squashed(get(C), Y, Q, Numbers), get(H))), get(H))),
    ]
    return {begin, step}
  }
  const lanes = [lane(0), lane(1)]
  const body: Code = [
    [1, 2, 3].map((g) => assign(Gates + g, multiply(constant(g), sums ? get(Gate) : half32(get(Gate))))),
    squashNumbers(Numbers),
    assign(Half, float(0.5)),
    assign(Part, float(1 / keptParts)),
    assign(J, constant(0)),
    assign(K, constant(0)),
    repeat(J, get(Gate), 32, [
      lanes.map(({begin}) => begin),
      assign(P, get(List)),
      assign(Q1, get(Near)),
      assign(S, add(get(Skip), get(J))),
      assign(O, add(get(Out), get(J))),
      assign(N, constant(0)),
      repeat(N, get(Count), 1, [
        assign(U, add(word(get(P)), get(sums ? J : K))),
        sums ? [] : [assign(V, add(word(get(Q1)), get(K))), readKept],
        lanes.map(({step}) => step),
        assign(P, add(get(P), get(By))),
        sums ? [] : assign(Q1, add(get(Q1), get(By))),
        assign(S, add(get(S), get(RowSkip))),
        assign(O, add(get(O), get(RowOut))),
      ]),
      assign(K, add(get(K), constant(16))),
    ]),
  ]
  return {name, params: 12, words: 12, vectors: 10 + 2 * laneVectors, body}
}

const laneVectors = 12

// Writes `rows` rows of `columns` floats at `from` as inputs of bytes at `to`; `scale` holds the parts of one, column
// by column, of which there are a multiple of 16.
const shorten: Kernel = (() => {
  const [From, To, Scale, Rows, Columns, I, J] = [0, 1, 2, 3, 4, 5, 6]
  const [Low, High, Zero] = [7, 8, 9]
  const four = (offset: number): Code => {
    const column = multiply(get(J), constant(4))
    const scaled = times(load(0, add(get(From), column), offset), load(0, add(get(Scale), column), offset))
    return whole(plus(lowest(highest(scaled, get(Low)), get(High)), get(Zero)))
  }
  const eight = (offset: number): Code => vector(133, four(offset), four(offset + 16))
  const body: Code = [
    [-inputParts, inputParts, zero].map((value, n) => assign(Low + n, float(value))),
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(J, constant(0)),
      repeat(J, get(Columns), 16, store(add(get(To), get(J)), 0, vector(101, eight(0), eight(32)))),
      assign(From, add(get(From), multiply(get(Columns), constant(4)))),
      assign(To, add(get(To), get(Columns))),
    ]),
  ]
  return {name: "shorten", params: 5, words: 2, vectors: 3, body}
})()

/**
 * Rows of floats, or of sums in their units, with a bias each: as they are, or squashed. Parameters:
 * addresses of what is read, written, of the biases and the units, rows, bytes of a row (a multiple of 16), and bytes
 * between rows there and here. Floats have no units.
 */
function settleKernel(name: string, from: "floats" | "sums", to: "plain" | "squashed"): Kernel {
  const [From, To, Bias, Units, Rows, Columns, RowFrom, RowTo, I, J] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  const [Y, Q, Numbers] = [10, 11, 12]
  const here = (address: number): Code => load(0, add(get(address), get(J)))
  const value = plus(from === "sums" ? fromSum(here(From), here(Units)) : here(From), here(Bias))
  const settled = to === "squashed" ? squashed(value, Y, Q, Numbers) : value
  const body: Code = [
    to === "squashed" ? squashNumbers(Numbers) : [],
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(J, constant(0)),
      repeat(J, get(Columns), 16, store(add(get(To), get(J)), 0, settled)),
      assign(From, add(get(From), get(RowFrom))),
      assign(To, add(get(To), get(RowTo))),
    ]),
  ]
  return {name, params: 8, words: 2, vectors: 6, body}
}

// Writes one row of sums, each times a factor and with a bias, as 16-bit numbers, cut at their ends. Parameters:
// addresses of what is read, written, of the biases and the factors, and bytes of the row (a multiple of 32).
const keep: Kernel = (() => {
  const [From, To, Bias, Factors, Columns, J] = [0, 1, 2, 3, 4, 5]
  const four = (offset: number): Code => {
    const here = (address: number): Code => load(0, add(get(address), get(J)), offset)
    return whole(plus(fromSum(here(From), here(Factors)), here(Bias)))
  }
  const body: Code = [
    assign(J, constant(0)),
    repeat(J, get(Columns), 32, store(add(get(To), half32(get(J))), 0, vector(133, four(0), four(16)))),
  ]
  return {name: "keep", params: 5, words: 1, vectors: 0, body}
})()

// Begins a row of sums for each word: a base for each column, and what is kept of the word. Parameters: address of the
// list of addresses of each word's kept numbers, bytes from there to the first, address of the rows, of the base, rows,
// bytes of a row (a multiple of 32).
const begin: Kernel = (() => {
  const [List, At, To, Base, Rows, Columns, I, J, P] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const four = (offset: number): Code => {
    const kept = load(3, add(get(P), half32(get(J))), offset / 2)
    const sum = [kept, constant(Math.log2(keptSum)), 0xfd, unsigned(171)]
    return store(add(get(To), get(J)), offset, vector(174, sum, load(0, add(get(Base), get(J)), offset)))
  }
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(P, add(word(get(List)), get(At))),
      assign(J, constant(0)),
      repeat(J, get(Columns), 32, [four(0), four(16)]),
      assign(List, add(get(List), constant(4))),
      assign(To, add(get(To), get(Columns))),
    ]),
  ]
  return {name: "begin", params: 6, words: 3, vectors: 0, body}
})()

// Reads a number of every cache line of the rows at the addresses in a list, so that they are near when they are needed:
// the recurrent kernels come by in steps too small for a processor to foresee. Parameters: address of the list, rows,
// bytes of a row, and where the worthless result may be written.
const touch: Kernel = (() => {
  const [List, Rows, Bytes, Out, I, J, P, Seen] = [0, 1, 2, 3, 4, 5, 6, 7]
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(P, word(get(List))),
      assign(J, constant(0)),
      repeat(J, get(Bytes), 64, assign(Seen, vector(81, get(Seen), load(0, add(get(P), get(J)))))),
      assign(List, add(get(List), constant(4))),
    ]),
    store(get(Out), 0, get(Seen)),
  ]
  return {name: "touch", params: 4, words: 3, vectors: 1, body}
})()

// Writes the sum of rows of bytes, each in its own unit, as a row of floats. Parameters: addresses of the list of the
// rows' addresses, of the sum and of the units, rows, and columns (a multiple of 8).
const sumRows: Kernel = (() => {
  const [From, To, Units, Rows, Columns, J, I, Low, High] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const inList = multiply(get(I), constant(4))
  const unit = load(9, add(get(Units), inList))
  const eight = load(1, add(word(add(get(From), inList)), get(J)))
  const part = (sum: number, extend: number): Code =>
    assign(sum, plus(get(sum), times(unit, vector(250, vector(extend, eight)))))
  const out = add(get(To), multiply(get(J), constant(4)))
  const body: Code = [
    assign(J, constant(0)),
    repeat(J, get(Columns), 8, [
      assign(Low, float(0)),
      assign(High, float(0)),
      assign(I, constant(0)),
      repeat(I, get(Rows), 1, [part(Low, 167), part(High, 168)]),
      store(out, 0, get(Low)),
      store(out, 16, get(High)),
    ]),
  ]
  return {name: "sumRows", params: 5, words: 2, vectors: 2, body}
})()

// Writes for each row which of its numbers is greatest; of equals the first in its lane of four, and the least lane of
// those is the caller's to find: four places and four numbers a row. Parameters: addresses of the rows and of what is
// written, rows, and columns (a multiple of 4, at least 4).
const findHighest: Kernel = (() => {
  const [From, To, Rows, Columns, I, J] = [0, 1, 2, 3, 4, 5]
  const [Most, Best, At, Here, Above] = [6, 7, 8, 9, 10]
  const first: Code = [0xfd, 12, ...new Uint8Array(Int32Array.of(0, 1, 2, 3).buffer)]
  const four: Code = [0xfd, 12, ...new Uint8Array(Int32Array.of(4, 4, 4, 4).buffer)]
  const chosen = (a: Code, b: Code): Code => vector(82, a, b, get(Above))
  const body: Code = [
    assign(I, constant(0)),
    repeat(I, get(Rows), 1, [
      assign(Most, load(0, get(From))),
      assign(Best, first),
      assign(At, first),
      assign(J, constant(4)),
      repeat(J, get(Columns), 4, [
        assign(At, vector(174, get(At), four)),
        assign(Here, load(0, add(get(From), multiply(get(J), constant(4))))),
        assign(Above, vector(68, get(Here), get(Most))),
        assign(Best, chosen(get(At), get(Best))),
        assign(Most, chosen(get(Here), get(Most))),
      ]),
      store(get(To), 0, get(Best)),
      store(get(To), 16, get(Most)),
      assign(From, add(get(From), multiply(get(Columns), constant(4)))),
      assign(To, add(get(To), constant(32))),
    ]),
  ]
  return {name: "findHighest", params: 4, words: 2, vectors: 5, body}
})()

/** All kernels as one module, which imports its memory; `sums` says how products of bytes are summed. */
export const kernelBytes = (sums: ByteSums): Uint8Array<ArrayBuffer> =>
  assemble([
    multiplyKernel("multiply", "rows"),
    multiplyKernel("multiplyBytes", sums),
    recurrentKernel("recurKept", "kept"),
    recurrentKernel("recurSums", "sums"),
    shorten,
    keep,
    begin,
    touch,
    sumRows,
    findHighest,
    settleKernel("squashFloats", "floats", "squashed"),
    settleKernel("settleSums", "sums", "plain"),
    settleKernel("squashSums", "sums", "squashed"),
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
    | "recurKept"
    | "recurSums"
    | "shorten"
    | "keep"
    | "begin"
    | "touch"
    | "sumRows"
    | "findHighest"
    | "squashFloats"
    | "settleSums"
    | "squashSums",
    (...numbers: number[]) => void
  >
>
