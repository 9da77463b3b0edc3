// Shapes that many frames share: who does it to whom, or who it happens to.

import type {Frame, StatusEffect} from "../claims/happening.ts"

type Shape = Omit<Frame, "lemma">

/** A verb with a doer and somebody it is done to: "liberar". */
export const done = {part: "verb", subject: "agent", object: "patient", people: ["patient"]} as const satisfies Shape

/** A noun of the same: "liberación". */
export const deed = {part: "noun", subject: "agent", object: "patient", people: ["patient"]} as const satisfies Shape

/** A verb whose subject it happens to: "salir". */
export const befalls = {part: "verb", subject: "patient", people: ["patient"]} as const satisfies Shape

/** A word for the state its subject is in: "en prisión". */
export const state = {part: "adjective", subject: "patient", people: ["patient"]} as const satisfies Shape

/** A noun for whoever is in the state: "preso". It gives way to any other word of its clause. */
export const called = {part: "noun", self: "patient", weak: true} as const satisfies Shape

/** What a death of one kind leaves: who was not murdered, or did not drown, may have died all the same. */
export const deadIfSo = [
  {role: "patient", status: "dead", when: "after", onlySo: true},
] as const satisfies readonly StatusEffect[]
