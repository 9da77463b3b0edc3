// Somebody is told that harm will come to them.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, who} from "./labels.ts"
import {done, befalls} from "./shapes.ts"

/** Threat, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const threat: Happening = {
  name: "threat",
  label: {en: "threat", es: "amenaza"},
  plover: "THREATEN",
  huridocs: null,
  roles: {agent: byWhom, patient: who, topic: aboutWhat},
  effects: [],
  speech: {act: "promise", made: true, cues: {en: ["threaten"], es: ["amenazar"]}},
  frames: {
    en: [
      {lemma: "threaten", ...done, oblique: {with: "topic"}, must: ["patient"]},
      {lemma: ["receive", "get"], part: "verb", subject: "patient", people: ["patient"], needs: ["threat", "threats"], must: ["patient"]}, // prettier-ignore
      // "Faces the threat of closure": what may come is no word of anybody's.
      {lemma: "face", part: "verb", subject: "patient", people: ["patient"], needs: ["threats"], must: ["patient"]},
      {lemma: ["send", "make", "issue", "utter"], part: "verb", subject: "agent", needs: ["threat", "threats"], oblique: {to: "patient", against: "patient"}, must: ["patient"]}, // prettier-ignore
      {lemma: ["death threat", "bomb threat", "threat of violence"], part: "noun", subject: "agent", oblique: {against: "patient", to: "patient"}, must: ["patient"], weak: true}, // prettier-ignore
      {lemma: "under threat of", part: "adjective", subject: "patient", people: ["patient"]},
      {lemma: ["get threatening", "receive threatening", "receive bullet", "receive bullets", "find bullet", "get bullet", "receive menacing"], ...befalls, needs: ["call", "calls", "letter", "letters", "message", "messages", "bullet", "bullets", "note", "notes", "post", "envelope"]}, // prettier-ignore
      {lemma: ["threats", "threat", "menaces"], part: "noun", subject: "agent", oblique: {against: "patient"}, people: ["patient"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["post bullet", "send bullet", "mail bullet", "leave bullet"], part: "verb", subject: "agent", object: "topic", oblique: {to: "patient"}}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Two men threatened Ana Orr with death.", trigger: "threatened", roles: {agent: "men", patient: "Orr", topic: "death"}}, // prettier-ignore
      {text: "The editor has received death threats.", trigger: "received", roles: {patient: "editor"}},
      {text: "The clerk was not threatened.", trigger: "threatened", roles: {patient: "clerk"}, polarity: "-"},
      {text: "The rebels threatened to kill the two nuns.", trigger: "threatened", roles: {agent: "rebels"}},
    ],
  },
  counterExamples: {
    en: [
      "The harvest is threatened by rain.",
      "The species is threatened.",
      "There is no threat of frost.",
      "Residents face the threat of flooding.",
    ],
  },
}
