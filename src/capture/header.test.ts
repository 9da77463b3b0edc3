import assert from "node:assert/strict"
import {test} from "node:test"
import {readHeader} from "./header.ts"

test("a header block is known by its fields, and what merely looks like one is the report's own words", () => {
  const header = readHeader("Outlet: The Courier\nTitle: Six leave\n\nFalk left.\n", "a.txt")
  assert.deepEqual([header?.stated.outlet, header?.stated.title], ["The Courier", "Six leave"])
  for (const text of [
    "Note: something.\n\nFalk left.\n",
    "Constructor: the firm that built the wall\n\nFalk left.\n",
    "constructor: one\nconstructor: two\n\nFalk left.\n",
    "toString: one\nvalueOf: two\n\nFalk left.\n",
    "hasOwnProperty: one\n\nFalk left.\n",
  ])
    assert.equal(readHeader(text, "a.txt"), null, text)
})

test("a strange field among known ones is passed over, also one that every object has", () => {
  const header = readHeader("Outlet: The Courier\nTitle: Six\nConstructor: a firm\n\nFalk left.\n", "a.txt")
  assert.equal(header?.stated.outlet, "The Courier")
})

test("a field stated twice or that cannot be used is told", () => {
  assert.throws(() => readHeader("Outlet: A\nOutlet: B\n\nx\n", "a.txt"), {code: "HEADER_INVALID"})
  assert.throws(() => readHeader("Outlet: A\nURL: nowhere\n\nx\n", "a.txt"), {code: "HEADER_INVALID"})
  const shown = "Outlet: A\nPublished: 2031-05-06 23:40 +01:00\n\nx\n"
  assert.equal(readHeader(shown, "a.txt")?.stated.published, "2031-05-06T23:40+01:00")
  assert.throws(() => readHeader("Outlet: A\nPublished: soon\n\nx\n", "a.txt"), {code: "DATE_INVALID"})
})
