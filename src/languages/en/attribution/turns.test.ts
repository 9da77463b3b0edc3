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
