// "June Holt" is somebody, "in June Holt" is a month and somebody else.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function read(given: Page): Promise<{people: string[]; times: string[]}> {
  const {entities, mentions} = engine.read((await documentsOf(given))[0]!)
  const people = entities.filter(({kind}) => kind === "person").map(({name}) => name)
  return {people, times: mentions.filter(({kind}) => kind === "time").map(({text}) => text)}
}
const english = (text: string): Promise<{people: string[]; times: string[]}> =>
  read(page("The Lusk Mail", "2031-09-15", text))
const spanish = (text: string): Promise<{people: string[]; times: string[]}> =>
  read(pagina("La Voz de Osta", "2031-09-15", text))

test("a month before a surname is somebody", async () => {
  assert.deepEqual(await english("June Holt was freed on Friday."), {people: ["June Holt"], times: ["Friday"]})
  assert.deepEqual(await english("Police arrested April Kerr in April."), {people: ["April Kerr"], times: ["April"]})
  assert.deepEqual((await english("The court sentenced May Lindqvist.")).people, ["May Lindqvist"])
  assert.deepEqual((await english("August Brandt was arrested in Osta.")).times, [])
  assert.deepEqual(await spanish("La policía detuvo a Abril Sosa."), {people: ["Abril Sosa"], times: []})
  assert.deepEqual(await spanish("Julio Ríos fue liberado."), {people: ["Julio Ríos"], times: []})
})

test("a number, a word of time, a known place or a common noun leaves it a month", async () => {
  for (const [text, month] of [
    ["Since August Brandt has been held.", "August"],
    ["On 4 May Brandt was arrested.", "May"],
    ["At the end of May Lindqvist was freed.", "May"],
    ["Last June Congress passed the law.", "June"],
    ["The August Kremlin talks failed.", "August"],
    ["After an April Supreme Court ruling he was freed.", "April"],
  ] as const)
    assert.match((await english(text)).times.join(), new RegExp(month), text)
  for (const text of [
    "En abril Sosa fue liberada.",
    "El 4 de Abril Sosa fue detenida.",
    "A fines de Abril Sosa salió.",
  ])
    assert.match((await spanish(text)).times.join(), /abril/i, text)
})
