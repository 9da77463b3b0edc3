// Items of a list whose first line orders or asks for what they say, and what such words take for granted.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, type: string, language = "en"): string {
  const {claims} = readingOf(text, language, {published: "2030-03-05", outlet: "Delta Post"})
  return claims.filter((one) => one.type === type).map(({certainty, modality, roles}) => `${certainty} ${modality} ${roles.patient?.[0]?.text ?? "–"}`).join(", ") // prettier-ignore
}

test("the items of a list of demands are asked for", () => {
  assert.equal(told("The State should:\n\n(a) release the nine nurses;\n\n(b) close the camp.", "release"), "unknown demanded the nine nurses") // prettier-ignore
  assert.equal(told("It is ordered that:\n\n1. The applicant be released forthwith.\n\n2. The police pay the costs.", "release"), "unknown demanded The applicant") // prettier-ignore
  assert.equal(
    told("The court orders:\n\n1. The immediate release of Ana Kolb.", "release"),
    "unknown demanded Ana Kolb",
  )
  assert.equal(told("El Estado debe:\n\n– liberar a los nueve periodistas;\n\n– cerrar el campo.", "release", "es"), "unknown demanded los nueve periodistas") // prettier-ignore
  assert.equal(told("The consul requests that the men be released.", "release"), "unknown demanded the men")
})

test("items of what was done are facts, and so is what others tell of in a demand", () => {
  assert.equal(told("The ministry has:\n\n(a) released nine drivers;\n\n(b) closed the camp.", "release"), "certain fact nine drivers") // prettier-ignore
  assert.equal(told("The State should:\n\n(a) free the nurses;\n\n(b) name those who were arrested in May.", "arrest"), "certain fact those") // prettier-ignore
  assert.equal(told("The State must investigate the death of Leo Sant.", "death"), "certain fact Leo Sant")
  assert.equal(told("La familia exige que se esclarezca la desaparición de Ana Kolb.", "disappearance", "es"), "certain fact Ana Kolb") // prettier-ignore
  assert.equal(told("The State must prevent the death of Leo Sant.", "death").includes("certain fact"), false)
})
