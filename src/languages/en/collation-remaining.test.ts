// How many are still held or missing, told in whatever words.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page, pagina, type Page} from "../../engine.fixture.ts"

const remaining = async (...pages: readonly Page[]): Promise<string[]> =>
  (await compared(...pages)).filter(({maker}) => maker.rule === "remaining").map(({outcome, sides}) => `${outcome}: ${sides.map(({says}) => says).join(" / ")}`) // prettier-ignore

const first = (text: string): Page => page("The Lusk Mail", "2031-05-04", text)
const later = (text: string): Page => page("Osta Herald", "2031-05-09", text)

test("those who are left become fewer", async () => {
  for (const [a, b, found] of [
    [
      "Eleven stokers are still held in the mill.",
      "Nine stokers and one cook remain in captivity.",
      "supersede: 11 / 10",
    ],
    [
      "Fourteen divers have not been freed, their guild said.",
      "Six divers have yet to be released.",
      "supersede: 14 / 6",
    ],
    ["Eight villagers are unaccounted for.", "Three villagers are still missing.", "supersede: 8 / 3"],
    ["Five potters are in the hands of the gunmen.", "Ida Noll and Jon Brax remain in captivity.", "supersede: 5 / 2"],
    ["Four potters are still held.", "A single potter is still held by the gunmen.", "supersede: 4 / 1"],
  ] as const)
    // prettier-ignore
    assert.deepEqual(await remaining(first(a), later(b)), [found], a)
  const asked = "QUESTION: How many are left in the mill?\n\nULF HALM: I counted again. Nine. They are all stokers."
  assert.deepEqual(await remaining(first("Eleven stokers are still held in the mill."), later(asked)), ["supersede: 11 / 9"]) // prettier-ignore
})

test("en español también", async () => {
  const antes = pagina("La Voz de Osta", "2031-05-04", "Once fogoneros siguen retenidos en el molino.")
  const hoy = pagina("El Correo de Lusk", "2031-05-09", "Permanecen en celdas del cuartel siete fogoneros.")
  assert.equal((await remaining(antes, hoy)).length, 1)
})

test("what stays is not always held", async () => {
  for (const [a, b] of [
    ["Eleven questions remain.", "Nine stokers remain in captivity."],
    ["The mill owner, 61, is still missing his dog.", "Three villagers are still missing."],
    ["Five divers are still on the beach, selling fish.", "Two divers remain in captivity."],
  ] as const)
    assert.deepEqual(await remaining(first(a), later(b)), [], a)
})
