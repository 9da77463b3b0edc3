// Somebody with two surnames is called by both without the given name.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, type Page} from "../../../engine.fixture.ts"

const names = async (...pages: readonly Page[]): Promise<string[]> =>
  (await collated(...pages)).persons.map(({name}) => name).sort()

test("both surnames are one person's, in one document and in two", async () => {
  const text = "The reporter Mara Quirós Lanza was freed. “They never asked,” Quirós Lanza said."
  assert.deepEqual(await names(page("The Lusk Mail", "2031-03-04", text)), ["Mara Quirós Lanza"])
  const es = "La periodista Mara Quirós Lanza fue liberada. Quirós Lanza habló poco."
  assert.deepEqual(await names(pagina("La Voz de Osta", "2031-03-04", es)), ["Mara Quirós Lanza"])
  const [first, then] = ["The reporter Mara Quirós Lanza was freed.", "Quirós Lanza was seen in Osta, a baker said."]
  assert.deepEqual(await names(page("The Lusk Mail", "2031-03-04", first), page("The Osta Courier", "2031-03-05", then)), ["Mara Quirós Lanza"]) // prettier-ignore
})

test("a sister, and a given name of her own, keep two apart", async () => {
  const two = "Mara Quirós Lanza met her brother Ivo Quirós Lanza. Quirós Lanza spoke for an hour."
  assert.equal((await names(page("The Lusk Mail", "2031-03-04", two))).length, 3)
  const given = "Maria Elena Torres was freed. Elena Torres met her at the gate."
  assert.deepEqual(await names(page("The Lusk Mail", "2031-03-04", given)), ["Elena Torres", "Maria Elena Torres"])
})
