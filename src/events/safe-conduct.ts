// A paper or a promise that lets somebody pass unharmed.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, forWhom} from "./labels.ts"

/** Safe-conduct, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const safeConduct: Happening = {
  name: "safe-conduct",
  label: {en: "safe-conduct", es: "salvoconducto"},
  plover: "RETREAT",
  huridocs: null,
  roles: {
    agent: byWhom,
    recipient: forWhom,
    topic: aboutWhat,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "grant",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["conduct", "passage"],
        oblique: {to: "recipient", for: "recipient"},
      },
      {
        lemma: "issue",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["conduct", "passage"],
        oblique: {to: "recipient", for: "recipient"},
      },
      {
        lemma: "give",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["conduct", "passage"],
        oblique: {to: "recipient", for: "recipient"},
      },
      {
        lemma: "guarantee",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["conduct", "passage"],
        oblique: {to: "recipient", for: "recipient"},
      },
      {
        lemma: "receive",
        part: "verb",
        subject: "recipient",
        object: "topic",
        needs: ["conduct", "passage"],
      },
      {
        lemma: "sign",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["conduct", "passage"],
        weak: true,
      },
      {
        lemma: "safe-conduct",
        part: "noun",
        subject: "agent",
        object: "recipient",
        oblique: {to: "recipient", for: "recipient"},
        weak: true,
      },
      {
        lemma: "salvoconducto",
        part: "noun",
        subject: "agent",
        object: "recipient",
        oblique: {to: "recipient", for: "recipient"},
        weak: true,
      },
      {
        lemma: "laissez-passer",
        part: "noun",
        subject: "agent",
        object: "recipient",
        oblique: {to: "recipient", for: "recipient"},
        weak: true,
      },
      {
        lemma: ["refuse", "deny", "withhold"],
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["conduct", "passage"],
        oblique: {to: "recipient", for: "recipient"},
        polarity: "-",
      },
      {lemma: ["guarantee", "pledge", "undertake", "promise", "assure", "vouch for"], part: "verb", subject: "agent", object: "topic", oblique: {to: "recipient"}, needs: ["safety", "passage", "unharmed", "unmolested", "harmed", "safely", "detained", "arrested", "touched"], unless: ["food", "road", "product", "workers"], weak: true}, // prettier-ignore
      {lemma: ["guarantee", "assurance", "pledge"], part: "noun", subject: "agent", object: "topic", oblique: {of: "topic", to: "recipient", for: "recipient"}, needs: ["safety", "passage", "kind", "safe", "given", "give", "written", "convoy"], unless: ["bank", "loan", "warranty", "quality"], backed: ["siege", "detention", "departure", "rescue"], weak: true}, // prettier-ignore
      {lemma: ["guarantee safe", "grant safe", "give safe", "promise safe", "guarantee a safe", "offer safe"], part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}, needs: ["corridor"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "The government has granted safe-conducts to the five aides.",
        trigger: "granted",
        roles: {agent: "government", recipient: "aides"},
        count: 5,
      },
      {text: "No safe-conduct will be issued.", trigger: "issued", polarity: "-"},
      {text: "Lissen refuses a safe-conduct.", trigger: "refuses", roles: {agent: "Lissen"}, polarity: "-"},
      {text: "The army guaranteed the safety of the passengers.", trigger: "guaranteed", roles: {agent: "army"}},
    ],
  },
  counterExamples: {
    en: [
      "The bank granted a loan.",
      "The ministry issued a statement.",
      "The safe was empty.",
      "The bank refused a loan.",
      "The shop guarantees the quality of its bread.",
    ],
  },
}
