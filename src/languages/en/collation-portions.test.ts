// Groups that accounts divide otherwise: the freed on one side, the held or nobody on the other.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page, pagina, type Page} from "../../engine.fixture.ts"

const portions = async (...pages: readonly Page[]): Promise<string[]> =>
  (await compared(...pages)).flatMap(({maker, outcome, sides}) => (maker.rule === "portions" ? [`${outcome} ${sides.map(({says}) => says).join(" ")}`] : [])) // prettier-ignore

const navy = (text: string, day = "2031-03-04"): Page => page("The Osta Courier", day, `${text}, the navy said.`)
const wives = (text: string, day = "2031-03-05"): Page => page("The Lusk Mail", day, `${text}, their wives said.`)

test("all of them are free, and two are held", async () => {
  const all = navy("All nine sailors were freed on Monday")
  assert.deepEqual(await portions(all, wives("Two of the nine sailors are still being held")), ["contradict 9 7"])
  const [found] = (await compared(all, wives("Two of the nine sailors are still being held"))).filter(({slot}) => slot === "number") // prettier-ignore
  assert.ok(found?.reason.includes("Where 2 of 9 are held, 7 are out."))
})

test("some of them, and none", async () => {
  const eight = navy("Eight of the nine sailors were freed on Monday")
  assert.deepEqual(await portions(eight, wives("None of the nine sailors has been freed")), ["contradict 8 0"])
  const ocho = pagina("La Voz de Osta", "2031-03-04", "Ocho de los nueve marineros fueron liberados el lunes, dijo la armada.") // prettier-ignore
  const ninguno = pagina(
    "El Correo",
    "2031-03-05",
    "Ninguno de los nueve marineros ha sido liberado, dijeron sus esposas.",
  )
  assert.deepEqual(await portions(ocho, ninguno), ["contradict 8 0"])
})

test("two are out and seven held is one word, and more are out as days go by", async () => {
  const two = navy("Two of the nine sailors were freed on Monday")
  assert.deepEqual(await portions(two, wives("Seven of the nine sailors are still being held")), [])
  const later = wives("Six of the nine sailors have been freed", "2031-03-12")
  assert.deepEqual(await portions(two, later), ["supersede 2 6"])
})

test("who is not counted is not all of them, and other groups are others", async () => {
  const two = navy("Two of the nine sailors were freed on Monday")
  assert.deepEqual(await portions(two, wives("The sailors are free")), [])
  assert.deepEqual(await portions(two, wives("None of the six miners has been freed")), [])
})

test("dozens of those told of before are some of them, and no other number", async () => {
  const village = "Thirty-one fishermen were taken from the village of Dorn on Tuesday, their families said."
  const some = page("The Lusk Mail", "2031-03-04", `${village} Two dozen of them were later seen at the barracks.`)
  assert.deepEqual((await compared(some)).map(({slot, outcome}) => `${slot} ${outcome}`), []) // prettier-ignore
  const others = page("The Lusk Mail", "2031-03-04", "The army said that nineteen fishermen were taken from the village of Dorn on Tuesday.") // prettier-ignore
  assert.ok((await compared(some, others)).some(({slot, outcome}) => slot === "number" && outcome === "contradict"))
})
