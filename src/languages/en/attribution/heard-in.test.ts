// What a witness read, heard or was told: whoever or whatever it was heard from says it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function voiceOf(text: string): Promise<string> {
  const [document] = await documentsOf({...page("The Bell", "2031-03-04", text), byline: "Ida Holm"})
  const {attributions} = engine.read(document!)
  const last = attributions.findLast(({manner}) => manner === "indirect")
  return last?.voice.kind === "entity" ? last.voice.name : (last?.voice.kind ?? "")
}

test("what was read or heard in something that speaks is its word", async () => {
  assert.equal(await voiceOf("I read in the Lower Courier that he had left the country."), "Lower Courier")
  assert.equal(await voiceOf("I heard on the radio that forty strikers were freed."), "the radio")
  assert.equal(await voiceOf("I heard from the window that they were shouting."), "unnamed")
  assert.equal(await voiceOf("I heard that he was dead."), "unnamed")
})

test("who informs a deponent tells what the deponent believes", async () => {
  assert.equal(await voiceOf("A neighbour, Mrs Ruth Annan, informs me and I verily believe that two men were taken."), "Ruth Annan") // prettier-ignore
  assert.equal(await voiceOf("Ruth Annan spoke to me and I believe that two men were taken."), "author")
})
