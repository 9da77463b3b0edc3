// The one product of matrices, four rows by eight columns at a time, in numbers of 32 bits or pairs of 16.

import {add, assign, constant, get, load, multiply, repeat, store, vector, type Code, type Kernel} from "./assemble.ts"

// Parameters: byte addresses of A, B and C, rows of A, columns of B (a multiple of 8), steps, and bytes between rows of A, B and C.
const [A, B, C, Rows, Columns, Steps, RowA, RowB, RowC] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const [Row, Column, Step, PA, PB, PC, A1, A2, A3] = [9, 10, 11, 12, 13, 14, 15, 16, 17]
const Sum = 18 // eight vector locals
const [B0, B1, One] = [26, 27, 28]

/**
 * C += A·B. With `pairs` a step is a pair of 16-bit numbers: A holds them side by side, B interleaved by
 * column, C sums of 32 bits. Without, everything is 32-bit floats. Rows are taken four at a time: A and C
 * must have room up to the next multiple of four.
 */
export function multiplyKernel(name: string, pairs: boolean): Kernel {
  const accumulate = (sum: number, a: number, b: number): Code =>
    assign(
      sum,
      pairs ? vector(174, get(sum), vector(186, get(a), get(b))) : vector(228, get(sum), vector(230, get(a), get(b))),
    )
  const rowAt = (row: number): Code => (row === 0 ? get(PC) : add(get(PC), multiply(constant(row), get(RowC))))
  const each = (body: (row: number, half: number) => Code): Code =>
    [0, 1, 2, 3].flatMap((row) => [body(row, 0), body(row, 1)])
  const inner: Code = [
    assign(B0, load(0, get(PB))),
    assign(B1, load(0, get(PB), 16)),
    [PA, A1, A2, A3].map((pointer, row) => [
      assign(One, load(9, get(pointer))),
      accumulate(Sum + 2 * row, One, B0),
      accumulate(Sum + 2 * row + 1, One, B1),
      assign(pointer, add(get(pointer), constant(4))),
    ]),
    assign(PB, add(get(PB), get(RowB))),
  ]
  const block: Code = [
    assign(PC, add(get(C), add(multiply(get(Row), get(RowC)), multiply(get(Column), constant(4))))),
    each((row, half) => assign(Sum + 2 * row + half, load(0, rowAt(row), 16 * half))),
    assign(PA, add(get(A), multiply(get(Row), get(RowA)))),
    assign(A1, add(get(PA), get(RowA))),
    assign(A2, add(get(A1), get(RowA))),
    assign(A3, add(get(A2), get(RowA))),
    assign(PB, add(get(B), multiply(get(Column), constant(4)))),
    assign(Step, constant(0)),
    repeat(Step, get(Steps), 1, inner),
    each((row, half) => store(rowAt(row), 16 * half, get(Sum + 2 * row + half))),
  ]
  const body: Code = [
    assign(Column, constant(0)),
    repeat(Column, get(Columns), 8, [assign(Row, constant(0)), repeat(Row, get(Rows), 4, block)]),
  ]
  return {name, params: 9, words: 9, vectors: 11, body}
}
