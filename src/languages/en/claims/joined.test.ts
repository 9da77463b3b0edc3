// What joined verbs share: a modal, a "not", a "to" before the first, an object behind the last.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "type polarity certainty modality patient" of each claim, then the states.
function told(text: string, language = "en"): string[] {
  const {claims, standings} = readingOf(text, language, {published: "2025-03-05", outlet: null})
  const shown = claims.filter(({type}) => !/^(?:other|demand|threat)$/.test(type)).map(({type, polarity, certainty, modality, roles}) => `${type} ${polarity} ${certainty} ${modality} ${(roles.patient ?? []).map((one) => one.text).join("+")}`) // prettier-ignore
  return [...shown, ...standings.map(({status, polarity}) => `${polarity === "-" ? "not " : ""}${status}`)]
}

test("a modal, a negation and what an infinitive hangs on hold for all joined verbs", () => {
  assert.deepEqual(told("The police plan to arrest Mira Lund and deport her."), ["arrest + probable planned Mira Lund", "deportation + probable planned her"]) // prettier-ignore
  assert.deepEqual(told("The police will arrest and deport Mira Lund."), ["arrest + probable planned Mira Lund", "deportation + probable planned Mira Lund"]) // prettier-ignore
  assert.deepEqual(told("The police did not arrest Mira Lund or deport her."), ["arrest - certain fact Mira Lund", "deportation - certain fact her", "not detained", "not deported"]) // prettier-ignore
  assert.deepEqual(told("Mira Lund may have been arrested and deported."), ["arrest + possible fact Mira Lund", "deportation + possible fact Mira Lund", "detained", "deported"]) // prettier-ignore
  // A verb of its own tense is a clause of its own.
  assert.deepEqual(told("The police came to arrest Mira Lund and deported her sister."), ["arrest + probable planned Mira Lund", "deportation + certain fact her sister", "deported"]) // prettier-ignore
})

test("an object behind the last of joined verbs is that of all", () => {
  assert.deepEqual(told("Rebels kidnapped and killed Mira Lund."), ["abduction + certain fact Mira Lund", "death + certain fact Mira Lund", "hostage", "dead"]) // prettier-ignore
  assert.deepEqual(told("The clerk left and the police arrested Mira Lund."), ["departure + certain fact The clerk", "arrest + certain fact Mira Lund", "detained"]) // prettier-ignore
})

test("what may befall somebody has not befallen them", () => {
  assert.deepEqual(told("Mira Lund is at risk of deportation."), ["deportation + possible planned Mira Lund"])
  assert.deepEqual(told("Mira Lund faces deportation."), ["deportation + probable planned Mira Lund"])
  assert.deepEqual(told("Mira Lund suffered torture."), ["mistreatment + certain fact Mira Lund"])
  assert.deepEqual(told("There is a danger of torture."), ["mistreatment + possible planned "])
  assert.deepEqual(told("Delia Quint sufrió torturas.", "es"), ["mistreatment + certain fact Delia Quint"])
})

test("'s is has where somebody is seen", () => {
  assert.deepEqual(told("Nobody's seen Mira Lund since Monday."), ["disappearance + certain fact Mira Lund", "missing"])
})

test("what stands behind the last of joined nouns is said of them all, unless the first has an owner", () => {
  assert.deepEqual(told("The detention and disappearance of Mira Lund shocked the town."), ["detention + certain fact Mira Lund", "disappearance + certain fact Mira Lund", "detained", "missing"]) // prettier-ignore
  assert.deepEqual(told("Her arrest and the death of Mira Lund shocked the town."), [
    "arrest + certain fact Her",
    "death + certain fact Mira Lund",
    "dead",
  ])
})

test("a number of years behind a death is nobody, and a participle that opens a sentence has its subject", () => {
  assert.deepEqual(told("Mira Lund died aged 84."), ["death + certain fact Mira Lund", "dead"])
  assert.deepEqual(told("Freed in 1977, Mira Lund was deported in 1978."), ["release + certain fact Mira Lund", "deportation + certain fact Mira Lund", "released", "deported"]) // prettier-ignore
  assert.deepEqual(told("If Mira Lund is deported, she could be killed."), ["deportation + unknown conditional Mira Lund", "death + unknown conditional she"]) // prettier-ignore
  assert.deepEqual(told("Mira Lund had to leave the country."), ["departure + certain fact Mira Lund", "in-exile"])
  assert.deepEqual(told("Delia Quint tuvo que salir del país.", "es"), ["departure + certain fact Delia Quint", "in-exile"]) // prettier-ignore
})

test("what is done to nobody has no part in what was not done to them", () => {
  assert.deepEqual(told("Mira Lund was not treated and died on Friday."), ["death + certain fact Mira Lund", "dead"])
  assert.deepEqual(told("Delia Quint no fue atendida y murió el viernes.", "es"), ["death + certain fact Delia Quint", "dead"]) // prettier-ignore
  assert.deepEqual(told("Mira Lund was not beaten and tortured."), ["mistreatment - certain fact Mira Lund", "mistreatment - certain fact Mira Lund"]) // prettier-ignore
  assert.deepEqual(told("Delia Quint no fue golpeada ni torturada.", "es"), ["mistreatment - certain fact Delia Quint", "mistreatment - certain fact Delia Quint"]) // prettier-ignore
})
