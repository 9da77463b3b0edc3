import assert from "node:assert/strict"
import {test} from "node:test"
import {replaceFigures} from "./page.ts"

test("a section is replaced by its newer figures and the others stay", () => {
  const first = replaceFigures("", [
    {task: "cases", set: "dev", rows: [{metric: "persons", value: 0.5}]},
    {task: "attribution", set: "x.jsonl", rows: [{metric: "cue", value: 0.25, note: "1/4"}]},
  ])
  const second = replaceFigures(first, [{task: "cases", set: "dev", rows: [{metric: "persons", value: 0.75}]}])
  assert.ok(second.includes("| persons | 0.750 |") && !second.includes("0.500"))
  assert.ok(second.includes("| cue | 0.250 | 1/4 |"))
  assert.ok(second.indexOf("## attribution") < second.indexOf("## cases"))
  assert.equal(replaceFigures(second, []), second)
})
