// Somebody is taken by force by those who have no right to.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"

/** Abduction, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const abduction: Happening = {
  name: "abduction",
  label: {en: "abduction", es: "secuestro"},
  plover: "ASSAULT",
  huridocs: "030104",
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "hostage", when: "after"}],
  frames: {
    en: [
      {lemma: "abduct", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "kidnap", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "snatch",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["bag", "phone"],
      },
      {lemma: "take hostage", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "take captive", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "spirit away", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "hijack", part: "verb", subject: "agent", object: "patient", effects: []},
      {
        lemma: "seize",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["gunman", "militant", "rebel", "militia", "armed", "masked", "hooded", "convoy"],
      },
      {
        lemma: "capture",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["gunman", "militant", "rebel", "militia", "armed"],
        unless: ["police"],
      },
      {
        lemma: "bundle",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["car", "van", "vehicle", "truck"],
      },
      {
        lemma: "force into",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["car", "van", "vehicle", "truck"],
      },
      {
        lemma: "drag",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["car", "van", "vehicle", "truck"],
      },
      {
        lemma: "push into",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["car", "van", "vehicle", "truck"],
      },
      {
        lemma: "put in",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["car", "van", "vehicle", "truck"],
        unless: ["ambulance", "police"],
      },
      {lemma: "abduction", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "kidnapping", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "kidnap", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "hostage-taking", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
    ],
  },
  examples: {
    en: [
      {
        text: "Gunmen abducted five aid workers from a convoy on Wednesday.",
        trigger: "abducted",
        roles: {agent: "Gunmen", patient: "workers"},
        count: 5,
      },
      {text: "Nobody has claimed the kidnapping of the driver.", trigger: "kidnapping", roles: {patient: "driver"}},
      {text: "Two men put him in a grey van at dusk.", trigger: "put", roles: {patient: "him"}},
    ],
  },
  counterExamples: {
    en: [
      "The thief snatched a bag.",
      "Alien abduction films are popular.",
      "They put him in an ambulance.",
      "The team captured the trophy.",
    ],
  },
}
