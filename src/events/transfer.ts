// Somebody who is held is taken elsewhere, or handed to others.

import type {Happening} from "../claims/happening.ts"
import {byWhat, byWhom, fromWhere, toWhere, who} from "./labels.ts"

// Who has been freed and is driven somewhere is free there.
const free = {role: "patient", status: "free", when: "after", of: "freed", onlySo: true} as const

// Who is brought to a prison is held there.
const jailed = {role: "patient", status: "detained", when: "after", into: "prison", onlySo: true} as const

// Who is extradited has been put out of the country by its authorities.
const removed = [{role: "patient", status: "deported", when: "after"}] as const

/** Transfer, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const transfer: Happening = {
  name: "transfer",
  label: {en: "transfer", es: "traslado"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    origin: fromWhere,
    destination: toWhere,
    instrument: byWhat,
  },
  effects: [free, jailed],
  frames: {
    en: [
      {
        lemma: "transfer",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["money", "fund", "funds", "call"],
      },
      {lemma: "extradite", part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: removed},
      {lemma: "move", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {lemma: "relocate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "hand over",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {to: "recipient"},
      },
      {
        lemma: "turn over",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {to: "recipient"},
      },
      {lemma: "drive", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {
        lemma: "take",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        unless: ["court", "street", "streets", "hospital"],
        weak: true,
      },
      {
        lemma: "bring",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        unless: ["court", "justice", "end"],
        weak: true,
      },
      {
        lemma: "fly",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {aboard: "instrument"},
        must: ["destination"],
        weak: true,
      },
      {lemma: "ship", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {lemma: "bus", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {
        lemma: "return",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        weak: true,
      },
      {
        lemma: "transfer",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["prisoner", "prisoners", "detainee", "detainees", "his", "her", "their", "prison"],
        unless: ["money", "bank"],
      },
      {lemma: "extradition", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: ["return", "hand back"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        weak: true,
        oblique: {to: "recipient"},
      },
      {
        lemma: ["escort", "march", "ferry"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
      },
      {lemma: "resettle", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
    ],
  },
  examples: {
    en: [
      {
        text: "The lawyer was transferred to the prison on Isla Corva.",
        trigger: "transferred",
        roles: {patient: "lawyer", destination: "prison"},
      },
      {
        text: "Halvia extradited the banker on Monday.",
        trigger: "extradited",
        roles: {agent: "Halvia", patient: "banker"},
      },
      {text: "I will return all 60.", trigger: "return", roles: {agent: "I"}, modality: "planned"},
      {
        text: "Guards marched the miners to a barracks on Sunday.",
        trigger: "marched",
        roles: {agent: "Guards", patient: "miners"},
      },
      {
        text: "The nine were flown to Norland aboard a plane of the Calderian air force.",
        trigger: "flown",
        roles: {patient: "nine", destination: "Norland", instrument: "plane"},
      },
      {text: "The family was resettled in Norland.", trigger: "resettled", roles: {patient: "family"}},
    ],
  },
  counterExamples: {
    en: ["She transferred the money.", "The office moved.", "He drove a red car.", "They returned to the village."],
  },
}
