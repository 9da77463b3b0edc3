// How Spanish tells what `events/ceasefire.ts` is about.

import type {Told} from "../told.ts"

const pause = ["tregua", "armisticio", "fuego"]

/** "alto el fuego". */
export const ceasefire: Told = {
  frames: [
    {lemma: ["acordar", "pactar", "declarar", "anunciar", "firmar", "respetar"], part: "verb", subject: "agent", oblique: {con: "agent"}, needs: pause}, // prettier-ignore
    {lemma: ["romper", "violar", "rechazar", "incumplir"], part: "verb", subject: "agent", needs: pause, polarity: "-"},
    {lemma: ["alto el fuego", "alto al fuego", "cese al fuego", "cese el fuego", "cese del fuego", "tregua", "armisticio"], part: "noun", subject: "agent", oblique: {entre: "agent", con: "agent", en: "place"}, weak: true, unless: ["lluvia", "calor", "frío"]}, // prettier-ignore
  ],
  examples: [
    {text: "Los dos ejércitos acordaron una tregua el viernes.", trigger: "acordaron", roles: {agent: "ejércitos"}},
    {text: "Los rebeldes rompieron el alto el fuego.", trigger: "rompieron", roles: {agent: "rebeldes"}, polarity: "-"},
  ],
  counterExamples: ["Acordaron reunirse el viernes.", "El guardia rompió un cristal."],
}
