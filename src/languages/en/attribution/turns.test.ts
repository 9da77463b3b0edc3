// What the outlet's own people ask is the outlet's.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const voices = async (given: Page): Promise<string[]> =>
  engine
    .read((await documentsOf(given))[0]!)
    .attributions.slice(1)
    .map(({voice}) => voice.name ?? "")

test("the host's turns have no voice of their own", async () => {
  const turns = "HOST: Thank you for coming.\n\nLANZ: The police took my brother.\n\nHOST: The army killed six people."
  assert.deepEqual(await voices(page("The Lusk Mail", "2031-03-04", turns)), ["LANZ"])
  const es =
    "PRESENTADORA: El ejército mató a seis personas.\n\nLANZ: Nadie me avisó.\n\nPRESENTADORA: Gracias por venir."
  assert.deepEqual(await voices(pagina("La Voz de Osta", "2031-03-04", es)), ["LANZ"])
})

test("one such mark alone is whoever it names", async () => {
  const text = "Reporter: Soldiers burned the market\n\nThe market of Osta burned on Monday."
  assert.deepEqual(await voices(page("The Lusk Mail", "2031-03-04", text)), ["Reporter"])
})

test("labels in capitals that nobody is called by, each of them once, are no turns", async () => {
  const text = "PLEASE SHARE: three nurses were arrested.\n\nKEEP CALM: the ferry sails.\n\nDEATHS ON PELL: 1"
  assert.deepEqual(await voices(page("The Lusk Mail", "2031-03-04", text)), [])
  const es = "OJO: circula una lista.\n\nFALLECIDOS BAJO CUSTODIA: 1\n\nAna Mares murió el lunes."
  assert.deepEqual(await voices(pagina("La Voz de Osta", "2031-03-04", es)), [])
  const two = "BRANDT: They took my son.\n\nHOLLER: The river police arrested him."
  assert.deepEqual(await voices(page("The Lusk Mail", "2031-03-04", two)), ["BRANDT", "HOLLER"])
})
