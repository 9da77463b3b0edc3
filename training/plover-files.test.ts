import assert from "node:assert/strict"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, test} from "node:test"
import {readGsr, readPlv, type CodedSentence} from "./plover-files.ts"
import {foldsOf} from "./plover-lessons.ts"
import {learnSoftmax} from "./softmax.ts"

const folder = mkdtempSync(join(tmpdir(), "cotejo-plover-"))
after(() => {
  rmSync(folder, {recursive: true})
})

function show(read: (path: string) => CodedSentence[], line: object): string[] {
  const path = join(folder, "file")
  writeFileSync(path, `${JSON.stringify(line)}\n`)
  return read(path).map(({text, source, target, root, quad}) => {
    const words = (at: typeof source): string => (at === null ? "-" : text.slice(at.from, at.to))
    return `${text} | ${words(source)} | ${words(target)} | ${root ?? "-"} | ${quad ?? "-"}`
  })
}

test("marks give the spans of the first source and target", () => {
  const line = {id: "1", text: "", marked: "<s>Ada</s> met <t>Orr</t> and <s>Ada</s>.", expected: {plover_root: "CONSULT", penta: "1"}} // prettier-ignore
  assert.deepEqual(show(readPlv, line), ["Ada met Orr and Ada. | Ada | Orr | CONSULT | 1"])
  assert.deepEqual(show(readPlv, {id: "1", text: "", marked: "Ada left."}), ["Ada left. | - | - | - | -"])
  assert.throws(() => show(readPlv, {...line, expected: {plover_root: "ODD"}}), /ODD/)
})

test("brackets with a kind are marks, others are text, and old names are made new", () => {
  const line = {id: "1", markup: "(SRC: The Crow (Inc)) (EVT: fought (LOC: in)) (TAR: Orr).", expected: [{event: "FIGHT"}]} // prettier-ignore
  assert.deepEqual(show(readGsr, line), ["The Crow (Inc) fought in Orr. | The Crow (Inc) | Orr | ASSAULT | -"])
  assert.deepEqual(show(readGsr, {...line, expected: [{event: "FIGHT"}, {event: "AID"}]}), [])
})

test("one text is in one fold", () => {
  assert.deepEqual(foldsOf(["a", "b", "a", "c", "d", "e", "f"]), [0, 1, 0, 3, 4, 0, 1])
})

test("what tells classes apart is learnt, rare features are not", () => {
  const lessons = [0, 1, 0, 1].map((label) => ({features: [label === 0 ? -5 : 9, 1], label}))
  const {keys, weights} = learnSoftmax([...lessons, {features: [77], label: 0}], 2, {rounds: 20, rate: 0.3, penalty: 1e-4, least: 2}) // prettier-ignore
  assert.deepEqual([...keys], [-5, 1, 9])
  assert.ok(weights[0]! > weights[1]! && weights[4]! < weights[5]!)
})
