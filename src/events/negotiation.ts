// Sides talk in order to agree.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, who} from "./labels.ts"

/** Negotiation, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const negotiation: Happening = {
  name: "negotiation",
  label: {en: "negotiation", es: "negociación"},
  plover: "CONSULT",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    topic: aboutWhat,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "negotiate",
        part: "verb",
        subject: "agent",
        object: "topic",
        oblique: {with: "agent", over: "topic", about: "topic"},
      },
      {lemma: "bargain", part: "verb", subject: "agent", oblique: {with: "agent", over: "topic"}},
      {lemma: "hold talks", part: "verb", subject: "agent", oblique: {with: "agent", on: "topic", about: "topic"}},
      {lemma: "renegotiate", part: "verb", subject: "agent", object: "topic"},
      {lemma: "haggle", part: "verb", subject: "agent"},
      {lemma: "in talks", part: "adjective", subject: "agent", oblique: {with: "agent"}, unless: ["part", "role"]},
      {
        lemma: "negotiation",
        part: "noun",
        subject: "agent",
        object: "topic",
        oblique: {with: "agent", between: "agent", on: "topic", over: "topic", for: "topic"},
      },
      {
        lemma: "talk",
        part: "noun",
        subject: "agent",
        object: "topic",
        oblique: {with: "agent", between: "agent", on: "topic", about: "topic"},
        needs: ["talks"],
        unless: ["show"],
      },
      {
        lemma: "talks",
        part: "noun",
        subject: "agent",
        object: "topic",
        oblique: {with: "agent", between: "agent", on: "topic", about: "topic"},
      },
      {
        lemma: "agreement",
        part: "noun",
        subject: "agent",
        object: "topic",
        needs: ["broker", "brokered", "release", "prisoners", "leave", "exchange", "governor", "archbishop"],
        oblique: {with: "agent", between: "agent"},
        weak: true,
      },
      {
        lemma: "deal",
        part: "noun",
        subject: "agent",
        object: "topic",
        needs: ["broker", "brokered", "release", "prisoners", "leave", "exchange"],
        oblique: {with: "agent", between: "agent"},
        weak: true,
      },
      {lemma: "price", part: "noun", object: "topic", needs: ["lifting", "sanctions", "release", "ransom"], weak: true},
      {lemma: "mediate", part: "verb", subject: "agent", object: "topic", oblique: {in: "topic", between: "patient"}},
      {lemma: "broker", part: "verb", subject: "agent", object: "topic"},
      {lemma: "intercede", part: "verb", subject: "agent", oblique: {for: "patient"}},
      {lemma: "intermediate", part: "verb", subject: "agent"},
      {
        lemma: "facilitate",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["release", "exchange", "talks", "departure", "negotiation"],
      },
      {lemma: "mediation", part: "noun", subject: "agent", object: "agent", oblique: {by: "agent", in: "topic"}},
      {lemma: "intercession", part: "noun", subject: "agent", object: "agent", oblique: {by: "agent"}},
      {lemma: "good offices", part: "adjective", oblique: {of: "agent"}, weak: true},
      {lemma: "mediator", part: "noun", self: "agent", weak: true},
      {lemma: ["help", "assistance", "support", "involvement"], part: "noun", subject: "agent", object: "agent", oblique: {from: "agent"}, must: ["agent"], needs: ["broker", "negotiate", "mediate", "arrange", "swap", "exchange"], unless: ["medical", "legal", "financial"]}, // prettier-ignore
      {lemma: ["meet", "sit down with", "meet with", "parley with", "confer with", "hold meeting", "hold discussions", "open channel", "talk to", "talk with", "negotiate with", "in contact with"], part: "verb", subject: "agent", object: "agent", oblique: {with: "agent"}, must: ["agent"], needs: ["kidnappers", "captors", "rebels", "union", "officials", "elders", "mediators", "mediator", "envoy", "envoys", "managers", "management", "delegates", "delegation", "government", "guerrillas", "militia", "chancellors", "ministers", "captors"], unless: ["press", "reporters", "fans"], weak: true}, // prettier-ignore
      {lemma: ["strike deal", "cut deal", "reach deal", "reach agreement", "reach understanding", "strike bargain", "do deal", "make deal", "conclude deal"], part: "verb", subject: "agent", oblique: {with: "agent"}, backed: ["detention", "abduction", "release", "siege", "exchange"], weak: true}, // prettier-ignore
      {lemma: "meeting", part: "noun", subject: "agent", oblique: {between: "agent", with: "agent", of: "agent"}, needs: ["between", "such", "delegation", "delegations", "mediators", "sides", "officials", "managers"], unless: ["public", "mass", "prayer", "family", "annual"], backed: ["detention", "abduction", "release", "siege", "exchange", "negotiation"], weak: true}, // prettier-ignore
      {lemma: ["act as", "serve as"], part: "verb", subject: "agent", must: ["agent"], needs: ["go-between", "mediator", "intermediary", "broker", "interlocutor", "between"], unless: ["teacher"]}, // prettier-ignore
      {lemma: ["go-between", "intermediary", "interlocutor"], part: "noun", self: "agent", weak: true},
      {lemma: "meet", part: "verb", subject: "agent", object: "agent", oblique: {with: "agent"}, must: ["agent"], needs: ["sides", "delegations", "negotiators", "parties", "belligerents"], unless: ["deadline", "conditions", "demand", "demands", "birthday", "wedding", "resistance", "final", "cup", "semi-final", "league", "match", "pitch"], weak: true}, // prettier-ignore
      {lemma: ["break down", "collapse", "break off", "stall", "fail", "resume", "open"], part: "verb", subject: "topic", object: "topic", must: ["topic"], needs: ["talks", "negotiations"], unless: ["fish", "trade", "quotas", "climate", "pay", "wage", "merger", "budget", "coalition"], weak: true}, // prettier-ignore
      {lemma: "contact", part: "noun", oblique: {with: "agent", between: "agent"}, people: ["agent"], must: ["agent"], needs: ["kidnappers", "captors", "rebels", "abductors", "gunmen", "mediators", "guerrillas", "bandits"], unless: ["lost", "lose"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Everything points to a long negotiation in which Norland took part.",
        trigger: "negotiation",
        roles: {agent: "Norland"},
        certainty: "probable",
      },
      {text: "The bishop negotiated with the governor.", trigger: "negotiated", roles: {agent: "bishop"}},
      {text: "There were no talks.", trigger: "talks", polarity: "-"},
      {text: "A former premier mediated between the two states.", trigger: "mediated", roles: {agent: "premier"}},
      {
        text: "The swap was brokered by Norland with the help of Bishop Roy.",
        trigger: "help",
        roles: {agent: "Roy"},
      },
      {
        text: "It happened possibly with the mediation of former premier Aldo Reis.",
        trigger: "mediation",
        roles: {agent: "Reis"},
        certainty: "possible",
      },
      {text: "The managers sat down with union delegates on Friday.", trigger: "sat", roles: {agent: "managers"}},
      {text: "A monk acted as intermediary.", trigger: "acted", roles: {agent: "monk"}},
    ],
  },
  counterExamples: {
    en: [
      "The terms are final.",
      "He talks too much.",
      "The insurance broker called.",
      "Her office is tidy.",
      "She passed with the help of her tutor.",
      "She sat down with a book.",
    ],
  },
}
