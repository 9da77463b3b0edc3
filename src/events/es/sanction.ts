// How Spanish tells what `events/sanction.ts` is about.

import type {Told} from "../told.ts"

const penalty = ["sanción", "sanciones", "embargo"]

/** "sanción". */
export const sanction: Told = {
  frames: [
    {lemma: ["imponer", "anunciar", "adoptar", "aplicar"], part: "verb", subject: "agent", needs: penalty, unless: ["sin"], oblique: {a: "patient", contra: "patient"}}, // prettier-ignore
    {lemma: ["levantar", "suspender", "aliviar"], part: "verb", subject: "agent", needs: penalty, unless: ["sin"], oblique: {a: "patient", contra: "patient"}, polarity: "-"}, // prettier-ignore
    {lemma: "sancionar", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["agent", "patient"]}, // prettier-ignore
    {
      lemma: "sanción",
      part: "noun",
      subject: "agent",
      oblique: {a: "patient", contra: "patient"},
      must: ["patient"],
      weak: true,
    },
  ],
  examples: [
    {text: "Norlandia impuso sanciones a dos jueces.", trigger: "impuso", roles: {agent: "Norlandia"}},
    {text: "La Unión levantó las sanciones el viernes.", trigger: "levantó", polarity: "-"},
  ],
  counterExamples: ["Impuso una multa al barco.", "Sin embargo, llovió."],
}
