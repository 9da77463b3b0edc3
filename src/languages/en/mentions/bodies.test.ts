// Bodies by the words of what they are for, and offices, which are nobody's names.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const named = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).entities.flatMap(({kind, name}) => (kind === "group" ? [] : [`${kind} ${name}`])) // prettier-ignore

test("what a body is of belongs to its name", async () => {
  for (const name of [
    "Ministry of Justice",
    "Ministry of the Interior",
    "Council of Elders",
    "Bank of Norland",
    "Ministry of Foreign Affairs of Norland",
  ])
    // prettier-ignore
    assert.deepEqual(await named(`The ${name} said that it was closed.`), [`organization ${name}`], name)
  assert.deepEqual(await named("The ministry of which she spoke was closed."), ["organization The ministry"])
})

test("a body whose name begins like a title is nobody", async () => {
  assert.deepEqual(await named("The Justice Ministry said that it was closed."), ["organization Justice Ministry"])
  assert.deepEqual(await named("Justice Mara Ost said that it was closed."), ["person Mara Ost"])
})

test("what an office is of is nobody by itself", async () => {
  assert.deepEqual(await named("The Minister of Justice left."), ["person The Minister"])
  assert.deepEqual(await named("The Minister of Justice, Mara Ost, left."), ["person Mara Ost"])
})
