// Somebody cannot leave a place because others stand around it.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"

/** Siege, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const siege: Happening = {
  name: "siege",
  label: {en: "siege", es: "asedio"},
  plover: "COERCE",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "besieged", when: "after"}],
  frames: {
    en: [
      {
        lemma: "besiege",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "encircle",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "surround",
        part: "verb",
        subject: "agent",
        object: "patient",
        unless: ["mystery", "controversy", "question", "secrecy"],
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "cordon off",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "blockade",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "lay siege to",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "close off",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["police", "officer", "soldier"],
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "close",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["police", "officer", "soldier", "cordon"],
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "trap",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["inside", "police", "soldier", "cordon"],
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "harass",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["sniper", "snipers", "patrol", "patrols", "embassy"],
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "post",
        part: "verb",
        object: "agent",
        needs: ["roof", "roofs", "sniper", "snipers", "marksman", "marksmen"],
        effects: [],
      },
      {
        lemma: "place cordon",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "under siege",
        part: "adjective",
        subject: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "surrounded by",
        part: "adjective",
        subject: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "siege",
        part: "noun",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "encirclement",
        part: "noun",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "blockade",
        part: "noun",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
      {
        lemma: "cordon",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: ["police", "security", "place", "put", "lift"],
        effects: [{role: "patient", status: "besieged", when: "during"}],
      },
    ],
  },
  examples: {
    en: [
      {
        text: "Police have besieged the students in the cathedral since dawn.",
        trigger: "besieged",
        roles: {agent: "Police", patient: "students"},
      },
      {
        text: "Soldiers surrounded the consulate on Friday.",
        trigger: "surrounded",
        roles: {agent: "Soldiers", patient: "consulate"},
      },
      {text: "The building is not besieged.", trigger: "besieged", polarity: "-"},
      {text: "Marksmen were posted on the neighbouring roofs.", trigger: "posted"},
    ],
  },
  counterExamples: {
    en: ["Mystery surrounds the cause.", "The shop closed at nine.", "She posted a letter.", "The garden is pretty."],
  },
}
