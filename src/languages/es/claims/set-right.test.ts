// "No … sino …", rolls, and whom a denial is told of: Spanish and English sentences through the engine.

import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

// "+ type agent > patients (count)"
function claims(text: string, language = "es"): string[] {
  const found = readingOf(text, language, {outlet: "La Quilla"})
  return found.claims.map(({type, polarity, roles, count}) => {
    const who = (role: "agent" | "patient"): string =>
      (roles[role] ?? []).map(({text: words}) => words).join(" + ") || "–"
    return `${polarity} ${type} ${who("agent")} > ${who("patient")}${count === null ? "" : ` (${count.low ?? ""})`}`
  })
}

const {has, lacks} = checksOf(claims)

test("a number that is ruled out counts nobody, the one in its stead does", () => {
  has("No fueron cuatro sino nueve los detenidos.", "+ detention – > los detenidos (9)")
  has("Los detenidos no fueron cuatro sino nueve.", "+ detention – > Los detenidos (9)")
  has("No fueron cuatro los detenidos.", "+ detention – > los detenidos")
  has("Fueron cuatro los detenidos.", "+ detention – > los detenidos (4)")
  has("Fueron liberados no dos sino seis remeros.", "+ release – > seis remeros (6)")
  has("No murieron cuatro sino nueve remeros.", "+ death – > nueve remeros (9)")
})

test("what is denied of the first is told of the second", () => {
  has("No detuvieron a Ema Voss sino a Iker Lund.", "- detention – > Ema Voss")
  has("No detuvieron a Ema Voss sino a Iker Lund.", "+ detention – > Iker Lund")
  has("They did not arrest Ema Voss but Iker Lund.", "+ arrest They > Iker Lund", "en")
  has("No los detuvo la Policía sino el Ejército.", "+ detention el Ejército > los")
  has("No fueron detenidos por la Policía, sino por el Ejército.", "+ detention – > –")
  has("Los remeros no murieron en el puerto sino en la celda.", "+ death – > Los remeros")
  has("Ema Voss no fue liberada sino trasladada a otra cárcel.", "+ transfer – > Ema Voss")
  has("Ema Voss no fue liberada sino trasladada a otra cárcel.", "- release – > Ema Voss")
  has("Ema Voss no fue liberada ni trasladada a otra cárcel.", "- transfer – > Ema Voss")
  has("Ema Voss no está detenida, sino desaparecida.", "+ disappearance – > Ema Voss")
})

test("far from it, it was not done", () => {
  has("Lejos de ser liberadas, las monjas fueron golpeadas.", "- release – > las monjas")
  has("En vez de ser liberados, los remeros fueron deportados.", "- release – > los remeros")
  has("Far from being freed, the nuns were beaten.", "- release – > the nuns", "en")
  has("Tras ser liberadas, las monjas viajaron a Galmar.", "+ release – > las monjas")
  lacks("Lejos de la ciudad, las monjas fueron golpeadas.", "- ")
})

test("a word, a colon and nobody but those it is true of", () => {
  has("Fallecidos: Ema Voss, Iker Lund y Abel Torno.", "+ death – > Ema Voss + Iker Lund + Abel Torno (3)")
  has("Detenidos (2): Ema Voss y Abel Torno.", "+ detention – > Ema Voss + Abel Torno (2)")
  has("Killed: Ema Voss, Iker Lund and Abel Torno.", "+ death – > Ema Voss + Iker Lund + Abel Torno (3)", "en")
  lacks("Presentes: Ema Voss y Abel Torno.", "+ ")
  lacks("Detenido: Ema Voss me golpeó.", "detention")
})

test("no nurse is nobody, a verb that opens a headline is no name, thanks are nobody", () => {
  has("Ninguna enfermera fue detenida.", "- detention – > Ninguna enfermera (0)")
  has("Una enfermera fue detenida.", "+ detention – > Una enfermera")
  has("Murió Ema Voss.", "+ death – > Ema Voss")
  has("Soledad Voss murió ayer.", "+ death – > Soledad Voss")
  has("ya lo soltaron gracias a dios", "+ release – > lo")
  has("mami ya me soltaron estoy bien", "+ release – > me")
  has("Siguen sin aparecer tres jóvenes.", "+ disappearance – > tres jóvenes (3)")
  lacks("Aparecieron los tres jóvenes en el puerto.", "disappearance")
})

test("words behind a colon are not what is denied by a pronoun", () => {
  const told = "La Policía detuvo a tres enfermeras, dijo el sindicato. El ministro lo desmintió: «Nadie fue detenido»."
  has(told, "- detention – > Nadie (0)")
  has(told, "- detention La Policía > tres enfermeras (3)")
  has("El ministro lo desmintió: «No hubo heridos en la plaza».", "- injury – > heridos (0)")
})

test("what a court does not grant, whom a source and a complaint are about", () => {
  has("El tribunal dictó: No ha lugar a la detención de Iker Lund.", "- detention – > Iker Lund")
  has("Denuncio que mi hijo Iker Lund, de 17 años, fue detenido.", "+ detention – > mi hijo Iker Lund")
  has("Por la presente, yo, Ema Voss, denuncio que el día 3 de mayo mi hijo Iker Lund, de 17 años, fue detenido.", "+ detention – > mi hijo Iker Lund") // prettier-ignore
  lacks(
    "Una fuente dijo que Lund fue trasladado a Galmar y que, de no mediar un acuerdo, será juzgado.",
    "> Una fuente",
  )
})

test("who is ruled out did not do it, nobody who is hurt was moved, who is still held is listed", () => {
  lacks("No fue el Ejército quien secuestró a los ingenieros, sino la guerrilla.", "+ abduction el Ejército")
  has("Fue el Ejército quien secuestró a los ingenieros.", "+ abduction el Ejército > los ingenieros")
  has("Ningún herido fue trasladado.", "- transfer – > Ningún herido (0)")
  has("Siguen detenidos: Ema Voss e Iker Lund.", "+ detention – > Ema Voss + Iker Lund (2)")
  has("Los remeros no fueron liberados el lunes sino el martes.", "+ release – > Los remeros")
  has("Los remeros no fueron liberados el lunes.", "- release – > Los remeros")
})
