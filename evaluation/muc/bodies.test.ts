import assert from "node:assert/strict"
import {test} from "node:test"
import {openEnglish} from "../tasks/english.ts"
import {bodyInLight, isBody} from "./bodies.ts"
import {see, type SeenParty} from "./incident.ts"
import {hashFeatures} from "./linear.ts"
import {learnOrganizations} from "./organizations.ts"
import {readReport} from "./report.ts"

const english = openEnglish()
const key = [{optional: false, "PERP: ORGANIZATION ID": ['"RED DAWN FRONT" / "RDF"']}]
const organizations = learnOrganizations([key, key])
const partyOf = (text: string, words: string): SeenParty => {
  const report = readReport(
    {id: "x", split: "dev", text: `LIMA, 4 MAY 89 -- [TEXT] IT RAINED. ${text}`, templates: []},
    english,
  )
  const party = see(report, organizations).parties.find((one) => one.text.includes(words))
  assert.ok(party !== undefined, words)
  return party
}

test("known organizations and bodies may be organizations, people and things may not", () => {
  assert.ok(isBody(partyOf("THE RED DAWN FRONT BURNED A MILL.", "RED DAWN FRONT")))
  assert.ok(isBody(partyOf("THE ARMY SHELLED A VILLAGE.", "ARMY")))
  assert.ok(!isBody(partyOf("A BAKER BURNED A MILL.", "BAKER")))
  assert.ok(!isBody(partyOf("A BAKER BURNED A BRIDGE.", "BRIDGE")))
})

test("how a body is named is seen, and apart where the deed is told", () => {
  const front = partyOf("THE POLICE BLAMED THE RED DAWN FRONT FOR THE FIRE.", "RED DAWN FRONT")
  const [named, lit] = hashFeatures(["naming authority blames", "naming lit authority blames"])
  assert.ok(named !== undefined && lit !== undefined)
  assert.ok(bodyInLight(front, "ARSON", [0, 0, 0]).includes(named))
  assert.ok(!bodyInLight(front, "ARSON", [0, 0, 0]).includes(lit))
  assert.ok(bodyInLight(front, "ARSON", [0.9, 0.9, 0.9]).includes(lit))
})
