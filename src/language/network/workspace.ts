// The memory in which kernels do their work: weights once, then room for what they work on.

import {kernelModule, type Kernels} from "./kernels.ts"

/** Numbers in the workspace; `byteOffset` is what kernels are given. */
export type Floats = Float32Array<ArrayBuffer>

/** Gives out zeroed room in a memory that kernels may work in, each piece on a cache line of its own. */
export type Room = {
  readonly memory: WebAssembly.Memory
  readonly bytes: (length: number) => Uint8Array<ArrayBuffer>
  readonly doubles: (length: number) => Float64Array<ArrayBuffer>
  readonly floats: (length: number) => Floats
  readonly shorts: (length: number) => Int16Array<ArrayBuffer>
  readonly signed: (length: number) => Int8Array<ArrayBuffer>
  readonly words: (length: number) => Int32Array<ArrayBuffer>
}

/** Room, and the kernels of the networks that work in it. */
export type Workspace = Room & {readonly kernels: Kernels}

/** A workspace of `bytes` (at most; unused room costs nothing). */
export function openWorkspace(bytes: number): Workspace {
  const room = openRoom(bytes)
  return {...room, kernels: workIn<Kernels>(room, kernelModule())}
}

/** The kernels of a module, set to work in `room`. */
export function workIn<Given>({memory}: Room, module: WebAssembly.Module): Given {
  return new WebAssembly.Instance(module, {memory: {pages: memory}}).exports as Given
}

/** Room of `bytes` (at most; unused room costs nothing). */
export function openRoom(bytes: number): Room {
  const memory = new WebAssembly.Memory({initial: Math.ceil(bytes / 65536)})
  const buffer = memory.buffer as ArrayBuffer
  let next = 64
  const take = (length: number): number => {
    const at = next
    next = Math.ceil((next + length) / 64) * 64 + 64
    if (next > buffer.byteLength) throw new RangeError("the workspace is too small")
    return at
  }
  return {
    memory,
    bytes: (length) => new Uint8Array(buffer, take(length), length),
    doubles: (length) => new Float64Array(buffer, take(8 * length), length),
    floats: (length) => new Float32Array(buffer, take(4 * length), length),
    shorts: (length) => new Int16Array(buffer, take(2 * length), length),
    signed: (length) => new Int8Array(buffer, take(length), length),
    words: (length) => new Int32Array(buffer, take(4 * length), length),
  }
}
