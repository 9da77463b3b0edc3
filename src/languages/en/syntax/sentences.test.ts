import assert from "node:assert/strict"
import {test} from "node:test"
import {splitSentences} from "./sentences.ts"
import {tokenise} from "./tokens.ts"

// A double bar is where a sentence must begin; nowhere else may one.
const cases: readonly string[] = [
  "She left. || He stayed.",
  "Rep. Luz Hart (R-Ga.) voted no. || Gov. Omar Vale of Washington, D.C. did not.",
  "The U.S. Army left. || No. 5 was empty. || No. || Never.",
  "Dr. J. R. Reyes met Mr. Hart at 5 p.m. on Tuesday. || It was cold.",
  "They work for Vale Inc. || The firm closed in Jan. 2024.",
  'He said: "We left. || We ran." || Nobody spoke.',
  '"Out!" she said. || "Now!"',
  '"Are you sure?" asked Ana. || Yes.',
  "“No,” he said. || “I saw . . . nothing.”",
  '"I saw ... Reyes there," he said.',
  "Wait... || The door opened.",
  "He waited… then left.",
  "She paid $3.50. || (It was late.) || He left.",
  "Prices rose.[12] || They fell later.",
  "One thing; another: a third — all of it.",
  "First line\n\n|| Second line",
  "What a day! :) || Tomorrow again.",
  "Yahoo! said so.",
  "3/ || State TV denied it. || 4/ more.",
  "3/7 || The ford is closed.",
  "3/4 of them left.",
  "3.2 || Two men fled.",
  "3.2 million fled.",
  "10.30 Two men fled.",
  "2/3 / 4",
]

for (const line of cases)
  test(`sentences of ${JSON.stringify(line)}`, () => {
    const parts = line.split("|| ")
    const text = parts.join("")
    const tokens = tokenise(text, {from: 0, to: text.length})
    const quote = /"[^"]*"|“[^”]*”/g
    const inside = [...text.matchAll(quote)].map((found) => [found.index, found.index + found[0].length] as const)
    const quoted = (index: number): boolean => {
      const token = tokens[index]
      return token !== undefined && inside.some(([from, to]) => from < token.from && token.to < to)
    }
    const starts = splitSentences(text, tokens, quoted).map((index) => tokens[index]?.from)
    let at = 0
    const expected = parts.map((part) => {
      const from = at
      at += part.length
      return from
    })
    assert.deepEqual(starts, expected)
  })

test("no tokens have no sentence, and hundreds of thousands of marks come to an end", () => {
  assert.deepEqual(
    splitSentences("", [], () => false),
    [],
  )
  for (const text of [". ".repeat(300_000), '." '.repeat(200_000), "a ".repeat(300_000), "[1]".repeat(100_000)]) {
    const tokens = tokenise(text, {from: 0, to: text.length})
    assert.equal(splitSentences(text, tokens, () => true)[0], 0)
  }
})
