import assert from "node:assert/strict"
import {test} from "node:test"
import {compareDates, compareFills, compareLocations, readSlotFill} from "./incident-fills.ts"
import {compareStrings} from "./incident-strings.ts"
import {readFill, type Slot, type Template} from "./incident.ts"
import {rates, scoreIncidents} from "./incidents.ts"

test("a fill is read into alternatives and tags", () => {
  const read = (written: string) => readFill(written).alternatives.map(({value, tags}) => [value, ...tags].join("|"))
  assert.deepEqual(read('"MINERS" / "DIGGERS"'), ["MINERS", "DIGGERS"])
  assert.deepEqual(read('"FOREMAN" / "MINER": "ANA SOLIS"'), ["FOREMAN|ANA SOLIS", "MINER|ANA SOLIS"])
  assert.deepEqual(read('CIVILIAN: "MINERS" / "DIGGERS"'), ["CIVILIAN|MINERS|DIGGERS"])
  assert.deepEqual(read('GUN: "-"'), ["GUN|-"])
  assert.deepEqual(read('(CIVILIAN / OTHER): "MINERS" / "DIGGERS (OLD)"'), ["CIVILIAN|MINERS|DIGGERS (OLD)", "OTHER|MINERS|DIGGERS (OLD)"]) // prettier-ignore
  assert.deepEqual(read('"THE \\"RED FRONT\\"" / "\\"FRONT\\" MEN"'), ["THE RED FRONT", "FRONT MEN"])
  assert.deepEqual(read('GUN: "\\"OLD BETSY\\"" / "RIFLE"'), ["GUN|OLD BETSY|RIFLE"])
  assert.equal(readFill('? "MINERS"').optional, true)
  assert.equal(readFill('"MINERS"').optional, false)
  assert.deepEqual(
    readFill("(PERU: ICA (CITY)) / PERU", true).alternatives.map(({value}) => value),
    ["PERU: ICA (CITY)", "PERU"],
  )
})

test("strings are right, half right or wrong", () => {
  const cases: readonly (readonly [response: string, key: string, isName: boolean, credit: number])[] = [
    ["THE THREE MINERS", "MINERS", false, 1],
    ["PERUVIAN MINERS", "MINERS", false, 1],
    ["OLD MINERS", "MINERS", false, 1],
    ["MINERS FROM THE NORTH", "MINERS", false, 0.5],
    ["MINERS", "MINERS OF THE UNION", false, 0.5],
    ["UNION", "MINERS OF THE UNION", false, 0],
    ["MINER BUS", "MINER", false, 0],
    ["WIFE OF THE MINER", "MINER", false, 0.5],
    ["SOLIS", "ANA MARIA SOLIS", true, 0.5],
    ["ANA LUZ", "ANA MARIA SOLIS", true, 0],
    ["MR. ANA SOLIS", "ANA SOLIS", true, 1],
    ["PERUVIANS", "PERUVIANS", false, 1],
    ["PERUVIANS", "CHILEANS", false, 0],
  ]
  for (const [response, key, isName, credit] of cases)
    assert.equal(compareStrings(response, key, isName), credit, `${response} for ${key}`)
})

test("dates and places have their own half credits", () => {
  assert.equal(compareDates("02 MAY 89", "02 MAY 89"), 1)
  assert.equal(compareDates("02 MAY 89", "01 MAY 89 - 03 MAY 89"), 0.5)
  assert.equal(compareDates("02 MAY 89", "- 03 MAY 89"), 0.5)
  assert.equal(compareDates("04 MAY 89", "- 03 MAY 89"), 0)
  assert.equal(compareDates("- 03 MAY 89", "03 MAY 89"), 0.5)
  assert.equal(compareDates("- 03 MAY 89", "01 MAY 89"), 0)
  assert.equal(compareLocations("PERU: ICA (TOWN)", "PERU: ICA (CITY)"), 1)
  assert.equal(compareLocations("PERU", "PERU: ICA (CITY)"), 0.5)
  assert.equal(compareLocations("CHILE: ICA (CITY)", "PERU: ICA (CITY)"), 0.5)
  assert.equal(compareLocations("CHILE", "PERU: ICA (CITY)"), 0)
})

