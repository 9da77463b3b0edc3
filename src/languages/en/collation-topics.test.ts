// The questions of every case, answered in other words by each account.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const set = (a: string, b: string): Promise<string[]> => told(page("The Lusk Mail", "2031-05-04", a), page("Osta Herald", "2031-05-05", b)) // prettier-ignore
const junta = (a: string, b: string): Promise<string[]> => told(pagina("La Voz de Osta", "2031-05-04", a), pagina("El Correo de Lusk", "2031-05-05", b)) // prettier-ignore

test("what was paid, and that nothing was", async () => {
  const none = "Three potters were freed in Osta. Not a single dollar changed hands, the minister Ida Noll said."
  const owner = "Three potters were freed in Osta. The kiln owner Jon Brax said that nothing was paid to the gunmen."
  for (const some of [
    "An aunt said that 40,000 dollars had been collected and left at the ford for the potters.",
    "A cousin said that the potters' families sold two trucks and four cows.",
    "A neighbour said that a ransom of 3 million had been paid for the potters.",
  ])
    for (const no of [none, owner]) assert.deepEqual(await set(no, some), ["whether contradict"], some)
  assert.deepEqual(
    await set(none, "The mayor Ulf Halm said that 3 million had been raised in aid for the flooded."),
    [],
  )
  assert.deepEqual(await set(none, "An aunt said that the potters sold two jugs at the fair."), [])
})

test("of their own will, or taken", async () => {
  const own = "Seven weavers came to the Kiln Street post of their own free will, the captain Ivo Lanz said."
  const taken = "Seven weavers were driven to the Kiln Street post on Sunday, the weaver Ada Moss said."
  assert.deepEqual(await set(own, taken), ["manner contradict"])
  const dragged = "The weaver Ada Moss was dragged aboard, a sailor said."
  assert.deepEqual(await set("The weaver Ada Moss boarded voluntarily, the captain Ivo Lanz said.", dragged), ["manner contradict"]) // prettier-ignore
  assert.deepEqual(await set("The weaver Ada Moss was not dragged aboard, the captain Ivo Lanz said.", dragged), ["manner contradict"]) // prettier-ignore
  const other = "The cook Pia Lund was dragged aboard, a sailor said."
  assert.deepEqual(await set("The weaver Ada Moss boarded voluntarily, the captain Ivo Lanz said.", other), ["whether alone"]) // prettier-ignore
  const fund = "The Voluntary Fire Watch put the barge out, the captain Ivo Lanz said."
  assert.deepEqual(await set(fund, dragged), ["whether alone"])
})

test("what somebody died of", async () => {
  const heart = "The weaver Ada Moss died on Sunday. The prison doctor spoke of heart failure."
  const shot = "The weaver Ada Moss died on Sunday with two bullets in her back, her brother said."
  assert.deepEqual(
    (await set(heart, shot)).filter((one) => one.startsWith("cause")),
    ["cause contradict"],
  )
  const ill = "The weaver Ada Moss died on Sunday. The miller Jon Brax has had a heart attack in May."
  const wounded = "The mill was closed on Monday. Two bullets were found in a sack of flour."
  assert.deepEqual(
    (await set(ill, wounded)).filter((one) => one.startsWith("cause")),
    [],
  )
})

test("how they were treated", async () => {
  const well = "The guards said that the nine weavers were treated with respect."
  assert.deepEqual(await set(well, '"They were chained every night," the weaver Ada Moss said.'), [
    "whether contradict",
  ])
  assert.deepEqual(await set(well, "The weaver Ada Moss beat the record on Sunday."), [])
})

test("en español también", async () => {
  const nada = "Los tres alfareros volvieron a Osta. La ministra Ida Noll dijo que no se pagó ningún rescate."
  assert.deepEqual(await junta(nada, "Una tía dijo que se reunieron 40.000 dólares y se llevaron al monte por los alfareros."), ["whether contradict"]) // prettier-ignore
  const fuerza = "Un marinero dijo que a la tejedora Ada Moss la subieron a rastras."
  assert.deepEqual(await junta("El capitán Ivo Lanz dijo que la tejedora Ada Moss subió por decisión propia.", fuerza), ["manner contradict"]) // prettier-ignore
})

test("shots, bonds, locked doors, confessions, minors, falls", async () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["The port police said that no shot was fired at the barge.", "The barge was boarded. Troops opened fire twice, the stoker Jon Brax said."],
    ["The captain Ivo Lanz denied that his men had opened fire.", "The stoker Jon Brax heard three shots from the quay."],
    ["The weaver Ada Moss was not handcuffed, the captain Ivo Lanz said.", "The weaver Ada Moss sat in the van, her wrists tied with wire, a neighbour said."],
    ["The captain Ivo Lanz said that the weavers were free to leave at any hour.", '"We were locked in for six nights," the weaver Ada Moss said.'],
    ["The weaver Ada Moss has confessed to arson, the prosecutor said.", "The weaver Ada Moss never confessed, her lawyer Ulf Halm said."],
    ["There were no minors among them, the captain Ivo Lanz said.", "Among them was Nils Moss, who is fifteen, his aunt said."],
    ["The weaver Ada Moss slipped on the stairs, the warder Ivo Lanz said.", "The weaver Ada Moss was kicked by two warders, her sister said."],
    ["The weaver Ada Moss broke away and ran, the captain Ivo Lanz said.", "The weaver Ada Moss did not run, a neighbour said."],
    ["The consul was refused access to the weavers, her office said.", "No request by the consul had reached us, the captain Ivo Lanz said."],
  ] // prettier-ignore
  for (const [a, b] of pairs) {
    const found = await set(a, b)
    assert.ok(found.some((one) => one.endsWith("contradict")), `${a} ${b} ${found.join()}`) // prettier-ignore
  }
})

test("and what is of another matter", async () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["No shot was fired at the barge, the port police said.", "The film was shot in Osta. The goalkeeper took two shots."],
    ["The weaver Ada Moss was not handcuffed, the captain Ivo Lanz said.", "The cook Pia Lund was handcuffed, a neighbour said."],
    ["The weaver Ada Moss slipped on the stairs, the warder Ivo Lanz said.", "The cook Pia Lund was kicked by a mule, her sister said."],
    ["There were no minors among them, the captain Ivo Lanz said.", "The mill is fifteen years old. The strike of 1917 was long."],
    ["The clerks were free to leave, the captain Ivo Lanz said.", "The house is surrounded by pines."],
  ] // prettier-ignore
  for (const [a, b] of pairs) assert.deepEqual((await set(a, b)).filter((one) => one.endsWith("contradict")), [], `${a} ${b}`) // prettier-ignore
})
