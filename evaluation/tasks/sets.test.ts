import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../src/claims/reading.ts"
import {openEngine} from "../../src/engine.ts"
import {readContent} from "./pages.ts"
import {readSet} from "./sets-file.ts"
import {figuresOf, gradeSet, type SetGrade} from "./sets.ts"

const documents = `# a remark
=== d1
Outlet: Open Post
Published: 2031-03-04
Language: en

Police arrested nine dockers in Velm on Monday. Marta Kolb was among them.
=== d2
Outlet: Tern Wire
Published: 2031-03-04
Language: en

Police arrested fourteen dockers in Velm on Monday. The dockers' wives cooked soup.
=== d3
Outlet: Bright Coast
Published: 2031-03-04
Language: en

Marta Kolb, a docker, was released on Monday evening.
`

const engine = openEngine()

async function graded(...keys: string[]): Promise<SetGrade> {
  const set = readSet(`${documents}${keys.join("\n")}\n`)
  const readings = new Map<string, Reading>()
  for (const [name, content] of set.documents) readings.set(name, await readContent(content, engine))
  return gradeSet(set, readings, engine.collate([...readings.values()]))
}

test("a set is read with its heads and its key", () => {
  const set = readSet(`${documents}!! contradicts // differs slot=number // status d1 "nine dockers" / d2 "fourteen dockers"\n!! silent d3 on d1 "nine"\n`) // prettier-ignore
  assert.deepEqual([...set.documents.keys()], ["d1", "d2", "d3"])
  assert.equal(set.documents.get("d3"), documents.slice(documents.indexOf("d3\n") + 3))
  assert.deepEqual(
    set.asked.map(({line: _, ...one}) => one),
    [
      {kind: "stand", standings: ["contradict", "differ"], slots: ["number", "status"], sides: [{document: "d1", words: "nine dockers"}, {document: "d2", words: "fourteen dockers"}]}, // prettier-ignore
      {kind: "silent", document: "d3", on: {document: "d1", words: "nine"}},
    ],
  )
  for (const line of ['!! likes d1 "nine" / d2 "fourteen"', '!! agrees d1 "ten" / d2 "fourteen"', "!! copies d1 d9"]) assert.throws(() => readSet(documents + line), RangeError) // prettier-ignore
})

test("wordings are held against what was found of them, and contradictions beside the key are counted", async () => {
  const contradiction = '!! contradicts slot=number d1 "arrested nine dockers" / d2 "arrested fourteen dockers"'
  const right = await graded(contradiction, '!! one d1 "Marta Kolb" = d3 "Marta Kolb"', '!! two d1 "Marta Kolb" = d2 "The dockers\' wives"', "!! independent d1 d3") // prettier-ignore
  assert.deepEqual(right.held.map((one) => [one.kind, one.right, one.slot]), [["contradict", true, true], ["one", true, null], ["two", true, null], ["independent", true, null]]) // prettier-ignore
  assert.deepEqual([right.raised, right.keyed], [1, 1])

  const wrong = await graded('!! agrees d1 "arrested nine dockers" / d2 "arrested fourteen dockers"', '!! apart d1 "arrested nine dockers" / d2 "arrested fourteen dockers"', "!! copies d1 d3", '!! two d1 "Marta Kolb" = d3 "Marta Kolb"', contradiction.replace("number", "place")) // prettier-ignore
  assert.deepEqual(wrong.held.map((one) => [one.right, one.slot]), [[false, null], [false, null], [false, null], [false, null], [true, false]]) // prettier-ignore
  assert.equal((await graded("!! independent d1 d3")).faults.length, 1) // the contradiction is beside this key
  assert.equal(figuresOf([right]).find(({metric}) => metric === "right")?.note, "4 of 4")
})
