// What is denied of everybody, of several things at once, by those who did them, and by pointing at it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {page, pagina, told} from "../../engine.fixture.ts"

const parts = (list: readonly string[]): string[] => list.filter((one) => / (?:contradict|supersede)$/.test(one))

const owner = (text: string) => page("Halm Lines", "2031-05-04", text)
const paper = (text: string) => page("The Lusk Mail", "2031-05-05", text)
const disputed = ["whether contradict"]

test("nobody was put out, where the place stands a sentence before", async () => {
  const tenants = paper("Guards came to the Arn tenements on Sunday. Thirty tenants were evicted from the tenements.")
  const none = owner("Our guards only counted doors at the Arn tenements. Nobody was evicted.")
  assert.deepEqual(parts(await told(none, tenants)), disputed)
  const elsewhere = owner("The Oslet tramway opened on time. Nobody was hurt.")
  const hurt = paper("Guards came to the Arn tenements on Sunday. A tenant was hurt.")
  assert.deepEqual(parts(await told(elsewhere, hurt)), [])
})

test("nobody did it, and may not do it: only the first denies", async () => {
  const threw = paper("Some forty rowers gathered at the quay and hurled bottles at the customs house, a clerk said.")
  assert.deepEqual(parts(await told(owner("The rowers stood at the quay and sang. Nobody hurled a single bottle."), threw)), disputed) // prettier-ignore
  assert.deepEqual(parts(await told(owner("The rowers stood at the quay and sang. Nobody may hurl a bottle."), threw)), []) // prettier-ignore
  assert.deepEqual(parts(await told(owner("The rowers stood at the quay and sang. Nobody hurled a stone."), threw)), [])
})

test("one of two things denied together", async () => {
  const cut = paper("Men in oilskins cut the nets of the trawler and slashed its sails, the mate said.")
  assert.deepEqual(parts(await told(owner("Our officers did not board the trawler or slash its sails."), cut)), disputed) // prettier-ignore
  assert.deepEqual(parts(await told(owner("Our officers did not board the trawler or paint its sails."), cut)), [])
})

test("who denies calls the doers theirs, but other doers are others", async () => {
  const denied = owner("Our sailors never emptied the granary.")
  assert.deepEqual(parts(await told(denied, paper("Masked men emptied the granary at night, a miller said."))), disputed) // prettier-ignore
  assert.deepEqual(parts(await told(denied, paper("Rebels emptied the granary at night, a miller said."))), [])
})

test("the house in one town is not the house in another", async () => {
  const here = paper("The town of Quell was shelled on Sunday. The seminary was flattened, a monk said.")
  assert.deepEqual(parts(await told(owner("The seminary in Quell was not flattened."), here)), disputed)
  const there = paper("The town of Quell was shelled on Sunday. The seminary in Tarn was flattened, a monk said.")
  assert.deepEqual(parts(await told(owner("The seminary in Quell was not flattened."), there)), [])
})

test("with a warrant, and without any", async () => {
  const search = paper("Officers searched the bakery under a warrant that a magistrate had signed, the prefect said.")
  assert.deepEqual(parts(await told(owner("The police had no warrant."), search)), disputed)
  assert.deepEqual(parts(await told(owner("No written warrant existed, the clerk of the court said."), search)), disputed) // prettier-ignore
  assert.deepEqual(parts(await told(owner("The baker had no permit for his oven."), search)), [])
})

test("whoever calls it false answers what was told right before", async () => {
  const talk = "Vera Holm: The union says nine of its clerks are missing.\n\nPavel Ruun: That is false. Nine people were asked and nine went home." // prettier-ignore
  assert.deepEqual(parts(await told(paper(talk), owner("The quay is closed."))), disputed)
  const other = "Vera Holm: How many clerks does the union have?\n\nPavel Ruun: Nine. That is a lot."
  assert.deepEqual(parts(await told(paper(other), owner("The quay is closed."))), [])
})

test("one way of dying is denied, not that they died", async () => {
  const died = paper("Nine inmates died in the prison of Tarn on Monday. The poet Ana Reyl died there too.")
  assert.deepEqual(parts(await told(owner("Nobody was executed in the prison of Tarn."), died)), [])
  assert.deepEqual(parts(await told(owner("The poet Ana Reyl was not murdered."), died)), [])
  const shot = paper("Nine inmates were executed in the prison of Tarn on Saturday, a cook said.")
  assert.deepEqual(parts(await told(owner("Nobody was executed in the prison of Tarn."), shot)), disputed)
})

test("nadie, ni, nunca, es mentira", async () => {
  const echados = pagina("La Voz de Osta", "2031-05-05", "Los guardias llegaron el domingo a las fincas de Arn. Treinta familias fueron desalojadas de las fincas.") // prettier-ignore
  const nadie = pagina("Azucarera Halm", "2031-05-06", "Nuestros peones midieron las fincas de Arn. Nadie fue desalojado.") // prettier-ignore
  assert.deepEqual(parts(await told(echados, nadie)), disputed)
  const otra = pagina("Azucarera Halm", "2031-05-06", "El tranvía de Oslet abrió a su hora. Nadie resultó herido.")
  assert.deepEqual(parts(await told(echados, otra)), [])
  const muertos = pagina("La Voz de Osta", "2031-05-05", "Nueve internos murieron en el penal de Tarn, dijo un cocinero.") // prettier-ignore
  const ninguno = pagina("Ministerio de Osta", "2031-05-06", "Nadie fue ejecutado en el penal de Tarn.")
  assert.deepEqual(parts(await told(muertos, ninguno)), [])
})
