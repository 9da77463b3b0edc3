// What nobody tells in earnest, and what stands beside laughter all the same.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const told = (text: string, language: string): string[] => readingOf(text, language).claims.map(({type}) => type).filter((type) => type !== "other" && type !== "demand") // prettier-ignore
const en = (text: string): string[] => told(text, "en")
const es = (text: string): string[] => told(text, "es")

test("laughter, one's own death and bids to buy tell nothing", () => {
  for (const text of ["They held me hostage at the bank lol", "I'm dead 😂😂", "This heat is killing me.", "Grab them before they get snatched."]) assert.deepEqual(en(text), [], text) // prettier-ignore
  for (const text of ["3 a 1!!! los matamos jajaja", "Me mata este calor", "El ascensor me tuvo secuestrada una hora 😂"]) assert.deepEqual(es(text), [], text) // prettier-ignore
})

test("who is named, and what is told without laughter, stays", () => {
  assert.deepEqual(en("They arrested Ana Ruiz, haha."), ["arrest"])
  // Whoever did it may laugh.
  assert.deepEqual(en("We killed three of them 😂😂"), ["death"])
  assert.deepEqual(es("Los matamos a los dos jajaja"), ["death"])
  assert.deepEqual(en("They killed her brother. They will kill me."), ["death", "death"])
  assert.deepEqual(es("Mataron a mi hermano."), ["death"])
})
