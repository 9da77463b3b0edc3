import assert from "node:assert/strict"
import {test} from "node:test"
import type {Mark, MarkKind, Piece} from "../text/pieces.ts"
import {isLit, litBy} from "./lit.ts"

const piece = (...marks: [MarkKind, string, number, number][]): Piece => ({
  from: 20,
  to: 25,
  marks: marks.map(([kind, id, from, to]): Mark => ({kind, id, from, to})),
})

test("words light the innermost who says them", () => {
  const nested = piece(["content", "outer", 0, 90], ["content", "inner", 10, 40])
  assert.deepEqual(
    litBy(nested, () => null),
    {attribution: "inner", claim: null, from: "text"},
  )
})

test("a trigger lights its claim and who makes it", () => {
  const trigger = piece(["content", "outer", 0, 90], ["claim", "c", 10, 40], ["trigger", "c", 20, 25])
  assert.deepEqual(
    litBy(trigger, () => "outer"),
    {attribution: "outer", claim: "c", from: "text"},
  )
})

test("words nobody but the writer says light nothing, not even where a claim reaches or the target lies", () => {
  assert.equal(litBy(piece(["claim", "c", 10, 40], ["target", "", 0, 90]), () => "n").attribution, null)
})

test("a lit claim lights its own words, not all of its attribution's", () => {
  const lit = {attribution: "a", claim: "c", from: "cards"} as const
  assert.ok(isLit(piece(["claim", "c", 20, 25]), lit))
  assert.ok(!isLit(piece(["content", "a", 0, 90]), lit))
  assert.ok(isLit(piece(["content", "a", 0, 90]), {...lit, claim: null}))
  assert.ok(!isLit(piece(["claim", "c", 20, 25]), {...lit, claim: null}))
})
