import assert from "node:assert/strict"
import {test} from "node:test"
import {mayMatch, letterRunsOf} from "./pattern-sieve.ts"

const patterns = [
  /\b(?:no|without (?:an?|any)) (?:ransoms?|money)\b/iu,
  /lorr(?:y|ies)|trucks?/iu,
  /(?<![\p{L}-])(?:broken (?:arms?|legs?))(?!\p{L})/iu,
  /n['’]t (?:been )?freed/iu,
  /[A-Z]{3,}x+yz/,
  /(?:two|three) meals a day\.?/iu,
  /(?<year>\d{4}) (?:was|were) \p{Lu}/u,
  /a\(b\)c|\.{3}end/iu,
  /\x41BCx+yz|\u0041BC/,
]
const texts = [
  "They paid NO RANSOM at all.",
  "Nine Lorries passed, and a truck.",
  "He had a broken arm; she hadn’t freed him.",
  "ABCxxyz",
  "Two meals a day",
  "no ranſom",
  "In 1977 were Ten",
  "so a(b)c it ...end",
  "",
  "ab",
]

test("what matches is never held back", () => {
  for (const pattern of patterns)
    for (const text of texts)
      if (pattern.test(text)) assert.ok(mayMatch(pattern, letterRunsOf(text)), `${pattern} ${text}`)
  assert.equal(patterns.filter((pattern) => texts.some((text) => pattern.test(text))).length, patterns.length)
})

test("what cannot match is told apart", () => {
  const runs = letterRunsOf("The mayor said that the gate was open on Monday.")
  assert.ok(!mayMatch(/\b(?:no|without (?:an?|any)) (?:ransoms?|money)\b/iu, runs))
  assert.ok(!mayMatch(/(?:was|were) freed/iu, runs))
  assert.ok(mayMatch(/(?:was|were) \p{L}+/iu, runs))
})

test("what may be left out, and what only looks ahead or back, asks for nothing", () => {
  const runs = letterRunsOf("the gate")
  assert.ok(mayMatch(/(?:ransom )?gate/u, runs))
  assert.ok(mayMatch(/gate(?! ransom)/u, runs))
  assert.ok(mayMatch(/(?<!ransom )gate/u, runs))
  assert.ok(mayMatch(/ransom*|gate/u, runs))
  assert.ok(!mayMatch(/(?:ransom )+gate/u, runs))
  assert.ok(!mayMatch(/(?:ransom ){2,3}gate/u, runs))
  assert.ok(mayMatch(/(?:ransom ){0,3}gate/u, runs))
})
