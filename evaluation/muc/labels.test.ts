import assert from "node:assert/strict"
import {test} from "node:test"
import {learnLabels} from "./labels.ts"

const things = Array.from({length: 60}, (_, i) => ({
  signs: [i % 3 === 0 ? "doubt" : i % 3 === 1 ? "boast" : "plain", `noise ${i % 7}`],
  labels: [i % 3 === 0 ? "perhaps" : i % 3 === 1 ? "owned" : "fact"],
  source: `report ${i}`,
}))
const labels = ["fact", "perhaps", "owned"]

test("labels are chosen by the signs that tell them apart, the same each time", () => {
  const judge = learnLabels(things, labels)
  const best = (signs: readonly string[]): string | undefined => {
    const chances = judge(signs)
    assert.ok(Math.abs(chances.reduce((a, b) => a + b, 0) - 1) < 1e-9)
    return labels[chances.indexOf(Math.max(...chances))]
  }
  assert.equal(best(["doubt", "noise 1"]), "perhaps")
  assert.equal(best(["boast"]), "owned")
  assert.equal(best(["plain", "noise 3", "never seen"]), "fact")
  assert.deepEqual(learnLabels(things, labels)(["doubt"]), judge(["doubt"]))
})

test("one source that says the same over and over does not outvote the others", () => {
  const loud = Array.from({length: 40}, () => ({signs: ["rumour"], labels: ["fact"], source: "one report"}))
  const others = Array.from({length: 12}, (_, i) => ({signs: ["rumour"], labels: ["perhaps"], source: `other ${i}`}))
  const [fact = 0, perhaps = 0] = learnLabels([...loud, ...others], labels)(["rumour"])
  assert.ok(perhaps > fact)
})

test("without signs that are known the usual label is likeliest", () => {
  const usual = [...things, ...things.filter(({labels: [label]}) => label === "fact")]
  const chances = learnLabels(usual, labels)([])
  assert.equal(Math.max(...chances), chances[0])
})
