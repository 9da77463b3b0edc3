// Somebody says that something must be done.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, forWhom} from "./labels.ts"

/** Demand, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const demand: Happening = {
  name: "demand",
  label: {en: "demand", es: "exigencia"},
  plover: "DEMAND",
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
    recipient: forWhom,
  },
  effects: [],
  speech: {act: "demand", made: true},
  weighs: true,
  frames: {
    en: [
      {lemma: "demand", part: "verb", subject: "agent", object: "topic", oblique: {from: "recipient", of: "recipient"}},
      {lemma: "call for", part: "verb", subject: "agent", object: "topic", oblique: {for: "topic"}},
      {lemma: "insist on", part: "verb", subject: "agent", object: "topic"},
      {lemma: "urge", part: "verb", subject: "agent", object: "recipient", weak: true},
      {lemma: "call on", part: "verb", subject: "agent", object: "recipient"},
      {lemma: "petition", part: "verb", subject: "agent", object: "recipient", weak: true},
      {
        lemma: "demand",
        part: "noun",
        subject: "agent",
        object: "topic",
        oblique: {for: "topic"},
        must: ["agent"],
        weak: true,
      },
      {lemma: "ultimatum", part: "noun", subject: "agent", object: "recipient", weak: true},
    ],
  },
  examples: {
    en: [
      {text: "Merenia has repeatedly demanded his release.", trigger: "demanded", roles: {agent: "Merenia"}},
      {text: "The union calls for an inquiry.", trigger: "calls", roles: {agent: "union"}},
    ],
  },
  counterExamples: {
    en: ["Demand for coal fell.", "There is little demand for it."],
  },
}
