import assert from "node:assert/strict"
import {test} from "node:test"
import {openEnglish} from "../tasks/english.ts"
import type {Template} from "../scoring/incident.ts"
import {learnConfidence} from "./confidence.ts"
import {findKeyIncident, see, type Incident} from "./incident.ts"
import {hashFeatures} from "./linear.ts"
import {learnOrganizations} from "./organizations.ts"
import {describePair} from "./pair.ts"
import {findParties} from "./party.ts"
import {readReport, type Report} from "./report.ts"

const english = openEnglish()
const read = (text: string): Report =>
  readReport({id: "x", split: "dev", text: `LIMA, 4 MAY 89 -- [TEXT] ${text}`, templates: []}, english)
const key = (confidence: string, victim: string): Template => ({
  optional: false,
  "INCIDENT: TYPE": ["ATTACK"],
  "PERP: ORGANIZATION ID": ['"RED DAWN FRONT" / "RDF"'],
  "PERP: ORGANIZATION CONFIDENCE": [`${confidence}: "RED DAWN FRONT" / "RDF"`],
  "HUM TGT: DESCRIPTION": [`"${victim}"`],
})
const organizations = learnOrganizations([[key("POSSIBLE", "MAYOR")], [key("POSSIBLE", "MAYOR")]])
const lesson = (text: string, template: Template): {incident: Incident; template: Template} => ({
  incident: findKeyIncident(see(read(text), organizations), template, "ATTACK", [0.9]),
  template,
})

test("who alleges, who claims and who only tells are told apart", () => {
  const lessons = ["MAYOR", "JUDGE", "MINER", "BAKER", "NURSE", "PILOT"].flatMap((victim) => [
    lesson(`THE RED DAWN FRONT KILLED A ${victim}.`, key("REPORTED AS FACT", victim)),
    lesson(`ALLEGED RED DAWN FRONT MEMBERS KILLED A ${victim}.`, key("SUSPECTED OR ACCUSED", victim)),
    lesson(
      `THE RED DAWN FRONT CLAIMED RESPONSIBILITY FOR THE KILLING OF A ${victim}.`,
      key("CLAIMED OR ADMITTED", victim),
    ),
  ])
  const choose = learnConfidence(lessons)
  const confidence = (text: string): string => {
    const {incident} = lesson(text, key("POSSIBLE", "MONK"))
    const [player] = incident.players.organization
    assert.ok(player !== undefined)
    return choose(player, incident).label
  }
  assert.equal(confidence("THE RED DAWN FRONT KILLED A MONK."), "REPORTED AS FACT")
  assert.equal(confidence("ALLEGED RED DAWN FRONT MEMBERS KILLED A MONK."), "SUSPECTED OR ACCUSED")
  assert.equal(
    confidence("THE RED DAWN FRONT CLAIMED RESPONSIBILITY FOR THE KILLING OF A MONK."),
    "CLAIMED OR ADMITTED",
  )
})

test("a known organization is written under the name the keys write most, and found under all", () => {
  const short = {...key("POSSIBLE", "MAYOR"), "PERP: ORGANIZATION ID": ['"RDF"']}
  const often = learnOrganizations([[key("POSSIBLE", "MAYOR")], [key("POSSIBLE", "MAYOR")], [short]])
  const [front] = findParties(read("THE RED DAWN FRONT (RDF) BURNED A BUS."), often).filter(
    ({names}) => names.length > 0,
  )
  assert.equal(front?.text, "RDF")
  assert.deepEqual(front.names.toSorted(), ["RDF", "RED DAWN FRONT"])
})

test("victims joined by a word belong together by their clause", () => {
  const report = read("GUNMEN KILLED A BAKER AND A MINER ON MONDAY. MEANWHILE A TEACHER WAS WOUNDED IN CUZCO.")
  const parties = findParties(report, new Map())
  const [baker, miner, teacher] = ["BAKER", "MINER", "TEACHER"].map((word) => parties.find(({text}) => text === word))
  assert.ok(baker !== undefined && miner !== undefined && teacher !== undefined)
  const [joined, later] = [hashFeatures(["joined true"])[0] ?? -1, hashFeatures(["opens meanwhile"])[0] ?? -1]
  assert.ok(describePair(baker, miner, report).includes(joined))
  assert.ok(!describePair(baker, teacher, report).includes(joined))
  assert.ok(describePair(baker, teacher, report).includes(later))
})
