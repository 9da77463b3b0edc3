import assert from "node:assert/strict"
import {test} from "node:test"
import type {Collation, Outcome} from "../../src/collation/collation.ts"
import {isRight, scorePairs} from "./pairs.ts"
import {isPairTable, readPairTable} from "./pair-tables.ts"
import {readTextPairs} from "./text-pairs.ts"

const found = (...outcomes: readonly Outcome[]): Collation["comparisons"] =>
  outcomes.map((outcome) => ({outcome})) as unknown as Collation["comparisons"]

test("pairs are read with their grades, and nothing else is let pass", () => {
  const [pair] = readTextPairs("# a remark\n= agree\nA Post @ 2031-01-02: It rained: all day.\nB @ 2031-01-03: Rain.\n")
  assert.deepEqual(pair?.grade, ["agree"])
  assert.deepEqual(pair.texts[0], {outlet: "A Post", date: "2031-01-02", text: "It rained: all day."})
  assert.throws(() => readTextPairs("= perhaps\nA @ 2031-01-02: x\nB @ 2031-01-02: y\n"), RangeError)
  assert.throws(() => readTextPairs("= agree\nA: x\nB @ 2031-01-02: y\n"), RangeError)
})

test("a contradiction spoils every grade but its own", () => {
  assert.ok(isRight(["agree"], found("agree", "alone")))
  assert.ok(!isRight(["agree"], found("agree", "contradict")))
  assert.ok(isRight(["contradict"], found("agree", "contradict")))
  assert.ok(isRight(["hedged"], found("differ")) && !isRight(["hedged"], found("contradict")))
  assert.ok(isRight(["silent"], found("alone")) && !isRight(["silent"], found("agree")))
  assert.ok(isRight(["apart"], found("agree")) && !isRight(["apart"], found("differ")))
  const pairs = readTextPairs("= silent\nA @ 2031-01-02: x\nB @ 2031-01-02: y\n")
  assert.equal(scorePairs(pairs, [found("contradict")])[1]?.value, 0)
})

const table = `
[taken]
was/were arrested
came under arrest ; not = did not come under arrest ; to = come under arrest
[taken es]
fue/fueron detenido/detenidos
[freed]
was/were freed
[pair]
agree/finer | Nine cooks {many}. | B @ 2031-01-02: Nine cooks {many}.
[pair taken]
contradict | Ivo Lanz {one}. | Ivo Lanz {not one}.
supersede | Ivo Lanz {one}. | Ivo Lanz {freed: one}.
agree | Nine cooks {many}. | es: Nueve cocineros {many}.
hedged | Nine cooks will {to many}. | Nobody came.
silent | It rained. | It snowed.
`

test("the wordings of a family are crossed with one another", () => {
  const pairs = readPairTable(table)
  const told = (family: string, pair: string): string[] => pairs.filter((one) => one.family === family && one.pair.startsWith(pair)).map(({texts}) => texts.map(({text}) => text).join(" / ")) // prettier-ignore
  assert.ok(isPairTable(table) && !isPairTable("= agree\nA @ 2031-01-02: [pair]\n"))
  assert.deepEqual(told("freed", "agree/finer"), ["Nine cooks were freed. / Nine cooks were freed."])
  assert.deepEqual(told("taken", "contradict"), [
    "Ivo Lanz was arrested. / Ivo Lanz was not arrested.",
    "Ivo Lanz was arrested. / Ivo Lanz did not come under arrest.",
    "Ivo Lanz came under arrest. / Ivo Lanz did not come under arrest.",
    "Ivo Lanz came under arrest. / Ivo Lanz was not arrested.",
  ])
  assert.equal(told("taken", "supersede")[1], "Ivo Lanz came under arrest. / Ivo Lanz was freed.")
  assert.equal(told("taken", "agree |")[0], "Nine cooks were arrested. / Nueve cocineros fueron detenidos.")
  assert.deepEqual(told("taken", "hedged"), ["Nine cooks will be arrested. / Nobody came.", "Nine cooks will come under arrest. / Nobody came."]) // prettier-ignore
  assert.deepEqual(told("", "silent"), ["It rained. / It snowed."])
  assert.deepEqual(pairs[0]?.texts[1], {
    outlet: "B",
    date: "2031-01-02",
    language: "en",
    text: "Nine cooks were arrested.",
  })
  assert.deepEqual(pairs.find(({texts}) => texts[1].language === "es")?.grade, ["agree"])
  assert.throws(() => readPairTable("[taken]\nwas/were taken\n[pair]\nperhaps | {one} | {one}\n"), RangeError)
})
