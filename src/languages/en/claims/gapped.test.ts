// What a clause tells holds for those behind it who are told with another place or day, and where it says so before its subject.

import assert from "node:assert/strict"
import {test} from "node:test"
import {documentsOf, page} from "../../../engine.fixture.ts"
import {openEngine} from "../../../engine.ts"

const engine = openEngine()

async function claims(text: string): Promise<string[]> {
  const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", text)))[0]!)
  return reading.claims.filter(({type}) => type !== "other").map(({type, roles, time, count}) => [type, roles.patient?.map((one) => one.text).join(", ") ?? "–", roles.place?.map((one) => one.text).join(", "), time?.from?.slice(5, 10), count?.low].filter((one) => one !== undefined).join(" / ")) // prettier-ignore
}

test("others, with a place or a day of their own", async () => {
  assert.deepEqual(await claims("Lena Hoff was freed on 3 May and her brother on 5 May."), ["release / Lena Hoff / 05-03", "release / her brother / 05-05"]) // prettier-ignore
  assert.deepEqual(await claims("Soldiers arrested Lena Hoff in Arden, Marek Dusa in Lusk."), ["arrest / Lena Hoff / Arden", "arrest / Marek Dusa / Lusk"]) // prettier-ignore
  assert.deepEqual(await claims("Two clerks were killed in Arden, three in Lusk and four in Norport."), ["death / Two clerks / Arden / 2", "death / three / Lusk / 3", "death / four / Norport / 4"]) // prettier-ignore
  assert.deepEqual(await claims("Two clerks were freed on Monday, a third on Tuesday."), ["release / Two clerks / 05-12 / 2", "release / a third / 05-13"]) // prettier-ignore
  assert.deepEqual(await claims("In Arden two clerks were freed, in Lusk three."), ["release / two clerks / Arden / 2", "release / three / Lusk / 3"]) // prettier-ignore
})

test("who is only named beside the place, or does something else, is none of them", async () => {
  assert.deepEqual(await claims("Lena Hoff was freed in Arden, a town in Norland."), ["release / Lena Hoff / Arden"])
  assert.deepEqual(await claims("Lena Hoff was freed on 3 May, her brother on 5 May told us."), ["release / Lena Hoff / 05-03"]) // prettier-ignore
  assert.deepEqual(await claims("Lena Hoff was arrested in Arden, a nurse in a white coat."), ["arrest / Lena Hoff / Arden"]) // prettier-ignore
  assert.deepEqual(await claims("Two clerks were freed on 3 May and the mayor in Arden was pleased."), ["release / Two clerks / 05-03 / 2"]) // prettier-ignore
})

test("a place before the subject", async () => {
  assert.deepEqual(await claims("In Arden, Lena Hoff was freed."), ["release / Lena Hoff / Arden"])
  assert.deepEqual(await claims("On 3 May, in the town of Arden, soldiers arrested Lena Hoff."), ["arrest / Lena Hoff / the town of Arden / 05-03"]) // prettier-ignore
  assert.deepEqual(await claims("It was in Arden that Lena Hoff was freed."), ["release / Lena Hoff / Arden"])
  assert.deepEqual(await claims("The mill is in Arden, and Lena Hoff was freed."), ["release / Lena Hoff"])
  assert.deepEqual(await claims("A clerk from Arden, Lena Hoff, was freed."), ["release / A clerk"])
  assert.deepEqual(await claims("In Arden the mayor said that Lena Hoff was freed."), ["release / Lena Hoff"])
})

test("somebody with no more than a word", async () => {
  const told = async (text: string): Promise<string[]> => {
    const reading = engine.read((await documentsOf(page("The Lusk Mail", "2031-05-14", text)))[0]!)
    return reading.claims.filter(({type}) => type === "release").map(({polarity, roles}) => `${polarity} ${roles.patient?.map((one) => one.text).join(", ") ?? "–"}`) // prettier-ignore
  }
  assert.deepEqual(await told("The father was freed, the mother too."), ["+ The father", "+ the mother"])
  assert.deepEqual(await told("The father was freed, the mother not."), ["+ The father", "- the mother"])
  assert.deepEqual(await told("The father was freed. Not the mother."), ["+ The father", "- the mother"])
  assert.deepEqual(await told("The father was freed. The union was glad, the mayor not."), ["+ The father"])
  assert.deepEqual(await told("Lena Hoff, too, was freed."), ["+ Lena Hoff"])
  assert.deepEqual(await told("The father was freed. The mother too spoke."), ["+ The father"])
})
