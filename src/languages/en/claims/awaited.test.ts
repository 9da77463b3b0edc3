// What is told to be done, waited for or meant is no fact, and leaves nobody in a state.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, type: string, language = "en"): string {
  const {claims, standings} = readingOf(text, language, {published: "2025-03-05", outlet: null})
  const stances = claims.filter((one) => one.type === type).map(({certainty, modality}) => `${certainty} ${modality}`)
  return `${stances.join(", ")} / ${standings.map(({status}) => status).join(", ")}`
}

test("telling somebody to do it is asking for it", () => {
  assert.equal(told("A clerk told Mira Lund to leave the country.", "departure"), "unknown demanded / ")
  assert.equal(told("A caller warned Mira Lund to leave the country.", "departure"), "unknown demanded / ")
  assert.equal(told("The abbot asked the rebels to free the two nuns.", "release"), "unknown demanded / ")
  assert.equal(told("A clerk told us that Mira Lund had left the country.", "departure"), "certain fact / in-exile")
  assert.equal(told("Los guardias le dijeron a Delia Quint que saliera del país.", "departure", "es"), "unknown demanded / ") // prettier-ignore
  assert.equal(told("El alcalde dijo que Delia Quint salió del país.", "departure", "es"), "certain fact / in-exile")
  assert.equal(told("El abad lamentó que Delia Quint saliera del país.", "departure", "es"), "certain fact / in-exile")
})

test("what is waited for has not come about", () => {
  assert.equal(told("The nuns will pray until Mira Lund is freed.", "release"), "unknown planned / ")
  assert.equal(told("When Mira Lund is freed, she will sing.", "release"), "unknown planned / ")
  assert.equal(told("As soon as Mira Lund is freed we will sing.", "release"), "unknown planned / ")
  assert.equal(told("When Mira Lund was freed, she sang.", "release"), "certain fact / released")
  assert.equal(told("Cuando liberen a Delia Quint cantaremos.", "release", "es"), "unknown planned / ")
  assert.equal(told("El juez firmó para que Delia Quint fuera liberada.", "release", "es"), "unknown planned / ")
  assert.equal(told("Delia Quint cantó cuando fue liberada.", "release", "es"), "certain fact / released")
})

test("what was going to be is only planned", () => {
  assert.equal(told("Mira Lund was going to be freed on Monday.", "release"), "probable planned / ")
  assert.equal(told("El lunes iban a ser liberadas las dos monjas.", "release", "es"), "probable planned / ")
  assert.equal(
    told("Los guardias iban a trasladar a Delia Quint a la cárcel.", "transfer", "es"),
    "probable planned / ",
  )
  assert.equal(told("Delia Quint iba a la cárcel los lunes a ver a su hija.", "detention", "es"), " / ")
})

test("what might have come about may be so, unless it hangs on a condition", () => {
  assert.equal(told("Mira Lund might have died on Sunday.", "death"), "possible fact / dead")
  assert.equal(told("Mira Lund may have died on Sunday.", "death"), "possible fact / dead")
  assert.equal(told("Had she stayed, Mira Lund might have died on Sunday.", "death"), "certain conditional / ")
  assert.equal(told("Mira Lund might have died if she had stayed.", "death"), "certain conditional / ")
  assert.equal(told("Mira Lund might have died had the guards not opened the door.", "death"), "certain conditional / ")
  assert.equal(told("Mira Lund might have died because the guards had the key.", "death"), "possible fact / dead")
})

test("what a court stops is only ordered not to be done", () => {
  assert.equal(told("A judge halted the deportation of Mira Lund.", "deportation"), "unknown demanded / ")
  assert.equal(told("The union read out a court order halting the deportation of Mira Lund.", "deportation"), "unknown demanded / ") // prettier-ignore
  assert.equal(told("The army halted the deportation of Mira Lund.", "deportation"), "certain fact / deported")
  assert.equal(told("Una jueza suspendió la deportación de Delia Quint.", "deportation", "es"), "unknown demanded / ")
})

test('what "had" before its subject supposes did not come about', () => {
  assert.equal(told("Had Mira Lund been freed in May, she would have come home.", "release"), "certain conditional / ")
  assert.equal(told("She would have left had the guards freed Mira Lund.", "release"), "certain conditional / ")
  assert.equal(told("Mira Lund had been freed in May and would come home.", "release"), "certain fact / released")
})

test("what had been supposed of the past did not come about, unless somebody leaves it open", () => {
  const unmet = (text: string, type: string, language = "en"): string => {
    const {claims} = readingOf(text, language, {published: "2025-03-05", outlet: null})
    const {polarity, certainty, modality} = claims.find((one) => one.type === type)!
    return `${polarity} ${certainty} ${modality}`
  }
  assert.equal(unmet("If Mira Lund had been freed, we would be singing.", "release"), "- certain conditional")
  assert.equal(unmet("Mira Lund would be alive if a doctor had seen her.", "death"), "+ certain conditional")
  assert.equal(unmet("Si Delia Quint hubiera sido liberada, estaríamos cantando.", "release", "es"), "- certain conditional") // prettier-ignore
  assert.equal(unmet("A clerk said she would resign if Mira Lund had been freed.", "release"), "+ unknown conditional")
  assert.equal(unmet("Even if Mira Lund had been freed, we would not sing.", "release"), "+ unknown conditional")
  assert.equal(unmet("If Mira Lund has been freed, we will sing.", "release"), "+ unknown conditional")
  assert.equal(unmet("Si Delia Quint hubiera sido detenida, exigimos verla.", "detention", "es"), "+ unknown conditional") // prettier-ignore
})

test("a day on which it was not is not when it was", () => {
  const day = (text: string, language = "en"): string | null | undefined => {
    const {claims} = readingOf(text, language, {published: "2025-03-05"})
    return claims.find(({type}) => type === "death")?.time?.from
  }
  assert.equal(day("Mira Lund did not die on Monday but on Tuesday."), "2025-03-04")
  assert.equal(day("Mira Lund died not on Monday but on Tuesday."), "2025-03-04")
  assert.equal(day("Delia Quint no murió el lunes sino el martes.", "es"), "2025-03-04")
  assert.equal(day("Mira Lund died on Monday but on Tuesday nobody knew."), "2025-03-03")
})
