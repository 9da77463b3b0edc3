import assert from "node:assert/strict"
import {test} from "node:test"
import {shorten} from "./shorten.ts"

test("what has room is left whole, on one line", () => {
  assert.equal(shorten(" one\n two ", 280), "one two")
})

test("what has none keeps its beginning and its end, cut between words", () => {
  const words = Array.from({length: 80}, (_, i) => `word${i}`).join(" ")
  const short = shorten(words, 100)
  assert.ok(short.length <= 103)
  assert.match(short, /^word0 .* … .*word79$/)
  for (const word of short.split(" ")) assert.ok(word === "…" || words.split(" ").includes(word), word)
})

test("no sign is cut in half", () => {
  assert.ok(shorten("👩".repeat(300), 101).isWellFormed())
})
