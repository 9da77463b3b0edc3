import assert from "node:assert/strict"
import {test} from "node:test"
import type {Attribution} from "../attribution/attribution.ts"
import {readingOf} from "./readings.fixture.ts"
import {voiceMapOf} from "./voice-map.ts"

const [narration] = readingOf({outlet: "A", on: "2031-01-01"}, {}, [{text: "x"}]).attributions
const said = (name: string, ...spans: readonly (readonly [number, number])[]): Attribution => {
  if (narration === undefined) assert.fail("no narration")
  return {...narration, id: name, manner: "indirect", content: spans.map(([from, to]) => ({from, to}))}
}

test("the innermost content holds a place; outside all is the narration", () => {
  const voices = voiceMapOf([
    ...(narration === undefined ? [] : [narration]),
    said("a", [10, 50], [70, 80]),
    said("b", [20, 30]),
    said("c", [22, 24]),
    said("d", [50, 60]),
  ])
  const table: readonly (readonly [number, string])[] = [
    [0, "narration"], [10, "a"], [19, "a"], [20, "b"], [22, "c"], [23, "c"], [24, "b"], [30, "a"], [49, "a"], [50, "d"], [60, "narration"], [75, "a"], [80, "narration"],
  ] // prettier-ignore
  for (const [at, name] of table) {
    const found = voices({from: at, to: at + 1})
    assert.equal(found?.manner === "narration" ? "narration" : found?.id, name, String(at))
  }
  assert.equal(voiceMapOf([])({from: 0, to: 1}), null)
})
