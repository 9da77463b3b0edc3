// What a witness was told: who told it, and that it befell somebody else than whoever comes in to tell it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, pagina} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(text: string, kind: string): Promise<string[]> {
  const [document] = await documentsOf(pagina("El Faro", "2031-03-04", text))
  const {claims, attributions, entities} = engine.read(document!)
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.name]))
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return claims.filter(({type}) => type === kind).map(({roles, attribution}) => `${voices.get(attribution) ?? ""}: ${names.get(roles.patient?.[0]?.entity ?? "") ?? ""}`) // prettier-ignore
}

test("what many say is not said by the one before them", async () => {
  assert.deepEqual(await told("Tito Luna desapareció en mayo. Cuentan que lo mataron.", "death"), [": Tito Luna"])
  assert.deepEqual(await told("El gobernador se fue y dicen que lo mataron.", "death"), [": El gobernador"])
  assert.deepEqual(await told("Los padres de Tito Luna lo buscaron y dicen que lo mataron.", "death"), ["Los padres: Tito Luna"]) // prettier-ignore
})

test("what a guard tells befell whom it is told of", async () => {
  assert.deepEqual(await told("Se llevaron a mi hermano. Un guardia me dijo que lo habían trasladado a Ocros.", "transfer"), ["Un guardia: mi hermano"]) // prettier-ignore
  assert.deepEqual(await told("Tito Luna dijo que lo habían trasladado a Ocros.", "transfer"), ["Tito Luna: Tito Luna"]) // prettier-ignore
})

test("the witness of a transcript is whom a line above names", async () => {
  const text =
    "Testimonio n.º 3: señora Ema Voss\n\nPRESIDENTA: Diga lo que recuerde.\n\nTESTIGO: Llegaron de noche. A mi hijo lo mataron.\n\nPRESIDENTA: ¿Y después?\n\nTESTIGO: Nada más."
  assert.deepEqual(await told(text, "death"), ["Ema Voss: mi hijo"])
})
