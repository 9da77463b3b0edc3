// A line that only names what stands below it tells of nobody.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, language = "en"): string {
  return readingOf(`${text}\n\nMr Sant said it was cold.`, language).claims.filter(({type}) => type !== "other").map(({type}) => type).join(" ") // prettier-ignore
}

test("a heading that only names a topic tells nothing", () => {
  assert.equal(told("Item 2. Deaths in custody"), "")
  assert.equal(told("ARBITRARY DETENTION AT SEA"), "")
  assert.equal(told("Arrests and detentions"), "")
  assert.equal(told("Desaparición forzada", "es"), "")
  assert.equal(told("Torturas y malos tratos", "es"), "")
})

test("a line that names, counts or tells somebody tells of them", () => {
  assert.equal(told("Death of Leo Sant"), "death")
  assert.equal(told("Two arrests in Velm"), "arrest")
  assert.equal(told("Deaths: 3"), "death")
  assert.equal(told("Journalist abducted"), "abduction")
})
