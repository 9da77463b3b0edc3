// Whole sentences through the engine: what is told of whom when words are left out, put behind, or lie ahead.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"
import type {Claim} from "../../../claims/claim.ts"
import type {Reading} from "../../../claims/reading.ts"

function read(text: string, language = "en"): Reading {
  return readingOf(text, language, {published: "2025-03-05", outlet: null})
}

const of = ({claims}: Reading, type: string): Claim[] => claims.filter((one) => one.type === type)

function states({standings, entities}: Reading): string[] {
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return standings.map(({entity, status, polarity}) => `${names.get(entity) ?? ""} ${polarity === "-" ? "not " : ""}${status}`) // prettier-ignore
}

test("what was told of some is denied of another in a word or two", () => {
  const told = read("Four nuns were freed on Friday. Sister Agnes Tolo was not.")
  assert.deepEqual(of(told, "release").map(({polarity}) => polarity), ["+", "-"]) // prettier-ignore
  assert.ok(states(told).includes("Agnes Tolo detained"))
  assert.equal(of(read("Four nuns were freed on Friday. That was not."), "release").length, 1)
  assert.equal(of(read("Salieron de la cárcel cuatro presos. Delia Quint, no.", "es"), "release").length, 2)
})

test("those who are named as some of many share what is told of them", () => {
  const behind = states(read("Seven miners were freed. Among them was the apprentice Jonas Wirth."))
  assert.ok(behind.includes("Jonas Wirth released"))
  const within = states(read("Nine others, among them the editor Marta Saenz, were expelled on Friday."))
  assert.ok(within.includes("Marta Saenz deported"))
  const other = states(read("Seven miners were freed. Among the crowd was the mayor Jonas Wirth."))
  assert.ok(!other.includes("Jonas Wirth released"))
})

test("what would be, with no condition, was planned when it was said", () => {
  const [promised] = of(read("The president said that 47 prisoners would be freed."), "release")
  assert.deepEqual([promised?.modality, promised?.certainty], ["planned", "probable"])
  const [bargain] = of(read("The ministry said it would deport the men if the court agreed."), "deportation")
  assert.equal(bargain?.modality, "conditional")
})

test("a month without its year is never ahead of what has come about", () => {
  assert.equal(of(read("Norland expelled the priest in May."), "deportation")[0]?.time?.from, "2024-05-01")
  assert.equal(of(read("Norland will expel the priest in May."), "deportation")[0]?.time?.from, "2025-05-01")
  assert.notEqual(
    of(read("Mira Kolar was remanded in custody until 3 April."), "detention")[0]?.time?.from,
    "2025-04-03",
  )
})

test("deeds are no acts of speech, and how is not by whom", () => {
  assert.deepEqual(of(read("The guards denied him medicine."), "denial"), [])
  assert.equal(of(read("The patients were evacuated to Morra by bus."), "rescue")[0]?.roles.agent, undefined)
  assert.equal(of(read("The patients were evacuated to Morra by soldiers."), "rescue")[0]?.roles.agent?.length, 1)
})

test("who stands before “que” is not whom it befell", () => {
  const [held] = of(read("El Ministerio informa que fueron detenidas 86 personas.", "es"), "detention")
  assert.deepEqual([held?.roles.patient?.[0]?.text, held?.count?.low], ["86 personas", 86])
  const [asked] = of(read("Exigimos la libertad inmediata de los detenidos.", "es"), "release")
  assert.equal(asked?.modality, "demanded")
})

test("whose body it is, and how many there are", () => {
  const [found] = of(read("The union mourns Stefan Lorenz, 44, whose body was recovered on Monday."), "death")
  assert.equal(found?.roles.patient?.[0]?.text, "Stefan Lorenz")
  assert.equal(of(read("Divers recovered five more bodies."), "death")[0]?.count?.low, 5)
  assert.equal(of(read("The minister put the number of detainees at 85."), "detention")[0]?.count?.low, 85)
  assert.equal(of(read("The kidnappers demanded two million dollars."), "demand")[0]?.count ?? null, null)
})

