// When what a text tells was: days counted from what is told beside it, hours of the night before, and whose clause a day is.

import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {readingOf} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

// "release 2031-05-12", published on Wednesday 14 May at noon
function times(text: string, language = "en"): string[] {
  const {claims} = readingOf(text, language, {published: "2031-05-14T12:00:00Z"})
  return claims.map(
    ({type, time}) => `${type} ${time?.from ?? "–"}${time?.to === time?.from ? "" : `..${time?.to ?? ""}`}`,
  )
}

const has = (text: string, wanted: string, language?: string): void => {
  const found = times(text, language)
  assert.ok(found.includes(wanted), `${text}\n${found.join("\n")}`)
}

// Lines, each a paragraph of its own.
function readingsOf(lines: string): string[] {
  const text = lines.replaceAll("|", "\n")
  let from = 0
  const blocks = text.split("\n").map((line) => {
    const span = {from, to: from + line.length}
    from += line.length + 1
    return {kind: "paragraph", span, author: null, published: null, channel: null} as const
  })
  const stated = {title: null, url: null, outlet: "The Probe", byline: null, published: "2031-05-14T12:00:00Z", language: "en"} // prettier-ignore
  const {claims} = engine.read({id: "d", captureId: "c", text, blocks, ...stated, maker: byRule("test", "1", "test")})
  return claims.filter(({type}) => type !== "other" && type !== "whereabouts").map(({type, time}) => `${type} ${time?.to?.slice(0, 10) ?? "–"}`) // prettier-ignore
}

test("days between what is told are counted", () => {
  const told = "She left on Monday, the day after Norland granted Dina Holt asylum."
  has(told, "asylum 2031-05-11")
  has("The nuns were freed on 5 May, two days after the police arrested Dina Holt.", "arrest 2031-05-03")
  has("The nuns were freed on 5 May, two days after the police arrested Dina Holt.", "release 2031-05-05")
  has("A day after the rebels freed the nuns on 4 May, the army arrested Dina Holt.", "arrest 2031-05-05")
  has("The nuns were freed two days after the arrest of Dina Holt on 5 May.", "arrest 2031-05-05")
  has("Los soltaron el 5 de mayo, dos días después de que detuvieran a Ema Voss.", "detention 2031-05-03", "es")
})

test("an hour that is still to come is of the day told of before", () => {
  has("The police arrested Dina Holt on Monday. Jo Orr was let go shortly before midnight.", "release 2031-05-12")
  has("Jo Orr was let go at 11 a.m., his lawyer said.", "release 2031-05-14T11:00Z")
})

test("what was not so when it was written", () => {
  has("They were arrested on Monday. None of them had been freed by press time.", "release 2031-05-14")
  has("Los detuvieron el lunes. Al cierre de esta edición ninguno había sido liberado.", "release 2031-05-14", "es")
})

test("a day of what is told beside it, and of what it happened in", () => {
  has("In a raid carried out on Monday in the port, six people were arrested.", "arrest 2031-05-12")
  has("En el operativo realizado el 5 de mayo fueron detenidas seis personas.", "detention 2031-05-05", "es")
  has("Ayer, martes, la policía detuvo a Ema Voss.", "detention 2031-05-13", "es")
  has("Los jóvenes detenidos el 5 de mayo fueron liberados.", "release –", "es")
})

test("the entries of a chronicle are of their own days and hours", () => {
  const log = readingsOf("4 May. The rebels abduct two nuns.|6 May. Three divers walk free.|8 May. Jo Orr is arrested.")
  assert.deepEqual(log, ["abduction 2031-05-04", "release 2031-05-06", "arrest 2031-05-08"])
  const hours = readingsOf("SAT 3 MAY|08:10 Nobody has called.|SUN 4 MAY|09:30 Police have arrested Jo Orr.|11:00 They have freed him.") // prettier-ignore
  assert.deepEqual(hours.slice(-2), ["arrest 2031-05-04", "release 2031-05-04"])
  assert.deepEqual(readingsOf("Three divers walk free.|They are well."), ["release 2031-05-14"])
})

