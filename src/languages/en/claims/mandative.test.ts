// "That he be released" is asked for, whoever asks.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, type: string): string {
  const {claims, standings} = readingOf(text, "en", {published: "2025-03-05", outlet: null})
  const stances = claims.filter((one) => one.type === type).map(({polarity, certainty, modality}) => `${polarity}${certainty} ${modality}`) // prettier-ignore
  return `${stances.join(", ")} / ${standings.map(({status}) => status).join(", ")}`
}

test("a bare form behind “that” is asked for", () => {
  assert.equal(told("Wherefore the petitioner prays that the court order that Mira Lund be released forthwith.", "release"), "+unknown demanded / ") // prettier-ignore
  assert.equal(told("It is essential that the two nuns be freed.", "release"), "+unknown demanded / ")
  assert.equal(told("The union insists that Mira Lund not be deported.", "deportation"), "-unknown demanded / ")
})

test("behind a modal or “to” it is not", () => {
  assert.equal(told("The judge said that Mira Lund may be released.", "release"), "+possible fact / released")
  assert.equal(told("The judge said that Mira Lund was to be released.", "release"), "+probable planned / ")
})
