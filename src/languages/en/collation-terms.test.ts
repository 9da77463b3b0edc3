// For how long somebody was sentenced, and tolls in words, of one, and beside other numbers.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page, pagina, told} from "../../engine.fixture.ts"

const court = (text: string) => page("The Osta Courier", "2031-03-05", text)
const guild = (text: string) => page("Printers' Guild", "2031-03-06", text)

test("six years in one account and eight in another", async () => {
  const six = court("A court sentenced the editor Ivo Lanz to six years in prison on Tuesday.")
  const eight = guild("The editor Ivo Lanz was sentenced to eight years on Tuesday.")
  const [found] = (await compared(six, eight)).filter(({slot}) => slot === "number")
  assert.equal(found?.outcome, "contradict")
  assert.equal(found.question, "For how long was Ivo Lanz sentenced?")
  assert.deepEqual(found.sides.map(({says}) => says), ["six years", "eight years"]) // prettier-ignore
  const months = guild("The editor Ivo Lanz was sentenced to 72 months on Tuesday.")
  assert.ok(!(await told(six, months)).some((one) => one.startsWith("number")))
  const asked = guild("The prosecutor sought an eight-year term for the editor Ivo Lanz.")
  assert.ok(!(await told(six, asked)).some((one) => one.startsWith("number")))
  const other = guild("The cook Jan Reeb was sentenced to eight years on Tuesday.")
  assert.ok(!(await told(six, other)).some((one) => one.startsWith("number")))
})

test("seis años de cárcel, ocho años de cárcel", async () => {
  const seis = pagina("La Voz de Osta", "2031-03-05", "El tribunal condenó a la jueza Irma Font a seis años de cárcel.")
  const ocho = pagina("El Correo", "2031-03-05", "La jueza Irma Font fue condenada a ocho años de cárcel.")
  assert.ok((await told(seis, ocho)).includes("number contradict"))
})

test("whoever pleaded guilty was not convicted by it", async () => {
  const guilty = court("A court convicted the editor Ivo Lanz on Tuesday.")
  const plea = guild("The editor Ivo Lanz did not plead guilty.")
  assert.ok(!(await told(guilty, plea)).some((one) => one.endsWith("contradict")))
})

test("one person died, at least three did", async () => {
  const three = court("At least three people were killed in Osta on Monday, a doctor said.")
  const one = guild("One person died in Osta on Monday, the mayor said.")
  assert.ok((await told(three, one)).includes("number contradict"))
  const guard = guild("A guard died in Osta on Monday, the mayor said.")
  assert.ok(!(await told(three, guard)).some((found) => found.startsWith("number")))
})

test("how many died is told beside how many are missing, though one sentence tells both", async () => {
  const first = court("At least 12 people died and 30 are missing in Osta, the fire brigade said.")
  const then = page("The Osta Courier", "2031-03-08", "The death toll in Osta has risen to 27, with 15 people still missing, the fire brigade said.") // prettier-ignore
  assert.deepEqual((await told(first, then)).filter((one) => one === "number supersede").length, 2)
})

test("soldiers who were hurt are not set beside all who were", async () => {
  const all = court("Dozens were injured in Osta on Monday, a doctor said.")
  const soldiers = guild("Twelve soldiers were injured in Osta on Monday.")
  assert.ok(!(await told(all, soldiers)).some((one) => one.startsWith("number")))
})
