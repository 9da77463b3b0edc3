import assert from "node:assert/strict"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {test} from "node:test"
import {longText, peakOf} from "./peak.ts"

test("a long text is read in little more memory than a short one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-peak-"))
  try {
    const path = join(folder, "long.txt")
    writeFileSync(path, longText(150_000))
    const {megabytes, written} = await peakOf(path)
    assert.ok(written > 4e6, `${written} bytes of JSON`)
    assert.ok(megabytes < 300, `${megabytes.toFixed(0)} MB`) // 395 with V8 left alone, 215 now
  } finally {
    rmSync(folder, {recursive: true})
  }
})
