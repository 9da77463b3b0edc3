// Who has a lane, and what one account's lane shows once.

import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../claims/reading.ts"
import {collate} from "../../collation/collate.ts"
import {readingOf, type Line, type Who} from "../../collation/readings.fixture.ts"
import {collationPack} from "./collation.ts"

const paper = (cast: Record<string, Who>, lines: readonly Line[], outlet = "The Gazette"): Reading =>
  readingOf({outlet, on: "2031-03-04T08:00:00Z"}, cast, [{text: Object.keys(cast).join(", ")}, ...lines])

function lanes(readings: readonly Reading[]): string[] {
  const {persons, groups} = collate(readings, collationPack)
  return [...persons, ...groups].flatMap(({name, lanes: own}) =>
    own.flatMap(({spans}) =>
      spans.map(({status, from, to, claims}) => `${name} ${status} ${from ?? ""}..${to ?? ""} ×${claims.length}`),
    ),
  )
}

const six: Record<string, Who> = {"the six": {kind: "group", size: 6, members: ["Ida Marn"]}, "Ida Marn": {}}

test("some of a group give their state to those they name and not to the group", () => {
  const cast: Record<string, Who> = {
    ...six,
    "two of the six": {kind: "group", size: 2, within: "the six", members: ["Ida Marn", "Lev Osk"]},
    "Lev Osk": {},
  }
  assert.deepEqual(
    lanes([paper(cast, [{text: "two of the six are free", state: ["two of the six", "free"]}])]).sort(),
    ["Ida Marn free .. ×1", "Lev Osk free .. ×1"],
  )
})

test("one stretch told again is one, with the finer start; another state is another stretch", () => {
  const told = [
    {text: "her arrest", state: ["Ida Marn", "detained"]},
    {text: "arrested on the first", on: "2031-03-01", state: ["Ida Marn", "detained"]},
    {text: "arrested at nine", on: "2031-03-01T09:00Z", state: ["Ida Marn", "detained"]},
    {text: "freed on the third", on: "2031-03-03", state: ["Ida Marn", "released"]},
  ] as const
  assert.deepEqual(lanes([paper({"Ida Marn": {}}, told)]), [
    "Ida Marn detained 2031-03-01T09:00Z.. ×3",
    "Ida Marn released 2031-03-03.. ×1",
  ])
})

test("a rumour adds nothing to what the same account tells for certain, and does not take its place", () => {
  const told = [
    {text: "arrested", on: "2031-03-01", state: ["Ida Marn", "detained"]},
    {text: "held, it is said", on: "2031-03-02", sure: "possible", state: ["Ida Marn", "detained"]},
    {text: "may be dead", on: "2031-03-02", sure: "possible", state: ["Ida Marn", "dead"]},
  ] as const
  assert.deepEqual(lanes([paper({"Ida Marn": {}}, told)]), [
    "Ida Marn detained 2031-03-01.. ×2",
    "Ida Marn dead 2031-03-02.. ×1",
  ])
})

test("people said once and nobody in particular have no lane", () => {
  const cast: Record<string, Who> = {...six, "four men": {kind: "group", size: 4}, foreigners: {kind: "group"}}
  const told = (who: string): Line => ({text: `${who} are held`, state: [who, "detained"]})
  assert.deepEqual(lanes([paper(cast, ["the six", "four men", "foreigners"].map(told))]), [
    "Ida Marn detained .. ×1",
    "the six detained .. ×1",
  ])
})

test("two groups that one paper counts apart are not one because another's is as many", () => {
  const pair = (name: string): Record<string, Who> => ({[name]: {kind: "group", size: 2}})
  const {groups} = collate(
    [
      paper({...pair("two clerks"), ...pair("two dissident painters")}, [
        {text: "two dissident painters fled", type: "asylum", roles: {patient: ["two dissident painters"]}},
      ]),
      paper({...pair("two clerks")}, [], "The Herald"),
      paper({...pair("two convicted offenders")}, [
        {text: "two convicted offenders hide", type: "asylum", roles: {patient: ["two convicted offenders"]}},
      ], "The Post"), // prettier-ignore
      paper({...pair("two people")}, [], "The Star"),
    ],
    collationPack,
  )
  assert.deepEqual(
    groups
      .filter(({entities}) => entities.length > 1)
      .map(({namings}) =>
        namings
          .map(({text}) => text)
          .sort()
          .join(" + "),
      )
      .sort(),
    [
      // prettier-ignore
      "two clerks + two clerks",
      "two convicted offenders + two dissident painters",
    ],
  )
})
