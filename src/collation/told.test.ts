import assert from "node:assert/strict"
import {test} from "node:test"
import {findMatters, type Wording} from "./matters.ts"
import {toldLeast, toldWeights} from "./told-weights.ts"
import {likelyOne, traitsOf, type Told} from "./told.ts"

const told = (word: string, partners: string, around: string, document = "a"): Told => ({
  ...{
    document,
    sentence: `${document} ${around}`,
    text: word,
    word,
    stem: word,
    concept: word,
    meanings: new Set(),
    speaks: false,
    doer: "",
  },
  ...{words: new Set([word]), partners: new Set(partners.split(" ")), company: new Set(partners.split(" "))},
  ...{around: new Set(around.split(" ")), names: new Set<string>()},
})

test("one deed told twice is likelier one than two deeds are", () => {
  const first = told("arrest", "dahl police", "dahl police quay monday", "a")
  const again = told("arrest", "dahl police", "dahl police quay night", "b")
  const other = told("flood", "river valley", "river valley bridge spring", "b")
  assert.ok(likelyOne(first, again, toldWeights.events) > toldLeast.events)
  assert.ok(likelyOne(first, other, toldWeights.events) < toldLeast.events)
  assert.equal(likelyOne(first, other, toldWeights.events), likelyOne(other, first, toldWeights.events))
  assert.ok(traitsOf(first, again).every(([name]) => typeof name === "string" && name !== ""))
})

test("documents of one kind of matter are told apart by names and numbers", () => {
  const wording = (text: string): Wording => {
    const words = text.split(" ")
    return {counts: new Map(words.map((word) => [word, 1])), telling: new Set(words.filter((word) => /^[A-Z\d]/.test(word)))} // prettier-ignore
  }
  const quakes = (names: readonly string[]): Wording[] =>
    Array.from({length: 6}, (_, i) => wording(`quake struck houses fell ${names.join(" ")} detail${i}`))
  const trial = Array.from({length: 6}, (_, i) => wording(`court judge verdict Orr Sarrat note${i}`))
  const matters = findMatters([...quakes(["Belmor", "7", "Tuesday"]), ...quakes(["Ostava", "5", "Friday"]), ...trial])
  assert.deepEqual(
    matters.map((set) => set.join(" ")),
    ["0 1 2 3 4 5", "6 7 8 9 10 11", "12 13 14 15 16 17"],
  )
})
