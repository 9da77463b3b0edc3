import assert from "node:assert/strict"
import {test} from "node:test"
import {encode, muLaw} from "./codebook.ts"
import {meanOfShelves} from "./mean-shelves.ts"

test("the mean of two tables: both count half, the heaviest stay", () => {
  const book = muLaw(2)
  const table = (slots: readonly (readonly [bits: number, weight: number])[]): Uint8Array => {
    const bytes = new Uint8Array(16)
    slots.forEach(([bits, weight], i) => bytes.set([encode(weight, 2), bits], 2 * i))
    return bytes
  }
  const [one, other] = [
    table([[7, 1], [9, 2], [1, 0.3], [2, 0.3], [3, 0.3]]),
    table([[9, -1], [11, 2], [4, 0.3], [5, 0.1], [6, 0.3], [8, 0.3]]),
  ] // prettier-ignore
  const {bytes, reach, kept, left} = meanOfShelves(
    [
      {bytes: one, book},
      {bytes: other, book},
    ],
    1,
  )
  const found = new Map(Array.from({length: 8}, (_, i) => [bytes[2 * i + 1]!, muLaw(reach)[bytes[2 * i]!]!]))
  assert.deepEqual([kept, left, found.has(5)], [8, 2, false])
  for (const [bits, weight] of [[7, 0.5], [9, 0.5], [11, 1]] as const) assert.ok(Math.abs((found.get(bits) ?? 9) - weight) < 0.05) // prettier-ignore
})
