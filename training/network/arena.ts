// One memory for all numbers of a network under training, and the products of matrices in it.

import {assemble} from "../../src/language/network/assemble.ts"
import {multiplyKernel, panel} from "../../src/language/network/multiply.ts"

/** Numbers of the arena: views of one memory. */
export type Numbers = Float32Array<ArrayBuffer>

/** Gives out zeroed numbers and multiplies matrices. All matrices are row-major. */
export type Arena = {
  readonly take: (length: number) => Numbers
  /** C[m×n] += A[m×k]·B[k×n]; n is a multiple of 8, and A and C have room for m rounded up to 4. `strideA` and `strideC` are numbers between rows. */
  readonly multiply: (
    a: Numbers,
    b: Numbers,
    c: Numbers,
    m: number,
    k: number,
    n: number,
    strideA?: number,
    strideB?: number,
    strideC?: number,
  ) => void
}

const Packed = 1 << 21 // room for the largest matrix of weights, or of a batch, in panels

/** An arena of `megabytes`. */
export function makeArena(megabytes: number): Arena {
  const memory = new WebAssembly.Memory({initial: megabytes * 16})
  const module = new WebAssembly.Module(assemble([multiplyKernel("multiply", "panels")]))
  const {multiply} = new WebAssembly.Instance(module, {memory: {pages: memory}}).exports as {
    multiply: (...numbers: number[]) => void
  }
  const packed = new Float32Array(memory.buffer as ArrayBuffer, 0, Packed)
  let next = 4 * Packed
  return {
    take(length) {
      const numbers = new Float32Array(memory.buffer as ArrayBuffer, next, length)
      next = Math.ceil((next + 4 * length) / 64) * 64
      return numbers
    },
    multiply(a, b, c, m, k, n, strideA = k, strideB = n, strideC = n) {
      for (let j = 0; j < n; j += panel)
        for (let i = 0, to = j * k; i < k; i++)
          for (let from = i * strideB + j, end = from + panel; from < end;) packed[to++] = b[from++]!
      multiply(a.byteOffset, packed.byteOffset, c.byteOffset, m, n, k, 4 * strideA, 0, 4 * strideC)
    },
  }
}

/** Writes the transpose of A[m×n] into `out`, whose rows are `strideOut` apart. */
export function transpose(a: Numbers, m: number, n: number, out: Numbers, strideA = n, strideOut = m): void {
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) out[j * strideOut + i] = a[i * strideA + j]!
}
