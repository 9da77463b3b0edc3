import assert from "node:assert/strict"
import {test} from "node:test"
import {manyOf} from "./many.ts"

test("many stretches are asked as one by one, whatever their order and however they overlap", () => {
  const spans = [{from: 40, to: 44}, {from: 2, to: 30}, {from: 5, to: 9}, {from: 30, to: 32}] // prettier-ignore
  const {touches, holds} = manyOf(spans)
  for (let from = 0; from < 50; from++)
    for (let to = from + 1; to < 50; to++) {
      assert.equal(touches({from, to}), spans.some((one) => one.from < to && from < one.to)) // prettier-ignore
      assert.equal(holds({from, to}), spans.some((one) => one.from <= from && to <= one.to)) // prettier-ignore
    }
  assert.equal(manyOf([]).touches({from: 0, to: 9}), false)
})
