import assert from "node:assert/strict"
import {test} from "node:test"
import {rawDocuments, scoreCuts} from "./tokens.ts"

const row = (id: string, form: string, misc = "_"): string => [id, form, ..."_______".split(""), misc].join("\t")

const treebank = [
  [
    "# newdoc id = a",
    "# text = Don't go.",
    row("1-2", "Don't"),
    row("1", "Do"),
    row("2", "n't"),
    row("3", "go", "SpaceAfter=No"),
    row("4", "."),
  ],
  ["# text = Stay", row("1", "Stay")],
  ["# newpar", "# text = «Now»", row("1", "«", "SpaceAfter=No"), row("2", "Now", "SpaceAfter=No"), row("3", "»")],
  ["# newdoc id = b", "# text = End", row("1", "End")],
]
  .map((lines) => lines.join("\n"))
  .join("\n\n")

test("raw text is rebuilt with its paragraphs, words and sentences", () => {
  const [a, b] = rawDocuments(treebank)
  assert.equal(a?.text, "Don't go. Stay\n\n«Now»")
  assert.deepEqual(
    a?.words.map((at) => a.text.slice(at.from, at.to)),
    ["Do", "n't", "go", ".", "Stay", "«", "Now", "»"],
  )
  assert.deepEqual(
    a?.paragraphs.map((at) => a.text.slice(at.from, at.to)),
    ["Don't go. Stay", "«Now»"],
  )
  assert.equal(a?.sentences.length, 3)
  assert.equal(b?.text, "End")
})

test("scores count exact ends only", () => {
  const documents = rawDocuments(treebank)
  const perfect = scoreCuts(documents, (one) => one)
  assert.equal(perfect.words.f, 100)
  assert.equal(perfect.sentences.f, 100)
  const blunt = scoreCuts(documents, (one) => ({
    words: one.words.slice(1),
    sentences: [{from: 0, to: one.text.length}],
  }))
  assert.equal(blunt.words.precision, 100)
  assert.equal(Math.round(blunt.words.recall), 78)
  assert.equal(blunt.sentences.precision, 50)
  assert.equal(blunt.sentences.recall, 25)
})
