// People who are missing are looked for.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"
import {done} from "./shapes.ts"

const lost = ["missing", "miner", "miners", "survivor", "survivors", "rescuer", "rescuers", "diver", "divers", "fisherman", "fishermen", "crew", "climber", "climbers", "people", "person", "child", "children", "boy", "girl", "woman", "man", "men", "women", "body", "bodies", "victim", "victims", "student", "students", "team", "teams", "passenger", "passengers", "migrant", "migrants", "party", "rescue"] // prettier-ignore

/** Search, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const search: Happening = {
  name: "search",
  label: {en: "search", es: "búsqueda"},
  plover: null,
  huridocs: null,
  roles: {agent: byWhom, patient: who, place: where},
  effects: [],
  frames: {
    en: [
      {lemma: "search for", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], needs: lost, unless: ["job", "work", "answer"]}, // prettier-ignore
      {lemma: "look for", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], needs: ["missing", "survivor", "survivors", "body", "bodies", "rescuer", "rescuers", "diver", "divers", "drowned", "buried"], unless: ["nanny", "flat", "tenor", "home", "house", "holiday", "bargains", "job", "work", "answer"]}, // prettier-ignore
      {lemma: ["call off", "give up", "suspend", "abandon", "end", "halt"], part: "verb", subject: "agent", needs: ["search", "searches"], polarity: "-"}, // prettier-ignore
      {lemma: ["resume", "widen", "launch", "begin", "continue"], part: "verb", subject: "agent", needs: ["search"], unless: ["office", "house"]}, // prettier-ignore
      {lemma: "search", part: "noun", subject: "agent", oblique: {for: "patient"}, people: ["patient"], needs: lost, weak: true}, // prettier-ignore
      {lemma: "search", part: "noun", subject: "agent", oblique: {for: "patient"}, people: ["patient"], must: ["patient"], unless: ["killer", "killers", "suspect", "suspects", "gunman", "gunmen", "attacker", "attackers", "successor", "candidate", "culprit", "culprits", "fugitive", "fugitives"], weak: true}, // prettier-ignore
      {lemma: ["seek", "look for", "search for", "hunt for", "trace"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], needs: ["still", "more", "missing", "unaccounted", "relatives", "rescuers", "divers"], unless: ["job", "work", "answer", "asylum", "refuge", "damages", "re-election", "help", "advice", "treatment", "investors", "volunteers", "staff", "votes"], weak: true}, // prettier-ignore
      {lemma: ["look for", "search for", "hunt for"], ...done, must: ["patient"], needs: ["neighbours", "neighbors", "relatives", "family", "families", "villagers", "mother", "father", "parents", "brother", "sister", "wife", "husband", "volunteers", "dogs", "divers", "lifeboats"], unless: ["job", "work", "answer", "buyer", "tenant", "killer", "suspect", "suspects", "help", "food", "firewood", "partner", "teacher", "nurse", "babysitter", "nanny", "flat", "maid", "cook", "gardener", "tutor", "reasons"]}, // prettier-ignore
      {lemma: ["hunt", "manhunt", "search"], part: "noun", oblique: {for: "patient"}, people: ["patient"], must: ["patient"], needs: ["boy", "girl", "child", "children", "woman", "man", "missing", "crew", "climbers", "sailors", "miners"], unless: ["killer", "suspect", "gunman"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Divers are searching for nine fishermen.", trigger: "searching for", roles: {agent: "Divers", patient: "fishermen"}, count: 9}, // prettier-ignore
      {text: "The search for the climbers was called off on Friday.", trigger: "called off", polarity: "-"},
      {text: "Three fishermen are still being sought.", trigger: "sought", roles: {patient: "fishermen"}, count: 3},
    ],
  },
  counterExamples: {
    en: [
      "She is looking for work.",
      "The search engine failed.",
      "The search for the killers goes on.",
      "He looked for his keys.",
      "I am looking for people who play cards.",
      "They sought help.",
    ],
  },
}
