// Ages that stand between names, and people who are counted and named in one breath.

import assert from "node:assert/strict"
import {test} from "node:test"
import {openEngine} from "../../../engine.ts"
import {documentsOf, page} from "../../../engine.fixture.ts"

const engine = openEngine()

async function deaths(text: string): Promise<string[]> {
  const [document] = await documentsOf(page("The Lusk Mail", "2031-03-04", text))
  const {claims} = engine.read(document!)
  return claims.filter(({type}) => type !== "other").map(({roles, count}) => `${count?.low ?? "-"}: ${(roles.patient ?? []).map(({text: who}) => who).join(", ")}`) // prettier-ignore
}

test("an age is nobody", async () => {
  const two = "2: the student Ivo Lanz, the baker Mara Ost"
  assert.deepEqual(await deaths("Among the dead are the student Ivo Lanz, 17, and the baker Mara Ost."), [two])
  assert.deepEqual(await deaths("Police arrested Ivo Lanz, 17, Mara Ost, 44, and the cook Jan Reeb."), ["3: Ivo Lanz, Mara Ost, the cook Jan Reeb"]) // prettier-ignore
  assert.deepEqual(await deaths("The student Ivo Lanz, 17, and the baker Mara Ost were killed."), ["2: The student Ivo Lanz, the baker Mara Ost"]) // prettier-ignore
  assert.deepEqual(await deaths("Police arrested three men, two boys and a woman."), ["6: three men, two boys, a woman"]) // prettier-ignore
})

test("the years of somebody are no count", async () => {
  assert.deepEqual(await deaths("A 12-year-old girl was shot dead."), ["-: A 12-year-old girl"])
  assert.deepEqual(await deaths("Two 12-year-old girls were shot dead."), ["2: Two 12-year-old girls"])
})

test("dozens and scores of people are counted", async () => {
  assert.deepEqual(await deaths("Dozens of sailors were freed."), ["24: Dozens of sailors"])
  assert.deepEqual(await deaths("More than two dozen nurses were arrested."), ["24: two dozen nurses"])
  assert.deepEqual(await deaths("Two dozen of the nurses were freed."), ["24: Two dozen of the nurses"])
  assert.deepEqual(await deaths("Scores of the nurses were freed."), ["40: Scores of the nurses"])
})

test("a figure that has changed is the new one", async () => {
  assert.deepEqual(await deaths("The death toll rose from 12 to 15."), ["15: "])
  assert.deepEqual(await deaths("The death toll rose to 40 from 31."), ["40: "])
  assert.deepEqual(await deaths("From 12 to 15 nurses were killed."), ["12: 15 nurses"])
})

test("two, with their names, are two; and none of those who beat them", async () => {
  const text = "Forty inmates are on hunger strike. Guards had beaten two of them, Ivo Lanz and Jan Reeb, on Monday."
  const [document] = await documentsOf(page("The Lusk Mail", "2031-03-04", text))
  const {claims, entities} = engine.read(document!)
  assert.equal(claims.find(({type}) => type === "mistreatment")?.count?.low, 2)
  const guards = entities.find(({name}) => name === "Guards")
  assert.ok(guards !== undefined && entities.every(({within}) => within !== guards.id))
})
