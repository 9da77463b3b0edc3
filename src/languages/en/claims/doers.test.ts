// What does a thing and who does it: "the printer" is somebody where a name follows.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const told = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).claims.map(({type}) => type)

test("a trade before a name is somebody's, whatever else the word names", async () => {
  assert.ok((await told("A court sentenced the printer Ana Ruiz to five years in prison.")).includes("sentence"))
  assert.deepEqual(await told("Police arrested the runner Omar Haddad."), ["arrest"])
  assert.deepEqual(await told("Police arrested the bookseller Omar Haddad."), ["arrest"])
})

test("a thing by itself is a thing", async () => {
  assert.deepEqual(await told("Police seized the printer on Monday."), [])
})
