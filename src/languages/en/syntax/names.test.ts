// Names the shipped file must find, and stretches that are none. A row is a sentence and `kind: words` for each name.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {loadNames} from "./names.ts"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const readModel = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../../../models/en", name))
const parse = loadParse(readModel)
const findNames = loadNames(readModel)

function namesIn(text: string): string[] {
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  return findNames(tokens).map(({from, to, kind}) => `${kind}: ${text.slice(tokens[from]?.from, tokens[to - 1]?.to)}`)
}

const rows: readonly (readonly [text: string, ...names: string[]])[] = [
  ["Laura Pennick met officials in Paris on Tuesday.", "person: Laura Pennick", "place: Paris"],
  ["Mr. Marek Dvorak works for the Ministry of Health.", "person: Marek Dvorak", "organization: Ministry of Health"],
  ["The United Nations sent a French envoy to Syria.", "organization: United Nations", "other: French", "place: Syria"],
  ["Police said the man had left.",],
  ["It was raining when they came home.",],
] // prettier-ignore

for (const [text, ...names] of rows) test(text, () => assert.deepEqual(namesIn(text), names))

test("any tokens are read: none, odd ones, and very many", () => {
  assert.deepEqual(findNames([]), [])
  for (const text of ["\ud800", "🙂", "A", "x".repeat(100_000)]) namesIn(text)
  const many = parse(Array.from({length: 20_000}, (_, i) => ({from: i, to: i + 1, text: i % 3 === 0 ? "Ada" : "left"})))
  assert.ok(findNames(many).every(({from, to}) => from < to && to <= many.length))
})
