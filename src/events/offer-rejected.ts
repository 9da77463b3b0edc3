// Somebody will not take what was offered.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom} from "./labels.ts"

/** Rejection of an offer, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const offerRejected: Happening = {
  name: "offer-rejected",
  label: {en: "rejection of an offer", es: "rechazo de una oferta"},
  plover: "REJECT",
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
  },
  effects: [],
  weighs: true,
  frames: {
    en: [
      {
        lemma: "reject",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["offer", "proposal", "exchange", "swap", "deal", "plan", "terms"],
      },
      {
        lemma: "refuse",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["offer", "proposal", "exchange", "swap", "deal"],
      },
      {lemma: "turn down", part: "verb", subject: "agent", object: "topic", unless: ["volume", "music"]},
      {lemma: "rebuff", part: "verb", subject: "agent", object: "topic"},
      {lemma: "spurn", part: "verb", subject: "agent", object: "topic"},
      {
        lemma: "decline",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["offer", "proposal", "exchange", "swap", "deal"],
      },
      {
        lemma: "dismiss",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["offer", "proposal", "exchange", "swap", "deal"],
      },
      {lemma: "throw out", part: "verb", subject: "agent", object: "topic", needs: ["offer", "proposal"]},
      {
        lemma: "rejection",
        part: "noun",
        subject: "agent",
        object: "topic",
        needs: ["offer", "proposal", "exchange", "swap", "deal"],
      },
      {lemma: "refusal", part: "noun", subject: "agent", object: "topic", must: ["agent"], weak: true},
      {
        lemma: ["say no to", "brush aside", "wave away"],
        part: "verb",
        subject: "agent",
        object: "topic",
        oblique: {to: "topic"},
        needs: ["offer", "proposal", "exchange", "swap", "deal", "plan", "terms"],
      },
      {
        lemma: "accept",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["offer", "proposal", "exchange", "swap"],
        polarity: "-",
      },
      {lemma: ["decline", "refuse", "reject", "spurn", "turn down", "say no to"], part: "verb", subject: "agent", object: "topic", oblique: {to: "topic"}, needs: ["pardon", "mercy", "clemency", "amnesty", "concession", "settlement"], unless: ["appeal", "request", "plea", "petition", "court"]}, // prettier-ignore
      {lemma: "sign", part: "verb", subject: "agent", object: "topic", must: ["agent"], denied: true, polarity: "-", needs: ["petition", "paper", "papers", "confession", "document", "plea", "appeal", "agreement", "deal", "form", "statement", "declaration"], unless: ["law", "bill", "decree", "treaty", "contract", "president"]}, // prettier-ignore
      {lemma: ["hear of", "entertain", "countenance", "contemplate", "agree to"], part: "verb", subject: "agent", object: "topic", denied: true, polarity: "-", needs: ["deal", "swap", "exchange", "offer", "proposal", "talks", "terms", "trade"]}, // prettier-ignore
      {lemma: ["rule out", "walk away from", "back out of", "pull out of"], part: "verb", subject: "agent", object: "topic", needs: ["exchange", "swap", "deal", "negotiation", "negotiations", "talks", "concession", "concessions", "ransom", "trade", "offer"]}, // prettier-ignore
      {lemma: "out of the question", part: "adjective", subject: "topic", needs: ["exchange", "swap", "deal", "negotiation", "negotiations", "talks", "concession", "concessions", "ransom", "trade"]}, // prettier-ignore
      {lemma: ["refuse to sign", "decline to sign", "refuse exchange", "refuse swap", "refuse to be exchanged", "refuse to be swapped", "refuse to be traded"], part: "verb", subject: "agent"}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Last October the government rejected an offer from its neighbour.",
        trigger: "rejected",
        roles: {agent: "government", topic: "offer"},
      },
      {
        text: "The president turned down a proposal to swap the prisoners.",
        trigger: "turned",
        roles: {agent: "president"},
      },
      {text: "The general did not accept the offer.", trigger: "accept", roles: {agent: "general"}},
      {text: "The dancer declined the pardon.", trigger: "declined", roles: {agent: "dancer"}},
      {text: "The two drivers did not sign the confession.", trigger: "sign", roles: {agent: "drivers"}},
      {text: "The junta would not hear of a swap.", trigger: "hear", roles: {agent: "junta"}},
      {text: "The premier ruled out any exchange of prisoners.", trigger: "ruled out", roles: {agent: "premier"}},
    ],
  },
  counterExamples: {
    en: [
      "The body rejected the kidney.",
      "He refused to answer.",
      "Prices declined in May.",
      "She accepted the post.",
      "The president did not sign the bill.",
      "She signed the petition.",
      "The court rejected a plea for mercy.",
    ],
  },
}
