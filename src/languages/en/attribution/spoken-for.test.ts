// Who speaks, where several could: together, by another's mouth, for a family, with a name that comes later.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, readingOf, saidOn} from "../../../engine.fixture.ts"

const en = (text: string): Promise<string[]> => saidOn(page("The Lusk Mail", "2031-03-04", text))
const es = (text: string): Promise<string[]> => saidOn(pagina("La Voz de Osta", "2031-03-04", text))

test("several who speak together are one voice", async () => {
  assert.deepEqual(await en("Ada Kolm and Lev Orr said they were beaten. Kolm and Orr denied the theft."), ["Ada Kolm and Lev Orr: they were beaten", "Ada Kolm and Lev Orr: the theft"]) // prettier-ignore
  assert.deepEqual(await en("The governor and his deputy denied that a man had died."), ["The governor and his deputy: a man had died"]) // prettier-ignore
  assert.deepEqual(await en("The foreign ministers of Norway and Spain said the talks had failed."), ["The foreign ministers: the talks had failed"]) // prettier-ignore
  assert.deepEqual(await es("Ada Kolm y Lev Orr dijeron que los golpearon."), ["Ada Kolm y Lev Orr: los golpearon"])
})

test("what somebody has counted is told by whoever counted", async () => {
  assert.deepEqual(await en('"Our count shows that six were children," Ada Kolm said.'), ["Ada Kolm: Our count shows that six were children,"]) // prettier-ignore
  assert.deepEqual(await en('"Our own lawyer says that six were children," Ada Kolm said.'), ["Ada Kolm's lawyer: six were children", "Ada Kolm: Our own lawyer says that six were children,"]) // prettier-ignore
})

test("a family is not that of the lawyer who speaks for it", async () => {
  assert.deepEqual(await en("The lawyer Otto Lind said the body was burned. The family demands an inquiry."), ["Otto Lind: the body was burned", "The family: an inquiry"]) // prettier-ignore
  assert.deepEqual(await en("Mira Lund was arrested in May. The family says she was beaten."), ["Mira Lund's family: she was beaten"]) // prettier-ignore
})

test("whoever is quoted as saying it, or was heard, says it inside the other", async () => {
  assert.deepEqual(await en("The radio quoted the prosecutor as saying the men had confessed."), ["The radio: the prosecutor as saying the men had confessed", "the prosecutor: the men had confessed"]) // prettier-ignore
  assert.deepEqual(await en("Ada Kolm heard from a guard that the men had left."), ["Ada Kolm: the men had left", "a guard: the men had left"]) // prettier-ignore
  assert.deepEqual(await en("The ministry, citing a police report that quoted witnesses, said that the driver was drunk."), ["a police report: the driver was drunk", "The ministry: the driver was drunk"]) // prettier-ignore
  assert.deepEqual(await en("The paper quoted two guards."), [])
})

test("a claim that is withdrawn is no longer made", () => {
  const acts = (text: string): string[] => readingOf(text).claims.map(({type, polarity}) => `${type} ${polarity}`)
  assert.deepEqual(acts("The army retracted its statement that the guards had fled."), ["escape -"])
  assert.deepEqual(acts("The army repeated its statement that the guards had fled."), ["escape +"])
})

test("whoever speaks may get a name later, and keeps whose they are", async () => {
  assert.ok((await en('"They took my papers," the woman said. The woman, Irma Dahl, 51, left on Thursday.')).includes("Irma Dahl: They took my papers,")) // prettier-ignore
  assert.ok((await en('"They took my papers," the woman said. Irma Dahl, the woman who runs the shop, left.')).includes("the woman: They took my papers,")) // prettier-ignore
  assert.deepEqual(await en("Soldiers took Lev Orr on Tuesday, his mother said. Two of them beat him, she added."), ["Lev Orr's mother: Soldiers took Lev Orr on Tuesday", "Lev Orr's mother: Two of them beat him"]) // prettier-ignore
  assert.deepEqual(await en('"I was," said Wirth, "the only doctor left." "And then," she went on, "I left."'), ["Wirth: I was, … the only doctor left.", "Wirth: And then, … I left."]) // prettier-ignore
})

test("whoever speaks may stand behind the verb, before a colon", async () => {
  assert.deepEqual(await en("Not so, says the colonel: the men had two rifles."), ["the colonel: the men had two rifles"]) // prettier-ignore
  assert.deepEqual(await en("A scandal, said Ada Kolm."), ["Ada Kolm: A scandal"])
})

test("sentences that open with that go on with what was stated", async () => {
  assert.deepEqual(await en("The deponent, Lev Orr, states as follows: That he drove the lorry. That he saw no gun."), ["Lev Orr: he drove the lorry … he saw no gun"]) // prettier-ignore
  assert.deepEqual(await en("The mayor said that the road was shut. That he was lying was plain to all."), ["The mayor: the road was shut"]) // prettier-ignore
  assert.deepEqual(await es("El compareciente, Juan Lanz, declara: Que conducía el camión. Que no vio ningún arma."), ["Juan Lanz: conducía el camión … no vio ningún arma"]) // prettier-ignore
})

test("what is asked of somebody ends where they answer", async () => {
  assert.deepEqual(await en("The guard asked me for money and I gave it."), ["The guard: for money"])
  assert.deepEqual(await en("The guild demanded the release of Orr and the return of his papers."), ["The guild: the release of Orr and the return of his papers"]) // prettier-ignore
})
