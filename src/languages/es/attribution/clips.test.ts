import assert from "node:assert/strict"
import {test} from "node:test"
import {saidOn} from "../../../engine.fixture.ts"

const told = (text: string, language: "en" | "es"): Promise<string[]> => saidOn({outlet: "La Quilla", day: "2031-05-14", text, language}) // prettier-ignore

test("a recording in a script is the words of whoever is named behind its mark", async () => {
  const spanish = await told('LOC 1: La alcaldesa Rosaura Gil habló ayer.\n\nCORTE 1 – GIL (0\'22"): "Se llevaron a mi secretario el lunes".\n\nLOC 2: Ortova deportó ayer al cantante Efraín Lobo.\n\nINSERTO – LOBO: "A un compañero lo mataron".', "es") // prettier-ignore
  assert.deepEqual(spanish, ['Rosaura Gil: "Se llevaron a mi secretario el lunes".', 'Efraín Lobo: "A un compañero lo mataron".']) // prettier-ignore
  const english = await told('PRESENTER: Police arrested Per Lind on Monday.\n\nCLIP 1 – KOLB (0:22): "They killed a friend of mine."\n\nPRESENTER: Marta Kolb spoke for a minute.\n\nSOUND: KOLB: "They killed two nurses."', "en") // prettier-ignore
  assert.deepEqual(english, ['Marta Kolb: "They killed a friend of mine."', 'Marta Kolb: "They killed two nurses."'])
  // prettier-ignore
})
