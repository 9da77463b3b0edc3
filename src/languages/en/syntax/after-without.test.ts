import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const models = join(import.meta.dirname, "../../../../models/en")
const parse = loadParse((name) => readFileSync(join(models, name)))

// The words that hang on `head` in a sentence.
function under(text: string, head: string): string[] {
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  return tokens.filter((token) => tokens[token.head]?.text === head).map((token) => token.text)
}

test("days behind what was gone without are those of the verb", () => {
  const text = "The weaver was released without charge two days later."
  assert.ok(under(text, "released").includes("later"))
  assert.deepEqual(under(text, "charge"), ["without"])
})

test("a verb in “-ing” stays one", () => {
  assert.ok(under("She left without saying a word.", "saying").includes("word"))
})
