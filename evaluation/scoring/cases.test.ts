import assert from "node:assert/strict"
import {test} from "node:test"
import type {Answer} from "./answer.ts"
import {assign, overlapOf, scoreCases, spansOf, type ScoredCase} from "./cases.ts"
import {sameNames, sameVoice} from "./voices.ts"

const bodies = {
  d1: "Port Elm. Ida Marn said that the singers were freed on Monday. The mayor denied it.",
  d2: "No singer was freed, the mayor said. Ida Marn and Ida Marn are two people.",
}

const gold: Answer = {
  persons: [
    {id: "marn", name: "Ida Marn", aliases: ["Marn"]},
    {id: "other", name: "Ida Marn"},
  ],
  groups: [{id: "singers", label: "the singers", size: null, members: [], namings: []}],
  attributions: [
    {
      doc: "d1",
      source: "Ida Marn",
      cue: "said that",
      content: "the singers were freed on Monday",
      manner: "indirect",
      voice: "Ida Marn",
      inside: null,
    },
    {
      doc: "d2",
      source: "the mayor",
      cue: "said",
      content: "No singer was freed",
      manner: "indirect",
      voice: "unnamed",
      inside: 0,
    },
  ],
  claims: [
    {
      doc: "d1",
      voice: "Ida Marn",
      type: "release",
      who: [],
      to: ["singers"],
      when: "2031-01-06",
      count: "14+",
      polarity: "+",
      certainty: "certain",
      quote: "the singers were freed on Monday",
    },
  ],
  statuses: [{person: "singers", voice: "Ida Marn", status: "released", at: null, doc: "d1", quote: "were freed"}],
  comparisons: [
    {
      question: "Were they freed?",
      slot: "whether",
      about: ["singers"],
      outcome: "contradict",
      sides: [
        {says: "yes", doc: "d1", voice: "Ida Marn", quote: "the singers were freed on Monday"},
        {says: "no", doc: "d2", voice: "the mayor", quote: "No singer was freed"},
      ],
      silent: [{doc: "d3", why: "not-asked"}],
    },
  ],
  origins: [["d1", "d2"]],
}

const figures = (given: Answer): Record<string, number> => {
  const one: ScoredCase = {bodies, gold, given}
  return Object.fromEntries(scoreCases([one]).map(({metric, value}) => [metric, Math.round(value * 1000) / 1000]))
}

test("the key scores one against itself, and nothing scores zero", () => {
  for (const [metric, value] of Object.entries(figures(gold))) assert.equal(value, 1, metric)
  for (const [metric, value] of Object.entries(figures({}))) assert.equal(value, 0, metric)
})

test("each metric falls by what it measures and nothing else", () => {
  const [first, second] = gold.attributions ?? []
  const [claim] = gold.claims ?? []
  const [comparison] = gold.comparisons ?? []
  assert.ok(first !== undefined && second !== undefined && claim !== undefined && comparison !== undefined)
  const table: readonly (readonly [string, Answer, Record<string, number>])[] = [
    ["voice", {...gold, attributions: [{...first, voice: "The harbour office"}, second]}, {"attribution + voice": 0.5}],
    [
      "named for unnamed",
      {...gold, attributions: [first, {...second, voice: "Ida Marn"}]},
      {"attribution + voice": 0.5},
    ],
    ["nesting", {...gold, attributions: [first, {...second, inside: null}]}, {"attribution nesting": 0}],
    [
      "invented words",
      {
        ...gold,
        statuses: [{person: "singers", voice: "Ida Marn", status: "released", doc: "d1", quote: "were let go"}],
      },
      {"quotes exact": 0.9},
    ],
    ["count", {...gold, claims: [{...claim, count: 15}]}, {"claim count (on matched)": 0}],
    ["a month for a day in it", {...gold, claims: [{...claim, when: "2031-01"}]}, {}],
    ["merged namesakes", {...gold, persons: [{id: "marn", name: "Ida Marn"}]}, {persons: 0.667}],
    [
      "differ for contradict",
      {...gold, comparisons: [{...comparison, outcome: "differ"}]},
      {"comparison + outcome": 0, "contradictions raised": 0},
    ],
    [
      "why",
      {...gold, comparisons: [{...comparison, silent: [{doc: "d3", why: "published-before"}]}]},
      {"silent + why (on matched)": 0},
    ],
  ]
  for (const [name, given, changed] of table) {
    const measured = figures(given)
    for (const [metric, value] of Object.entries(measured)) {
      if (metric === "comparison + coarse outcome" && name === "differ for contradict") assert.equal(value, 1)
      else assert.equal(value, changed[metric] ?? 1, `${name}: ${metric}`)
    }
  }
})

test("quotes are found wherever they stand", () => {
  assert.deepEqual(spansOf("a b a", "a"), [
    [0, 1],
    [4, 5],
  ])
  assert.deepEqual(spansOf("one two three", ["one", "three"]), [[0, 13]])
  for (const quote of ["x", null, ""] as const) assert.deepEqual(spansOf("a b", quote), [])
  assert.deepEqual(spansOf(undefined, "a"), [])
})

test("overlap: joint length, or half of what is covered of the shorter", () => {
  assert.equal(overlapOf([[0, 10]], [[0, 10]]), 1)
  assert.equal(overlapOf([[0, 100]], [[10, 20]]), 0.5)
  assert.equal(overlapOf([[0, 10]], [[10, 20]]), 0)
  assert.equal(overlapOf([], [[0, 1]]), 0)
})

test("pairs are one to one, the likest first", () => {
  assert.deepEqual(
    assign([1, 5], [4, 1], (g, s) => 1 / (1 + Math.abs(g - s)), 0.4),
    [
      [0, 1],
      [1, 0],
    ],
  )
  assert.deepEqual(
    assign([1], [9], (g, s) => 1 / (1 + Math.abs(g - s)), 0.4),
    [],
  )
})

test("voices and names", () => {
  assert.ok(sameVoice("Ida Márn", "ida marn"))
  assert.ok(sameVoice("Orvanian foreign ministry", "the foreign ministry of Orvania"))
  assert.ok(!sameVoice("unnamed source", "Ida Marn"))
  assert.ok(sameNames(["ida marn"], ["dr ida marn"]))
  assert.ok(!sameNames(["ida"], ["idalia"]))
})
