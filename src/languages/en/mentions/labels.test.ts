// Names in capitals: who speaks in a transcript, surnames as registers write them, and words that name nobody.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, documentsOf, page, saidOn, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function named(kind: string, given: Page): Promise<string[]> {
  const {entities} = engine.read((await documentsOf(given))[0]!)
  return entities.flatMap((one) => (one.kind === kind && one.named ? [one.name] : [])).sort()
}

const talk = [
  "Wanda Sorel runs the night shelter in Osta.",
  "DORN: When did they come?",
  "SOREL: At four. The porter Otto Gall let them in, and he never came back.",
  "DORN: Has his sister heard from him?",
  "SOREL: She has not. Somebody told me they took him to the fort.",
].join("\n\n")

test("who speaks is the one of that surname in the text, or in the byline", async () => {
  const given = {...page("Radio Osta", "2031-03-04", talk), byline: "Presented by Lia Dorn"}
  assert.deepEqual(await named("person", given), ["Lia Dorn", "Otto Gall", "Wanda Sorel"])
  assert.deepEqual(await named("organization", given), [])
  assert.deepEqual((await collated(given)).persons.map(({name}) => name).sort(), [
    "Lia Dorn",
    "Otto Gall",
    "Wanda Sorel",
  ])
})

test("the outlet's letters are the outlet, and words of everyday use are nobody", async () => {
  const given = page("Lusk FM", "2031-03-04", talk.replaceAll("DORN:", "LFM:").replaceAll("SOREL:", "GUEST:"))
  assert.deepEqual(await named("person", given), ["Otto Gall", "Wanda Sorel"])
  assert.deepEqual(await named("organization", given), ["LFM"])
})

test("he and she in a turn are not who speaks it", async () => {
  const text = talk.replace("Somebody told me", "She says")
  const said = await saidOn({...page("Radio Osta", "2031-03-04", text), byline: "Presented by Lia Dorn"})
  assert.ok(!said.some((one) => /Lia Dorn.*they took him/.test(one)), said.join("\n"))
})

test("a surname in capitals is the surname in small letters", async () => {
  const text =
    "The passports of Mara Ilse QUINT and Bertil ONDO were withdrawn. Nobody was held but the said Ondo. Quint appealed."
  assert.deepEqual(await named("person", page("The Gazette", "2031-03-04", text)), ["Bertil ONDO", "Mara Ilse QUINT"])
})

test("words that a notice shouts are no bodies", async () => {
  const text =
    "FIRST. The guards left. SECOND. Nobody was hurt. TODAY we march. THE LIST. It has nine names. UNHCR was told."
  assert.deepEqual(await named("organization", page("The Lusk Mail", "2031-03-04", text)), ["UNHCR"])
})
