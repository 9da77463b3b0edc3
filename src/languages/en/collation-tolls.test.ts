// Numbers of those who are still being counted, of some beside others, and numbers that add up.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const numbers = (list: readonly string[]): string[] => list.filter((one) => one.startsWith("number"))

const first = (text: string) => page("The Osta Courier", "2031-05-04", text)
const then = (text: string) => page("The Lusk Mail", "2031-05-06", text)

test("a toll that has risen is a later state of things", async () => {
  const early = first("The dam broke on 4 May. At least 12 people died, the fire service said.")
  const late = then("The death toll from the broken dam rose to 29, the fire service said.")
  assert.deepEqual(numbers(await told(early, late)), ["number supersede"])
  const antes = pagina(
    "El Correo",
    "2031-05-04",
    "El dique se rompió el 4 de mayo. Murieron 12 personas, dijeron los bomberos.",
  )
  const luego = pagina("La Voz de Osta", "2031-05-06", "El número de muertos subió a 15, dijeron los bomberos.")
  assert.deepEqual(numbers(await told(antes, luego)), ["number supersede"])
})

test("two numbers of one day that nobody says have grown are a dispute", async () => {
  const few = first("Twelve people were killed when the dam broke on 4 May, the ministry said.")
  const many = then("Nineteen people were killed when the dam broke on 4 May, the union said.")
  assert.deepEqual(numbers(await told(few, many)), ["number contradict"])
})

test("four other bodies are no other number of five bodies", async () => {
  const day = first("Divers found four other bodies in the lake on 3 May. The four other bodies were taken to Lusk.")
  const later = then("Divers found five bodies in the lake on 5 May. The five bodies were taken to Lusk.")
  assert.deepEqual(numbers(await told(day, later)).filter((one) => /contradict/.test(one)), []) // prettier-ignore
})

test("the dead of two days are not one number", async () => {
  const monday = first("Six people were killed in the market on 2 May, a doctor said.")
  const sunday = then("Eight people were killed in the market on 5 May, a doctor said.")
  assert.deepEqual(numbers(await told(monday, sunday)).filter((one) => /contradict/.test(one)), []) // prettier-ignore
})

test("those who are told together add up", async () => {
  const whole = first("The steamer with 96 people on board was stopped off Osta on 4 May, the guard said.")
  const parts = then("The steamer carried 88 passengers and eight crew.")
  assert.deepEqual(numbers(await told(whole, parts)), ["number agree"])
  const wrong = then("The steamer carried 86 passengers and eight crew.")
  assert.deepEqual(numbers(await told(whole, wrong)), ["number contradict"])
})
