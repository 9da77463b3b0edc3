import assert from "node:assert/strict"
import {test} from "node:test"
import {addMonths, dateOf, dayOf, daysIn, easter, isDate, isoDay, isoWeek, monday} from "./calendar.ts"

test("days and dates are each other's inverse, before 1970 and in the first centuries too", () => {
  for (const [year, month, day] of [
    [1970, 1, 1],
    [2024, 2, 29],
    [1900, 2, 28],
    [33, 4, 3],
    [9999, 12, 31],
  ] as const) {
    const date = dateOf(dayOf(year, month, day))
    assert.deepEqual([date.year, date.month, date.day], [year, month, day])
  }
  assert.equal(dayOf(1970, 1, 1), 0)
  assert.equal(isoDay(dayOf(2024, 13, 1)), "2025-01-01")
})

test("weeks begin on Monday and belong to the year of their Thursday", () => {
  for (const [day, week] of [
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2025-05-06", "2025-W19"],
  ] as const) {
    const [year, month, date] = day.split("-").map(Number)
    const at = dayOf(year ?? 0, month ?? 0, date ?? 0)
    assert.equal(isoWeek(at), week)
    assert.equal(dateOf(monday(at)).weekday, 1)
  }
})

test("months are added without running past the end of a month", () => {
  assert.equal(isoDay(addMonths(dayOf(2025, 1, 31), 1)), "2025-02-28")
  assert.equal(isoDay(addMonths(dayOf(2024, 2, 29), -12)), "2023-02-28")
  assert.equal(daysIn(2024, 2), 29)
  assert.equal(isDate(2025, 2, 29), false)
})

test("Easter falls where it does", () => {
  assert.deepEqual(
    [2000, 2019, 2024, 2025].map((year) => isoDay(easter(year))),
    ["2000-04-23", "2019-04-21", "2024-03-31", "2025-04-20"],
  )
})
