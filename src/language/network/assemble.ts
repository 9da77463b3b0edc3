// Writes small WebAssembly modules byte by byte, so that the kernels need no compiler and no binary in the repository.
//
// Only what the kernels use: i32 locals, 128-bit locals, one loop shape, one imported memory.
// Codes are those of the WebAssembly 2.0 specification, appendix "Index of Instructions".

/** Bytes of instructions, nested as it is handy to write them. */
export type Code = readonly (number | Code)[]

function flat(code: Code, bytes: number[] = []): number[] {
  for (const one of code)
    if (typeof one === "number") bytes.push(one)
    else flat(one, bytes)
  return bytes
}

/** An unsigned number as LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  do {
    const low = value & 127
    value >>>= 7
    bytes.push(value === 0 ? low : low | 128)
  } while (value !== 0)
  return bytes
}

/** A signed 32-bit number as LEB128. */
export function signed(value: number): number[] {
  const bytes: number[] = []
  for (;;) {
    const low = value & 127
    value >>= 7
    if ((value === 0 && (low & 64) === 0) || (value === -1 && (low & 64) !== 0)) return [...bytes, low]
    bytes.push(low | 128)
  }
}

/** The value of a local variable. */
export const get = (local: number): Code => [0x20, unsigned(local)]
/** Puts the value before it into a local variable. */
export const set = (local: number): Code => [0x21, unsigned(local)]
/** A whole number. */
export const constant = (value: number): Code => [0x41, signed(value)]
/** The sum of two whole numbers. */
export const add = (a: Code, b: Code): Code => [a, b, 0x6a]
/** The first whole number less the second. */
export const subtract = (a: Code, b: Code): Code => [a, b, 0x6b]
/** 1 where the first whole number, without a sign, is not below the second; else 0. */
export const atLeast = (a: Code, b: Code): Code => [a, b, 0x4f]
/** The product of two whole numbers. */
export const multiply = (a: Code, b: Code): Code => [a, b, 0x6c]
/** One instruction of the vector page, after its operands. */
export const vector = (operation: number, ...operands: readonly Code[]): Code => [operands, 0xfd, unsigned(operation)]
/** A vector load at `address` + `offset` bytes; `operation` 0 is a whole vector, 9 one 32-bit number in every lane. */
export const load = (operation: number, address: Code, offset = 0): Code => [
  address,
  0xfd,
  operation,
  0,
  unsigned(offset),
]
/** A vector written to `address` + `offset` bytes. */
export const store = (address: Code, offset: number, value: Code): Code => [
  address,
  value,
  0xfd,
  11,
  0,
  unsigned(offset),
]

/** Runs `body` while `local`, stepped by `by` after each run, is below `limit`; not at all when it begins there. */
export function repeat(local: number, limit: Code, by: number, body: Code): Code {
  const below: Code = [get(local), limit, 0x49]
  return [below, 0x04, 0x40, 0x03, 0x40, body, set2(local, add(get(local), constant(by))), below, 0x0d, 0, 0x0b, 0x0b]
}
/** Runs `body` once where `condition` is not 0. */
export const when = (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b]
/** The bits that two whole numbers have both. */
export const both = (a: Code, b: Code): Code => [a, b, 0x71]
const set2 = (local: number, value: Code): Code => [value, set(local)]
/** Sets a local. */
export const assign = set2

/** A function: `params` i32 parameters, then `words` i32 locals, then `vectors` vector locals. Nothing is returned. */
export type Kernel = {
  readonly name: string
  readonly params: number
  readonly words: number
  readonly vectors: number
  readonly body: Code
}

/** The bytes of a module that imports its memory as `memory.pages` and exports the kernels. */
export function assemble(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const name = (text: string): Code => [text.length, [...new TextEncoder().encode(text)]]
  const sized = (content: Code): Code => {
    const bytes = flat(content)
    return [unsigned(bytes.length), bytes]
  }
  const section = (id: number, content: Code): Code => [id, sized(content)]
  const list = (items: readonly Code[]): Code => [unsigned(items.length), items]
  const types = kernels.map(({params}) => [0x60, list(Array.from({length: params}, () => [0x7f])), 0])
  const bodies = kernels.map(({words, vectors, body}) => {
    const locals = list([
      [unsigned(words), 0x7f],
      [unsigned(vectors), 0x7b],
    ])
    return sized([locals, body, 0x0b])
  })
  const module: Code = [
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    section(1, list(types)),
    section(2, list([[name("memory"), name("pages"), 2, 0, 1]])),
    section(3, list(kernels.map((_, i) => unsigned(i)))),
    section(7, list(kernels.map((kernel, i) => [name(kernel.name), 0, unsigned(i)]))),
    section(10, list(bodies)),
  ] // prettier-ignore
  return Uint8Array.from(flat(module))
}
