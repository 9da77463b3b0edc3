import assert from "node:assert/strict"
import {test} from "node:test"
import {scoreCases} from "./time-cases.ts"
import type {CaseReading, CaseValue} from "./time-cases.ts"

const reading = (text: string, timex: string, from: string | null, to: string | null): CaseReading => ({
  text,
  timex,
  from,
  to,
})

// What a case accepts, what was read, and whether that is right.
const rows: readonly (readonly [CaseValue, CaseReading, boolean])[] = [
  [
    {timex: "2025-05-06", type: "date", value: "2025-05-06"},
    reading("Tuesday", "2025-05-06", "2025-05-06", "2025-05-06"),
    true,
  ],
  [
    {timex: "XXXX-05", type: "daterange", start: "2025-05-01", end: "2025-06-01"},
    reading("May", "2025-05", "2025-05-01", "2025-05-31"),
    true,
  ],
  [
    {timex: "XXXX-05", type: "daterange", start: "2024-05-01", end: "2024-06-01"},
    reading("May", "2025-05", "2025-05-01", "2025-05-31"),
    false,
  ],
  [
    {timex: "T17", type: "time", value: "17:00:00"},
    reading("5 p.m.", "2025-05-06T17:00", "2025-05-06T17:00Z", "2025-05-06T17:00Z"),
    true,
  ],
  [
    {timex: "(2014-01-01,2018-01-01,P4Y)", start: "2014-01-01", end: "2018-01-01"},
    reading("2014 to 2018", "2014/2018", "2014-01-01", "2018-12-31"),
    true,
  ],
  [{timex: "P3D", type: "duration", value: "259200"}, reading("three days", "P2D", null, null), false],
]

for (const [value, got, right] of rows)
  test(`${JSON.stringify(value)} ${right ? "is" : "is not"} ${got.timex}`, () => {
    const one = {text: "", reference: null, expected: [{text: got.text, type: "", values: [value]}]}
    const score = scoreCases([one], () => [got])
    assert.equal(score.spans, 1)
    assert.equal(score.values, right ? 1 : 0)
  })

test("what is read beside the expected texts makes a case wrong", () => {
  const one = {text: "", reference: null, expected: []}
  assert.equal(scoreCases([one], () => [reading("May", "2025-05", null, null)]).spans, 0)
  assert.equal(scoreCases([one], () => []).spans, 1)
})
