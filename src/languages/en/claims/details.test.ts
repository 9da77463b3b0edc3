// Counts, certainty and states in the wordings of reports: sums behind a comma, "both", "if the figure is right", pleas.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "release certain fact 7"
function claims(text: string, language = "en"): string[] {
  return readingOf(text, language).claims.map(({type, certainty, modality, count}) => `${type} ${certainty} ${modality} ${count?.low ?? "–"}`) // prettier-ignore
}

const has = (text: string, wanted: string, language?: string): void => {
  const found = claims(text, language)
  assert.ok(found.includes(wanted), `${text}\n${found.join("\n")}`)
}

test("how many are told by what stands beside them", () => {
  has("The hostages, three nurses and four drivers, were freed.", "release certain fact 7")
  has("The hostages (three nurses and four drivers) were freed.", "release certain fact 7")
  has("The nuns, 40 and 51, were freed.", "release certain fact –")
  has("Both nurses were freed.", "release certain fact 2")
  has("Ambas enfermeras fueron liberadas.", "release certain fact 2", "es")
})

test("one of many who did it, what a verb leaves possible", () => {
  has("She is one of 32 miners who were arrested on Monday.", "arrest certain fact 32")
  has("Ema Voss pudo haber sido asesinada.", "death possible fact –", "es")
  has("Ema Voss pudo escapar el lunes.", "escape certain fact –", "es")
})

test("what rests on an account is as sure as that may be", () => {
  has("If the figure is right, one driver is still in captivity.", "detention possible fact 1")
  has("If the report is confirmed, the army freed two nuns.", "release possible fact 2")
  has("If you are right, she said, we shall see. The army freed two nuns.", "release certain fact 2")
})

test("who tells others to ask for it asks, who will ask has not yet", () => {
  has("Urge the minister to free Dina Holt.", "demand certain fact –")
  has("La Fiscalía solicitará la detención de Ema Voss.", "demand probable planned –", "es")
  has("La Fiscalía solicitó la detención de Ema Voss.", "demand certain fact –", "es")
})

test("who was about to get away was not out, a rumour keeps nobody", () => {
  const states = (text: string): string[] => readingOf(text).standings.map(({status}) => status)
  assert.deepEqual(states("The police said that Dina Holt was running away."), [])
  assert.deepEqual(states("Dina Holt escaped on Monday."), ["free"])
})
