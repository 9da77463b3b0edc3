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
    ],
  },
  counterExamples: {
    en: ["The body rejected the kidney.", "He refused to answer.", "Prices declined in May.", "She accepted the post."],
  },
}
