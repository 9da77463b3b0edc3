// Somebody stands between sides so that they may agree.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom} from "./labels.ts"

/** Mediation, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const mediation: Happening = {
  name: "mediation",
  label: {en: "mediation", es: "mediación"},
  plover: "CONSULT",
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
  },
  effects: [],
  frames: {
    en: [
      {lemma: "mediate", part: "verb", subject: "agent", object: "topic", oblique: {in: "topic", between: "patient"}},
      {lemma: "broker", part: "verb", subject: "agent", object: "topic"},
      {lemma: "intercede", part: "verb", subject: "agent", oblique: {for: "patient"}},
      {lemma: "intermediate", part: "verb", subject: "agent"},
      {
        lemma: "facilitate",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["release", "exchange", "talks", "departure", "negotiation"],
      },
      {lemma: "mediation", part: "noun", subject: "agent", object: "agent", oblique: {by: "agent", in: "topic"}},
      {lemma: "intercession", part: "noun", subject: "agent", object: "agent", oblique: {by: "agent"}},
      {lemma: "good offices", part: "adjective", oblique: {of: "agent"}, weak: true},
      {lemma: "mediator", part: "noun", self: "agent", weak: true},
    ],
  },
  examples: {
    en: [
      {text: "A former premier mediated between the two states.", trigger: "mediated", roles: {agent: "premier"}},
      {
        text: "It happened possibly with the mediation of former premier Aldo Reis.",
        trigger: "mediation",
        roles: {agent: "Reis"},
        certainty: "possible",
      },
    ],
  },
  counterExamples: {
    en: ["The insurance broker called.", "Her office is tidy."],
  },
}
