import assert from "node:assert/strict"
import {test} from "node:test"
import {beginningsOf, endingsOf} from "./parts.ts"

test("a list tells what its phrases begin and end with, and nothing of its single words", () => {
  const listed = new Set(["not", "no longer", "by no means"])
  assert.deepEqual([...beginningsOf(listed, " ")], ["no", "by", "by no"])
  assert.deepEqual([...endingsOf(listed, " ")], ["longer", "no means", "means"])
  assert.equal(beginningsOf(listed, "-").size, 0)
  assert.equal(endingsOf(listed, " "), endingsOf(listed, " "))
})

test("a table is asked by its keys", () => {
  const signatures = new Map([["fall-through", 1], ["ill-treat", 2]]) // prettier-ignore
  assert.ok(beginningsOf(signatures, "-").has("fall"))
  assert.ok(!beginningsOf(signatures, "-").has("through"))
})
