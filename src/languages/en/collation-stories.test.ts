// Of dozens of documents nobody has said that they are of one matter: what shares words only is not set side by side.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page, type Page} from "../../engine.fixture.ts"

const towns = ["Arvik", "Belmora", "Cordan", "Dravic", "Elsmoor", "Fennick", "Garlo", "Hestan", "Ivrea", "Jorun", "Kestle", "Lomas", "Murano", "Nivelle"] // prettier-ignore
const trades = ["bakers", "weavers", "glaziers", "coopers", "tanners", "masons", "tailors", "millers", "potters", "saddlers", "printers", "farriers", "dyers", "carters"] // prettier-ignore

// Fourteen reports that have nothing to do with one another.
const others = towns.map((town, i): Page => page(`The ${town} Post`, "2031-03-02", `The ${trades[i]} of ${town} held their fair. Mayor ${town}son opened it with a song about the ${trades[i]}.`)) // prettier-ignore

const parts = (list: Awaited<ReturnType<typeof compared>>): string[] => list.filter(({outcome}) => outcome === "contradict").map(({slot}) => slot) // prettier-ignore

const toll = (town: string, count: string): Page =>
  page(`The ${town} Post`, "2031-03-04", `${count} soldiers were killed in ${town}, a doctor said.`)

test("the dead of two towns among many papers are no dispute, those of one town are", async () => {
  assert.deepEqual(parts(await compared(...others, toll("Arvik", "Five"), toll("Kestle", "Six"))), [])
  const [five, six] = [toll("Arvik", "Five"), {...toll("Arvik", "Six"), outlet: "Radio Lantern"}]
  assert.deepEqual(parts(await compared(...others, five, six)), ["number"])
})

test("of twelve documents somebody has said that they are of one matter, of thirteen nobody has", async () => {
  const two = [toll("Arvik", "Five"), toll("Kestle", "Six")]
  assert.deepEqual(parts(await compared(...others.slice(0, 10), ...two)), ["number"])
  assert.deepEqual(parts(await compared(...others.slice(0, 11), ...two)), [])
})

test("a negotiation here and none there", async () => {
  const yes = page(
    "The Arvik Post",
    "2031-03-04",
    "The miners of Arvik began a negotiation with the owners of the pits.",
  )
  const no = page("The Kestle Post", "2031-03-04", "There was no negotiation in Kestle over the customs shed.")
  assert.deepEqual(parts(await compared(...others, yes, no)), [])
  const denied = page(
    "The Kestle Post",
    "2031-03-04",
    "There was no negotiation with the miners of Arvik over the pits.",
  )
  assert.deepEqual(parts(await compared(...others, yes, denied)), ["whether"])
})

test("a denial meets what is told of its own matter", async () => {
  const burned = page("The Arvik Post", "2031-03-04", "Neighbours in Arvik said that the granary of the Olm family burned for two nights.") // prettier-ignore
  const no = page("Fire Brigade of Arvik", "2031-03-05", "The Fire Brigade of Arvik denies that the granary of the Olm family burned.") // prettier-ignore
  const far = page("Fire Brigade of Lomas", "2031-03-05", "The Fire Brigade of Lomas denies that a granary burned by the river.") // prettier-ignore
  assert.deepEqual(parts(await compared(...others, burned, no)), ["whether"])
  assert.deepEqual(parts(await compared(...others, burned, far)), [])
})
