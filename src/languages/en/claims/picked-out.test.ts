// Who is said to be, or not to be, one of many to whom something happened.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, told, type Page} from "../../../engine.fixture.ts"

const lanesOf = async (one: Page): Promise<string[]> =>
  (await collated(one)).persons.flatMap(({name, lanes}) => lanes.flatMap(({spans}) => spans.flatMap(({status, polarity}) => (polarity === "+" ? [`${name} ${status}`] : [])))) // prettier-ignore

test("not among the dead is not dead", async () => {
  assert.deepEqual(await lanesOf(page("The Lusk Mail", "2031-03-04", "The nurse Dina Orlo is not among the dead.")), [])
  assert.deepEqual(await lanesOf(page("The Lusk Mail", "2031-03-04", "The nurse Dina Orlo is among the dead.")), ["Dina Orlo dead"]) // prettier-ignore
})

test("among those freed in one account, and not in another", async () => {
  const yes = page("The Lusk Mail", "2031-03-04", "The pilot Ivo Lanz was among those freed on Monday, a guard said.")
  const no = page(
    "Ministry of Norland",
    "2031-03-05",
    "The pilot Ivo Lanz was not among the prisoners freed on Monday.",
  )
  assert.ok((await told(yes, no)).some((one) => one.endsWith("contradict")))
  const other = page("Ministry of Norland", "2031-03-05", "The cook Jan Reeb was not among the prisoners freed on Monday.") // prettier-ignore
  assert.ok(!(await told(yes, other)).some((one) => one.endsWith("contradict")))
})

test("no está entre los liberados", async () => {
  const no = pagina("La Voz de Osta", "2031-03-04", "El piloto Ivo Lanz no está entre los liberados.")
  assert.ok(!(await lanesOf(no)).includes("Ivo Lanz released"))
})

test("a participle with an article is a noun: among the freed, the wounded, the arrested", async () => {
  const mail = (text: string): Page => page("The Lusk Mail", "2031-03-04", text)
  assert.deepEqual(await lanesOf(mail("The nurse Dina Orlo is among the freed.")), ["Dina Orlo released"])
  assert.deepEqual(await lanesOf(mail("The nurse Dina Orlo was among the arrested.")), ["Dina Orlo detained"])
  assert.deepEqual(await lanesOf(mail("The nurse Dina Orlo is not among the freed.")), ["Dina Orlo detained"])
  assert.deepEqual(await lanesOf(mail("The nurse Dina Orlo walked among the arrested.")), [])
  const es = pagina("La Voz de Osta", "2031-03-04", "La enfermera Dina Orlo está entre los liberados.")
  assert.deepEqual(await lanesOf(es), ["Dina Orlo released"])
})
