// Lists of names as they are typed: small letters, the surname first, what befell each behind a mark.

import assert from "node:assert/strict"
import {test} from "node:test"
import type {Reading} from "../../../claims/reading.ts"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const read = async (one: Page): Promise<Reading> => engine.read((await documentsOf(one))[0]!)

const told = async (one: Page): Promise<string[]> => {
  const {claims, entities} = await read(one)
  const nameOf = new Map(entities.map(({id, name}) => [id, name]))
  return claims.flatMap(({type, polarity, roles, time}) => (type === "other" ? [] : [`${polarity}${type} ${(roles.patient ?? []).map(({entity}) => nameOf.get(entity ?? "") ?? "").join("+")} ${time?.from?.slice(0, 10) ?? ""}`.trim()])) // prettier-ignore
}

test("entries of such a list tell of whom they begin with, on the day behind", async () => {
  const list = "people we know of\n\n1. holm, petra - RELEASED 23/8\n2. kant, oskar - transferred to the camp 25/8\n3. ivers, dan - no news\n- pell, hugo: was never arrested" // prettier-ignore
  assert.deepEqual(await told(page("list", "2030-08-27", list)), [
    "+release Petra Holm 2030-08-23",
    "+transfer Oskar Kant 2030-08-25",
    "-arrest Hugo Pell",
  ])
  const lista = "gente que conocemos\n\n1. olmo, teresa - liberada 12/9\n2. ruiz, ana maria - trasladada al penal 13/9\n3. bront, celia - sin noticias" // prettier-ignore
  assert.deepEqual(await told(pagina("lista", "2030-09-14", lista)), ["+release Teresa Olmo 2030-09-12", "+transfer Ana Maria Ruiz 2030-09-13"]) // prettier-ignore
})

test("lists of other things, and an entry that says what would befall all", async () => {
  const shop = "bring\n\n- bread, milk - two each\n- soap, water - for friday\n- nails, screws: in the shed"
  assert.deepEqual((await read(page("list", "2030-08-27", shop))).entities.filter(({kind}) => kind === "person"), []) // prettier-ignore
  const guard = "names\n\n1. gaul, matthis - under guard\n2. holm, petra - at home\n3. kant, oskar - at home"
  assert.deepEqual(await told(page("list", "2030-08-27", guard)).then((all) => all.filter((one) => /detention/.test(one) && /Holm|Kant/.test(one))), []) // prettier-ignore
})
