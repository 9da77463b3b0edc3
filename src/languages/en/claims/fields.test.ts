// Case cards: what fields tell of whom the sheet names.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openCapture} from "../../../capture/open.ts"
import {takeCapture} from "../../../capture/take.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(lines: readonly string[], language = "en"): Promise<string[]> {
  const bytes = new TextEncoder().encode(`Outlet: The League\nPublished: 2030-04-30\nLanguage: ${language}\n\n${lines.join("\n")}\n`) // prettier-ignore
  const {documents} = await openCapture(takeCapture(bytes, {name: "card.txt"}), bytes)
  const {claims} = engine.read(documents[0]!)
  return claims.map(({type, roles, time}) => [type, roles.patient?.[0]?.text ?? "–", time?.from?.slice(0, 10) ?? "–", roles.place?.[0]?.text ?? "–"].join(" | ")) // prettier-ignore
}

test("fields of a card: the arrest, where she is held, in which state", async () => {
  const card = [
    "CASE CARD 188",
    "Name: Marta Hollis",
    "Date of arrest: 12 April 2030, about 05:00",
    "Place of arrest: depot gate",
    "Arrested by: police",
    "Place of detention: Quay Street station (12–15 April); since then Lowmoor prison",
    "Current status: still inside",
    "Source of information: her daughter",
  ]
  assert.deepEqual(await told(card), [
    "arrest | Marta Hollis | 2030-04-12 | depot gate",
    "detention | Marta Hollis | 2030-04-12 | Quay Street station",
    "detention | Marta Hollis | – | Lowmoor prison",
    "detention | Marta Hollis | – | –",
  ])
})

test("so in Spanish, and what a later field tells is no day of another", async () => {
  const ficha = [
    "FICHA 77",
    "Apellidos y nombres: Olarte Ríos, Benigno",
    "Fecha y hora de detención: 11/03/2030, 5.30",
    "Lugar de reclusión: Penal de Ayuta",
    "Situación: preso, incomunicado",
    "Fuente: la esposa (entrevista 20/03/2030)",
    "Relato: Lo sacaron de la cama y lo golpearon.",
  ]
  assert.deepEqual(
    (await told(ficha, "es")).filter((one) => !one.startsWith("other")),
    [
      "arrest | Olarte Ríos, Benigno | 2030-03-11 | –",
      "detention | Olarte Ríos, Benigno | – | Penal de Ayuta",
      "detention | Olarte Ríos, Benigno | – | –",
      "abduction | Lo | 2030-03-11 | –",
      "mistreatment | lo | 2030-03-11 | –",
    ],
  )
})

test("a form without a name, and the date of a form, tell nothing", async () => {
  assert.deepEqual(await told(["Place of detention: any station", "Date: 3 April 2030", "Status: open", "Arrested by: –"]), []) // prettier-ignore
  assert.deepEqual(await told(["Name: Marta Hollis", "Date: 3 April 2030", "Place: Osk", "Status: witness"]), [])
})

test("items of a hand-over note: a code before a name, days in two figures, each item of its own", async () => {
  const notes = [
    "Notes for the week.",
    "- CD-30 Ona Birk – freed 14.3, has left the country.",
    "- CD-39 Hans Ottmer died in hospital 21.4. His wife says he was kicked.",
    "- CD-44 Paul Inder (student). Arrested 19.4 outside the library.",
    "- CD-51 Rosa Quell. Nobody has seen her since Friday. The rate is 2.5 percent.",
  ]
  assert.deepEqual(
    (await told(notes)).filter((one) => !one.startsWith("other")),
    [
      "release | Ona Birk | 2030-03-14 | –",
      "departure | Ona Birk | 2030-03-14 | –",
      "death | Hans Ottmer | 2030-04-21 | hospital",
      "mistreatment | he | 2030-04-21 | –",
      "arrest | Paul Inder | 2030-04-19 | the library",
      "disappearance | her | 2030-04-26 | –",
    ],
  )
})
