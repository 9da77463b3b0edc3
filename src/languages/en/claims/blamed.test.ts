// Deeds that somebody is accused or cleared of by a gerund, and clauses that stand inside the subject.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string, language = "en"): string[] {
  const found = readingOf(text, language)
  return found.claims.map(({type, polarity, certainty, roles}) => `${polarity} ${type} ${certainty} ${roles.agent?.[0]?.text ?? "–"} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("who is charged with a deed has probably done it, who is cleared of it has not", () => {
  assert.ok(claims("He was charged with killing two guards.").includes("+ death probable He > two guards"))
  assert.ok(claims("He was acquitted of killing two guards.").includes("+ death probable – > two guards"))
  assert.ok(claims("He was not charged with killing two guards.").includes("+ death probable – > two guards"))
  assert.ok(claims("Police arrested two men suspected of killing a judge.").includes("+ death probable two men > a judge")) // prettier-ignore
  assert.ok(claims("Prosecutors charged him with kidnapping the boy.").includes("+ abduction certain him > the boy"))
  assert.ok(claims("Fue absuelto de matar a dos guardias.", "es").includes("+ death probable – > dos guardias"))
})

test("whom a clause inside the subject takes is not the subject", () => {
  assert.ok(claims("The nuns accused of helping the rebels were freed.").includes("+ release certain – > The nuns"))
  assert.ok(claims("The soldier who shot the boy and killed his mother was arrested.").includes("+ arrest certain – > The soldier")) // prettier-ignore
  assert.ok(claims("Father Gomez, whom the militia abducted in March, appeared at mass.").includes("+ abduction certain the militia > Father Gomez")) // prettier-ignore
  assert.ok(claims("Two guards helped the prisoner escape.").includes("+ escape certain – > the prisoner"))
  assert.ok(claims("A man named Jo Orr was arrested.").includes("+ arrest certain – > Jo Orr"))
})

test("who escapes arrest has fled from nowhere", () => {
  assert.deepEqual(claims("He narrowly escaped arrest."), ["- arrest certain – > He"])
  assert.ok(claims("He escaped from prison.").includes("+ escape certain – > He"))
})

test("what somebody is punished for is not what was stopped", () => {
  assert.ok(claims("Two guards were suspended over the beating of an inmate.").includes("+ mistreatment certain – > an inmate")) // prettier-ignore
  assert.ok(claims("The transfer was cancelled after the release of the hostages.").includes("+ release certain – > the hostages")) // prettier-ignore
  assert.ok(claims("El ministro fue destituido tras la muerte de cuatro presos.", "es").includes("+ death certain – > cuatro presos")) // prettier-ignore
  assert.ok(claims("The deportation of the nine was suspended.").includes("- deportation certain – > the nine"))
})
