// People who are held are given for people who are held.

import type {Happening} from "../claims/happening.ts"
import {byWhom, inReturn, where, who} from "./labels.ts"

/** Exchange, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const exchange: Happening = {
  name: "exchange",
  label: {en: "exchange", es: "canje"},
  plover: "RETREAT",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    counterpart: inReturn,
    place: where,
  },
  effects: [{role: "patient", status: "released", when: "after", onlySo: true}],
  weighs: true,
  frames: {
    en: [
      {
        lemma: "exchange",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "counterpart", with: "agent"},
      },
      {
        lemma: "swap",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "counterpart", with: "agent"},
        unless: ["bicycle", "seat", "seats", "places"],
      },
      {
        lemma: "trade",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "counterpart"},
      },
      {
        lemma: "hand over",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {to: "recipient", for: "counterpart"},
        needs: ["exchange", "swap", "receive", "received", "bridge", "prisoners"],
      },
      {
        lemma: "receive",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["exchange", "swap", "hand", "return"],
        weak: true,
      },
      {
        lemma: "exchange",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: [
          "prisoner",
          "prisoners",
          "hostage",
          "hostages",
          "detainee",
          "detainees",
          "soldier",
          "soldiers",
          "captive",
          "captives",
          "second",
          "any",
          "people",
          "person",
          "persons",
          "bridge",
        ],
        unless: ["fire", "rate", "stock", "student"],
        oblique: {between: "agent", of: "patient"},
      },
      {
        lemma: "swap",
        part: "noun",
        subject: "agent",
        object: "patient",
        oblique: {between: "agent", of: "patient"},
        unless: ["rate", "currency"],
      },
      {
        lemma: ["in exchange for", "in return for"],
        part: "adjunct",
        subject: "agent",
        object: "patient",
        oblique: {for: "counterpart"},
        people: ["patient"],
        must: ["patient", "counterpart"],
        only: ["fact"],
      },
      {lemma: "change hands", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: ["barter", "exchange"], part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {for: "counterpart"}}, // prettier-ignore
      {lemma: "exchange", part: "noun", subject: "agent", oblique: {between: "agent", of: "patient"}, needs: ["agreed", "agree", "ministers", "sides", "governments", "reciprocal", "humanitarian", "carry", "carried"], unless: ["fire", "rate", "stock", "student", "words", "views", "information", "foreign", "letters", "gunfire"], backed: ["detention", "release", "abduction", "transfer"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Ardesh and Keshmar exchanged 24 prisoners on Thursday.",
        trigger: "exchanged",
        roles: {agent: "Ardesh", patient: "prisoners"},
        count: 24,
      },
      {text: "A prisoner swap took place at the bridge.", trigger: "swap"},
      {text: "A second exchange of prisoners is possibly being discussed.", trigger: "exchange", certainty: "possible"},
      {
        text: "Two pilots were freed in exchange for eleven soldiers.",
        trigger: "in exchange for",
        roles: {patient: "pilots", counterpart: "soldiers"},
        count: 2,
      },
      {text: "Nine prisoners changed hands on the bridge.", trigger: "changed hands", roles: {patient: "prisoners"}, count: 9}, // prettier-ignore
      {text: "The two pilots are in prison. An exchange agreed by ministers was carried out on Friday.", trigger: "exchange"}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "They exchanged a few words.",
      "The exchange rate fell.",
      "An exchange of fire was heard.",
      "She swapped her bicycle for a boat.",
      "An exchange of letters was agreed.",
    ],
  },
}
