// What is taken back by whoever told it, and what is told to be untrue by another: English and Spanish sentences.

import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

// "- death by the gazette"
function claims(text: string, language = "en"): string[] {
  const {claims: found, attributions} = readingOf(text, language)
  const voiceOf = new Map(attributions.map(({id, voice}) => [id, voice.kind === "author" ? "the writer" : voice.name]))
  return found.map(({type, polarity, attribution}) => `${polarity} ${type} by ${voiceOf.get(attribution) ?? ""}`)
}

const {has, lacks} = checksOf(claims)

test("who told it denies it from then on", () => {
  const told = "On Monday we reported that Dina Holt had died. That was wrong."
  has(told, "- death by the writer")
  lacks(told, "+ death")
  has("We wrote, on the word of a guard, that Dina Holt had died. This was not the case.", "- death by the writer")
  has("On Monday this newspaper told you that Dina Holt was free. She is not.", "- release by the writer")
  has("Publicamos el lunes que Ema Voss había muerto. Nos equivocamos.", "- death by the writer", "es")
  has("En nuestra nota del lunes dijimos que Ema Voss había muerto. No es cierto.", "- death by the writer", "es")
})

test("who withdraws it has told it no more", () => {
  has("Radio Lund reported that Dina Holt had been arrested. It withdrew the report an hour later.", "- arrest by Radio Lund") // prettier-ignore
  has("Radio Lund announced that Dina Holt was dead. The item was gone by noon.", "- death by Radio Lund")
  has("Radio Lund said that Dina Holt had been shot dead. It later apologised for the error.", "- death by Radio Lund")
  has("La gaceta publicó que Ema Voss había muerto. Horas después retiró la nota.", "- death by La gaceta", "es")
  has("The figure of nine arrested divers is hereby withdrawn.", "- arrest by the writer")
  has("Radio Lund reported that Dina Holt had been arrested. It did not withdraw the report.", "+ arrest by Radio Lund")
  has("The police said that Dina Holt had been arrested. The army withdrew its men.", "+ arrest by The police")
})

test("who calls another's words untrue denies what they told", () => {
  const told = "The army said that it had freed the two nuns. That is false, their bishop said."
  has(told, "+ release by The army")
  has(told, "- release by their bishop")
  has("The ministry's claim that Dina Holt was freed is untrue.", "- release by the writer")
  has("The article concerning the death of Dina Holt is false.", "- death by the writer")
  has("The report that Dina Holt had been freed turned out to be mistaken.", "- release by the writer")
  has("La Fiscalía aseguró que Ema Voss había muerto. Eso es mentira, dijo su madre.", "- death by madre de Ema Voss", "es") // prettier-ignore
})

test("our own post, a question that scoffs", () => {
  has("We withdraw our post of 3 May, which said that all seven nuns had perished.", "- death by the writer")
  has('"What siege?" the colonel asked.', "- siege by the colonel")
  lacks('"What siege do you mean?" the colonel asked.', "- ")
})

test("an earlier version, what was wrongly told", () => {
  const told = "An earlier version of this article said that Dina Holt had died."
  has(told, "- death by the writer")
  lacks(told, "+ death")
  has("Radio Lund wrongly reported that Dina Holt had died.", "- death by the writer")
  has("Radio Lund wrongly reported that Dina Holt had died.", "+ death by Radio Lund")
  has("Una versión anterior de esta nota decía que Ema Voss había muerto.", "- death by the writer", "es")
  lacks("The police said that Dina Holt was wrongly arrested.", "- ")
  lacks("An earlier report said that Dina Holt had died.", "- ")
})

test("blame for a deed, and what is said to be so, denies nothing", () => {
  lacks('"The guards beat the boy," she said. "That was wrong."', "- ")
  lacks("The minister said that the nuns had been freed. It was a mistake to free them, the judge said.", "- ")
  lacks("The army said that it had freed the two nuns. That was true, their bishop said.", "- ")
  lacks("The army said that it had freed the two nuns. The report that wheat had fallen was false.", "- ")
  lacks("The army freed the two nuns. That was wrong.", "- ")
  lacks("La policía retiró a sus agentes tras detener a Ema Voss.", "- ", "es")
})
