import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const whom = (text: string, language = "en"): string => readingOf(text, language).claims.map(({type, roles}) => `${type} ${(roles["patient"] ?? []).map(({text}) => text).join("+")}`).join(", ") // prettier-ignore

test("when and where may stand between a deed and whom it is of", () => {
  assert.equal(whom("The release last week of Vena Thorp pleased the port."), "release Vena Thorp")
  assert.equal(whom("The arrest in Lisk of two nurses was unlawful."), "arrest two nurses")
  assert.equal(whom("La detención el 4 de mayo de Ana Ruiz indignó al puerto.", "es"), "detention Ana Ruiz")
  assert.equal(whom("The release on 3 May of the film pleased the town."), "")
})
