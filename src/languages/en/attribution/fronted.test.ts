// What denies may stand before the subject of its verb; and whoever a question asks for has said nothing.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const said = async (given: Page): Promise<string[]> =>
  engine.read((await documentsOf(given))[0]!).attributions.slice(1).map(({voice, silent, act, certainty}) => `${silent?.name ?? voice.name} ${act} ${certainty}`) // prettier-ignore
const en = (text: string): Promise<string[]> => said(page("The Lusk Mail", "2031-03-04", text))
const es = (text: string): Promise<string[]> => said(pagina("La Voz de Osta", "2031-03-04", text))

test("a denial before the helper leaves open what is told behind its verb", async () => {
  assert.deepEqual(await en("Nor did the minister say that the stores were looted."), ["the minister say unknown"])
  assert.deepEqual(await en("At no point did Ada Kolm admit that a nurse had died."), ["Ada Kolm confirm unknown"])
  assert.deepEqual(await en("Never has the guild said that the water was safe."), ["the guild say unknown"])
  assert.deepEqual(await en("The guild has at no time claimed that the water was safe."), ["The guild say unknown"])
  assert.deepEqual(await en("Not once did the colonel mention the prisoners."), ["the colonel silence certain"])
  assert.deepEqual(await es("La ministra en ningún momento admitió que hubiera muertos."), [
    "La ministra confirm unknown",
  ])
})

test("who is far from saying something has not said it", async () => {
  assert.deepEqual(await en("The minister is far from saying that the talks failed."), [])
  assert.deepEqual(await en("Far from the harbour, Ada Kolm said that the road was shut."), ["Ada Kolm say certain"])
  assert.deepEqual(await es("La tormenta acabó lejos del puerto, como anunció el ministro."), ["el ministro say certain"]) // prettier-ignore
  assert.deepEqual(await es("Están lejos de ser liberados, como anunció el ministro."), [])
})

test("what only looks like a denial is none", async () => {
  assert.deepEqual(await en("Not only did the minister say that the camp was empty."), ["the minister say certain"])
  assert.deepEqual(await en("Not until Friday did the army admit that it had fired."), ["the army confirm certain"])
  assert.deepEqual(await en("Only then did Ada Kolm say that the camp was empty."), ["Ada Kolm say certain"])
  assert.deepEqual(await es("El ministro no solo dijo que el campo estaba vacío."), ["El ministro say certain"])
})

test("whoever a question asks for says nothing", async () => {
  assert.deepEqual(await en("Who told the families that the bodies had been buried?"), [])
  assert.deepEqual(await en("Which minister said that the camp was empty?"), [])
  assert.deepEqual(await en("And who claims that he fell?"), [])
  assert.deepEqual(await en("The guard, who told the families that the bodies were buried, has fled."), ["The guard say certain"]) // prettier-ignore
})

test("what nobody, or next to nobody, says is not said", async () => {
  assert.deepEqual(await en("Neither Norway nor Spain has admitted that it lost the drone."), [])
  assert.deepEqual(await en("Not one of the witnesses said that the boy was armed."), [])
  assert.deepEqual(await en("Few believe that he jumped."), [])
  assert.deepEqual(await es("Ni uno de los testigos dijo que el chico estaba armado."), [])
  assert.deepEqual(await en("A few of the witnesses said that the boy was armed."), ["A few of the witnesses say certain"]) // prettier-ignore
  assert.deepEqual(await en("Not all of the witnesses said that the boy was armed."), ["all of the witnesses say certain"]) // prettier-ignore
})

test("a question that opens a sentence ends where it is answered, or is not", async () => {
  const text = "Ada Kolm said that safety came first. Asked whether a worker had died, she did not answer."
  assert.ok((await en(text)).includes("Ada Kolm silence certain"))
})
