import assert from "node:assert/strict"
import {test} from "node:test"
import {compareStretches, type Stretch} from "./stretch.ts"
import {timeReach} from "./time-reach.ts"

const Hour = 3_600_000
const Limit = 72 * Hour

// As it is meant: nearer than the limit to any, one after another.
function isNear(one: Stretch, all: readonly Stretch[]): boolean {
  return all.some((other) => {
    const found = compareStretches(one, other)
    return found.outcome !== "apart" || found.milliseconds < Limit
  })
}

test("near is what lies near any, by whatever clock", () => {
  let state = 7
  const below = (n: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % n
  const draw = (): Stretch => {
    const from = below(4) === 0 && below(3) === 0 ? -Infinity : below(900) * 6 * Hour
    const to = below(20) === 0 ? Infinity : Math.max(from, 0) + (1 + below(60)) * Hour
    return {from, to, zoned: below(2) === 0}
  }
  let near = 0
  for (let round = 0; round < 60; round++) {
    const all: Stretch[] = []
    const reach = timeReach(Limit)
    for (let i = 0; i < 12; i++) {
      const bounded = {...draw(), from: below(900) * 6 * Hour}
      const one = {...bounded, to: bounded.from + (1 + below(40)) * Hour}
      for (const other of [one, draw()]) {
        assert.equal(reach.holds(other), isNear(other, all), JSON.stringify({other, all}))
        if (isNear(other, all)) near++
      }
      all.push(one)
      reach.add(one)
    }
  }
  assert.ok(near > 100 && near < 1300, `${near}`)
})

test("at exactly the limit nothing is near, and what nothing bounds is near everything", () => {
  const reach = timeReach(Limit)
  assert.equal(reach.holds({from: 0, to: 1, zoned: true}), false)
  assert.equal(reach.holds(null), true, "whenever it was")
  reach.add({from: 0, to: Hour, zoned: true})
  assert.equal(reach.holds({from: Hour + Limit, to: 2 * Hour + Limit, zoned: true}), false)
  assert.equal(reach.holds({from: Hour + Limit - 1, to: 2 * Hour + Limit, zoned: true}), true)
  reach.add(null)
  assert.equal(reach.holds({from: 1e15, to: 2e15, zoned: false}), true)
})
