// How Spanish tells what `events/pardon.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

/** "indulto". */
export const pardon: Told = {
  frames: [
    {lemma: "indultar", ...done},
    {lemma: "amnistiar", ...done},
    {lemma: "perdonar", ...done, needs: ["presidente", "pena", "condena"]},
    {lemma: "conmutar", part: "verb", subject: "agent", object: "topic", needs: ["pena", "condena"]},
    {
      lemma: "conceder",
      part: "verb",
      subject: "agent",
      object: "topic",
      oblique: {a: "patient"},
      needs: ["indulto", "amnistía", "clemencia"],
    },
    {
      lemma: "otorgar",
      part: "verb",
      subject: "agent",
      object: "topic",
      oblique: {a: "patient"},
      needs: ["indulto", "amnistía", "clemencia"],
    },
    {lemma: ["negar", "denegar", "rechazar"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, needs: ["indulto", "amnistía", "clemencia", "gracia"], polarity: "-"}, // prettier-ignore
    {lemma: ["beneficiar", "alcanzar", "cobijar", "favorecer"], part: "verb", object: "patient", people: ["patient"], must: ["patient"], needs: ["indulto", "amnistía", "clemencia", "conmutación"]}, // prettier-ignore
    {lemma: "indulto", ...deed, oblique: {a: "patient"}},
    {
      lemma: "amnistía",
      part: "noun",
      subject: "agent",
      object: "patient",
      oblique: {para: "patient", a: "patient"},
      weak: true,
    },
    {lemma: ["recibir un indulto", "recibir el indulto", "recibir indulto", "recibir la amnistía", "recibir el perdón presidencial", "recibir clemencia", "obtener un indulto", "obtener el indulto", "obtener indulto", "obtener la amnistía", "obtener el perdón presidencial", "obtener clemencia", "lograr un indulto", "lograr el indulto", "lograr indulto", "lograr la amnistía", "lograr el perdón presidencial", "lograr clemencia", "conseguir un indulto", "conseguir el indulto", "conseguir indulto", "conseguir la amnistía", "conseguir el perdón presidencial", "conseguir clemencia", "acogerse a la amnistía", "acogerse al indulto", "acogerse a una amnistía"], part: "verb", subject: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "El presidente indultó a nueve marineros.",
      trigger: "indultó",
      roles: {agent: "presidente", patient: "marineros"},
      count: 9,
    },
    {text: "Jana Ritter obtuvo el indulto.", trigger: "obtuvo", roles: {patient: "Ritter"}}, // prettier-ignore
  ],
  counterExamples: ["La tienda perdonó la deuda."],
}
