// A power forgives somebody what a court laid on them.

import type {Happening} from "../claims/happening.ts"
import {byWhom, who} from "./labels.ts"

/** Pardon, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const pardon: Happening = {
  name: "pardon",
  label: {en: "pardon", es: "indulto"},
  plover: "RETREAT",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
  },
  effects: [],
  frames: {
    en: [
      {lemma: "pardon", part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["me"]},
      {lemma: "amnesty", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "commute",
        part: "verb",
        subject: "agent",
        object: "topic",
        owned: "patient",
        oblique: {on: "patient"},
        needs: ["sentence", "term"],
      },
      {lemma: "grant clemency", part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}},
      {lemma: "pardon", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]},
      {lemma: "amnesty", part: "noun", subject: "agent", object: "patient", weak: true},
      {lemma: "clemency", part: "noun", subject: "agent", object: "patient", weak: true},
      {lemma: ["grant pardon", "grant amnesty", "give pardon", "issue pardon", "extend amnesty"], part: "verb", subject: "agent", object: "patient", oblique: {to: "patient", for: "patient"}, people: ["patient"]}, // prettier-ignore
      {lemma: ["refuse pardon", "deny clemency", "reject clemency", "refuse clemency"], part: "verb", subject: "agent", oblique: {to: "patient"}, polarity: "-"}, // prettier-ignore
      {lemma: "reprieve", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["receive pardon", "get pardon", "win pardon", "receive clemency", "get clemency", "obtain pardon", "benefit from amnesty", "benefit from pardon", "be covered by the amnesty", "receive amnesty", "receive reprieve", "win reprieve", "get reprieve"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["pardon", "reprieve"], part: "noun", subject: "agent", object: "patient", oblique: {for: "patient", of: "patient"}, people: ["patient"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["show mercy", "show clemency"], part: "verb", subject: "agent", oblique: {to: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "The president pardoned two editors on Sunday.",
        trigger: "pardoned",
        roles: {agent: "president", patient: "editors"},
        count: 2,
      },
      {text: "The queen granted a pardon to nine sailors.", trigger: "granted", roles: {agent: "queen", patient: "sailors"}, count: 9}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: ["Pardon me.", "She commutes by train.", "They granted the port a licence."],
  },
}
