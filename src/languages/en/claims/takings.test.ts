// Who takes people tells whether it is an arrest; whom a noun, a participle or a thing somebody has is told of.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string): string[] {
  return readingOf(text).claims.map(({type, polarity, roles}) => `${polarity} ${type} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("one verb is an arrest or an abduction by who does it", () => {
  assert.deepEqual(claims("Police led nine weavers away."), ["+ arrest Police > nine weavers"])
  assert.deepEqual(claims("Gunmen led nine weavers away."), ["+ abduction Gunmen > nine weavers"])
  assert.deepEqual(claims("Gendarmes picked up the vicar."), ["+ arrest Gendarmes > the vicar"])
  assert.deepEqual(claims("The vicar was picked up by men with guns."), ["+ abduction men > The vicar"])
  assert.deepEqual(claims("Masked men captured the vicar."), ["+ abduction men > the vicar"])
  assert.deepEqual(claims("The aunt picked up the boys."), [])
  assert.deepEqual(claims("Officers took the vicar's statement."), [])
})

test("a verb's deed may be a noun", () => {
  assert.deepEqual(claims("The jailing of nine weavers caused an outcry."), ["+ detention – > nine weavers"])
  assert.deepEqual(claims("The vicar's sentencing is near."), ["+ sentence – > The vicar"])
  assert.deepEqual(claims("The rounding up of students went on."), ["+ arrest – > students"])
  assert.deepEqual(claims("The holding of shares is taxed."), [])
})

test("a noun behind to be is said of its subject", () => {
  assert.deepEqual(claims("Olga Holt is a prisoner of the militia."), ["+ detention – > Olga Holt"])
  assert.deepEqual(claims("They are free men."), ["+ release – > They"])
  assert.deepEqual(claims("None of the nine is a hostage."), ["- detention – > None of the nine"])
  assert.deepEqual(claims("Two weavers were victims of a kidnapping."), ["+ abduction – > Two weavers"])
})

test("what is done to what somebody has befalls them", () => {
  assert.deepEqual(claims("Olga Holt had the sentence upheld."), ["+ sentence – > Olga Holt"])
  assert.deepEqual(claims("The vicar's nine-year sentence was upheld."), ["+ sentence – > The vicar"])
  assert.deepEqual(claims("Olga Holt had a letter published."), [])
})

test("a word that stresses somebody is not who it is told of", () => {
  assert.deepEqual(claims("The vicar himself was arrested."), ["+ arrest – > The vicar"])
  assert.deepEqual(claims("The weavers were ordered released."), ["+ release – > The weavers"])
  assert.deepEqual(claims("The wounded vicar slept."), ["+ injury – > The wounded vicar"])
})

test("what a work of art tells did not happen, and frost tortures nobody", () => {
  assert.deepEqual(claims("In the film a vicar is kidnapped by clowns."), [])
  assert.deepEqual(claims("The vicar was hit by the frost."), [])
  assert.deepEqual(claims("Nine weavers were released, the company said."), ["+ release – > Nine weavers"])
})
