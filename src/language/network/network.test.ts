// The arithmetic of the networks, held against the plainest way to say the same.

import assert from "node:assert/strict"
import {test} from "node:test"
import {distanceStep, distanceSteps} from "./distance.ts"
import {inputScale, weightScale} from "./kernels.ts"
import {gate, squash, squashSlope} from "./squash.ts"
import {placeInPanels} from "./multiply.ts"
import {bestTree} from "./tree.ts"
import {openWorkspace} from "./workspace.ts"

// A fixed row of numbers between −1 and 1 that follows no pattern the kernels could profit from.
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0
    return (state >>> 8) / 2 ** 23 - 1
  }
}

test("squash stays within one, meets it at three, and its slope is its slope", () => {
  assert.equal(squash(3), 1)
  assert.equal(squash(-50), -1)
  assert.equal(gate(0), 0.5)
  assert.equal(gate(100), 1)
  for (let x = -2.9; x < 2.9; x += 0.37) {
    assert.ok(Math.abs(squash(x) - Math.tanh(x)) < 0.03)
    assert.ok(Math.abs((squash(x + 1e-5) - squash(x - 1e-5)) / 2e-5 - squashSlope(x)) < 1e-6)
  }
  assert.equal(squashSlope(3.1), 0)
})

test("products of matrices, floats and pairs, also where rows are no multiple of four", () => {
  const space = openWorkspace(1 << 20)
  const next = numbers(7)
  for (const [rows, steps, columns] of [
    [1, 2, 8],
    [5, 6, 16],
    [12, 10, 40],
  ] as const) {
    const a = Array.from({length: rows * steps}, next)
    const b = Array.from({length: steps * columns}, next)
    const right = (i: number, j: number): number => {
      let sum = 0
      for (let k = 0; k < steps; k++) sum += a[i * steps + k]! * b[k * columns + j]!
      return sum
    }
    const [fa, fb, fc] = [
      space.floats((rows + 3) * steps),
      space.floats(steps * columns),
      space.floats((rows + 3) * columns),
    ]
    fa.set(a)
    fb.set(b)
    space.kernels.multiply(
      fa.byteOffset,
      fb.byteOffset,
      fc.byteOffset,
      rows,
      columns,
      steps,
      4 * steps,
      4 * columns,
      4 * columns,
    )
    const [sa, sb, sc] = [
      space.shorts((rows + 3) * steps),
      space.shorts(steps * columns),
      space.words((rows + 3) * columns),
    ]
    a.forEach((x, i) => (sa[i] = Math.round(x * inputScale)))
    b.forEach((x, i) => {
      sb[placeInPanels(Math.floor(i / columns), i % columns, steps)] = Math.round(x * weightScale)
    })
    space.kernels.multiplyPairs(
      sa.byteOffset,
      sb.byteOffset,
      sc.byteOffset,
      rows,
      columns,
      steps / 2,
      2 * steps,
      0,
      4 * columns,
    )
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        assert.ok(Math.abs(fc[i * columns + j]! - right(i, j)) < 1e-5)
        assert.ok(Math.abs(sc[i * columns + j]! / (inputScale * weightScale) - right(i, j)) < 0.01)
      }
  }
})

test("a recurrent layer does in kernels what its formula says, in both directions", () => {
  const space = openWorkspace(1 << 20)
  const [units, count] = [8, 5]
  const next = numbers(3)
  const products = space.floats(count * 4 * units)
  for (let i = 0; i < products.length; i++) products[i] = 2 * next()
  const [peepF, peepR] = [space.floats(units), space.floats(units)]
  for (let j = 0; j < units; j++) [peepF[j], peepR[j]] = [next(), next()]
  const output = space.floats(count * units)
  const list = space.words(count)
  for (let t = 0; t < count; t++) list[t] = products.byteOffset + 16 * units * t
  const near = Array.from({length: count}, () => {
    const added = space.floats(3 * units)
    for (let j = 0; j < 3 * units; j++) added[j] = next()
    return added
  })
  const nearList = space.words(count)
  near.forEach((added, t) => (nearList[t] = added.byteOffset))
  for (const by of [1, -1]) {
    const first = by === 1 ? 0 : count - 1
    const at = output.byteOffset + 4 * units * first
    space.kernels.recurFloats(
      list.byteOffset + 4 * first,
      4 * by,
      count,
      4 * units,
      0,
      peepF.byteOffset,
      peepR.byteOffset,
      at,
      at,
      4 * units * by,
      4 * units * by,
      nearList.byteOffset + 4 * first,
    )
    for (let j = 0; j < units; j++) {
      let cell = 0
      for (let n = 0; n < count; n++) {
        const t = first + by * n
        const product = (k: number): number =>
          products[t * 4 * units + k * units + j]! + (k < 3 ? near[t]![k * units + j]! : 0)
        const f = gate(product(1) + peepF[j]! * cell)
        const r = gate(product(2) + peepR[j]! * cell)
        cell = f * cell + (1 - f) * product(0)
        assert.ok(Math.abs(output[t * units + j]! - (r * squash(cell) + (1 - r) * product(3))) < 1e-5)
      }
    }
  }
})

test("distance steps are all in range, and tell before from after", () => {
  const steps = new Set<number>()
  for (let head = 0; head <= 200; head++) steps.add(distanceStep(100, head, 200))
  assert.ok([...steps].every((step) => step >= 0 && step < distanceSteps))
  assert.equal(distanceStep(7, 50, 50), 0)
  assert.notEqual(distanceStep(5, 6, 50), distanceStep(5, 4, 50))
})

// Every tree over `count` words with one root, as lists of heads.
function trees(count: number): number[][] {
  const found: number[][] = []
  const heads: number[] = []
  const grow = (i: number): void => {
    if (i < count) {
      for (let head = -1; head < count; head++) {
        heads[i] = head
        grow(i + 1)
      }
      return
    }
    if (heads.filter((head) => head === -1).length !== 1) return
    const reaches = heads.every((_, word) => {
      let at = word
      for (let n = 0; n <= count && at >= 0; n++) at = heads[at]!
      return at < 0
    })
    if (reaches) found.push([...heads])
  }
  grow(0)
  return found
}

test("the best tree is the best of all trees with its root, and always a tree", () => {
  const next = numbers(11)
  for (let trial = 0; trial < 60; trial++) {
    const count = 1 + (trial % 5)
    const scores = new Float32Array(count * (count + 1)).map(next)
    const heads = new Int32Array(count)
    bestTree(scores, count, heads)
    const root = heads.indexOf(-1)
    const worth = (tree: Int32Array | number[]): number => {
      let sum = 0
      tree.forEach((head, word) => (sum += scores[word * (count + 1) + (head < 0 ? count : head)]!))
      return sum
    }
    const all = trees(count)
    assert.ok(all.some((tree) => tree.every((head, word) => head === heads[word])))
    const best = Math.max(...all.filter((tree) => tree[root] === -1).map(worth))
    assert.ok(Math.abs(worth(heads) - best) < 1e-5)
  }
})
