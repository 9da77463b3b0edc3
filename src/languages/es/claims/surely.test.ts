// How surely Spanish tells what it tells: sentences through the engine, "polarity kind certainty modality".

import assert from "node:assert/strict"
import {test} from "node:test"
import {openEngine} from "../../../engine.ts"
import {documentOf} from "../../../../bench/stages.ts"

const engine = openEngine()

function told(text: string): readonly string[] {
  const document = {...documentOf(text, "Delta Post"), language: "es"}
  return engine
    .read(document)
    .claims.filter(({type}) => /^(?:release|detention|death)$/.test(type))
    .map(({type, polarity, certainty, modality}) => `${polarity} ${type} ${certainty} ${modality}`)
}

const check = (rows: Readonly<Record<string, string>>): void => {
  for (const [text, wanted] of Object.entries(rows)) assert.ok(told(text).includes(wanted), `${text} → ${told(text).join("; ")}`) // prettier-ignore
}

test("what denies a clause from before its subject", () => {
  check({
    "En ningún momento la jueza fue detenida.": "- detention certain fact",
    "La jueza en ningún caso fue detenida.": "- detention certain fact",
    "Sin que la jueza fuera detenida, la marcha terminó.": "- detention certain fact",
    "Sin que nadie fuera detenido, la marcha terminó.": "- detention certain fact",
    "No es que la jueza haya sido detenida.": "- detention certain fact",
  })
})

test("stories that have nothing to them", () => {
  check({
    "La versión de que la jueza fue detenida carece de fundamento.": "- detention certain fact",
    "La noticia de que la jueza fue detenida no es cierta.": "- detention certain fact",
    "Ana Ruiz tachó de rumor la noticia de que la jueza fue detenida.": "- detention certain fact",
  })
})

test("what is not known, wished for or only holds on a condition", () => {
  check({
    "No hay confirmación de que la jueza haya sido detenida.": "+ detention unknown fact",
    "No me consta que la jueza haya sido detenida.": "+ detention unknown fact",
    "Ana Ruiz no ha dicho que la jueza haya sido detenida.": "+ detention unknown fact",
    "Fuentes sin confirmar dicen que la jueza fue detenida.": "+ detention unknown fact",
    "Ojalá la jueza haya sido liberada.": "+ release unknown demanded",
    "Es urgente que liberen a la jueza.": "+ release unknown demanded",
    "De liberar a la jueza, habría calma.": "+ release unknown conditional",
    "En caso de que la jueza fuera liberada, habría calma.": "+ release unknown conditional",
  })
})
