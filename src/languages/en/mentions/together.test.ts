// People told of together, and words that stand alone for some or all of them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// The states of those a text tells of, and what each is part of.
function states(text: string): string[] {
  const {entities, standings} = readingOf(text, "en", {published: "2031-05-14T12:00:00Z"})
  const byId = new Map(entities.map((one) => [one.id, one]))
  const whole = (id: string): string => byId.get(byId.get(id)?.within ?? "")?.name ?? ""
  return [...new Set(standings.map(({entity, status}) => [byId.get(entity)?.name, whole(entity) === "" ? "" : `of ${whole(entity)}`, status].filter((word) => word !== "").join(" ")))] // prettier-ignore
}

test("two who are named together are who is meant by they, both and all", () => {
  const held = ["Ida Marn detained", "Anton Lind detained"]
  const freed = ["Ida Marn released", "Anton Lind released"]
  for (const word of ["They", "Both", "The two"])
    assert.deepEqual(states(`Ida Marn and Anton Lind were arrested on Monday. ${word} were freed on Tuesday.`).slice(0, 2), held, word) // prettier-ignore
  assert.deepEqual(states("Ida Marn met Anton Lind and Vera Orr. They were arrested.").length, 2)
  assert.deepEqual(states("Police arrested Ida Marn and Anton Lind. They were freed on Tuesday."), [...held, ...freed])
  assert.deepEqual(states("Four clerks were arrested on Monday. All were freed on Tuesday."), ["Four clerks detained", "Four clerks released"]) // prettier-ignore
  assert.deepEqual(states("Four clerks were arrested on Monday. All of them were freed on Tuesday."), ["Four clerks detained", "Four clerks released"]) // prettier-ignore
  assert.deepEqual(states("Four clerks were arrested on Monday. All is quiet now."), ["Four clerks detained"])
  assert.deepEqual(states("The judge freed eleven spies and traitors. They were deported."), ["eleven spies released", "eleven spies deported"]) // prettier-ignore
})

test("one, the other and the rest are some of those told of before", () => {
  assert.deepEqual(states("Two women were arrested on Monday. One was freed and the other is still held."), ["Two women detained", "One of Two women released", "the other of Two women detained"]) // prettier-ignore
  assert.deepEqual(states("Five clerks were arrested on Monday. One, Ida Marn, was freed."), ["Five clerks detained", "Ida Marn of Five clerks released"]) // prettier-ignore
  assert.deepEqual(states("Two of the five clerks were freed. The remaining three are still held."), ["Two of the five clerks of the five clerks released", "The remaining three of the five clerks detained"]) // prettier-ignore
  assert.deepEqual(states("Five clerks were arrested. One must wonder why."), ["Five clerks detained"])
  assert.deepEqual(states("Half of the clerks were freed."), ["Half of the clerks of the clerks released"])
})

test("whom words stand beside are all told of", () => {
  const both = ["Ida Marn detained", "Anton Lind detained"]
  assert.deepEqual(states("Ida Marn and her husband, Anton Lind, were arrested."), both)
  assert.deepEqual(states("Ida Marn, the matron, and Anton Lind, the cook, were arrested."), both)
  assert.deepEqual(states("Ida Marn, 34, and Anton Lind, 41, were arrested."), both)
})
