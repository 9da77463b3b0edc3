import assert from "node:assert/strict"
import {test} from "node:test"
import {sparing} from "../../base/heap.ts"
import {Columns, describeWords} from "../word-forms.ts"
import {keepWords, keptPlaces} from "./kept-words.ts"

// The places of the words of one stretch, and which of them must be made.
function asking(find: ReturnType<typeof keepWords>) {
  return (words: readonly string[]): {places: number[]; made: string[]} => {
    const rows = new Int32Array(words.length * Columns)
    describeWords(words.map((text) => ({from: 0, to: text.length, text})), rows) // prettier-ignore
    const [place, missing] = [new Int32Array(words.length), new Int32Array(words.length)]
    const missed = find(rows, words.length, place, missing)
    return {places: [...place], made: [...missing.subarray(0, missed)].map((i) => words[i]!)}
  }
}

test("a word that was met is found again, another spelling of it is not", () => {
  const ask = asking(keepWords())
  assert.deepEqual(ask(["rain", "fell", "rain"]).made, ["rain", "fell"])
  const again = ask(["fell", "Rain", "rain"])
  assert.deepEqual(again.made, ["Rain"])
  assert.notEqual(again.places[1], again.places[2])
})

test("words of one stretch never share a place, however many they are", () => {
  const ask = asking(keepWords())
  for (let n = 0; n < 30; n++) {
    const words = Array.from({length: 200}, (_, i) => `w${n * 200 + i}`)
    const {places} = ask(words)
    assert.equal(new Set(places).size, words.length)
    assert.ok(places.every((place) => place < keptPlaces + words.length))
  }
  assert.deepEqual(ask(["w5999", "w1"]).made, ["w1"])
})

test("what is used in every stretch stays, whatever comes and goes", () => {
  const ask = asking(keepWords())
  ask(["the"])
  for (let n = 0; n < 200; n++) assert.ok(!ask(["the", ...Array.from({length: 60}, (_, i) => `${n}-${i}`)]).made.includes("the")) // prettier-ignore
})

test("while memory is spared few places are used, and none is shared", () => {
  const ask = asking(keepWords())
  {
    using _ = sparing(1_000_000)
    for (let n = 0; n < 30; n++) {
      const {places} = ask(Array.from({length: 100}, (_, i) => `w${n * 100 + i}`))
      assert.equal(new Set(places).size, 100)
      assert.ok(places.every((place) => place < keptPlaces / 4 || place >= keptPlaces))
    }
    assert.deepEqual(ask(["w2999"]).made, [])
  }
  ask(["w2999"])
  assert.deepEqual(ask(["w2999"]).made, [])
})
