import assert from "node:assert/strict"
import {test} from "node:test"
import type {FoundName} from "../../src/languages/en/syntax/names.ts"
import {readColumnFile, toBio} from "./entities-file.ts"
import {scoreEntities} from "./entities.ts"

const conll = `-DOCSTART- -X- O O

Ada NNP I-NP I-PER
Orr NNP I-NP I-PER
left VBD I-VP O
Ostend NNP I-NP I-LOC
Sarrat NNP I-NP B-LOC
. . O O

Rain NN I-NP O
`

const uner = "# sent_id = 1\n1\tAda\tB-PER\t-\tx\n2\tleft\tO\n\n# sent_id = 2\n1\tSarratese\tB-OTH\t-\tx\n"

const named = (from: number, to: number, kind: FoundName["kind"]): FoundName => ({from, to, kind})

test("both forms are read, and IOB1 is told from IOB2", () => {
  const first = readColumnFile(conll)
  assert.equal(first.sparse, true)
  assert.deepEqual(first.sentences[1]?.labels, ["B-PER", "I-PER", "O", "B-LOC", "B-LOC", "O"])
  assert.deepEqual(first.sentences[0]?.words, [])
  const second = readColumnFile(uner)
  assert.equal(second.sparse, false)
  assert.deepEqual(second.sentences[0]?.words, ["Ada", "left"])
  assert.deepEqual(toBio(["I-PER", "I-LOC", "I-LOC"]), ["B-PER", "B-LOC", "I-LOC"])
})

test("what is all right is written as it came", () => {
  const finds: Readonly<Record<string, FoundName[]>> = {
    Ada: [named(0, 2, "person"), named(3, 4, "place"), named(4, 5, "place")],
  }
  const {rows, written} = scoreEntities(conll, (sentences) => sentences.map((words) => finds[words[0] ?? ""] ?? []))
  assert.equal(written, conll)
  assert.equal(rows[0]?.value, 1)
})

test("a wrong class, a short span and a missed name all count", () => {
  const {rows} = scoreEntities(conll, (sentences) =>
    sentences.map((words) => (words[0] === "Ada" ? [named(0, 1, "person"), named(3, 4, "organization")] : [])),
  )
  assert.equal(rows[0]?.value, 0)
  const half = scoreEntities(uner, (sentences) =>
    sentences.map((words) => (words[0] === "Ada" ? [named(0, 1, "person")] : [])),
  )
  assert.deepEqual(
    half.rows.slice(0, 3).map(({value}) => Math.round(100 * value)),
    [67, 100, 50],
  )
  const other = scoreEntities(uner, (sentences) =>
    sentences.map((words) => (words[0] === "Ada" ? [] : [named(0, 1, "other")])),
  )
  assert.match(other.written, /Sarratese\tB-OTH/)
})

test("a document is read as one, and sentences of no marked document each by itself", () => {
  const seen: string[] = []
  const find = (sentences: readonly (readonly string[])[]): FoundName[][] => {
    seen.push(sentences.map((words) => words.length).join(" "))
    return sentences.map(() => [])
  }
  scoreEntities(conll, find)
  scoreEntities(`${conll}\n-DOCSTART- -X- O O\n\nAda NNP I-NP I-PER\n`, find)
  scoreEntities(uner, find)
  assert.deepEqual(seen, ["0 6 1", "0 6 1", "0 1", "2", "1"])
})
