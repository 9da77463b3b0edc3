// The parties of a case: who "the first applicant", "accused no. 1" and "the Detainee" are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function held(text: string, language = "en"): string {
  const {standings, entities} = readingOf(text, language)
  return [...new Set(standings.map(({entity, status}) => `${entities.find(({id}) => id === entity)?.name ?? "–"} ${status}`))].join(", ") // prettier-ignore
}

test("a paper says whom it calls so", () => {
  assert.equal(held("Joram Assuin, a surveyor of 6 Pitcher Row, Lanmouth (“the Detainee”), has a sister. The Detainee was arrested on Monday."), "Joram Assuin detained") // prettier-ignore
  assert.equal(held("Lev Orr (hereinafter “the complainant”) is a driver. The complainant was arrested."), "Lev Orr detained") // prettier-ignore
  assert.equal(held("Ana Ruiz, enfermera de Osk (“la denunciante”), tiene un hijo. La denunciante fue detenida.", "es"), "Ana Ruiz detained") // prettier-ignore
})

test("parties are told apart by their numbers, whichever way these are written", () => {
  const two = "The first applicant, Mr Lev Orr, was born in 1991. The second applicant, Ms Ana Kolb, is a nurse. On 14 May 2021 the first applicant was arrested." // prettier-ignore
  assert.equal(held(two), "Lev Orr detained")
  assert.equal(held("Accused no. 1, Lev Orr, is a driver. Accused no. 2, Ana Kolb, is a nurse. Accused no. 1 was arrested."), "Lev Orr detained") // prettier-ignore
  assert.equal(held("El imputado 1, Lev Orr, es chofer. La imputada 2, Ana Kolb, es maestra. El imputado 1 fue detenido.", "es"), "Lev Orr detained") // prettier-ignore
})

test("the accused is one where no verb tells of more", () => {
  assert.equal(held("The accused, Lev Orr, was tired. The accused remains in custody."), "Lev Orr detained")
  const {entities} = readingOf("The accused were in court. The accused are nurses.")
  assert.equal(entities.find(({name}) => name === "The accused")?.kind, "group")
})
