import assert from "node:assert/strict"
import {test} from "node:test"
import type {Stamp} from "../../src/base/instant.ts"
import {openEnglish} from "../tasks/english.ts"
import {readDateline} from "./dateline.ts"
import {fillTemplates, judgeReport, learnFiller, limits, writeTemplates} from "./filler.ts"
import {mixLetters} from "./letter-case.ts"
import {hashFeatures, learn, learnChoice} from "./linear.ts"
import {foreignNation} from "./nation.ts"
import {learnOrganizations, type Organizations} from "./organizations.ts"
import {findParties, type Party} from "./party.ts"
import {readReport, type Entry} from "./report.ts"
import {bare, numberOf} from "./tag.ts"

const english = openEnglish()
const entry = (text: string, templates: Entry["templates"] = []): Entry => ({id: "x", split: "dev", text, templates})
const partiesOf = (text: string, organizations: Organizations = new Map()): readonly Party[] =>
  findParties(readReport(entry(`LIMA, 4 MAY 89 -- [TEXT] ${text}`), english), organizations)

test("capitals become mixed letters in their places", () => {
  const mixed = mixLetters("LIMA, 4 MAY 89 -- THE MINERS OF CUZCO [RMP] MAY LEAVE.")
  assert.equal(mixed, "Lima, 4 May 89 -- The miners of Cuzco [RMP] may leave.")
})

test("a dateline gives place and day, and no day without a year", () => {
  assert.deepEqual(readDateline("   LIMA, 4 MAY 89 (EFE) -- [TEXT] X"), {
    place: "LIMA",
    day: "1989-05-04" as Stamp,
    end: 26,
  })
  assert.equal(readDateline("LIMA, 4 MAY (EFE) -- X").day, null)
  assert.equal(readDateline("PERTH (AUSTRALIA), JUNE 11 89 (AFP) -- X").day, "1989-06-11")
})

test("a title is parted from a name, and a part of the name goes with the whole", () => {
  const parties = partiesOf("MAYOR ANA MARIA SOLIS WAS SHOT AT HOME. SOLIS DIED LATER.")
  const named = parties.filter(({name}) => name !== null && name.includes("SOLIS"))
  assert.equal(named.length, 1)
  assert.equal(named[0]?.name, "ANA MARIA SOLIS")
  assert.deepEqual(named[0]?.titles, ["MAYOR"])
})

test("phrases are cut before what follows the noun, and keep their counts out of the wording", () => {
  const miners = partiesOf("THE BOMB KILLED THREE MINERS IN THE SQUARE.").find(({text}) => text.endsWith("MINERS"))
  assert.ok(miners !== undefined)
  assert.equal(bare(miners.text), "MINERS")
  assert.equal(numberOf(miners), "3")
})

test("known organizations are one party under all their names", () => {
  const fills = [{optional: false, "PERP: ORGANIZATION ID": ['"RED DAWN FRONT" / "RDF"']}]
  const organizations = learnOrganizations([fills, fills])
  const parties = partiesOf("THE RED DAWN FRONT BURNED A BUS. THE RDF FLED.", organizations)
  assert.equal(parties.filter(({phrases}) => phrases.some(({file}) => file !== null)).length, 1)
  assert.equal(learnOrganizations([fills]).size, 0, "a name in one key alone is not known")
})

test("a nation is foreign only away from home", () => {
  const [spaniard] = partiesOf("SPANISH PRIESTS WERE ATTACKED.").filter(({text}) => text.includes("PRIESTS"))
  assert.ok(spaniard !== undefined)
  assert.equal(foreignNation(spaniard, "PERU"), "SPAIN")
  assert.equal(foreignNation(spaniard, "SPAIN"), null)
})

test("judges learn what they are shown, the same each time", () => {
  const lessons = Array.from({length: 80}, (_, i) => ({
    features: hashFeatures([i % 2 === 0 ? "even" : "odd", `n ${i % 5}`]),
    right: i % 2 === 0,
  }))
  const judge = learn(lessons)
  assert.ok(judge(hashFeatures(["even"])) > 0.7)
  assert.ok(judge(hashFeatures(["odd"])) < 0.3)
  assert.equal(learn(lessons)(hashFeatures(["even"])), judge(hashFeatures(["even"])))
  const choose = learnChoice(lessons.map(({features, right}) => ({features, label: right ? "yes" : "no"})))
  assert.equal(choose(hashFeatures(["odd"])).label, "no")
})

