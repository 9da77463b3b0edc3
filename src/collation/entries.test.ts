import assert from "node:assert/strict"
import {test} from "node:test"
import type {Document} from "../text/document.ts"
import {entryOrder} from "./entries.ts"

/** How the words "one" and "two" of a text stand. */
function order(text: string): number {
  const document = {id: "d", text} as Document
  return entryOrder({document, ref: {from: text.indexOf("one")}}, {document, ref: {from: text.indexOf("two")}})
}

test("an earlier hour or day of one document is an earlier entry", () => {
  for (const text of [
    "06:13 one\n07:50 two",
    "[04/03/2030, 06:13] Oda: one\n[04/03/2030, 07:50] Pim: two",
    "[04/03/2030, 23:13] Oda: one\n[05/03/2030, 07:50] Pim: two",
    "20 January, 09:00. Here one\n20 January, 12:30. There two",
    "20 de enero, 09:00. Hay one\n21 de enero, 08:30. Hay two",
    "16 Oct: one family. 17 Oct: two families.",
  ])
    assert.equal(order(text), -1, text)
  assert.equal(order("[05/03/2030, 07:50] Pim: one\n[04/03/2030, 23:13] Oda: two"), 1)
})

test("what stands in no entry, or in entries that cannot be put in order, is in none", () => {
  for (const text of [
    "On 4 March one came and on 5 March two came.",
    "[31/03/2030, 06:13] Oda: one\n[01/04/2030, 07:50] Pim: two",
    "20 January: one\n3 March: two",
    "The ratio was 3:10 for one\nand 4:20 for two",
  ])
    assert.equal(order(text) === 0, true, text)
})
