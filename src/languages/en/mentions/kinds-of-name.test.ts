// What a name is of: somebody, a body, a place, or a ship.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, readingOf} from "../../../engine.fixture.ts"

const called = (text: string, kind: string): string[] =>
  readingOf(text).entities.filter((one) => one.kind === kind && one.named).map(({name}) => name) // prettier-ignore

test("a body is told by what it is called behind a comma, by its last word, or by which", () => {
  assert.deepEqual(called("Open Ledger, a relatives' group, said that nine men were held.", "organization"), ["Open Ledger"]) // prettier-ignore
  assert.deepEqual(called("Quiet Harbour, which ran the shelter, closed it. Norlake Shipping paid.", "person"), [])
  assert.deepEqual(called("The nurse works for Norlake Mining.", "person"), [])
  assert.deepEqual(called("Quiet Street Kitchen, a charity that feeds prisoners, said so.", "organization"), ["Quiet Street Kitchen"]) // prettier-ignore
  assert.deepEqual(called("Vera Lund, a nurse in the group, said that nine men were held.", "person"), ["Vera Lund"])
})

test("what people are at, or what a hospital is called by, is nobody", () => {
  assert.deepEqual(called("Shots were heard at Dan Moro on Friday.", "person"), [])
  assert.deepEqual(called("A guard fired at Dan Moro on Friday.", "person"), ["Dan Moro"])
  assert.deepEqual(called("The director of Osta General Hospital spoke to the school of St. Anselm.", "person"), [])
  assert.deepEqual(called("The miners of Korba Ridge went home.", "person"), [])
})

test("a ship may bear somebody's name, and somebody that of a place", () => {
  assert.deepEqual(called("The trawler Vera Lund was towed to Osta.", "person"), [])
  assert.deepEqual(called("The mate, Costa Brenn, rang his wife.", "person"), ["Costa Brenn"])
  assert.deepEqual(called("The concert at Albert Hall was full. He met the miner Marek Hall.", "person"), [
    "Marek Hall",
  ])
  assert.deepEqual(called("Two boats left Costa Brenn on Monday.", "person"), [])
})

test("whose age stands before the name, who signs, and what calls itself so", () => {
  assert.deepEqual(called("They took a goatherd of fourteen years, Sefu, from the well. A boy of 12, Tadu, hid.", "person"), ["Sefu", "Tadu"]) // prettier-ignore
  assert.deepEqual(called("A body styling itself Quiet Harbour alleges that nine were held.", "person"), [])
  assert.deepEqual(called("Nine are from Wing B. Orne is there, and Karl Orne said so.", "person"), ["Karl Orne"]) // prettier-ignore
})

test("a name on a line of its own, with an office below it, signs", async () => {
  const signed = page(
    "Office of the Governor",
    "2031-03-04",
    "Nine pupils were freed on Monday.\n\nMercy Adun\nDirector of Press",
  )
  assert.deepEqual(
    (await collated(signed)).persons.map(({name}) => name),
    ["Mercy Adun"],
  )
})

test("beside a country, la vecina is nobody", async () => {
  const one = pagina(
    "La Voz de Osta",
    "2031-03-04",
    "Los once siguen presos en la vecina Tamarca. La vecina Rosa Luna los vio.",
  )
  assert.deepEqual(
    (await collated(one)).persons.map(({name}) => name),
    ["Rosa Luna"],
  )
})

test("of two spellings the one that is told of most is shown", async () => {
  const en = page("The Lusk Mail", "2031-03-04", "The poet Arkady Khorin was freed. Khorin spoke. He thanked them.")
  const es = pagina("La Voz de Osta", "2031-03-05", "El poeta Arkadi Jorin fue liberado.")
  assert.deepEqual(
    (await collated(en, es)).persons.map(({name}) => name),
    ["Arkady Khorin"],
  )
})

test("people who are many come from no person", () => {
  assert.deepEqual(called("Nine fishers from Salta Mere detained by the coast guard.", "place"), ["Salta Mere"])
  assert.deepEqual(called("The students got a letter from Mara Dunn. Dunn was arrested.", "person"), ["Mara Dunn"])
})
