// How Spanish tells what `events/mediation.ts` is about.

import type {Told} from "../told.ts"

/** "mediación". */
export const mediation: Told = {
  frames: [
    {lemma: "mediar", part: "verb", subject: "agent", oblique: {en: "topic", entre: "patient", para: "topic"}},
    {lemma: "interceder", part: "verb", subject: "agent", oblique: {por: "patient"}},
    {
      lemma: "facilitar",
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: ["liberación", "excarcelación", "canje", "intercambio", "salida", "negociación", "diálogo"],
    },
    {
      lemma: "gestionar",
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: ["liberación", "excarcelación", "canje", "salida", "salvoconducto"],
    },
    {lemma: "mediación", part: "noun", subject: "agent", object: "agent", oblique: {por: "agent", en: "topic"}},
    {lemma: "buenos oficios", part: "adjective", oblique: {de: "agent"}, weak: true},
    {lemma: "mediador", part: "noun", self: "agent", weak: true},
    {lemma: "intercesión", part: "noun", subject: "agent", object: "agent"},
  ],
  examples: [
    {text: "El obispo medió entre las dos partes.", trigger: "medió", roles: {agent: "obispo"}},
    {text: "La mediación de Ostrava duró un año.", trigger: "mediación", roles: {agent: "Ostrava"}},
  ],
  counterExamples: ["La media hora pasó pronto."],
}
