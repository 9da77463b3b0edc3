// The instructions of WebAssembly that kernels for looking up hashes use, beside those of `network/assemble.ts`.

import {constant, unsigned, type Code} from "./network/assemble.ts"

/** The 32-bit number at an address. */
export const word = (address: Code, offset = 0): Code => [address, 0x28, 2, unsigned(offset)]
/** The byte at an address. */
export const byte = (address: Code, offset = 0): Code => [address, 0x2d, 0, unsigned(offset)]
/** Writes a 32-bit number. */
export const write = (address: Code, offset: number, value: Code): Code => [address, value, 0x36, 2, unsigned(offset)]
/** The bits that one of two whole numbers has, or both. */
export const either = (a: Code, b: Code): Code => [a, b, 0x72]
/** The bits that only one of two whole numbers has. */
export const differ = (a: Code, b: Code): Code => [a, b, 0x73]
/** One whole number less another. */
export const subtract = (a: Code, b: Code): Code => [a, b, 0x6b]
/** Bits moved up. */
export const up = (a: Code, by: number): Code => [a, constant(by), 0x74]
/** Bits moved down, without a sign. */
export const down = (a: Code, by: number): Code => [a, constant(by), 0x76]
/** Bits moved down by as many as another whole number says, without a sign. */
export const downBy = (a: Code, by: Code): Code => [a, by, 0x76]
/** 1 where two whole numbers are not the same, else 0. */
export const unlike = (a: Code, b: Code): Code => [a, b, 0x47]
/** 1 where a whole number, without a sign, is below another, else 0. */
export const below = (a: Code, b: Code): Code => [a, b, 0x49]
/** The first value where `condition` is not 0, else the second; both are worked out. */
export const choose = (condition: Code, a: Code, b: Code): Code => [a, b, condition, 0x1b]
/** How many bits of a whole number are 0 below its lowest 1. */
export const lowestBit = (a: Code): Code => [a, 0x68]
/** The upper 32 bits of the product of two whole numbers without a sign. */
export const upperProduct = (a: Code, b: Code): Code => [a, 0xad, b, 0xad, 0x7e, 0x42, 32, 0x88, 0xa7]
/** Runs `body` as long as `condition` is not 0. */
export const loopWhile = (condition: Code, body: Code): Code => [0x03, 0x40, condition, 0x04, 0x40, body, 0x0c, 1, 0x0b, 0x0b] // prettier-ignore
/** Two 64-bit floats at two addresses as one vector; the second is 0 where it is left out. */
export const floats = (first: Code, second: Code | null, offset: number): Code => {
  const alone: Code = [first, 0xfd, 93, 3, unsigned(offset)]
  return second === null ? alone : [second, alone, 0xfd, 87, 3, unsigned(offset), 1]
}
/** A vector of zeros. */
export const nothing: Code = [0xfd, 12, Array.from({length: 16}, () => 0)]
