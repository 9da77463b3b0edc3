// Every annotator against every other, and against nobody else.

import assert from "node:assert/strict"
import {test} from "node:test"
import {annotationsOf, pairsOf} from "./annotators.ts"

const triple = (from: number) => ({source: [], cue: [[from, from + 2]] as const, content: [[from + 3, from + 5]] as const}) // prettier-ignore
const article = {id: "a", text: "He said so.", attributions: [triple(0)]}

test("three annotators make six pairs, one makes none", () => {
  const shared = {...article, other_annotators: {b: [triple(1)], c: []}}
  assert.deepEqual(annotationsOf(shared), [[triple(0)], [triple(1)], []])
  assert.deepEqual(
    pairsOf(shared).map(({gold, given}) => [gold[0]?.cue[0]?.[0], given[0]?.cue[0]?.[0]]),
    [[0, 1], [0, undefined], [1, 0], [1, undefined], [undefined, 0], [undefined, 1]],
  ) // prettier-ignore
  assert.deepEqual(pairsOf(article), [])
})
