import assert from "node:assert/strict"
import {test} from "node:test"
import {scoreClasses} from "./classes.ts"

test("accuracy counts hits, the mean counts each class once", () => {
  const choices = [["a", "a"], ["a", "a"], ["a", "b"], ["b", "b"]].map(([gold = "", given = ""]) => ({gold, given})) // prettier-ignore
  const {accuracy, macroF, each} = scoreClasses(choices, ["a", "b", "c"])
  assert.equal(accuracy, 0.75)
  assert.deepEqual([...each.keys()], ["a", "b"])
  assert.ok(Math.abs((each.get("a") ?? 0) - 0.8) < 1e-9 && Math.abs(macroF - (0.8 + 2 / 3) / 2) < 1e-9)
})
