import assert from "node:assert/strict"
import {test} from "node:test"
import {collationPack} from "../collation.ts"
import {areContrasted} from "../../../collation/contrast.ts"

test("what stands before a noun tells two things of it apart", () => {
  for (const [a, b] of [
    ["freed in the first exchange", "freed in the second exchange"],
    ["the mayor of Arden", "the former mayor of Arden"],
    ["shelling of the northern bank", "no shell fell on the southern bank"],
  ] as const) {
    assert.ok(areContrasted(a, b, collationPack), `${a} / ${b}`)
    assert.ok(areContrasted(b, a, collationPack), `${b} / ${a}`)
  }
  for (const [a, b] of [
    ["freed in the first exchange", "freed in the exchange"],
    ["the former mayor of Arden", "the former mayor"],
    ["the first convoy", "the second attempt"],
  ] as const)
    assert.ok(!areContrasted(a, b, collationPack), `${a} / ${b}`)
})
