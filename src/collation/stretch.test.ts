import assert from "node:assert/strict"
import {test} from "node:test"
import {areOfTwoTimes, compareStretches, boundsOf, type Stretch} from "./stretch.ts"

const on = (stamp: string): Stretch => boundsOf(stamp) ?? assert.fail(stamp)

// "x | y | how x stands to y"
const table: readonly (readonly [string, string, string])[] = [
  ["2025-03-03", "2025-03-03", "same"],
  ["2025-03-03", "2025-03", "within left"],
  ["2025", "2025-03", "within right"],
  ["2025-03-03", "2025-03-04", "apart"],
  ["2025-03-03T17:55:00Z", "2025-03-04T04:55:00+11:00", "same"],
  ["2025-03-03T17:55:00Z", "2025-03-03T18:55:00Z", "apart"],
  ["2025-03-03T23:40:00+01:00", "2025-03-03", "overlap"],
  ["2025-03-03T23:40:00Z", "2025-03", "within left"],
  ["2025-03-03T10:00:00Z", "2025-03-05", "apart"],
]

test("stretches: one time, one inside another, or apart", () => {
  for (const [left, right, expected] of table) {
    const found = compareStretches(on(left), on(right))
    const shown = found.outcome === "within" ? `within ${found.finer}` : found.outcome
    assert.equal(shown, expected, `${left} / ${right}`)
    const turned = compareStretches(on(right), on(left))
    assert.equal(turned.outcome, found.outcome, `${right} / ${left}`)
    if (found.outcome === "within" && turned.outcome === "within") assert.notEqual(turned.finer, found.finer)
  }
})

test("what is no stamp has no stretch", () => {
  for (const text of ["", "Tuesday", "2025-3-3", "03.03.2025"]) assert.equal(boundsOf(text), null)
})

test("days next to one another may be one time, months are two", () => {
  assert.ok(!areOfTwoTimes(on("2025-03-03"), on("2025-03-04")))
  assert.ok(areOfTwoTimes(on("2025-03-03"), on("2025-03-06")))
  assert.ok(areOfTwoTimes(on("2025-03"), on("2025-04")))
  assert.ok(!areOfTwoTimes(on("2025-03"), on("2025-03-06")))
})
