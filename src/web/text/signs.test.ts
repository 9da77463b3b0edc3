import assert from "node:assert/strict"
import {test} from "node:test"
import {plain, showSigns} from "./signs.ts"

const hidden: readonly [string, string][] = [
  ["\u202e", "U+202E"],
  ["\u200b", "U+200B"],
  ["\ufeff", "U+FEFF"],
  ["\u0007", "U+0007"],
  ["\u00ad", "U+00AD"],
  ["\u2066", "U+2066"],
  ["\u{e0041}", "U+E0041"],
  ["\ud800", "U+D800"],
]

test("a hidden sign is shown by its number", () => {
  for (const [sign, code] of hidden) assert.deepEqual(showSigns(`a${sign}b`), [{text: "a"}, {code}, {text: "b"}], code)
})

test("letters, joiners, emoji, accents and line breaks stay as they are", () => {
  for (const text of ["ñandú", "👩‍👧", "می‌خواهم", "a\nb\tc", "שלום", "", "e\u0301"])
    assert.deepEqual(showSigns(text), text === "" ? [] : [{text}], text)
})

test("a label holds no sign that steers, and one line only", () => {
  assert.equal(plain("a\u202eb\n c"), "a<U+202E>b c")
})
