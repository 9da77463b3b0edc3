// Two people of one name are two where the text, or a document of the case, says so; else a name is one person.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, type Page} from "../../../engine.fixture.ts"

// Everybody of the case with the roles they are given, in the order of their names.
const people = async (...pages: readonly Page[]): Promise<string[]> =>
  (await collated(...pages)).persons.map(({name, roles}) => `${name}: ${roles.join(", ")}`).sort()

const one = (text: string): Promise<string[]> => people(page("The Lusk Mail", "2031-03-04", text))

test("no relation, the other, not to be confused, the one who", async () => {
  const two = [
    "The ferry was boarded by the diver Ivo Lund. Inspector Ivo Lund, no relation of the diver, wrote the report.",
    "The diver Ivo Lund was freed. The other Ivo Lund, an inspector, was not.",
    "They hold Ivo Lund, a diver (not to be confused with Inspector Ivo Lund, who led the search).",
    "The diver Ivo Lund was taken on Monday. The Ivo Lund who was freed yesterday is an inspector.",
    "Inspector Ivo Lund (not the diver Ivo Lund, who is still missing) denied it.",
  ]
  for (const text of two) {
    const found = await one(text)
    assert.equal(found.length, 2, `${text}: ${found.join(" | ")}`)
    assert.ok(found.some((person) => /diver/.test(person)) && found.some((person) => /inspector/i.test(person)), found.join(" | ")) // prettier-ignore
  }
})

test("one of several roles is one, and a namesake of another given name changes nothing", async () => {
  assert.equal((await one("The diver Ivo Lund was freed. The trainer Ivo Lund thanked them.")).length, 1)
  assert.equal((await one("Judge Mara Lund (no relation of the diver) ruled on Monday. The diver Ivo Lund was freed. The prosecutor Mara Lund said so.")).length, 2) // prettier-ignore
  assert.equal((await one("The diver Ivo Lund met other men. Lund was freed.")).length, 1)
})

test("a document that has both sorts those of the other documents by what they are", async () => {
  const both = page("The Lusk Mail", "2031-03-04", "The diver Ivo Lund was freed. Inspector Ivo Lund, no relation, closed the file.") // prettier-ignore
  const diver = page("The Osta Courier", "2031-03-05", "The diver Ivo Lund was seen at home.")
  const inspector = page("Radio Osta", "2031-03-06", "Inspector Ivo Lund resigned.")
  const found = (await collated(both, diver, inspector)).persons.map(({entities}) => entities.length)
  assert.deepEqual(found, [2, 2])
})

test("Spanish tells them apart as well", async () => {
  const text = "El buzo Ivo Lanza fue liberado. El inspector Ivo Lanza, sin parentesco con el buzo, cerró el caso."
  assert.equal((await people(pagina("La Voz de Osta", "2031-03-04", text))).length, 2)
})

test("a surname cut to its letter is that of the one who has it", async () => {
  const full = page("The Lusk Mail", "2031-03-04", "The clerks Mara Quint and Otto Brand were held.")
  const cut = page("Osta Court", "2031-03-05", "Mara Q. was charged on Monday. Ivo B. was not.")
  const names = (await collated(full, cut)).persons.map(({name}) => name).sort()
  assert.deepEqual(names, ["Ivo B.", "Mara Quint", "Otto Brand"])
})
