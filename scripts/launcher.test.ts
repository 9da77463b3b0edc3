import assert from "node:assert/strict"
import {spawn, spawnSync} from "node:child_process"
import {copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join, resolve} from "node:path"
import {after, describe, test} from "node:test"
import {assertFits} from "../src/api/fits.fixture.ts"

const launcher = resolve("bin", "cotejo.cjs")
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "cotejo-main-")))
after(() => rmSync(scratch, {recursive: true, force: true}))

const report = join(scratch, "report.txt")
writeFileSync(report, "Outlet: The Courier\nPublished: 2025-09-10\n\nMarta Falk left the embassy on Sunday.\n")

// The Node of the system, when it is an older one than ours: that is whom the launcher is for.
const older = spawnSync("node", ["-p", "process.versions.node"], {
  encoding: "utf8",
  env: {...process.env, PATH: systemPath()},
})
const version = older.status === 0 ? Number(older.stdout.split(".")[0]) : 0
const nodes = {ours: process.execPath, ...(version >= 20 && version < 24 ? {older: systemNode()} : {})}

for (const [name, node] of Object.entries(nodes)) {
  describe(`the launcher under ${name === "ours" ? "our Node" : `Node ${version}`}`, () => {
    const run = (...words: string[]) => spawnSync(node, [launcher, ...words], {encoding: "utf8"})

    test("reads a report and passes its exit code on", () => {
      const ran = run("read", "--json", report)
      assert.equal(ran.status, 0, ran.stderr)
      assertFits("read", JSON.parse(ran.stdout))
      assert.equal(run("read", join(scratch, "gone.txt")).status, 4)
      assert.equal(run("compare").status, 2)
    })

    test("writes no colours into a pipe and nothing but data on standard output", () => {
      const ran = run("read", report, join(scratch, "gone.txt"))
      assert.deepEqual([ran.status, /^cotejo: FILE_MISSING: /.test(ran.stderr)], [3, true])
      assert.ok(
        ran.stdout.includes("The Courier") && !ran.stdout.includes("\x1b") && !ran.stdout.includes("FILE_MISSING"),
      )
    })

    test("keeps to COLUMNS", () => {
      const env = {...process.env, COLUMNS: "40"}
      const ran = spawnSync(node, [launcher, "read", report], {encoding: "utf8", env})
      assert.ok(
        ran.stdout.split("\n").every((line) => line.length <= 40),
        ran.stdout,
      )
    })

    test("ends quietly when its reader goes away", () => {
      const many = Array.from({length: 40}, () => `'${report}'`).join(" ")
      const line = `'${node}' '${launcher}' read --json ${many} | head -c 10; echo " \${PIPESTATUS[0]}"`
      const ran = spawnSync("bash", ["-c", line], {encoding: "utf8"})
      assert.deepEqual([ran.stdout, ran.stderr], ['{"cotejo": 0\n', ""])
    })

    test("a signal ends it, and is seen to", async () => {
      const child = spawn(node, [launcher, "read", "-"], {stdio: ["pipe", "pipe", "inherit"]})
      const ended = new Promise<readonly [number | null, string | null]>((done) =>
        child.once("exit", (...how) => done(how)),
      )
      await new Promise((wake) => setTimeout(wake, 700))
      child.kill("SIGTERM")
      const [code, signal] = await ended
      assert.deepEqual([code, signal], [null, "SIGTERM"])
    })
  })
}

test("a checkout that is linked to from elsewhere runs its own sources", () => {
  const link = join(scratch, "cotejo")
  symlinkSync(launcher, link)
  const ran = spawnSync(process.execPath, [link, "--version"], {encoding: "utf8", cwd: scratch})
  assert.deepEqual([ran.status, /^\d+\.\d+\.\d+\n$/.test(ran.stdout)], [0, true])
})

test(
  "as a package it runs what was built, with the Node npm put beside it",
  {skip: version >= 20 && version < 24 ? false : "no older Node here"},
  () => {
    const home = join(scratch, "node_modules", "cotejo")
    const beside = join(scratch, "node_modules", `node-${process.platform}-${process.arch}`, "bin")
    for (const folder of [join(home, "bin"), join(home, "dist"), join(home, "src"), beside])
      mkdirSync(folder, {recursive: true})
    copyFileSync(launcher, join(home, "bin", "cotejo.cjs"))
    writeFileSync(join(home, "package.json"), '{"type": "module"}')
    writeFileSync(join(home, "src", "main.ts"), 'console.log("the sources")')
    writeFileSync(
      join(home, "dist", "main.js"),
      "console.log(process.versions.node.split('.')[0] >= 24, process.argv[2])",
    )
    symlinkSync(process.execPath, join(beside, "node"))
    const env = {...process.env, XDG_CACHE_HOME: join(scratch, "cache")}
    const ran = spawnSync(systemNode(), [join(home, "bin", "cotejo.cjs"), "read"], {encoding: "utf8", env})
    assert.deepEqual([ran.stdout, ran.status], ["true read\n", 0])
  },
)

function systemPath(): string {
  return (process.env["PATH"] ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":")
}

function systemNode(): string {
  const found = spawnSync("sh", ["-c", "command -v node"], {
    encoding: "utf8",
    env: {...process.env, PATH: systemPath()},
  })
  return found.stdout.trim()
}
