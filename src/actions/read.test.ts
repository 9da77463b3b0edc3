import assert from "node:assert/strict"
import {test} from "node:test"
import {isSparing} from "../base/heap.ts"
import type {Engine} from "../engine.ts"
import {toyEngine} from "./engine.fixture.ts"
import {readInput, readInputs} from "./read.ts"

const page = (words: string, markup = "") => ({
  name: "page.html",
  bytes: new TextEncoder().encode(`<html><head><script>${markup}</script></head><body><p>${words}</p></body></html>`),
})

test("a large page of little text is read as any short text, and memory is spared no longer than it is opened", async () => {
  const toy = toyEngine()
  const spared: boolean[] = []
  const engine: Engine = {...toy, readMany: (documents) => (spared.push(isSparing()), toy.readMany(documents))}
  await readInput(engine, page("Falk left.", "x".repeat(300_000)))
  assert.deepEqual(spared, [false])
})

test("inputs read together come in their order, one that fails in its place, and nothing stays spared", async () => {
  const empty = {name: "empty.txt", bytes: new Uint8Array()}
  const read = await readInputs(toyEngine(), [page("Falk left."), empty, page("Lund left.", "y".repeat(300_000))])
  const told = read.map((one) => (one.status === "rejected" ? (one.reason as {code: string}).code : one.value.readings[0]?.document.text)) // prettier-ignore
  assert.deepEqual(told, ["Falk left.", "FILE_EMPTY", "Lund left."])
  assert.equal(isSparing(), false)
})
