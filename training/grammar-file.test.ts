// The reader that ships, held against the network as it was trained.

import assert from "node:assert/strict"
import {mkdtempSync, readFileSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {test} from "node:test"
import {grammarFeatures, grammarVersion, openGrammar, readAll} from "../src/language/grammar.ts"
import {openModel} from "../src/language/model/model.ts"
import {keysOf, keyWidth} from "../src/language/network/keys.ts"
import {bestTree} from "../src/language/network/tree.ts"
import {Columns, describeWords} from "../src/language/word-forms.ts"
import {findMost} from "./grammar-course.ts"
import {writeGrammar} from "./grammar-file.ts"
import {grammarLanguages} from "./grammar-language.ts"
import {makeArena} from "./network/arena.ts"
import {makeGrammarNet} from "./network/grammar-net.ts"
import {seeded} from "./random.ts"

const sentences = ["The old ferry left at noon .", "Nobody on the quay waved", "Rain", "At noon the rain left ."].map(
  (line) => line.split(" ").map((text) => ({from: 0, to: text.length, text})),
)

function keysOfWords(words: (typeof sentences)[number]): Int32Array {
  const rows = new Int32Array(words.length * Columns)
  describeWords(words, rows)
  return keysOf(rows, words.length)
}

const highest = (shares: ArrayLike<number>): number =>
  Array.from(shares).reduce((best, share, i) => (share > shares[best]! ? i : best), 0)

test("a written file is read as the network reads, word for word", () => {
  const random = seeded(3)
  const rowOf = new Map<number, number>()
  for (const key of sentences.slice(0, 3).flatMap((words) => [...keysOfWords(words)]))
    if (!rowOf.has(key)) rowOf.set(key, keyWidth + rowOf.size)
  const tagNames = ["NOUN|NN", "VERB|VB", "DET|DT", "ADP|IN", "PUNCT|."]
  const relNames = ["root", "nsubj", "obl", "det", "punct", "case"]
  const sizes = {rows: keyWidth + rowOf.size, width: 48, units: 16, layers: 3, part: 16, tags: tagNames.length, rels: relNames.length} // prettier-ignore
  const net = makeGrammarNet(makeArena(80), sizes, 200, random)
  for (const {values} of net.blocks) for (let i = 0; i < values.length; i++) values[i]! += random() - 0.5
  const batch = sentences.map((sentence) => ({
    rows: keysOfWords(sentence).map((key, k) => rowOf.get(key) ?? k % keyWidth),
  }))
  const every = batch.flatMap((lesson) => Array.from({length: 5}, () => lesson)) // one in five is looked at
  const most = findMost(net, every, sizes)
  const folder = mkdtempSync(join(tmpdir(), "grammar-"))
  try {
    writeGrammar(join(folder, "grammar"), net.blocks, {rowOf, tagNames, relNames, sizes, most, scores: [], language: grammarLanguages.en!}) // prettier-ignore
    const expected = {task: "grammar", version: grammarVersion, features: grammarFeatures}
    const reader = openGrammar(openModel((name) => readFileSync(join(folder, name)), expected))
    let [same, words] = [0, 0]
    net.predict(batch, (s, {tags, arcs, relsOf}) => {
      const n = sentences[s]!.length
      const heads = new Int32Array(n)
      bestTree(arcs.map(Math.log), n, heads)
      const reading = readAll(reader, [sentences[s]!])
      for (let i = 0; i < n; i++) {
        words += 3
        if (reading.tags[i] === highest(tags.subarray(i * tagNames.length, (i + 1) * tagNames.length))) same++
        if (reading.heads[i] !== heads[i]) continue
        same++
        if (reading.rels[i] === highest(relsOf(i, heads[i]! < 0 ? n : heads[i]!))) same++
      }
    })
    assert.ok(same >= 0.9 * words, `${same} of ${words}`) // bytes may turn a near tie, of which a net of chance has many
  } finally {
    rmSync(folder, {recursive: true})
  }
})
