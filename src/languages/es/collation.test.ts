// What Spanish adds to setting accounts side by side: words that meet, also over languages, and those that must not.

import assert from "node:assert/strict"
import {test} from "node:test"
import {joinPacks} from "../../collation/join-packs.ts"
import {collationPack as english} from "../en/collation.ts"
import {collationPack as spanish} from "./collation.ts"

const joined = joinPacks(english, [spanish])

test("words of one matter meet, in Spanish and over languages", () => {
  const pairs = [
    ["liberados", "excarcelacion"],
    ["murio", "fallecidos"],
    ["released", "excarceladas"],
    ["hostages", "rehenes"],
    ["swap", "canje"],
  ] as const
  for (const [one, other] of pairs) assert.equal(joined.concept(one), joined.concept(other), `${one} ${other}`)
})

test("words that only look alike do not meet", () => {
  const pairs = [["press", "preso"], ["her", "herido"], ["media", "mediador"]] as const // prettier-ignore
  for (const [one, other] of pairs) assert.notEqual(joined.concept(one), joined.concept(other), `${one} ${other}`)
})

test("a country is one in either language, and nobody's word is a country", () => {
  assert.equal(spanish.nation("estados unidos"), english.nation("united states"))
  assert.equal(spanish.nation("venezolanas"), english.nation("venezuela"))
  assert.equal(spanish.nation("puerta"), null)
})

test("signs are bounded by letters with accents too", () => {
  assert.ok(spanish.denying.test("Ningún preso salió"))
  assert.ok(!spanish.denying.test("Noelia salió"))
  assert.ok(spanish.pending.test("La embajada aún no responde"))
  assert.ok(!spanish.nobody.test("Nadiezhda salió"))
})

test("the main language words the reasons and what it knows stays", () => {
  assert.equal(joined.wording, english.wording)
  for (const word of ["prisoners", "press", "political", "hold"]) assert.equal(joined.stem(word), english.stem(word))
})
