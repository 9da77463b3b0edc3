// Something is paid so that somebody is let go.

import type {Happening} from "../claims/happening.ts"

/** Ransom, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const ransom: Happening = {
  name: "ransom",
  label: {en: "ransom", es: "rescate pagado"},
  plover: null,
  huridocs: null,
  roles: {
    agent: {en: "by whom", es: "por quién"},
    recipient: {en: "for whom", es: "para quién"},
    topic: {en: "about what", es: "sobre qué"},
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
    en: ["They paid the fare."],
  },
}
