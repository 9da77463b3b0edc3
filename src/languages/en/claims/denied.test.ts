// What is denied of nobody in particular, what is rejected as a claim, and what only words are made about.

import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

function claims(text: string): string[] {
  const blocks = [{kind: "paragraph", span: {from: 0, to: text.length}, author: null, published: null, channel: null}] as const // prettier-ignore
  const stated = {title: null, url: null, outlet: "The Probe", byline: null, published: "2031-05-14", language: "en"}
  const found = engine.read({id: "d", captureId: "c", text, blocks, ...stated, maker: byRule("test", "1", "test")})
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

test("armies and gunmen seize people, customs seize boats", () => {
  assert.ok(claims("The army seized four fishermen on Monday.").includes("+ arrest certain The army > four fishermen"))
  assert.ok(claims("Gunmen seized four fishermen on Monday.").includes("+ abduction certain Gunmen > four fishermen"))
  assert.ok(!claims("Customs officers seized two boats.").some((one) => /arrest|abduction/.test(one)))
})
