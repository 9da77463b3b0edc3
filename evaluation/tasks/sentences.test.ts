// The form of graded sentences, and how what is found is held against them.

import assert from "node:assert/strict"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {openEnglish} from "./english.ts"
import {grade, readText} from "./sentences.ts"
import {readGraded} from "./sentences-file.ts"

const file = `## a part
Ruiz said it rained. / It did.
  Ruiz | said | it rained // that it rained ... It did | say indirect | Ana Ruiz | told
  silent _ | has not
It rained.
  nothing
He asked for bread.
  no | for
`

test("texts, and what must hold of them", () => {
  const [first, second, third] = readGraded(file)
  assert.equal(first?.text, "Ruiz said it rained.\n\nIt did.")
  assert.deepEqual(first.wanted, [
    {source: ["Ruiz"], cue: ["said"], content: ["it rained", "that it rained ... It did"], act: "say", manner: "indirect", voice: ["Ana Ruiz"], inside: "told"},
  ]) // prettier-ignore
  assert.deepEqual([first.silent, second?.unwanted, third?.unwanted], [[{who: "", cue: "has not"}], null, ["for"]])
  assert.throws(() => readGraded("A text.\n  Ruiz | said"), RangeError)
})

test("what is missing, wrong or too much counts as a fault", () => {
  const language = openEnglish()
  const [right, wrong, loud] = readGraded(
    "Ana Ruiz said it rained.\n  Ana Ruiz | said | it rained\nAna Ruiz said it rained.\n  The mayor | said | it snowed | deny direct\nAna Ruiz said it rained.\n  nothing",
  ).map((one) => grade(one, readText(one.text, language)))
  assert.deepEqual(right?.faults, [])
  assert.deepEqual(right.held, {found: 1, source: 1, cue: 1, content: 1, act: 1, manner: 1, voice: 1, nesting: 1})
  assert.deepEqual(wrong?.held, {found: 1, cue: 1, nesting: 1})
  assert.deepEqual([loud?.asked, loud?.held], [{quiet: 1}, {}])
})

test("the shipped English holds on most of our graded sentences", () => {
  const language = openEnglish()
  const all = readGraded(readFileSync(join(import.meta.dirname, "../graded/attribution.txt"), "utf8"))
  assert.ok(all.length >= 150)
  const whole = all.filter((one) => grade(one, readText(one.text, language)).faults.length === 0).length
  assert.ok(whole / all.length >= 0.85, `${String(whole)} of ${String(all.length)}`)
})
