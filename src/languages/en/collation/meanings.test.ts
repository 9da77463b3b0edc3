import assert from "node:assert/strict"
import {test} from "node:test"
import {meaningsOf} from "./meanings.ts"

const meet = (a: string, b: string): boolean => [...meaningsOf(a)].some((key) => meaningsOf(b).has(key))

test("words for one happening share a meaning, whatever their form", () => {
  for (const [a, b] of [
    ["slaying", "murder"],
    ["tremor", "earthquake"],
    ["sacked", "dismiss"],
    ["blackout", "outage"],
    ["collided", "wreck"],
  ] as const)
    // prettier-ignore
    assert.ok(meet(a, b), `${a} ${b}`)
})

test("what happens in one story need not be one happening", () => {
  for (const [a, b] of [
    ["arrest", "kill"],
    ["trial", "escape"],
    ["earthquake", "flood"],
    ["win", "lose"],
    ["zither", "arrest"],
  ] as const)
    // prettier-ignore
    assert.ok(!meet(a, b), `${a} ${b}`)
})
