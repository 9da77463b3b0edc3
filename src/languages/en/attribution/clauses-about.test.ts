// Clauses about whoever speaks: where their words end, and whose they are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, saidOn} from "../../../engine.fixture.ts"

const said = (text: string): Promise<string[]> => saidOn(page("The Lusk Mail", "2031-03-04", text))

test("what somebody says ends where the sentence goes on about them", async () => {
  assert.deepEqual(await said("Those who say that he fled are lying."), ["Those: he fled"])
  assert.deepEqual(await said("The guard who said that the doors were locked has been charged."), ["The guard: the doors were locked"]) // prettier-ignore
  assert.deepEqual(await said("Those who call it a success should be ashamed."), ["Those: it a success"])
})

test("a clause that ends its sentence is whole", async () => {
  assert.deepEqual(await said("The court heard the guard who said that the doors had been locked and nobody could leave."), ["the guard: the doors had been locked and nobody could leave"]) // prettier-ignore
})

test("who speaks is the person, not what they wear or where they stand", async () => {
  assert.deepEqual(await said("A guard at the gate, who would not give his name, said all visits had been stopped."), ["A guard at the gate: all visits had been stopped"]) // prettier-ignore
  assert.deepEqual(await said("A friend of the driver who survived said the brakes had failed."), ["A friend of the driver who survived: the brakes had failed"]) // prettier-ignore
})

test("of two people the nearer one speaks", async () => {
  assert.deepEqual(await said("The lawyer met the guard with the driver who said that the road was shut."), ["the driver: the road was shut"]) // prettier-ignore
})
