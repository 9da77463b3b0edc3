// Ages and shares are no number of people: nobody is counted by them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, pagina} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function befallen(text: string): Promise<string[]> {
  const [document] = await documentsOf(pagina("El Faro", "2031-03-04", text))
  const {claims} = engine.read(document!)
  return claims.flatMap(({type, roles, count}) => (/release|death|arrest/.test(type) ? [`${count?.low ?? "-"}: ${(roles.patient ?? []).map(({text: who}) => who).join(", ")}`] : [])) // prettier-ignore
}

test("the years of somebody are no count", async () => {
  assert.deepEqual(await befallen("Murió un niño de tres años."), ["-: un niño de tres años"])
  assert.deepEqual(await befallen("Un par de mineros fueron liberados."), ["2: Un par de mineros"])
  assert.deepEqual(await befallen("Murieron dos niñas de doce años."), ["2: dos niñas de doce años"])
})

test("a share of many is a part of them, and no number", async () => {
  assert.deepEqual(await befallen("La mitad de las enfermeras fue liberada."), ["-: La mitad de las enfermeras"])
  assert.deepEqual(await befallen("Un tercio de los mineros murió."), ["-: Un tercio de los mineros"])
  assert.deepEqual(await befallen("Más del 60 % de los mineros murió."), ["-: Más del 60 % de los mineros"])
  assert.deepEqual(await befallen("La mayoría de las enfermeras fue liberada."), ["-: La mayoría de las enfermeras"])
  assert.deepEqual(await befallen("Las enfermeras fueron liberadas a mitad de la noche."), ["-: Las enfermeras"])
})

test("a figure that has changed is the new one", async () => {
  assert.deepEqual(await befallen("El número de muertos subió de 12 a 15."), ["15: "])
  assert.deepEqual(await befallen("Murieron de 12 a 15 mineros."), ["12: 15 mineros"])
})

test("who of many is named behind the verb is not all of them", async () => {
  assert.deepEqual(await befallen("Tres mineros murieron, entre ellos dos hermanos."), ["3: Tres mineros"])
  assert.deepEqual(await befallen("La policía arrestó a entre 20 y 30 mineros."), ["20: 30 mineros"])
  assert.deepEqual(await befallen("Todos los mineros menos uno fueron liberados."), ["-: Todos los mineros"])
})
