// Whole sentences through the engine: which clause a time belongs to, and whom a clause behind a name is about.

import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import type {Claim} from "../../../claims/claim.ts"
import type {Reading} from "../../../claims/reading.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

function read(text: string, language = "en"): Reading {
  const block = {kind: "paragraph", span: {from: 0, to: text.length}, author: null, published: null, channel: null} as const // prettier-ignore
  const stated = {title: null, url: null, outlet: null, byline: null, published: "2031-05-14T12:00:00Z", language} // a Wednesday
  return engine.read({id: "d", captureId: "c", text, blocks: [block], ...stated, maker: byRule("test", "1", "test")})
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

test("what befalls somebody is told of the last who is named", () => {
  assert.equal(patient("The mother of Luka Brenn, who has been missing since March, wept.", "disappearance"), "Luka Brenn") // prettier-ignore
  assert.equal(patient("The sister of Omar Pardo, who was arrested in March, wrote to the court.", "arrest"), "Omar Pardo") // prettier-ignore
  assert.equal(patient("The families of the 22 who came home on Monday were waiting.", "arrival"), "the 22")
  assert.equal(patient("The mother of two who was arrested on Monday is ill.", "arrest"), "The mother of two")
  assert.equal(patient("The lawyer of Ana Ruiz, who spoke to her on Monday, was arrested.", "arrest"), "The lawyer of Ana Ruiz") // prettier-ignore
})

test("nobody is there where there are none", () => {
  assert.equal(first("There are no Estaran prisoners left in Norland.", "detention")?.polarity, "-")
  assert.equal(first("There are three hostages on the ship, the captain said.", "detention")?.polarity, "+")
  assert.equal(first("There are no hostages on the ship, the captain said.", "whereabouts"), undefined)
  assert.equal(first("No hay presos políticos en el país.", "detention", "es")?.polarity, "-")
})

test("a clause behind a noun tells its own, whoever was freed", () => {
  assert.equal(day("Two of the divers captured in 2029 were released.", "arrest"), "2029-01-01")
  assert.equal(patient("Two clerks left for Norland on Monday.", "departure"), "Two clerks")
  assert.deepEqual(read("Victor Lanz left for the airport.").standings, [])
})

test("what is taken for granted is not denied, and what was thought until then leaves nobody in a state", () => {
  const states = (text: string): string[] => read(text).standings.map(({status, polarity}) => `${polarity}${status}`)
  assert.deepEqual(states("The ministry refused a visit to the four detained nurses."), ["+detained"])
  assert.deepEqual(states("Ivo Crane, who had been reported dead, is in a hospital."), [])
  assert.deepEqual(states("Ivo Crane has been reported dead."), ["+dead"])
})
