// The day of somebody's birth is the day of nothing else.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function days(text: string, language = "en"): string {
  const {claims} = readingOf(text, language, {published: "2025-09-15", outlet: "Delta Post"})
  return claims.map(({type, time}) => `${type} ${time?.from ?? "–"}`).join(", ")
}

test("a birth lends its year to nothing else", () => {
  assert.equal(days("Darin Petkos (b. 2004) was arrested."), "arrest –")
  assert.equal(days("Darin Petkos (born 12 May 2004) was arrested on 3 June."), "arrest 2025-06-03")
  assert.equal(days("On 30 July the prisoner Darin Petkos (b. 2004) was found ill and was pronounced dead."), "death 2025-07-30") // prettier-ignore
  assert.equal(days("Darío Peña (n. 2004) fue detenido.", "es"), "detention –")
  assert.equal(days("Ana Vidal nació el 3 de abril de 1999 y fue detenida en mayo.", "es"), "detention 2025-05-01")
})

test("years of other things stay", () => {
  assert.equal(days("Darin Petkos was arrested on 12 May 2004 and freed on 3 June."), "arrest 2004-05-12, release 2004-06-03") // prettier-ignore
})
