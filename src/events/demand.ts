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
      {lemma: "ask for", part: "verb", subject: "agent", object: "topic", must: ["agent", "topic"], needs: ["million", "thousand", "crowns", "dollars", "euros", "money", "ransom", "release", "doctor", "doctors", "lawyer", "judge", "hour", "thing", "things", "access", "meeting", "inquiry", "investigation", "visit", "visits", "extradition", "blanket", "blankets", "proof", "exchange", "swap", "answers", "names", "guarantees", "guarantee", "passage", "resignation"], unless: ["asylum", "help", "directions", "refuge", "money's"], weak: true}, // prettier-ignore
      {lemma: ["set price", "name price", "set deadline", "set ultimatum", "issue ultimatum", "give ultimatum", "set condition", "set conditions", "lay down conditions", "lay down condition"], part: "verb", subject: "agent", must: ["agent"], unless: ["market", "oil", "shop", "auction"]}, // prettier-ignore
      {lemma: ["request", "petition", "appeal", "plea", "application", "call", "demand"], part: "noun", subject: "agent", object: "topic", oblique: {for: "topic", to: "recipient", by: "agent", from: "agent"}, must: ["topic"], needs: ["extradition", "release", "handover", "surrender", "repatriation", "freedom"], unless: ["telephone", "phone", "bail", "job"]}, // prettier-ignore
      {lemma: ["extradition request", "extradition demand", "extradition papers", "ransom demand", "release request", "ransom note"], part: "noun", subject: "agent", oblique: {from: "agent", to: "recipient", for: "topic", by: "agent"}}, // prettier-ignore
      {lemma: ["press for", "clamour for", "push for", "agitate for", "lobby for", "plead for", "beg for", "campaign for"], part: "verb", subject: "agent", object: "topic", needs: ["release", "freedom", "return", "inquiry", "investigation", "access", "extradition", "handover", "answers", "justice", "exchange", "swap", "truth"], unless: ["mercy"]}, // prettier-ignore
      {lemma: ["seek", "request", "require"], part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["release", "extradition", "handover", "return", "explanation", "inquiry", "body", "list", "names", "access"], unless: ["office", "press"], weak: true}, // prettier-ignore
      {lemma: ["give until", "allow until"], part: "verb", subject: "agent", object: "recipient", unless: ["visa", "tenant"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Merenia has repeatedly demanded his release.", trigger: "demanded", roles: {agent: "Merenia"}},
      {text: "The union calls for an inquiry.", trigger: "calls", roles: {agent: "union"}},
      {text: "The strikers are asking for a judge and a doctor.", trigger: "asking for", roles: {agent: "strikers"}},
      {text: "A request for the extradition of the banker was sent to Norland.", trigger: "request"},
      {text: "No extradition request has arrived.", trigger: "extradition request", polarity: "-"},
      {text: "The gang has set a deadline of Friday.", trigger: "set", roles: {agent: "gang"}},
      {text: "The magistrate gave the prefect until noon to produce the boys.", trigger: "gave", roles: {agent: "magistrate"}}, // prettier-ignore
      {text: "The mothers are pressing for the return of the bodies.", trigger: "pressing", roles: {agent: "mothers"}},
    ],
  },
  counterExamples: {
    en: [
      "Demand for coal fell.",
      "There is little demand for it.",
      "She asked for directions.",
      "The shop set the price of bread.",
      "The request for a refund was refused.",
    ],
  },
}
