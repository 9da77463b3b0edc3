import assert from "node:assert/strict"
import {test} from "node:test"
import {Recall, Steady, Tally} from "./memory.ts"

test("a steady function is the same while it answers as before all that it was asked", () => {
  const steady = new Steady<string, number | null>()
  const first = steady.of((one) => one.length)
  assert.equal(first("four"), 4)
  const second = steady.of((one) => (one === "other" ? 0 : one.length))
  assert.equal(second, first, "nobody asked for another word")
  assert.equal(second("other"), 0)
  const third = steady.of((one) => one.length)
  assert.notEqual(third, first)
  assert.equal(third("other"), 5)
  assert.equal(steady.of(() => null)("x"), null)
})

test("what was made by asking stays while the answers do", () => {
  const recall = new Recall<string, string>()
  let made = 0
  const make = (answer: string, sources = {of: (one: string) => `${answer} ${one}`}): string => {
    recall.turn()
    return recall.asking("key", [], sources, ({of}) => {
      made++
      return of("a")
    })
  }
  const yes = {of: (one: string) => `yes ${one}`}
  assert.deepEqual([make("yes"), make("yes"), make("yes", yes), make("yes", yes)], Array(4).fill("yes a"))
  assert.equal(made, 1)
  assert.equal(make("no"), "no a")
  assert.equal(make("yes", yes), "yes a")
  assert.equal(made, 3)
})

test("a tally counts in and out, and tells which words are new or gone", () => {
  const [a, b, c] = [["x", "y"], ["y", "y"], ["z"]]
  const tally = new Tally<string[]>()
  const counts = (...parts: string[][]): unknown => [Object.fromEntries(tally.set(parts, (one) => one)), [...tally.turned].sort()] // prettier-ignore
  assert.deepEqual(counts(a, b), [{x: 1, y: 3}, ["x", "y"]])
  assert.deepEqual(counts(b, c), [{y: 2, z: 1}, ["x", "z"]])
  assert.deepEqual(counts(c), [{z: 1}, ["y"]])
  assert.deepEqual(counts(c), [{z: 1}, []])
})
