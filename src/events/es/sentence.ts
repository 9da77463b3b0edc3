// How Spanish tells what `events/sentence.ts` is about.

import type {Told} from "../told.ts"
import {done} from "../shapes.ts"

const term = ["años", "año", "meses", "prisión", "cárcel", "muerte", "cadena", "pena", "tribunal", "juez", "delito"]

/** "condena". */
export const sentence: Told = {
  frames: [
    {lemma: "condenar", ...done, needs: term, oblique: {a: "topic", por: "cause"}},
    {lemma: "sentenciar", ...done, oblique: {a: "topic", por: "cause"}},
    {lemma: "declarar culpable", ...done, oblique: {de: "topic"}},
    {lemma: "absolver", ...done, polarity: "-", oblique: {de: "topic"}},
    {lemma: "juzgar", ...done, oblique: {por: "topic"}, weak: true},
    {
      lemma: "cumplir",
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["condena", "pena"],
    },
    {
      lemma: "purgar",
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["condena", "pena"],
    },
    {lemma: ["dar", "imponer"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], needs: ["cárcel", "prisión", "perpetua", "reclusión"], unless: ["preventiva", "información", "acceso"], weak: true}, // prettier-ignore
    {lemma: "condena", part: "noun", subject: "agent", object: "patient", needs: term, weak: true},
    {lemma: "sentencia", part: "noun", subject: "agent", object: "patient", needs: term, weak: true},
    {
      lemma: ["anular", "revocar"],
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: ["condena", "sentencia"],
      must: ["topic"],
      polarity: "-",
    },
    {lemma: ["pedir", "solicitar"], part: "verb", subject: "agent", oblique: {para: "patient"}, needs: ["años", "meses", "cadena"], must: ["patient"], modality: "demanded", certainty: "unknown"}, // prettier-ignore
    {
      lemma: ["recibir", "enfrentar"],
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["pena", "penas", "condena", "condenas"],
      weak: true,
    },
  ],
  examples: [
    {
      text: "El tribunal condenó a la jueza Irma Font a seis años de cárcel.",
      trigger: "condenó",
      roles: {agent: "tribunal", patient: "Font"},
    },
    {text: "La fiscalía pidió para el alcalde nueve años de cárcel.", trigger: "pidió", roles: {agent: "fiscalía", patient: "alcalde"}, modality: "demanded"}, // prettier-ignore
    {text: "A la jueza Irma Font le dieron diez años de cárcel.", trigger: "dieron", roles: {patient: "Font"}},
    {
      text: "Los dos maestros recibieron penas de cinco años.",
      trigger: "recibieron",
      roles: {patient: "maestros"},
      count: 2,
    },
  ],
  counterExamples: ["El obispo condenó la violencia.", "La sentencia tiene veinte palabras."],
}
