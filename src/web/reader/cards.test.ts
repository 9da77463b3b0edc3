import assert from "node:assert/strict"
import {test} from "node:test"
import type {AttributionView, ClaimView} from "../../api/reading.ts"
import {answererOf, cardsOf, marksOf} from "./cards.ts"

const maker = {stage: "attribution", version: "1", model: null, rule: null}
const at = (from: number, to: number) => ({from, to, text: "x".repeat(to - from)})

function attribution(id: string, more: Partial<AttributionView> = {}): AttributionView {
  return {
    id,
    voice: {kind: "entity", name: id, entity: null},
    source: [],
    cue: [],
    content: [],
    act: "say",
    manner: "indirect",
    channel: null,
    certainty: "certain",
    polarity: "+",
    time: null,
    silent: null,
    inside: null,
    maker,
    ...more,
  }
}

function claim(id: string, of: string): ClaimView {
  return {
    id,
    attribution: of,
    type: "departure",
    plover: null,
    trigger: at(22, 26),
    span: at(20, 30),
    roles: {},
    count: null,
    time: null,
    polarity: "+",
    certainty: "certain",
    modality: "fact",
    maker,
  }
}

const narration = attribution("narration", {manner: "narration", content: [at(0, 100)]})
const outer = attribution("outer", {source: [at(60, 65)], cue: [at(66, 70)], content: [at(10, 50)]})
const inner = attribution("inner", {source: [at(12, 16)], cue: [at(17, 19)], content: [at(20, 50)], inside: "outer"})
const document = {
  attributions: [narration, inner, outer],
  claims: [claim("c1", "inner"), claim("c2", "narration")],
}

test("cards stand in the order of the words, the writer's own last and without a number", () => {
  const cards = cardsOf(document)
  assert.deepEqual(
    cards.map((one) => [one.number, one.attribution.id, one.at, one.claims.length, one.inside?.id ?? null]),
    [
      [1, "outer", 10, 0, null],
      [2, "inner", 12, 1, "outer"],
      [null, "narration", null, 1, null],
    ],
  )
})

test("narration with no claim of its own has no card and no mark", () => {
  const alone = {attributions: [narration], claims: []}
  assert.deepEqual([cardsOf(alone), marksOf(alone)], [[], []])
})

test("a card's words are what is said, or the sign of it when nothing is", () => {
  const [silent] = cardsOf({attributions: [attribution("s", {act: "silence", cue: [at(3, 9)]})], claims: []})
  assert.deepEqual([cardsOf(document)[0]?.words?.from, silent?.words?.from], [10, 3])
})

test("the innermost voice answers for words, the writer only where nobody else does", () => {
  const answers = (from: number, to: number) => answererOf(document.attributions, from, to)?.id ?? null
  assert.equal(answers(22, 30), "inner")
  assert.equal(answers(10, 30), "outer")
  assert.equal(answers(55, 58), "narration")
  assert.equal(answers(90, 140), null)
})
