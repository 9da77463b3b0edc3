// What a name is of: somebody, a body, a place, or a ship.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const called = (text: string, kind: string): string[] =>
  readingOf(text).entities.filter((one) => one.kind === kind && one.named).map(({name}) => name) // prettier-ignore

test("a body is told by what it is called behind a comma, by its last word, or by which", () => {
  assert.deepEqual(called("Open Ledger, a relatives' group, said that nine men were held.", "organization"), ["Open Ledger"]) // prettier-ignore
  assert.deepEqual(called("Quiet Harbour, which ran the shelter, closed it. Norlake Shipping paid.", "person"), [])
  assert.deepEqual(called("The nurse works for Norlake Mining.", "person"), [])
  assert.deepEqual(called("Vera Lund, a nurse in the group, said that nine men were held.", "person"), ["Vera Lund"])
})

test("what people are at, or what a hospital is called by, is nobody", () => {
  assert.deepEqual(called("Shots were heard at Dan Moro on Friday.", "person"), [])
  assert.deepEqual(called("A guard fired at Dan Moro on Friday.", "person"), ["Dan Moro"])
  assert.deepEqual(called("The director of Osta General Hospital spoke to the school of St. Anselm.", "person"), [])
  assert.deepEqual(called("The miners of Korba Ridge went home.", "person"), [])
})

test("a ship may bear somebody's name, and somebody that of a place", () => {
  assert.deepEqual(called("The trawler Vera Lund was towed to Osta.", "person"), [])
  assert.deepEqual(called("The mate, Costa Brenn, rang his wife.", "person"), ["Costa Brenn"])
  assert.deepEqual(called("Two boats left Costa Brenn on Monday.", "person"), [])
})
