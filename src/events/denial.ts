// Somebody says that something is not so.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom} from "./labels.ts"

/** Denial, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const denial: Happening = {
  name: "denial",
  label: {en: "denial", es: "desmentido"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
  },
  effects: [],
  speech: {act: "deny", made: true, standing: true},
  frames: {
    en: [
      {
        lemma: "deny",
        part: "verb",
        subject: "agent",
        object: "topic",
        unless: ["visa", "access", "bail", "permit", "entry"],
      },
      {lemma: "refute", part: "verb", subject: "agent", object: "topic"},
      {lemma: "rebut", part: "verb", subject: "agent", object: "topic"},
      {
        lemma: "reject",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: [
          "claim",
          "claims",
          "insinuation",
          "suggestion",
          "notion",
          "rumour",
          "accusation",
          "allegation",
          "allegations",
          "accusations",
          "statement",
          "report",
          "reports",
          "version",
        ],
      },
      {
        lemma: "dismiss",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["claim", "claims", "accusation", "allegation", "allegations", "report", "reports", "rumour", "rumours"],
      },
      {lemma: "denial", part: "noun", subject: "agent", object: "topic", weak: true, must: ["agent"]},
    ],
  },
  examples: {
    en: [
      {text: "The ministry denies that water was ever cut.", trigger: "denies", roles: {agent: "ministry"}},
      {text: "The government rejects the accusations of the union.", trigger: "rejects", roles: {agent: "government"}},
      {
        text: "The minister rejects the insinuation that the mission is surrounded.",
        trigger: "rejects",
        roles: {agent: "minister"},
      },
      {text: "“The ministry holds no prisoners,” the ministry said.", trigger: "holds", roles: {agent: "ministry"}},
    ],
  },
  counterExamples: {
    en: ["“The union holds no prisoners,” the ministry said.", "He was denied entry.", "The river is not deep."],
  },
}
