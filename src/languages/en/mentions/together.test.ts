// People told of together, and words that stand alone for some or all of them.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// The states of those a text tells of, and what each is part of.
function states(text: string, language = "en"): string[] {
  const {entities, standings} = readingOf(text, language, {published: "2031-05-14T12:00:00Z"})
  const byId = new Map(entities.map((one) => [one.id, one]))
  const whole = (id: string): string => byId.get(byId.get(id)?.within ?? "")?.name ?? ""
  return [...new Set(standings.map(({entity, status}) => [byId.get(entity)?.name, whole(entity) === "" ? "" : `of ${whole(entity)}`, status].filter((word) => word !== "").join(" ")))] // prettier-ignore
}

test("two who are named together are who is meant by they, both and all", () => {
  const held = ["Ida Marn detained", "Anton Lind detained"]
  const freed = ["Ida Marn released", "Anton Lind released"]
  for (const word of ["They", "Both", "The two"])
    assert.deepEqual(states(`Ida Marn and Anton Lind were arrested on Monday. ${word} were freed on Tuesday.`).slice(0, 2), held, word) // prettier-ignore
  assert.deepEqual(states("Ida Marn met Anton Lind and Vera Orr. They were arrested.").length, 2)
  assert.deepEqual(states("Police arrested Ida Marn and Anton Lind. They were freed on Tuesday."), [...held, ...freed])
  assert.deepEqual(states("Four clerks were arrested on Monday. All were freed on Tuesday."), ["Four clerks detained", "Four clerks released"]) // prettier-ignore
  assert.deepEqual(states("Four clerks were arrested on Monday. All of them were freed on Tuesday."), ["Four clerks detained", "Four clerks released"]) // prettier-ignore
  assert.deepEqual(states("Four clerks were arrested on Monday. All is quiet now."), ["Four clerks detained"])
  assert.deepEqual(states("The judge freed eleven spies and traitors. They were deported."), ["eleven spies released", "eleven spies deported"]) // prettier-ignore
})

test("one, the other and the rest are some of those told of before", () => {
  assert.deepEqual(states("Two women were arrested on Monday. One was freed and the other is still held."), ["Two women detained", "One of Two women released", "the other of Two women detained"]) // prettier-ignore
  assert.deepEqual(states("Five clerks were arrested on Monday. One, Ida Marn, was freed."), ["Five clerks detained", "Ida Marn of Five clerks released"]) // prettier-ignore
  assert.deepEqual(states("Two of the five clerks were freed. The remaining three are still held."), ["Two of the five clerks of the five clerks released", "The remaining three of the five clerks detained"]) // prettier-ignore
  assert.deepEqual(states("Five clerks were arrested. One must wonder why."), ["Five clerks detained"])
  assert.deepEqual(states("Half of the clerks were freed."), ["Half of the clerks of the clerks released"])
})

test("whom words stand beside are all told of", () => {
  const both = ["Ida Marn detained", "Anton Lind detained"]
  assert.deepEqual(states("Ida Marn and her husband, Anton Lind, were arrested."), both)
  assert.deepEqual(states("Ida Marn, the matron, and Anton Lind, the cook, were arrested."), both)
  assert.deepEqual(states("Ida Marn, 34, and Anton Lind, 41, were arrested."), both)
})

test("who is beside somebody shares what befell them, and nobody who only helps or is met", () => {
  const both = ["Ida Marn detained", "Anton Lind detained"]
  assert.deepEqual(states("Ida Marn was arrested with her lawyer, Anton Lind."), both)
  assert.deepEqual(states("Ida Marn was arrested on Monday with Anton Lind."), both)
  assert.deepEqual(states("Ida Marn was freed after talks with Anton Lind."), ["Ida Marn released"])
  assert.deepEqual(states("Ida Marn was freed with the help of Anton Lind."), ["Ida Marn released"])
  assert.deepEqual(states("Ida Marn was arrested with a knife."), ["Ida Marn detained"])
  assert.deepEqual(states("Ida Marn was held with other women."), ["Ida Marn detained"])
})

test("who speaks for others tells of them", () => {
  assert.deepEqual(states("Ida Marn was arrested on Monday. Vera Orr, her lawyer, said she was freed on Tuesday."), ["Ida Marn detained", "Ida Marn released"]) // prettier-ignore
  assert.deepEqual(states("The families of the clerks say they are being held in Lusk."), ["the clerks detained"])
  assert.deepEqual(states("Anton Lind was arrested. His wife said she was expelled."), ["Anton Lind detained", "His wife deported"]) // prettier-ignore
})

test("who comes into the hands of helpers is out, and of officials is held", () => {
  assert.deepEqual(states("Ida Marn was handed over to the Red Cross."), ["Ida Marn released"])
  assert.deepEqual(states("Ida Marn was handed over to her family."), ["Ida Marn released"])
  assert.deepEqual(states("Ida Marn was handed over to the military prosecutor."), ["Ida Marn detained"])
  assert.deepEqual(states("The lists were handed over to the prosecutor."), [])
})

test("who somebody is said to be is who it befell", () => {
  assert.deepEqual(states("The nurse freed on Monday is Ida Marn."), ["Ida Marn released"])
  assert.deepEqual(states("The woman arrested on Monday has been named as Ida Marn."), ["Ida Marn detained"])
  assert.deepEqual(states("One of the detainees is Anton Lind."), ["Anton Lind of the detainees detained"])
  assert.deepEqual(states("The detainees include Anton Lind and Ida Marn."), ["Anton Lind detained", "Ida Marn detained"]) // prettier-ignore
  assert.deepEqual(states("The man arrested is known to Anton Lind."), ["The man detained"])
})

test("in Spanish a verb without a subject may be of two told together, or of those whose families speak", () => {
  assert.deepEqual(states("Ana Soto e Iván Robles fueron detenidos el lunes. Fueron liberados el martes.", "es"), ["Ana Soto detained", "Iván Robles detained", "Ana Soto released", "Iván Robles released"]) // prettier-ignore
  assert.deepEqual(states("Las familias de los pescadores dicen que están presos.", "es"), ["los pescadores detained"])
})

test("the former and the latter are the first and the last of two", () => {
  assert.deepEqual(states("Ida Marn and Anton Lind were arrested on Monday. The latter was freed on Tuesday."), ["Ida Marn detained", "Anton Lind detained", "Anton Lind released"]) // prettier-ignore
  assert.deepEqual(states("The former minister was freed."), ["The former minister released"])
})

test("roles are told once, without their articles", () => {
  const {entities} = readingOf("Governor Ida Marn spoke. The Governor was ill. The governor left.", "en", {published: "2031-05-14"}) // prettier-ignore
  assert.deepEqual(entities.find(({kind}) => kind === "person")?.roles, ["Governor"])
})
