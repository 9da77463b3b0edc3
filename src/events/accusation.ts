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
      {lemma: "suspect", part: "verb", subject: "agent", object: "patient", oblique: {of: "topic", in: "topic"}, must: ["patient"], certainty: "probable", unless: ["nothing", "cancer", "fracture", "fraud", "sabotage", "foul", "poisoning", "arson", "trap", "link", "links", "virus", "outbreak", "motive"]}, // prettier-ignore
      {lemma: ["fall on", "fall upon", "centre on", "center on", "point at"], part: "verb", object: "patient", must: ["patient"], needs: ["suspicion", "suspicions", "blame"], certainty: "probable"}, // prettier-ignore
      {lemma: ["put blame", "lay blame", "pin blame", "place blame", "put the blame", "lay the blame"], part: "verb", subject: "agent", oblique: {on: "patient", at: "patient"}, must: ["patient"]}, // prettier-ignore
      {lemma: ["brand", "label", "denounce as"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["spy", "spies", "terrorist", "terrorists", "traitor", "traitors", "criminal", "criminals", "bandit", "bandits", "extremist", "extremists", "liar", "liars", "murderer", "murderers", "agent", "agents"]}, // prettier-ignore
      {lemma: "call", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient", "agent"], needs: ["spy", "spies", "terrorist", "terrorists", "traitor", "traitors", "liar", "murderer", "murderers"], unless: ["meeting", "police", "ambulance"], weak: true}, // prettier-ignore
      {lemma: ["incriminate", "hold accountable", "lay at door of"], part: "verb", subject: "agent", object: "patient", oblique: {for: "topic"}}, // prettier-ignore
      {lemma: ["attribute", "ascribe"], part: "verb", subject: "agent", object: "topic", oblique: {to: "patient"}, must: ["patient"], needs: ["attack", "attacks", "raid", "killing", "killings", "abduction", "kidnapping", "bombing", "ambush", "blast", "murder"]}, // prettier-ignore
      {lemma: ["level accusation", "level accusations", "level charge", "level allegations", "make accusation", "make allegation", "raise allegation"], part: "verb", subject: "agent", oblique: {against: "patient", at: "patient"}}, // prettier-ignore
      {lemma: "stand accused", part: "verb", subject: "patient", oblique: {of: "topic"}},
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
      {text: "The villagers suspect a cattle dealer.", trigger: "suspect", roles: {agent: "villagers", patient: "dealer"}, certainty: "probable"}, // prettier-ignore
      {text: "Suspicion fell on a former warder.", trigger: "fell", roles: {patient: "warder"}},
      {text: "The prefect branded the nurses spies.", trigger: "branded", roles: {agent: "prefect", patient: "nurses"}},
      {text: "The premier laid the blame on smugglers.", trigger: "laid", roles: {agent: "premier", patient: "smugglers"}}, // prettier-ignore
      {text: "The prefect attributed the ambush to smugglers.", trigger: "attributed", roles: {agent: "prefect", patient: "smugglers"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The accused stood up.",
      "It is nobody's fault.",
      "The minister responsible for ports spoke.",
      "The house is behind the school.",
      "Doctors suspect a fracture.",
      "The suspects stood up.",
      "The roof fell on the stove.",
    ],
  },
}
