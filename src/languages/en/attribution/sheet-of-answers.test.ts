// Questions and answers that a body of a state puts into a paper of its own.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

test("a ministry answers in its own paper", () => {
  const text =
    "Q: Were the two men arrested?\n\nA: They were arrested on Monday.\n\nQ: Where are they?\n\nA: They are in Osk prison."
  const voices = (outlet: string): readonly string[] => {
    const {claims, attributions} = readingOf(text, "en", {published: "2030-03-05", outlet})
    const ids = new Set(claims.filter(({type, certainty}) => type === "arrest" && certainty === "certain").map(({attribution}) => attribution)) // prettier-ignore
    return attributions.filter(({id}) => ids.has(id)).map(({voice}) => `${voice.kind} ${voice.name}`)
  }
  assert.deepEqual(voices("Ministry of Mills"), ["author Ministry of Mills"])
})
