// What Spanish adds to setting accounts side by side: words that meet, also over languages, and those that must not.

import {bareKey} from "../../collation/places.ts"
import assert from "node:assert/strict"
import {test} from "node:test"
import {fitBodies, readBody} from "../../collation/body-name.ts"
import {officeHolders} from "../../collation/office.ts"
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

test("a body has one name in two languages, and what it is called by initials", () => {
  const countries = {of: () => null, isState: () => false}
  const fits = (one: string, other: string): boolean => fitBodies(readBody(one, countries, joined), readBody(other, countries, joined)) // prettier-ignore
  const same = [["the Teachers' Union", "el Sindicato de Maestros"], ["Red Cross", "la Cruz Roja"], ["the United Nations", "la ONU"], ["UN", "Naciones Unidas"], ["IACHR", "Comisión Interamericana de Derechos Humanos"]] as const // prettier-ignore
  for (const [one, other] of same) assert.ok(fits(one, other), `${one} ${other}`)
  const apart = [["Teachers' Union", "Sindicato de Mineros"], ["Red Cross", "Red de Maestros"], ["European Union", "Unión de Mineros"]] as const // prettier-ignore
  for (const [one, other] of apart) assert.ok(!fits(one, other), `${one} ${other}`)
})

test("an office is one in two languages", () => {
  const holder = officeHolders([{id: "loza", roles: ["The interior minister"]}], joined)
  assert.equal(holder("El ministro del Interior"), "loza")
  assert.equal(holder("El ministro de Salud"), null)
})

test("a town is one in two languages, and its English name is no other's", () => {
  for (const [here, there] of [["Colonia", "Cologne"], ["la ciudad de Ginebra", "Geneva"], ["La Habana", "Havana"]] as const) assert.equal(bareKey(here, joined), bareKey(there, joined), here) // prettier-ignore
  for (const [here, there] of [["Colón", "Cologne"], ["Santiago", "Geneva"]] as const) assert.notEqual(bareKey(here, joined), bareKey(there, joined), here) // prettier-ignore
})
