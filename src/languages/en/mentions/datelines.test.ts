// Where a report was written is a place, whatever its capitals look like.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const kinds = async (text: string): Promise<string[]> =>
  engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!).entities.flatMap(({kind, name, named}) => (named ? [`${kind} ${name}`] : [])) // prettier-ignore

test("the town of a dateline is a place, its agency a body", async () => {
  assert.deepEqual(await kinds("ORLEC (AFP) — The guild closed. It left Orlec on Monday."), ["place ORLEC", "organization AFP"]) // prettier-ignore
  assert.deepEqual(await kinds("BERLIN/PARIS, 3 May (dpa) – The guild closed."), ["place BERLIN"])
})

test("a body that opens a sentence is none", async () => {
  assert.ok((await kinds("ORLEC workers struck – and nobody came.")).every((one) => !one.startsWith("place")))
})