test("set fills and numbers follow their slot", () => {
  const credit = (slot: Slot, response: string, key: string) =>
    compareFills(slot, readSlotFill(slot, response), readSlotFill(slot, key))
  assert.equal(credit("INCIDENT: TYPE", "ATTACK", "BOMBING"), 0.5)
  assert.equal(credit("INCIDENT: TYPE", "BOMBING", "ATTACK"), 0)
  assert.equal(credit("HUM TGT: TYPE", 'CIVILIAN: "MINERS"', 'CIVILIAN: "MINERS"'), 1)
  assert.equal(credit("HUM TGT: TYPE", 'CIVILIAN: "JUDGES"', 'CIVILIAN: "MINERS"'), 0.5)
  assert.equal(credit("HUM TGT: TYPE", 'DIPLOMAT: "MINERS"', 'CIVILIAN: "MINERS"'), 0)
  assert.equal(credit("INCIDENT: INSTRUMENT TYPE", 'GUN: "AX"', 'RIFLE: "-"'), 0.5)
  assert.equal(credit("INCIDENT: INSTRUMENT TYPE", 'BOMB: "CHARGE"', 'DYNAMITE: "CHARGE"'), 0.5)
  assert.equal(credit("INCIDENT: INSTRUMENT TYPE", 'EXPLOSIVE: "CHARGE"', 'ROCKET: "CHARGE"'), 0)
  assert.equal(credit("HUM TGT: NUMBER", '7: "MINERS"', '~7: "MINERS"'), 0.5)
  assert.equal(credit("HUM TGT: NUMBER", '7: "MINERS"', '5-7: "JUDGES"'), 0.5)
  assert.equal(credit("HUM TGT: NUMBER", '6: "MINERS"', '5-7: "MINERS"'), 0)
  assert.equal(credit("HUM TGT: DESCRIPTION", '"MAYOR": "SOLIS"', '"MAYOR": "ANA SOLIS"'), 0.5)
  const authorities = 'SUSPECTED OR ACCUSED BY AUTHORITIES: "RED FRONT"'
  assert.equal(credit("PERP: ORGANIZATION CONFIDENCE", 'SUSPECTED OR ACCUSED: "RED FRONT"', authorities), 0.5)
})

const attack = (more: Partial<Template>): Template => ({
  optional: false,
  "INCIDENT: TYPE": ["ATTACK"],
  "INCIDENT: STAGE OF EXECUTION": ["ACCOMPLISHED"],
  ...more,
})

test("a template that is missing or spurious costs every fill it has", () => {
  const key = [attack({"HUM TGT: NAME": ['"ANA SOLIS"']})]
  const missing = scoreIncidents([{key, response: []}])
  assert.deepEqual(missing.all, {possible: 3, actual: 0, correct: 0, partial: 0})
  const spurious = scoreIncidents([{key: [], response: key}])
  assert.deepEqual(spurious.all, {possible: 0, actual: 3, correct: 0, partial: 0})
  assert.equal(spurious.templates.actual, 1)
})

test("templates go together by type and a party they share, and never by type alone", () => {
  const key = [attack({"HUM TGT: NAME": ['"ANA SOLIS"']}), attack({"HUM TGT: NAME": ['"LUIS REY"']})]
  const response = [attack({"HUM TGT: NAME": ['"LUIS REY"']}), attack({"HUM TGT: NAME": ['"TOMAS PAZ"']})]
  const {templates, matched, all} = scoreIncidents([{key, response}])
  assert.deepEqual(templates, {possible: 2, actual: 2, correct: 1, partial: 0})
  assert.deepEqual(matched, {possible: 3, actual: 3, correct: 3, partial: 0})
  assert.deepEqual(all, {possible: 6, actual: 6, correct: 3, partial: 0})
  assert.equal(rates(all).f, 0.5)
})

test("what is optional costs nothing when left out and counts when given", () => {
  const key = [{...attack({"PERP: INDIVIDUAL ID": ['"MINERS"']}), optional: true}]
  assert.equal(scoreIncidents([{key, response: []}]).all.possible, 0)
  const fill = [attack({"HUM TGT: NAME": ['"ANA SOLIS"'], "PERP: INDIVIDUAL ID": ['? "MINERS"']})]
  assert.equal(scoreIncidents([{key: fill, response: [attack({"HUM TGT: NAME": ['"ANA SOLIS"']})]}]).all.possible, 3)
  assert.equal(scoreIncidents([{key: fill, response: fill}]).all.possible, 4)
})
