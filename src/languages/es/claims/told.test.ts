// Spanish sentences through the engine: whom it befell, in the shapes in which it is told.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "type: patients @ places", one a claim; wanted are its type and how it ends.
function told(text: string): string[] {
  return readingOf(text, "es", {published: "2025-03-05", outlet: "La Quilla"}).claims.map(({type, roles}) => {
    const words = (role: "patient" | "place"): string => (roles[role] ?? []).map((one) => one.text).join(" + ")
    return `${type}: ${words("patient") || "–"}${words("place") === "" ? "" : ` @ ${words("place")}`}`
  })
}

function has(rows: Readonly<Record<string, string>>): void {
  for (const [text, wanted] of Object.entries(rows)) {
    const found = told(text)
    const [type = "", who = ""] = wanted.split(": ")
    assert.ok(
      found.some((one) => one.startsWith(`${type}: `) && one.endsWith(who)),
      `${text} → ${found.join("; ") || "–"}`,
    )
  }
}

function none(texts: readonly string[]): void {
  for (const text of texts) {
    const found = told(text).filter((one) => !one.startsWith("other"))
    assert.deepEqual(found, [], text)
  }
}

test("who stands before the verb", () => {
  has({
    "Una de las enfermeras fue detenida.": "detention: Una de las enfermeras",
    "El más joven de los tres murió.": "death: El más joven de los tres",
    "El último de los remeros fue liberado.": "release: El último de los remeros",
    "Los hermanos Voss quedaron en libertad.": "release: Los hermanos",
    "Tanto la maestra como los remeros fueron detenidos.": "detention: la maestra + los remeros",
    "Quienes rezaban en el templo fueron detenidos.": "detention: Quienes",
  })
})

test("what joins a participle to somebody, and agrees with them", () => {
  has({
    "La maestra Ema Voss se encuentra recluida en el cuartel.": "detention: Ema Voss @ el cuartel",
    "Las dos enfermeras acabaron encarceladas.": "detention: Las dos enfermeras",
    "La maestra Ema Voss cayó presa en abril.": "detention: Ema Voss",
    "Las dos enfermeras resultaron heridas.": "injury: Las dos enfermeras",
    "La maestra Ema Voss fue, por fin, liberada.": "release: Ema Voss",
    "El remero Abel Torno fue a parar a la cárcel.": "detention: Abel Torno",
  })
  // What finds somebody so is done by another.
  has({"La policía encuentra muerto al remero Abel Torno.": "death: Abel Torno"})
})

test("whom it was done to, between the verb and its words or before a pronoun", () => {
  has({
    "Pusieron a la maestra Ema Voss en libertad.": "release: Ema Voss",
    "Dejaron a los dos remeros libres.": "release: los dos remeros",
    "Devolvieron al remero Abel Torno a su país.": "deportation: remero Abel Torno",
    "A Ema Voss y a Abel Torno los detuvieron en Ostrava.": "detention: Ema Voss + Abel Torno @ Ostrava",
    "Al remero Abel Torno lo acaban de soltar.": "release: remero Abel Torno",
  })
})

test("relative clauses marked as objects, and those of where and when", () => {
  has({
    "Los remeros a los que detuvieron no quieren hablar.": "detention: Los remeros",
    "La maestra, a quien el ejército liberó, no quiere hablar.": "release: La maestra",
    "Ostrava, donde fueron liberados los remeros, es un puerto.": "release: los remeros @ Ostrava",
    "El lunes, día en que fue liberada la maestra, llovía.": "release: la maestra",
  })
})

test("what opens a sentence is told of the subject of its verb", () => {
  has({
    "Tras huir del cuartel, los remeros cruzaron el río.": "escape: los remeros",
    "Después de ser golpeados, los remeros callaron.": "mistreatment: los remeros",
    "Entre los deportados está la maestra Ema Voss.": "deportation: Ema Voss",
    "Los deportados son 41.": "deportation: Los deportados",
    "Ema Voss (41), maestra, deportada el lunes.": "deportation: Ema Voss",
  })
})

test("where it was, behind two words or before all else", () => {
  has({
    "En Ostrava fueron liberados los remeros.": "release: los remeros @ Ostrava",
    "Los remeros fueron detenidos cerca de Ostrava.": "detention: Los remeros @ Ostrava",
    "Los remeros fueron detenidos a las afueras de Ostrava.": "detention: Los remeros @ Ostrava",
    "Los remeros fueron detenidos a la salida de la catedral.": "detention: Los remeros @ la catedral",
  })
})

test("a participle that is counted is somebody", () => {
  has({
    "Hay nueve deportados en Ostrava.": "deportation: nueve deportados @ Ostrava",
    "La marcha dejó un herido.": "injury: un herido",
    "Al cierre sumaban 41 los arrestados.": "arrest: los arrestados",
    "El remero iba al trabajo y lo agarró la policía.": "arrest: lo",
  })
})

test("what is only said so tells nothing", () => {
  none([
    "El delantero fusiló al portero.",
    "Los vecinos se morían de risa.",
    "Está preso de los nervios.",
    "El perro murió atropellado.",
    "Los precios se dispararon en junio.",
    "La captura de atún bajó este año.",
    "En la novela, el capitán muere al final.",
    "El pintor se refugió en la música.",
    "El cauce se desvió tras acabar la obra.",
  ])
})
