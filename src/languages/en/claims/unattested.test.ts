// What nothing tells of: "no sign of an abduction", in English and Spanish, through the engine.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentOf} from "../../../../bench/stages.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

const told = (text: string, language: "en" | "es"): string[] =>
  engine.read({...documentOf(text, "Delta Post"), language}).claims.map(({polarity, type}) => `${polarity} ${type}`)

test("a noun or clause behind no sign, no evidence, no trace", () => {
  const rows: [string, string, ("en" | "es")?][] = [
    ["He said there was no sign of an abduction.", "- abduction"],
    ["There was no evidence that she had been abducted.", "- abduction"],
    ["He saw no sign of forced deportation.", "- deportation"],
    ["El fiscal dijo que no hay ningún indicio de secuestro.", "- abduction", "es"],
    ["No hay pruebas de tortura, dijo el ministerio.", "- mistreatment", "es"],
    ["There were signs of an abduction, he said.", "+ abduction"],
    ["There is no word of the released sailors.", "+ release"],
    ["Doctors found evidence of torture.", "+ mistreatment"],
    ["Hay indicios de un secuestro, dijo el fiscal.", "+ abduction", "es"],
  ]
  for (const [text, wanted, language = "en"] of rows) assert.ok(told(text, language).includes(wanted), text)
})
