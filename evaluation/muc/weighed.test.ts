import assert from "node:assert/strict"
import {test} from "node:test"
import {hashFeatures, learn} from "./linear.ts"
import {numberRow, packFeatures} from "./packed.ts"
import {learnWeighed} from "./weighed.ts"

const seen = (words: string) => hashFeatures(words.split(" "))
const things = ["bomb north", "bomb south", "bomb east", "vote north", "vote south", "vote east"].map(seen)
const packed = packFeatures(things)
const isRight = (thing: number): boolean => thing < 3
const oddsOf = (words: string, judge: ReturnType<typeof learnWeighed>): number =>
  judge(numberRow(seen(words), packed.numbers))

test("what stands with the right things alone weighs for them, what stands with both does not", () => {
  const judge = learnWeighed(packed, isRight)
  assert.ok(oddsOf("bomb", judge) > 0.5)
  assert.ok(oddsOf("vote", judge) < -0.5)
  assert.ok(Math.abs(oddsOf("north", judge) - oddsOf("south", judge)) < 0.5)
  assert.equal(oddsOf("never", judge), oddsOf("unheard", judge))
})

test("a long thing is judged no more surely than a short one, and the same lessons give the same judge", () => {
  const judge = learnWeighed(packed, isRight)
  assert.equal(oddsOf("bomb north south east", judge).toFixed(3), oddsOf("bomb", judge).toFixed(3))
  assert.ok(oddsOf("bomb vote", judge) < oddsOf("bomb", judge))
  assert.equal(oddsOf("bomb north", learnWeighed(packed, isRight)), oddsOf("bomb north", judge))
})

test("wrong things left out while learning are made up for", () => {
  const many = packFeatures(Array.from({length: 60}, (_, i) => seen(i < 6 ? "bomb north" : `vote ${i % 2 === 0 ? "north" : "south"}`))) // prettier-ignore
  const isBomb = (thing: number): boolean => thing < 6
  const [all, some] = [1, 3].map((every) => learnWeighed(many, isBomb, {every}))
  const north = numberRow(seen("north"), many.numbers)
  assert.ok(all !== undefined && some !== undefined)
  assert.ok(Math.abs(all(north) - some(north)) < 1)
})

test("both ways to learn are weighed together", () => {
  const lessons = things.map((features, i) => ({features, right: isRight(i)}))
  const [steps, weights, both] = [{steps: 1}, {steps: 0}, {}].map((manner) => learn(lessons, manner)(seen("bomb")))
  assert.ok(steps !== undefined && weights !== undefined && both !== undefined)
  assert.ok(Math.min(steps, weights) < both && both < Math.max(steps, weights))
})
