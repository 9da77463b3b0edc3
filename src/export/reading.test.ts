import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../claims/reading.ts"
import {made} from "../record/reading.fixture.ts"
import {viewReading, writeReading} from "./reading.ts"

test("a reading written in pieces is its JSON", () => {
  const {reading} = made("Falk «left» the embassy\ton \u{1F6A2} Sunday.")
  const none = {mentions: [], entities: [], attributions: [], claims: [], standings: []}
  const repeated = <One>(list: readonly One[]) => Array.from({length: 2000}, () => list).flat()
  const long: Reading = {
    ...reading,
    document: {...reading.document, blocks: repeated(reading.document.blocks)},
    mentions: repeated(reading.mentions),
    entities: repeated(reading.entities),
    attributions: repeated(reading.attributions),
    claims: repeated(reading.claims),
    standings: repeated(reading.standings),
    faults: repeated([{code: "CHARSET_DOUBTFUL", kind: "input", message: 'It "may" be.'}]),
  }
  for (const one of [reading, {...reading, ...none}, long])
    assert.equal([...writeReading(one, ",\n", "\n")].join(""), `,\n${JSON.stringify(viewReading(one))}\n`)
  assert.equal([...writeReading(reading)].length, 1)
  const pieces = [...writeReading(long)].map(({length}) => length)
  assert.ok(pieces.length > 10 && Math.max(...pieces) < 70_000, pieces.join(" "))
})
