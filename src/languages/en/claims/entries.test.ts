// Lists, registers and chronologies, whose lines name somebody or a day once and tell the rest without a subject.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function claims(text: string): Promise<string[]> {
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", text)))[0]!)
  return reading.claims.map(({type, polarity, roles, time}) => `${polarity} ${type} ${roles.patient?.map((one) => one.text).join(", ") ?? "–"} ${time?.from?.slice(5) ?? ""}`.trim()) // prettier-ignore
}

test("whom a line begins with is whom it is about, and its day is nobody else's", async () => {
  const list = "- Lena Hoff: freed 3 May\n- Marek Dusa: still in prison\n- Jo Orr – deported to Norland\n- Mira Holt, 34, nurse: arrested 4 May, released 6 May\n- Sara Quint: whereabouts unknown" // prettier-ignore
  assert.deepEqual(await claims(list), [
    "+ release Lena Hoff 05-03",
    "+ detention Marek Dusa",
    "+ deportation Jo Orr",
    "+ arrest Mira Holt 05-04",
    "+ release Mira Holt 05-06",
    "+ whereabouts Sara Quint",
  ])
})

test("a chronology goes on about whom its last entry named alone", async () => {
  const days = "1 May: Lia Sand arrested at the port. 2 May: taken to the infirmary. 3 May: freed. 4 May: Ada Kolm and Jo Orr arrested. 5 May: freed." // prettier-ignore
  const found = await claims(days)
  assert.deepEqual(
    found.filter((one) => /arrest|release/.test(one)),
    ["+ arrest Lia Sand 05-01", "+ release Lia Sand 05-03", "+ arrest Ada Kolm, Jo Orr 05-04"],
  )
})

test("what a noun stands before is no order", async () => {
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", "14 March: water cut off.")))[0]!)
  assert.deepEqual(reading.claims.map(({type, modality}) => `${type} ${modality}`), ["supply-cut fact"]) // prettier-ignore
})

test("who is named before what is always done to somebody has not done it", async () => {
  assert.deepEqual(await claims("Lia Sand sentenced to nine years."), ["+ sentence Lia Sand"])
  assert.deepEqual(await claims("The men the army arrested were freed."), ["+ arrest The men", "+ release The men"])
})

test("what is shouted is no name", async () => {
  assert.deepEqual(await claims("Lia Sand has been FREED! Ada Kolm was ARRESTED in May."), [
    "+ release Lia Sand 05-14",
    "+ arrest Ada Kolm 05-01",
  ])
})

test("a line that begins with a name is its own, whatever stands between", async () => {
  const list = "- Lena Hoff, nurse, freed 3 May\n- Marek Dusa (driver), 41, arrested 4 May\n- Jo Orr – baker – deported" // prettier-ignore
  assert.deepEqual(await claims(list), [
    "+ release Lena Hoff 05-03",
    "+ arrest Marek Dusa 05-04",
    "+ deportation Jo Orr",
  ])
  assert.deepEqual(await claims("Lena Hoff, nurse, killed in Arden"), ["+ death Lena Hoff"])
  assert.deepEqual(await claims("Lena Hoff: two nurses, freed in May, came"), ["+ release two nurses 05-01"])
})

test("what a line announces is told of those listed below it", async () => {
  const list = (line: string): string =>
    `The sky was grey.\n\n${line}\n- Lena Hoff, nurse\n- Marek Dusa, driver\n\nIt rained.`
  assert.deepEqual(await claims(list("The following were freed on 3 May:")), ["+ release Lena Hoff, Marek Dusa 05-03"])
  assert.deepEqual(await claims(list("Arrested:")), ["+ arrest Lena Hoff, Marek Dusa"])
  assert.deepEqual(await claims(list("The names of those kidnapped:")), [
    "+ abduction kidnapped, Lena Hoff, Marek Dusa",
  ])
  assert.deepEqual(await claims(list("Ada Kolm was freed. The union thanks:")), ["+ release Ada Kolm"])
  assert.deepEqual(await claims(list("Nobody was freed. The union asks after:")), ["- release Nobody"])
})

test("marks of any kind, pairs, and figures behind a colon", async () => {
  assert.deepEqual(await claims("Lena Hoff → freed"), ["+ release Lena Hoff"])
  assert.deepEqual(await claims("Lena Hoff and Marek Dusa: arrested"), ["+ arrest Lena Hoff, Marek Dusa"])
  assert.deepEqual(await claims("Lena Hoff; 34; nurse; freed; 3 May"), ["+ release Lena Hoff 05-03"])
  assert.deepEqual(await claims("Clerks freed: Lena Hoff, Ada Kolm"), ["+ release Lena Hoff, Ada Kolm"])
  assert.deepEqual(await claims("Freed – Lena Hoff, Ada Kolm"), ["+ release Lena Hoff, Ada Kolm"])
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", "Clerks freed in Arden: 2. Deaths: 9. Another five were killed.")))[0]!) // prettier-ignore
  assert.deepEqual(
    reading.claims.map(({type, count}) => `${type} ${count?.low}`),
    ["release 2", "death 9", "death 5"],
  )
  assert.deepEqual(await claims("Freed – at last, says her mother"), ["+ other –"])
})

test("a number that is all somebody says is of what was told before", async () => {
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", "Seven clerks were freed, said the army. Nine, said the union.")))[0]!) // prettier-ignore
  assert.deepEqual(
    reading.claims.map(({type, count}) => `${type} ${count?.low}`),
    ["release 7", "release 9"],
  )
  assert.deepEqual(await claims("Seven clerks were freed, said the army. Nine days ago, said the union."), ["+ release Seven clerks"]) // prettier-ignore
})
