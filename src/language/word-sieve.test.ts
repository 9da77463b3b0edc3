import assert from "node:assert/strict"
import {test} from "node:test"
import fc from "fast-check"
import {sieveOf} from "./word-sieve.ts"

test("a sieve holds the words of its list and no others, whatever their letters and length", () => {
  const word = fc.string({maxLength: 70, unit: fc.constantFrom("a", "b", "A", "é", "ñ", "-", "9")})
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (listed, others) => {
      const isListed = sieveOf(listed)
      for (const one of [...listed, ...others, ""]) assert.equal(isListed(one), listed.includes(one))
    }),
  )
})
