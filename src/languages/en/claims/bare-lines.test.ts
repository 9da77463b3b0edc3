// Lines that leave out what a sentence has: helpers of participles, the "and" of a list, who a number counts.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// What befell whom, how many and where.
function told(text: string, language = "en"): string[] {
  const {claims} = readingOf(text, language)
  return claims.map(({type, roles, count}) => {
    const names = (list: readonly {readonly text: string}[] | undefined): string =>
      (list ?? []).map((one) => one.text).join(" + ")
    const at = [...(roles.place ?? []), ...(roles.destination ?? [])]
    return `${type} ${names(roles.patient) || "–"}${count === null ? "" : ` ${count.low}`}${at.length === 0 ? "" : ` at ${names(at)}`}` // prettier-ignore
  })
}

test("a participle without its helper tells of the number before it", () => {
  assert.deepEqual(told("Seven released on 15 Feb, nine still held."), ["release Seven 7", "detention nine 9"])
  assert.deepEqual(told("Three freed, two still held."), ["release Three 3", "detention two 2"])
  assert.deepEqual(told("Nine miners released from the shaft."), ["release Nine miners 9"])
  assert.deepEqual(told("Six arrested, one later released."), ["arrest Six 6", "release one"])
})

test("who releases a list is not released", () => {
  for (const text of [
    "Officials released on Monday the list of the dead.",
    "Police released late on Monday the names of nine men.",
    "Seven released a statement.",
    "Seven Sisters released a new record on 15 Feb.",
    "Two still held the rope when the boat sank.",
  ])
    assert.ok(!told(text).some((one) => /^(?:release|detention)/.test(one)), text)
})

test("brackets behind each name tell a list without an and", () => {
  assert.deepEqual(told("Jonas Berg (23), Erik Dahl (54), Kari Lund (31) were arrested in Sola."), ["arrest Jonas Berg + Erik Dahl + Kari Lund 3 at Sola"]) // prettier-ignore
  assert.deepEqual(told("His father (80), Erik Dahl (54), was arrested."), ["arrest His father"])
  assert.deepEqual(told("Orr (the mayor), Lind (54) were freed."), ["release Lind"])
})

test("a body and people do it together where the tree joins them", () => {
  const {claims} = readingOf("The government of Halvia and the rebels swapped 40 prisoners on the Orne bridge.", "en")
  assert.deepEqual(claims.find(({type}) => type === "exchange")?.roles.agent?.map(({text}) => text), ["The government of Halvia", "the rebels"]) // prettier-ignore
  assert.deepEqual(told("A bomb hit the ministry and nine men were killed."), ["death nine men 9"])
})

test("a number and handcuffs are no place, and what bounds a number is none of it", () => {
  assert.deepEqual(told("The quake brought the death toll to 14."), ["death – 14"])
  assert.deepEqual(told("The ministry put the number of detainees at 212."), ["detention detainees 212"])
  assert.deepEqual(told("Lars Holm was taken ashore in handcuffs."), ["arrest Lars Holm"])
  assert.deepEqual(told("Officers fired, killing two and wounding at least nine.").slice(-2), ["death two 2", "injury nine 9"]) // prettier-ignore
})

test("who a group is identified as are its members", () => {
  const members = (text: string, language = "en"): string[] => {
    const {entities} = readingOf(text, language)
    const names = new Map(entities.map(({id, name}) => [id, name]))
    return entities.flatMap(({kind, members: ids}) => (kind === "group" ? ids.map((id) => names.get(id) ?? "") : []))
  }
  const all = ["Jonas Berg", "Erik Dahl", "Kari Lund"]
  assert.deepEqual(members("The dead were identified as Jonas Berg, Erik Dahl and Kari Lund."), all)
  assert.deepEqual(members("Three men were shot. Police identified them as Jonas Berg, Erik Dahl and Kari Lund."), all)
  assert.deepEqual(members("Three men were held. They were named by the union as Jonas Berg, Erik Dahl and Kari Lund."), all) // prettier-ignore
  assert.deepEqual(members("Los muertos fueron identificados como Jonas Berg, Erik Dahl y Kari Lund.", "es"), all)
  assert.deepEqual(members("Three men were held. The court identified Jonas Berg and Erik Dahl."), [])
  assert.deepEqual(members("The four were identified as Jonas Berg and Erik Dahl."), [])
})
