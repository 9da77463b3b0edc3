// Words before a noun of a happening that leave it less than a fact.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, type: string, language = "en"): string {
  const {claims} = readingOf(text, language, {published: "2030-03-05", outlet: null})
  return claims.filter((one) => one.type === type).map(({polarity, certainty, modality}) => `${polarity} ${certainty} ${modality}`).join(", ") // prettier-ignore
}

test("what something waits for, or is feared or provided for, has not come about", () => {
  assert.equal(told("They must be given access to a doctor pending their release.", "release"), "+ unknown planned")
  assert.equal(told("Pending her transfer, Lena Sorn sleeps in the corridor.", "transfer"), "+ unknown planned")
  assert.equal(told("In the event of his arrest, call this number.", "arrest"), "+ unknown conditional")
  assert.equal(told("In case of injury or arrest, call this number.", "arrest"), "+ unknown conditional")
  assert.equal(told("Lena Sorn left the town for fear of arrest.", "arrest"), "+ possible planned")
  assert.equal(told("A crowd sang in favour of his release.", "release"), "+ unknown demanded")
  assert.equal(told("Duerme en el puerto a la espera de su deportación.", "deportation", "es"), "+ unknown planned")
  assert.equal(told("En caso de detención, llame a la línea.", "detention", "es"), "+ unknown conditional")
})

test("what was done instead of it leaves it undone", () => {
  assert.equal(told("Instead of release he was given a longer term.", "release"), "- certain fact")
  assert.equal(told("En lugar de su liberación hubo un traslado.", "release", "es"), "- certain fact")
})

test("other words before such a noun leave it a fact", () => {
  assert.equal(told("Until his release in January Lena Sorn sang.", "release"), "+ certain fact")
  assert.equal(told("In the case of the arrest of Lena Sorn, the court was wrong.", "arrest"), "+ certain fact")
  assert.equal(told("Two years after her deportation Lena Sorn came back.", "deportation"), "+ certain fact")
  assert.equal(told("Tras su detención, Ana Ruiz cantó.", "detention", "es"), "+ certain fact")
})
