// How Spanish tells what `events/ransom.ts` is about.

import type {Told} from "../told.ts"

const price = ["rescate", "liberación", "secuestrador", "secuestradores"]

/** "rescate". */
export const ransom: Told = {
  frames: [
    {
      lemma: "pagar",
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: price,
      oblique: {a: "recipient", por: "topic"},
    },
    {
      lemma: "exigir",
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: ["rescate"],
      modality: "demanded",
      weak: true,
    },
    {
      lemma: "rescate",
      part: "noun",
      subject: "agent",
      object: "topic",
      needs: ["pagar", "pago", "exigir", "dólares", "millones", "dinero"],
      weak: true,
      unless: ["banco", "bancario", "bancos", "cajas"],
    },
    {lemma: ["pedir", "exigir", "reclamar"], part: "verb", subject: "agent", object: "topic", oblique: {por: "topic"}, needs: ["millón", "millones", "dólares", "euros", "pesos"], unless: ["presupuesto", "indemnización", "crédito", "préstamo", "ayuda"], must: ["topic"], modality: "demanded", weak: true}, // prettier-ignore
    {lemma: ["pedir rescate", "exigir rescate", "reclamar rescate", "pedir un rescate", "exigir un rescate", "demandar rescate", "cobrar rescate", "pedir su rescate"], part: "verb", subject: "agent", oblique: {por: "patient"}, modality: "demanded"}, // prettier-ignore
  ],
  examples: [
    {text: "La familia pagó un rescate de dos millones.", trigger: "pagó", roles: {agent: "familia", topic: "rescate"}},
    {text: "El gobierno no pagó rescate alguno.", trigger: "pagó", polarity: "-"},
  ],
  counterExamples: ["La empresa pagó los sueldos."],
}
