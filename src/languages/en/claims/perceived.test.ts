// What somebody saw or heard done is as sure as the seeing, and in Spanish a condition that the tree sets beside what hangs on it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const told = (text: string, language = "en"): string[] => readingOf(text, language).claims.filter(({type}) => type !== "other").map(({type, polarity, certainty, modality}) => `${polarity} ${type} ${certainty} ${modality}`) // prettier-ignore

test("who saw it done tells of it, who never saw it and who asks for it do not", () => {
  assert.deepEqual(told("She saw him being dragged away by soldiers."), ["+ arrest certain fact"])
  assert.deepEqual(told("He heard her beaten in the yard."), ["+ mistreatment certain fact"])
  assert.deepEqual(told("I never saw her slapped."), ["- mistreatment unknown fact"])
  assert.deepEqual(told("Nobody saw them being beaten."), ["- mistreatment unknown fact"])
  assert.deepEqual(told("Did anyone see Karl Orr being arrested?"), ["+ arrest unknown fact"])
})

test("her at her home is no word told twice", () => {
  const patients = (text: string): string[] => readingOf(text).claims.flatMap(({type, roles}) => (type === "other" ? [] : [`${type} ${roles.patient?.[0]?.text ?? "–"}`])) // prettier-ignore
  assert.deepEqual(patients("They arrested her at her home."), ["arrest her"])
  assert.deepEqual(patients("Gunmen took her from her house at dawn."), ["abduction her"])
  assert.deepEqual(patients("Guards freed them one by one."), ["release them"])
})

test("en presente, lo que depende de una condición", () => {
  const death = "+ death unknown conditional"
  assert.deepEqual(told("Una voz dijo que si va el ejército las matan.", "es"), [death])
  assert.deepEqual(told("Los matan si no pagan.", "es"), [death])
  assert.deepEqual(
    told("Dijo que el lunes las mataron.", "es").map((one) => one.split(" ")[3]),
    ["fact"],
  )
})
