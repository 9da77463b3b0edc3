// The form of graded tables, and how what a sentence tells is held against them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openEngine} from "../../src/engine.ts"
import {plainDocument} from "./plain.ts"
import {readTables} from "./tables-file.ts"
import {figuresOf, gradeCell, type Told} from "./tables.ts"

const file = `# a remark
## table English: who
[who]
The [bosun]
[Both], plural
[what]
arrest: was/were arrested on Monday | when=2025-09-15
none: was/were a fan of the band
[frame]
{who} {what}.
## Spanish: who
language es
[who]
Las dos [monjas], fp
[act]
release // rescue: clause = fue/fueron liberado/liberada/liberados/liberadas ; noun = la liberación
[frame]
{Who} {clause}, dijo Ana Mora. | Mora | + | certain fact // probable *
Ana Mora negó {noun}. | Mora | -
`

test("every frame is crossed with the rows that have its forms", () => {
  const [english, spanish] = readTables(file)
  assert.deepEqual(english?.cells.map(({text}) => text), ["The bosun was arrested on Monday.", "The bosun was a fan of the band.", "Both were arrested on Monday.", "Both were a fan of the band."]) // prettier-ignore
  assert.deepEqual(english.cells[0]?.expected, {kinds: ["arrest"], who: ["bosun"], whom: null, by: null, voice: null, polarity: null, certainty: null, when: ["2025-09-15"], count: null, where: null}) // prettier-ignore
  assert.deepEqual(english.cells[1]?.expected.kinds, [])
  assert.equal(spanish?.language, "es")
  assert.deepEqual(spanish.cells.map(({text}) => text), ["Las dos monjas fueron liberadas, dijo Ana Mora.", "Ana Mora negó la liberación."]) // prettier-ignore
  assert.deepEqual(spanish.cells[0]?.expected, {kinds: ["release", "rescue"], who: ["monjas"], whom: null, by: null, voice: ["Mora"], polarity: ["+"], certainty: ["certain fact", "probable *"], when: null, count: null, where: null}) // prettier-ignore
  const [parted] = readTables("## t\n[what]\ndeath: Freed: ¶ - Ana\n[frame]\n{what} | whom=Ana | by=army")
  assert.equal(parted?.cells[0]?.text, "Freed:\n\n- Ana")
  assert.deepEqual([parted.cells[0]?.expected.whom, parted.cells[0]?.expected.by], [["Ana"], ["army"]])
  assert.throws(() => readTables("a line"), RangeError)
  assert.throws(() => readTables("## t\n[frame]\n{what} came."), RangeError)
})

const engine = openEngine()
const told = (text: string): Told => {
  const {claims, attributions} = engine.read(plainDocument(text, "2025-09-15"))
  return {claims, voiceOf: new Map(attributions.map(({id, voice}) => [id, voice.kind === "entity" ? voice.name : voice.kind]))} // prettier-ignore
}
const expected = {kinds: ["arrest"], who: ["Karim Sall"], whom: null, by: null, voice: ["Brandt"], polarity: ["+"], certainty: ["certain fact"], when: ["2025-09-15"], count: null, where: ["Arden"]} // prettier-ignore

test("each part that is asked is held against the claim", () => {
  const text = "Karim Sall was arrested in Arden on Monday, Mayor Olga Brandt said."
  assert.deepEqual(gradeCell(expected, told(text)), {asked: ["kind", "who", "voice", "polarity", "certainty", "when", "where"], held: ["kind", "who", "voice", "polarity", "certainty", "when", "where"], found: ""}) // prettier-ignore
  const wrong = gradeCell({...expected, voice: ["unnamed"], when: ["2025-09-08"], where: ["none"], who: ["nuns"]}, told(text)) // prettier-ignore
  assert.deepEqual(wrong.held, ["kind", "polarity", "certainty"])
  assert.match(wrong.found, /voice .*Brandt.*when 2025-09-15.*where .*Arden/)
})

test("whom it befalls and who does it are asked apart", () => {
  const taken = told("The army arrested Karim Sall.")
  const asked = {...expected, voice: null, polarity: null, certainty: null, when: null, where: null}
  assert.deepEqual(gradeCell({...asked, whom: ["Sall"], by: ["army"]}, taken).held, ["kind", "who", "whom", "by"])
  assert.equal(gradeCell({...asked, whom: ["army"], by: ["Sall"]}, taken).found, "whom Karim Sall, by The army")
})

test("what must not be told counts, and so does what is missing", () => {
  const nothing = {...expected, kinds: []}
  const loud = gradeCell(nothing, told("Karim Sall was arrested in Arden on Monday."))
  assert.deepEqual([loud.asked, loud.held, loud.found], [["none"], [], "arrest"])
  const quiet = gradeCell(nothing, told("Karim Sall was a fan of the band."))
  assert.deepEqual(quiet.held, ["none"])
  assert.deepEqual(gradeCell(expected, told("Karim Sall was a fan of the band.")).held, [])
  assert.deepEqual(figuresOf([loud, quiet])[0], {metric: "sentences right", value: 0.5, note: "1 of 2"})
})
