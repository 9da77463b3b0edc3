// Somebody offers to let people go, for something in return.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, forWhom, inReturn, who} from "./labels.ts"

/** Exchange offer, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const exchangeOffer: Happening = {
  name: "exchange-offer",
  label: {en: "exchange offer", es: "oferta de canje"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    recipient: forWhom,
    patient: who,
    counterpart: inReturn,
    topic: aboutWhat,
  },
  effects: [],
  speech: {act: "offer", made: false},
  weighs: true,
  frames: {
    en: [
      {
        lemma: "offer",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: [
          "exchange",
          "swap",
          "return",
          "prisoner",
          "prisoners",
          "hostage",
          "hostages",
          "trade",
          "release",
          "free",
        ],
        oblique: {to: "recipient", for: "counterpart"},
      },
      {
        lemma: "propose",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["exchange", "swap", "trade", "release", "free"],
        oblique: {to: "recipient"},
      },
      {lemma: "offer up", part: "verb", subject: "agent", object: "patient", needs: ["exchange", "swap"]},
      {
        lemma: "prepare",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["exchange", "swap"],
        certainty: "probable",
      },
      {
        lemma: "offer",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: ["exchange", "swap", "prisoner", "prisoners", "hostage", "hostages"],
        oblique: {to: "recipient"},
        weak: true,
      },
      {
        lemma: "proposal",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: ["exchange", "swap", "prisoner", "prisoners", "hostage", "hostages"],
        oblique: {to: "recipient"},
        weak: true,
      },
      {
        lemma: ["in exchange for", "in return for", "in exchange", "in return"],
        part: "adjunct",
        subject: "agent",
        object: "patient",
        oblique: {for: "counterpart"},
        people: ["patient"],
        must: ["patient"],
        only: ["planned", "offered", "conditional", "demanded"],
        deed: true,
      },
      {lemma: ["suggest", "float", "table", "moot", "put forward", "renew", "extend", "dangle"], part: "verb", subject: "agent", object: "patient", needs: ["exchange", "swap"], unless: ["rate", "rates", "stock", "contract", "student"]}, // prettier-ignore
      // "They will free the girls if their leader is let out": by those who hold them.
      {lemma: ["free", "release", "let go", "hand over", "set free", "return", "give up", "give back"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["agent", "patient"], needs: ["if", "once", "provided", "unless"], only: ["planned", "offered", "conditional"], unless: ["judge", "court", "he", "she"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "The president of Estara offered to release 140 men in exchange for the same number of prisoners.",
        trigger: "offered",
        roles: {agent: "president"},
      },
      {text: "Keshmar proposed a swap of prisoners in June.", trigger: "proposed", roles: {agent: "Keshmar"}},
      {
        text: "I will return all 60, in exchange for the same number of prisoners.",
        trigger: "in exchange for",
        roles: {agent: "I"},
        count: 60,
      },
      {
        text: "The envoy rejected an offer by Galmar to free 30 sailors in exchange for a port.",
        trigger: "in exchange for",
        roles: {patient: "30 sailors"},
        count: 30,
      },
      {text: "The envoy floated a swap of prisoners.", trigger: "floated", roles: {agent: "envoy"}},
      {text: "The bandits will free the girls if their leader is let out.", trigger: "free", roles: {agent: "bandits", patient: "girls"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The shop offers a discount.",
      "She proposed a toast.",
      "He offered no comment.",
      "She gave him bread in exchange for milk.",
      "The court will release him if he pays.",
    ],
  },
}
