// A state or a union of states penalises somebody in another.

import type {Happening} from "../claims/happening.ts"
import {byWhom, who} from "./labels.ts"

const penalty = ["sanction", "sanctions", "embargo"]

/** Sanction, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const sanction: Happening = {
  name: "sanction",
  label: {en: "sanction", es: "sanción"},
  plover: "SANCTION",
  huridocs: null,
  roles: {agent: byWhom, patient: who},
  effects: [],
  frames: {
    en: [
      {lemma: ["impose", "slap", "announce", "adopt"], part: "verb", subject: "agent", needs: penalty, oblique: {on: "patient", against: "patient"}}, // prettier-ignore
      {lemma: ["lift", "ease", "suspend", "waive"], part: "verb", subject: "agent", needs: penalty, oblique: {on: "patient", against: "patient"}, polarity: "-"}, // prettier-ignore
      {lemma: "sanction", part: "verb", subject: "agent", object: "patient", must: ["agent", "patient"], people: ["patient"]}, // prettier-ignore
      {lemma: ["sanction", "embargo"], part: "noun", subject: "agent", oblique: {on: "patient", against: "patient"}, weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Norland imposed sanctions on two judges.", trigger: "imposed", roles: {agent: "Norland", patient: "judges"}}, // prettier-ignore
      {text: "The union lifted the sanctions on Friday.", trigger: "lifted", polarity: "-"},
    ],
  },
  counterExamples: {
    en: ["They imposed a fee on the boats.", "The crane lifted the boat."],
  },
}
