// The arithmetic of the networks, held against the plainest way to say the same.

import assert from "node:assert/strict"
import {test} from "node:test"
import {distanceStep, distanceSteps} from "./distance.ts"
import {inputParts, keptParts, keptSum, kernelBytes, zero, type Kernels} from "./kernels.ts"
import {gate, squash, squashSlope} from "./squash.ts"
import {placeInPanels} from "./multiply.ts"
import {bestTree} from "./tree.ts"
import {openRoom, openWorkspace, workIn} from "./workspace.ts"

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

const shapes = [
  [1, 4, 8],
  [5, 8, 16],
  [12, 20, 40],
] as const

test("products of matrices of floats, also where rows are no multiple of four", () => {
  const space = openWorkspace(1 << 20)
  const next = numbers(7)
  for (const [rows, steps, columns] of shapes) {
    const a = space.floats((rows + 3) * steps)
    const b = space.floats(steps * columns)
    const c = space.floats((rows + 3) * columns)
    for (let i = 0; i < rows * steps; i++) a[i] = next()
    b.forEach((_, i) => (b[i] = next()))
    space.kernels.multiply(a.byteOffset, b.byteOffset, c.byteOffset, rows, columns, steps, 4 * steps, 4 * columns, 4 * columns) // prettier-ignore
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        let right = 0
        for (let k = 0; k < steps; k++) right += a[i * steps + k]! * b[k * columns + j]!
        assert.ok(Math.abs(c[i * columns + j]! - right) < 1e-5)
      }
  }
})

test("products of bytes are exact, the widest too, however an engine sums them", () => {
  for (const sums of ["relaxed", "plain"] as const) {
    const room = openRoom(1 << 20)
    const {multiplyBytes} = workIn<Kernels>(room, new WebAssembly.Module(kernelBytes(sums)))
    const next = numbers(11)
    for (const [rows, steps, columns] of shapes) {
      const a = room.bytes((rows + 3) * steps)
      const b = room.signed(steps * columns)
      const c = room.words((rows + 3) * columns)
      for (let i = 0; i < rows * steps; i++) a[i] = i < 9 ? 127 : Math.floor(64 + 64 * next())
      const weights = Array.from({length: steps * columns}, (_, i) => (i < 9 * columns ? (i % 2 ? 127 : -128) : Math.floor(128 * next()))) // prettier-ignore
      weights.forEach((x, i) => (b[placeInPanels(Math.floor(i / columns), i % columns, steps)] = x))
      c.fill(-5)
      multiplyBytes(a.byteOffset, b.byteOffset, c.byteOffset, rows, columns, steps / 4, steps, 0, 4 * columns)
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) {
          let right = -5
          for (let k = 0; k < steps; k++) right += a[i * steps + k]! * weights[k * columns + j]!
          assert.equal(c[i * columns + j], right, sums)
        }
    }
  }
})

test("inputs become bytes without a sign, cut at the most that is foreseen", () => {
  const {kernels, ...space} = openWorkspace(1 << 20)
  const [floats, scale, bytes] = [space.floats(32), space.floats(16), space.bytes(32)]
  scale.fill(inputParts / 2)
  floats.set([0, 2, -2, 1, 9, -9, 0.02, -1e30])
  floats[16] = 2
  kernels.shorten(floats.byteOffset, bytes.byteOffset, scale.byteOffset, 2, 16)
  assert.deepEqual([...bytes.subarray(0, 8)], [64, 127, 1, 96, 127, 1, 65, 1]) // halves go to the even one
  assert.deepEqual([...bytes.subarray(16, 18)], [zero + inputParts, zero])
})

test("sums are settled in their units, as they are or squashed", () => {
  const {kernels, ...space} = openWorkspace(1 << 20)
  const [sums, bias, units, out] = [space.words(8), space.floats(4), space.floats(4), space.floats(8)]
  sums.set([100, -200, 3, 0, 7, 7, 7, 7])
  bias.set([0.5, 0, -1, 2])
  units.set([0.01, 0.02, 0.5, 4])
  const settle = (how: "settleSums" | "squashSums"): void =>
    kernels[how](sums.byteOffset, out.byteOffset, bias.byteOffset, units.byteOffset, 2, 16, 16, 16)
  settle("settleSums")
  const right = [1.5, -4, 0.5, 2, 0.57, 0.14, 2.5, 30]
  right.forEach((x, i) => assert.ok(Math.abs(out[i]! - x) < 1e-5))
  settle("squashSums")
  right.forEach((x, i) => assert.ok(Math.abs(out[i]! - squash(x)) < 1e-5))
})

