// How Spanish tells what `events/exchange-offer.ts` is about.

import type {Told} from "../told.ts"

const swap = [
  "canje",
  "canjear",
  "intercambio",
  "intercambiar",
  "preso",
  "presos",
  "prisionero",
  "prisioneros",
  "rehén",
  "rehenes",
  "liberar",
  "devolver",
  "cambio",
]

/** "oferta". */
export const exchangeOffer: Told = {
  frames: [
    {
      lemma: "ofrecer",
      part: "verb",
      subject: "agent",
      object: "patient",
      needs: swap,
      oblique: {a: "recipient", por: "counterpart"},
    },
    {
      lemma: "proponer",
      part: "verb",
      subject: "agent",
      object: "patient",
      needs: swap,
      oblique: {a: "recipient", por: "counterpart"},
    },
    {
      lemma: "plantear",
      part: "verb",
      subject: "agent",
      object: "patient",
      needs: ["canje", "intercambio"],
      oblique: {a: "recipient"},
    },
    {lemma: "oferta", part: "noun", subject: "agent", object: "agent", needs: swap, weak: true},
    {lemma: "propuesta", part: "noun", subject: "agent", object: "agent", needs: swap, weak: true},
    {lemma: "ofrecimiento", part: "noun", subject: "agent", object: "agent", needs: swap, weak: true},
  ],
  examples: [
    {text: "El presidente propuso un canje de prisioneros.", trigger: "propuso", roles: {agent: "presidente"}},
  ],
  counterExamples: ["El alcalde ofreció una comida.", "La tienda tiene una oferta."],
}
