// Folding must say the same of plain text and of the same text written with other signs.

import assert from "node:assert/strict"
import {test} from "node:test"
import {wordsOf} from "./fold.ts"

test("words are the same whichever apostrophe is written, and a possessive ending is no word", () => {
  const expected = ["the", "guard", "dog", "bit", "two", "men", "on", "12", "may", "don", "t", "ask"]
  for (const sign of ["'", "`", "’", "‘"])
    assert.deepEqual(wordsOf(`The guard${sign}s dog bit two-men on 12 May;\n don${sign}t ASK!`), expected)
  assert.deepEqual(wordsOf("ten o'clock'science"), ["ten", "o", "clock", "science"], "an s that begins a word stays")
})

test("accents and case fall away, and signs alone give no words", () => {
  assert.deepEqual(wordsOf("Álvaro Łukasz's café"), ["alvaro", "lukasz", "cafe"])
  assert.deepEqual(wordsOf("'s — …"), [])
  assert.deepEqual(wordsOf(""), [])
})
