// The way back of the network of grammar, held against what its losses do when a number is moved a little.

import assert from "node:assert/strict"
import {test} from "node:test"
import {keyWidth} from "../../src/language/network/keys.ts"
import {seeded} from "../random.ts"
import {makeArena} from "./arena.ts"
import {makeGrammarNet, type Lesson} from "./grammar-net.ts"

const none = {input: 0, layer: 0, part: 0}

test("each block's gradient is what the loss changes by", () => {
  const random = seeded(5)
  const sizes = {rows: 60, width: 16, units: 8, layers: 3, part: 8, tags: 5, rels: 4}
  const net = makeGrammarNet(makeArena(64), sizes, 40, random)
  const some = (n: number, below: number): Int32Array =>
    Int32Array.from({length: n}, () => Math.floor(random() * below))
  const lesson = (n: number): Lesson => ({
    rows: some(n * keyWidth, sizes.rows),
    tags: some(n, sizes.tags),
    heads: Int32Array.from({length: n}, (_, i) => (i + 1 + Math.floor(random() * n)) % (n + 1)).map((head, i) =>
      head === i ? n : head,
    ),
    rels: some(n, sizes.rels),
  })
  const batch = [lesson(5), lesson(1), lesson(7)]
  for (const {values} of net.blocks) for (let i = 0; i < values.length; i++) values[i]! += 0.2 * random() - 0.1
  const loss = (): number => net.learn(batch, none).reduce((sum, one) => sum + one) / 13
  loss()
  const grads = net.blocks.map(({grads}) => Float64Array.from(grads))
  net.blocks.forEach(({name, values}, b) => {
    const gradient = grads[b]!
    const steepest = gradient.reduce((best, g, i) => (Math.abs(g) > Math.abs(gradient[best]!) ? i : best), 0)
    for (const at of [steepest, Math.floor(values.length / 2)]) {
      const kept = values[at]!
      values[at] = kept + 0.01
      const above = loss()
      values[at] = kept - 0.01
      const below = loss()
      values[at] = kept
      const slope = (above - below) / 0.02
      assert.ok(
        Math.abs(slope - gradient[at]!) < 0.002 + 0.03 * Math.abs(slope),
        `${name} ${at}: ${slope} ${gradient[at]}`,
      )
    }
  })
})
