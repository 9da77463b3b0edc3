// Who refuses food says nothing; who refuses an offer does.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const refusals = async (given: Page): Promise<string[]> =>
  engine.read((await documentsOf(given))[0]!).attributions.flatMap(({act, content}) => (act === "reject" ? [content.map(({from, to}) => given.text.slice(from, to)).join()] : [])) // prettier-ignore
const english = (text: string): Promise<string[]> => refusals(page("The Lusk Mail", "2031-03-04", text))
const spanish = (text: string): Promise<string[]> => refusals(pagina("La Voz de Osta", "2031-03-04", text))

test("what is not eaten, drunk or taken is no words that are turned down", async () => {
  assert.deepEqual(await english("Sixty inmates refuse food."), [])
  assert.deepEqual(await english("The prisoners have refused all meals since May."), [])
  assert.deepEqual(await spanish("Los presos rechazan la comida."), [])
})

test("an offer is, and so is how somebody is treated", async () => {
  assert.deepEqual(await english("The union refused the offer of food."), ["the offer of food"])
  assert.deepEqual((await english("The union rejected the treatment of the strikers.")).length, 1)
  assert.deepEqual(await spanish("Los presos rechazaron la oferta."), ["la oferta"])
})
