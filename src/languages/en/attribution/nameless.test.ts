// Who speaks without a name, and what is called by another's: callings, mouthpieces, papers, bodies by their own name.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const read = async (given: Page): Promise<string[]> =>
  engine.read((await documentsOf(given))[0]!).attributions.slice(1).map(({voice}) => (voice.kind === "unnamed" ? "unnamed" : voice.name)) // prettier-ignore
const voices = (text: string): Promise<string[]> => read(page("The Lusk Mail", "2031-03-04", text))

test("somebody known only by a calling or a place is nobody that is known", async () => {
  assert.deepEqual(await voices("The interpreter insisted that the mill was shut."), ["unnamed"])
  assert.deepEqual(await voices("Somebody at the guild office told me that the mill was shut."), ["unnamed"])
  assert.deepEqual(await voices("One of its inspectors said that the mill was shut."), ["unnamed"])
  assert.deepEqual(await voices("The doctor, Lev Orr, said he was well. The doctor said he was fine."), ["Lev Orr", "Lev Orr"]) // prettier-ignore
})

test("several who speak together are all of them, if one is known", async () => {
  assert.deepEqual(await voices("The mill burned, police and weavers said."), ["police and weavers"])
  assert.deepEqual(await voices("The mill burned, witnesses and survivors said."), ["unnamed"])
})

test("whoever puts out a statement says it", async () => {
  assert.deepEqual(await voices("A statement by the Weavers' Guild says the mill was shut."), ["the Weavers' Guild"])
  assert.deepEqual(await voices("A letter from two guards says the mill was shut."), ["unnamed"])
  assert.deepEqual(await voices("A body calling itself the Free Looms says the mill was shut."), ["Free Looms"])
  assert.deepEqual(await voices("A man calling himself Captain Orr says the mill was shut."), ["unnamed"])
})

test("what whoever speaks has only heard is said by nobody who is named", async () => {
  assert.deepEqual(await voices("We have heard that the mill was sold."), ["unnamed"])
  assert.deepEqual(await voices("Lev Orr heard that the mill was sold."), ["Lev Orr"])
})

test("who said he believed something believes it", async () => {
  assert.deepEqual(await voices("Lev Orr denied it. A pilot at the port said he believed that the mill was sold."), ["Lev Orr", "unnamed"]) // prettier-ignore
})

test("a saying between commas parts nobody from their verb", async () => {
  assert.deepEqual(await voices("The doctors, Lev Orr said, had found him ill."), ["Lev Orr"])
})

test("what a body issues is its own statement, and a report of one is not", async () => {
  const issued = {...page("Ministry of Mills", "2031-03-04", "COMMUNIQUÉ No. 4\n\nThe Ministry rejects the reports. Nobody was hurt in the fire."), byline: "Press section"} // prettier-ignore
  assert.deepEqual(await read(issued), ["Ministry of Mills", "The Ministry"])
  const told = {...page("The Lusk Mail", "2031-03-04", "Statement raises questions\n\nThe ministry said nobody was hurt."), byline: "Ada Kolm"} // prettier-ignore
  assert.deepEqual(await read(told), ["The ministry"])
})

test("whoever asks under the outlet's or the writer's name has no voice of their own", async () => {
  const talk = "LMR: Who lit it?\n\nORR: Nobody.\n\nLMR: And the guard?\n\nORR: He slept."
  assert.deepEqual(await read(page("Lusk Mail Radio", "2031-03-04", talk)), ["ORR", "ORR"])
})

test("a reply is whoever's made it, and an office is who holds it", async () => {
  const record =
    "QUESTION by Deputy Ada Kolm to the Minister of Mills: Who lit it?\n\nREPLY by the Minister, Lev Orr: Nobody did.\n\nThe SPEAKER (Mr Dov Lanz): Order.\n\nREPLY: Nobody at all.\n\nThe SPEAKER: Order!"
  assert.deepEqual(await read(page("Chamber of Osta", "2031-03-04", record)), ["Ada Kolm", "Lev Orr", "Dov Lanz", "Lev Orr", "Dov Lanz"]) // prettier-ignore
})
