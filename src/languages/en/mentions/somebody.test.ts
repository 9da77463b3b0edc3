// Who is somebody: names that are places too, titles in capitals, who stands behind a place, who speaks on.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function read(text: string) {
  return readingOf(text)
}

const called = (text: string, kind: string): string[] =>
  read(text).entities.filter((one) => one.kind === kind && one.named).map(({name}) => name) // prettier-ignore

test("a name that is a place's as well begins somebody's, but not a thing's", () => {
  assert.deepEqual(called("The weaver Florence Abara was freed. Jordan Voss was not.", "person"), ["Florence Abara", "Jordan Voss"]) // prettier-ignore
  assert.deepEqual(called("She flew from Florence Airport to Milan on Monday.", "person"), [])
  assert.deepEqual(called("Milan Fashion Week opened in Milan.", "person"), [])
})

test("titles of members of parliament, whatever stands before them", () => {
  assert.deepEqual(called("Opposition MP Mara Voss spoke. MP Paul Sar left.", "person"), ["Mara Voss", "Paul Sar"])
})

test("who stands behind a place is not called so", () => {
  assert.deepEqual(called("Two clerks were taken in Okolo, the harbour master, Garba Voss, said.", "place"), ["Okolo"])
})

test("who has spoken speaks on", () => {
  const text = "Three clerks were found, Deputy Minister Carla Voss said. One, Wilder Abara, is still missing. She said that the fourth had died." // prettier-ignore
  const voices = read(text).attributions.filter(({manner}) => manner !== "narration").map(({voice}) => voice.kind !== "author" ? voice.name : "") // prettier-ignore
  assert.deepEqual(voices, ["Carla Voss", "Carla Voss"])
})

test("whom people believe in is somebody, and a man named so is called so", () => {
  assert.deepEqual(called("Belief in Abara, the president, is falling. Trust in Voss, the spokesman, fell.", "person"), ["Abara", "Voss"]) // prettier-ignore
  const sizes = (text: string): number[] => read(text).entities.filter(({kind}) => kind === "person").map(({mentions}) => mentions.length) // prettier-ignore
  assert.deepEqual(sizes("A man named Osk Abara was seized. The man was freed. Osk Abara fled."), [4])
  assert.deepEqual(sizes("The man called Osk Abara on Monday."), [1, 1])
})
