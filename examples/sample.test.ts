// What the sample case was written to hold is found in it, by the command a newcomer types.

import assert from "node:assert/strict"
import {spawnSync} from "node:child_process"
import {join} from "node:path"
import {test} from "node:test"
import type {CollateOutput} from "../src/api/collation.ts"
import {assertFits} from "../src/api/fits.fixture.ts"

const root = join(import.meta.dirname, "..")
const args = [join(root, "bin", "cotejo.cjs"), "collate", "--json", join(root, "examples", "sample")]
const done = spawnSync(process.execPath, args, {encoding: "utf8", maxBuffer: 64 * 1024 * 1024})
const collated = JSON.parse(done.stdout) as CollateOutput

const outletOf = (id: string): string => collated.documents.find((one) => one.id === id)?.outlet ?? ""
const asked = (question: RegExp, outcome: string): readonly string[] =>
  collated.comparisons
    .filter((one) => question.test(one.question) && one.outcome === outcome)
    .flatMap(({sides}) => sides.flatMap(({claims}) => claims.map(({text}) => text)))

test("what is printed fits its schema", () => {
  assert.equal(done.status, 0, done.stderr)
  assertFits("collate", collated)
})

test("all on one soil, and one elsewhere: a contradiction with its reason in steps", () => {
  const words = asked(/^Where are the six now/, "contradict")
  assert.ok(words.some((text) => text.includes("all six are")) && words.some((text) => text.includes("in Portavia")))
  const where = collated.comparisons.find(({question}) => question.startsWith("Where are the six now"))
  assert.ok((where?.reason.length ?? 0) >= 2)
  // Where they were held before is no place they are said to be in now.
  assert.ok(!words.some((text) => text.includes("held by the Dresh regime")))
})

test("rescue and safe-conducts, together and one by one, cut and not cut", () => {
  assert.ok(asked(/^How did the six get out/, "contradict").some((text) => text.includes("safe-conducts")))
  assert.ok(asked(/together or one after another/, "contradict").some((text) => text.includes("together")))
  assert.ok(asked(/^Were supplies cut/, "contradict").some((text) => text.includes("electricity was ever cut")))
})

test("six people are one group whatever they are called", () => {
  const group = collated.groups.find(({members}) => members.length === 6)
  assert.equal(group?.size?.low, 6)
  const called = group?.namings.map(({text}) => text.toLowerCase()).join(" | ") ?? ""
  for (const word of ["campaign workers", "hostages", "heroes", "fugitives"]) assert.ok(called.includes(word), word)
})

test("a wire copy is one origin with its wire, and with nobody else", () => {
  const origin = collated.origins.find((set) => set.map(outletOf).includes("Coastal Daily"))
  assert.deepEqual(origin?.map(outletOf).sort(), ["Coastal Daily", "Meridian Wire"])
})

test("an institution that keeps silent is told, and superseded when it speaks", () => {
  assert.ok(asked(/^Has .* spoken/, "supersede").some((text) => text.includes("has not yet issued a statement")))
})
