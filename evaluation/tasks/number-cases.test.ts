import assert from "node:assert/strict"
import {test} from "node:test"
import {scoreNumbers} from "./number-cases.ts"

const cases = [
  {
    text: "",
    expected: [
      {text: "Two dozen", value: 24},
      {text: "5", value: null},
    ],
  },
]

test("texts and values are scored apart, and a number too many is wrong", () => {
  const read = [
    {text: "two dozen", value: 24},
    {text: "5", value: 5},
  ]
  assert.deepEqual(
    scoreNumbers(cases, () => read),
    {cases: 1, texts: 1, values: 1},
  )
  assert.deepEqual(
    scoreNumbers(cases, () => [
      {text: "two dozen", value: 12},
      {text: "5", value: 5},
    ]),
    {cases: 1, texts: 1, values: 0},
  )
  assert.deepEqual(
    scoreNumbers(cases, () => [...read, {text: "6", value: 6}]),
    {cases: 1, texts: 0, values: 0},
  )
})
