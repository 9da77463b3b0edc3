import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const voices = (text: string): readonly string[] => readingOf(text, "en", {published: "2030-03-05", outlet: "Lantern Watch"}).attributions.filter(({act}) => act === "demand" || act === "ask").map(({voice}) => `${voice.kind} ${voice.name}`) // prettier-ignore

test("what a page lists to be asked for is asked for by whoever writes it", () => {
  const list =
    "Please write:\n\n* Calling on the ministry to release Ilda Maroun;\n\n* Asking for an inquiry into her arrest."
  assert.deepEqual(voices(list), ["author Lantern Watch", "author Lantern Watch"])
  assert.deepEqual(voices("1. Urging the army to free her, Ana Ruiz climbed a crane.\n\n2. The weather held."), ["entity Ana Ruiz"]) // prettier-ignore
})
