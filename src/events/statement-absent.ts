// Somebody says nothing: told by the silences of attribution, and where nobody says it was they.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom} from "./labels.ts"

/** No statement, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const statementAbsent: Happening = {
  name: "statement-absent",
  label: {en: "no statement", es: "sin declaración"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
  },
  effects: [],
  speech: {act: "silence", made: true},
  frames: {
    en: [
      {
        lemma: "claim",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["responsibility", "kidnapping", "attack", "abduction", "bombing", "hijacking"],
        denied: true,
        polarity: "-",
        must: ["agent"],
      },
    ],
  },
  examples: {
    en: [
      {text: "The ministry has not yet issued a statement.", trigger: "has not yet issued a statement"},
      {text: "No group has claimed the abduction.", trigger: "claimed"},
      {text: "The governor did not respond to questions.", trigger: "did not respond"},
    ],
  },
  counterExamples: {
    en: [
      "The Brigade claimed the attack.",
      "The ministry issued a statement.",
      "The governor responded to every question.",
    ],
  },
}
