// Whose words they are where a table of frames found none or the wrong one, and what looks like a saying and is none.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const said = async (text: string): Promise<string[]> => {
  const document = (await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!
  return engine.read(document).attributions.slice(1).map(({voice, content, act, polarity, certainty}) => `${voice.kind === "entity" ? voice.name : voice.kind} ${act}${polarity === "-" ? " not" : ""} ${certainty}: ${content.map(({from, to}) => document.text.slice(from, to)).join(" … ")}`) // prettier-ignore
}

test("whoever is quoted as saying it keeps their words", async () => {
  assert.ok((await said("Ada Kolm quoted a porter as saying that the mill had burned.")).includes("unnamed say certain: the mill had burned")) // prettier-ignore
  assert.ok((await said("The Mail quoted Piet Orr as saying that the mill had burned.")).includes("Piet Orr say certain: the mill had burned")) // prettier-ignore
})

test("what somebody is certain, aware or afraid of is held by them", async () => {
  assert.deepEqual(await said("Ada Kolm is certain that the mill burned."), [
    "Ada Kolm believe certain: the mill burned",
  ])
  assert.deepEqual(await said("Ada Kolm is almost certain that the mill burned."), ["Ada Kolm believe probable: the mill burned"]) // prettier-ignore
  assert.deepEqual(await said("Ada Kolm was afraid that the mill had burned."), ["Ada Kolm believe possible: the mill had burned"]) // prettier-ignore
  assert.deepEqual(await said("Ada Kolm is of the opinion that the mill burned."), ["Ada Kolm believe probable: the mill burned"]) // prettier-ignore
  assert.deepEqual(await said("It is certain that the mill burned."), [])
})

test("what stands behind the last comma is said of the clause before it", async () => {
  assert.deepEqual(await said("The mill burned on Friday, it was reported."), ["unnamed say certain: The mill burned on Friday"]) // prettier-ignore
  assert.deepEqual(await said("The mill burned on Friday, it seems."), ["author believe probable: The mill burned on Friday"]) // prettier-ignore
  assert.deepEqual(await said("The mill burned on Friday, apparently."), ["author believe probable: The mill burned on Friday"]) // prettier-ignore
  assert.deepEqual(await said("The mill seems to have burned."), [])
})

test("talk is nobody's", async () => {
  const talk = "unnamed say possible: the owner had fled"
  assert.deepEqual(await said("Rumour has it that the owner had fled."), [talk])
  assert.deepEqual(await said("Word on the street is that the owner had fled."), [talk])
  assert.deepEqual(await said("We were told that the owner had fled."), ["unnamed say certain: the owner had fled"])
})

test("what was all that somebody would say, let slip or had no doubt of, they said", async () => {
  assert.deepEqual(await said("All Ada Kolm would say was that the mill had burned."), ["Ada Kolm say certain: the mill had burned"]) // prettier-ignore
  assert.deepEqual(await said("Ada Kolm let slip that the mill had burned."), ["Ada Kolm say certain: the mill had burned"]) // prettier-ignore
  assert.deepEqual(await said("Ada Kolm has no doubt that the mill burned."), ["Ada Kolm believe certain: the mill burned"]) // prettier-ignore
  assert.deepEqual(await said("Superintendent Gale deposes that the mill burned."), [
    "Gale say certain: the mill burned",
  ])
})

test("it was false to say, says nothing", async () => {
  assert.deepEqual(await said("It was false to say that the mill had burned."), [])
})

test("what is told in a turn of a talk stands inside it; what one guest answers is the ground", async () => {
  const inner = async (text: string): Promise<string[]> => {
    const document = (await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!
    const {attributions} = engine.read(document)
    const turns = new Set(attributions.filter(({maker}) => maker.rule === "turn").map(({id}) => id))
    return attributions.filter(({inside}) => inside !== null && turns.has(inside)).map(({cue}) => document.text.slice(cue[0]!.from, cue[0]!.to)) // prettier-ignore
  }
  const talk =
    "KOLM: The porter says the mill burned. I want them to rebuild it.\n\nLANZ: My sister told me that it burned."
  assert.deepEqual(await inner(talk), ["says", "want", "told"])
  const guest = "Q: Who told you?\n\nA: The porter says the mill burned.\n\nQ: Are you sure?\n\nA: My sister told me that it burned." // prettier-ignore
  assert.deepEqual(await inner(guest), [])
})
