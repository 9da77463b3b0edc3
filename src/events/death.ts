// Somebody dies, or is killed.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who, why} from "./labels.ts"

/** Death, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const death: Happening = {
  name: "death",
  label: {en: "death", es: "muerte"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    cause: why,
    place: where,
  },
  effects: [{role: "patient", status: "dead", when: "after"}],
  frames: {
    en: [
      {lemma: "die", part: "verb", subject: "patient", people: ["patient"], oblique: {of: "cause", from: "cause"}},
      {lemma: "kill", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "murder", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "assassinate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "execute",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["order", "plan", "warrant"],
      },
      {lemma: "massacre", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "slay", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "shoot dead", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "stab to death", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "beat to death", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "perish", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "lose life", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "succumb", part: "verb", subject: "patient", people: ["patient"], oblique: {to: "cause"}},
      {lemma: "drown", part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "dead",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        unless: ["end", "line", "weight"],
        effects: [{role: "patient", status: "dead", when: "during"}],
      },
      {
        lemma: "alive",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        polarity: "-",
        weak: true,
        effects: [{role: "patient", status: "dead", when: "during"}],
      },
      {
        lemma: "death",
        part: "noun",
        subject: "agent",
        object: "patient",
        oblique: {of: "patient"},
        unless: ["sentence", "penalty", "toll", "threat", "threats"],
      },
      {lemma: "killing", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "murder", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "assassination", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "execution", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
    ],
  },
  examples: {
    en: [
      {text: "Aram Kutan died of his wounds on 9 March.", trigger: "died", roles: {patient: "Kutan"}},
      {text: "A drone killed three soldiers.", trigger: "killed", roles: {patient: "soldiers"}, count: 3},
      {text: "The death of the sergeant was reported in April.", trigger: "death", roles: {patient: "sergeant"}},
      {text: "Nobody was killed.", trigger: "killed", polarity: "-"},
    ],
  },
  counterExamples: {
    en: ["The engine died.", "It is a dead end.", "They killed time."],
  },
}
