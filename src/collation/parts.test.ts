import assert from "node:assert/strict"
import {test} from "node:test"
import type {CollationPack} from "./pack.ts"
import {withParts} from "./parts.ts"
import {readingOf, type Who} from "./readings.fixture.ts"

const pack = {idle: new Set(["two", "the", "others"])} as unknown as CollationPack

const wholeOf = (cast: Record<string, Who>, part: string): string | null => {
  const text = Object.keys(cast).join(", ")
  const {entities} = withParts(readingOf({outlet: "A", on: "2031-01-01"}, cast, [{text}]), pack)
  const within = entities.find(({name}) => name === part)?.within ?? null
  return entities.find(({id}) => id === within)?.name ?? null
}

test("a bare number is some of the larger group told before it, and of nothing else", () => {
  const clerks: Record<string, Who> = {"four clerks": {kind: "group", size: 4}}
  const two: Who = {kind: "group", size: 2}
  assert.equal(wholeOf({...clerks, two}, "two"), "four clerks")
  assert.equal(wholeOf({...clerks, "two guards": two}, "two guards"), null, "a noun of its own")
  assert.equal(wholeOf({two, ...clerks}, "two"), null, "told before the larger group")
  assert.equal(wholeOf({...clerks, "nine monks": {kind: "group", size: 9}, two}, "two"), null, "either could hold them")
  assert.equal(wholeOf({...clerks, "the others": {kind: "group"}}, "the others"), null, "no number")
})
