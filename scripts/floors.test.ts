import assert from "node:assert/strict"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {dirname, join} from "node:path"
import {test} from "node:test"
import {findBreaches} from "./floors.ts"

function breachesOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), "cotejo-floors-"))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
  const found = findBreaches(root).map((one) => `${one.file} → ${one.imports}`)
  rmSync(root, {recursive: true})
  return found
}

test("an import that goes down is allowed", () => {
  assert.deepEqual(breachesOf({"claims/claim.ts": `import {span} from "../text/span.ts"`}), [])
})

test("planted arrows that go up or sideways are found, whatever their form", () => {
  const planted = {
    "text/a.ts": `import {x} from "../claims/claim.ts"`,
    "capture/b.ts": `import type {Token} from "../language/analysis.ts"`,
    "claims/c.ts": `export {y} from "../collation/collation.ts"`,
    "record/d.ts": `const z = await import("../engine.ts")`,
    "base/e.ts": `import "../text/span.ts"`,
    "base/f.ts": `import {\n  a,\n  b,\n} from "../text/span.ts"`,
  }
  assert.equal(breachesOf(planted).length, 6)
})

test("the web imports api alone, databases stay in record, strangers have no floor", () => {
  assert.equal(breachesOf({"web/a.tsx": `import {b} from "../claims/claim.ts"`}).length, 1)
  assert.equal(breachesOf({"web/a.tsx": `import type {b} from "../api/case.ts"`}).length, 0)
  assert.equal(breachesOf({"actions/a.ts": `import {Kysely} from "kysely"`}).length, 1)
  assert.equal(breachesOf({"record/a.ts": `import {Kysely} from "kysely"`}).length, 0)
  assert.equal(breachesOf({"utils/a.ts": ``}).length, 1)
})

test("nothing but the doors reaches the network, and nothing starts another program", () => {
  const planted = {
    "capture/a.ts": `const page = await fetch("https://elsewhere.example/")`,
    "cli/b.ts": `const socket = new WebSocket(address)`,
    "record/c.ts": `globalThis.fetch(address)`,
    "actions/d.ts": `import {connect} from "node:http2"`,
    "export/e.ts": `import {request} from "undici"`,
    "base/f.ts": `import {spawn} from "node:child_process"`,
    "server/g.ts": `import {spawn} from "child_process"`,
    "cli/h.ts": `import http from "http"`,
    "language/i.ts": `const {get} = await import("node:https")`,
  }
  const found = breachesOf(planted)
  assert.deepEqual(found.length, Object.keys(planted).length, found.join("\n"))
  const allowed = {
    "web/a.ts": `const answer = await fetch(path)`,
    "server/b.ts": `import {createServer} from "node:http"`,
    "cli/c.ts": `// fetch("x") is what others do\n/* new WebSocket(x) */\nprefetch(); this.fetch(); const fetched = 1`,
    "record/d.test.ts": `import {spawn} from "node:child_process"\nawait fetch("http://127.0.0.1/")`,
    "web/e.fixture.ts": `import {spawn} from "node:child_process"`,
  }
  assert.deepEqual(breachesOf(allowed), [])
})

test("the house itself stands", () => {
  assert.deepEqual(findBreaches("src"), [])
})
