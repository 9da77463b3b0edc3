// Whole cases of a few lines each, read and collated: what must be set side by side, and what must not.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, compared, page, told} from "../../engine.fixture.ts"

test("a report that is denied in as many words, and 'no such'", async () => {
  const yes = page("The Osta Courier", "2031-03-04", "The consulate is surrounded, two shopkeepers said.")
  const no = page("The Lusk Mail", "2031-03-05", "The minister rejects the rumour that the consulate is surrounded.")
  assert.ok((await told(yes, no)).includes("whether contradict"))
  const swap = page("The Osta Courier", "2031-03-04", "A diplomat said a swap was being prepared. Norland says there is no such proposal.") // prettier-ignore
  assert.ok((await compared(swap)).some(({slot, outcome}) => slot === "whether" && outcome !== "agree"))
  const other = page("The Osta Courier", "2031-03-04", "A diplomat said a swap was being prepared. Such proposals take time.") // prettier-ignore
  assert.ok(!(await compared(other)).some(({slot}) => slot === "whether"))
})

test("the people that two documents are about, counted differently", async () => {
  const first = page("Ministry of Ports", "2031-03-04", "We removed 58 foreign nationals on Monday. The 58 were flown to Galven.") // prettier-ignore
  const second = page("The Lusk Mail", "2031-03-05", "Activists have counted 61 people on Monday's flight to Galven. The 61 were removed on Monday.") // prettier-ignore
  assert.ok((await compared(first, second)).some(({slot, outcome}) => slot === "number" && outcome === "contradict"))
  const others = page("The Lusk Mail", "2031-03-05", "Police arrested 300 people on Monday. The 300 were protesters.")
  assert.ok(!(await compared(first, others)).some(({slot}) => slot === "number"))
})

test("what was planned and what came of it is no contradiction", async () => {
  const plan = page("The Osta Courier", "2031-03-04", "Prosecutors intend to charge the reporter Vera Malk, her lawyer said.") // prettier-ignore
  const done = page("The Lusk Mail", "2031-03-09", "The reporter Vera Malk has been charged with trespass.")
  assert.deepEqual(
    (await told(plan, done)).filter((one) => one.startsWith("whether")),
    [],
  )
  assert.ok((await told(plan, done)).includes("status supersede"))
})

test("nameless sources are not the pair they tell of", async () => {
  const first = page("The Osta Courier", "2031-03-04", "The painter Jon Sarr and the singer Noa Sarr entered the Norland consulate on Monday, two cooks said. The couple asked for asylum.") // prettier-ignore
  const second = page("The Lusk Mail", "2031-03-05", "Two convicted fugitives, Jon Sarr and Noa Sarr, are hiding in the Norland consulate, the ministry said.") // prettier-ignore
  const {groups} = await collated(first, second)
  const couple = groups.find(({members}) => members.length === 2)
  assert.equal(new Set(couple?.entities.map(({document}) => document)).size, 2)
  assert.ok(groups.some(({name, members}) => /cooks/.test(name) && members.length === 0))
})

test("whom a case knows by one role, and a surname of two", async () => {
  const first = page("The Osta Courier", "2031-03-04", "The navy detained Captain Ilja Renn on Monday, the owner said.")
  const third = page("The Lusk Mail", "2031-03-09", "Captain Ilja Renn was released on Sunday.")
  const role = page("Ministry of Ports", "2031-03-05", "The captain remains in custody.")
  const {persons} = await collated(first, third, role)
  const renn = persons.find(({name}) => /Renn/.test(name))
  assert.equal(renn?.lanes.length, 3)
  const another = page("The Lusk Mail", "2031-03-09", "Captain Ilja Renn was released on Sunday. Captain Olo Brix was arrested.") // prettier-ignore
  const two = (await collated(first, another, role)).persons
  assert.ok(two.every(({lanes}) => lanes.length < 3))
})

test("a member's own denial against what is told of all, and maxims that deny nothing", async () => {
  const all = page("Presidency of Norland", "2031-03-04", "The President pardoned eleven spies. The eleven were convicted by our courts.") // prettier-ignore
  const one = page("The Osta Courier", "2031-03-05", "The clerk Una Vey was one of eleven people freed on Monday. \"I was never convicted,\" Vey said.") // prettier-ignore
  assert.ok((await told(all, one)).includes("whether contradict"))
  const swap = page("The Osta Courier", "2031-03-04", "The two states exchanged nine prisoners on Monday.")
  const maxim = page("The Lusk Mail", "2031-03-05", "Nobody swaps a kidnapped person, the minister said.")
  assert.ok(!(await told(swap, maxim)).includes("whether contradict"))
})
