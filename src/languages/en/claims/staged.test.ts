// What a drill plays has not happened; what happens in one has.

import {test} from "node:test"
import {checksOf, readingOf} from "../../../engine.fixture.ts"

const {has, lacks} = checksOf((text: string, language = "en"): string[] =>
  readingOf(text, language, {outlet: "The Quill"}).claims.map(({type, polarity}) => `${polarity} ${type}`),
)

test("what a drill simulates is told of nobody", () => {
  lacks("The drill simulated the kidnapping of an ambassador.", "+ abduction")
  lacks("The exercise simulated an attack on the embassy in which ten hostages were taken.", "+ abduction")
  lacks("El simulacro simuló el secuestro de un embajador.", "+ abduction", "es")
})

test("what befalls somebody in a drill, or is covered up, happened", () => {
  has("During the drill, which simulated an attack, a recruit was shot dead.", "+ death")
  has("A live-firing exercise ended in the death of a recruit.", "+ death")
  has("Officers simulated his suicide after they had beaten him to death.", "+ death")
  has("The kidnapped man simulated illness.", "+ abduction")
})
