// How Spanish tells what `events/offer-rejected.ts` is about.

import type {Told} from "../told.ts"

const plan = [
  "oferta",
  "propuesta",
  "canje",
  "intercambio",
  "acuerdo",
  "plan",
  "términos",
  "condiciones",
  "ofrecimiento",
]

/** "rechazo". */
export const offerRejected: Told = {
  frames: [
    {lemma: "rechazar", part: "verb", subject: "agent", object: "topic", needs: plan},
    {lemma: "rehusar", part: "verb", subject: "agent", object: "topic", needs: plan},
    {lemma: "declinar", part: "verb", subject: "agent", object: "topic", needs: plan},
    {lemma: "desestimar", part: "verb", subject: "agent", object: "topic", needs: plan},
    {lemma: "desechar", part: "verb", subject: "agent", object: "topic", needs: plan},
    {lemma: "rechazo", part: "noun", subject: "agent", object: "topic", oblique: {a: "topic"}, needs: plan},
  ],
  examples: [
    {text: "El gobierno rechazó la oferta el lunes.", trigger: "rechazó", roles: {agent: "gobierno", topic: "oferta"}},
  ],
  counterExamples: ["El portero rechazó el balón.", "La junta aceptó el plan."],
}
