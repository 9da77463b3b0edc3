// Those who fight agree to stop, or break what they agreed.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where} from "./labels.ts"

/** Ceasefire, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const ceasefire: Happening = {
  name: "ceasefire",
  label: {en: "ceasefire", es: "alto el fuego"},
  plover: "AGREE",
  huridocs: null,
  roles: {agent: byWhom, place: where},
  effects: [],
  frames: {
    en: [
      {lemma: ["agree", "declare", "announce", "sign", "accept", "observe", "extend"], part: "verb", subject: "agent", oblique: {with: "agent"}, needs: ["ceasefire", "truce", "cease-fire", "armistice"]}, // prettier-ignore
      {lemma: ["break", "violate", "breach", "reject", "end"], part: "verb", subject: "agent", needs: ["ceasefire", "truce", "cease-fire", "armistice"], polarity: "-"}, // prettier-ignore
      {lemma: ["ceasefire", "truce", "armistice", "cease-fire"], part: "noun", subject: "agent", oblique: {between: "agent", with: "agent", in: "place"}, weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The two armies agreed to a truce on Friday.", trigger: "agreed", roles: {agent: "armies"}},
      {text: "The rebels broke the ceasefire within hours.", trigger: "broke", roles: {agent: "rebels"}, polarity: "-"},
    ],
  },
  counterExamples: {
    en: ["They agreed to meet on Friday.", "The guard broke a window."],
  },
}
