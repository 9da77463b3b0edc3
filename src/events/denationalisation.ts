// Somebody is stripped of their nationality.

import type {Happening} from "../claims/happening.ts"
import {byWhom, who} from "./labels.ts"

const papers = ["citizenship", "nationality"]

/** Loss of nationality, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const denationalisation: Happening = {
  name: "denationalisation",
  label: {en: "loss of nationality", es: "privación de la nacionalidad"},
  plover: "COERCE",
  huridocs: null,
  roles: {agent: byWhom, patient: who},
  effects: [],
  frames: {
    en: [
      {lemma: ["strip of", "deprive of"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: papers}, // prettier-ignore
      {lemma: ["revoke", "annul", "cancel", "take away", "withdraw"], part: "verb", subject: "agent", object: "topic", owned: "patient", needs: papers, must: ["topic"]}, // prettier-ignore
      {lemma: ["lose citizenship", "lose nationality"], part: "verb", subject: "patient", people: ["patient"]},
      {lemma: ["loss of citizenship", "loss of nationality", "deprivation of citizenship", "deprivation of nationality", "stripping of citizenship"], part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "A court stripped the nine priests of their citizenship.", trigger: "stripped", roles: {agent: "court", patient: "priests"}, count: 9}, // prettier-ignore
      {text: "The decree did not revoke her nationality.", trigger: "revoke", polarity: "-"},
    ],
  },
  counterExamples: {
    en: ["The sailor stripped the boat of paint.", "The club revoked her membership."],
  },
}
