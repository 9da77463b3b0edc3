// Words that tell a taking or a freeing only in a text that is about one, and whose body a deed is told of.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string): string[] {
  return readingOf(text).claims.map(({type, polarity, roles}) => `${polarity} ${type} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("who is taken is abducted or arrested as the text has it, and otherwise only taken", () => {
  assert.ok(claims("Bandits abducted a miller in May. His two sons were taken as well.").includes("+ abduction – > His two sons")) // prettier-ignore
  assert.ok(claims("Police arrested a miller in May. His two sons were taken as well.").includes("+ arrest – > His two sons")) // prettier-ignore
  assert.deepEqual(claims("His two sons were taken as well."), [])
  assert.deepEqual(claims("Bandits abducted a miller in May. Many people took part in the search.").slice(1), ["+ search Many people > –"]) // prettier-ignore
  assert.ok(!claims("Bandits abducted a miller. His wife was taken to hospital.").includes("+ abduction – > His wife"))
})

test("who comes out is released where somebody was held", () => {
  assert.ok(claims("The clerk was detained in May. The pilot got out in June.").includes("+ release – > The pilot"))
  assert.deepEqual(claims("The pilot got out in June."), [])
})

test("what is done to a hand is done to whose it is, unless it is one's own", () => {
  assert.deepEqual(claims("The guards broke his arm."), ["+ mistreatment The guards > his"])
  assert.deepEqual(claims("They broke the arm of the clerk."), ["+ mistreatment They > the clerk"])
  assert.deepEqual(claims("His wrists were bound with wire."), ["+ mistreatment – > His"])
  assert.ok(!claims("Orlov broke his arm on the ice.").some((one) => one.includes("mistreatment")))
})
