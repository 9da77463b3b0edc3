// What is denied of nobody in particular, what is rejected as a claim, and what only words are made about.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string, language = "en"): string[] {
  const found = readingOf(text, language)
  return found.claims.map(({type, polarity, certainty, roles}) => `${polarity} ${type} ${certainty} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("what is denied of anybody is denied", () => {
  assert.ok(claims("The ministry denied that any fishermen had been detained.").includes("- detention certain – > any fishermen")) // prettier-ignore
  assert.ok(claims("The ministry denied that anyone was killed.").includes("- death certain – > anyone"))
})

test("to reject a claim of something denies it, to reject an offer of it does not", () => {
  assert.ok(claims("The government has rejected claims of torture as fantasy.").includes("- mistreatment certain – > –")) // prettier-ignore
  assert.ok(claims("The union rejected the release of five men as a ploy.").includes("+ release certain – > five men"))
})

test("who claims a deed leaves it done, who makes mention of one has not done it", () => {
  assert.ok(claims("Nobody has claimed the kidnapping of the driver.").includes("+ abduction certain – > the driver"))
  assert.ok(claims("The ministry made no mention of the boy's injuries.").includes("+ injury certain – > the boy"))
})

test("what is not mentioned was done, and what befell the three did not befall two of them", () => {
  assert.ok(
    claims("The governor did not mention the arrests of two clerks.").includes("+ arrest certain – > two clerks"),
  )
  assert.ok(claims("Two of the three teachers abducted in May were found alive.").includes("+ abduction certain – > the three teachers")) // prettier-ignore
})

test("who had nothing to do with a deed leaves it done, the last to be freed is free", () => {
  assert.ok(claims("The army had nothing to do with the kidnapping of the driver.").includes("+ abduction certain – > the driver")) // prettier-ignore
  assert.ok(claims("Maria Obi was the last to be released.").includes("+ release certain – > Maria Obi"))
  assert.ok(!claims("The aim was to release the driver.").includes("+ release certain – > the driver"))
})

test("armies and gunmen seize people, customs seize boats", () => {
  assert.ok(claims("The army seized four fishermen on Monday.").includes("+ arrest certain The army > four fishermen"))
  assert.ok(claims("Gunmen seized four fishermen on Monday.").includes("+ abduction certain Gunmen > four fishermen"))
  assert.ok(!claims("Customs officers seized two boats.").some((one) => /arrest|abduction/.test(one)))
})

test("Spanish verbs that are never without se have an object, and only with it", () => {
  const es = (text: string): string[] => claims(text, "es")
  assert.ok(es("Unos hombres se llevaron a los maestros en una camioneta.").includes("+ abduction certain Unos hombres > los maestros")) // prettier-ignore
  assert.ok(es("Los presos se fugaron el lunes.").includes("+ escape certain – > Los presos"))
  assert.ok(!es("Los vecinos marcharon ayer.").some((one) => one.includes("departure")))
  assert.ok(es("El gobernador negó que los agentes hubieran detenido a los maestros.").includes("- detention certain los agentes > los maestros")) // prettier-ignore
})

test("who is accused of a deed is its doer", () => {
  assert.ok(
    claims("The union accused the army of detaining six clerks.").includes("+ detention certain the army > six clerks"),
  )
  assert.ok(claims("The army spoke of detaining six clerks.").some((one) => one.endsWith("The army > six clerks")))
})

test("what denies may stand with its helper before whom it is said of", () => {
  assert.deepEqual(claims("Nor had Mira Lund been freed."), ["- release certain – > Mira Lund"])
  assert.deepEqual(claims("Neither was Mira Lund arrested."), ["- arrest certain – > Mira Lund"])
  assert.deepEqual(claims("Never has Mira Lund been detained."), ["- detention certain – > Mira Lund"])
  assert.ok(claims("The ministry freed nobody, nor did it deport Lev Orr.").includes("- deportation certain it > Lev Orr")) // prettier-ignore
  assert.deepEqual(claims("Lev Orr was not freed, nor was Mira Lund released."), ["- release certain – > Lev Orr", "- release certain – > Mira Lund"]) // prettier-ignore
  assert.deepEqual(claims("Why had Mira Lund been freed?"), ["+ release certain – > Mira Lund"])
  assert.ok(claims("Mira Lund has never been arrested, and Lev Orr was freed.").includes("+ release certain – > Lev Orr")) // prettier-ignore
})

test("in Spanish a name behind its participle leaves the verb its denial", () => {
  assert.deepEqual(claims("El jueves no fue liberada Delia Quint.", "es"), ["- release certain – > Delia Quint"])
  assert.deepEqual(claims("Tampoco fue liberada Delia Quint.", "es"), ["- release certain – > Delia Quint"])
  assert.deepEqual(claims("Ayer fue liberada Delia Quint.", "es"), ["+ release certain – > Delia Quint"])
  assert.deepEqual(claims("La detenida Delia Quint no habló.", "es").slice(0, 1), ["+ detention certain – > La detenida Delia Quint"]) // prettier-ignore
})
