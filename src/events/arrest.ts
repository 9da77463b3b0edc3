// Somebody is taken by those who may arrest, or who say that they may.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who, why} from "./labels.ts"

/** Arrest, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const arrest: Happening = {
  name: "arrest",
  label: {en: "arrest", es: "arresto"},
  plover: "COERCE",
  huridocs: "030101",
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
    cause: why,
  },
  effects: [{role: "patient", status: "detained", when: "after"}],
  frames: {
    en: [
      {
        lemma: "arrest",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause", over: "cause"},
      },
      {lemma: "rearrest", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "apprehend", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "round up", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "capture",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "soldier", "troop", "agent", "authority"],
      },
      {
        lemma: "pick up",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "agent", "patrol"],
      },
      {
        lemma: "lead away",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "agent", "handcuff", "soldier", "station"],
      },
      {
        lemma: "take away",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "agent", "patrol", "handcuff"],
      },
      {
        lemma: "seize",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "agent", "authority"],
      },
      {
        lemma: "arrest",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause"},
        unless: ["warrant", "cardiac", "heart"],
      },
      {lemma: "round-up", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "apprehension",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
      },
    ],
  },
  examples: {
    en: [
      {
        text: "Port police arrested a newspaper reporter and two drivers in Halden on Monday.",
        trigger: "arrested",
        roles: {agent: "police", patient: "reporter", place: "Halden"},
      },
      {text: "Ana Brezova was arrested for obstructing an officer.", trigger: "arrested", roles: {patient: "Brezova"}},
      {text: "The arrest of Ana Brezova surprised nobody.", trigger: "arrest", roles: {patient: "Brezova"}},
      {text: "Nobody was arrested at the harbour.", trigger: "arrested", polarity: "-"},
      {text: "No person named Ana Brezova has been arrested.", trigger: "arrested", polarity: "-"},
    ],
  },
  counterExamples: {
    en: [
      "Cardiac arrest was ruled out by the doctors.",
      "A judge signed the arrest warrant in May.",
      "The view arrests every visitor.",
      "The police seized two boats.",
    ],
  },
}
