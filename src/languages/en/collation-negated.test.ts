// What a plain “not” or “no” denies of what others tell, and what it does not.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const parts = (list: readonly string[]): string[] => list.filter((one) => / (?:contradict|supersede)$/.test(one))

const owner = (text: string) => page("Halm Lines", "2031-05-04", text)
const paper = (text: string) => page("The Lusk Mail", "2031-05-05", text)

test("what is said to be so, and not to be so, of one thing", async () => {
  const heavy = paper("The barge sank on Sunday. Dockers said the barge was overloaded. The mayor thanked the divers.")
  assert.deepEqual(parts(await told(owner("The barge was not overloaded."), heavy)), ["whether contradict"])
  assert.deepEqual(parts(await told(owner("The barge was not insured."), heavy)), [])
  const light = paper("The lorry was overloaded, a carter said. It stood at the gate. The barge left at noon.")
  assert.deepEqual(parts(await told(owner("The crane was not overloaded."), light)), [])
})

test("that there were none, beside some", async () => {
  const some = paper("The workers are shut in the tannery. There are fourteen apprentices in here, a foreman said.")
  assert.deepEqual(parts(await told(owner("There are no apprentices in the tannery."), some)), ["whether contradict"])
  assert.deepEqual(parts(await told(owner("There are no horses in the tannery."), some)), [])
})

test("one sentence that tells one thing and denies another", async () => {
  const both = paper("Passengers said the tram was crowded and that there were no brakes on the second car.")
  assert.deepEqual(parts(await told(owner("The second car had brakes. The tram was crowded."), both)), ["whether contradict"]) // prettier-ignore
})

test("who received no warning was not warned", async () => {
  const warned = paper("Farmers said that they had warned the council in April.")
  assert.deepEqual(parts(await told(owner("The council received no warning from farmers."), warned)), ["whether contradict"]) // prettier-ignore
  const other = paper("Farmers said that the council had sold the mill in April.")
  assert.deepEqual(parts(await told(owner("The council received no warning from farmers."), other)), [])
})

test("not only, no longer, does not know: these deny nothing of what was told", async () => {
  const sold = paper("The council sold the mill, a clerk said.")
  for (const text of [
    "The council did not only sell the mill.",
    "The council does not know who sold the mill.",
    "The council no longer sells mill licences.",
  ])
    assert.deepEqual(parts(await told(owner(text), sold)), [], text)
})

test("nobody was taken at one place, and some were elsewhere", async () => {
  const some = paper("Three persons were detained elsewhere in the city, the ministry said. The chapel was empty.")
  assert.deepEqual(parts(await told(owner("Nobody was detained at the chapel."), some)), [])
})

test("what is called untrue is what was reported, and who takes it back has changed their word", async () => {
  const found = page("Halm Lines", "2031-05-02", "Two pumps were found in the hold.")
  const back = page(
    "Halm Lines",
    "2031-05-06",
    "The earlier information that pumps were found in the hold was incorrect.",
  )
  assert.deepEqual(parts(await told(found, back)), ["whether supersede"])
  const rumour = paper("Sailors said that the captain had flogged a cook.")
  assert.deepEqual(parts(await told(owner("Reports of a flogging are untrue."), rumour)).length <= 1, true)
  assert.deepEqual(parts(await told(owner("Reports of a fire are untrue."), rumour)), [])
})

test("sin, no, ningún: lo que se niega de lo que otros cuentan", async () => {
  const lleno = pagina("La Voz de Osta", "2031-05-05", "Los estibadores dijeron que la barcaza estaba sobrecargada. La barcaza se hundió el domingo.") // prettier-ignore
  const niega = pagina("Naviera Halm", "2031-05-04", "La barcaza no estaba sobrecargada.")
  assert.deepEqual(parts(await told(niega, lleno)), ["whether contradict"])
  const otra = pagina("Naviera Halm", "2031-05-04", "La barcaza no estaba asegurada.")
  assert.deepEqual(parts(await told(otra, lleno)), [])
})

test("whoever denies this denies what was told right before", async () => {
  const text = "The order came from the captain Ivo Lanz, a driver said. Lanz denied this through his lawyer."
  assert.deepEqual(parts(await told(paper(text), owner("The mill is closed."))), ["whether contradict"])
  const other = "The mill was sold in April. The captain Ivo Lanz denied that he owned a mill."
  assert.deepEqual(parts(await told(paper(other), owner("The bridge is closed."))), [])
})

test("nothing was done, and somebody was", async () => {
  const cuffed = paper("A neighbour said that the grocer was handcuffed in the street.")
  assert.deepEqual(parts(await told(owner("No handcuffs were used."), cuffed)), ["whether contradict"])
  assert.deepEqual(parts(await told(owner("No drums were used."), cuffed)), [])
  const sick = paper("Laboratories have shown that the grocer was poisoned.")
  assert.deepEqual(parts(await told(owner("Our doctors found no poison in his blood."), sick)), ["whether contradict"])
})

test("a question tells nothing, and none there are beside so many", async () => {
  const asked = page("The Lusk Mail", "2031-05-05", "Will there be an inquest into the flood?")
  assert.deepEqual(parts(await told(owner("There is no inquest into the flood."), asked)), [])
  const some = paper("Eleven of the bodies are those of minors.")
  assert.deepEqual(parts(await told(owner("There are no children in it."), some)), ["whether contradict"])
})

test("it was no brawl", async () => {
  const brawl = pagina("Ministerio de Osta", "2031-05-04", "Dos herreros resultaron heridos en una riña entre vecinos.")
  const no = pagina("La Voz de Osta", "2031-05-05", "No fue una riña.")
  assert.deepEqual(parts(await told(brawl, no)), ["whether contradict"])
  const quiet = pagina("La Voz de Osta", "2031-05-05", "No fue una fiesta.")
  assert.deepEqual(parts(await told(brawl, quiet)), [])
})
