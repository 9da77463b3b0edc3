// A register as people keep it: entries that begin with a name and go on without one.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// Every state that is told: who, which, from and to.
function states(text: string, language = "en"): string[] {
  const {entities, standings} = readingOf(text, language, {published: "2031-02-10", outlet: "Watch"})
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return standings.map(({entity, status, from, to}) => `${names.get(entity)} ${status} ${from ?? ""}..${to ?? ""}`)
}

test("what an entry tells without a name befell whom it begins with", () => {
  assert.deepEqual(states("1. Ana Lind, nurse, 29. Arrested 29 January; released 3 February without charge."), [
    "Ana Lind detained 2031-01-29..2031-02-03",
    "Ana Lind released 2031-02-03..",
  ])
  assert.deepEqual(states("2. Tom Orr, crane operator. Last seen on 30 January."), ["Tom Orr missing 2031-01-30.."])
  assert.deepEqual(states("3. Lev Brandt, 67, farmer. Died in custody 30 January."), ["Lev Brandt dead 2031-01-30.."])
})

test("a sentence with a verb heads nothing, and another subject stays", () => {
  assert.deepEqual(states("Ana Lind spoke to us. Arrested 29 January."), [])
  assert.deepEqual(states("Ana Lind spoke to us. Died down, the wind had."), [])
  assert.deepEqual(states("1. Ana Lind, nurse. Her brother was arrested 29 January."), [
    "Her brother detained 2031-01-29..",
  ])
})

test("so it is in Spanish", () => {
  assert.deepEqual(states("1. Ana Ruiz, enfermera, 29 años. Detenida el 29 de enero; liberada el 3 de febrero sin cargos.", "es"), [
    "Ana Ruiz detained 2031-01-29..2031-02-03",
    "Ana Ruiz released 2031-02-03..",
  ]) // prettier-ignore
  assert.deepEqual(states("Ana Ruiz habló con nosotros. Detenida el 29 de enero.", "es"), [])
})
