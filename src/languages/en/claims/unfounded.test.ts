// What is said or denied of somebody else in a word or two, and reports that are told to be of nothing.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function claims(text: string, language = "en"): string[] {
  const found = readingOf(text, language)
  return found.claims.map(({type, polarity, certainty, roles}) => `${polarity} ${type} ${certainty} > ${roles.patient?.[0]?.text ?? "–"}`) // prettier-ignore
}

test("the same is said or denied of somebody else", () => {
  assert.ok(claims("Dina Holt was arrested, as was her brother.").includes("+ arrest certain > her brother"))
  assert.ok(claims("Dina Holt was arrested; so were two nurses.").includes("+ arrest certain > two nurses"))
  assert.ok(claims("Her brother was not arrested, nor was her sister.").includes("- arrest certain > her sister"))
  assert.ok(claims("Dina Holt died, as did her son.").includes("+ death certain > her son"))
  assert.equal(claims("The police arrested Dina Holt, as did the army.").length, 1)
})

test("who tells that a report was false denies what it told", () => {
  assert.deepEqual(claims("Reports that Dina Holt had been killed were false."), [
    "- death certain > Dina Holt",
    "+ death certain > Dina Holt",
  ])
  assert.ok(claims("Fears that he had been killed proved unfounded.").includes("- death certain > he"))
  assert.equal(claims("Reports that Dina Holt had been killed were not false.").length, 1)
  assert.ok(claims("El rumor de que Rosa Paz había muerto resultó falso.", "es").includes("- death certain > Rosa Paz"))
})

test("what is far from being done, and what is wanting, is not", () => {
  assert.ok(claims("Far from freeing Dina Holt, the rebels moved her.").includes("- release certain > Dina Holt"))
  assert.ok(claims("Dina Holt was freed far from the border.").includes("+ release certain > Dina Holt"))
  assert.ok(claims("Without the nuns having been freed, the talks will not resume.").includes("- release certain > the nuns")) // prettier-ignore
  assert.ok(claims("Lejos de liberar a Rosa Paz, los rebeldes se la llevaron.", "es").includes("- release certain > Rosa Paz")) // prettier-ignore
})

test("of who is left out the opposite is said", () => {
  assert.deepEqual(claims("Everyone but Dina Holt was freed."), ["+ release certain > Everyone", "- release certain > Dina Holt"]) // prettier-ignore
  assert.deepEqual(claims("All but Dina Holt were freed."), ["+ release certain > All but Dina Holt", "- release certain > Dina Holt"]) // prettier-ignore
  assert.ok(claims("No one except Jo Orr was freed.").includes("+ release certain > Jo Orr"))
  assert.ok(claims("They freed everyone except the two officers.").includes("- release certain > the two officers"))
  assert.deepEqual(claims("They freed all but three."), ["+ release certain > all but three"])
  assert.equal(claims("All were tired but Dina Holt was freed.").length, 1)
})

test("what was told of somebody is denied of them by another, not by the same", () => {
  assert.ok(claims("His family was told that he had been freed. He had not.").includes("- release certain > He"))
  assert.equal(claims("Jo Orr was freed. He was not.").length, 1)
})

test("a state that opens a sentence is told of who stands behind its comma, what is ordered of somebody is no fact", () => {
  assert.ok(claims("Under house arrest since 2021, Dina Holt sang.").includes("+ detention certain > Dina Holt"))
  assert.ok(claims("The court overturned the verdict and ordered her freed.").includes("+ release unknown > her"))
  assert.ok(claims("They saw the boy beaten.").includes("+ mistreatment certain > the boy"))
})
