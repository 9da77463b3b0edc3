// Numbers put right in so many words, by others and by those who gave them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {compared, page, pagina, told, type Page} from "../../engine.fixture.ts"

const numbers = async (...pages: readonly Page[]): Promise<string[]> =>
  (await compared(...pages)).filter(({slot}) => slot === "number").map(({outcome, maker}) => `${maker.rule} ${outcome}`)

test("“57, not 52” answers whoever said 52", async () => {
  const first = page("The Osta Courier", "2031-03-04", "Fifty-two nuns were driven away, the abbess said.")
  const right = page("Order of Velm", "2031-03-05", "On Monday 57 nuns were driven away, not 52.")
  assert.deepEqual(await numbers(first, right), ["corrected contradict"])
  const other = page("The Osta Courier", "2031-03-04", "The convent of Velm was built in 1652 and has 40 rooms.")
  assert.deepEqual(await numbers(other, right), [])
  const days = page("Order of Velm", "2031-03-05", "The nuns came home after 9 days and did not bring the 52 books.")
  assert.deepEqual(await numbers(first, days), [])
})

test("who puts their own number right has settled it", async () => {
  const first = page("Forum for Rights", "2031-03-04", "The Forum has verified 38 releases.")
  const right = page("Forum for Rights", "2031-03-06", "We correct our figure: there were 36 releases and not 38.")
  assert.deepEqual(await numbers(first, right), ["corrected supersede"])
  const more = page("Forum for Rights", "2031-03-06", "The Forum has now verified 41 releases.")
  assert.deepEqual(await numbers(first, more), ["amounts supersede"])
})

test("«208 y no 212»", async () => {
  const first = pagina("Presidencia de Norlandia", "2031-03-04", "El presidente indultó el lunes a 212 personas.")
  const right = pagina("Presidencia de Norlandia", "2031-03-08", "Los indultados son 208 y no 212.")
  assert.deepEqual(await numbers(first, right), ["corrected supersede"])
  const no = pagina("Presidencia de Norlandia", "2031-03-08", "Los 208 indultados no recibieron los 212 dólares.")
  assert.deepEqual(
    (await numbers(first, no)).filter((one) => one.startsWith("corrected")),
    [],
  )
})

test("a denial whose every word somebody else said", async () => {
  const denial = page("Ministry of Ports", "2031-03-04", "The Ministry denies that the ferry was overloaded. The ferry was inspected in May. The ferry is old. The ferry sank at noon.") // prettier-ignore
  const yes = page(
    "The Lusk Mail",
    "2031-03-05",
    "The vessel was overloaded, a welder said. The ferry had a new engine. The ferry was blue.",
  )
  assert.ok((await told(denial, yes)).includes("whether contradict"))
  const other = page(
    "The Lusk Mail",
    "2031-03-05",
    "The lorries were overloaded, a welder said. The ferry had a new engine.",
  )
  assert.ok(!(await told(denial, other)).includes("whether contradict"))
})

test("who owns to what they denied has settled it, and no denial stands against them", async () => {
  const held = page("The Osta Courier", "2031-03-04", "Police arrested the pilot Ivo Lanz on 3 March.")
  const denied = page("Norland Police", "2031-03-05", "The police denied that they had arrested the pilot Ivo Lanz.")
  const owned = page("Norland Police", "2031-03-08", "The police arrested the pilot Ivo Lanz on 3 March.")
  assert.ok((await told(held, denied)).includes("whether contradict"))
  assert.deepEqual((await told(held, denied, owned)).filter((one) => /contradict|supersede/.test(one)), ["whether supersede"]) // prettier-ignore
  assert.ok((await told(denied, owned)).includes("whether supersede"))
})

test("whose police it is, when nobody says, is one in a case", async () => {
  const one = page("The Osta Courier", "2031-03-04", "Police said 58 people were on board the flight.")
  const other = page("The Lusk Mail", "2031-03-08", "Police said 61 people were on board the flight.")
  assert.deepEqual(await numbers(one, other), ["principal groups supersede"])
})

test("who withdraws or corrects a number has changed it", async () => {
  const first = page("Osta Police", "2031-03-04", "Thirty-one pupils were taken from the convent, the police said.")
  for (const words of [
    "Forty pupils and two cooks were taken from the convent. The earlier figure of thirty-one is withdrawn.",
    "The police first said that thirty-one had been taken. On Friday they corrected that to forty-two.",
    "“Forty-two pupils, not thirty-one, were taken,” runs the correction.",
  ])
    assert.deepEqual((await numbers(first, page("The Lusk Mail", "2031-03-09", words))).filter((one) => one.startsWith("corrected")), ["corrected supersede"], words) // prettier-ignore
  const others = "Everyone says thirty-one. It was forty-two. I read out the roll."
  assert.deepEqual((await numbers(first, page("The Lusk Mail", "2031-03-09", others))).filter((one) => one.startsWith("corrected")), ["corrected contradict"]) // prettier-ignore
  const none = "The convent had forty rooms. The earlier count of thirty-one stands."
  assert.deepEqual((await numbers(first, page("The Lusk Mail", "2031-03-09", none))).filter((one) => one.startsWith("corrected")), []) // prettier-ignore
})

test("whom other figures leave out is no dispute over the number", async () => {
  const first = page("The Osta Courier", "2031-03-04", "The camp released 24 prisoners on Tuesday.")
  const all =
    "The camp released 25 people on Tuesday, one of them born there. The official list does not include the child."
  assert.ok(!(await told(first, page("Mothers of Velm", "2031-03-05", all))).includes("number contradict"))
})
