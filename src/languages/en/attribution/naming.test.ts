// A verb that gives somebody just brought up a name says nothing; one that tells what is thought of somebody does.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const voices = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).attributions.slice(1).map(({voice}) => voice.name) // prettier-ignore

test("a name behind somebody just brought up is no saying", async () => {
  for (const text of [
    'A man called "the Tailor" was held on Monday.',
    "A militia called the Herons took two nurses.",
    "Two cousins, members of a band called Blue Dusk, were held.",
    "A surgeon identified as Ivo Lind was held on Monday.",
  ])
    assert.deepEqual(await voices(text), [], text)
})

test("what is thought of somebody is said", async () => {
  assert.deepEqual(await voices("A guard called the Herons thugs."), ["A guard"])
  assert.deepEqual(await voices("The minister called the Herons a gang."), ["The minister"])
  assert.deepEqual(await voices("A witness called the arrest a disgrace."), ["A witness"])
})
