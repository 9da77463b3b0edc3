// Voices that are easily taken for another's: by a name somebody gives themselves, by a pronoun, by whose they are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, saidOn} from "../../../engine.fixture.ts"

const en = (text: string): Promise<string[]> => saidOn(page("The Lusk Mail", "2031-03-04", text))
const es = (text: string): Promise<string[]> => saidOn(pagina("La Voz de Osta", "2031-03-04", text))

test("by whatever name, it is whoever takes it", async () => {
  assert.ok((await en("A man identifying himself as Sergeant Kell says the gate was locked.")).includes("A man identifying himself as Sergeant Kell: the gate was locked")) // prettier-ignore
  assert.deepEqual(await en("The guard, Sergeant Kell, says the gate was locked."), ["Kell: the gate was locked"])
})

test("a family is not the men whose it is", async () => {
  assert.deepEqual(await en("The families of the four men say they have had no word."), ["The families: they have had no word"]) // prettier-ignore
})

test("what a question in marks asks about is said by nobody", async () => {
  assert.deepEqual(await en('"Do you think I wanted this?" the colonel said.'), ["the colonel: Do you think I wanted this?"]) // prettier-ignore
  assert.deepEqual(await en('"I think that the gate was locked," the colonel said.'), ["the colonel: I think that the gate was locked,"]) // prettier-ignore
})

test("what somebody said is not what is said of it", async () => {
  assert.deepEqual(await en("What the ministry told you tonight is false."), [])
  assert.deepEqual(await en("What the ministry told you was that the gate was locked."), ["the ministry: the gate was locked"]) // prettier-ignore
})

test("a gesture leads to words, a sign that is read does not", async () => {
  assert.ok((await en('Ada Kolm shook her head: "Not this time."')).includes("Ada Kolm: Not this time."))
  assert.ok((await en('Her brother saw Ada Kolm on Monday: "She is thin."')).includes("Her brother: She is thin."))
  assert.ok(
    !(await en('The mayor signed the decree: "All sailors are expelled."')).some((one) => one.includes("expelled")),
  )
  assert.ok(!(await en('Ada Kolm walked past the banner: "Not this time."')).includes("Ada Kolm: Not this time."))
})

test("who keeps silent may be a pronoun, two, or behind the noun", async () => {
  assert.ok((await en("The panel said two men had died. It was unable to verify who fired.")).includes("The panel: It was unable to verify who fired")) // prettier-ignore
  assert.deepEqual(await en("Neither the governor nor his office has said anything about the deaths."), ["the governor and his office: Neither the governor nor his office has said anything about the deaths"]) // prettier-ignore
  assert.deepEqual(await en("There was no immediate comment from the army."), ["the army: There was no immediate comment from the army"]) // prettier-ignore
  assert.deepEqual(await es("No hubo comentarios del ejército."), ["ejército: No hubo comentarios del ejército"])
})

test("a talk of others is no statement of the page, and its turns are no headlines", async () => {
  const talk =
    "CALLER: I live in Osta and my son is in the camp.\n\nHOST: And what have they told you?\n\nCALLER: I was told that he was well. My lawyer told me he was dead."
  const voices = (await en(talk)).map((one) => one.replace(/:.*/, ""))
  assert.equal(voices.filter((one) => one === "CALLER").length, 2)
  assert.ok(!voices.includes("The Lusk Mail"))
})
