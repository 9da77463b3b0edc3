// A spokesman without a name speaks for a body: here, behind "for", before the word, and where a pronoun takes it up.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const voices = (text: string): string[] =>
  readingOf(text).attributions.filter(({manner}) => manner !== "narration").map(({voice}) => `${voice.kind === "unnamed" ? "?" : ""}${voice.name}`) // prettier-ignore

test("the body that somebody without a name speaks for", () => {
  assert.deepEqual(voices("A spokesman for Norlake Mining said that talks may resume. He said that nobody was hurt."), ["Norlake Mining", "Norlake Mining"]) // prettier-ignore
  assert.deepEqual(voices("The army’s spokesman denied that shots were fired."), ["The army"])
  assert.deepEqual(voices("A spokeswoman for the harbour ministry said that nine men are held."), ["the harbour ministry"]) // prettier-ignore
})

test("but who has a name, speaks for people, or keeps the name back is not a body", () => {
  assert.deepEqual(voices("A spokesman for Norlake Mining, Karl Orne, said that talks may resume."), ["Karl Orne"])
  assert.deepEqual(voices("A spokesman for the miners said that talks may resume."), ["?A spokesman for the miners"])
  assert.deepEqual(voices("A spokesman for Norlake Mining who asked not to be named said that talks may resume.").map((one) => one.startsWith("?")), [true]) // prettier-ignore
})
