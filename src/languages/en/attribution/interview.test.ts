// Interviews whose questions stand in paragraphs of their own: whoever answers speaks in the answers.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const turns = async (given: Page): Promise<string[]> => {
  const document = (await documentsOf(given))[0]!
  return engine.read(document).attributions.slice(1).filter(({manner}) => manner === "direct").map(({voice, content}) => `${voice.name ?? ""}: ${document.text.slice(content[0]!.from, content[0]!.to)}`) // prettier-ignore
}

test("answers are the guest's, questions and what only speaks to the guest are the outlet's", async () => {
  const text = [
    "Irja Kolm was held for nine weeks on the island. She spoke to us from a clinic.",
    "When did they come for you?",
    "I was asleep. They took my brother as well.",
    "The governor says you were free to leave.",
    "Nobody told me.",
    "Who was with you?",
    "Two nurses. We slept in turns.",
    "Were they freed?",
    "I never saw them again.",
    "The governor's office did not answer.",
  ].join("\n\n")
  assert.deepEqual(await turns(page("The Lusk Mail", "2031-03-04", text)), [
    "Irja Kolm: I was asleep. They took my brother as well.",
    "Irja Kolm: Nobody told me.",
    "Irja Kolm: Two nurses. We slept in turns.",
    "Irja Kolm: I never saw them again.",
  ])
})

test("the same in Spanish, where endings tell who speaks", async () => {
  const text = [
    "Nuria Salas pasó nueve semanas presa en la isla. Conversó con este diario desde una clínica.",
    "¿Cuándo llegaron?",
    "De noche. Dormíamos todos.",
    "¿Quién estaba con usted?",
    "Dos enfermeras. No las volví a ver.",
    "¿Quedaron libres?",
    "No sé nada de ellas.",
  ].join("\n\n")
  assert.deepEqual((await turns(pagina("La Voz de Osta", "2031-03-04", text))).map((turn) => turn.split(":")[0]), ["Nuria Salas", "Nuria Salas", "Nuria Salas"]) // prettier-ignore
})

test("questions and answers about others are nobody's interview", async () => {
  const text = [
    "Governor Irja Kolm signed the order on Monday.",
    "Who was arrested?",
    "Nine miners were arrested.",
    "Where are they held?",
    "They are held at the fort.",
    "When will they be tried?",
    "The trial begins in May.",
  ].join("\n\n")
  assert.deepEqual(await turns(page("The Lusk Mail", "2031-03-04", text)), [])
})
