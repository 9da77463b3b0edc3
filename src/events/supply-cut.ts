// Water, light or food is kept from people.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, where, who} from "./labels.ts"

const goods = ["food", "water", "bread", "medicine", "medicines", "aid", "delivery", "deliveries", "supplies", "convoy", "electricity", "power"] // prettier-ignore

/** Cut of supplies, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const supplyCut: Happening = {
  name: "supply-cut",
  label: {en: "cut of supplies", es: "corte de suministros"},
  plover: "COERCE",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
    topic: aboutWhat,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "cut",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["electricity", "water", "power", "gas", "supply", "supplies", "light", "food", "service", "services"],
        unless: ["tax", "rate", "budget"],
      },
      {
        lemma: "cut off",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["electricity", "water", "power", "gas", "supply", "supplies", "light", "food", "service", "services"],
      },
      {
        lemma: "restrict",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["electricity", "water", "power", "gas", "supply", "supplies", "light", "food", "service", "services"],
      },
      {
        lemma: "interrupt",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["electricity", "water", "power", "gas", "supply", "supplies", "light", "service", "services"],
      },
      {
        lemma: "shut off",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["electricity", "water", "power", "gas", "supply"],
      },
      {
        lemma: "disconnect",
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["electricity", "water", "power", "gas"],
      },
      {
        lemma: ["turn back", "turn away", "withhold", "block"],
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: goods,
      },
      {
        lemma: ["offer", "deliver", "bring in", "let in"],
        part: "verb",
        subject: "agent",
        object: "topic",
        oblique: {to: "patient"},
        needs: ["food", "water", "bread", "medicine", "medicines", "electricity"],
        polarity: "-",
      },
      {lemma: "without electricity", part: "adjective", subject: "patient"},
      {lemma: "without water", part: "adjective", subject: "patient"},
      {lemma: "without power", part: "adjective", subject: "patient"},
      {
        lemma: "without access to",
        part: "adjective",
        subject: "patient",
        needs: ["electricity", "water", "power", "food"],
      },
      {
        lemma: "without regular access to",
        part: "adjective",
        subject: "patient",
        needs: ["electricity", "water", "power", "food"],
      },
    ],
  },
  examples: {
    en: [
      {text: "Guards turned back a delivery of bread.", trigger: "turned back", roles: {agent: "Guards"}},
      {text: "Food and water were offered to the students.", trigger: "offered", polarity: "-"},
      {text: "Electricity had been cut for nine weeks.", trigger: "cut", roles: {topic: "Electricity"}},
      {
        text: "The ministry denied that water was ever interrupted at the site.",
        trigger: "interrupted",
        roles: {topic: "water"},
        polarity: "-",
      },
    ],
  },
  counterExamples: {
    en: [
      "The council cut taxes.",
      "She offered him tea and cake.",
      "He turned back at the river.",
      "She cut the bread.",
      "The speech was interrupted by applause.",
    ],
  },
}
