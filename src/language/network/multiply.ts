// The products of matrices, some rows by eight columns at a time: of 32-bit floats, and of bytes, four to a step.

import {add, assign, atLeast, both, constant, get, load, multiply, repeat, store, subtract, unsigned, vector, when, type Code, type Kernel} from "./assemble.ts" // prettier-ignore

// Parameters: byte addresses of A, B and C, rows of A, columns of B (a multiple of 8), steps, and bytes between rows of A, B and C.
const [A, B, C, Rows, Columns, Steps, RowA, RowB, RowC] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const [Row, Column, Step, PB, PC] = [9, 10, 11, 12, 13]
const Words = 14 // and a pointer for each row

/** The columns of B that are multiplied at once; in pairs a panel of so many is laid out step by step. */
export const panel = 8
const stride = 4 // steps that are done at once in panels

/**
 * How four products of bytes are summed. "relaxed" is one instruction, which most engines have; "plain" needs none but
 * those of WebAssembly 2.0. Inputs have no sign and 7 bits, so that both give the same sums on every machine.
 */
export type ByteSums = "relaxed" | "plain"

/**
 * C += A·B. As "rows", B is a plain matrix of 32-bit floats. As "panels" B lies panel by panel of eight columns, one
 * step after the other, and its rows have no distance of their own. Of bytes B lies so too, and a step is four inputs
 * of 0 to 127, side by side in A, by four weights of −128 to 127, as `placeInPanels` tells; C then holds sums of 32 bits.
 * Rows of A are taken four at a time, and what is left over as two and one. Relaxed products take six first: a step of
 * eight sums would wait for the one before it, and twelve are what the registers of most processors hold.
 */
export function multiplyKernel(name: string, form: "rows" | "panels" | ByteSums): Kernel {
  const panels = form !== "rows"
  const plain = form === "plain"
  const most = form === "relaxed" ? 6 : 4
  const Pointers = Array.from({length: most}, (_, row) => Words + row)
  const Sum = Words + most // two vector locals a row
  const [B0, B1, One, Odd0, Odd1, OneOdd] = [0, 1, 2, 3, 4, 5].map((n) => Sum + 2 * most + n) as Six
  const accumulate = (sum: number, half: number): Code => {
    const [b, odd] = [get(B0 + half), get(Odd0 + half)]
    if (form === "relaxed") return assign(sum, vector(275, b, get(One), get(sum)))
    if (!plain) return assign(sum, vector(228, get(sum), vector(230, get(One), b)))
    return assign(sum, vector(174, vector(174, get(sum), vector(186, get(One), b)), vector(186, get(OneOdd), odd)))
  }
  // Bytes as 16-bit numbers: those at even places into `even`, the others into `odd`.
  const part = (even: number, odd: number): Code =>
    plain ? [assign(odd, shift(140, get(even))), assign(even, shift(140, shift(139, get(even))))] : []
  const rowAt = (row: number): Code => (row === 0 ? get(PC) : add(get(PC), multiply(constant(row), get(RowC))))
  const each = (rows: number, body: (row: number, half: number) => Code): Code =>
    Pointers.slice(0, rows).flatMap((_, row) => [body(row, 0), body(row, 1)])
  // Step `k` of those done at once: in a panel its eight columns lie 32 bytes after those of the step before.
  const oneStep = (k: number, pointers: readonly number[]): Code => [
    assign(B0, load(0, get(PB), 32 * k)),
    assign(B1, load(0, get(PB), 32 * k + 16)),
    part(B0, Odd0),
    part(B1, Odd1),
    pointers.map((pointer, row) => [
      assign(One, load(9, get(pointer), 4 * k)),
      part(One, OneOdd),
      accumulate(Sum + 2 * row, 0),
      accumulate(Sum + 2 * row + 1, 1),
    ]),
  ]
  const forward = (pointer: number, by: Code): Code => assign(pointer, add(get(pointer), by))
  const inner = (steps: number, pointers: readonly number[]): Code => [
    Array.from({length: steps}, (_, k) => oneStep(k, pointers)),
    pointers.map((pointer) => forward(pointer, constant(4 * steps))),
    forward(PB, panels ? constant(32 * steps) : get(RowB)),
  ]
  // Where the columns begin: four bytes a column on in a row of B, or that times the steps before in panels.
  const columnAt = multiply(get(Column), panels ? multiply(constant(4), get(Steps)) : constant(4))
  const whole = both(get(Steps), constant(-stride)) // steps that can be done at once
  const block = (rows: number, pointers = Pointers.slice(0, rows)): Code => [
    assign(PC, add(get(C), add(multiply(get(Row), get(RowC)), multiply(get(Column), constant(4))))),
    each(rows, (row, half) => assign(Sum + 2 * row + half, load(0, rowAt(row), 16 * half))),
    assign(pointers[0]!, add(get(A), multiply(get(Row), get(RowA)))),
    pointers.slice(1).map((pointer, row) => assign(pointer, add(get(pointers[row]!), get(RowA)))),
    assign(PB, add(get(B), columnAt)),
    assign(Step, constant(0)),
    panels ? repeat(Step, whole, stride, inner(stride, pointers)) : [],
    repeat(Step, get(Steps), 1, inner(1, pointers)),
    each(rows, (row, half) => store(rowAt(row), 16 * half, get(Sum + 2 * row + half))),
  ]
  const left = subtract(get(Rows), get(Row))
  // Row limits are compared without a sign.
  const whileLeft = (rows: number, code: Code): Code => when(atLeast(left, constant(rows)), code)
  const body: Code = [
    assign(Column, constant(0)),
    repeat(Column, get(Columns), panel, [
      assign(Row, constant(0)),
      most > 4 ? whileLeft(most, repeat(Row, add(get(Rows), constant(1 - most)), most, block(most))) : [],
      whileLeft(4, repeat(Row, add(get(Rows), constant(-3)), 4, block(4))),
      when(both(left, constant(2)), [block(2), assign(Row, add(get(Row), constant(2)))]),
      when(both(left, constant(1)), block(1)),
    ]),
  ]
  return {name, params: 9, words: 5 + most, vectors: 2 * most + (plain ? 6 : 3), body}
}

type Six = [number, number, number, number, number, number]

// Every 16-bit number shifted by 8 bits; operation 139 is to the left, 140 to the right with its sign.
const shift = (operation: number, value: Code): Code => [value, constant(8), 0xfd, unsigned(operation)]

/** Where the weight in row `k` and column `n` of a matrix of `rows` rows (a multiple of 4) lies in panels of bytes. */
export function placeInPanels(k: number, n: number, rows: number): number {
  return Math.floor(n / panel) * panel * rows + (k >> 2) * 4 * panel + (n % panel) * 4 + (k & 3)
}
