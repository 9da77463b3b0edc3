// How the press and official papers put it: roles for names, states ahead of their verb, asides, what will remain.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, pagina} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function readingOf(text: string): Promise<{readonly told: string[]; readonly states: string[]}> {
  const [document] = await documentsOf(pagina("El Faro", "2031-03-04", text)) // a Tuesday
  const {claims, standings, entities} = engine.read(document!)
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return {
    told: claims.map(({type, roles, polarity, modality, time}) => `${polarity}${type} ${(roles.patient ?? []).map((one) => one.text).join(", ")} ${modality} ${time?.from ?? "-"}`), // prettier-ignore
    states: standings.map(({entity, status, polarity}) => `${names.get(entity) ?? ""} ${polarity}${status}`),
  }
}

const told = async (text: string): Promise<string[]> => (await readingOf(text)).told
const states = async (text: string): Promise<string[]> => (await readingOf(text)).states

test("a role behind an adverb is somebody, and the adverb is not when it happened", async () => {
  assert.deepEqual(await told("Los hoy imputados fueron aprehendidos el pasado 6 de febrero."), ["+arrest Los hoy imputados fact 2031-02-06"]) // prettier-ignore
  assert.deepEqual(await told("El ahora occiso fue baleado el domingo."), ["+injury El ahora occiso fact 2031-03-02"])
})

test("who is called for what befell them is the one named person of whom that is told", async () => {
  const freed =
    "El presidente indultó a Ana Lira. El ministro Pedro Soto lo anunció. La indultada salió ayer de la cárcel."
  assert.deepEqual(await states(freed), ["Ana Lira +released"])
  const two = "Detuvieron a Ana Lira y a Pedro Soto. Juan Mora lo contó. El detenido fue liberado ayer."
  assert.ok(!(await states(two)).includes("Pedro Soto +released"))
  const pointed = "Un juez citó a Amparo Quiñones. La mencionada ciudadana está recluida en el penal."
  assert.deepEqual(await states(pointed), ["Amparo Quiñones +detained"])
})

test("a state is told of whom it stands beside, or who stands behind its verb", async () => {
  assert.deepEqual(await states("Marko Tadi, preso en Tovaria desde 2021, exige respuestas."), ["Marko Tadi +detained"])
  assert.deepEqual(await states("Luis Paz y Ana Lira, presos desde 2021, piden agua."), ["Luis Paz +detained", "Ana Lira +detained"]) // prettier-ignore
  assert.deepEqual(await states("Luis Paz, presos y guardias cantaron juntos."), [])
  assert.deepEqual(await states("En prisión preventiva quedó ayer el cabo Danilo Ulloa."), ["Danilo Ulloa +detained"])
  assert.deepEqual(await states("El exalcalde de Río Manso, Lautaro Funes, fue detenido."), ["Lautaro Funes +detained"])
})

test("what will remain is so already", async () => {
  assert.deepEqual(await states("La maestra Delia Quint permanecerá detenida."), ["Delia Quint +detained"])
  assert.deepEqual(await told("La maestra Delia Quint quedará detenida."), ["+detention La maestra Delia Quint planned -"]) // prettier-ignore
  assert.deepEqual(await told("Mañana serían presentados ante el juez."), ["+detention  planned 2031-03-05"])
})

test("of whom it is told may stand before an aside", async () => {
  assert.deepEqual(await told("La detención, el pasado lunes, de Aurelio Bastidas fue ilegal."), ["+detention Aurelio Bastidas fact 2031-03-03"]) // prettier-ignore
  assert.deepEqual(await states("De Brayan Mejía, que estaba en la plaza, no se sabe nada."), ["Brayan Mejía +missing"])
})

test("money, and how somebody went out, free nobody", async () => {
  assert.deepEqual(await told("El consejo liberó 84 millones para el alcantarillado."), [])
  assert.deepEqual(await told("El portero Gil atajó dos penales y salió ovacionado."), [])
  assert.deepEqual(await told("El juez negó la prórroga."), [])
})

test("days that are counted on, and how papers write them", async () => {
  const day = async (text: string, kind: string): Promise<string> => (await told(text)).find((one) => one.startsWith(`+${kind} `))?.split(" ").at(-1) ?? "" // prettier-ignore
  const arrest = "Luis Paz fue detenido el 3 de febrero."
  assert.equal(await day(`${arrest} Fue liberado a los tres días.`, "release"), "2031-02-06")
  assert.equal(await day(`${arrest} Al mes lo soltaron.`, "release"), "2031-03-01")
  assert.equal(await day("Luis Paz murió a los 40 años.", "death"), "-")
  assert.equal(
    await day("Luis Paz fue detenido el 3 de febrero y liberado el 5 del mismo mes.", "release"),
    "2031-02-05",
  )
  assert.equal(await day("Luis Paz fue detenido el 3 de los corrientes.", "detention"), "2031-03-03")
  assert.equal(await day("Luis Paz fue detenido el día de la fecha.", "detention"), "2031-03-04")
  assert.equal(await day("Luis Paz fue detenido a eso de las 6:30 a.m. de ayer.", "detention"), "2031-03-03T06:30Z")
})
