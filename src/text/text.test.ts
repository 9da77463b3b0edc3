import assert from "node:assert/strict"
import {test} from "node:test"
import fc from "fast-check"
import {anchorOf, findAnchor} from "./anchor.ts"
import {sourceOf} from "./source-map.ts"
import {bySpan, contains, hull, overlaps, shared, slice, span} from "./span.ts"

test("spans are half-open", () => {
  const cases: readonly (readonly [number, number, number, number, boolean, number])[] = [
    [0, 3, 3, 5, false, 0],
    [0, 4, 3, 5, true, 1],
    [2, 2, 0, 5, true, 0],
    [0, 9, 3, 5, true, 2],
  ]
  for (const [a, b, c, d, meets, units] of cases) {
    assert.equal(overlaps(span(a, b), span(c, d)), meets)
    assert.equal(shared(span(a, b), span(c, d)), units)
  }
  assert.ok(contains(span(0, 3), span(0, 3)))
  assert.ok(!contains(span(0, 3), span(2, 4)))
  assert.deepEqual(hull([span(4, 6), span(1, 2)]), {from: 1, to: 6})
  assert.throws(() => hull([]), RangeError)
  assert.deepEqual([span(3, 4), span(1, 2), span(1, 5)].sort(bySpan), [span(1, 5), span(1, 2), span(3, 4)])
})

test("an anchor finds its words in place, moved, or not at all", () => {
  const text = "He left. She said he left on Monday, and he left again."
  const at = {from: text.indexOf("he left on"), to: text.indexOf("he left on") + 7}
  const anchor = anchorOf(text, at)
  assert.deepEqual(findAnchor(text, anchor), at)
  const moved = `A new line. ${text}`
  assert.equal(slice(moved, findAnchor(moved, anchor) ?? span(0, 0)), "he left")
  assert.equal(findAnchor(moved, anchor)?.from, at.from + 12)
  assert.equal(findAnchor("nothing of it", anchor), null)
})

test("context never cuts a letter in two, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme", minLength: 1, maxLength: 120}), fc.nat(), fc.nat(), (text, a, b) => {
      const units = [...text]
      const [i, j] = [a % (units.length + 1), b % (units.length + 1)].sort((x, y) => x - y) as [number, number]
      const from = units.slice(0, i).join("").length
      const anchor = anchorOf(text, span(from, units.slice(0, j).join("").length))
      assert.ok(anchor.prefix.isWellFormed() && anchor.suffix.isWellFormed() && anchor.exact.isWellFormed())
      assert.ok(anchor.prefix.length <= 32 && anchor.suffix.length <= 32)
      assert.deepEqual(findAnchor(text, anchor), {from: anchor.from, to: anchor.to})
    }),
  )
})

test("text is traced to its source unit by unit where it was copied, run by run where it was folded", () => {
  const map = [
    {text: 0, length: 5, from: 10, to: 15},
    {text: 5, length: 1, from: 15, to: 21}, // &nbsp; became a space
    {text: 8, length: 4, from: 40, to: 44},
  ]
  assert.deepEqual(sourceOf(map, span(1, 3)), span(11, 13))
  assert.deepEqual(sourceOf(map, span(4, 6)), span(14, 21))
  assert.deepEqual(sourceOf(map, span(5, 9)), span(15, 41))
  assert.equal(sourceOf(map, span(6, 8)), null)
})
