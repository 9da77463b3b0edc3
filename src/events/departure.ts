// Somebody leaves a place, by their own will as far as the words say.

import type {Happening} from "../claims/happening.ts"
import {fromWhere, toWhere, who} from "./labels.ts"

/** Departure, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const departure: Happening = {
  name: "departure",
  label: {en: "departure", es: "salida"},
  plover: null,
  huridocs: null,
  roles: {
    patient: who,
    origin: fromWhere,
    destination: toWhere,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "leave",
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        unless: ["behind", "alone", "message", "impression", "office"],
      },
      {
        lemma: "leave country",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        unless: ["behind"],
        effects: [{role: "patient", status: "in-exile", when: "after"}],
      },
      {lemma: "depart", part: "verb", subject: "patient", object: "origin", people: ["patient"]},
      {lemma: "exit", part: "verb", subject: "patient", object: "origin", people: ["patient"]},
      {
        lemma: "quit",
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        needs: ["country", "territory", "embassy", "city"],
      },
      {lemma: "fly out", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "set off", part: "verb", subject: "patient", people: ["patient"], unless: ["bomb", "alarm"]},
      {
        lemma: "go abroad",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "after"}],
      },
      {lemma: "cross border", part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "get out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["country", "embassy", "building"],
      },
      {
        lemma: "come out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "building", "cathedral"],
      },
      {
        lemma: "walk out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "building", "cathedral"],
      },
      {lemma: "walk out", part: "verb", subject: "patient", people: ["patient"], weak: true},
      {lemma: "follow", part: "verb", subject: "patient", people: ["patient"], needs: ["days", "later"], weak: true},
      {lemma: "go", part: "verb", subject: "patient", people: ["patient"], needs: ["one"], weak: true},
      {
        lemma: "out of the country",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: "abroad",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: "on exile",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: "in exile",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {lemma: "departure", part: "noun", subject: "patient", object: "patient"},
      {lemma: "exit", part: "noun", subject: "patient", object: "patient", unless: ["poll", "strategy"]},
      {lemma: "extraction", part: "noun", object: "patient", unless: ["oil", "gas", "mineral", "tooth"]},
      {
        lemma: "exile",
        part: "noun",
        self: "patient",
        weak: true,
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
    ],
  },
  examples: {
    en: [
      {text: "The six aides have left the country.", trigger: "left", roles: {patient: "aides"}},
      {text: "Two of them have been abroad since the weekend.", trigger: "abroad", roles: {patient: "Two"}},
      {text: "The departure of the last of the five was confirmed by nobody.", trigger: "departure"},
      {text: "At least one had possibly flown out.", trigger: "flown", certainty: "possible"},
    ],
  },
  counterExamples: {
    en: ["The train left the rails.", "She left a message.", "The exit poll was wrong.", "He left his keys behind."],
  },
}
