// Who is counted by what befell them, and words that were taken for something else before a noun.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const told = (text: string): string[] =>
  readingOf(text, "en").claims.filter(({type}) => type !== "other").map(({type, roles, certainty, modality}) => `${type} ${roles.patient?.[0]?.text ?? "–"} ${certainty} ${modality}`) // prettier-ignore

test("the how-manieth to undergo it did", () => {
  assert.deepEqual(told("She was the third nurse to be killed in May."), ["death the third nurse certain fact"])
  assert.deepEqual(told("Ana Berg became the second editor to be jailed."), ["detention the second editor certain fact"]) // prettier-ignore
  assert.deepEqual(told("Lars Holm is one of at least six journalists to have been arrested."), ["arrest one of at least six journalists certain fact"]) // prettier-ignore
})

test("who is still to undergo it did not", () => {
  assert.ok(!told("The first man to be freed will be the cook.").includes("release The first man certain fact"))
  assert.ok(!told("The three to be released are in Dorn.").some((one) => one.startsWith("release")))
  assert.ok(!told("She hopes to be the first to be freed.").some((one) => one.endsWith("certain fact")))
})

test("an ordinal lets nobody do anything", () => {
  assert.deepEqual(told("Police made a fourth arrest."), ["arrest – certain fact"])
  assert.deepEqual(told("Police made three arrests."), ["arrest – certain fact"])
  assert.deepEqual(told("Neither has been charged."), ["charge Neither certain fact"])
  assert.deepEqual(told("Four were killed and nine hurt."), ["death Four certain fact", "injury nine certain fact"])
  assert.deepEqual(told("The rebels let go of two nurses."), ["release two nurses certain fact"])
})
