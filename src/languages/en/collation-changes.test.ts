import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../claims/reading.ts"
import {changesOf, type Changes} from "../../collation/changes.ts"
import {collate} from "../../collation/collate.ts"
import {readingOf, type Line} from "../../collation/readings.fixture.ts"
import {collationPack as pack} from "./collation.ts"

const told = (outlet: string, on: string, ...lines: readonly Line[]): Reading =>
  readingOf({outlet, on: `${on}T08:00:00Z`}, {"Nela Voss": {}}, lines)
const charge = (more: Partial<Line> = {}): Line => {
  return {text: "Nela Voss was charged with fraud.", type: "charge", roles: {patient: ["Nela Voss"]}, ...more}
}
const herald = told("The Herald", "2031-03-04", charge())
const post = told("The Post", "2031-03-04", charge({text: "Nela Voss was not charged with fraud.", no: true}))
const echo = told("The Echo", "2031-03-04", charge({text: "Nela Voss was charged with fraud, we hear."}))
const rain = readingOf({outlet: "The Gull", on: "2031-03-05"}, {}, [{text: "Rain is expected."}])

const between = (before: readonly Reading[], after: readonly Reading[]): Changes =>
  changesOf(collate(before, pack), collate(after, pack))
const counts = ({appeared, moved, settled, gone}: Changes): number[] =>
  [appeared, moved, settled, gone].map((list) => list.length)

test("what contradicts for the first time appears, and goes with its document", () => {
  const changes = between([herald], [herald, post])
  assert.deepEqual(counts(changes), [1, 0, 0, 0])
  assert.equal(changes.appeared[0]?.outcome, "contradict")
  assert.deepEqual(counts(between([herald, post], [herald])), [0, 0, 0, 1])
})

test("a side that gains a voice moves the comparison it stands in", () => {
  const changes = between([herald, post], [herald, post, echo])
  assert.deepEqual(counts(changes), [0, 1, 0, 0])
  const [{before, after} = assert.fail()] = changes.moved
  assert.equal(before.outcome, after.outcome)
  assert.notEqual(before.id, after.id)
})

test("a voice that goes over to the other side settles it", () => {
  const own = told("The Post", "2031-03-09", charge({text: "Nela Voss has been charged with fraud after all."}))
  const {settled, appeared} = between([herald, post], [herald, post, own])
  assert.deepEqual([settled.length, appeared.length], [1, 0])
  assert.deepEqual([settled[0]?.before.outcome, settled[0]?.after.outcome], ["contradict", "supersede"])
})

test("a document that touches nothing changes nothing, and neither does none", () => {
  assert.deepEqual(counts(between([herald, post], [herald, post, rain])), [0, 0, 0, 0])
  assert.deepEqual(counts(between([herald, post], [post, herald])), [0, 0, 0, 0])
  assert.deepEqual(counts(between([], [])), [0, 0, 0, 0])
})
