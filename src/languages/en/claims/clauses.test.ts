// Whole sentences through the engine: which clause a time belongs to, and whom a clause behind a name is about.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"
import type {Claim} from "../../../claims/claim.ts"
import type {Reading} from "../../../claims/reading.ts"

function read(text: string, language = "en"): Reading {
  return readingOf(text, language, {published: "2031-05-14T12:00:00Z", outlet: null}) // a Wednesday
}

const first = (text: string, type: string, language = "en"): Claim | undefined => read(text, language).claims.find((one) => one.type === type) // prettier-ignore

/** The day a claim of that type begins, or null. */
const day = (text: string, type: string, language = "en"): string | null => first(text, type, language)?.time?.from?.slice(0, 10) ?? null // prettier-ignore

const patient = (text: string, type: string): string | undefined => first(text, type)?.roles.patient?.[0]?.text

test("a time is that of its own clause", () => {
  assert.equal(day("Norland freed 22 captured soldiers on Monday.", "release"), "2031-05-12")
  assert.equal(day("Norland freed 22 captured soldiers on Monday.", "arrest"), null)
  assert.equal(day("By noon 30 of those arrested had been released.", "release"), "2031-05-14")
  assert.equal(day("By noon 30 of those arrested had been released.", "arrest"), null)
  assert.equal(day("On Monday the nurses arrested in the square were freed.", "arrest"), null)
  assert.equal(day("On Monday two nurses were arrested in the square.", "arrest"), "2031-05-12")
  assert.equal(day("Ana Ruiz has been detained and will appear before a judge on Monday.", "detention"), "2031-05-14")
  assert.equal(day("Norland holds no more prisoners; a guard saw one until April.", "detention"), "2031-05-14")
  assert.equal(day("Police cleared the library on Friday, arresting 47 students.", "arrest"), "2031-05-09")
})

test("what will be lies ahead, whoever said it and when", () => {
  for (const text of [
    "Ana Ruiz will be brought before a judge on Friday, Pia Lund said.",
    "On Friday, Pia Lund said, Ana Ruiz will be brought before a judge.",
  ])
    // prettier-ignore
    assert.equal(day(text, "detention"), "2031-05-16")
  assert.equal(day("Ana Ruiz was brought before a judge on Friday, Pia Lund said.", "detention"), "2031-05-09")
  assert.equal(day("Ana Ruiz será llevada ante un juez el viernes, dijo Pía Lund.", "detention", "es"), "2031-05-16")
})

test("a day goes on over sentences, but not out of a quotation into other mouths", () => {
  const told = (text: string): string[] => read(text).claims.flatMap(({type, time}) => (type === "release" ? [time?.from ?? "none"] : [])) // prettier-ignore
  assert.deepEqual(told("The nurses were seen in Halden on Monday. They were freed."), ["2031-05-12"])
  assert.deepEqual(told('"I was in Halden on Monday," said Ana Ruiz. The nurses were freed.'), ["none"])
  assert.deepEqual(told('"I was in Halden on Monday," said Ana Ruiz. "My sister was freed," she said.'), ["2031-05-12"])
  assert.deepEqual(told("The trial will begin on Friday. The nurses were freed."), ["none"])
})

test("what befalls somebody is told of the last who is named", () => {
  assert.equal(patient("The mother of Luka Brenn, who has been missing since March, wept.", "disappearance"), "Luka Brenn") // prettier-ignore
  assert.equal(patient("The sister of Omar Pardo, who was arrested in March, wrote to the court.", "arrest"), "Omar Pardo") // prettier-ignore
  assert.equal(patient("The families of the 22 who came home on Monday were waiting.", "arrival"), "the 22")
  assert.equal(patient("The mother of two who was arrested on Monday is ill.", "arrest"), "The mother of two")
  const named = read("Our members Pia Solm and Jarl Abend, who were at the gate, were freed.").claims.flatMap(({type, roles}) => (type === "release" ? (roles.patient ?? []).map(({text}) => text) : [])) // prettier-ignore
  assert.deepEqual(named, ["Pia Solm", "Jarl Abend"])
  assert.equal(first("The 22 Estarans, seven of whom had been held for years, were met.", "detention")?.count?.low, 7)
  assert.equal(patient("The lawyer of Ana Ruiz, who spoke to her on Monday, was arrested.", "arrest"), "The lawyer of Ana Ruiz") // prettier-ignore
})

test("nobody is there where there are none", () => {
  assert.equal(first("There are no Estaran prisoners left in Norland.", "detention")?.polarity, "-")
  assert.equal(first("There are three hostages on the ship, the captain said.", "detention")?.polarity, "+")
  assert.equal(first("There are no hostages on the ship, the captain said.", "whereabouts"), undefined)
  assert.equal(first("No hay presos políticos en el país.", "detention", "es")?.polarity, "-")
  const denied = read("El ministro Hugo Lanús no habló. La policía negó que hubiera muertos.", "es")
  assert.deepEqual(
    denied.claims.flatMap(({type, polarity}) => (type === "death" ? [polarity] : [])),
    ["-"],
  )
  assert.deepEqual(denied.standings, [])
})

