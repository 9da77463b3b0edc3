// Whole texts through the engine: what is only asked or only ordered, and what a "yes" makes of it.

import assert from "node:assert/strict"
import {test} from "node:test"
import {byRule} from "../../../base/maker.ts"
import type {Reading} from "../../../claims/reading.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

function read(text: string, language = "en"): Reading {
  let from = 0
  const blocks = text.split("\n").map((line) => {
    const span = {from, to: from + line.length}
    from = span.to + 1
    return {kind: "paragraph", span, author: null, published: null, channel: null} as const
  })
  const stated = {title: null, url: null, outlet: "Tarn Post", byline: null, published: "2025-03-05", language}
  return engine.read({id: "d", captureId: "c", text, blocks, ...stated, maker: byRule("test", "1", "test")})
}

// What is told of a kind of happening: in whose mouth, of whom, and how.
function told(text: string, type: string, language = "en"): string[] {
  const {claims, attributions, entities} = read(text, language)
  const voices = new Map(attributions.map(({id, voice}) => [id, voice.name]))
  const names = new Map(entities.map(({id, name}) => [id, name]))
  return claims.filter((one) => one.type === type).map(({attribution, roles, polarity, certainty, modality}) => {
    const [who] = roles.patient ?? []
    return `${voices.get(attribution) ?? ""}: ${names.get(who?.entity ?? "") ?? who?.text ?? "–"} ${polarity} ${certainty} ${modality}`
  }) // prettier-ignore
}

test("what is asked is not told, and leaves nobody in any state", () => {
  assert.deepEqual(told("Have the miners been freed?", "release"), ["Tarn Post: the miners + unknown fact"])
  assert.deepEqual(told("Was Ana Lind beaten in custody?", "mistreatment"), ["Tarn Post: Ana Lind + unknown fact"])
  assert.deepEqual(read("Were the nine killed? Nobody can say.").standings, [])
  assert.deepEqual(
    told("¿Han liberado a los mineros?", "release", "es").map((one) => / unknown /.test(one)),
    [true],
  )
})

test("what a question takes for granted stays told, and what is told beside one too", () => {
  assert.deepEqual(told("Who freed the miners?", "release"), ["Tarn Post: the miners + certain fact"])
  assert.deepEqual(told("Why was Ana Lind arrested?", "arrest"), ["Tarn Post: Ana Lind + certain fact"])
  assert.deepEqual(told("Ana Lind was arrested. Why?", "arrest"), ["Tarn Post: Ana Lind + certain fact"])
})

const talk = (question: string, answer: string): string => `Ana Lind spoke to the Tarn Post on Monday.\nQ: ${question}\nA: ${answer}` // prettier-ignore

test("you are who answers, and a yes or a no tells what was asked", () => {
  assert.deepEqual(told(talk("Were you beaten?", "Yes. On the second day."), "mistreatment"), ["Ana Lind: Ana Lind + certain fact"]) // prettier-ignore
  assert.deepEqual(told(talk("Were you beaten?", "No, never."), "mistreatment"), ["Ana Lind: Ana Lind - certain fact"])
  assert.deepEqual(told(talk("The judge says you were arrested in May. Is that so?", "It is."), "arrest"), ["The judge: Ana Lind + certain fact"]) // prettier-ignore
})

test("other answers tell nothing by themselves", () => {
  assert.equal(told(talk("Were you beaten?", "I prefer not to say."), "mistreatment").length, 0)
  assert.equal(told(talk("Were you beaten?", "No guard came near me."), "mistreatment").length, 0)
  assert.equal(told(talk("Who beat you?", "Yes, well."), "mistreatment").length, 1)
})

test("what is ordered has not come about", () => {
  assert.deepEqual(told("Release the nine miners now!", "release"), ["Tarn Post: the nine miners + unknown demanded"])
  assert.deepEqual(told("Do not deport the family.", "deportation"), ["Tarn Post: the family - unknown demanded"])
  assert.deepEqual(told("We call on the ministry to:\n- release her at once;\n- pay her doctor.", "release").map((one) => one.endsWith("demanded")), [true]) // prettier-ignore
  assert.deepEqual(read("Release the nine miners now!").standings, [])
})

test("bare forms with a subject or a helper are told", () => {
  assert.deepEqual(told("Police release nine miners.", "release"), ["Tarn Post: nine miners + certain fact"])
  assert.deepEqual(
    told("They did release the nine.", "release").map((one) => one.endsWith("certain fact")),
    [true],
  )
})

test("a transcript's questions keep who asks in brackets", () => {
  const text = "COLONEL ORR: Good morning to you all.\nQUESTION (Tarn Post): Is Ana Lind in your custody?\nORR: No."
  assert.deepEqual(told(text, "detention").map((one) => one.replace(/^.*: /, "")), ["Ana Lind - certain fact"]) // prettier-ignore
})

test("a condition that its helping verb opens, or that hangs on what turns out, is open", () => {
  const told = (text: string, language = "en"): string => read(text, language).claims.filter(({type}) => type !== "other").map(({type, certainty, modality}) => `${type} ${certainty} ${modality}`).join(", ") // prettier-ignore
  assert.equal(told("Should any of the men be arrested, the Embassy is to be told."), "arrest unknown conditional")
  assert.equal(
    told("If it turns out that Lena Sorn was tortured, there will be an inquiry."),
    "mistreatment unknown conditional",
  )
  assert.equal(
    told("Si resulta que Ana Kolb fue torturada, habrá una investigación.", "es"),
    "mistreatment unknown conditional",
  )
  assert.equal(told("It turned out that Lena Sorn was tortured."), "mistreatment certain fact")
  assert.equal(told("Were the men deported?"), "deportation unknown fact")
})
