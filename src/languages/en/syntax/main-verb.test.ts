import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {loadParse} from "./parse.ts"
import {tokenise} from "./tokens.ts"

const models = join(import.meta.dirname, "..", "..", "..", "..", "models", "en")
const parse = loadParse((name) => readFileSync(join(models, name)))

const rootOf = (text: string): string => {
  const tokens = parse(tokenise(text, {from: 0, to: text.length}))
  const root = tokens.find(({head}) => head === -1)
  return `${root?.text} ${root?.xpos}`
}

test("a past form behind a name between commas carries its sentence", () => {
  assert.equal(rootOf("The lawyer, Ana Ruiz, alleged on Monday that he was beaten."), "alleged VBD")
  assert.equal(rootOf("One such group, Rowers Without Fear, alleged on Sunday that a boat was sunk."), "alleged VBD")
  assert.equal(rootOf("The clerks who had been jailed in the port left the country on Monday."), "left VBD")
})

test("behind an age and a clause with “who”, a verb with its helper carries the sentence", () => {
  assert.equal(rootOf("Mara Voss, 52, who runs the mill, was kicked and driven away by men in a truck."), "kicked VBN")
  assert.equal(rootOf("The weaver who was kicked at the mill."), "weaver NN")
})

test("a participle of the noun stays one", () => {
  assert.notEqual(rootOf("The lawyer, Ana Ruiz, accused of theft."), "accused VBD")
  assert.equal(rootOf("The clerk, a man arrested in May, was freed on Monday."), "freed VBN")
})

test("what follows a clause about a noun, with no subject of its own, is what the noun does", () => {
  assert.equal(rootOf("The guard who said that the doors were locked has been charged."), "charged VBN")
  assert.equal(rootOf("A friend of the driver who survived said the brakes had failed."), "said VBD")
  assert.equal(rootOf("The guard who said that the doors were locked and the keys lost."), "guard NN")
})

test("what befalls a rumour carries its sentence", () => {
  assert.equal(rootOf("Rumours that the governor had fled were denied by his office."), "denied VBN")
  assert.equal(rootOf("Rumours that the governor had fled and been shot."), "Rumours NNS")
})
