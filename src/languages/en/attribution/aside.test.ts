// What is said without "that", where who it is about is told between commas before its verb.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function said(text: string): string[] {
  const {claims, attributions} = readingOf(text, "en", {published: "2031-03-04"})
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.kind === "author" ? "author" : voice.name]))
  return claims.flatMap(({type, attribution, certainty}) => (type === "other" ? [] : [`${type} ${certainty} ${voices.get(attribution) ?? ""}`])) // prettier-ignore
}

test("the words go on behind the second comma", () => {
  assert.deepEqual(said("The league says two men, both cooks, were killed."), ["death certain The league"])
  assert.deepEqual(said("The league says its leader, Ida Marn, was arrested."), ["arrest certain The league"])
  assert.deepEqual(said("Neighbours told us a fifth man, Lev Orr, was freed."), ["release certain Neighbours"])
  assert.deepEqual(said("The mayor said the cook, who gave no name, was arrested."), ["arrest certain The mayor"])
})

test("a saying put between commas tells what is about it", () => {
  assert.deepEqual(said("Ida Marn, the league says, was freed."), ["release certain the league"])
  assert.deepEqual(said("The cook, whom the league calls a hero, was freed."), ["release certain author"])
})
