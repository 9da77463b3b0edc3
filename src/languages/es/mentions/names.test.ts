// Who and what Spanish names are: offices before them, two surnames, vessels, capitals, days without a month.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

const entities = (text: string): string[] => readingOf(text, "es", {outlet: "La Quilla"}).entities.map(({kind, name, mentions}) => `${kind} ${name} ${mentions.length}`) // prettier-ignore
const has = (text: string, wanted: string): void => {
  const found = entities(text)
  assert.ok(found.includes(wanted), `${text}\n${found.join("\n")}`)
}
const lacks = (text: string, part: string): void => {
  const found = entities(text)
  assert.ok(!found.some((one) => one.includes(part)), `${text}\n${found.join("\n")}`)
}

test("what an office is of stands bare before the name", () => {
  has("La jueza de turno Ema Voss firmó.", "person Ema Voss 2")
  has("El ministro de Defensa Pedro Lund habló.", "person Pedro Lund 2")
  has("El alcalde de Villa Osta Juan Lund renunció.", "person Juan Lund 2")
  has("El abogado de la poeta Ema Voss habló.", "person Ema Voss 1")
  has("La abogada de presos Ema Voss habló.", "person Ema Voss 1")
})

test("the first of two surnames is the same one", () => {
  has("El remero Abel Mamani Quispe volvió. Mamani duerme.", "person Abel Mamani Quispe 2")
  has("El remero Abel José Quispe volvió.", "person Abel José Quispe 1")
})

test("what bears a name is nobody", () => {
  lacks("El pesquero Virgen de Osta fue apresado.", "person")
  lacks("La lancha Doña Ema zarpó.", "person")
  has("Doña Ema Voss zarpó.", "person Ema Voss 1")
  has("Amnistía Caribe exige una respuesta.", "organization Amnistía Caribe 1")
  has("Reina Isabel Lund contó lo que vio.", "person Reina Isabel Lund 1")
  lacks("Fue detenido por la presunta comisión de un delito y por la fuerza.", "organization")
})

test("names in a line of capitals", () => {
  has("LIBEREN A EMA VOSS. La poeta Ema Voss duerme.", "person Ema Voss 2")
  has("FERMÍN ESTÁ VIVO. Apareció el domingo.", "person Fermín 1")
  lacks("NO A LA GUERRA. LIBERTAD PARA TODOS.", "person")
})

test("a day without its month is near, and nobody counts with it", () => {
  const days = (text: string): (string | null)[] => readingOf(text, "es", {outlet: "La Quilla"}).mentions.flatMap(({value}) => (value?.type === "time" ? [value.from] : [])) // prettier-ignore
  assert.equal(days("A Ema Voss la soltaron el 9, de noche.")[0]?.slice(8), "09")
  lacks("El 14 fuimos al cuartel.", "group")
  assert.deepEqual(days("El 14 batallón volvió."), [])
  assert.deepEqual(days("El 10 por ciento votó."), [])
})

test("women are no men", () => {
  has("Cayeron presas dos mujeres y tres hombres. Las detenidas cantan.", "group dos mujeres 2")
  has("Siete remeros siguen presos. Los detenidos cantan.", "group Los detenidos 1")
})
