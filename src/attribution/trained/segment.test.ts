// Against every stretch counted one by one.

import assert from "node:assert/strict"
import {test} from "node:test"
import {addLogs, bestStretches, chances, scoreRoom, weigh, type Scores} from "./segment.ts"

function drawn(size: number, seed: number): Scores {
  const scores = scoreRoom(size)
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state / 2 ** 32) * 4 - 2
  }
  for (const list of [scores.inside, scores.start, scores.end]) for (let i = 0; i < size; i++) list[i] = next()
  return scores
}

function worth({inside, start, end}: Scores, from: number, to: number): number {
  return (start[from] ?? 0) + (end[to - 1] ?? 0) + inside.slice(from, to).reduce((sum, one) => sum + one, 0)
}

function each(first: number, last: number, through: number): [number, number][] {
  const all: [number, number][] = []
  for (let from = first; from < last; from++)
    for (let to = from + 1; to <= last; to++) if (through < 0 || (from <= through && through < to)) all.push([from, to])
  return all
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9

test("the best stretch and the sum over all are those of counting", () => {
  for (const [seed, first, last, through] of [
    [1, 0, 9, -1],
    [2, 2, 8, -1],
    [3, 0, 9, 4],
    [4, 3, 4, 3],
  ] as const) {
    const scores = drawn(9, seed)
    const all = each(first, last, through)
    const [from, to] = all.reduce((best, one) => (worth(scores, ...one) > worth(scores, ...best) ? one : best))
    const found = weigh(scores, first, last, through)
    assert.deepEqual([found.from, found.to], [from, to])
    assert.ok(near(found.score, worth(scores, from, to)))
    assert.ok(near(found.total, Math.log(all.reduce((sum, one) => sum + Math.exp(worth(scores, ...one)), 0))))
  }
})

test("the best few stretches are those of counting, the best first", () => {
  for (const [seed, first, last, most] of [
    [1, 0, 9, 5],
    [2, 2, 8, 16],
    [7, 3, 4, 3],
  ] as const) {
    const scores = drawn(9, seed)
    const counted = each(first, last, -1).sort((a, b) => worth(scores, ...b) - worth(scores, ...a)).slice(0, most) // prettier-ignore
    const found = bestStretches(scores, first, last, most)
    assert.deepEqual(found.map(({from, to}) => [from, to]), counted) // prettier-ignore
    assert.ok(found.every(({from, to, score}) => near(score, worth(scores, from, to))))
  }
  assert.deepEqual(bestStretches(scoreRoom(3), 2, 2, 5), [])
})

test("the chances of each token are those of counting", () => {
  for (const through of [-1, 3]) {
    const scores = drawn(7, 5)
    const nothing = 0.5
    const total = addLogs(weigh(scores, 0, 7, through).total, nothing)
    const out = scoreRoom(7)
    chances(scores, 0, 7, through, total, out)
    const wanted = scoreRoom(7)
    for (const [from, to] of each(0, 7, through)) {
      const chance = Math.exp(worth(scores, from, to) - total)
      wanted.start[from] = (wanted.start[from] ?? 0) + chance
      wanted.end[to - 1] = (wanted.end[to - 1] ?? 0) + chance
      for (let i = from; i < to; i++) wanted.inside[i] = (wanted.inside[i] ?? 0) + chance
    }
    for (const role of ["inside", "start", "end"] as const)
      out[role].forEach((one, i) => assert.ok(near(one, wanted[role][i] ?? 0), `${role} ${String(i)}`))
  }
})

test("an empty row has no stretch", () => {
  assert.deepEqual(weigh(scoreRoom(3), 2, 2), {from: 2, to: 2, score: -Infinity, total: -Infinity})
})
