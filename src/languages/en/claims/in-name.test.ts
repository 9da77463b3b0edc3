import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const kinds = (text: string, language = "en"): string => readingOf(text, language).claims.flatMap(({type}) => (type === "other" ? [] : [type])).join(" ") // prettier-ignore

test("a body whose name has the word for a happening tells none", () => {
  assert.equal(kinds("The Working Group on Arbitrary Detention and the Committee on Enforced Disappearances met in Lisk."), "") // prettier-ignore
  assert.equal(kinds("The Special Rapporteur on Torture wrote a letter."), "")
  assert.equal(kinds("El Comité contra la Desaparición Forzada se reunió en Lisk.", "es"), "")
})

test("a capital that no name gives it, or a headline does, tells it still", () => {
  assert.equal(kinds("Police in Lisk: Arrest of Rafe Dunmore was lawful."), "arrest")
  assert.equal(kinds("Detention of Rafe Dunmore was lawful, a court held."), "detention")
  assert.equal(kinds("The Court of Appeal heard of the arrest of Rafe Dunmore."), "arrest")
})
