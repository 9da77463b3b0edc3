// What stands behind a question or a label of demands has not come about.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const releases = async (one: Page): Promise<string[]> =>
  engine.read((await documentsOf(one))[0]!).claims.flatMap(({type, modality}) => (type === "release" ? [modality] : []))
const mail = (text: string): Page => page("The Lusk Mail", "2031-03-04", text)

test("what is asked for is demanded", async () => {
  for (const text of [
    "What do they want? The release of their leader, and a fishing licence.",
    "What are the strikers asking for? The release of 40 men.",
    "Their demands: the release of Cobb Tanner and a ransom.",
    "The demands are simple: the release of all prisoners.",
  ])
    assert.deepEqual(await releases(mail(text)), ["demanded"], text)
  assert.deepEqual(await releases(pagina("El Faro", "2031-03-04", "¿Qué piden? La liberación de Ruiz.")), ["demanded"])
})

test("what another question or a clause tells is told", async () => {
  for (const text of [
    "What happened next? The release of Cobb Tanner.",
    "The conditions were harsh: the release of 40 men left the camp half empty.",
    "What did they want? Two men were released on Monday.",
  ])
    assert.deepEqual(await releases(mail(text)), ["fact"], text)
})

test("found bodies are said by nobody, and no vote says what it passes", async () => {
  const voices = async (text: string): Promise<string[]> => engine.read((await documentsOf(mail(text)))[0]!).attributions.flatMap(({voice, manner}) => (manner === "narration" ? [] : [voice.name])) // prettier-ignore
  assert.deepEqual(await voices("Fishermen found the body of the customs officer Lucan Reeve in their nets."), [])
  assert.deepEqual(await voices("The council's budget was passed by one vote."), [])
  assert.deepEqual(await voices("The panel found that two men had been tortured."), ["The panel"])
})
