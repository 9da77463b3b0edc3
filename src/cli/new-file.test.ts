import assert from "node:assert/strict"
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {after, test} from "node:test"
import {writeNewFile} from "./new-file.ts"

const folder = mkdtempSync(join(tmpdir(), "cotejo-new-file-"))
after(() => rmSync(folder, {recursive: true, force: true}))

test("a new file is written whole, for its owner alone, and nothing else is left beside it", async () => {
  const file = join(folder, "one", "six.json")
  mkdirSync(join(folder, "one"))
  await writeNewFile(file, "words")
  assert.equal(readFileSync(file, "utf8"), "words")
  if (process.platform !== "win32") assert.equal(statSync(file).mode & 0o077, 0)
  assert.deepEqual(readdirSync(join(folder, "one")), ["six.json"])
})

test("whatever is there already stays as it is", async () => {
  const there = join(folder, "two")
  mkdirSync(join(there, "folder"), {recursive: true})
  writeFileSync(join(there, "file"), "old")
  symlinkSync(join(there, "nowhere"), join(there, "link"))
  for (const name of ["file", "folder", "link"])
    await assert.rejects(writeNewFile(join(there, name), "new"), {code: "FILE_TAKEN"})
  assert.equal(readFileSync(join(there, "file"), "utf8"), "old")
  assert.deepEqual(readdirSync(there).sort(), ["file", "folder", "link"])
})

test("of two that write one name at once, one is told that it came too late", async () => {
  const file = join(folder, "race")
  const done = await Promise.allSettled(["a", "b", "c", "d"].map((text) => writeNewFile(file, text)))
  const late = done.filter((one) => one.status === "rejected")
  assert.equal(late.length, 3)
  for (const {reason} of late) assert.equal((reason as {code: string}).code, "FILE_TAKEN")
  const winner = done.findIndex((one) => one.status === "fulfilled")
  assert.equal(readFileSync(file, "utf8"), "abcd"[winner])
})

test("where nothing can be written the reason is told", async () => {
  await assert.rejects(writeNewFile(join(folder, "gone", "x"), ""), {
    code: "FILE_UNWRITABLE",
    message: /its folder is not there/,
  })
})
