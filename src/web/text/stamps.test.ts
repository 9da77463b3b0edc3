import assert from "node:assert/strict"
import {test} from "node:test"
import {reachOf, showStamp} from "./stamps.ts"

const shown: readonly [string, string][] = [
  ["2025-09-10T17:40:00+02:00", "2025-09-10 17:40 +02:00"],
  ["2025-09-10T17:40:00Z", "2025-09-10 17:40 UTC"],
  ["2025-09-10T17:40", "2025-09-10 17:40"],
  ["2025-09-10", "2025-09-10"],
  ["2025-09", "2025-09"],
  ["2025", "2025"],
]

test("a stamp keeps the exactness and the clock it was given", () => {
  for (const [stamp, text] of shown) assert.equal(showStamp(stamp), text)
})

const day = 86_400_000
const reaches: readonly [string, number, number][] = [
  ["2025-09-10", Date.UTC(2025, 8, 10), day],
  ["2025-09", Date.UTC(2025, 8, 1), 30 * day],
  ["2024", Date.UTC(2024, 0, 1), 366 * day],
  ["2025-09-10T00:00:00+02:00", Date.UTC(2025, 8, 9, 22), 0],
]

test("a stamp reaches over all it may mean", () => {
  for (const [stamp, from, length] of reaches) assert.deepEqual(reachOf(stamp), {from, to: from + length}, stamp)
})

test("what is no date reaches nowhere", () => {
  for (const text of ["", "early May", "2025-9-1", "2025-09-10Tnoon", "20250910"])
    assert.equal(reachOf(text), null, text)
})
