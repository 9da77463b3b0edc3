// Lists that say first what those named in them have in common.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function states(text: string, language = "en"): string[] {
  const {entities, standings} = readingOf(text, language, {published: "2031-05-14"})
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return standings.map(({entity, status}) => `${names.get(entity)} ${status}`)
}

test("whom a list names is in the state that stands before it", () => {
  const held = ["Ida Marn detained", "Anton Lind detained"]
  for (const text of ["Still held: Ida Marn, Anton Lind.", "In custody: Ida Marn, 41; Anton Lind, 23.", "Still in prison are Ida Marn and Anton Lind.", "Those arrested are Ida Marn and Anton Lind.", "Ida Marn (in custody), Anton Lind (detained)"]) assert.deepEqual(states(text), held, text) // prettier-ignore
  assert.deepEqual(states("Still missing are Ida Marn and Anton Lind."), ["Ida Marn missing", "Anton Lind missing"])
  assert.deepEqual(states("Siguen presos Iván Robles y Luis Soto.", "es"), [
    "Iván Robles detained",
    "Luis Soto detained",
  ])
})

test("what somebody says behind a colon is no list", () => {
  assert.deepEqual(states("In custody: Ida Marn said she was beaten."), [])
  assert.deepEqual(states("Freed prisoners are at home: Ida Marn wept."), [])
})

test("all whom a deed that is a subject befell, up to its verb", () => {
  const patients = (text: string, language = "en"): string[] =>
    readingOf(text, language, {outlet: "The Quill"}).claims.flatMap(({type, roles}) => (/arrest|detention|release/.test(type) ? [(roles.patient ?? []).map((one) => one.text).join(" + ")] : [])) // prettier-ignore
  assert.deepEqual(patients("The arrest of Ana Sosa, Ivo Brandt and Mara Ost caused a strike."), ["Ana Sosa + Ivo Brandt + Mara Ost"]) // prettier-ignore
  assert.deepEqual(patients("La detención de Elvio Tarsi y Nora Quiñe causó una huelga.", "es"), ["Elvio Tarsi + Nora Quiñe"]) // prettier-ignore
  assert.deepEqual(patients("The nurse freed Ana Sosa and the driver fled."), ["Ana Sosa"])
})

test("whom a sentence lists behind its colon is whom it tells of", () => {
  const dead = ["The following persons dead", "Ali Sahr dead", "Reem Sahr dead", "Nabil Koury dead"]
  assert.deepEqual(states("The following persons were executed on Monday: Ali Sahr, 31; Reem Sahr, nurse; and Nabil Koury."), dead) // prettier-ignore
  assert.deepEqual(states("All those named below were arrested: Ida Marn and Anton Lind."), ["Ida Marn detained", "Anton Lind detained"]) // prettier-ignore
  assert.deepEqual(states("Las siguientes personas fueron liberadas: Iván Robles, Luis Soto y Ana Prieto.", "es").slice(-3), ["Iván Robles released", "Luis Soto released", "Ana Prieto released"]) // prettier-ignore
  assert.deepEqual(states("Police held two men who had killed three women: Ida Marn and Anton Lind.").filter((one) => /(?:Marn|Lind) dead/.test(one)), []) // prettier-ignore
  assert.deepEqual(states("Three men were arrested: Ida Marn saw it and told Anton Lind.").filter((one) => /(?:Marn|Lind)/.test(one)), []) // prettier-ignore
})
