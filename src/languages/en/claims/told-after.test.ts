// How many, told behind those a clause is about or behind the clause; and who undergoes what a participle tells.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function claims(text: string): Promise<string[]> {
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", text)))[0]!)
  return reading.claims.filter(({type}) => /release|arrest|death|mistreatment/.test(type)).map(({type, polarity, roles, count}) => `${polarity} ${type} ${roles.patient?.map((one) => one.text).join(", ") ?? "–"} ${count?.low ?? "?"}`) // prettier-ignore
}

test("a number behind the clause or behind its people", async () => {
  assert.deepEqual(await claims("They were freed on Monday, nine of them."), ["+ release They 9"])
  assert.deepEqual(await claims("The clerks were freed, all nine."), ["+ release The clerks 9"])
  assert.deepEqual(await claims("The clerks, numbering nine, were freed."), ["+ release The clerks 9"])
  assert.deepEqual(await claims("The clerks – there were only nine – were freed."), ["+ release The clerks 9"])
  assert.deepEqual(await claims("Those who were freed were nine."), ["+ release Those 9"])
  assert.deepEqual(await claims("A total of nine were freed."), ["+ release nine 9"])
  assert.deepEqual(await claims("A hundred and six clerks were freed."), ["+ release six clerks 106"])
  assert.deepEqual(await claims("All 14 clerks except Lena Hoff were freed."), ["+ release All 14 clerks 13", "- release Lena Hoff ?"]) // prettier-ignore
  assert.deepEqual(await claims("Freed so far: 9. Killed: 4."), ["+ release 9 9", "+ death 4 4"])
})

test("an age, a day, or what else is counted is not how many they are", async () => {
  assert.deepEqual(await claims("She was freed, 34."), ["+ release She ?"])
  assert.deepEqual(await claims("Lena Hoff was freed, 34."), ["+ release Lena Hoff ?"])
  assert.deepEqual(await claims("The clerks were freed, nine of whom are women."), ["+ release The clerks ?"])
  assert.deepEqual(await claims("The clerks were freed, two days late."), ["+ release The clerks ?"])
  assert.deepEqual(await claims("The clerks were freed, nine buses waited."), ["+ release The clerks ?"])
})

test("the middle of a list of verbs, either of two, and what opens a sentence", async () => {
  assert.deepEqual(await claims("Lena Hoff was stopped at the bridge, beaten, freed and driven home."), ["+ mistreatment Lena Hoff ?", "+ release Lena Hoff ?"]) // prettier-ignore
  assert.deepEqual(await claims("Freed on Monday, Lena Hoff is at sea."), ["+ release Lena Hoff ?"])
  assert.deepEqual(await claims("Freed of snow, the road to Arden is open."), [])
  assert.deepEqual(await claims("Lena Hoff herself was arrested."), ["+ arrest Lena Hoff ?"])
  assert.deepEqual(await claims('Lena Hoff "arrested on Monday" – union'), ["+ arrest Lena Hoff ?"])
  assert.deepEqual(await claims("Arrested: Lena Hoff, nurse; Marek Dusa, driver"), ["+ arrest Lena Hoff, Marek Dusa 2"]) // prettier-ignore
})

test("a number that is all that is told of them is how many it was", async () => {
  const told = "Nine clerks were freed, the army said."
  assert.deepEqual(await claims(`${told} They were eleven, the union said.`), ["+ release Nine clerks 9", "+ release eleven 11"]) // prettier-ignore
  assert.deepEqual(await claims(`${told} "There were eleven of us," Lena Hoff said.`), ["+ release Nine clerks 9", "+ release eleven 11"]) // prettier-ignore
  assert.deepEqual(await claims(`${told} She was eleven, the union said.`), ["+ release Nine clerks 9"])
  assert.deepEqual(await claims(`${told} They were eleven days at sea, the union said.`), ["+ release Nine clerks 9"])
})

test("who stands behind the verb, and who did it to whom before the main one", async () => {
  assert.deepEqual(await claims("Also freed were two clerks and a cook."), ["+ release two clerks, a cook 3"])
  assert.deepEqual(await claims("Also released was a book."), [])
  assert.deepEqual(await claims("The soldiers who arrested Lena Hoff fled."), ["+ arrest Lena Hoff ?"])
  assert.deepEqual(await claims("The order to arrest Lena Hoff came from above."), ["+ arrest Lena Hoff ?"])
  assert.deepEqual(await claims("The army went on to free Lena Hoff."), ["+ release Lena Hoff ?"])
  assert.deepEqual(await claims("Lena Hoff, her lawyer said on Friday, was arrested."), ["+ arrest Lena Hoff ?"])
  assert.deepEqual(await claims("All the men of the village over 15 were arrested."), ["+ arrest All the men of the village ?"]) // prettier-ignore
})
