import assert from "node:assert/strict"
import {test} from "node:test"
import {Ledger, ranked, turnover} from "./ledger.ts"

type Part = {readonly place: string; readonly words: readonly string[]}

const part = (place: string, words: string): Part => ({place, words: words.split(" ")})
const ledgerOf = (parts: readonly Part[], ledger = new Ledger<Part, string>()): Ledger<Part, string> =>
  ledger.set(
    parts,
    ({place}) => place,
    ({place, words}, put) => {
      words.forEach((word, i) => put(word, `${place}${i}`))
    },
  )
const whole = (ledger: Ledger<Part, string>): Record<string, readonly string[]> =>
  Object.fromEntries([...ledger.keys()].sort().map((key) => [key, ledger.get(key)]))

test("lists stand in the order of their parts, however these came and went", () => {
  const [a, b, c, d] = [part("a", "x y"), part("b", "x x"), part("c", "y"), part("b", "y x")]
  const ledger = new Ledger<Part, string>()
  for (const parts of [[c], [c, a], [a, b, c], [a, d, c], [c, d], [], [d, b].slice(1), [a, c]]) {
    const ordered = [...parts].sort((one, other) => (one.place < other.place ? -1 : 1))
    assert.deepEqual(whole(ledgerOf(parts, ledger)), whole(ledgerOf(ordered)))
  }
})

test("a list that no part has touched is the very same, and what was touched is told", () => {
  const [a, b, c] = [part("a", "x y"), part("b", "x"), part("c", "y z")]
  const ledger = ledgerOf([a, b])
  const [x, y] = [ledger.get("x"), ledger.get("y")]
  assert.equal(ledgerOf([a, b, c], ledger).get("x"), x)
  assert.notEqual(ledger.get("y"), y)
  assert.deepEqual([...ledger.touched].sort(), ["y", "z"])
  assert.deepEqual([ledger.come, ledger.gone], [[c], []])
  ledgerOf([c], ledger)
  assert.deepEqual([...ledger.touched].sort(), ["x", "y"])
  assert.deepEqual([ledger.come, ledger.gone], [[], [a, b]])
  assert.equal(ledger.get("x"), ledger.get("nothing"))
})

test("what comes and goes, and lists in order", () => {
  assert.deepEqual(turnover(new Set([1, 2, 3]), [2, 3, 4]), {come: [4], gone: [1]})
  assert.deepEqual(turnover(new Set([1, 2]), [1, 2, 3]), {come: [3], gone: []})
  const list = [1, 3, 5]
  const byValue = (a: number, b: number): number => a - b
  assert.equal(ranked(list, [], new Set(), byValue), list)
  assert.deepEqual(ranked(list, [9, 4], new Set([3]), byValue), [1, 4, 5, 9])
})
