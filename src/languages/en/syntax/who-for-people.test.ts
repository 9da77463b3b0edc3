import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const models = join(import.meta.dirname, "..", "..", "..", "..", "models", "en")
const parse = loadParse((name) => readFileSync(join(models, name)))

const aboutIn = (text: string): string => {
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  const verb = tokens.find(({rel}) => rel === "acl:relcl")
  return tokens[verb?.head ?? -1]?.text ?? ""
}

test("who goes with the people before what they wear or where they are", () => {
  assert.equal(aboutIn("Men in plain clothes who refused to give their names took her."), "Men")
  assert.equal(aboutIn("Two officers in white helmets who were waiting outside beat him."), "officers")
})

test("who goes with the nearer one of two people", () => {
  assert.equal(aboutIn("The guard with the driver who refused to leave was beaten."), "driver")
})
