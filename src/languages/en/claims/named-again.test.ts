// Nouns for captives tell something where nothing else does.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const told = (text: string): string => readingOf(text, "en").claims.filter(({type}) => type !== "other").map(({type, roles}) => `${type} ${roles.patient?.[0]?.text ?? "–"}`).join(", ") // prettier-ignore

test("who says something is only named", () => {
  assert.equal(told("Prisoners complained that the food was bad."), "")
  assert.equal(told("Five prisoners stated that guards had beaten them."), "mistreatment them")
  assert.equal(told("There are five prisoners in the east wing."), "detention five prisoners")
})

test("a noun that takes up who was told of before tells nothing once more", () => {
  assert.equal(
    told("Police arrested three nurses on Monday. The three detainees have no water."),
    "arrest three nurses",
  )
  assert.equal(told("The three detainees have no water."), "detention The three detainees")
})

test("what is asked for of nobody is no happening", () => {
  assert.equal(told("The union urges the ministry to end incommunicado detention."), "demand –")
})
