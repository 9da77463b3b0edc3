import assert from "node:assert/strict"
import {test} from "node:test"
import type {BlockView} from "../../api/reading.ts"
import {coverText} from "./blocks.ts"

const text = "One two. Three four. Five."
const block = (from: number, to: number): BlockView => ({
  kind: "paragraph",
  span: {from, to},
  text: text.slice(from, to),
  author: null,
  published: null,
  channel: null,
})

const cover = (...spans: [number, number][]): string[] =>
  coverText(
    text,
    spans.map(([from, to]) => block(from, to)),
  ).map((one) => `${one.block === null ? "?" : "="}${text.slice(one.from, one.to)}`)

const table: readonly [string, [number, number][], string[]][] = [
  ["blocks in any order", [[9, 20], [0, 8]], ["=One two.", "=Three four.", "?Five."]], // prettier-ignore
  ["words between blocks are kept", [[0, 3], [21, 26]], ["=One", "?two. Three four.", "=Five."]], // prettier-ignore
  ["a block that overlaps gives way", [[0, 14], [9, 20]], ["=One two. Three", "= four.", "?Five."]], // prettier-ignore
  ["a block inside another says nothing twice", [[0, 20], [4, 8]], ["=One two. Three four.", "?Five."]], // prettier-ignore
  ["a block past the end stops there", [[0, 99]], ["=One two. Three four. Five."]],
  ["no blocks", [], ["?One two. Three four. Five."]],
]

test("every word is shown once", () => {
  for (const [name, spans, shown] of table) assert.deepEqual(cover(...spans), shown, name)
})

test("white space alone is no stretch", () => {
  assert.deepEqual(coverText(" \n ", []), [])
})
