// Testimonies that somebody else keeps: the witness speaks, and not who published them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const deaths = async (given: Page): Promise<string[]> => {
  const {claims, attributions} = engine.read((await documentsOf(given))[0]!)
  const voices = new Map(attributions.map(({id, voice}) => [id, `${voice.kind} ${voice.name ?? ""}`]))
  return claims.filter(({type}) => type === "death").map(({attribution}) => voices.get(attribution) ?? "")
}
const english = "I was in the yard with my brother.\n\nHe was shot dead at the gate. I saw it myself."

test("a title names the witness", async () => {
  for (const [title, voice] of [
    ["Statement of witness B-2", "entity witness B-2"],
    ["Sworn statement by Ivo Lanz", "entity Ivo Lanz"],
    ["Testimony of survivor Nadia", "entity survivor Nadia"],
    ["Statement of Facts", "author The Lusk Archive"],
    ["Testimony of the sea", "author The Lusk Archive"],
  ] as const)
    assert.deepEqual(await deaths(page("The Lusk Archive", "2031-03-04", `${title}\n\n${english}`)), [voice], title)
})

test("an oath names who swears it", async () => {
  const text = `I, Irja Kolm, of 4 Pier Road, state as follows:\n\n${english}`
  assert.deepEqual(await deaths(page("The Lusk Archive", "2031-03-04", `Affidavit\n\n${text}`)), ["entity Irja Kolm"]) // prettier-ignore
  const es = "Yo, Nuria Salas, declaro bajo juramento:\n\nEstaba en el patio con mi hermano.\n\nLo mataron en el portón. Yo lo vi." // prettier-ignore
  assert.deepEqual(await deaths(pagina("Archivo de Osta", "2031-03-04", `Declaración\n\n${es}`)), ["entity Nuria Salas"]) // prettier-ignore
})

test("a report about a testimony is the outlet's", async () => {
  const text = "The court heard the witness on Monday.\n\nHer brother was shot dead at the gate."
  assert.deepEqual(await deaths(page("The Lusk Mail", "2031-03-04", `Testimony of Nadia Berg\n\n${text}`)), ["author The Lusk Mail"]) // prettier-ignore
})

test("what a page gives in full is whose words it says", async () => {
  for (const [head, voice] of [
    ["Full text of the statement issued by the Guild of Pilots", "entity Guild of Pilots"],
    ["Text of report by the clandestine radio station Voice of Osta on 3 March", "entity Voice of Osta"],
    ["Text of the report on the fire", "author The Lusk Desk"],
  ] as const)
    assert.deepEqual(await deaths(page("The Lusk Desk", "2031-03-04", `${head}\n\nTwo pilots were shot dead at the pier.`)), [voice], head) // prettier-ignore
  const es =
    "Texto íntegro del comunicado emitido por el Gremio de Pilotos\n\nDos pilotos fueron asesinados en el muelle."
  assert.deepEqual(await deaths(pagina("Mesa de Lusk", "2031-03-04", es)), ["entity Gremio de Pilotos"])
})

test("a name between brackets speaks in its paragraph", async () => {
  const text = [
    "[Announcer] The army has reached the ford.",
    "[Spokesman Otto Holt, recorded] Two pilots were shot dead at the pier.",
    "[Begin recording] [Ana Ruiz] I am well.",
    "Three nurses were shot dead at the inn.",
  ].join("\n\n")
  assert.deepEqual(await deaths(page("The Lusk Desk", "2031-03-04", text)), ["entity Otto Holt", "author The Lusk Desk"]) // prettier-ignore
})
