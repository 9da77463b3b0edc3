// What is named and not told, what is denied for good, and who is silent on what.

import assert from "node:assert/strict"
import {test} from "node:test"
import {collated, compared, page, pagina, told} from "../../engine.fixture.ts"

const whether = (list: readonly string[]): string[] => list.filter((one) => one.startsWith("whether"))

test("who has not spoken of talks denies none, and talks about a release free nobody", async () => {
  const talks = page("The Osta Courier", "2031-03-04", "Talks about the release of the pilot Ivo Lanz are under way, the envoy said. The army has not commented on the talks.") // prettier-ignore
  const held = page("The Lusk Mail", "2031-03-05", "The pilot Ivo Lanz is still being held in the prison of Tarn.")
  const found = await compared(talks, held)
  assert.deepEqual(
    found.filter(({outcome}) => outcome === "contradict" || outcome === "supersede"),
    [],
  )
  const denied = page("The Lusk Mail", "2031-03-05", "The army said that there had been no talks about Ivo Lanz.")
  assert.ok((await told(talks, denied)).includes("whether contradict"))
})

test("a denial in the plain past is no “not yet”", async () => {
  const no = page("Ministry of Norland", "2031-03-04", "The envoy Sela Brandt was not expelled.")
  const yes = page("The Lusk Mail", "2031-03-06", "The expelled envoy Sela Brandt gave an interview in Osta.")
  assert.deepEqual(whether(await told(no, yes)), ["whether contradict"])
  const open = page("Ministry of Norland", "2031-03-04", "The envoy Sela Brandt has not been expelled.")
  assert.ok(!(await told(open, yes)).some((one) => one.endsWith("contradict")))
  const later = page("The Lusk Mail", "2031-03-09", "The envoy Sela Brandt was expelled on 8 March.")
  assert.ok(!(await told(no, later)).some((one) => one.endsWith("contradict")))
})

test("la negación en pasado no es un «todavía no»", async () => {
  const no = pagina("Ministerio de Norlandia", "2031-03-04", "La enviada Sela Brandt no fue expulsada.")
  const yes = pagina("La Voz de Osta", "2031-03-06", "La enviada Sela Brandt fue expulsada de Norlandia.")
  assert.deepEqual(whether(await told(no, yes)), ["whether contradict"])
})

test("happenings that are counted, and not the people", async () => {
  const few = page("The Osta Courier", "2031-03-04", "The lawyers' union has confirmed 38 releases.")
  const many = page("The Lusk Mail", "2031-03-04", "The ministry announced 52 releases on Tuesday.")
  assert.ok((await told(few, many)).includes("number contradict"))
  const pocas = pagina("La Voz de Osta", "2031-03-04", "El foro ha verificado 38 excarcelaciones.")
  const muchas = pagina("El Correo", "2031-03-04", "El ministerio anunció 52 excarcelaciones el martes.")
  assert.ok((await told(pocas, muchas)).includes("number contradict"))
})

test("prisoners of one sort of whom there are none", async () => {
  const none = pagina(
    "Presidencia de Corvalia",
    "2031-03-04",
    "En Corvalia no hay presos políticos, dijo el presidente.",
  )
  const some = pagina("Foro de Osta", "2031-03-05", "Unos 300 presos políticos están recluidos en Corvalia.")
  assert.deepEqual(whether(await told(none, some)), ["whether contradict"])
  const thieves = pagina("Foro de Osta", "2031-03-05", "Unos 300 presos comunes están recluidos en Osta.")
  assert.deepEqual(whether(await told(none, thieves)), ["whether alone"])
})

test("who tells that captives were let go is not silent on whether they were rescued", async () => {
  const yes = page("Ministry of Norland", "2031-03-04", "Commandos rescued the pilot Ivo Lanz on Tuesday.")
  const no = page("The Lusk Mail", "2031-03-05", "The pilot Ivo Lanz was not rescued, his brother said.")
  const more = page("The Osta Courier", "2031-03-05", "Ivo Lanz was released on Tuesday. Ivo Lanz is a pilot.")
  const none = page("Radio Osta", "2031-03-05", "The pilot Ivo Lanz has a brother in Tarn.")
  const [first] = (await compared(yes, no, more, none)).filter(({outcome}) => outcome === "contradict")
  assert.deepEqual(
    first?.silent.map(({why}) => why),
    ["omits"],
  )
})

test("nobody tells of their own death", async () => {
  const {persons} = await collated(
    page(
      "The Osta Courier",
      "2031-03-04",
      "The prosecutor Irma Solt identified the fisherman and said that she had died on 1 March.",
    ),
  )
  const solt = persons.find(({name}) => /Solt/.test(name))
  assert.deepEqual(solt?.lanes, [])
})

test("whoever a document hears is not silent to it", async () => {
  const heard = page("The Osta Courier", "2031-03-04", "The harbour board says that 12 men were rescued. The harbour board has not published their names.") // prettier-ignore
  const later = page("The Lusk Mail", "2031-03-06", "The harbour board said that the men were well.")
  assert.ok(!(await told(heard, later)).includes("status supersede"))
  const silent = page(
    "The Osta Courier",
    "2031-03-04",
    "Twelve men were rescued. The harbour board has not yet commented.",
  )
  assert.ok((await told(silent, later)).includes("status supersede"))
})

test("what befell the accused is no answer to what they deny", async () => {
  const denial = page("State Police of Norland", "2031-03-04", "The State Police denies that its officers detained the student Mila Garr.") // prettier-ignore
  const officers = page("The Lusk Mail", "2031-03-09", "Three officers of the State Police were detained on Monday.")
  assert.ok(!(await told(denial, officers)).includes("whether contradict"))
  const taken = page(
    "The Lusk Mail",
    "2031-03-09",
    "Officers of the State Police detained the student Mila Garr on 1 March.",
  )
  assert.ok((await told(denial, taken)).includes("whether contradict"))
})

test("a namesake is told apart by what he does, in either language", async () => {
  const one = pagina("Foro de Osta", "2031-03-04", "El periodista Rafael Ibarra Soto sigue preso. El comerciante Rafael Ibarra Luna fue liberado.") // prettier-ignore
  const two = page(
    "The Lusk Mail",
    "2031-03-05",
    "The journalist Rafael Ibarra was freed on Monday, the minister said.",
  )
  const {persons} = await collated(one, two)
  assert.equal(persons.find(({name}) => name === "Rafael Ibarra Soto")?.aliases.includes("Rafael Ibarra"), true)
})

test("a document in which one of the numbers stands does not leave it out", async () => {
  const one = page(
    "Ministry of Ports",
    "2031-03-04",
    "We removed 58 foreign nationals on Monday. The 58 were flown to Galven.",
  )
  const other = page("The Lusk Mail", "2031-03-05", "Activists have counted 61 people on Monday's flight to Galven. The 61 were removed on Monday.") // prettier-ignore
  const speaks = page(
    "Radio Osta",
    "2031-03-06",
    "Foreign nationals were removed on Monday. The minister would not speak of the 58.",
  )
  const silent = page("The Osta Courier", "2031-03-06", "Foreign nationals were removed on Monday, the minister said.")
  const found = (await compared(one, other, speaks, silent)).find(({slot}) => slot === "number")
  assert.equal(found?.silent.length, 1)
})
