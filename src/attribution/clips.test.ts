// Labels of recorded words in the scripts of broadcasters.

import assert from "node:assert/strict"
import {test} from "node:test"
import {clipAt} from "./clips.ts"

const clips = new Set(["clip", "sot", "soundbite"])

test("who speaks in a clip", () => {
  for (const [text, who, words] of [
    ['CLIP / HOLM: "They came."', "HOLM", '"They came."'],
    ['((SOT - OTTO HOLT, FREED PILOT :08))\n"They came."', "OTTO HOLT", '"They came."'],
    ['SOUNDBITE (Spanish) OTTO HOLT, PILOT, SAYING: "They came."', "OTTO HOLT", '"They came."'],
    ["CLIP 2: Otto Holt", null, null],
    ["ANCHOR: They came.", null, null],
    ["CLIP of the day", null, null],
  ] as const) {
    const found = clipAt(text, {from: 0, to: text.length}, clips)
    assert.equal(found === null ? null : text.slice(found.at.from, found.at.to), who, text)
    assert.equal(found === null ? null : text.slice(found.to), words, text)
  }
})
