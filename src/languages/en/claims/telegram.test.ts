// Logs and notes leave out whom they have just named.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string): string {
  const {claims} = readingOf(text, "en", {published: "2025-09-15", outlet: "Delta Post"})
  return claims
    .map(({type, roles}) => `${type} ${roles.patient?.[0]?.entity ?? "–"}`.replace(/ entity-\w+/, " X"))
    .join(", ")
}

test("a telegram is about the only one named before it", () => {
  assert.equal(told("Arrested: Kevin Mabey, 29, on a warrant. Held overnight, released Saturday on bail."), "arrest X, detention X, release X") // prettier-ignore
  assert.equal(told("Kevin Mabey was arrested on Friday. Held overnight."), "arrest X, detention X")
})

test("what a work or somebody named in the sentence has undergone is theirs", () => {
  assert.equal(told("Mira Lund recorded an album. Released in May as a single."), "")
  assert.equal(told("Kevin Mabey met Mira Lund. Held overnight."), "")
})
