// "She" under a verb of saying is whoever says it, though no more is known than a surname.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const voices = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).attributions.slice(1).map(({act, voice}) => `${voice.name} ${act}`) // prettier-ignore

test("what somebody denies having said is in their mouth, under the denial", async () => {
  assert.deepEqual(await voices("Kolm denied that she had accused Ruiz of theft."), ["Kolm deny", "Kolm accuse"])
  assert.deepEqual(await voices("The nurse Ada Kolm denied that she had accused Ruiz of theft."), ["Ada Kolm deny", "Ada Kolm accuse"]) // prettier-ignore
})

test("that they said it is denied, and what they would have said is open", async () => {
  const claims = async (text: string): Promise<string[]> =>
    engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).claims.flatMap(({type, polarity, certainty}) => (type === "denial" ? [] : [`${type} ${polarity} ${certainty}`])) // prettier-ignore
  assert.deepEqual(await claims("Ada Kolm denied that she had accused Ruiz of theft."), ["accusation - certain"])
  assert.deepEqual(await claims("Ada Kolm denied she told police that the boat sank."), ["shipwreck + unknown"])
})

test("somebody else's accusation keeps its voice", async () => {
  const text = "Kolm denied that the mayor had accused Ruiz of theft."
  assert.deepEqual(await voices(text), ["Kolm deny", "the mayor accuse"])
})
