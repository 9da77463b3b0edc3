// What a denied verb is told to be due to, or to come after, has happened.

import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

const claims = (text: string, language = "en"): string[] =>
  readingOf(text, language, {outlet: "The Quill"}).claims.map(
    ({type, polarity, modality}) => `${polarity} ${type} ${modality}`,
  )

const {has, lacks} = checksOf(claims)

test("a denied verb does not deny why, or after what, it is so", () => {
  has("He did not come to work because of the death of his son.", "+ death fact")
  has("The miners are not working in protest at the arrest of their leader.", "+ arrest fact")
  has("The mayor did not speak after the arrest of his brother.", "+ arrest fact")
  has("No vino al trabajo por la muerte de su hijo.", "+ death fact", "es")
  has("Los mineros no trabajan en protesta por la detención de su dirigente.", "+ detention fact", "es")
  has("El alcalde no habló tras la detención de su hermano.", "+ detention fact", "es")
})

test("what is waited for, hoped for or still to come is none of it", () => {
  lacks("She did not wait for the release of her son.", "+ release fact")
  lacks("He will not work after the release of his son.", "+ release fact")
  lacks("The judge did not order the arrest of Brandt.", "+ arrest fact")
  lacks("Los vecinos no luchan por la liberación de Ema Voss.", "+ release fact", "es")
  lacks("No hubo detenciones.", "+ detention fact", "es")
})
