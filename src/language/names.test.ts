import assert from "node:assert/strict"
import {test} from "node:test"
import {Fault} from "../base/fault.ts"
import type {Token} from "./analysis.ts"
import type {Manifest} from "./model/manifest.ts"
import type {Model} from "./model/model.ts"
import {describeElsewhere} from "./name-elsewhere.ts"
import {
  describeNames,
  elsewhereFeaturesAt,
  elsewhereWidth,
  nameColumns,
  nameFeaturesAt,
  nameWidth,
} from "./name-features.ts"
import {cellsOf, openNames, runsOf, signOf, slotOf} from "./names.ts"
import {Columns} from "./word-forms.ts"

const rows: readonly (readonly [labels: string, runs: string])[] = [
  ["O O", ""],
  ["B-PER I-PER O", "PER 0-2"],
  ["B-PER B-PER", "PER 0-1, PER 1-2"],
  ["I-LOC I-LOC", "LOC 0-2"],
  ["B-PER I-ORG", "PER 0-1, ORG 1-2"],
  ["O B-MISC", "MISC 1-2"],
  ["", ""],
]

for (const [labels, runs] of rows) {
  test(`${labels} → ${runs}`, () => {
    const found = runsOf(labels === "" ? [] : labels.split(" "))
    assert.equal(found.map(({from, to, label}) => `${label} ${from}-${to}`).join(", "), runs)
  })
}

// A toy field of three labels: "Mr" before a word speaks for somebody, and so does having been somebody elsewhere.
const labels = ["O", "B-PER", "I-PER"]
const sentence = (text: string): Token[] =>
  text.split(" ").map((word, i) => ({from: i, to: i + 1, text: word, lower: word.toLowerCase(), lemma: word, upos: "X", xpos: "X", feats: "", head: -1, rel: "root"})) // prettier-ignore
const noGroups = {coarse: () => 0, fine: () => 0}
const noLists = (tokens: readonly Token[], out: Int32Array): void => void out.fill(0, 0, tokens.length)

function columnsOf(sentences: readonly Token[][]): {columns: Int32Array; ends: number[]} {
  let total = 0
  const ends = sentences.map(({length}) => (total += length))
  const columns = new Int32Array(total * nameColumns)
  sentences.forEach((tokens, s) => {
    describeNames(
      tokens,
      noLists,
      noGroups,
      new Int32Array(99 * Columns),
      new Int32Array(99),
      columns,
      ends[s]! - tokens.length,
    )
  })
  return {columns, ends}
}

// The feature "the word before", and the feature "what the word was elsewhere: always the start of a person".
function toyKeys(): [number, number] {
  const {columns, ends} = columnsOf([sentence("Mr Brandt left"), sentence("Brandt left")])
  const near = new Int32Array(nameWidth)
  nameFeaturesAt(columns, 0, 3, 1, near)
  describeElsewhere(columns, ends, Uint8Array.of(0, 1, 0, 1, 0), 3)
  const far = new Int32Array(elsewhereWidth)
  elsewhereFeaturesAt(columns, 3, 5, 3, far)
  return [near[1]!, far[1]!]
}

function toyModel(changes: Record<string, Int32Array | Uint16Array | Float32Array> = {}): Model {
  const table = new Int32Array(16 * cellsOf(labels.length))
  const bytes = new Uint8Array(table.buffer)
  for (const key of toyKeys()) {
    let slot = slotOf(key, 16)
    while (table[slot * 2] !== 0) slot = (slot + 1) % 16
    table[slot * 2] = signOf(key)
    bytes[slot * 8 + 4] = 9 // the second label
  }
  const codebook = new Float32Array(256)
  codebook[9] = 2
  const moves = new Float32Array(12)
  for (let from = 0; from < 4; from++) moves[from * 3] = 1
  const groupKeys = new Int32Array(2)
  const numbers = new Uint16Array(2)
  const arrays: Record<string, unknown> = {
    table,
    codebook,
    moves,
    groupKeys,
    coarse: numbers,
    fine: numbers,
    ...changes,
  }
  return {manifest: {labels} as unknown as Manifest, array: (name) => arrays[name] as never, setting: () => 0}
}

test("a sentence that says nothing of a word is settled by another that does", () => {
  const find = openNames(toyModel(), noLists)
  assert.deepEqual(find([sentence("Brandt left")]), [["O", "O"]])
  assert.deepEqual(find([sentence("Brandt left"), [], sentence("Mr Brandt slept")]), [
    ["B-PER", "O"],
    [],
    ["O", "B-PER", "O"],
  ])
  assert.deepEqual(
    find([sentence("brandt left"), sentence("Mr Brandt slept")])[0],
    ["O", "O"],
    "only capitals are looked for elsewhere",
  )
  assert.deepEqual(find([sentence("Brandt left")]), [["O", "O"]], "nothing is kept from one document to the next")
  assert.deepEqual(find([]), [])
  const long = Array.from({length: 30_000}, () => sentence("Rain fell here"))
  const found = find([sentence("Mr Brandt slept"), ...long, sentence("Brandt left")])
  assert.equal(found.length, 30_002)
  assert.deepEqual(found[30_001], ["O", "O"], "a very long document is read in stretches")
})

test("a word does not speak for itself", () => {
  const {columns, ends} = columnsOf([sentence("Mr Brandt left"), sentence("Rain fell")])
  describeElsewhere(columns, ends, Uint8Array.of(0, 1, 0, 0, 0), 3)
  const far = new Int32Array(elsewhereWidth)
  elsewhereFeaturesAt(columns, 0, 3, 1, far)
  assert.equal(far[1], 0)
})

test("a file whose arrays do not fit each other is refused", () => {
  const odd: Record<string, Int32Array | Uint16Array | Float32Array>[] = [
    {table: new Int32Array(0)},
    {table: new Int32Array(7)},
    {table: new Int32Array(8).fill(0x700)},
    {codebook: new Float32Array(255)},
    {moves: new Float32Array(9)},
    {groupKeys: new Int32Array(3)},
    {groupKeys: new Int32Array(2).fill(5)},
    {fine: new Uint16Array(1)},
  ]
  for (const changes of odd)
    assert.throws(
      () => openNames(toyModel(changes), noLists),
      (fault) => fault instanceof Fault && fault.code === "MODEL_INVALID",
    )
})
