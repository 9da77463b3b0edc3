// Words that stand for somebody by themselves, and whose the word before a name is.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string): string[] {
  return readingOf(text).claims.map(({type, polarity, roles}) => `${polarity} ${type} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("a determiner, an ordinal or a superlative alone is somebody", () => {
  assert.deepEqual(claims("Both are in custody."), ["+ detention > Both"])
  assert.deepEqual(claims("Neither was arrested."), ["- arrest > Neither"])
  assert.deepEqual(claims("The third was freed on Monday."), ["+ release > The third"])
  assert.deepEqual(claims("The eldest is in prison."), ["+ detention > The eldest"])
  assert.deepEqual(claims("Neither side released any of the sailors."), ["- release > the sailors"])
  assert.deepEqual(claims("The third floor was closed."), [])
})

test("a participle that stands where a noun does is somebody", () => {
  assert.deepEqual(claims("The accused was freed."), ["+ release > The accused"])
  assert.deepEqual(claims("Four wounded were evacuated."), ["+ rescue > Four wounded"])
  assert.deepEqual(claims("The disappeared are alive."), ["- death > The disappeared"])
  assert.ok(claims("The court ordered her freed.").includes("+ release > her"))
})

test("what is said of somebody before an 's is not said of what is theirs", () => {
  assert.deepEqual(claims("The dead man's brother was freed."), ["+ death > The dead man", "+ release > The dead man's brother"]) // prettier-ignore
  assert.deepEqual(claims("The kidnapped nuns' superior spoke."), ["+ abduction > The kidnapped nuns"])
  assert.deepEqual(claims("The dead man was a miner."), ["+ death > The dead man"])
})

test("rarer trades are people", () => {
  assert.deepEqual(claims("The bosun was arrested."), ["+ arrest > The bosun"])
  assert.deepEqual(claims("The shipment was detained."), [])
})

test("a clause or an of about the subject leaves it what it is", () => {
  assert.deepEqual(claims("The men who stayed are in custody."), ["+ detention > The men"])
  assert.deepEqual(claims("Two of the nuns are free."), ["+ release > Two of the nuns"])
  assert.deepEqual(claims("The nuns are free of debt."), [])
})

test("asides, places and days stand between those it befalls and the verb", () => {
  assert.deepEqual(claims("Nine nurses were, the union said, freed on Monday."), ["+ release > Nine nurses"])
  assert.deepEqual(claims("At least nine nurses – the union says twelve – were freed."), ["+ release > nine nurses"])
  assert.deepEqual(claims("Freed on Monday: Dina Holt."), ["+ release > Dina Holt"])
  const {claims: found} = readingOf("Nine nurses from Arden and a driver from Sola were freed.")
  assert.deepEqual(
    found[0]?.roles.patient?.map(({text}) => text),
    ["Nine nurses", "a driver"],
  )
  assert.equal(found[0]?.count?.low, 10)
  assert.equal(readingOf("The trial of the nurses in Arden ended and a driver was freed.").claims.at(-1)?.count, null)
})
