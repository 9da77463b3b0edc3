// Somebody says that somebody did wrong.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, who} from "./labels.ts"

/** Accusation, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const accusation: Happening = {
  name: "accusation",
  label: {en: "accusation", es: "acusación"},
  plover: "ACCUSE",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    topic: aboutWhat,
  },
  effects: [],
  speech: {act: "accuse", made: true},
  frames: {
    en: [
      {lemma: "accuse", part: "verb", subject: "agent", object: "patient", oblique: {of: "topic"}, must: ["patient"]},
      {lemma: "blame", part: "verb", subject: "agent", object: "patient", oblique: {for: "topic", on: "patient"}},
      {lemma: "denounce", part: "verb", subject: "agent", object: "topic"},
      {lemma: "allege", part: "verb", subject: "agent", object: "topic", weak: true},
      {lemma: "implicate", part: "verb", subject: "agent", object: "patient", oblique: {in: "topic"}},
      {
        lemma: "accusation",
        part: "noun",
        subject: "agent",
        object: "topic",
        oblique: {against: "patient", of: "topic"},
        weak: true,
      },
      {
        lemma: "allegation",
        part: "noun",
        subject: "agent",
        object: "topic",
        oblique: {against: "patient", of: "topic"},
        weak: true,
      },
      {
        lemma: "responsible",
        part: "adjective",
        subject: "patient",
        oblique: {for: "topic"},
        unless: ["minister", "official", "officials", "ministry"],
        weak: true,
      },
      {
        lemma: ["hold responsible", "point finger at", "point the finger at"],
        part: "verb",
        subject: "agent",
        object: "patient",
        oblique: {for: "topic"},
      },
      {lemma: "behind", part: "adjective", subject: "patient", needs: ["attack", "attacks", "abduction", "kidnapping", "killing", "killings", "bombing", "murder", "disappearance", "ambush", "raid"], unless: ["bars"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Prosecutors accused them of plotting.",
        trigger: "accused",
        roles: {agent: "Prosecutors", patient: "them"},
      },
      {
        text: "Greta Moss accused the secretary of lying.",
        trigger: "accused",
        roles: {agent: "Moss", patient: "secretary"},
      },
      {
        text: "The Brigade was probably responsible for the attack.",
        trigger: "responsible",
        roles: {patient: "Brigade"},
        certainty: "probable",
      },
      {text: "The army says that the militia is behind the ambush.", trigger: "behind", roles: {patient: "militia"}},
    ],
  },
  counterExamples: {
    en: [
      "The accused stood up.",
      "It is nobody's fault.",
      "The minister responsible for ports spoke.",
      "The house is behind the school.",
    ],
  },
}
