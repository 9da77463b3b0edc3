import assert from "node:assert/strict"
import {test} from "node:test"
import type {Collation, Outcome} from "../../src/collation/collation.ts"
import {isRight, scorePairs} from "./pairs.ts"
import {readTextPairs} from "./text-pairs.ts"

const found = (...outcomes: readonly Outcome[]): Collation["comparisons"] =>
  outcomes.map((outcome) => ({outcome})) as unknown as Collation["comparisons"]

test("pairs are read with their grades, and nothing else is let pass", () => {
  const [pair] = readTextPairs("# a remark\n= agree\nA Post @ 2031-01-02: It rained: all day.\nB @ 2031-01-03: Rain.\n")
  assert.equal(pair?.grade, "agree")
  assert.deepEqual(pair.texts[0], {outlet: "A Post", date: "2031-01-02", text: "It rained: all day."})
  assert.throws(() => readTextPairs("= perhaps\nA @ 2031-01-02: x\nB @ 2031-01-02: y\n"), RangeError)
  assert.throws(() => readTextPairs("= agree\nA: x\nB @ 2031-01-02: y\n"), RangeError)
})

test("a contradiction spoils every grade but its own", () => {
  assert.ok(isRight("agree", found("agree", "alone")))
  assert.ok(!isRight("agree", found("agree", "contradict")))
  assert.ok(isRight("contradict", found("agree", "contradict")))
  assert.ok(isRight("hedged", found("differ")) && !isRight("hedged", found("contradict")))
  assert.ok(isRight("silent", found("alone")) && !isRight("silent", found("agree")))
  assert.ok(isRight("apart", found("agree")) && !isRight("apart", found("differ")))
  const pairs = readTextPairs("= silent\nA @ 2031-01-02: x\nB @ 2031-01-02: y\n")
  assert.equal(scorePairs(pairs, [found("contradict")])[1]?.value, 0)
})
