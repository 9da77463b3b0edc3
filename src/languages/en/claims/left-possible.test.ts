// What nobody rules out, whom "but" sets right, hardly anybody, figures of a register, and what is nobody's speech.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page, pagina, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const read = async (given: Page) => engine.read((await documentsOf(given))[0]!)
const told = async (given: Page): Promise<string[]> =>
  (await read(given)).claims.map(({type, polarity, certainty, roles, count}) => `${polarity} ${type} ${certainty} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"} ${count?.low ?? ""}`.trim()) // prettier-ignore
const english = (text: string): Promise<string[]> => told(page("The Lusk Mail", "2031-03-04", text))
const spanish = (text: string): Promise<string[]> => told(pagina("La Voz de Osta", "2031-03-04", text))
const cues = async (text: string): Promise<string[]> =>
  (await read(page("The Lusk Mail", "2031-03-04", text))).attributions.flatMap(({manner, cue}) => (manner === "narration" ? [] : [cue.map(({from, to}) => text.slice(from, to)).join()])) // prettier-ignore

test("what somebody does not rule out may be so", async () => {
  assert.deepEqual(await english("The court refused to rule out that Mara Voss was killed."), ["+ death possible – > Mara Voss"]) // prettier-ignore
  assert.deepEqual(await english("Officials cannot rule out that the weaver was abducted."), ["+ abduction possible – > the weaver"]) // prettier-ignore
  assert.deepEqual(await english("The governor did not rule out freeing the clerks."), ["+ release possible The governor > the clerks"]) // prettier-ignore
  assert.ok((await spanish("La fiscal no descartó que Mara Voss fuera asesinada.")).includes("+ death possible – > Mara Voss")) // prettier-ignore
})

test("what somebody rules out is not so, and whom it is about stays as it was told", async () => {
  assert.deepEqual(await english("The minister ruled out that Mara Voss was killed."), [
    "- death certain – > Mara Voss",
  ])
  assert.deepEqual(await english("The army ruled out releasing the clerks."), ["- release certain The army > the clerks"]) // prettier-ignore
  assert.deepEqual(await english("The judge refused to free Mara Voss."), ["- release certain The judge > Mara Voss"])
})

test("what “why” and “where” ask for is granted, whoever declines to say", async () => {
  assert.ok((await english("The ministry declined to say why Mara Voss was held.")).includes("+ detention certain – > Mara Voss")) // prettier-ignore
  assert.ok((await english("The army would not explain where the clerks are held.")).includes("+ detention certain – > the clerks")) // prettier-ignore
})

test("whom “but” sets right did it, and whom “but not” leaves out did nothing", async () => {
  assert.deepEqual(await english("Not the police but the army arrested Mara Voss."), ["+ arrest certain the army > Mara Voss"]) // prettier-ignore
  assert.deepEqual(await english("Not Mara Voss but Paul Sar was freed."), ["+ release certain – > Paul Sar"])
  assert.deepEqual(await english("The clerks but not the guards were freed."), ["+ release certain – > The clerks"])
  assert.ok(!(await english("The guards and not the prisoners started the fire.")).some((one) => one.startsWith("-")))
  assert.deepEqual(await english("All the clerks but two were freed."), ["+ release certain – > All the clerks"])
})

test("hardly any are next to none", async () => {
  assert.deepEqual(await english("Hardly any of the miners were rescued."), ["- rescue probable – > the miners"])
  assert.deepEqual(await english("Scarcely any of the 40 clerks were released."), ["- release probable – > the 40 clerks"]) // prettier-ignore
  assert.deepEqual(await english("The miners were rescued."), ["+ rescue certain – > The miners"])
})

test("those held since a day were freed, and reports that proved false are denied", async () => {
  assert.deepEqual(await english("Six guards held hostage since Monday were freed."), ["+ detention certain – > Six guards 6", "+ release certain – > Six guards 6"]) // prettier-ignore
  assert.ok((await english("Reports that the nuns had been kidnapped proved false.")).includes("- abduction certain – > the nuns")) // prettier-ignore
})

test("a figure behind a bare participle and a colon is how many it befell", async () => {
  assert.deepEqual(await english("Deported: 14. Detained: 37."), ["+ deportation certain – > 14 14", "+ detention certain – > 37 37"]) // prettier-ignore
  assert.deepEqual(await english("Freed: 14 March."), [])
})

test("who is dragged out and driven away is taken, not who is driven away by the cold", async () => {
  assert.deepEqual(await english("Mara Voss was dragged out and driven away."), ["+ abduction certain – > Mara Voss"])
  assert.deepEqual(await english("The visitors were driven away by the cold."), [])
})

test("what befalls people is nobody's speech", async () => {
  assert.deepEqual(await cues("Not one of the nine clerks was released. Two nurses held captive since March have been released."), []) // prettier-ignore
  assert.deepEqual(await cues("The hospital admitted 31 people."), [])
  assert.deepEqual(await cues("The blast claimed nine lives."), [])
  assert.deepEqual(await cues("The minister admitted 31 deaths."), ["admitted"])
  assert.deepEqual(await cues("The minister admitted that 31 people died."), ["admitted"])
})

test("what somebody has not said, or nobody stands for, is left open", async () => {
  assert.deepEqual(await english("The mayor has not said that Mara Voss was killed."), [
    "+ death unknown – > Mara Voss",
  ])
  assert.deepEqual(await english("Unconfirmed reports say Mara Voss was killed."), ["+ death unknown – > Mara Voss"])
  assert.deepEqual(await english("Confirmed reports say Mara Voss was killed."), ["+ death certain – > Mara Voss"])
  assert.ok((await spanish("Según rumores, Mara Voss fue asesinada.")).includes("+ death possible – > Mara Voss")) // prettier-ignore
})
