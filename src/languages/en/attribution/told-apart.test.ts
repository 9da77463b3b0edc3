// Nouns and phrases that stand apart from what was said, and what is left open: whose it is, and what is nobody's.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const said = async (given: Page): Promise<string[]> => {
  const document = (await documentsOf(given))[0]!
  return engine.read(document).attributions.slice(1).map(({voice, content, act}) => `${voice.kind === "unnamed" ? "unnamed" : voice.kind === "author" ? "author" : voice.name} ${act}: ${content.map(({from, to}) => document.text.slice(from, to)).join(" … ")}`) // prettier-ignore
}
const en = (text: string): Promise<string[]> => said(page("The Lusk Mail", "2031-03-04", text))
const es = (text: string): Promise<string[]> => said(pagina("La Voz de Osta", "2031-03-04", text))

test("what somebody's line, position or answer was is theirs", async () => {
  assert.deepEqual(await en("By noon the army's line was that nobody had crossed."), ["the army say: nobody had crossed"]) // prettier-ignore
  assert.deepEqual(await en("The position of the guild remains that the mill is safe."), ["the guild say: the mill is safe"]) // prettier-ignore
  assert.deepEqual(await en("The trouble is that the mill is old."), [])
  assert.deepEqual(await es("La postura del gremio es que el molino es seguro."), ["gremio say: el molino es seguro"])
})

test("a rumour that goes round is nobody's, and a report that is sent says nothing", async () => {
  assert.deepEqual(await en("A rumour went round the mill that the owner had fled."), ["unnamed say: the owner had fled"]) // prettier-ignore
  assert.deepEqual(await en("Word came on Friday that the owner had fled."), ["unnamed say: the owner had fled"])
  assert.deepEqual(await en("The report went to the owner."), [])
})

test("remarks to an effect are those of whoever makes them", async () => {
  assert.deepEqual(await en("Ada Kolm made a remark to the effect that the mill was empty."), ["Ada Kolm say: the mill was empty"]) // prettier-ignore
  assert.deepEqual(await en("There were remarks on a local radio station to the effect that the mill was empty."), ["a local radio station say: the mill was empty"]) // prettier-ignore
})

test("what is told as somebody tells it has that one's voice", async () => {
  assert.deepEqual(await en("By the guild's own count, nine looms burned."), ["the guild say: nine looms burned"])
  assert.deepEqual(await en("In the yard, by Ada Kolm's account, a guard fired."), ["Ada Kolm say: In the yard … a guard fired"]) // prettier-ignore
  assert.deepEqual(await en("In her words lay the answer."), [])
})

test("what holds only if somebody is right is the writer's guess", async () => {
  assert.deepEqual(await en("If the guild's figure is right, two are missing."), ["author believe: two are missing"])
  assert.deepEqual(await es("Si la cifra del gremio es correcta, faltan dos."), ["author believe: faltan dos"])
  assert.deepEqual(await en("If the gate is open, they leave."), [])
})

test("what cannot be checked or is not known is left open by the writer", async () => {
  assert.deepEqual(await en("How the fire began is not known."), ["author silence: How the fire began"])
  assert.deepEqual(await en("Whether she may leave, no one would say."), ["author silence: Whether she may leave"])
  assert.deepEqual(await en("The Mail could not check his account."), ["author silence: The Mail could not check his account"]) // prettier-ignore
  assert.deepEqual(await en("The crew did not check the brakes."), [])
  assert.deepEqual(await en("The mill has made no public comment."), ["author silence: The mill has made no public comment"]) // prettier-ignore
  assert.deepEqual(await en("The weaver made no mistakes."), [])
})

test("figures that are told, raised or corrected are said, rents are not", async () => {
  assert.deepEqual(await en("The guild counted nine looms."), ["The guild say: nine looms"])
  assert.deepEqual(await en("The guild raised its count of the dead to 14."), ["The guild say: its count of the dead to 14"]) // prettier-ignore
  assert.deepEqual(await en("The owner raised the rent to 400 crowns."), [])
  assert.deepEqual(await en("She counted to ten."), [])
})

test("phrases with a verb of saying that say nothing", async () => {
  assert.deepEqual(await en("They were away for nine days, all told."), [])
  assert.deepEqual(await en("That said, the mill is open."), [])
  assert.deepEqual(await en("There was no claim of responsibility."), [])
})
