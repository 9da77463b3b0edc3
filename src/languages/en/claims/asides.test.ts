// Ages, trades and brackets beside names in a list are nobody else.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const patients = (text: string, language = "en"): string[] =>
  readingOf(text, language, {outlet: "The Quill"}).claims.flatMap(({type, roles}) => (/arrest|detention|release|transfer|death|sentence/.test(type) ? [(roles.patient ?? []).map((one) => one.text).join(" + ")] : [])) // prettier-ignore

test("a verb is said of all the names before it, and of no trade", () => {
  for (const text of [
    "Jonas Berg (23), deckhand, and Erik Dahl (54), skipper, were released.",
    "Jonas Berg, 23, a deckhand, and Erik Dahl, aged 54, were released.",
    "Two women waited; Jonas Berg (deckhand) and Erik Dahl (54), skipper from Velm, were freed.",
  ])
    assert.deepEqual(patients(text), ["Jonas Berg + Erik Dahl"], text)
  assert.deepEqual(patients("Erik Dahl (54), skipper, sentenced to eight months by the court."), ["Erik Dahl"])
  assert.deepEqual(patients("Jonas Berg (23), deckhand, died on 22 February."), ["Jonas Berg"])
  assert.deepEqual(patients("Ana Ruiz, teacher and poet, was freed."), ["Ana Ruiz"])
})

test("all the names behind a verb are told of", () => {
  assert.deepEqual(patients("Police arrested Jonas Berg (23), Erik Dahl (54) and Ana Voss (31)."), ["Jonas Berg + Erik Dahl + Ana Voss"]) // prettier-ignore
  assert.deepEqual(patients("Guards took away Jonas Berg (23), deckhand, and Erik Dahl (54), skipper, on Monday."), ["Jonas Berg + Erik Dahl"]) // prettier-ignore
  for (const text of [
    "La policía detuvo a Marta Ruiz (31), enfermera, y a Ana Soto (44), maestra.",
    "Detuvieron a Marta Ruiz, de 31 años, y a Ana Soto (44).",
  ])
    assert.deepEqual(patients(text, "es"), ["Marta Ruiz + Ana Soto"], text)
})

test("people of a list who are told by their trade alone stay in it", () => {
  assert.deepEqual(patients("A journalist, a nurse and a driver were arrested."), ["A journalist + a nurse + a driver"])
  assert.deepEqual(patients("Ana Ruiz, a nurse and a driver were arrested."), ["Ana Ruiz + a nurse + a driver"])
  assert.deepEqual(patients("Ana Ruiz, 44, a judge, and her clerk were arrested."), ["Ana Ruiz + her clerk"])
})
