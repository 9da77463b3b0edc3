import assert from "node:assert/strict"
import {spawn, spawnSync} from "node:child_process"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join, resolve} from "node:path"
import {after, test} from "node:test"
import type {ExportOutput, VerifyOutput} from "../src/api/case.ts"

const scratch = mkdtempSync(join(tmpdir(), "cotejo-kill-"))
after(() => rmSync(scratch, {recursive: true, force: true}))
const [reports, record] = [join(scratch, "reports"), join(scratch, "record")]
mkdirSync(reports)
for (let i = 0; i < 300; i++) {
  const text = `Outlet: The Courier\nPublished: 2025-09-10\n\nMarta Falk left embassy ${i} on Sunday, the envoy said.\n`
  writeFileSync(join(reports, `${String(i).padStart(3, "0")}.txt`), text)
}

const cotejo = (...words: string[]) => [resolve("bin", "cotejo.cjs"), ...words, "--record", record]
const run = (...words: string[]) =>
  spawnSync(process.execPath, cotejo(...words), {encoding: "utf8", maxBuffer: 1024 * 1024 * 1024})

/** Adds every report and kills it when it has said `lines` lines. Returns the captures it called kept or known. */
async function addAndKill(lines: number): Promise<string[]> {
  const child = spawn(process.execPath, cotejo("add", "--case", "six", reports), {stdio: ["ignore", "pipe", "inherit"]})
  let said = ""
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString()
    if (said.split("\n").length > lines) child.kill("SIGKILL")
  })
  const signal = await new Promise((done) => child.once("close", (_, how) => done(how)))
  assert.equal(signal, "SIGKILL", "it ended before it was killed")
  return said
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split(" ")[1] ?? "")
}

test("cotejo add, killed at any moment, has lost nothing that it called kept, and the record is whole", async () => {
  const told = new Set<string>()
  for (const lines of [1, 10, 37, 80]) {
    for (const id of await addAndKill(lines)) told.add(id)
    const verified = run("verify", "--json")
    assert.equal(verified.status, 0, verified.stdout + verified.stderr)
    const found = JSON.parse(verified.stdout) as VerifyOutput
    assert.deepEqual(found.damage, [])
    assert.ok(found.checked.captures >= told.size)
  }
  const exported = run("export", "six", "--as", "json")
  assert.equal(exported.status, 0, exported.stderr)
  const there = (JSON.parse(exported.stdout) as ExportOutput).documents.map((one) => one.captureId.slice(0, 12))
  assert.deepEqual(
    [...told].filter((id) => !there.includes(id)),
    [],
  )
})
