// Something is paid so that somebody is let go.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, forWhom} from "./labels.ts"

/** Ransom, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const ransom: Happening = {
  name: "ransom",
  label: {en: "ransom", es: "rescate pagado"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    recipient: forWhom,
    topic: aboutWhat,
  },
  effects: [],
  frames: {
    en: [
      {lemma: "pay", part: "verb", subject: "agent", object: "topic", needs: ["ransom"]},
      {lemma: "ransom", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "ransom", part: "noun", subject: "agent", object: "topic", weak: true},
    ],
  },
  examples: {
    en: [
      {text: "The company paid a ransom of two million crowns.", trigger: "paid", roles: {agent: "company"}},
      {text: "No ransom was paid.", trigger: "paid", polarity: "-"},
    ],
  },
  counterExamples: {
    en: ["They paid the fare.", "The ministry paid the teachers."],
  },
}
