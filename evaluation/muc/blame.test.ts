import assert from "node:assert/strict"
import {test} from "node:test"
import {openEnglish} from "../tasks/english.ts"
import {describeBlamers, describeTone, describeWordings, heardIn} from "./blame.ts"
import {findPhrases} from "./phrase.ts"
import {readReport, type Report} from "./report.ts"

const english = openEnglish()
const read = (text: string): Report => readReport({id: "x", split: "dev", text, templates: []}, english)
const organizations = new Map([["RED DAWN FRONT", {file: "RED DAWN FRONT", reports: 2}]])
const blamers = (text: string): readonly string[] => {
  const known = findPhrases(read(text), organizations).filter(({file}) => file !== null)
  return known.flatMap((phrase) => [...describeBlamers(phrase, known)])
}

test("who lays a deed at an organization's door", () => {
  assert.ok(blamers("THE POLICE BLAMED THE RED DAWN FRONT FOR THE FIRE.").includes("authority blames"))
  assert.ok(blamers("A BAKER BLAMED THE RED DAWN FRONT FOR THE FIRE.").includes("other blames"))
  assert.ok(blamers("THE FIRE WAS ATTRIBUTED TO THE RED DAWN FRONT.").includes("passive blames"))
  assert.ok(blamers("THE RED DAWN FRONT SAID THAT IT SET THE FIRE.").includes("itself says"))
  assert.deepEqual(blamers("THE RED DAWN FRONT SET FIRE TO A MILL."), [])
})

test("who is heard in a sentence", () => {
  const heard = (text: string): string => {
    const report = read(text)
    const last = report.sentences.at(-1)
    assert.ok(last !== undefined)
    return heardIn(last, report)
  }
  assert.equal(heard("THE MINISTER SAID THE MILL BURNED."), "authority")
  assert.equal(heard("A BAKER SAID THE MILL BURNED."), "other")
  assert.equal(heard("THE MILL BURNED."), "nobody")
})

test("wordings are counted, and a report has a tone", () => {
  assert.deepEqual([...describeWordings("LEAFLETS AND A PHONE CALL")], ["message", "message 2"])
  assert.deepEqual([...describeWordings("THE MILL BURNED")], [])
  const tone = [...describeTone(read("THE POLICE BLAMED THE RED DAWN FRONT. THE POLICE ACCUSED A MINER."))]
  assert.ok(tone.includes("tone blame most"))
  assert.ok(tone.includes("tone deny none"))
})
