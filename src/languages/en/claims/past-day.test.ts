// What stands between a verb and whom it is done to: its day, its place, how old they are.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

// "police arrest three students 2025-05-05"
function told(text: string): string[] {
  const {claims} = readingOf(text, "en", {published: "2025-05-09"})
  const names = (list: readonly {readonly text: string}[] | undefined): string =>
    (list ?? []).map((one) => one.text).join(" + ")
  return claims.filter(({type}) => type !== "other").map(({type, roles, time}) => [names(roles.agent), type, names(roles.patient), time?.from ?? ""].filter((one) => one !== "").join(" ")) // prettier-ignore
}

test("an object may stand behind the day and the place of its verb", () => {
  for (const [text, wanted] of [
    ["Police arrested on Monday the editor of the Post.", "Police arrest the editor of the Post 2025-05-05"],
    ["Police arrested late on Monday in Sola three students.", "Police arrest three students 2025-05-05"],
    ["Authorities deported overnight 40 migrants to Norland.", "Authorities deportation 40 migrants 2025-05-09"],
    ["The court sentenced on Tuesday the poet Mira Holt to six years.", "The court sentence the poet Mira Holt 2025-05-06"], // prettier-ignore
    ["Gunmen killed late on Sunday two guards.", "Gunmen death two guards 2025-05-04"],
  ] as const)
    assert.deepEqual(told(text), [wanted], text)
})

test("whoever another verb is told of is no object", () => {
  assert.deepEqual(told("The men escaped on Monday the guards said."), ["escape The men 2025-05-05"])
  assert.deepEqual(told("Nine people were killed on Monday two of them children."), ["death Nine people 2025-05-05"])
  assert.deepEqual(told("He was arrested on Monday the day after the vote."), ["arrest He 2025-05-05"])
})

test("how old they are is nobody", () => {
  for (const [text, wanted] of [
    ["Two men aged 23 and 31 have been arrested.", "arrest Two men 2025-05-09"],
    ["Three brothers aged 12, 14 and 17 were shot dead on Monday.", "death Three brothers 2025-05-05"],
    ["Three boys aged between 12 and 17 were shot.", "injury Three boys"],
    ["Nine women, aged from 20 to 31, were freed on Monday.", "release Nine women 2025-05-05"],
    ["Seventeen were shot on Monday.", "injury Seventeen 2025-05-05"],
  ] as const)
    assert.deepEqual(told(text).map((one) => one.toLowerCase()), [wanted.toLowerCase()], text) // prettier-ignore
})

test("the day of a clause about somebody is not the main verb's", () => {
  assert.deepEqual(told("Halvia freed on Monday the nine sailors it had seized in June.")[0], "Halvia release the nine sailors 2025-05-05") // prettier-ignore
  assert.ok(told("Some of those arrested in May were freed.").includes("release Some of those arrested"))
  assert.ok(told("The army released the men it had held since April.").includes("The army release the men"))
})