test("what is kept of a word has 16 bits, is cut at their ends, and begins sums again", () => {
  const {kernels, ...space} = openWorkspace(1 << 20)
  const [sums, bias, factors, kept] = [space.words(8), space.floats(8), space.floats(8), space.shorts(24)]
  sums.set([100, -200, 3, 0, 7, 1e9, -1e9, 5])
  bias.set([0.4, 0, -1, 2])
  factors.set([0.01, 0.02, 0.5, 4, 1, 1, 1, -2])
  kernels.keep(sums.byteOffset, kept.byteOffset, bias.byteOffset, factors.byteOffset, 32)
  const right = [1, -4, 0, 2, 7, 32767, -32768, -10]
  assert.deepEqual([...kept.subarray(0, 8)], right)
  kept.copyWithin(16, 0, 8)
  kept[16] = 9
  const [list, base, rows] = [space.words(2), space.words(8), space.words(16)]
  list.set([kept.byteOffset - 6, kept.byteOffset + 26])
  base.fill(1000)
  kernels.begin(list.byteOffset, 6, rows.byteOffset, base.byteOffset, 2, 32)
  const begun = right.map((x) => 1000 + keptSum * x)
  assert.deepEqual([...rows], [...begun, 1000 + keptSum * 9, ...begun.slice(1)])
})

test("rows of bytes are summed each in its own unit", () => {
  const {kernels, ...space} = openWorkspace(1 << 20)
  const [rows, list, units, sum] = [space.signed(32), space.words(2), space.floats(2), space.floats(16)]
  list.set([rows.byteOffset, rows.byteOffset + 16])
  rows.set([1, -2, 127, -128, 0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], 0)
  rows.fill(-3, 16)
  units.set([0.5, 2])
  sum.fill(99)
  kernels.sumRows(list.byteOffset, sum.byteOffset, units.byteOffset, 2, 16)
  assert.deepEqual(
    [...sum],
    Array.from({length: 16}, (_, i) => rows[i]! / 2 - 6),
  )
})

test("the highest of each lane is found, the first of equals", () => {
  const space = openWorkspace(1 << 20)
  const [rows, found] = [space.floats(24), space.words(16)]
  rows.set([1, 7, -1, 0, 3, 7, -2, -3, 2, 5, -1, 0, -9, -9, -9, -9, -9, -8, -9, -9, -9, -9, -9, -7])
  space.kernels.findHighest(rows.byteOffset, found.byteOffset, 2, 12)
  assert.deepEqual([...found.subarray(0, 4)], [4, 1, 2, 3])
  assert.deepEqual([...found.subarray(8, 12)], [0, 5, 2, 11])
  assert.deepEqual([...new Float32Array(found.buffer, found.byteOffset, 16).subarray(4, 8)], [3, 7, -1, 0])
})

test("a recurrent layer does in kernels what its formula says, in both directions", () => {
  const space = openWorkspace(1 << 20)
  const [units, count] = [8, 5]
  const next = numbers(3)
  const products = space.shorts(count * 4 * units)
  for (let i = 0; i < products.length; i++) products[i] = 2 * keptParts * next()
  const [peepF, peepR] = [space.floats(units), space.floats(units)]
  for (let j = 0; j < units; j++) [peepF[j], peepR[j]] = [next(), next()]
  const output = space.floats(count * units)
  const list = space.words(count)
  for (let t = 0; t < count; t++) list[t] = products.byteOffset + 8 * units * t
  const near = Array.from({length: count}, () => {
    const added = space.shorts(3 * units)
    for (let j = 0; j < 3 * units; j++) added[j] = keptParts * next()
    return added
  })
  const nearList = space.words(count)
  near.forEach((added, t) => (nearList[t] = added.byteOffset))
  for (const by of [1, -1]) {
    const first = by === 1 ? 0 : count - 1
    const at = output.byteOffset + 4 * units * first
    space.kernels.recurKept(
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
          (products[t * 4 * units + k * units + j]! + (k < 3 ? near[t]![k * units + j]! : 0)) / keptParts
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
