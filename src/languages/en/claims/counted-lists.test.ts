// Reports that count: lists below a number, numbers beside those of another month, and numbered parts with days of their own.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

const told = async (...lines: string[]): Promise<string[]> => {
  const {claims} = engine.read((await documentsOf(page("The Lusk Mail", "2031-06-05", lines.join("\n\n"))))[0]!)
  return claims.filter(({type}) => type !== "other").map(({type, roles, time}) => `${type} ${roles.patient?.map((one) => one.text).join(", ") ?? "–"} ${time?.from ?? "–"}`) // prettier-ignore
}

test("so many deaths are those of the people listed below", async () => {
  const lines = ["Two deaths were recorded in Morn Prison:", "- Tarek Ossian, 44, heart failure;", "- Ilie Prast, 61."]
  assert.deepEqual(await told(...lines), ["death Tarek Ossian, Ilie Prast –"])
})

test("the month of a number in brackets is not that of the number before", async () => {
  assert.deepEqual(await told("The desk documented 41 arrests (April: 37) and 6 disappearances."), ["arrest – –", "disappearance – –"]) // prettier-ignore
})

test("the day of one numbered part is not that of the next", async () => {
  const lines = [
    "1. Ana Holt was arrested on 6 May.",
    "2. Ivo Orr was freed after signing a pledge.",
    "3. Lena Hoff is well.",
  ]
  assert.deepEqual(await told(...lines), ["arrest Ana Holt 2031-05-06", "release Ivo Orr –"])
})
