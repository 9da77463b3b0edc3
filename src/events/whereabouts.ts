// Where somebody is said to be.

import type {Happening} from "../claims/happening.ts"
import {where, who} from "./labels.ts"

/** Whereabouts, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const whereabouts: Happening = {
  name: "whereabouts",
  label: {en: "whereabouts", es: "paradero"},
  plover: null,
  huridocs: null,
  roles: {
    patient: who,
    place: where,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "be",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {with: "counterpart"},
        must: ["place"],
        weak: true,
        unless: ["talks", "trial", "prison", "custody", "contact", "hands", "touch", "force", "charge"],
      },
      {lemma: "stay", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {lemma: "live", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {lemma: "remain", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {lemma: "reside", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {
        lemma: "locate",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
        weak: true,
      },
      {
        lemma: "find",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["alive", "safe", "whereabouts"],
        weak: true,
      },
      {
        lemma: "safe",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        must: ["place"],
        unless: ["from"],
        effects: [
          {role: "patient", status: "released", when: "during", ofKept: true},
          {role: "patient", status: "free", when: "during", ofKept: false},
        ],
      },
      {lemma: "whereabouts", part: "noun", subject: "patient", object: "patient", certainty: "unknown"},
      {
        lemma: ["house", "accommodate", "put up", "lodge"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["place"],
        weak: true,
      },
      {
        lemma: "be",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {with: "counterpart"},
        must: ["counterpart"],
        weak: true,
        unless: ["talks", "trial", "prison", "custody", "contact", "touch", "pleased", "agreement", "together"],
      },
      {
        lemma: "leave",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {with: "counterpart"},
        must: ["patient", "counterpart"],
        needs: ["mother", "father", "parents", "grandmother", "grandfather", "grandparents", "aunt", "uncle", "sister", "brother", "relatives", "family", "friends", "neighbours"], // prettier-ignore
        weak: true,
      },
      {
        lemma: ["here", "there", "inside", "outside"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        needs: ["is", "are", "was", "were", "be", "am", "'m", "’m", "'s", "’s"],
        unless: ["no"],
        weak: true,
      },
    ],
  },
  examples: {
    en: [
      {
        text: "One of the six is in Portavia and another in Calderia.",
        trigger: "is",
        roles: {patient: "One", place: "Portavia"},
      },
      {text: "All six are now safe on Norland soil.", trigger: "safe", roles: {patient: "six", place: "soil"}},
      {text: "The whereabouts of the lawyer are unknown.", trigger: "whereabouts", certainty: "unknown"},
      {text: "Anton is not here.", trigger: "here", roles: {patient: "Anton"}, polarity: "-"},
      {text: "Their son is believed to be with them.", trigger: "be", roles: {patient: "son"}, certainty: "probable"},
      {text: "The refugees were housed at a school in Halden.", trigger: "housed", roles: {patient: "refugees"}},
    ],
  },
  counterExamples: {
    en: [
      "The embassy is in the old town.",
      "The key is in the drawer.",
      "He is in charge of the museum.",
      "There is a house here.",
      "They were pleased with him.",
    ],
  },
}
