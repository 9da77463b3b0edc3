import assert from "node:assert/strict"
import {test} from "node:test"
import type {LaneView} from "../../api/collation.ts"
import {type Bar, type LaneSpan, layLanes} from "./lanes.ts"

const Width = 900

// "detained 2024-06-14..2025" is a state with its bounds; a missing bound is not given.
function span(text: string): LaneSpan {
  const [status = "", bounds = ".."] = text.split(" ")
  const [from = "", to = ""] = bounds.split("..")
  return {
    status: status as LaneSpan["status"],
    from: from === "" ? null : from,
    to: to === "" ? null : to,
    certainty: "certain",
    polarity: "+",
    claims: [],
  }
}

const lane = (account: string, ...spans: string[]): LaneView => ({account, spans: spans.map(span)})
const lay = (lanes: LaneView[], width = Width) => layLanes(lanes, width, ({status}) => status)
const bar = (drawing: ReturnType<typeof lay>, lane: number, i: number): Bar => {
  const found = drawing.lanes[lane]?.bars[i]
  assert.ok(found)
  return found
}

test("a state that ends before another begins is drawn to its left, on one line", () => {
  const drawing = lay([lane("a", "detained 2024-01-01..2024-06-30", "free 2024-07-10..2024-12-31")])
  const [held, freed] = [bar(drawing, 0, 0), bar(drawing, 0, 1)]
  assert.ok(held.x + held.width < freed.x)
  assert.equal(held.y, freed.y)
  assert.deepEqual([held.openStart, held.openEnd], [false, false])
})

test("states that overlap do not hide each other", () => {
  const drawing = lay([lane("a", "detained 2024-01-01..", "free 2024-07-10..")])
  assert.ok(bar(drawing, 0, 0).y < bar(drawing, 0, 1).y)
})

test("a bound that is not given leaves its end open and reaches the edge", () => {
  const drawing = lay([lane("a", "detained ..2024-06-30"), lane("b", "free 2024-07-01..")])
  const [before, after] = [bar(drawing, 0, 0), bar(drawing, 1, 0)]
  assert.deepEqual([before.x, before.openStart, before.openEnd], [0, true, false])
  assert.deepEqual([after.x + after.width, after.openStart, after.openEnd], [Width, false, true])
})

test("without any date there is no scale, and no bar claims one", () => {
  const drawing = lay([lane("a", "detained", "free")])
  assert.deepEqual(drawing.ticks, [])
  assert.ok(drawing.lanes[0]?.bars.every((one) => one.openStart && one.openEnd && one.width === Width))
})

test("a month covers its days: exactness is drawn as it was given", () => {
  const drawing = lay([lane("a", "detained 2024-05..2024-05"), lane("b", "detained 2024-05-10..2024-05-10")])
  const [month, day] = [bar(drawing, 0, 0), bar(drawing, 1, 0)]
  assert.ok(month.width > 20 * day.width)
  assert.ok(month.x < day.x && day.x + day.width < month.x + month.width)
})

test("a label fits the drawing at 288 pixels, and stands beside a bar too short for it", () => {
  const drawing = layLanes(
    [lane("a", "in-asylum 2024-06-14..2024-06-14", "free 2025-09-01..")],
    288,
    () => "not in asylum",
  )
  for (const one of drawing.lanes[0]?.bars ?? []) {
    const from = one.anchor === "start" ? one.labelX : one.labelX - 90
    assert.ok(from >= 0 && from + 90 <= 288, one.span.status)
  }
  assert.ok(bar(drawing, 0, 0).labelX > bar(drawing, 0, 0).x + bar(drawing, 0, 0).width)
})

test("ticks are no more exact than they need be, and stay inside", () => {
  const years = lay([lane("a", "detained 2015..2025")]).ticks
  const days = lay([lane("a", "detained 2025-09-01..2025-09-09")]).ticks
  assert.ok(years.length > 1 && years.every(({label}) => /^\d{4}$/.test(label)))
  assert.ok(days.length > 1 && days.every(({label, x}) => /^\d{4}-\d{2}-\d{2}$/.test(label) && x >= 0 && x <= Width))
})

test("a date nobody can read bounds nothing", () => {
  assert.equal(bar(lay([lane("a", "detained spring..")]), 0, 0).openStart, true)
})

test("a narrow drawing still tells months from days, and writes no date over another", () => {
  const {ticks} = lay([lane("a", "detained 2024-06-14..2025-09-10")], 288)
  for (const [i, {x}] of ticks.entries()) assert.ok(i === 0 || x - (ticks[i - 1]?.x ?? 0) > 50, String(x))
  assert.ok(ticks.length > 0 && ticks.every(({label}) => label.length <= 7), JSON.stringify(ticks))
})