test("whose day a day is", () => {
  has("In the early hours of Monday the police arrested nine miners.", "arrest 2031-05-12")
  has("Talks may resume this week, he said.", "negotiation 2031-05-12..2031-05-18")
  has("There is no siege of that hospital.", "siege 2031-05-14")
  has("The union met on Monday. On 4 May it had dismissed the talk. The nuns were freed.", "release 2031-05-12")
  has("The clerk said that the army was holding nobody.", "detention 2031-05-14")
  has("We demand that Jo Orr be freed by Friday.", "demand 2031-05-14")
  has("A judge on Monday gave the police until noon on Friday to produce three miners.", "demand 2031-05-12")
})

test("what a court orders of somebody is done", () => {
  const modality = (text: string, language = "en"): string[] => readingOf(text, language).claims.map((one) => `${one.type} ${one.modality} ${one.certainty}`) // prettier-ignore
  assert.ok(modality("A judge ordered the detention of Dina Holt.").includes("detention fact certain"))
  assert.ok(modality("El tribunal ordenó la detención de Ema Voss.", "es").includes("detention fact certain"))
  assert.ok(!modality("The court ordered the release of Dina Holt.").includes("release fact certain"))
  assert.ok(!modality("The court may order the detention of Dina Holt.").includes("detention fact certain"))
  assert.ok(!modality("The minister ordered the detention of Dina Holt.").includes("detention fact certain"))
})

test("the month of a number set beside it is not the month of what is counted", () => {
  has("The league counted 63 arrests, up from 48 in March.", "arrest –")
  has("There were 63 arrests in April, against 48 in March.", "arrest 2031-04-01..2031-04-30")
  has("There were 63 arrests in April.", "arrest 2031-04-01..2031-04-30")
  has("Hubo 63 detenciones, frente a 48 en marzo.", "detention –", "es")
})

test("days counted from a day that was told, not from a year or a month", () => {
  has("On Monday a clerk fell. Her aunt fell in 2022. Dina Holt was 29. She had been arrested four days earlier.", "arrest 2031-05-08") // prettier-ignore
  has("In April Dina Holt was arrested. Four days later she was freed.", "release 2031-04-05..2031-05-04")
  has("Dina Holt was charged on 5 May, two days after her arrest.", "arrest 2031-05-03")
  has("Dina Holt was arrested a week ago today.", "arrest 2031-05-07")
  has("Dina Holt was freed on the 11th of last month.", "release 2031-04-11")
  has("Dina Holt was arrested on Friday of the week before last.", "arrest 2031-05-02")
  has("My cousin was arrested in '24.", "arrest 2024-01-01..2024-12-31")
})

test("of two that are joined each has its own day", () => {
  has("Police arrested a baker on Friday night and let him go on Sunday morning.", "release 2031-05-11")
  has("The two had been locked up for fighting and were let go on Friday.", "detention –")
  has("The two had been locked up for fighting and were let go the next morning.", "release –")
  has("Jo Orr was arrested on 3 May and died on his fourth day in custody.", "death –")
  has("Jo Orr left the prison on Monday after 40 days in detention.", "detention –")
  has("She was arrested on Sunday, the first of nine.", "arrest 2031-05-11")
})

test("what follows what was told, and what is asked for ahead", () => {
  has("She was let out in December 2028. Erling died there the following February.", "death 2029-02-01..2029-02-28")
  has("Jo Orr was arrested on Tuesday. He died the following Friday.", "arrest 2031-05-13")
  has("The gunmen demanded that three of them be freed by Friday noon.", "release 2031-05-16T12:00Z")
  has("The court ordered that he be released on Monday.", "release 2031-05-19")
  has("The union says that 31 have been detained since the new year, and that two have not been seen since 2 March.", "detention 2031-01-01..2031-05-14") // prettier-ignore
  has("He was released in January after serving seven months for calling a strike.", "sentence –")
  has("He was released in January after being held for seven months.", "detention –")
})
