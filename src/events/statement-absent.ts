// Somebody says nothing: told by the silences of attribution, so it has no words of its own.

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
    en: [],
  },
  examples: {
    en: [
      {text: "The ministry has not yet issued a statement.", trigger: "has not yet issued a statement"},
      {text: "The governor did not respond to questions.", trigger: "did not respond"},
    ],
  },
  counterExamples: {
    en: ["The ministry issued a statement.", "The governor responded to every question."],
  },
}
