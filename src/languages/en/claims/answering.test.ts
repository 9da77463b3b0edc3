// Who is made to answer for a deed that a noun tells.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function deeds(text: string, language = "en"): string[] {
  const found = readingOf(text, language)
  return found.claims
    .filter(({type}) => /^(?:death|abduction|attack)$/.test(type))
    .map(({polarity, certainty, roles}) => `${polarity} ${certainty} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("who takes a deed on themselves or is blamed for it is its doer", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The Red Dawn Front claimed responsibility for the killing of the judge.", "+ certain The Red Dawn Front > the judge"], // prettier-ignore
    ["Police blamed the Red Dawn Front for the abduction of the nurse.", "+ certain the Red Dawn Front > the nurse"],
    ["Prosecutors charged three soldiers with involvement in the murder of the monk.", "+ certain three soldiers > the monk"], // prettier-ignore
    ["Two officers were accused of the murder of the monk.", "+ certain Two officers > the monk"],
    ["The rebels were behind the kidnapping of the consul.", "+ certain The rebels > the consul"],
    ["The guard confessed to the murder of the student.", "+ certain The guard > the student"],
    ["The army denied responsibility for the killing of the farmers.", "- certain The army > the farmers"],
    ["The government suspects the Black Hand of having murdered the judge.", "+ probable the Black Hand > the judge"],
  ]
  for (const [text, wanted] of cases) assert.deepEqual(deeds(text), [wanted], text)
})

test("to whom a deed is attributed in nobody's words has done it less surely", () => {
  assert.deepEqual(deeds("The killing of the pilot was attributed to the Black Hand."), ["+ probable the Black Hand > the pilot"]) // prettier-ignore
  assert.deepEqual(deeds("The widow attributed the killing of the pilot to the Black Hand."), ["+ probable the Black Hand > the pilot"]) // prettier-ignore
})

test("nobody answers for a deed who is not responsible, may be, or only speaks of it", () => {
  for (const text of [
    "Nobody has claimed responsibility for the murder of the pilot.",
    "The army is not responsible for the murder of the pilot.",
    "The Front may be responsible for the murder of the pilot.",
    "The mayor acknowledged the murder of the pilot.",
    "The commission accused the police of negligence in the murder of the pilot.",
    "The family blamed the fog for the death of the pilot.",
  ])
    assert.ok(deeds(text).every((one) => /^\+ certain – > the pilot$/.test(one)) && deeds(text).length === 1, text)
})

test("in Spanish too", () => {
  const es = (text: string): string[] => deeds(text, "es")
  assert.deepEqual(es("Los rebeldes se atribuyeron la responsabilidad del asesinato de los jueces."), ["+ certain Los rebeldes > los jueces"]) // prettier-ignore
  assert.deepEqual(es("El sindicato responsabilizó al Ejército del asesinato de los maestros."), ["+ certain Ejército > los maestros"]) // prettier-ignore
  assert.deepEqual(es("Los rebeldes están detrás del secuestro de los cónsules."), ["+ certain Los rebeldes > los cónsules"]) // prettier-ignore
  assert.deepEqual(es("El Ejército no es responsable de la muerte de los maestros."), ["+ certain – > los maestros"])
  assert.deepEqual(es("El ministro reconoció la muerte de los maestros."), ["+ certain – > los maestros"])
})
