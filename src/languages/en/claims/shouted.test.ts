// Lines in capitals are read as others are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const told = async (given: Page): Promise<string[]> =>
  engine.read((await documentsOf(given))[0]!).claims.map(({type, certainty, modality}) => `${type} ${certainty} ${modality}`) // prettier-ignore
const english = (heading: string): Promise<string[]> =>
  told(page("The Lusk Mail", "2031-03-04", `${heading}\n\nThe paper has more.`))

test("a risk in capitals is only a risk", async () => {
  assert.deepEqual(await english("NURSE AT RISK OF DEPORTATION"), ["deportation possible planned"])
  assert.deepEqual(await english("AT RISK OF DEPORTATION"), ["deportation possible planned"])
  const es = "MUJERES EN RIESGO DE DEPORTACIÓN\n\nEl diario dice más."
  assert.deepEqual((await told(pagina("La Voz de Osta", "2031-03-04", es)))[0], "deportation possible planned")
})

test("what happened in capitals did", async () => {
  assert.deepEqual(await english("SIX MEN DEPORTED TO NORLAND"), ["deportation certain fact"])
})
