// How Spanish tells what `events/charge.ts` is about.

import type {Told} from "../told.ts"
import {done} from "../shapes.ts"

/** "imputación". */
export const charge: Told = {
  frames: [
    {lemma: "imputar", ...done, oblique: {por: "topic", de: "topic"}},
    {lemma: "procesar", ...done, oblique: {por: "topic"}, unless: ["dato", "datos", "alimento"]},
    {
      lemma: "acusar",
      ...done,
      oblique: {de: "topic", por: "topic"},
      needs: [
        "fiscalía",
        "fiscal",
        "tribunal",
        "juez",
        "juzgado",
        "delito",
        "delitos",
        "formalmente",
        "cargo",
        "cargos",
        "terrorismo",
        "traición",
        "conspiración",
        "espionaje",
      ],
    },
    {lemma: "encausar", ...done},
    {lemma: "enjuiciar", ...done},
    {lemma: "presentar cargos", part: "verb", subject: "agent", oblique: {contra: "patient"}},
    {lemma: "formular cargos", part: "verb", subject: "agent", oblique: {contra: "patient"}},
    {
      lemma: "enfrentar",
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["cargo", "cargos", "acusación", "acusaciones"],
    },
    {lemma: "imputación", part: "noun", subject: "agent", object: "topic", oblique: {contra: "patient"}},
    {
      lemma: "cargo",
      part: "noun",
      subject: "agent",
      object: "topic",
      oblique: {contra: "patient"},
      needs: ["contra"],
      weak: true,
    },
    {lemma: ["juicio", "proceso judicial"], part: "noun", subject: "patient", object: "patient", oblique: {contra: "patient", a: "patient"}, people: ["patient"], must: ["patient"], unless: ["final", "sano"]}, // prettier-ignore
    {lemma: ["retirar", "desestimar", "archivar"], part: "verb", subject: "agent", object: "topic", oblique: {contra: "patient", a: "patient"}, needs: ["cargo", "cargos", "acusación", "acusaciones"], polarity: "-"}, // prettier-ignore
  ],
  examples: [
    {
      text: "La fiscalía imputó a la profesora Nora Ibsen por traición.",
      trigger: "imputó",
      roles: {agent: "fiscalía", patient: "Ibsen"},
    },
    {text: "Los mineros fueron procesados por delitos graves.", trigger: "procesados", roles: {patient: "mineros"}},
    {
      text: "El juicio contra los nueve maestros comenzó el lunes.",
      trigger: "juicio",
      roles: {patient: "maestros"},
      count: 9,
    },
  ],
  counterExamples: ["La fábrica procesa alimentos.", "El cargo de alcalde dura cuatro años."],
}
