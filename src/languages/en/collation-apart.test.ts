import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const day = "2031-05-14" // a Wednesday
const Spanish = /[¿¡áéíóúñ]|\b(?:fue|fueron|los|dijo)\b/

async function between(a: string, b: string): Promise<string[]> {
  const side = (outlet: string, text: string): ReturnType<typeof page> => (Spanish.test(text) ? pagina : page)(outlet, day, text) // prettier-ignore
  return (await told(side("The Arden Post", a), side("Radio Nord", b))).filter((one) => !one.endsWith("alone"))
}

const isContradicted = (list: readonly string[]): boolean => list.some((one) => one.endsWith("contradict"))

test("some of a group and others of it are no contradiction, all of it and some are", async () => {
  assert.ok(!isContradicted(await between("Four of the nine farmers were freed, the guild said.", "Five of the nine farmers were not freed, the prefect said."))) // prettier-ignore
  assert.ok(isContradicted(await between("All nine farmers were freed, the guild said.", "Five of the nine farmers were not freed, the prefect said."))) // prettier-ignore
  assert.ok(!isContradicted(await between("Four of the nine farmers were beaten, the guild said.", "Five of the nine farmers were not beaten, the prefect said."))) // prettier-ignore
})

test("what befell one person is not denied by what did not befall another", async () => {
  for (const [a, b] of [
    [
      "The weaver Ida Sorn was pardoned on Monday, her sister said.",
      "The baker Emil Noor was not pardoned, Governor Olga Brandt said.",
    ],
    ["The lawyer of the weaver Ida Sorn was detained on Monday.", "Ida Sorn was not detained."],
    [
      "Two guards were injured in the riot, the ministry said.",
      "No prisoner was injured in the riot, the warden said.",
    ],
    ["The weaver Ida Sorn, whose mother was deported in 2019, is a citizen.", "Ida Sorn was not deported."],
    ["The warden Nils Varga visited the prisoner Jon Sarr, who was beaten.", "Nils Varga was not beaten."],
  ] as const)
    // prettier-ignore
    assert.ok(!isContradicted(await between(a, b)), a)
})

test("what is denied of another day, or only how it came about, is no denial", async () => {
  for (const [a, b] of [
    [
      "The weaver Ida Sorn was arrested in 2019, her sister said.",
      "Ida Sorn was not arrested on Monday, the police said.",
    ],
    ["The weaver Ida Sorn was arrested, her sister said.", "Ida Sorn was not arrested for her poems, the police said."],
    ["The farmers were evacuated, the company said.", "The farmers were not evacuated by helicopter, the guild said."],
    ["The weaver Ida Sorn died in custody, her sister said.", "The warden denied that Ida Sorn had been killed."],
    ["The weaver Ida Sorn was arrested in March and released in April.", "Ida Sorn was arrested again on Monday."],
    [
      "The weaver Ida Sorn is no longer in custody, the police said.",
      "Ida Sorn was arrested on 3 May, her sister said.",
    ],
    [
      "The weaver Ida Sorn's workshop was closed in April.",
      "The workshop of Ida Sorn was not closed in March, the prefect said.",
    ],
    ["The weaver Ida Sorn was held for three days.", "Ida Sorn was not held in the prison of Karsk, the warden said."],
    ["The company paid the fine, its director said.", "The company did not pay the wages, the guild said."],
    ["The court rejected the appeal of Ida Sorn.", "The court has not rejected the request for bail of Ida Sorn."],
    ["Was the weaver Ida Sorn beaten in custody?", "Ida Sorn was not beaten in custody, the warden said."],
  ] as const)
    // prettier-ignore
    assert.ok(!isContradicted(await between(a, b)), a)
})

test("other happenings are not counted together, nor are a first and a second", async () => {
  for (const [a, b] of [
    [
      "Nine farmers were arrested in Arden on 3 March, the guild said.",
      "Twelve farmers were arrested in Osta on Monday, the prefect said.",
    ],
    [
      "Nine people were killed in the fire at the mill of Karsk.",
      "Fourteen people were killed in the bus crash near Velm.",
    ],
    ["Six hostages were freed in the first exchange.", "Nine hostages were freed in the second exchange."],
  ] as const)
    // prettier-ignore
    assert.deepEqual(await between(a, b), [], a)
  assert.ok(isContradicted(await between("Nine farmers were arrested in Arden on Monday, the guild said.", "Twelve farmers were arrested in Arden on Monday, the prefect said."))) // prettier-ignore
})

test("one noun in two languages is one group", async () => {
  assert.ok(isContradicted(await between("Nine miners were freed on Monday, the union said.", "Los nueve mineros no fueron liberados, dijo la gobernadora Olga Brandt."))) // prettier-ignore
})

test("a number of those up to now gives way to a higher one told later", async () => {
  const first = page("The Arden Post", "2031-05-12", "So far 28 farmers have been arrested, the guild said.")
  const later = page("Radio Nord", "2031-05-14", "The police arrested 32 farmers, the prefect said.")
  assert.deepEqual(await told(first, later), ["number supersede"])
})

test("rumours and what would be contradict nobody", async () => {
  for (const [a, b] of [
    ["It is rumoured that the weaver Ida Sorn left prison.", "Ida Sorn did not leave prison, the warden said."],
    ["Had she signed, the weaver Ida Sorn would come to Velm.", "Ida Sorn did not come to Velm, the warden said."],
  ] as const)
    // prettier-ignore
    assert.ok(!isContradicted(await between(a, b)), a)
})
