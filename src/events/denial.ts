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
        unless: [
          "visa",
          "access",
          "bail",
          "permit",
          "entry",
          "water",
          "food",
          "medicine",
          "medication",
          "treatment",
          "sleep",
          "care",
          "visits",
          "counsel",
        ],
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
      {lemma: ["call", "describe as", "dismiss as", "brand", "label", "reject as"], part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["fabrication", "lie", "lies", "false", "baseless", "fiction", "nonsense", "rumour", "absurd", "invention", "slander", "propaganda", "untrue", "hoax", "smear", "fantasy", "groundless", "unfounded"], unless: ["name", "flag"], weak: true}, // prettier-ignore
      {lemma: ["correspond to reality", "correspond to facts", "correspond to the facts", "correspond to truth", "correspond to the truth"], part: "verb", subject: "topic", denied: true, polarity: "-"}, // prettier-ignore
      {lemma: "truth", part: "noun", oblique: {in: "topic", to: "topic"}, must: ["topic"], denied: true, polarity: "-"},
      {lemma: ["reject", "dispute", "contradict", "contest"], part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["account", "accounts", "version", "story", "figure", "figures", "finding", "findings", "number", "charge", "charges", "suggestions", "police", "claim"], unless: ["appeal", "election", "bank"], weak: true}, // prettier-ignore
      {lemma: ["brush aside", "brush off", "scoff at", "laugh off", "wave away"], part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["report", "reports", "claim", "claims", "allegation", "allegations", "accusation", "accusations", "rumour", "rumours", "story", "suggestion", "suggestions"]}, // prettier-ignore
      {lemma: ["disavow", "disclaim", "repudiate", "scotch", "pour scorn on", "pour cold water on", "shoot down"], part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["report", "reports", "claim", "claims", "allegation", "allegations", "rumour", "rumours", "responsibility", "story", "suggestion", "suggestions", "talk", "statement"], unless: ["plane", "drone", "helicopter"]}, // prettier-ignore
      {lemma: ["have nothing to do with", "have no part in", "have no hand in", "know nothing of", "know nothing about", "play no part in"], part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["kidnapping", "abduction", "attack", "raid", "killing", "killings", "disappearance", "bombing", "murder", "ambush", "shooting", "arrest", "detention", "plot", "massacre"]}, // prettier-ignore
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
      {text: "The general called the report a fabrication.", trigger: "called", roles: {agent: "general"}},
      {text: "The army disputed the account of the villagers.", trigger: "disputed", roles: {agent: "army"}},
      {text: "There is no truth in the story.", trigger: "truth"},
      {text: "The consulate scotched the rumour.", trigger: "scotched", roles: {agent: "consulate"}},
      {text: "We had no hand in the ambush, the clan said.", trigger: "had", roles: {agent: "We"}},
    ],
  },
  counterExamples: {
    en: [
      "“The union holds no prisoners,” the ministry said.",
      "He was denied entry.",
      "The river is not deep.",
      "The alarm was false.",
      "The general called the meeting to order.",
      "There is some truth in the story.",
    ],
  },
}
