import assert from "node:assert/strict"
import {test} from "node:test"
import type {Candidate} from "./candidate.ts"
import {noVotes, trainedKind, trainedVotes, type Votes} from "./evidence.ts"
import type {NameSpan} from "./pack.ts"

const spans: readonly NameSpan[] = [
  {from: 0, to: 2, kind: "person"},
  {from: 3, to: 9, kind: "organization"},
]

const rows: readonly (readonly [from: number, to: number, kind: NameSpan["kind"] | null])[] = [
  [0, 2, "person"],
  [1, 3, "person"],
  [2, 4, "organization"],
  [2, 3, null],
  [9, 10, null],
]

for (const [from, to, kind] of rows)
  test(`a model's clue for the words ${from} to ${to} is ${kind ?? "none"}`, () => {
    assert.equal(trainedKind({from, to} as Candidate, spans), kind)
  })

const leaning = (votes: Partial<Votes>): string =>
  Object.entries(votes).flatMap(([kind, weight]) => (weight === 0 ? [] : `${kind}${weight > 0 ? "+" : "-"}`)).join(" ") // prettier-ignore

test("each kind a model sees speaks for itself, but a single word is made nobody", () => {
  assert.equal(leaning(trainedVotes(["person"], 2, noVotes)), "person+")
  assert.equal(leaning(trainedVotes(["person"], 1, noVotes)), "")
  assert.equal(leaning(trainedVotes(["place"], 1, noVotes)), "place+")
  assert.equal(leaning(trainedVotes(["organization"], 3, noVotes)), "organization+")
  assert.equal(leaning(trainedVotes(["other"], 2, noVotes)), "person- thing+")
  assert.equal(leaning(trainedVotes([null], 2, noVotes)), "person-")
})

test("a clue counts by its share of the places, however many they are", () => {
  const once = trainedVotes(["place", null], 1, noVotes)
  assert.deepEqual(trainedVotes(["place", null, "place", null, null, "place"], 1, noVotes), once)
  assert.ok((once.place ?? 0) < (trainedVotes(["place"], 1, noVotes).place ?? 0))
})

test("what the text itself tells is not put to a model", () => {
  assert.deepEqual(trainedVotes(["place"], 2, {...noVotes, person: 2.5}), {})
  assert.deepEqual(trainedVotes(["person"], 2, {...noVotes, place: 2}), {})
})
