// Reports that somebody calls untrue, in whatever order; what nobody could confirm; what was told and not asked for.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string): string[] {
  const {claims: found, attributions} = readingOf(text)
  const voiceOf = new Map(attributions.map(({id, voice}) => [id, voice.kind === "entity" ? voice.name : voice.kind]))
  return found.map(({type, polarity, certainty, modality, attribution}) => `${voiceOf.get(attribution) ?? ""} ${polarity} ${type} ${certainty} ${modality}`) // prettier-ignore
}

function told(claim: string, texts: readonly string[]): void {
  for (const text of texts) assert.ok(claims(text).includes(claim), `${text} → ${claims(text).join("; ")}`)
}

test("whoever calls a report untrue denies what it tells", () => {
  told("Ada Kolm - death certain fact", [
    "Ada Kolm called the report that the miller was killed a lie.",
    "Ada Kolm described the claim that the miller was shot dead on Monday as baseless.",
    "Ada Kolm branded the report that the miller was killed fake news.",
    "Ada Kolm laughed off the report that the miller was killed.",
    "Ada Kolm poured cold water on reports that the miller was killed.",
    "Ada Kolm denied claims that the miller was killed.",
    "Ada Kolm said reports that the miller was killed were untrue.",
    "Ada Kolm said there was no truth in the report that the miller was killed.",
    "The report that the miller was killed was dismissed by Ada Kolm as a rumour.",
    "Reports that the miller was killed are false, Ada Kolm said.",
    '"Reports that the miller was killed are false," Ada Kolm said.',
    "Reports that the miller was killed were \"pure invention\", said Ada Kolm.",
  ]) // prettier-ignore
  told("author - death certain fact", ["There is no truth in the claim that the miller was killed."])
})

test("who stops short of denying it has not denied it", () => {
  assert.ok(!claims("Ada Kolm stopped short of denying that the miller was killed.").some((one) => one.includes("- death"))) // prettier-ignore
})

test("what could not be confirmed is expressly open", () => {
  const open = /\+ death unknown fact/
  for (const text of [
    "Ada Kolm could not confirm that the miller was killed.",
    "Ada Kolm was unable to confirm that the miller was killed.",
    "Ada Kolm said she could not confirm that the miller was killed.",
    "We have not been able to verify that the miller was killed.",
    "It could not be confirmed that the miller was killed.",
  ])
    assert.ok(
      claims(text).some((one) => open.test(one)),
      `${text} → ${claims(text).join("; ")}`,
    )
  assert.ok(!claims("Ada Kolm does not know whether the miller was killed.").some((one) => one.includes("- death")))
})

test("what is told in the past is no demand", () => {
  told("unnamed + death certain fact", ["We were told that the miller was killed."])
  told("Ada Kolm + death certain fact", ["Ada Kolm repeated her claim that the miller was killed."])
})

test("what they refused to do is told by whoever says so", () => {
  told("Ada Kolm - release certain fact", ["Ada Kolm said they had refused to free the miller."])
  const open = claims("Ada Kolm could not say if the miller was killed.")
  assert.ok(
    open.some((one) => one.includes("+ death unknown")),
    open.join("; "),
  )
})
