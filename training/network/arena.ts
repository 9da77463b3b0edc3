// One memory for all numbers of a network under training, and the products of matrices in it.

import {assemble} from "../../src/language/network/assemble.ts"
import {multiplyKernel} from "../../src/language/network/multiply.ts"

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

/** An arena of `megabytes`. */
export function makeArena(megabytes: number): Arena {
  const memory = new WebAssembly.Memory({initial: megabytes * 16})
  const module = new WebAssembly.Module(assemble([multiplyKernel("multiply", false)]))
  const {multiply} = new WebAssembly.Instance(module, {memory: {pages: memory}}).exports as {
    multiply: (...numbers: number[]) => void
  }
  let next = 0
  return {
    take(length) {
      const numbers = new Float32Array(memory.buffer as ArrayBuffer, next, length)
      next = Math.ceil((next + 4 * length) / 64) * 64
      return numbers
    },
    multiply(a, b, c, m, k, n, strideA = k, strideB = n, strideC = n) {
      multiply(a.byteOffset, b.byteOffset, c.byteOffset, m, n, k, 4 * strideA, 4 * strideB, 4 * strideC)
    },
  }
}

/** Writes the transpose of A[m×n] into `out`, whose rows are `strideOut` apart. */
export function transpose(a: Numbers, m: number, n: number, out: Numbers, strideA = n, strideOut = m): void {
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) out[j * strideOut + i] = a[i * strideA + j]!
}
