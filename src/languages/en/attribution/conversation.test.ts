// Whom the writer of a post has spoken with, what a channel forwards, and what goes round.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, saidOn} from "../../../engine.fixture.ts"

const en = (text: string): Promise<string[]> => saidOn(page("The Lusk Mail", "2031-03-04", text))
const es = (text: string): Promise<string[]> => saidOn(pagina("La Voz de Osta", "2031-03-04", text))

test("who is spoken with says what follows, unless another speaks", async () => {
  assert.deepEqual(await en('Spoke to the baker: "Soldiers took my son."'), ["the baker: Soldiers took my son."])
  assert.deepEqual(await en('The minister spoke to reporters: "We arrested nobody."'), ["The minister: We arrested nobody."]) // prettier-ignore
  assert.deepEqual(await es("Hablé con el panadero: «Los soldados se llevaron a mi hijo»."), ["el panadero: Los soldados se llevaron a mi hijo"]) // prettier-ignore
})

test("a post that goes round is nobody's", async () => {
  assert.deepEqual(await en("There's a post going round that a nurse was killed."), [": a nurse was killed"])
  assert.deepEqual(await es("Circula que mataron a una enfermera."), [": mataron a una enfermera"])
})
