import assert from "node:assert/strict"
import {test} from "node:test"
import {openEngine} from "../../src/engine.ts"
import {readPeople} from "./people-file.ts"
import {faultsOf} from "./people.ts"
import {plainDocument} from "./plain.ts"

const table = `# a remark
## English: two frames
[who]
the cook | Anton Lind | Lind
the pilot | Ida Marn | Marn
[frame]
{Who}, {who2}, was jailed. => {who3}: detained @Open Post ; {who3} = {who2}
Nobody was jailed. => Nobody: -
`

test("rows are crossed with the frames whose slots name them", () => {
  const texts = readPeople(table)
  assert.deepEqual(texts.map(({text}) => text), ["The cook, Anton Lind, was jailed.", "The pilot, Ida Marn, was jailed.", "Nobody was jailed."]) // prettier-ignore
  assert.deepEqual(texts[0]?.asked, [
    {kind: "states", of: "Lind", states: [{status: "detained", voice: "Open Post", may: false}]},
    {kind: "same", of: "Lind", other: "Anton Lind"},
  ])
  assert.throws(() => readPeople("## one\n[frame]\nAnna left.\n"), RangeError)
  assert.throws(() => readPeople("## one\n[frame]\nAnna left. => Anna: gone\n"), RangeError)
})

test("what is missed and what is told besides are faults", () => {
  const engine = openEngine()
  const faults = (line: string): string[] => {
    const [one] = readPeople(`## one\n[frame]\n${line}\n`)
    return faultsOf(one!, engine.read(plainDocument(one!.text, "2031-03-02")))
  }
  assert.deepEqual(faults("Ida Marn was arrested on Monday. She was freed. => Marn: detained released; She = Ida Marn"), []) // prettier-ignore
  assert.deepEqual(faults("Ida Marn met Anton Lind. => Marn: missing; Lind = Ida Marn"), ["miss: Marn missing", "same: Lind and Ida Marn"]) // prettier-ignore
  assert.match(faults("Ida Marn was killed. => Marn: -").join(), /^extra: Ida Marn dead by/)
})
