import assert from "node:assert/strict"
import {test} from "node:test"
import {bestAssignment} from "./assignment.ts"
import {scoreGroupings, type Grouping} from "./coreference.ts"

const groups = (written: string): Grouping => written.split(" | ").map((group) => group.split(" "))
const scores = (gold: string, given: string, singletons = true): string[] =>
  scoreGroupings([{gold: groups(gold), given: groups(given)}], singletons).map(({value}) => value.toFixed(3))

// Luo's table of 2005: twelve mentions, four ways to group them; MUC, B³, CEAF-e.
test("the measures give what their authors print", () => {
  const gold = "1 2 3 4 5 | 6 7 | 8 9 A B C"
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["1 2 3 4 5 | 6 7 8 9 A B C", ["0.947", "0.865", "0.733"]],
    ["1 2 3 4 5 8 9 A B C | 6 7", ["0.947", "0.737", "0.667"]],
    ["1 2 3 4 5 6 7 8 9 A B C", ["0.900", "0.545", "0.294"]],
    ["1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | A | B | C", ["0.000", "0.400", "0.178"]],
  ]
  for (const [given, wanted] of table) assert.deepEqual(scores(gold, given).slice(1, 4), wanted, given)
})

test("a perfect answer is 1, and mentions on one side only count against their side", () => {
  assert.deepEqual(scores("a b | c", "a b | c"), ["1.000", "1.000", "1.000", "1.000", "1.000"])
  const [, muc, cubed, ceaf, mentions] = scoreGroupings([{gold: groups("a b"), given: groups("a b x")}], true)
  assert.deepEqual(
    [muc, cubed, ceaf, mentions].map((one) => one?.note),
    ["P 0.500 R 1.000", "P 0.444 R 1.000", "P 0.800 R 0.800", "P 0.667 R 1.000"],
  )
})

test("groups of one are left out on both sides unless they are asked for", () => {
  assert.equal(scores("a b | c", "a b | d", false)[0], "1.000")
  assert.notEqual(scores("a b | c", "a b | d", true)[0], "1.000")
  assert.equal(scores("a b", "a | b", false)[0], "0.000")
})

test("the best assignment is no worse than any other", () => {
  let seed = 7
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647
  for (let n = 0; n < 40; n++) {
    const [rows, columns] = [1 + (n % 4), 1 + (n % 5)]
    const worth = Array.from({length: rows}, () => Array.from({length: columns}, random))
    const best = (row: number, used: readonly number[]): number =>
      row === rows
        ? 0
        : Math.max(
            best(row + 1, used),
            ...worth[row]!.map((one, i) => (used.includes(i) ? 0 : one + best(row + 1, [...used, i]))),
          )
    const found = bestAssignment(rows, columns, (a, b) => worth[a]?.[b] ?? 0)
    assert.ok(Math.abs(found - best(0, [])) < 1e-9, `${rows} × ${columns}`)
  }
})
