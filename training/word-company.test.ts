import assert from "node:assert/strict"
import {test} from "node:test"
import {describeCompany} from "./word-company.ts"

// Words 1 and 2 stand between 10 and 20, words 3 and 4 between 30 and 40; 7 is met once.
const sentence = (before: number, word: number, after: number): Int32Array => Int32Array.of(before, word, after)
const sentences = Array.from({length: 30}, () => [
  sentence(10, 1, 20),
  sentence(10, 2, 20),
  sentence(30, 3, 40),
  sentence(30, 4, 40),
]).flat()
const how = {least: 2, common: 4, width: 3, spread: 0.5}

test("words that keep the same company get the same numbers, others do not", () => {
  const found = describeCompany([...sentences, sentence(10, 7, 40)], how)
  const gap = (a: number, b: number): number =>
    Math.hypot(...Array.from(found.get(a)!, (x, i) => x - found.get(b)![i]!))
  assert.ok(gap(1, 2) < 1e-3)
  assert.ok(gap(3, 4) < 1e-3)
  assert.ok(gap(1, 3) > 0.3)
  assert.equal(found.has(7), false)
})

test("the numbers have the deviation that was asked for, and come again the same", () => {
  const found = [...describeCompany(sentences, how).values()].flatMap((vector) => [...vector])
  const square = found.reduce((sum, x) => sum + x * x, 0) / found.length
  assert.ok(Math.abs(Math.sqrt(square) - 0.5) < 1e-3)
  assert.deepEqual(
    [...describeCompany(sentences, how).values()].flatMap((vector) => [...vector]),
    found,
  )
})
