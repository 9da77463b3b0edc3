// Logs, minutes and sheets of sources whose lines begin with who told them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openCapture} from "../../../capture/open.ts"
import {takeCapture} from "../../../capture/take.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(lines: readonly string[], language = "en"): Promise<string[]> {
  const bytes = new TextEncoder().encode(`Outlet: The League\nPublished: 2031-02-18\nLanguage: ${language}\n\n${lines.join("\n\n")}\n`) // prettier-ignore
  const {documents} = await openCapture(takeCapture(bytes, {name: "log.txt"}), bytes)
  const {claims, attributions} = engine.read(documents[0]!)
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.kind === "author" ? "author" : voice.name]))
  return claims.map(({type, roles, time, attribution}) => [type, roles.patient?.[0]?.text ?? "–", time?.from?.slice(0, 10) ?? "–", voices.get(attribution)].join(" | ")) // prettier-ignore
}

test("who calls at an hour tells the rest of the line, and a night runs over midnight", async () => {
  assert.deepEqual(
    await told([
      "Notes of the night.",
      "22:50 Mrs Marn, teacher. Two pupils of hers were arrested yesterday.",
      "23:30 – Father of Lev Orr: his son was released today.",
      "01:05 Mother again: Ida was arrested yesterday. We asked for a photo.",
      "02:10 Wrong number (pizza).",
    ]),
    [
      "arrest | Two pupils of hers | 2031-02-16 | Mrs Marn",
      "release | his son | 2031-02-17 | Father",
      "arrest | Ida | 2031-02-17 | Mother",
    ].map((one) => one.replace("Mrs Marn", "Marn")),
  )
})

test("the letters of those present speak in minutes, and who is absent does not", async () => {
  assert.deepEqual(
    await told([
      "Present: R. Aldo (chair), T. Moss (legal), P. Quill. Apologies: Ms Prewitt.",
      "1. Minutes approved.",
      "2. Legal. TM: two nurses were arrested on Monday.",
      "3. Families. PQ reported that a baker was beaten on Sunday.",
    ]),
    ["arrest | two nurses | 2031-02-17 | T. Moss", "mistreatment | a baker | 2031-02-16 | P. Quill"],
  )
})

test("a source by its number is who its brackets name", async () => {
  assert.deepEqual(
    await told(["Hoja de fuentes.", "F1 (estibador, hablé dos veces): El lunes detuvieron a doce hombres.", "F2 (cura del puerto): Nadie fue detenido."], "es"), // prettier-ignore
    ["detention | doce hombres | 2031-02-17 | F1", "detention | Nadie | – | cura del puerto"],
  )
})

test("a form's fields and headings tell nothing", async () => {
  assert.deepEqual(await told(["1. Summary: two nurses were arrested on Monday.", "2. Date: 3 May 2030", "3. Next steps: call the lawyer."]), ["arrest | two nurses | 2031-02-17 | author"]) // prettier-ignore
})

test("a sentence of a diary that begins with who tells it is theirs, and they are alive", async () => {
  assert.deepEqual(
    (
      await told([
        "Mon 10.2 – Arrived. Two checkpoints.",
        "Tue 11.2 – On foot to Rell. Widow Hanne Brod: husband arrested 2 February, body returned 8 February.",
        "Wed 12.2 – Rain.",
      ])
    ).filter((one) => one.startsWith("arrest") || one.startsWith("death")),
    ["arrest | husband | 2031-02-02 | Widow Hanne Brod", "death | – | 2031-02-02 | Widow Hanne Brod"],
  )
})
