import assert from "node:assert/strict"
import {readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {test} from "node:test"
import {faults} from "../src/base/fault.ts"
import {faultsPage} from "./faults.ts"

test("docs/faults.md is the list", () => {
  assert.equal(readFileSync("docs/faults.md", "utf8"), faultsPage(), "run npm run faults")
})

test("every fault is given somewhere, and every one given is in the list", () => {
  const sources = readdirSync("src", {recursive: true, encoding: "utf8"})
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith("base/fault.ts"))
    .map((name) => readFileSync(join("src", name), "utf8"))
    .join("\n")
  const given = new Set([...sources.matchAll(/["'`]([A-Z]+(?:_[A-Z]+)*)["'`]/g)].map((found) => found[1]))
  const unused = Object.keys(faults).filter((code) => !given.has(code))
  assert.deepEqual(unused, [])
  const thrown = [...sources.matchAll(/new Fault\(\s*"([A-Z_]+)"/g)].map((found) => found[1] ?? "")
  assert.deepEqual(
    thrown.filter((code) => !(code in faults)),
    [],
  )
})
