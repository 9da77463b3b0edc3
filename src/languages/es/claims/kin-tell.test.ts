// How those whom it befell tell it: pronouns that repeat a number, whose it was, words that mean it only on such a page.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, pagina} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(text: string): Promise<string[]> {
  const [document] = await documentsOf(pagina("El Faro", "2031-03-04", text))
  const {claims} = engine.read(document!)
  return claims.flatMap(({type, roles, count}) => (type === "other" ? [] : [`${type} ${(roles.patient ?? []).map(({text: who}) => who).join(", ")}${count === null ? "" : ` (${String(count.low)})`}`])) // prettier-ignore
}

test("a number that a pronoun repeats is whom it befell", async () => {
  assert.deepEqual(await told("A siete los mataron en la quebrada."), ["death siete (7)"])
  assert.deepEqual(await told("A dos las soltaron en marzo."), ["release dos (2)"])
  assert.deepEqual(await told("A las siete los soltaron."), ["release los"])
  assert.deepEqual(await told("A uno lo mataron, a dos los soltaron."), ["death uno (1)", "release dos (2)"])
})

test("who is only touched by it is not whom it befell", async () => {
  assert.deepEqual(await told("Le mataron un hijo en la plaza."), ["death un hijo"])
  assert.deepEqual(await told("Me devolvieron el pasaporte a la semana."), [])
  assert.deepEqual(await told("La helada nos mató casi todo."), [])
  assert.deepEqual(await told("Nos detuvo el ejército."), ["detention Nos"])
})

test("a husband is nobody who puts handcuffs on", async () => {
  assert.deepEqual(await told("Llegó con su esposo Fortunato."), ["arrival "])
  assert.deepEqual(await told("Un guardia esposó a los dos hermanos."), ["mistreatment los dos hermanos (2)"])
})

test("words of captivity count on a page that tells of it", async () => {
  const held = async (text: string): Promise<string[]> =>
    (await told(`Mi hermano cayó preso en mayo. ${text}`)).slice(1)
  assert.deepEqual(await held("A mi hermana la largaron a la semana."), ["release mi hermana"])
  assert.deepEqual(await held("Nos cambiaron por dos oficiales."), ["exchange Nos (2)"])
  assert.deepEqual(await held("Le echaron quince años."), ["sentence Le"])
  assert.deepEqual(await held("Todavía lo tienen allá."), ["detention lo"])
  assert.deepEqual(await held("Me mandaron a mi casa sin papeles."), ["release Me"])
  assert.deepEqual(await held("Le dieron tres años de plazo."), [])
  assert.deepEqual(await held("La cambiaron por otra maestra en la escuela."), [])
  assert.deepEqual(await told("La largaron a la semana."), [])
})

test("who denies having somebody denies holding them", async () => {
  assert.deepEqual(await told("La Policía Estatal niega tener a la joven."), ["denial ", "detention la joven"])
  assert.deepEqual(await told("El alcalde niega tener hijos."), ["denial "])
  assert.deepEqual(await told("La policía niega tener un plan."), ["denial "])
})
