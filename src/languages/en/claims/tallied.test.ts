// Tolls: each number is of the word behind it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "death 4, injury 11"
const told = (text: string): string =>
  readingOf(text, "en").claims.filter(({type}) => type !== "other").map(({type, count}) => `${type} ${count?.low ?? "–"}`).join(", ") // prettier-ignore

const rows: readonly (readonly [string, string])[] = [
  ["14 civilians killed and 39 injured.", "death 14, injury 39"],
  ["At least 9 killed, 30 injured, 4 missing.", "death 9, injury 30, disappearance 4"],
  ["Clashes at the bridge: 2 dead, 5 detained.", "death 2, detention 5"],
  ["The shelling left 4 dead and 11 wounded.", "death 4, injury 11"],
  ["Two drivers arrested and three released.", "arrest 2, release 3"],
  ["Police killed four and injured nine.", "death 4, injury 9"],
  ["The 12 wounded were taken to Sund.", "transfer 12"],
  ["Three arrested men were freed.", "arrest 3, release 3"],
  ["Most were over 60 dead tired.", ""],
]

test("what can only be a participle is done to whoever stands before it", () => {
  assert.equal(told("Ana Holt taken to prison."), "transfer –")
  assert.equal(told("Two of the three teachers abducted in May were found alive."), "abduction 3, rescue 2")
})

test("each number of a toll is told of by its own word", () => {
  for (const [text, wanted] of rows) assert.equal(told(text), wanted, text)
})

test("those whom a toll counts are in the state it tells", () => {
  const {entities, standings} = readingOf("A bomb went off in Osta, leaving three dead behind.", "en")
  const name = (id: string): string | undefined => entities.find((one) => one.id === id)?.name
  assert.deepEqual(standings.map(({entity, status}) => `${name(entity)} ${status}`), ["three dead dead"]) // prettier-ignore
})
