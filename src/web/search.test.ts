import assert from "node:assert/strict"
import {test} from "node:test"
import {matrixSearch, readerSearch} from "./search.ts"

test("a link to words gives both places", () => {
  assert.deepEqual(readerSearch({from: 3, to: 9}), {from: 3, to: 9})
  assert.deepEqual(readerSearch({from: "0", to: "9"}), {from: 0, to: 9})
})

test("half a link, one that runs backwards and one that is no number mark nothing", () => {
  for (const search of [
    {},
    {from: 3},
    {to: 3},
    {from: 9, to: 3},
    {from: 3, to: 3},
    {from: -1, to: 3},
    {from: "a", to: 3},
    {from: 1.5, to: 3},
  ])
    // prettier-ignore
    assert.deepEqual(readerSearch(search), {}, JSON.stringify(search))
})

test("an unknown filter shows all questions", () => {
  assert.deepEqual(matrixSearch({show: "parting"}), {show: "parting"})
  assert.deepEqual(matrixSearch({show: "<script>"}), {})
})
