// Denials that point at what was told before: "denied this", "called that a rumour".

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, type Page} from "../../engine.fixture.ts"

const other = page("Halm Lines", "2031-05-04", "The mill is closed.")
const otra = pagina("Naviera Halm", "2031-05-04", "El molino está cerrado.")

const set = async (one: Page, beside: Page): Promise<string[]> =>
  (await collated(one, beside)).comparisons.map(({slot, outcome, sides}) => `${slot} ${outcome}: ${sides.map(({claims}) => claims.map(({text}) => text).join(" + ")).join(" / ")}`) // prettier-ignore

const english = (text: string): Promise<string[]> => set(page("The Lusk Mail", "2031-05-05", text), other)
const spanish = (text: string): Promise<string[]> => set(pagina("La Voz de Osta", "2031-05-05", text), otra)

const barge = "A stoker said that the barge carried rifles under the grain."
const told = "the barge carried rifles under the grain"

test("what is denied in a word is what was told right before", async () => {
  for (const [denial, shown] of [
    ["The captain, Ivo Lanz, denied this.", "The captain, Ivo Lanz, denied this"],
    ["The captain, Ivo Lanz, denied it.", "The captain, Ivo Lanz, denied it"],
    ["Ivo Lanz denied anything of the sort.", "Ivo Lanz denied anything of the sort"],
    ['Ivo Lanz called that "a rumour for fools".', 'Ivo Lanz called that "a rumour for fools'],
    ["Ivo Lanz dismissed the claim as nonsense.", "Ivo Lanz dismissed the claim as nonsense"],
    ['Ivo Lanz described the story as "pure invention".', 'Ivo Lanz described the story as "pure invention'],
  ] as const)
    // prettier-ignore
    assert.deepEqual(await english(`${barge} ${denial}`), [`whether contradict: ${told} / ${shown}`])
  const said =
    "A clerk said that Ada Lenz had told the judge that she was well fed. Lenz denied having said any such thing."
  assert.deepEqual(await english(said), ["whether contradict: Ada Lenz had told the judge that she was well fed / Lenz denied having said any such thing"]) // prettier-ignore
})

test("it was not, no such thing took place", async () => {
  for (const denial of [
    "It did not, Ivo Lanz said.",
    '"It did not," the captain Ivo Lanz told the court.',
    '"No such voyage took place," the captain Ivo Lanz wrote.',
    '"No cargo of that kind was ever loaded," the captain Ivo Lanz wrote.',
  ])
    assert.equal((await english(`${barge} ${denial}`)).length, 1, denial)
})

test("en español también", async () => {
  const gabarra = "Un fogonero dijo que la gabarra llevaba fusiles bajo el grano."
  for (const denial of [
    "El capitán, Ivo Lanz, lo negó.",
    "El capitán Ivo Lanz calificó eso de «cuento y mentira».",
    "El capitán Ivo Lanz tachó la versión de disparate.",
  ])
    assert.equal((await spanish(`${gabarra} ${denial}`)).length, 1, denial)
})

test("who praises, names or asks denies nothing", async () => {
  for (const words of [
    'Ivo Lanz called that "a fine cargo".',
    'Ivo Lanz called the mate "a liar and a rumour-monger".',
    "Ivo Lanz described the barge as sound.",
    "Ivo Lanz would neither confirm nor deny it.",
    'Ivo Lanz called his mother. "Nonsense rules the river," he wrote in May.',
  ])
    assert.deepEqual(await english(`${barge} ${words}`), [], words)
})
