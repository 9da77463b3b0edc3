import assert from "node:assert/strict"
import {test} from "node:test"
import {likenessWeights} from "./likeness-weights.ts"
import {distance, featuresOf, likenessFeatures, likenessOf} from "./likeness.ts"
import {readName, type NameSort} from "./name.ts"

const words = {titles: new Set(["dr"]), particles: new Set(["al", "bin"]), shortForms: new Map(), legal: new Set(["ltd", "limited"])} // prettier-ignore

const likeness = (left: string, right: string, sort: NameSort): number =>
  likenessOf(readName(left, sort, words), readName(right, sort, words), likenessWeights)

test("one name written twice is likelier than not, another one is not", () => {
  const table: readonly (readonly [string, string, NameSort, boolean])[] = [
    ["Dr Iva Petrenko", "PETRENKO, Iva", "person", true],
    ["Ива Петренко", "Iva Petrenko", "person", true],
    ["IvaPetrenko", "Iva Petrenko", "person", true],
    ["Iva Petrenco", "Iva Petrenko", "person", true],
    ["I. Petrenko", "Iva Petrenko", "person", true],
    ["Iva Petrenko", "Iva Marchenko", "person", false],
    ["Salim al-Hadri", "Salim al-Kovani", "person", false],
    ["Harlo Mills Ltd", "Harlo Mills Limited", "body", true],
    ["H.M. Harlo", "HM Harlo", "body", true],
    ["Harlo Mills Ltd", "Harlo Foundry Ltd", "body", false],
  ]
  for (const [left, right, sort, one] of table) {
    const given = likeness(left, right, sort)
    assert.equal(given >= 0.5, one, `${left} / ${right}: ${given}`)
    assert.ok(Math.abs(given - likeness(right, left, sort)) < 1e-9, `${right} / ${left}`)
  }
})

test("a swap of neighbours is one edit, and there is a weight for every feature", () => {
  assert.deepEqual(
    [distance("orla", "olra"), distance("orla", "orlas"), distance("", "abc"), distance("mora", "moor")],
    [1, 1, 3, 2],
  )
  assert.equal(likenessWeights.length, likenessFeatures.length)
  const name = readName("Iva Petrenko", "person", words)
  assert.equal(featuresOf(name, name).length, likenessFeatures.length)
})
