// What is denied of everybody, of several things at once, by those who did them, and by pointing at it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, page, pagina, told} from "../../engine.fixture.ts"

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

test("nadie, ni, es mentira", async () => {
  const echados = pagina("La Voz de Osta", "2031-05-05", "Los guardias llegaron el domingo a las fincas de Arn. Treinta familias fueron desalojadas de las fincas.") // prettier-ignore
  const nadie = pagina("Azucarera Halm", "2031-05-06", "Nuestros peones midieron las fincas de Arn. Nadie fue desalojado.") // prettier-ignore
  assert.deepEqual(parts(await told(echados, nadie)), disputed)
  const otra = pagina("Azucarera Halm", "2031-05-06", "El tranvía de Oslet abrió a su hora. Nadie resultó herido.")
  assert.deepEqual(parts(await told(echados, otra)), [])
  const muertos = pagina("La Voz de Osta", "2031-05-05", "Nueve internos murieron en el penal de Tarn, dijo un cocinero.") // prettier-ignore
  const ninguno = pagina("Ministerio de Osta", "2031-05-06", "Nadie fue ejecutado en el penal de Tarn.")
  assert.deepEqual(parts(await told(muertos, ninguno)), [])
  const cortadas = pagina("La Voz de Osta", "2031-05-05", "Hombres con impermeable cortaron las redes del pesquero y rasgaron sus velas, dijo el contramaestre.") // prettier-ignore
  const ni = (what: string) => pagina("Ministerio de Osta", "2031-05-06", `Nuestros agentes no abordaron el pesquero ni ${what}.`) // prettier-ignore
  assert.deepEqual(parts(await told(cortadas, ni("rasgaron sus velas"))), disputed)
  assert.deepEqual(parts(await told(cortadas, ni("pintaron sus velas"))), [])
  const encerrados = pagina("La Voz de Osta", "2031-05-05", "Unos monaguillos fueron encerrados en el campanario, dijo el sacristán.") // prettier-ignore
  const mentira = (what: string) => pagina("Obispado de Osta", "2031-05-06", `Es mentira que ${what}.`)
  assert.deepEqual(parts(await told(encerrados, mentira("encerraran a unos monaguillos en el campanario"))), disputed)
  assert.deepEqual(parts(await told(encerrados, mentira("vendieran el campanario"))), [])
})

test("what is not true, and all that stands behind it", async () => {
  const locked = paper("Choirboys were locked in the belfry at night, a sexton said.")
  assert.deepEqual(parts(await told(owner("It is not true that choirboys were locked in the belfry."), locked)), disputed) // prettier-ignore
  assert.deepEqual(parts(await told(owner("It is true that choirboys were locked in the belfry."), locked)), [])
  assert.deepEqual(parts(await told(owner("It is not true that the belfry was sold."), locked)), [])
})

test("a number put right in a sentence of its own", async () => {
  const before = page("Halm Lines", "2031-05-02", "Sixty-two barns were burned in Arn on Monday.")
  const put = owner("Correction: our notice of 2 May spoke of 62 burned barns in Arn. The right number is 58.")
  assert.deepEqual(parts(await told(before, put)), ["number supersede"])
  const grown = owner("Our notice of 2 May spoke of 62 burned barns in Arn. Another 58 stand.")
  assert.deepEqual(parts(await told(before, grown)), [])
  const antes = pagina("Naviera Halm", "2031-05-02", "Sesenta y dos graneros fueron quemados en Arn el lunes.")
  const ahora = pagina("Naviera Halm", "2031-05-04", "Fe de errores: en nuestra nota hablamos de 62 graneros quemados en Arn. La cifra correcta es 58.") // prettier-ignore
  assert.deepEqual(parts(await told(antes, ahora)), ["number supersede"])
})

