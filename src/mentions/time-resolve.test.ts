import assert from "node:assert/strict"
import {test} from "node:test"
import {dayOf, isoDay} from "./calendar.ts"
import type {Resolved, TimeContext} from "./resolved.ts"
import {exactly} from "./time-meaning.ts"
import type {Meaning} from "./time-meaning.ts"
import {periodOf, resolve} from "./time-resolve.ts"

const now = dayOf(2025, 5, 7)
const known: TimeContext = {
  now,
  clock: null,
  text: null,
  near: false,
  direction: null,
  narrative: false,
  bound: null,
  past: [],
  year: null,
  fine: null,
}
const unknown: TimeContext = {...known, now: null}

function shown({timex, days, basis}: Resolved): string {
  const end = (day: number | null): string => (day === null ? "" : isoDay(day))
  return `${timex} ${days === null ? "open" : `${end(days.from)}..${end(days.to)}`} ${basis}`
}

const may: Meaning = {is: "calendar", fields: {month: 5}, lean: null, of: null}
const week: Meaning = {is: "shift", by: [{count: exactly(1), unit: "week"}], side: -1, from: "now", whole: true}

const cases: readonly (readonly [string, Meaning, TimeContext, string])[] = [
  ["a month of this year", may, known, "2025-05 2025-05-01..2025-05-31 published"],
  ["a month without a day of writing", may, unknown, "XXXX-05 open null"],
  [
    "its beginning",
    {is: "edge", edge: "start", of: may, day: false},
    known,
    "2025-05 2025-05-01..2025-05-10 published",
  ],
  ["last week", week, known, "2025-W18 2025-04-28..2025-05-04 published"],
  [
    "last week's Tuesday",
    {is: "calendar", fields: {weekday: 2}, lean: null, of: week},
    known,
    "2025-04-29 2025-04-29..2025-04-29 published",
  ],
  [
    "a weekday looks back in news",
    {is: "calendar", fields: {weekday: 5}, lean: null, of: null},
    known,
    "2025-05-02 2025-05-02..2025-05-02 published",
  ],
  [
    "and forward when the sentence does",
    {is: "calendar", fields: {weekday: 5}, lean: null, of: null},
    {...known, direction: "future"},
    "2025-05-09 2025-05-09..2025-05-09 published",
  ],
  [
    "a day that does not exist",
    {is: "calendar", fields: {year: 2025, month: 2, day: 30}, lean: null, of: null},
    known,
    "2025-02-30 open stated",
  ],
  [
    "a stretch that would end before it begins",
    {is: "range", start: {is: "calendar", fields: {month: 6}, lean: 0, of: null}, end: week},
    known,
    "2025-06/2025-W18 .. published",
  ],
]

for (const [name, meaning, context, expected] of cases)
  test(name, () => assert.equal(shown(resolve(meaning, context)), expected))

test("durations are written as TIMEX3 writes them", () => {
  assert.equal(
    periodOf([
      {count: exactly(2), unit: "year"},
      {count: exactly(6), unit: "month"},
    ]),
    "P2Y6M",
  )
  assert.equal(
    periodOf([
      {count: exactly(1), unit: "minute"},
      {count: exactly(30), unit: "second"},
    ]),
    "PT1M30S",
  )
  assert.equal(periodOf([{count: {exact: null, low: 2, high: null}, unit: "day"}]), "PXD")
})

test("numbers beyond any calendar do not break it", () => {
  const far: Meaning = {is: "shift", by: [{count: exactly(1e12), unit: "year"}], side: -1, from: "now", whole: false}
  assert.match(resolve(far, known).timex, /^\d{4}$/)
})
