// A number begins what it counts: the noun before it is another phrase.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const groups = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).entities.flatMap(({kind, name}) => (kind === "group" ? [name] : [])) // prettier-ignore

test("a noun before a number is no part of those counted", async () => {
  assert.deepEqual(await groups("Our count 91 people."), ["91 people"])
  assert.deepEqual(await groups("The estimated 91 people were killed."), ["The estimated 91 people"])
  assert.deepEqual(await groups("His three brothers were freed."), ["His three brothers"])
})