test("how many marched is guessed at: far apart, but in one town on one day", async () => {
  const few = owner("Some 900 people marched in Quell on Saturday, the prefect said.")
  assert.deepEqual(parts(await told(few, paper("About 8,000 people marched in Quell on Saturday, a guild said."))), ["number contradict"]) // prettier-ignore
  assert.deepEqual(parts(await told(few, paper("About 8,000 people marched in Tarn on Saturday, a guild said."))), [])
})

test("no civilians, and children among the dead", async () => {
  const none = owner("There were no civilians in the granary.")
  assert.deepEqual(parts(await told(none, paper("Nine children were killed in the granary, a nurse said."))), disputed)
  assert.deepEqual(parts(await told(none, paper("Nine gunmen were killed in the granary, a nurse said."))), [])
})

test("ningún soldado entró, y los que allanaron; sin orden y con ella", async () => {
  const entraron = pagina("La Voz de Osta", "2031-05-05", "Soldados allanaron el convento de Tarn el sábado, dijo una monja.") // prettier-ignore
  const ninguno = pagina("Ministerio de Osta", "2031-05-06", "Ningún soldado entró en el convento de Tarn.")
  assert.deepEqual(parts(await told(entraron, ninguno)), disputed)
  const orden = pagina("Prefectura de Osta", "2031-05-05", "Los agentes registraron la tahona con una orden firmada por la jueza.") // prettier-ignore
  const sin = pagina("La Voz de Osta", "2031-05-06", "Los agentes no tenían orden de registro, dijo el panadero.")
  assert.deepEqual(parts(await told(orden, sin)), disputed)
})

test("the day on which it was said is not the day of the deed", async () => {
  const taken = paper("Gunmen abducted the monk Teo Aldar in Tarn, the police said on Monday.")
  const before = owner("The monk Teo Aldar was abducted on Saturday night.")
  assert.deepEqual(parts(await told(before, taken)), [])
  const other = paper("Gunmen abducted the monk Teo Aldar in Tarn on Monday, the police said.")
  assert.deepEqual(parts(await told(before, other)), ["time contradict"])
})

test("a thing that was not used, and two things told with “and that”", async () => {
  const hosed = paper("The guards turned the fire hose on the carters at the gate, a baker said.")
  assert.deepEqual(parts(await told(owner("The fire hose was not used."), hosed)), disputed)
  assert.deepEqual(parts(await told(owner("The fire bell was not used."), hosed)), [])
  const both = paper("Passengers said that the tram was overloaded and that the children had no seats.")
  assert.deepEqual(parts(await told(owner("The tram was not overloaded."), both)), disputed)
})

test("that none are of one country is no denial of whatever was made", async () => {
  const error = paper("The leak was the fault of a welder who made a bad choice at the quay, a clerk said.")
  assert.deepEqual(parts(await told(owner("None are Danish-made."), error)), [])
  const lamps = paper("The lamps on the quay were made by Danish welders, a clerk said.")
  assert.deepEqual(parts(await told(owner("The lamps were not made by welders."), lamps)), disputed)
})

test("who has not been named is not denied to have a name", async () => {
  const named = paper("A guard kicked a man named Yasin at the gate, a baker said.")
  assert.deepEqual(parts(await told(owner("The guards, who have not been named, are at home."), named)), [])
})

test("“I” in a blog is whoever writes it, and a company is nobody", async () => {
  const held = paper("The prefect said that the weaver Mara Voss had been detained at the gate.")
  const blog = {
    ...page("Quayside Blog", "2031-05-06", "I write this at home. I was not detained."),
    byline: "Mara Voss",
  }
  assert.deepEqual(parts(await told(held, blog)), disputed)
  const company = {...page("Tarn Mills", "2031-05-06", "Nobody was detained at our gate."), byline: "Tarn Mills"}
  assert.deepEqual((await collated(company)).persons, [])
  const hora = page("Hora de Osta", "2031-05-06", "I was not detained.")
  assert.deepEqual((await collated(hora)).persons, [])
})
