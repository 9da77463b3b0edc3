// Denials of whole sentences, of anybody at all, and of one thing among several; moves that are two and no dispute.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const parts = (list: readonly string[]): string[] => list.filter((one) => /contradict$/.test(one))

test("that there are none is no “not yet”, however much later others count some", async () => {
  const none = page("Ministry of Norland", "2031-03-04", "There are no journalists in the prisons of Norland.")
  const some = page("The Lusk Mail", "2031-03-24", "Eleven journalists are in prison in Norland, their union said.")
  assert.deepEqual(parts(await told(none, some)), ["whether contradict"])
})

test("no hubo, no habrá, no ha sido: that there was any is denied", async () => {
  const shots = pagina("La Voz de Osta", "2031-03-04", "Las patrulleras dispararon contra el pesquero, dijo el patrón.")
  const none = pagina("Armada de Norlandia", "2031-03-05", "No hubo disparos.")
  assert.deepEqual(parts(await told(shots, none)), ["whether contradict"])
  const some = pagina("Armada de Norlandia", "2031-03-05", "Hubo disparos.")
  assert.deepEqual(parts(await told(shots, some)), [])
  const swap = pagina("La Voz de Osta", "2031-03-04", "El piloto Ivo Lanz fue canjeado el lunes.")
  const gesture = pagina("El Correo", "2031-03-05", "«No ha sido un canje», aseguró el ministro.")
  assert.deepEqual(parts(await told(swap, gesture)), ["whether contradict"])
})

test("one thing that is denied among several", async () => {
  const denied = page("Ministry of Norland", "2031-03-04", "No ransom was paid and no road was closed for the convoy.")
  const paid = page("The Lusk Mail", "2031-03-06", "The families paid. An uncle of the pilot carried the money to the forest.") // prettier-ignore
  assert.deepEqual(parts(await told(denied, paid)), ["whether contradict"])
  const other = page("The Lusk Mail", "2031-03-06", "The families thanked the uncle of the pilot.")
  assert.deepEqual(parts(await told(denied, other)), [])
})

test("who is not in one place is not said to be in no other", async () => {
  const well = page("Ministry of Norland", "2031-03-04", "The editor Teo Majek is in good health.")
  const denied = page("The Lusk Mail", "2031-03-05", "The director denied that Teo Majek was in the hospital of Tarn.")
  assert.deepEqual(parts(await told(well, denied)), [])
})

test("moves to two places, or days apart, are two moves", async () => {
  const first = page(
    "The Osta Courier",
    "2031-03-04",
    "The editor Teo Majek was moved to the prison of Tarn on 3 March.",
  )
  const then = page("The Lusk Mail", "2031-03-06", "The editor Teo Majek was moved to the hospital of Velm on 5 March.")
  assert.deepEqual(
    parts(await told(first, then)).filter((one) => one.startsWith("time")),
    [],
  )
  const disputed = page("The Lusk Mail", "2031-03-06", "The editor Teo Majek was moved to the prison of Tarn on 1 March.") // prettier-ignore
  assert.deepEqual(
    parts(await told(first, disputed)).filter((one) => one.startsWith("time")),
    ["time contradict"],
  )
})

test("those whom a report begins with, counted once and counted otherwise", async () => {
  const one = page("The Osta Courier", "2031-03-04", "Armed men drove off with 41 pupils of a convent school near Osta, the bishop said.") // prettier-ignore
  const other = page(
    "The Lusk Mail",
    "2031-03-05",
    "The armed men have 44 pupils of the convent school, a mother said.",
  )
  assert.ok(parts(await told(one, other)).includes("number contradict"))
  const far = page("The Lusk Mail", "2031-03-05", "The school of Velm has 400 pupils, a mother said.")
  assert.deepEqual(parts(await told(one, far)), [])
})

test("a story that goes on is told beside a dispute about one of its states", async () => {
  const missing = page("The Osta Courier", "2031-03-04", "The student Mila Garr has been missing since 1 March. The police arrested Mila Garr on 1 March, her brother said.") // prettier-ignore
  const denied = page(
    "State Police of Norland",
    "2031-03-05",
    "The State Police denies that it arrested the student Mila Garr.",
  )
  const dead = page(
    "The Lusk Mail",
    "2031-03-09",
    "The student Mila Garr is dead. Mila Garr was killed on 7 March, the prosecutor said.",
  )
  const found = await told(missing, denied, dead)
  assert.ok(found.includes("whether contradict"))
  assert.ok(found.includes("status supersede"))
})

test("two moves to two places agree on nothing", async () => {
  const first = page("The Osta Courier", "2031-03-04", "The editor Teo Majek was moved to the prison of Tarn.")
  const then = page("The Lusk Mail", "2031-03-06", "The editor Teo Majek was moved to the hospital of Velm.")
  assert.ok(!(await told(first, then)).includes("whether agree"))
  const same = page("The Lusk Mail", "2031-03-06", "Teo Majek was moved to the prison of Tarn, the ministry said.")
  assert.ok((await told(first, same)).some((one) => one.endsWith("agree")))
})