test("a denied participle shares the subject of the verb before it", () => {
  const [rescue] = of(read("The three women were released at a roadblock, not rescued."), "rescue")
  assert.deepEqual([rescue?.polarity, rescue?.roles.patient?.[0]?.text], ["-", "The three women"])
})

test("a disappearance that is only so called", () => {
  assert.equal(of(read("Police are looking into the so-called disappearance of Mira Kolar."), "disappearance")[0]?.polarity, "-") // prettier-ignore
  assert.equal(of(read("Police are looking into the disappearance of Mira Kolar."), "disappearance")[0]?.polarity, "+")
})

test("all but two are not the two", () => {
  assert.ok(!states(read("All but two of the nine hostages were freed.")).some((one) => one.startsWith("two")))
  assert.ok(states(read("Two of the nine hostages were freed.")).some((one) => /^two of/i.test(one)))
})

test("what is to be done is planned, and an aim is no deed", () => {
  const [freed] = of(read("The 300 detainees are to be freed on Friday."), "release")
  assert.deepEqual([freed?.modality, freed?.certainty], ["planned", "probable"])
  const [aim] = of(read("The aim is to free the hostages."), "release")
  assert.notEqual(aim?.modality, "fact")
  assert.equal(of(read("The guards managed to free the hostages."), "release")[0]?.modality, "fact")
})

test("what somebody is, told beside the name with more words between, is said of them", () => {
  const beside = read("Pavel Stirn, the teacher arrested in May, has returned. The teacher was expelled on Friday.")
  assert.ok(states(beside).includes("Pavel Stirn deported"))
  const other = read("Pavel Stirn said the teacher arrested in May has returned. The teacher was expelled on Friday.")
  assert.ok(!states(other).includes("Pavel Stirn deported"))
  const leader = read("La policía detuvo a la dirigente sindical Delia Quint el lunes.", "es")
  assert.ok(states(leader).includes("Delia Quint detained"))
})

test("a negated will leaves the deed, and what is false was not", () => {
  assert.equal(of(read("Mira Kolar did not leave her country of her own free will."), "departure")[0]?.polarity, "+")
  assert.equal(of(read("Mira Kolar did not leave her country."), "departure")[0]?.polarity, "-")
  assert.equal(of(read("It is false that police arrested Mira Kolar."), "arrest")[0]?.polarity, "-")
  assert.equal(of(read("An exchange of 40 prisoners fell through in May."), "exchange")[0]?.polarity, "-")
  assert.deepEqual(of(read("Nobody in the cell had ever been asked."), "detention"), [])
})

test("Spanish: who speaks, what is not let, what is left behind", () => {
  assert.equal(of(read("No pedí ningún indulto.", "es"), "demand")[0]?.polarity, "-")
  assert.equal(of(read("Es mentira que la policía haya detenido a Delia Quint.", "es"), "detention")[0]?.polarity, "-")
  assert.equal(of(read("Los guardias no dejaron salir a los dos presos.", "es"), "release")[0]?.polarity, "-")
  assert.equal(of(read("La marcha dejó tres muertos.", "es"), "death")[0]?.polarity, "+")
  assert.equal(of(read("Los dos curas no salieron del país por voluntad propia.", "es"), "departure")[0]?.polarity, "+")
  assert.equal(of(read("Los dos curas no salieron del país.", "es"), "departure")[0]?.polarity, "-")
})

test("a bare figure counts what was told before it", () => {
  const counts = (text: string, language: string, type: string): (number | undefined)[] => of(read(text, language), type).map(({count}) => count?.low ?? undefined) // prettier-ignore
  const union = "Police detained eleven people on Sunday. The union puts the figure at nineteen."
  assert.deepEqual(counts(union, "en", "detention"), [11, 19])
  const cifra = "La policía detuvo a once personas. Según el sindicato, la cifra subió a diecinueve."
  assert.deepEqual(counts(cifra, "es", "detention"), [11, 19])
  assert.deepEqual(counts("Según el Comité salieron de la cárcel 37 presos; el Gobierno habla de 52.", "es", "release"), [37, 52]) // prettier-ignore
  assert.deepEqual(
    counts("Police detained eleven people. The mayor spoke of nineteen crowns.", "en", "detention"),
    [11],
  )
})

