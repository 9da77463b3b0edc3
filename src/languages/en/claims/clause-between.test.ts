// Who and when a main verb has, where a clause about its subject stands between; and what an inquiry takes for granted.

import assert from "node:assert/strict"
import {test} from "node:test"
import {readingOf} from "../../../engine.fixture.ts"

function told(text: string, type: string, role: "patient" | "agent" = "patient", language = "en"): string {
  const {claims} = readingOf(text, language, {published: "2025-09-15", outlet: null})
  return claims.filter((one) => one.type === type).map(({roles, time, modality}) => `${roles[role]?.map(({text: who}) => who).join("+") ?? "nobody"} ${time?.from ?? "?"} ${modality}`).join(", ") // prettier-ignore
}

test("what a copula joins to its subject is said of it, not of who stands nearer", () => {
  assert.equal(told("Two porters who were arrested in May are in Oslo.", "whereabouts"), "Two porters 2025-09-15 fact")
  assert.equal(told("Five porters who had been besieged are now in Oslo, Mira Lund said.", "whereabouts"), "Five porters 2025-09-15 fact") // prettier-ignore
  assert.equal(told("The guards who beat the two porters are in prison.", "detention"), "The guards 2025-09-15 fact")
  assert.equal(told("The guards who beat two porters held in the barracks are in prison, the mayor said.", "detention"), "two porters ? fact, The guards 2025-09-15 fact") // prettier-ignore
  assert.equal(told("We do not discuss who is in our buildings.", "whereabouts"), "")
})

test("the object of a clause about the subject may stand right before the main verb", () => {
  assert.equal(told("The gunmen who kidnapped two nuns have fled.", "abduction"), "two nuns ? fact")
  assert.equal(told("The gunmen who kidnapped two nuns fled on Friday.", "escape"), "The gunmen 2025-09-12 fact")
  assert.equal(told("The court that freed two nuns has closed.", "release", "agent"), "The court ? fact")
  assert.equal(told("The soldiers arrested two porters who were drunk.", "arrest"), "two porters ? fact")
})

test("the time of a clause about the subject is not the main verb's, nor the other way round", () => {
  assert.equal(told("The man the army arrested in May is free.", "release"), "The man 2025-09-15 fact")
  assert.equal(told("The man the army arrested in May is free.", "arrest"), "The man 2025-05-01 fact")
  assert.equal(told("The porter who was arrested in May and freed in June is in Oslo.", "release"), "The porter 2025-06-01 fact") // prettier-ignore
  assert.equal(told("The porters who fled in May were arrested on Friday.", "arrest"), "The porters 2025-09-12 fact")
})

test("a word told twice says how, and is nobody", () => {
  assert.equal(told("They left one by one, over days.", "departure"), "They ? fact")
  assert.equal(told("Los cinco salieron uno por uno.", "release", "patient", "es"), "Los cinco ? fact")
})

test("what is to be looked into is taken for granted, and not who asks for it did it", () => {
  assert.equal(told("A court ordered an inquiry into the death of Leo Sant.", "death"), "Leo Sant ? fact")
  assert.equal(told("A court ordered an inquiry into the death of Leo Sant.", "death", "agent"), "nobody ? fact")
  assert.equal(told("The bar demanded an inquiry into bribery and torture.", "mistreatment"), "nobody ? demanded")
  assert.equal(told("The bar demanded an end to the torture of Leo Sant.", "mistreatment"), "Leo Sant ? demanded")
  assert.equal(told("The bar demanded the release of Leo Sant.", "release"), "Leo Sant ? demanded")
  assert.equal(told("La madre pidió una investigación por la desaparición de Ana Ruiz.", "disappearance", "patient", "es"), "Ana Ruiz ? fact") // prettier-ignore
})
