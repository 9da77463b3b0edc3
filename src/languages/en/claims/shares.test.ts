// What is told of a part of many people is told of no more than that part.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// Each patient with how many it is, and with whom it stands for where that is somebody with other words.
function patients(text: string, language = "en"): string[] {
  const {claims, entities} = readingOf(text, language)
  return claims.flatMap(({roles, count}) =>
    (roles.patient ?? []).map((one) => {
      const name = entities.find(({id}) => id === one.entity)?.name ?? one.text
      return `${one.text}${name === one.text ? "" : ` = ${name}`}: ${count === null ? "?" : `${count.low}${count.high === count.low ? "" : "+"}`}`
    }),
  )
}

test("a part is not the whole, and is counted where the whole is", () => {
  assert.deepEqual(patients("Two thirds of the 30 nuns were deported."), ["Two thirds of the 30 nuns: 20"])
  assert.deepEqual(patients("A third of the nuns were deported."), ["A third of the nuns: ?"])
  assert.deepEqual(patients("Police arrested half of the 12 clerks."), ["half of the 12 clerks: 6"])
  assert.deepEqual(patients("40% of the 200 nuns were deported."), ["40% of the 200 nuns: 80"])
  assert.deepEqual(patients("More than half of the 40 nuns were deported."), ["More than half of the 40 nuns: 20+"])
  assert.deepEqual(patients("All but two of the 20 nuns were deported."), ["All but two of the 20 nuns: ?"])
  const {standings, entities} = readingOf("The nuns sang. Half of the nuns were deported.")
  const nuns = entities.find(({name}) => name === "The nuns")
  assert.ok(nuns !== undefined && standings.every(({entity}) => entity !== nuns.id))
})

test("a share of people of whom no number is told has none, a share of a time is nobody", () => {
  assert.deepEqual(patients("Nearly 60 percent of the sailors have been freed."), ["Nearly 60 percent of the sailors: ?"]) // prettier-ignore
  assert.deepEqual(patients("Two-thirds of the nurses and half the clerks were arrested."), ["Two-thirds of the nurses: ?", "half the clerks: ?"]) // prettier-ignore
  assert.deepEqual(patients("A majority of the sailors were freed."), ["A majority of the sailors: ?"])
  assert.deepEqual(patients("The sailors were freed after half a year."), ["The sailors: ?"])
})

test("that it did not befall all leaves open whom it did", () => {
  assert.deepEqual(patients("Not all 20 nuns were deported."), ["20 nuns: ?"])
  assert.deepEqual(patients("They did not deport all the nuns."), ["all the nuns: ?"])
  assert.deepEqual(patients("Neither of the nuns was deported."), ["the nuns: 0"])
})

test("the number of the many is not that of some of them", () => {
  assert.deepEqual(patients("Most of the 20 nuns were deported."), ["Most of the 20 nuns: ?"])
  assert.deepEqual(patients("All of the 20 nuns were deported."), ["All of the 20 nuns: 20"])
  assert.deepEqual(patients("Nearly 20 nuns were deported."), ["20 nuns: 20"])
})

test("some are left out of all, and nobody knows who", () => {
  for (const text of ["All of the nuns except one were deported.", "All 20 nuns except one were deported."]) {
    const {claims, standings} = readingOf(text)
    assert.deepEqual(claims.map(({count, roles}) => [count, roles.patient?.[0]?.entity]), [[null, null]], text) // prettier-ignore
    assert.deepEqual(standings, [], text)
  }
  assert.equal(readingOf("All of the nuns were deported, but one sang.").standings.length, 1)
})
