// Checks of rumours: whose is what is checked, and what becomes of it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const told = async (one: Page): Promise<string[]> =>
  engine.read((await documentsOf(one))[0]!).claims.flatMap(({type, polarity}) => (type === "other" ? [] : [`${polarity} ${type}`])) // prettier-ignore
const english = (text: string): Promise<string[]> => told(page("The Lusk Mail", "2031-03-04", text))

test("what a verdict calls false is denied by whoever checks it", async () => {
  assert.deepEqual(await english('Claim: "The captain has been hanged." Verdict: false. The picture is old.'), ["+ death", "- death"]) // prettier-ignore
  assert.deepEqual(await english("The claim: Ruiz has been freed. Our verdict: FALSE"), ["+ release", "- release"])
  assert.deepEqual(await english('"The mayor was abducted," says a post. False.'), ["+ abduction", "- abduction"])
  assert.deepEqual(await told(pagina("El Faro", "2031-03-04", "Rumor: mataron a dos enfermeras. Conclusión: falso.")), ["+ death", "- death"]) // prettier-ignore
})

test("the label of a verdict sentences nobody, and a verdict of a court does", async () => {
  assert.deepEqual(await english("Claim: Soldiers killed two nurses. Verdict: unproven."), ["+ death"])
  assert.ok((await english("Verdict: guilty. The judge sentenced Ruiz to six years.")).includes("+ sentence"))
})

test("what is checked is nobody's that is known", async () => {
  for (const text of [
    "Rumour: two bakers were arrested on Monday. Fact: the shop is shut for repairs.",
    "What is being shared:\n\nTwo bakers were arrested on Monday.\n\nWhat we found:\n\nThe shop is shut.",
  ]) {
    const {claims, attributions} = engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", text)))[0]!)
    const arrest = claims.find(({type}) => type === "arrest")
    assert.equal(attributions.find(({id}) => id === arrest?.attribution)?.voice.kind, "unnamed", text)
  }
  const {claims, attributions} = engine.read((await documentsOf(page("The Lusk Mail", "2031-03-04", "Facts: two bakers were arrested on Monday.")))[0]!) // prettier-ignore
  assert.equal(attributions.find(({id}) => id === claims[0]?.attribution)?.voice.kind, "author")
})
