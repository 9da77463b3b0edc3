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

test("a name from another alphabet is one as two languages write it, and two as two papers of one language do", async () => {
  const en = page("The Lusk Mail", "2031-03-04", "The poet Arkady Khorin and the clerk Oleg Zhurin were freed.")
  const es = pagina("La Voz de Osta", "2031-03-05", "El poeta Arkadi Jorin y el empleado Oleg Yurin fueron liberados.")
  assert.equal((await names(en, es)).length, 2)
  const other = page("The Osta Courier", "2031-03-05", "The poet Arkadi Jorin and the clerk Oleg Yurin were freed.")
  assert.equal((await names(en, other)).length, 4)
  const more = pagina(
    "La Voz de Osta",
    "2031-03-05",
    "El poeta Arkadi Lorin y el empleado Oleg Yumin fueron liberados.",
  )
  assert.equal((await names(en, more)).length, 4)
})

test("a short form of a given name is the name", async () => {
  const one = page("The Lusk Mail", "2031-03-04", "The editor Mina Sorel was freed.")
  const other = page("The Gazette", "2031-03-05", "The passport of Wilhelmina SOREL was withdrawn.")
  assert.equal((await names(one, other)).length, 1)
})
