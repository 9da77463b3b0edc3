// Bare answers tell what the question before them asks.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function claims(text: string): Promise<string[]> {
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", text)))[0]!)
  return reading.claims.filter(({maker}) => maker.rule === "replied").map(({type, polarity, certainty, roles, time, count}) => [`${polarity} ${type} ${certainty}`, roles.patient?.map((one) => one.text).join(", ") ?? "–", roles.place?.[0]?.text, time?.from?.slice(5), count?.low].filter((one) => one !== undefined).join(" / ")) // prettier-ignore
}

test("how many, who, when and where", async () => {
  assert.deepEqual(await claims("How many clerks were freed? Eleven."), ["+ release certain / many clerks / 11"])
  assert.deepEqual(await claims("How many were killed?\n\nFour at the port, three at the mill."), ["+ death certain / many / 4"]) // prettier-ignore
  assert.deepEqual(await claims("Who was arrested? Lena Hoff and her brother."), ["+ arrest certain / Lena Hoff, her brother / 2"]) // prettier-ignore
  assert.deepEqual(await claims("When was Lena Hoff freed? On 3 May."), ["+ release certain / Lena Hoff / 05-03"])
  assert.deepEqual(await claims("Where was Lena Hoff arrested? In Arden."), ["+ arrest certain / Lena Hoff / Arden"])
})

test("yes, no, nobody, and a helper alone", async () => {
  assert.deepEqual(await claims("Was Lena Hoff arrested? No."), ["- arrest certain / Lena Hoff"])
  assert.deepEqual(await claims("Was Lena Hoff arrested? Yes, at home."), ["+ arrest certain / Lena Hoff"])
  assert.deepEqual(await claims("Were they freed? They were not."), ["- release certain / they"])
  assert.deepEqual(await claims("Was anybody freed? Nobody."), ["- release certain / anybody"])
})

test("what tells more, or asks again, is no answer", async () => {
  assert.deepEqual(await claims("How many clerks were freed? Eleven lawyers have asked the court."), [])
  assert.deepEqual(await claims("Was Lena Hoff arrested? Why?"), [])
  assert.deepEqual(await claims("Was Lena Hoff arrested? Nobody knows."), [])
  assert.deepEqual(await claims("Who was arrested? Silence."), [])
})
