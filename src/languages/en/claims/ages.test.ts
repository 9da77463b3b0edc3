// Whoever is called by an age alone; headlines that a text only cites; and games.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const told = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).claims.flatMap(({type, roles}) => (type === "other" ? [] : [`${type} ${(roles.patient ?? []).map((one) => one.text).join(" + ")}`])) // prettier-ignore

test("an age stands for whoever has it", async () => {
  assert.deepEqual(await told("A 41-year-old was arrested after a fire."), ["arrest A 41-year-old"])
  assert.deepEqual(await told("Police are holding a 30-year-old and two 17-year-olds."), ["detention a 30-year-old + two 17-year-olds"]) // prettier-ignore
  assert.deepEqual(await told("A 41-year-old man was arrested."), ["arrest A 41-year-old man"])
  assert.deepEqual(await told("The 12-year-old bridge was closed."), [])
})

test("a headline with its page tells nothing itself", async () => {
  assert.deepEqual(await told("A report (Drivers seized at border, 19 August, page 3) gave the wrong name."), [])
  assert.deepEqual(await told("An obituary (Otto Holt, bishop freed in 2011, dies at 80, p12) misstated his age."), [])
  assert.deepEqual(await told("Otto Holt (freed in May, with two others) thanked the crew."), ["release Otto Holt"])
})

test("how a game went is no deed", async () => {
  for (const text of [
    "Pellworth Rovers held Quayside United to a goalless draw.",
    "The hosts were held 1-1 by Halven Town.",
    "Halven Town beat Lusk United 3-1 on Saturday.",
  ])
    assert.deepEqual(await told(text), [], text)
  assert.deepEqual(await told("Police held 12 men for 10-12 hours."), ["detention 12 men"])
  assert.deepEqual(await told("Soldiers beat two men after a goalless draw."), ["mistreatment two men"])
})

test("what befalls animals befalls nobody", async () => {
  for (const text of ["A pair of swans were released on Monday.", "Dozens of sheep were killed.", "A group of dolphins was freed."]) assert.deepEqual(await told(text), [], text) // prettier-ignore
  assert.deepEqual(await told("A pair of nurses were released on Monday."), ["release A pair of nurses"])
  assert.deepEqual(await told("A nurse was abducted with her dogs."), ["abduction A nurse"])
})

test("whose the animals are is somebody", async () => {
  for (const text of ["Two owners of dogs were killed.", "A herder of goats was killed.", "The man with the dog was killed."]) assert.equal((await told(text)).length, 1, text) // prettier-ignore
})
