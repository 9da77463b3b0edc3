// The memory in which a network does its work: weights once, then room for one sentence.

import {kernelModule, type Kernels} from "./kernels.ts"

/** Numbers in the workspace; `byteOffset` is what kernels are given. */
export type Floats = Float32Array<ArrayBuffer>

/** Gives out zeroed room, each piece on a cache line of its own. */
export type Workspace = {
  readonly kernels: Kernels
  readonly floats: (length: number) => Floats
  readonly shorts: (length: number) => Int16Array<ArrayBuffer>
  readonly words: (length: number) => Int32Array<ArrayBuffer>
}

/** A workspace of `bytes` (at most; unused room costs nothing). */
export function openWorkspace(bytes: number): Workspace {
  const memory = new WebAssembly.Memory({initial: Math.ceil(bytes / 65536)})
  const {exports} = new WebAssembly.Instance(kernelModule(), {memory: {pages: memory}})
  const buffer = memory.buffer as ArrayBuffer
  let next = 64
  const take = (length: number): number => {
    const at = next
    next = Math.ceil((next + length) / 64) * 64 + 64
    if (next > buffer.byteLength) throw new RangeError("the workspace is too small")
    return at
  }
  return {
    kernels: exports as unknown as Kernels,
    floats: (length) => new Float32Array(buffer, take(4 * length), length),
    shorts: (length) => new Int16Array(buffer, take(2 * length), length),
    words: (length) => new Int32Array(buffer, take(4 * length), length),
  }
}
