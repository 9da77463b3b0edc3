import assert from "node:assert/strict"
import {test} from "node:test"
import {agglomerate, type Pair} from "./agglomerate.ts"

const pairs = (...list: readonly (readonly [number, number, number])[]): Pair[] => list.map(([a, b, like]) => ({a, b, like})) // prettier-ignore

test("the likeliest meet first, and a chain does not carry the unlike along", () => {
  assert.deepEqual(agglomerate(4, pairs([0, 1, 0.9], [1, 2, 0.6], [0, 2, 0.1]), 0.5), [[0, 1], [2], [3]])
  assert.deepEqual(agglomerate(3, pairs([0, 1, 0.9], [1, 2, 0.6]), 0.5), [[0, 1, 2]])
  assert.deepEqual(agglomerate(2, pairs([0, 1, 0.4]), 0.5), [[0], [1]])
  assert.deepEqual(agglomerate(0, [], 0.5), [])
})

test("what must not meet never does, through whomever", () => {
  const found = agglomerate(4, pairs([0, 3, -Infinity], [0, 1, 1], [1, 2, 1], [2, 3, 1], [1, 3, 0.9]), 0.5)
  assert.ok(!found.some((set) => set.includes(0) && set.includes(3)))
})

test("the order of the pairs does not show", () => {
  const list = pairs([0, 1, 0.7], [1, 2, 0.7], [2, 3, 0.7], [3, 4, 0.7], [0, 4, 0.2], [1, 3, 0.5])
  const once = agglomerate(5, list, 0.5)
  assert.deepEqual(agglomerate(5, [...list].reverse(), 0.5), once)
  assert.deepEqual(agglomerate(5, list.map(({a, b, like}) => ({a: b, b: a, like})), 0.5), once) // prettier-ignore
})
