// Nobody knows, or nobody will say, where somebody is.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"

/** Disappearance, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const disappearance: Happening = {
  name: "disappearance",
  label: {en: "disappearance", es: "desaparición"},
  plover: "COERCE",
  huridocs: "030103",
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "missing", when: "after"}],
  frames: {
    en: [
      {lemma: "disappear", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "vanish", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "go missing", part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "disappear",
        part: "verb",
        people: ["patient"],
        subject: "agent",
        object: "patient",
        must: ["patient"],
        needs: ["forcibly"],
      },
      {
        lemma: "see",
        part: "verb",
        object: "patient",
        people: ["patient"],
        needs: ["last"],
        unless: ["we", "I"],
        weak: true,
      },
      {
        lemma: "see",
        part: "verb",
        object: "patient",
        people: ["patient"],
        needs: ["since"],
        unless: ["we", "I", "last"],
        polarity: "-",
        weak: true,
      },
      {lemma: "lose contact with", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "lose track of", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "missing",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
        unless: ["link", "piece"],
      },
      {
        lemma: "unaccounted for",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {
        lemma: "disappeared",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {
        lemma: "untraced",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {lemma: "disappearance", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "hear",
        part: "verb",
        subject: "agent",
        oblique: {from: "patient", of: "patient"},
        people: ["patient"],
        must: ["patient"],
        polarity: "-",
        weak: true,
        unless: ["court", "judge", "case", "first"],
      },
    ],
  },
  examples: {
    en: [
      {text: "Leandro Pim disappeared on 2 October.", trigger: "disappeared", roles: {patient: "Pim"}},
      {text: "The lawyer has been missing since Thursday.", trigger: "missing", roles: {patient: "lawyer"}},
      {text: "The lawyer has not been seen since Thursday.", trigger: "seen", roles: {patient: "lawyer"}},
      {text: "Two students went missing in the hills.", trigger: "went missing", roles: {patient: "students"}},
      {
        text: "The disappearance of the lawyer was reported on Friday.",
        trigger: "disappearance",
        roles: {patient: "lawyer"},
      },
      {text: "His wife has not heard from him since Sunday.", trigger: "heard", roles: {patient: "him"}},
      {text: "She had heard nothing of the two divers since March.", trigger: "heard", roles: {patient: "divers"}},
    ],
  },
  counterExamples: {
    en: [
      "The stain disappeared.",
      "A page was missing from the file.",
      "The sun vanished behind the hill.",
      "The court heard the case in May.",
    ],
  },
}
