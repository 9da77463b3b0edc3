import assert from "node:assert/strict"
import {test} from "node:test"
import {scoreTimexes} from "./timex.ts"
import type {Timex} from "./timex.ts"

const timex = (start: number, end: number, type: string, value: string): Timex => ({start, end, type, value, text: ""})
const gold = [timex(0, 5, "DATE", "2025"), timex(10, 15, "DATE", "2024"), timex(20, 25, "DURATION", "P1D")]
const documents = [{id: "a", dct: null, text: "", timexes: gold}]

test("a perfect reader scores one, a silent one nought", () => {
  const perfect = scoreTimexes(documents, () => gold)
  assert.deepEqual([perfect.strict, perfect.relaxed, perfect.type, perfect.value], [1, 1, 1, 1])
  assert.equal(scoreTimexes(documents, () => []).strict, 0)
})

test("an overlap is relaxed, and counts for the value only when the value is right", () => {
  const read = [timex(0, 6, "DATE", "2025"), timex(10, 15, "DATE", "2023"), timex(30, 31, "DATE", "2022")]
  const score = scoreTimexes(documents, () => read)
  assert.deepEqual(
    [score.strict, score.relaxed, score.type, score.value].map((n) => Math.round(n * 6)),
    [2, 4, 4, 2],
  )
})
