import assert from "node:assert/strict"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, test} from "node:test"
import {readColumns} from "./name-files.ts"

const folder = mkdtempSync(join(tmpdir(), "cotejo-names-"))
after(() => {
  rmSync(folder, {recursive: true})
})
function readText(content: string, ...form: [string, number, number]): string[] {
  const path = join(folder, "file")
  writeFileSync(path, content)
  return readColumns(path, ...form).map((text) =>
    text.map(({words, labels}) => words.map((word, i) => `${word}/${labels[i]}`).join(" ")).join(" | "),
  )
}

test("a file in columns gives its texts, and every name begins with B", () => {
  const conll =
    "-DOCSTART- -X- O O\n\nAda N I I-PER\nOrr N I I-PER\nleft V O O\n\nOstend N I I-LOC\n\n-DOCSTART- -X- O O\n\nRain N I O\n"
  assert.deepEqual(readText(conll, " ", 0, 3), ["Ada/B-PER Orr/I-PER left/O | Ostend/B-LOC", "Rain/O"])
})

test("other names of the classes are read, bodies stay bodies, and what is no label is refused", () => {
  const uner = "# newdoc id = a\n1\tGuard\tB-ORG\n2\tSarratese\tB-OTH\n3\t.\tB-O\n"
  assert.deepEqual(readText(uner, "\t", 1, 2), ["Guard/B-ORG Sarratese/B-MISC ./O"])
  assert.throws(() => readText("1\tAda\tB-ODD\n", "\t", 1, 2), /B-ODD/)
})
