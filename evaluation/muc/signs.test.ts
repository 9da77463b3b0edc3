import assert from "node:assert/strict"
import {test} from "node:test"
import {openEnglish} from "../tasks/english.ts"
import {findKeyIncident, see} from "./incident.ts"
import {learnOrganizations} from "./organizations.ts"
import {readReport} from "./report.ts"
import {describeSigns} from "./signs.ts"

const english = openEnglish()
const template = {
  optional: false,
  "PERP: ORGANIZATION ID": ['"RED DAWN FRONT"'],
  "PHYS TGT: ID": ['"BRIDGE"'],
}
const organizations = learnOrganizations([[template], [template]])
const signsOf = (text: string, opening = "[TEXT] IT RAINED."): readonly string[] => {
  const report = readReport(
    {id: "x", split: "dev", text: `LIMA, 4 MAY 89 -- ${opening} ${text}`, templates: []},
    english,
  )
  const incident = findKeyIncident(see(report, organizations), template, "ATTACK", [])
  const [player] = incident.players.organization
  assert.ok(player !== undefined)
  return describeSigns(player, incident)
}

test("who owns up, who is blamed and by whom, and who is only suspected", () => {
  assert.ok(signsOf("THE RED DAWN FRONT CLAIMED RESPONSIBILITY FOR THE BRIDGE.").includes("together owns"))
  const blamed = signsOf("THE POLICE BLAMED THE RED DAWN FRONT FOR THE FIRE ON THE BRIDGE.")
  assert.ok(blamed.includes("together blamed"))
  assert.ok(blamed.includes("blamed or doubted true true"))
  const blames = signsOf("THE RED DAWN FRONT BLAMED THE POLICE FOR THE FIRE ON THE BRIDGE.")
  assert.ok(blames.includes("blamed or doubted false false"), "who blames others is not blamed")
  const suspected = signsOf("ALLEGED RED DAWN FRONT MEMBERS BLEW UP A BRIDGE.")
  assert.ok(suspected.includes("together doubted"))
  assert.ok(suspected.includes("blamed or doubted true false"))
})

test("a flat report neither blames nor doubts", () => {
  const signs = signsOf("THE RED DAWN FRONT BLEW UP A BRIDGE. A BAKER SAW IT.")
  assert.ok(signs.includes("together "))
  assert.ok(signs.includes("blamed or doubted false false"))
  assert.ok(signs.includes("signed false"))
})

test("a communique is signed by whom its brackets name", () => {
  const opening = "[COMMUNIQUE] [RED DAWN FRONT] [TEXT] IT RAINED."
  assert.ok(signsOf("THE RED DAWN FRONT BLEW UP A BRIDGE.", opening).includes("signed true"))
  assert.ok(signsOf("THE RED DAWN FRONT BLEW UP A BRIDGE.", "[REPORT] [ANA SOLIS] [TEXT] IT RAINED.").includes("signed false")) // prettier-ignore
})
