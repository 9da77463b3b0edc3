// What decrees and their lists tell of: those named in fields between dashes, no happening that is only the paper's own.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string): string {
  const {claims, entities} = readingOf(text, "en", {published: "2030-03-05", outlet: "Gazette"})
  const who = (id: string | null | undefined, words: string): string => entities.find((one) => one.id === id)?.name ?? words // prettier-ignore
  return claims.filter(({type}) => type !== "other").map(({type, roles}) => `${type} ${roles.patient?.map(({entity, text: words}) => who(entity, words)).join("+") ?? "–"}`).join(", ") // prettier-ignore
}

test("the fields of a list are of whoever it names", () => {
  assert.equal(told("Ted Holm – b. 2003 – student – held since 8 May 2029"), "detention Ted Holm")
  assert.equal(told("Lev Orr – driver – two nurses freed"), "release two nurses")
})

test("the execution of a paper kills nobody", () => {
  assert.equal(told("The Director shall report on execution by 10 January 2031."), "")
  assert.equal(told("The execution of Lev Orr took place at dawn."), "death Lev Orr")
  assert.equal(told("Nine executions were carried out in May."), "death –")
})

test("who returned to their families was let go, and not the families", () => {
  assert.equal(told("The rebels freed nine soldiers, who returned to their families."), "release nine soldiers, release nine soldiers") // prettier-ignore
  assert.equal(told("Two nurses were returned to their families."), "release Two nurses")
})
