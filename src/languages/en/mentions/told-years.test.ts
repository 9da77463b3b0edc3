// Dates of a year that is over, and pages made of older ones.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, pagina, page, type Page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()
const days = async (one: Page): Promise<string[]> =>
  engine
    .read((await documentsOf(one))[0]!)
    .mentions.flatMap(({value}) =>
      value?.type === "time" && value.from !== null && value.precision !== "year" ? [value.from.slice(0, 10)] : [],
    )
const english = (text: string): Promise<string[]> => days(page("The Lusk Mail", "2030-10-17", text))

test("a date without its year goes on from a year that is over", async () => {
  assert.deepEqual(await english("Two bakers were seized on 9 June 2027. On 3 July they were moved to Orlec."), ["2027-06-09", "2027-07-03"]) // prettier-ignore
  assert.deepEqual(await english("He was seized on 12 December 2027. On 3 January he was freed."), ["2027-12-12", "2028-01-03"]) // prettier-ignore
  assert.deepEqual(await english("They were held between 9 and 12 June 2027. The trial opened on Monday. He was seized on the evening of June 9. A nurse saw him after his release on the 12th."), ["2027-06-09", "2030-10-14", "2027-06-09", "2027-06-12"]) // prettier-ignore
  assert.deepEqual(await days(pagina("El Faro", "2030-10-17", "Los detuvieron el 9 de junio de 2027. El 3 de julio los trasladaron a Orlec.")), ["2027-06-09", "2027-07-03"]) // prettier-ignore
})

test("a date close to the day of writing is the writer's own", async () => {
  assert.deepEqual(await english("He was seized on 9 June 2027. On 4 October a court freed him."), ["2027-06-09", "2030-10-04"]) // prettier-ignore
  assert.deepEqual(await english("He was seized on 9 June 2027. The appeal will be heard on 3 December."), ["2027-06-09", "2030-12-03"]) // prettier-ignore
  assert.deepEqual(await english("He was seized on 9 June. On 3 July he was moved to Orlec."), ["2030-06-09", "2030-07-03"]) // prettier-ignore
})

test("what stands under a line that is nothing but a date was written on that day", async () => {
  const column = "TEN YEARS AGO\nApril 12, 2020\n\nA baker walked out of prison yesterday.\n\nTWENTY YEARS AGO\nApril 12, 2010\n\nSoldiers arrested two men on the Tuesday." // prettier-ignore
  assert.deepEqual((await english(column)).filter((one) => /^20[12]0-04/.test(one)), ["2020-04-12", "2020-04-11", "2010-04-12", "2010-04-06"]) // prettier-ignore
  const sheet = "Born:\n12 April 1990\n\nPolice arrested her yesterday."
  assert.deepEqual(await english(sheet), ["1990-04-12", "2030-10-16"])
})
