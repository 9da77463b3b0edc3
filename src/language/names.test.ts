import assert from "node:assert/strict"
import {test} from "node:test"
import {runsOf} from "./names.ts"

const rows: readonly (readonly [labels: string, runs: string])[] = [
  ["O O", ""],
  ["B-PER I-PER O", "PER 0-2"],
  ["B-PER B-PER", "PER 0-1, PER 1-2"],
  ["I-LOC I-LOC", "LOC 0-2"],
  ["B-PER I-ORG", "PER 0-1, ORG 1-2"],
  ["O B-MISC", "MISC 1-2"],
  ["", ""],
]

for (const [labels, runs] of rows) {
  test(`${labels} → ${runs}`, () => {
    const found = runsOf(labels === "" ? [] : labels.split(" "))
    assert.equal(found.map(({from, to, label}) => `${label} ${from}-${to}`).join(", "), runs)
  })
}
