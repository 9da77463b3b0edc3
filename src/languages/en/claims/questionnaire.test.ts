// Forms with printed questions: what their answers tell, and whose words these are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openCapture} from "../../../capture/open.ts"
import {takeCapture} from "../../../capture/take.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function told(lines: readonly string[], language = "en"): Promise<string[]> {
  const bytes = new TextEncoder().encode(`Outlet: The League\nPublished: 2030-11-27\nLanguage: ${language}\n\nForm B.\n\n${lines.join("\n")}\n`) // prettier-ignore
  const {documents} = await openCapture(takeCapture(bytes, {name: "form.txt"}), bytes)
  const {claims, attributions} = engine.read(documents[0]!)
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.kind === "author" ? "author" : voice.name]))
  return claims.map(({type, roles, time, polarity, attribution}) => [`${polarity}${type}`, roles.patient?.[0]?.text ?? "–", time?.from?.slice(0, 10) ?? "–", voices.get(attribution)].join(" | ")) // prettier-ignore
}

test("answers tell what was asked, printed questions nothing", async () => {
  assert.deepEqual(
    await told([
      "Q1. Name of person interviewed?",
      "A: Leonie Vask, 26, student",
      "Q2. Were you arrested, and if so when and where?",
      "A: Yes. 19 November, on the tram.",
      "Q3. Was anyone arrested with you?",
      "A: My flatmate Tessa.",
      "Q4. Were you beaten?",
      "A: No.",
      "Q5. When were you released?",
      "A: Monday evening.",
      "Q6. Do you know of anybody who died there?",
      "A: No.",
    ]),
    [
      "+arrest | you | 2030-11-19 | Leonie Vask",
      "+arrest | My flatmate Tessa | – | Leonie Vask",
      "-mistreatment | you | – | Leonie Vask",
      "+release | you | 2030-11-25 | Leonie Vask",
    ],
  )
})

test("so they do in Spanish, with the answer below or in the same line", async () => {
  assert.deepEqual(
    await told(
      [
        "1. ¿Nombre y apellido?",
        "R: Leonor Vasca, 26, estudiante",
        "2. ¿Cuándo la liberaron? R: El lunes 25.",
        "3. ¿La golpearon? No.",
        "4. ¿Dónde la tuvieron detenida?",
        "R: En el cuartel viejo.",
      ],
      "es",
    ),
    [
      "+release | la | 2030-11-25 | Leonor Vasca",
      "-mistreatment | La | – | Leonor Vasca",
      "+detention | la | – | Leonor Vasca",
    ],
  )
})

test("three questions are no form", async () => {
  assert.deepEqual(await told(["1. Were you beaten?", "No.", "2. Why?", "3. When?"]), ["+mistreatment | you | – | author", "-mistreatment | you | – | author"]) // prettier-ignore
})
