// Sayings without their speaker: in notes that leave subjects out, in the messages of a chat, behind "according to her".

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, saidOn} from "../../../engine.fixture.ts"

const english = (text: string): Promise<string[]> => saidOn(page("The Lusk Mail", "2031-03-04", text))
const spanish = (text: string): Promise<string[]> => saidOn(pagina("La Voz de Osta", "2031-03-04", text))

test("a sentence that begins with its verb is said by whom the sentence before is about", async () => {
  assert.deepEqual(await english("Karl Pohl takes the stand. Says the thief was locked up in the barn."), ["Karl Pohl: the thief was locked up in the barn"]) // prettier-ignore
  assert.deepEqual(await english("The mayor spoke at noon. Said nine had been freed. Denies that anyone was hurt."), ["The mayor: nine had been freed", "The mayor: anyone was hurt"]) // prettier-ignore
  assert.deepEqual(await english("Nine people were arrested. Says a lot about the town."), [])
})

test("nobody is who is named right behind the pronoun", async () => {
  assert.deepEqual(await english("Ana Ruiz was freed. A guard came. According to him, Ruiz was beaten."), ["A guard: Ruiz was beaten"]) // prettier-ignore
})

test("en un chat nadie habla por quien escribió antes", async () => {
  const chat = "4/3/31, 9:30 - Vero: Mi cuñado trabaja en el juzgado.\n4/3/31, 9:33 - Pilar: dice que la soltaron\n4/3/31, 9:35 - Pilar: Me llamó su hijo. Dice que está bien" // prettier-ignore
  assert.deepEqual(await spanish(chat), [
    "Vero: Mi cuñado trabaja en el juzgado.",
    "Pilar: dice que la soltaron",
    ": la soltaron",
    "Pilar: Me llamó su hijo. Dice que está bien",
    "su hijo: está bien",
  ])
})

test("un pronombre de quien recibe la acción no dice nada", async () => {
  assert.deepEqual(await spanish("La soltaron el lunes. Dice que la golpearon."), [": la golpearon"])
})
