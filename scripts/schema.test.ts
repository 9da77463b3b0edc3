import assert from "node:assert/strict"
import {readdirSync, readFileSync} from "node:fs"
import {test} from "node:test"
import {schemaFiles} from "./schema.ts"

test("schema/ holds what src/api says", () => {
  const files = schemaFiles()
  assert.deepEqual(readdirSync("schema").sort(), [...files.keys()].sort(), "run node scripts/schema.ts")
  for (const [name, text] of files) {
    assert.equal(readFileSync(`schema/${name}`, "utf8"), text, `${name}: run node scripts/schema.ts`)
  }
})