test("a filler learns from reports with keys, and leaves reports without incidents empty", () => {
  const towns = ["CUZCO", "ICA", "TACNA", "PUNO", "LIMA", "PIURA"]
  const names = ["ANA SOLIS", "LUIS REY", "JUAN PAZ", "ROSA GIL", "PEDRO LUNA", "JORGE VEGA"]
  const lessons = towns.flatMap((town, i) => {
    const name = names[i] ?? ""
    const told = entry(
      `LIMA, ${i + 3} MAY 89 -- [TEXT] GUNMEN KILLED MAYOR ${name} IN ${town} TODAY. THE GUNMEN FLED.`,
      [
        {
          optional: false,
          "INCIDENT: DATE": [`0${i + 3} MAY 89`],
          "INCIDENT: LOCATION": [`PERU: ${town} (CITY)`],
          "INCIDENT: TYPE": ["ATTACK"],
          "INCIDENT: STAGE OF EXECUTION": ["ACCOMPLISHED"],
          "PERP: INDIVIDUAL ID": ['"GUNMEN"'],
          "HUM TGT: NAME": [`"${name}"`],
          "HUM TGT: DESCRIPTION": [`"MAYOR": "${name}"`],
          "HUM TGT: EFFECT OF INCIDENT": [`DEATH: "${name}"`],
        },
      ],
    )
    const quiet = entry(
      `LIMA, ${i + 3} MAY 89 -- [TEXT] MAYOR ${name} OPENED A SCHOOL IN ${town} TODAY. THE PUPILS SANG.`,
    )
    return [told, quiet].map((one) => ({report: readReport(one, english), key: one.templates}))
  })
  const filler = learnFiller([...lessons, ...lessons])
  const fill = (text: string) => fillTemplates(readReport(entry(text), english), filler)
  const [template, ...more] = fill(
    "LIMA, 9 MAY 89 -- [TEXT] GUNMEN KILLED MAYOR CARLOS MENA IN ICA TODAY. THE GUNMEN FLED.",
  )
  assert.deepEqual(more, [])
  assert.deepEqual(template?.["HUM TGT: NAME"], ['"CARLOS MENA"'])
  assert.deepEqual(template?.["HUM TGT: EFFECT OF INCIDENT"], ['DEATH: "CARLOS MENA"'])
  assert.deepEqual(template?.["INCIDENT: LOCATION"], ["PERU: ICA (CITY)"])
  assert.deepEqual(
    fill("LIMA, 9 MAY 89 -- [TEXT] MAYOR CARLOS MENA OPENED A SCHOOL IN ICA TODAY. THE PUPILS SANG."),
    [],
  )
})

test("a type that is not sure is written as the wider class, and an organization that is not worth it is left out", () => {
  const names = ["ANA SOLIS", "LUIS REY", "JUAN PAZ", "ROSA GIL", "PEDRO LUNA", "JORGE VEGA"]
  const lessons = names.flatMap((name, i) => {
    const text = `LIMA, ${i + 3} MAY 89 -- [TEXT] THE RED DAWN FRONT KIDNAPPED MAYOR ${name} TODAY. THE POLICE CAME LATE.`
    const told = entry(text, [
      {
        optional: false,
        "INCIDENT: TYPE": ["KIDNAPPING"],
        "INCIDENT: STAGE OF EXECUTION": ["ACCOMPLISHED"],
        "PERP: ORGANIZATION ID": ['"RED DAWN FRONT"'],
        "PERP: ORGANIZATION CONFIDENCE": ['REPORTED AS FACT: "RED DAWN FRONT"'],
        "HUM TGT: NAME": [`"${name}"`],
      },
    ])
    const quiet = entry(`LIMA, ${i + 3} MAY 89 -- [TEXT] MAYOR ${name} OPENED A SCHOOL TODAY. THE POLICE CAME LATE.`)
    return [told, quiet].map((one) => ({report: readReport(one, english), key: one.templates}))
  })
  const filler = learnFiller([...lessons, ...lessons])
  const judged = judgeReport(
    readReport(entry("LIMA, 9 MAY 89 -- [TEXT] THE RED DAWN FRONT KIDNAPPED MAYOR CARLOS MENA TODAY."), english),
    filler,
  )
  const write = (within: typeof limits) => writeTemplates(judged, filler, within)[0]
  const sure = write({...limits, plain: 0, worth: 0})
  assert.deepEqual(sure?.["INCIDENT: TYPE"], ["KIDNAPPING"])
  assert.deepEqual(sure["PERP: ORGANIZATION CONFIDENCE"], ['REPORTED AS FACT: "RED DAWN FRONT"'])
  assert.deepEqual(write({...limits, plain: 1.1})?.["INCIDENT: TYPE"], ["ATTACK"])
  const bare = write({...limits, worth: 1.1})
  assert.equal(bare?.["PERP: ORGANIZATION ID"], undefined)
  assert.deepEqual(bare?.["HUM TGT: NAME"], ['"CARLOS MENA"'])
})
