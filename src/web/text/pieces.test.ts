import assert from "node:assert/strict"
import {test} from "node:test"
import {cutPieces, type Mark, type MarkKind} from "./pieces.ts"

// "content:a 2-6" is a mark; a piece reads "2-4 a b".
function mark(text: string): Mark {
  const [, kind = "content", id = "", from, to] = /^(\w+):(\w+) (\d+)-(\d+)$/.exec(text) ?? []
  return {kind: kind as MarkKind, id, from: Number(from), to: Number(to)}
}

const cut = (from: number, to: number, ...marks: string[]): string[] =>
  cutPieces(from, to, marks.map(mark)).map((one) => [`${one.from}-${one.to}`, ...one.marks.map(({id}) => id)].join(" "))

const table: readonly [string, string[], string[]][] = [
  ["no marks", [], ["0-10"]],
  ["one inside", ["content:a 2-6"], ["0-2", "2-6 a", "6-10"]],
  ["one over the edge on both sides", ["content:a 0-99"], ["0-10 a"]],
  ["nested", ["content:a 0-8", "cue:b 2-4"], ["0-2 a", "2-4 a b", "4-8 a", "8-10"]],
  ["overlapping", ["content:a 0-5", "target:b 3-8"], ["0-3 a", "3-5 a b", "5-8 b", "8-10"]],
  ["the same stretch twice", ["content:a 2-4", "claim:b 2-4"], ["0-2", "2-4 a b", "4-10"]],
  ["the wider first, however they are given", ["cue:b 2-4", "content:a 2-6"], ["0-2", "2-4 a b", "4-6 a", "6-10"]],
]

test("a text is cut at every edge of a mark", () => {
  for (const [name, marks, pieces] of table) assert.deepEqual(cut(0, 10, ...marks), pieces, name)
})

test("a mark that only touches, lies elsewhere or covers nothing marks nothing", () => {
  assert.deepEqual(cut(5, 10, "content:a 0-5", "content:b 10-12", "content:c 7-7"), ["5-10"])
})

test("pieces put together are the stretch", () => {
  const marks = Array.from({length: 60}, (_, i) => mark(`content:m${i} ${(i * 37) % 90}-${((i * 53) % 90) + 10}`))
  const pieces = cutPieces(5, 95, marks)
  let at = 5
  for (const {from, to, marks: inside} of pieces) {
    assert.equal(from, at)
    assert.ok(to > from)
    for (const one of marks) assert.equal(inside.includes(one), one.from < to && one.to > from && one.to > one.from)
    at = to
  }
  assert.equal(at, 95)
})

test("a text is cut where it is told to, inside the stretch only", () => {
  const pieces = cutPieces(0, 10, [mark("content:a 2-6")], [4, 0, 10, 12])
  assert.deepEqual(
    pieces.map(({from, to}) => [from, to]),
    [
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 10],
    ],
  )
})
