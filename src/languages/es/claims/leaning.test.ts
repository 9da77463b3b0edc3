// Whom pronouns that lean on a verb mean, and what somebody only could do: sentences through the engine.

import assert from "node:assert/strict"
import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

// "+ type certainty > patients"
function claims(text: string, language = "es"): string[] {
  const found = readingOf(text, language, {outlet: "La Quilla"})
  return found.claims.map(({type, polarity, certainty, roles}) => `${polarity} ${type} ${certainty} > ${(roles.patient ?? []).map((one) => one.text).join(" + ") || "–"}`) // prettier-ignore
}

const {has, lacks} = checksOf(claims)

test("of two pronouns before a verb the one next to it is whom it is done to", () => {
  has("Me lo mataron, dijo su madre.", "+ death certain > lo")
  has("A mi hijo me lo mataron los soldados.", "+ death certain > mi hijo")
  has("Te la liberaron el martes.", "+ release certain > la")
  has("Me golpearon en la cara.", "+ mistreatment certain > Me")
  lacks("Su madre teme lo peor: me lo mataron.", "> me")
})

test("what somebody is capable of is not told as done", () => {
  has("Son capaces de secuestrar a un niño por dinero.", "+ abduction unknown > un niño")
  has("The militia is capable of kidnapping a child.", "+ abduction unknown > a child", "en")
  has("The guards were incapable of freeing the hostages.", "- release certain > the hostages", "en")
  has("Ruiz was guilty of killing two guards.", "+ death certain > two guards", "en")
  has("Es una persona capaz y fue detenida ayer.", "+ detention certain > fue")
  has("Capaz que ya me lo mataron.", "+ death possible > lo")
  has("A la mejor ya lo soltaron.", "+ release possible > lo")
})

test("whom somebody speaks of who is not named there is not that speaker", () => {
  const states = (text: string, language: string): string[] => {
    const {standings, entities} = readingOf(text, language, {outlet: "La Quilla"})
    return standings.map(({entity, status}) => `${entities.find(({id}) => id === entity)?.name ?? ""} ${status}`)
  }
  assert.deepEqual(states('El ministro Pablo Arce negó todo. "Ese señor nunca fue detenido", dijo.', "es"), ["Ese señor detained"]) // prettier-ignore
  assert.deepEqual(states("Minister Pablo Arce denied it. He said the man had been arrested.", "en"), ["the man detained"]) // prettier-ignore
  const known = states("Ivo Lund was arrested on Monday. Police said the man had been freed.", "en")
  assert.deepEqual(known, ["Ivo Lund detained", "Ivo Lund released"])
})

test("who stands before a colon is not whom it befell, when somebody stands behind the verb", () => {
  has("Portavoz: Anoche fueron liberados los dos frailes.", "+ release certain > los dos frailes")
  has("Ana Ruiz: ayer fue detenida.", "+ detention certain > Ana Ruiz")
})
