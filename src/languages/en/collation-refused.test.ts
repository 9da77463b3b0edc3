// Who refuses, opposes or denies somebody something says of nothing that it is not so.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const parts = (list: readonly string[]): string[] => list.filter((one) => / (?:contradict|supersede)$/.test(one))
const owner = (text: string) => page("Halm Lines", "2031-05-04", text)
const paper = (text: string) => page("The Lusk Mail", "2031-05-05", text)

test("to refuse a thing, to oppose it, to deny it to somebody", async () => {
  const fact = paper("The stokers laid down their shovels at noon, and the captain gave the cook permission to use the galley, a mate said.") // prettier-ignore
  for (const text of [
    "The owner Ulf Halm refused to let the stokers lay down their shovels.",
    "The owner Ulf Halm opposes shovels for stokers.",
    "The captain denied the cook permission to use the galley.",
    "The owner Ulf Halm rejected the new shovels for the stokers.",
  ])
    assert.deepEqual(parts(await told(owner(text), fact)), [], text)
  const claim = owner("The owner Ulf Halm rejected the claim that the stokers laid down their shovels at noon.")
  assert.deepEqual(parts(await told(claim, fact)), ["whether contradict"])
})

test("a part in it is denied, not that it happened", async () => {
  const fire = paper("The mill of the Brandt brothers burned on Sunday, the miller said.")
  const role = owner("Halm Lines denied any role in the burning of the mill of the Brandt brothers.")
  assert.deepEqual(parts(await told(role, fire)), [])
  const allegations = owner("Halm Lines denied the allegations in a letter about Sunday by the miller of the Brandt brothers.") // prettier-ignore
  assert.deepEqual(parts(await told(allegations, fire)), [])
  const flat = owner("Halm Lines denied that the mill of the Brandt brothers burned.")
  assert.deepEqual(parts(await told(flat, fire)), ["whether contradict"])
})

test("no doubt, no way, not necessarily, do not: none of these says that it is not so", async () => {
  const fact = paper("The bridge of Osta was shut by the carters of the valley, a clerk said.")
  for (const text of [
    "There is no doubt that the bridge of Osta was shut by the carters.",
    "There is no need for a bridge in the valley of the carters of Osta.",
    "Do not shut the bridge of Osta, carters of the valley!",
  ])
    assert.deepEqual(parts(await told(owner(text), fact)), [], text)
})

test("negar la entrada no es negar un hecho", async () => {
  const fact = pagina("La Voz de Osta", "2031-05-05", "El médico tuvo acceso al preso el lunes, dijo su hermana.")
  const refused = pagina("Ateneo de Osta", "2031-05-04", "El director negó al médico el acceso al preso.")
  assert.deepEqual(parts(await told(refused, fact)), [])
})

test("without warning, and after a warning", async () => {
  const shots = paper("The guards fired without warning, a baker said.")
  assert.deepEqual(parts(await told(shots, owner("The crowd was warned three times."))), ["whether contradict"])
  assert.deepEqual(parts(await told(shots, owner("The crowd was fed three times."))), [])
  const dispara = pagina("La Voz de Osta", "2031-05-05", "Los guardias dispararon sin previo aviso, dijo un panadero.")
  assert.deepEqual(parts(await told(dispara, owner("The crowd sang."))), [])
})

test("none of those whom another counts, and a thing that was not used", async () => {
  const flight = paper("There were 90 people on the ship, including eleven children, a steward said.")
  assert.deepEqual(parts(await told(owner("There were no children on board."), flight)), ["whether contradict"])
  assert.deepEqual(parts(await told(owner("There were no horses on board."), flight)), [])
  const chained = paper("The stoker was led ashore in chains, a steward said.")
  assert.deepEqual(parts(await told(owner("No chains were used."), chained)), ["whether contradict"])
})

test("nobody of a sort died, and two did", async () => {
  const dead = paper("Two patients died in the ward on Sunday, a nurse said.")
  assert.deepEqual(parts(await told(owner("No patient died for lack of care."), dead)), ["whether contradict"])
  const sheep = paper("Two shepherds died in the hills on Sunday, a nurse said.")
  assert.deepEqual(parts(await told(owner("No patient died for lack of care."), sheep)), [])
})
