import assert from "node:assert/strict"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, describe, test} from "node:test"
import {typed} from "../door.fixture.ts"
import {withoutColours} from "../terminal/paper.ts"
import {widthOf} from "../terminal/width.ts"

const folder = mkdtempSync(join(tmpdir(), "cotejo-show-"))
after(() => rmSync(folder, {recursive: true, force: true}))

const head = (outlet: string, title: string) =>
  `Outlet: ${outlet}\nTitle: ${title}\nPublished: 2025-09-10T17:40:00+02:00\n`
const files: Readonly<Record<string, string>> = {
  "1.txt": `${head("The Courier", "Six leave")}\nFalk left the embassy on Sunday, the envoy said, after a year of \u202Eblackouts.\n`,
  "2.txt": `${head("東京新聞", "Mu\u0301gica left the embassy of Calderia in a discreet operation")}\nMu\u0301gica left 👩‍👧 the embassy; 東京から出発しましたと公使は日曜日に述べました。\n`,
  "3.txt": `${head("Open Record", "A late answer")}\nLund did not answer.\n`,
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)

describe("a collation on paper", () => {
  for (const columns of [30, 60, 100, 119, 120, 200]) {
    test(`is right at ${columns} columns`, async () => {
      const {code, out} = await typed(["collate", folder], {columns})
      assert.equal(code, 0)
      for (const line of out.split("\n")) {
        assert.ok(widthOf(line) <= columns, `${widthOf(line)}: ${line}`)
        assert.equal(line, line.trimEnd())
      }
      assert.ok(!/[\x1b\u202e]/.test(out))
      const words = out.replace(/[\s│]+/g, " ")
      for (const part of [
        "3 documents, 3 accounts, 1 contradiction",
        "Who left? contradict",
        "in exile from 2025-09-07 (probable)",
      ])
        assert.ok(words.includes(part), part)
      assert.ok(out.includes("<U+202E>"))
    })
  }

  test("at 60 columns, whole", async () => {
    const {out} = await typed(["collate", join(folder, "1.txt"), join(folder, "3.txt")], {columns: 60})
    const first = join(folder, "1.txt")
    assert.equal(
      out.replace(/ +! TEXT_TURNED(.|\n)*?unit\.\n/, "").replaceAll(first, "1.txt"),
      `2 documents, 2 accounts, 1 contradiction

Documents (2)
  [1] Six leave
      The Courier · 2025-09-10 17:40 +02:00
  [2] A late answer
      Open Record · 2025-09-10 17:40 +02:00

People and groups
  Falk — minister; also the envoy
      The Courier: in exile from 2025-09-07 (probable)
  Lund — minister; also the envoy
      Open Record: in exile from 2025-09-07 (probable)

Where accounts part (a voice is certain unless marked)
  Who left? contradict — they cannot both be so
    • Falk
      The Courier: “Falk left the embassy on Sunday, the
        envoy said, after a year of <U+202E>blackouts.” [1]
    • Lund
      Open Record: “Lund did not answer.” [2]
    Why: one person left → two are named
`,
    )
  })

  test("from 120 columns on, sides stand beside one another", async () => {
    assert.ok((await typed(["collate", folder], {columns: 120})).out.includes(" │ • "))
    assert.ok(!(await typed(["collate", folder], {columns: 119})).out.includes("│"))
  })

  test("its colours say nothing that its words do not", async () => {
    for (const columns of [60, 200]) {
      const [plain, coloured] = [
        await typed(["collate", folder], {columns}),
        await typed(["collate", folder], {columns, colours: true}),
      ]
      assert.notEqual(coloured.out, plain.out)
      assert.equal(withoutColours(coloured.out), plain.out)
    }
  })
})

describe("a reading on paper", () => {
  for (const columns of [30, 60, 100, 200]) {
    test(`is right at ${columns} columns`, async () => {
      const {code, out} = await typed(["read", folder], {columns})
      assert.equal(code, 0)
      for (const line of out.split("\n")) assert.ok(widthOf(line) <= columns, line)
      assert.ok(!/[\x1b\u202e]/.test(out))
      const words = out.replace(/\s+/g, " ")
      for (const part of [
        "Six leave The Courier · 2025-09-10 17:40 +02:00 · en",
        "Falk — minister",
        "Who says what The Courier tells",
        "how many: 6 (six)",
      ])
        assert.ok(words.includes(part), part)
    })
  }
})
