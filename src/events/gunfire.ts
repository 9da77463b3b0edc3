// Shots are fired, or are said not to have been: often what accounts of a capture or a rescue are at odds about.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"

const shots = [
  "shot",
  "shots",
  "round",
  "rounds",
  "bullet",
  "bullets",
  "times",
  "gun",
  "guns",
  "rifle",
  "rifles",
  "air",
]

/** Gunfire, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const gunfire: Happening = {
  name: "gunfire",
  label: {en: "gunfire", es: "disparos"},
  plover: "ASSAULT",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [],
  frames: {
    en: [
      {lemma: "open fire", part: "verb", subject: "agent", oblique: {on: "patient", at: "place"}},
      {
        lemma: "fire",
        part: "verb",
        subject: "agent",
        object: null,
        oblique: {at: "patient", on: "patient"},
        needs: shots,
      },
      {lemma: ["fire at", "fire on", "fire upon", "shoot at"], part: "verb", subject: "agent", oblique: {at: "patient", on: "patient", upon: "patient"}, must: ["agent"]}, // prettier-ignore
      {
        lemma: ["gunfire", "shooting", "shoot-out"],
        part: "noun",
        subject: "agent",
        unless: ["film", "scene", "video", "photo", "star"],
      },
      {
        lemma: "fire into",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["crowd", "air", "people", "protesters", "car", "house", "boat"],
      },
    ],
  },
  examples: {
    en: [
      {text: "Guards opened fire on the boat.", trigger: "opened fire", roles: {agent: "Guards", patient: "boat"}},
      {text: "No shot was fired.", trigger: "fired", polarity: "-"},
      {text: "Officers fired at the cabin.", trigger: "fired at", roles: {agent: "Officers"}},
      {text: "Police fired into the crowd.", trigger: "fired into", roles: {agent: "Police"}},
    ],
  },
  counterExamples: {
    en: ["The minister fired her deputy.", "The crew lit a fire on the beach.", "They shot a film in Quell."],
  },
}