test("Spanish: whom a mother or an ending means, and verbs with their pronoun", () => {
  const held = states(read("La madre de Carlos Daza dijo que fue detenido el lunes.", "es"))
  assert.deepEqual(held, ["Carlos Daza detained"])
  const both = states(read("Los padres de Carlos Daza aseguran que fueron detenidos el lunes.", "es"))
  assert.ok(!both.includes("Carlos Daza detained"))
  assert.equal(of(read("El capitán Carlos Daza se entregó a la policía.", "es"), "arrest").length, 1)
  assert.equal(of(read("El capitán Carlos Daza entregó la carta a la policía.", "es"), "arrest").length, 0)
  assert.equal(of(read("Carlos Daza será liberado el lunes.", "es"), "release")[0]?.time?.from, "2025-03-10")
  assert.equal(of(read("Carlos Daza habría sido liberado el lunes.", "es"), "release")[0]?.time?.from, "2025-03-03")
})

test("who is no longer held is not held, and who may not return does not", () => {
  assert.deepEqual(states(read("Carlos Daza is no longer in prison.")), ["Carlos Daza not detained"])
  assert.equal(of(read("Carlos Daza has been barred from returning to Keshmar."), "arrival")[0]?.polarity, "-")
  assert.ok(states(read("Carlos Daza was among 40 people arrested on Friday.")).includes("Carlos Daza detained"))
  assert.deepEqual(states(read("The body of Carlos Daza has not been found.")), [])
})

test("what tells when or how is no place", () => {
  const place = (text: string): string => of(read(text), "detention").map(({roles}) => (roles.place ?? []).map((one) => one.text).join(" + ")).join() // prettier-ignore
  assert.equal(place("Three lawyers were held in the same period."), "")
  assert.equal(place("37 people are held in connection with the strike."), "")
  assert.equal(place("He is held at the work camp of Orr."), "the work camp of Orr")
})

test("a verb that makes somebody else speak is no claim of its own", () => {
  const others = (text: string): string[] => of(read(text), "other").map(({trigger}) => text.slice(trigger.from, trigger.to)) // prettier-ignore
  assert.deepEqual(others('"A captain told my brother that the gate was shut," Ana Lind said.'), ["shut"])
  assert.deepEqual(others('"My brother told me a story," Ana Lind said.'), ["told"])
})

test("what somebody is charged with is no deed of its own, unless it is told of whom", () => {
  assert.equal(of(read("Dale Orr was booked on suspicion of false imprisonment."), "detention").length, 0)
  assert.equal(of(read("Dale Orr was charged with the abduction of Ana Lind."), "abduction").length, 1)
})

test("a title is nobody beside the name it stands before", () => {
  const patients = (text: string, type: string, language = "en"): string[] => of(read(text, language), type).flatMap(({roles}) => (roles.patient ?? []).map((one) => one.text)) // prettier-ignore
  assert.deepEqual(patients("The army denied the arrest of Mr. Orr.", "arrest"), ["Mr. Orr"])
  assert.deepEqual(patients("We ask for the release of Ms. Mira Lund and Dr. Orr.", "release"), ["Ms. Mira Lund", "Dr. Orr"]) // prettier-ignore
  assert.deepEqual(patients("Negaron la detención del Sr. Elías Roto.", "detention", "es"), ["Sr. Elías Roto"])
})

test("nobody such is no such happening", () => {
  assert.deepEqual(of(read("I went to the port and they said they had no such person."), "departure").map(({polarity}) => polarity), ["+"]) // prettier-ignore
})

test("what is told in the present of a day ahead is still to come", () => {
  const [ahead] = of(read("We are leaving on Friday."), "departure")
  assert.deepEqual([ahead?.modality, ahead?.time?.from], ["planned", "2025-03-07"])
  const [past] = of(read("We left on Friday."), "departure")
  assert.deepEqual([past?.modality, past?.time?.from], ["fact", "2025-02-28"])
})
