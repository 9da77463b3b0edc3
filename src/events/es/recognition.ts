// How Spanish tells what `events/recognition.ts` is about.

import type {Told} from "../told.ts"

const what = [
  "oficial",
  "oficialmente",
  "gobierno",
  "estado",
  "república",
  "asilo",
  "ministerio",
  "cancillería",
  "condición",
  "régimen",
  "autoridad",
  "resultado",
  "presidente",
  "presos",
]

/** "reconocimiento". */
export const recognition: Told = {
  frames: [
    {
      lemma: "reconocer",
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: what,
      unless: ["cara", "voz", "error", "que"],
    },
    {
      lemma: "reconocimiento",
      part: "noun",
      subject: "agent",
      object: "topic",
      needs: ["oficial", "diplomático", "legal", "asilo", "internacional"],
    },
  ],
  examples: [
    {text: "Galmar reconoció oficialmente al gobierno de Ostrava.", trigger: "reconoció", roles: {agent: "Galmar"}},
    {text: "Ostrava no ha reconocido oficialmente la liberación.", trigger: "reconocido", polarity: "-"},
  ],
  counterExamples: ["Ana reconoció la voz."],
}
