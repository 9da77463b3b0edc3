// What the README shows is what is printed.

import assert from "node:assert/strict"
import {spawnSync} from "node:child_process"
import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"

const root = join(import.meta.dirname, "..")
const readme = readFileSync(join(root, "README.md"), "utf8")

test("the example of the README has its true output", () => {
  const shown = /```\n\$ node bin\/cotejo\.cjs collate examples\/harbour\n([\s\S]*?)\n```/.exec(readme)?.[1]
  const args = [join(root, "bin", "cotejo.cjs"), "collate", join("examples", "harbour")]
  const done = spawnSync(process.execPath, args, {cwd: root, encoding: "utf8", env: {...process.env, COLUMNS: "80"}})
  assert.equal(done.status, 0, done.stderr)
  assert.equal(shown, done.stdout.trimEnd())
})

test("the README fits on two pages, and all it links to is there", () => {
  assert.ok(readme.trimEnd().split("\n").length <= 90)
  for (const [, target] of readme.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(join(root, target ?? "")), target) // prettier-ignore
})
