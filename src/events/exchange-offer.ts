// Somebody offers to let people go, for something in return.

import type {Happening} from "../claims/happening.ts"

/** Exchange offer, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const exchangeOffer: Happening = {
  name: "exchange-offer",
  label: {en: "exchange offer", es: "oferta de canje"},
  plover: null,
  huridocs: null,
  roles: {
    agent: {en: "by whom", es: "por quién"},
    recipient: {en: "for whom", es: "para quién"},
    patient: {en: "who", es: "quién"},
    counterpart: {en: "for whom in return", es: "por quién a cambio"},
    topic: {en: "about what", es: "sobre qué"},
  },
  effects: [],
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
    ],
  },
  counterExamples: {
    en: ["The shop offers a discount.", "She proposed a toast.", "He offered no comment."],
  },
}