test("a clause behind a noun tells its own, whoever was freed", () => {
  assert.equal(day("Two of the divers captured in 2029 were released.", "arrest"), "2029-01-01")
  assert.equal(patient("Two clerks left for Norland on Monday.", "departure"), "Two clerks")
  assert.deepEqual(read("Victor Lanz left for the airport.").standings, [])
})

test("who is told of stands before what is told by the way", () => {
  assert.equal(patient("Tam Orlin, she said, had not been seen since March.", "disappearance"), "Tam Orlin")
  assert.equal(patient("The men who freed the nurses were arrested on Monday.", "arrest"), "The men")
  assert.equal(patient("The men who said the nurses were arrested left.", "arrest"), "the nurses")
  const text = "Los dos obreros que seguían presos en Las Lomas recobraron la libertad el jueves."
  assert.equal(first(text, "release", "es")?.count?.low, 2)
  assert.equal(first("El ejército negó haber detenido a nadie.", "detention", "es")?.polarity, "-")
  assert.equal(first("El ejército no detuvo a nadie.", "detention", "es")?.polarity, "-")
  assert.equal(day("One of the six who vanished, Lars Hoyt, was seen on Tuesday.", "disappearance"), null)
})

test("who is named between commas, and what a relative clause says of the subject only", () => {
  assert.equal(patient("A third, Joan Tarr, has not been heard from since Sunday.", "disappearance"), "Joan Tarr")
  assert.equal(patient("A priest who ran a school for orphans has been expelled from the country.", "deportation"), "A priest") // prettier-ignore
  assert.equal(first("The school expelled a boy who ran away.", "deportation"), undefined)
  assert.equal(day("In 2019 Ana Ruiz was jailed for a week.", "detention"), "2019-01-01")
  assert.equal(day("Exigen la liberación de Marcial Toro, preso desde 2026.", "detention", "es"), "2026-01-01")
  assert.equal(day("Exigen la liberación de Marcial Toro, preso desde 2026.", "release", "es"), null)
  assert.equal(first("The union demands that Joan Tarr be brought before a judge.", "detention")?.modality, "demanded")
})

test("as many as are named, with what befell them in between, are those who are named", () => {
  const members = (text: string): number => Math.max(0, ...read(text).entities.map((one) => one.members.length))
  assert.equal(members("Two clerks held with her, Pia Solm and Jarl Abend, were freed."), 2)
  assert.equal(members("Our members Pia Solm and Jarl Abend were freed."), 2)
  assert.equal(members("Two clerks spoke to her, Pia Solm and Jarl Abend, and left."), 0)
  assert.equal(members("Three clerks held in Halden, Pia Solm and Jarl Abend, were freed."), 0)
})

test("how many of those, and others besides", () => {
  const states = (text: string): string[] => {
    const {entities, standings} = read(text)
    return standings.map((one) => `${entities.find(({id}) => id === one.entity)?.name} ${one.polarity === "-" ? "not " : ""}${one.status}`) // prettier-ignore
  }
  assert.deepEqual(states("By midday 30 of those arrested had been released."), ["30 of those arrested released"])
  assert.deepEqual(states("Two others, Milo Haas and Ren Okt, were given refuge."), [
    "Milo Haas in-asylum",
    "Ren Okt in-asylum",
  ])
  assert.ok(states("The 84 sailors are ashore. None of them is under arrest.").includes("The 84 sailors not detained"))
  assert.equal(first("The driver, Goran Pesht, and eleven others are in the hands of gunmen.", "detention")?.count?.low, 12) // prettier-ignore
  assert.deepEqual(states("Goran Pesht is in the hands of the police."), ["Goran Pesht detained"])
  assert.deepEqual(states("Goran Pesht is in the hands of the rebels."), ["Goran Pesht hostage"])
  assert.deepEqual(states("Two other roads were red."), [])
})

test("what is taken for granted is not denied, and what was thought until then leaves nobody in a state", () => {
  const states = (text: string): string[] => read(text).standings.map(({status, polarity}) => `${polarity}${status}`)
  assert.deepEqual(states("The ministry refused a visit to the four detained nurses."), ["+detained"])
  assert.deepEqual(states("Ivo Crane, who had been reported dead, is in a hospital."), [])
  assert.deepEqual(states("Ivo Crane has been reported dead."), ["+dead"])
})

test("what follows a passive behind a comma is said of the same", () => {
  const text = "Elena Soto was stopped at the border, stripped of her passport and put on a plane to Quito."
  assert.equal(patient(text, "deportation"), "Elena Soto")
  assert.equal(patient("Police shot the man, wounded in the leg.", "injury"), "the man")
})
