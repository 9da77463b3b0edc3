// How Spanish tells what `events/safe-conduct.ts` is about.

import type {Told} from "../told.ts"

const pass = ["salvoconducto", "salvoconductos"]
const given = {
  part: "verb",
  subject: "agent",
  object: "topic",
  needs: pass,
  oblique: {a: "recipient", para: "recipient"},
} as const

/** "salvoconducto". */
export const safeConduct: Told = {
  frames: [
    {lemma: "conceder", ...given},
    {lemma: "otorgar", ...given},
    {lemma: "dar", ...given},
    {lemma: "entregar", ...given},
    {lemma: "expedir", ...given},
    {lemma: "emitir", ...given},
    {lemma: "garantizar", ...given},
    {lemma: ["extender", "facilitar", "tramitar"], ...given},
    {lemma: "firmar", ...given, weak: true},
    {lemma: "recibir", part: "verb", subject: "recipient", object: "topic", needs: pass},
    {lemma: "obtener", part: "verb", subject: "recipient", object: "topic", needs: pass},
    {
      lemma: "salvoconducto",
      part: "noun",
      subject: "agent",
      object: "agent",
      oblique: {a: "recipient", para: "recipient"},
      weak: true,
    },
  ],
  examples: [
    {
      text: "La cancillería otorgó salvoconductos a los cinco dirigentes.",
      trigger: "otorgó",
      roles: {agent: "cancillería", recipient: "dirigentes"},
    },
    {text: "El gobierno no ha concedido ningún salvoconducto.", trigger: "concedido", polarity: "-"},
  ],
  counterExamples: ["El banco otorgó un crédito a la escuela.", "El cartero entregó dos cartas."],
}
