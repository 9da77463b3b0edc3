// Whose family answers, and that the name a clause needs for its subject is no other name of who is cited.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function voices(text: string, language = "en"): string {
  const {attributions} = readingOf(text, language, {published: "2025-03-05", outlet: null})
  return attributions
    .filter(({cue}) => cue.length > 0)
    .map(
      ({voice, content}) =>
        `${voice.kind} ${voice.name}: ${content.map(({from, to}) => text.slice(from, to)).join(" … ")}`,
    )
    .join(" | ")
}

test("the family is that of the one person told of", () => {
  assert.equal(
    voices("According to the family, Mira Lund was freed."),
    "entity Mira Lund's family: Mira Lund was freed",
  )
  assert.equal(voices("Relatives said Mira Lund was freed."), "entity Mira Lund's relatives: Mira Lund was freed")
  assert.equal(voices("Mira Lund was freed. The mother said she was ill."), "entity Mira Lund's mother: she was ill")
  assert.equal(voices("Familiares aseguran que Delia Quint fue liberada.", "es"), "entity familiares de Delia Quint: Delia Quint fue liberada") // prettier-ignore
  assert.equal(voices("Relatives said Mira Lund and Lev Orr were freed."), "unnamed Relatives: Mira Lund and Lev Orr were freed") // prettier-ignore
  assert.equal(voices("Relatives said they had heard nothing."), "unnamed Relatives: they had heard nothing")
})

test("who is cited has no more names than its clause can spare", () => {
  assert.equal(voices("According to the ministry, Mira Lund, who was arrested in May, was freed."), "entity the ministry: Mira Lund, who was arrested in May, was freed") // prettier-ignore
  assert.equal(voices("According to her lawyer, Mirta Sand, Mira Lund was freed on Friday."), "entity Mirta Sand: Mira Lund was freed on Friday") // prettier-ignore
  assert.equal(voices("According to the mayor, Lena Holt, there were no arrests."), "entity Lena Holt: there were no arrests") // prettier-ignore
  assert.equal(voices("According to her lawyer, Mirta Sand, who saw her on Friday, Lund is ill."), "entity Mirta Sand: Lund is ill") // prettier-ignore
  assert.equal(voices("Según el Ministerio, Delia Quint, detenida en mayo, fue liberada.", "es"), "entity Ministerio: Delia Quint, detenida en mayo, fue liberada") // prettier-ignore
  assert.equal(voices("Según el ministro, Ramón Díaz, fueron liberados.", "es"), "entity Ramón Díaz: fueron liberados")
})

test("with no comma behind the source, the subject of the verb is none of it", () => {
  assert.equal(voices("According to the register three nurses died in Velm."), "entity the register: three nurses died in Velm") // prettier-ignore
  assert.equal(voices("According to witnesses soldiers took him away."), "unnamed witnesses: soldiers took him away")
  assert.equal(voices("According to the prison doctor Mira Lund, he was beaten."), "entity Mira Lund: he was beaten")
})
