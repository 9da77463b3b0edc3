import assert from "node:assert/strict"
import {test} from "node:test"
import {compareAmounts} from "./numbers.ts"
import {amount} from "./readings.fixture.ts"

test("numbers with their relations", () => {
  const table = [
    [amount(17), amount(17), "same"],
    [amount([15, null]), amount(17), "right-finer"],
    [amount(17), amount([15, null]), "left-finer"],
    [amount([null, 20]), amount(17), "right-finer"],
    [amount([20, null]), amount(17), "apart"],
    [amount(58), amount(61), "apart"],
    [amount(900, "about"), amount(912), "right-finer"],
    [amount(900, "about"), amount(1000), "apart"],
    [amount(40, "about"), amount(40), "right-finer"],
    [amount(40, "about"), amount(43), "right-finer"],
    [amount(41, "about"), amount(44), "apart"],
  ] as const
  for (const [left, right, expected] of table)
    assert.equal(compareAmounts(left, right), expected, `${left.text} / ${right.text}`)
})
