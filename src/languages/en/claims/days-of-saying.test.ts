// The day on which something was said is not that of what is told; and of whom "among them" names some.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const reading = async (one: Page) => engine.read((await documentsOf(one))[0]!)
const mail = (text: string): Page => page("The Lusk Mail", "2031-03-04", text)

test("a day right behind the cue is that of saying", async () => {
  const day = async (one: Page, type: string): Promise<string | null> =>
    (await reading(one)).claims.find((claim) => claim.type === type)?.time?.from ?? null
  for (const text of [
    "Two students were beaten in a cellar, a jury heard yesterday.",
    "Two students were beaten in a cellar, a court heard on Monday.",
    "Two students were beaten in a cellar, their nurse told this paper on Monday.",
  ])
    assert.equal(await day(mail(text), "mistreatment"), null, text)
  assert.equal(await day(mail("The army said on Monday it had freed two men."), "release"), null)
  assert.equal(await day(pagina("El Faro", "2031-03-04", "Una enfermera fue detenida, dijo su hermana el lunes."), "detention"), null) // prettier-ignore
  assert.equal(await day(mail("Two students were beaten on Friday, a court heard on Monday."), "mistreatment"), "2031-02-28") // prettier-ignore
  assert.equal(await day(mail("Two students were beaten in a cellar on Monday, a court heard."), "mistreatment"), "2031-03-03") // prettier-ignore
  assert.equal(await day(mail("On Monday, she said, soldiers beat two students."), "mistreatment"), "2031-03-03")
})

test("some of the others are none of those told of before", async () => {
  const states = async (text: string): Promise<string[]> => {
    const {standings, entities} = await reading(mail(text))
    return standings.flatMap(({entity, status}) => entities.find(({id}) => id === entity)?.name === "Gil Moxon" ? [status] : []) // prettier-ignore
  }
  assert.deepEqual(await states("Nine were let go; the others, among them Gil Moxon, are to be tried in May."), [])
  assert.deepEqual(await states("Nine were let go on Monday; the others, among them Gil Moxon, remain in prison."), ["detained"]) // prettier-ignore
  assert.deepEqual(await states("Nine were let go on Monday, among them Gil Moxon."), ["released"])
  assert.deepEqual(await states("They freed nine of the men, among them Gil Moxon, on Monday."), ["released"])
})
