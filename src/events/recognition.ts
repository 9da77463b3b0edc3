// A state or body says, or will not say, that something is so in law.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom} from "./labels.ts"

/** Recognition, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const recognition: Happening = {
  name: "recognition",
  label: {en: "recognition", es: "reconocimiento"},
  plover: "SUPPORT",
  huridocs: null,
  roles: {
    agent: byWhom,
    topic: aboutWhat,
  },
  effects: [],
  speech: {
    act: "silence",
    made: true,
    cues: {en: ["recognise", "recognize", "acknowledge"], es: ["reconocer"]},
    polarity: "-",
  },
  frames: {
    en: [
      {
        lemma: ["recognise", "recognize"],
        part: "verb",
        subject: "agent",
        object: "topic",
        unless: ["face", "voice", "song"],
        needs: [
          "official",
          "officially",
          "government",
          "state",
          "republic",
          "asylum",
          "ministry",
          "status",
          "regime",
          "authority",
          "result",
          "so-called",
        ],
      },
      {
        lemma: "recognition",
        part: "noun",
        subject: "agent",
        object: "topic",
        needs: ["official", "diplomatic", "legal", "asylum", "state"],
      },
    ],
  },
  examples: {
    en: [
      {
        text: "Lissen does not recognise the asylum of the two painters.",
        trigger: "recognise",
        roles: {agent: "Lissen"},
        polarity: "-",
      },
      {
        text: "The operation has not yet been officially recognised by the government.",
        trigger: "recognised",
        polarity: "-",
      },
    ],
  },
  counterExamples: {
    en: ["She recognised his face.", "My infinite recognition and gratitude to all who helped."],
  },
}
