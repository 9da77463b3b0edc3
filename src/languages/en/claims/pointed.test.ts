// Whole sentences through the engine: what somebody answers by no more than "this".

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// What is told of a kind of happening, in whose mouth.
function told(text: string, type: string, language = "en"): string[] {
  const {claims, attributions} = readingOf(text, language, {published: "2025-03-05", outlet: "Tarn Post"})
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.name]))
  return claims.filter((one) => one.type === type).map(({attribution, polarity}) => `${voices.get(attribution) ?? ""} ${polarity}`) // prettier-ignore
}

test("who denies this denies what another voice told just before", () => {
  assert.deepEqual(told("The navy shelled the harbour, villagers said. The navy denied this.", "attack"), ["villagers +", "The navy -"]) // prettier-ignore
  assert.deepEqual(told("He was beaten in custody. The prison office has denied it.", "mistreatment"), ["Tarn Post +", "The prison office -"]) // prettier-ignore
  assert.deepEqual(told("Los vecinos dicen que la marina bombardeó la escuela. La marina lo niega.", "attack", "es").map((one) => one.at(-1)), ["+", "-"]) // prettier-ignore
})

test("who confirms it tells it too", () => {
  assert.deepEqual(told("She was freed on Friday. Her family confirmed this to us.", "release"), ["Tarn Post +", "Her family +"]) // prettier-ignore
})

test("nothing is answered where something else is denied, or only said to be asked", () => {
  assert.equal(told("She was freed on Friday. The guards denied her a lawyer.", "release").length, 1)
  assert.equal(told("She was freed on Friday. The mayor did not confirm it.", "release").length, 1)
  assert.equal(told("She was freed on Friday. This surprised the mayor.", "release").length, 1)
})
