// How Spanish tells what `events/whereabouts.ts` is about.

import type {Told} from "../told.ts"
import {befalls, state} from "./shapes.ts"

const aside = ["prisión", "cárcel", "libertad", "juicio", "contacto", "manos", "poder", "custodia", "vigor"]

/** "paradero". */
export const whereabouts: Told = {
  frames: [
    {lemma: "estar", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "encontrarse", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "hallarse", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "permanecer", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "vivir", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true},
    {
      lemma: "a salvo",
      ...state,
      must: ["place"],
      effects: [
        {role: "patient", status: "released", when: "during", ofKept: true},
        {role: "patient", status: "free", when: "during", ofKept: false},
      ],
    },
    {
      lemma: "paradero",
      part: "noun",
      subject: "patient",
      object: "patient",
      certainty: "unknown",
      unless: ["autobús", "desconocido"],
    },
  ],
  examples: [
    {text: "Los dos fotógrafos están en Ostrava.", trigger: "están", roles: {patient: "fotógrafos", place: "Ostrava"}},
    {
      text: "Se desconoce el paradero de la enfermera Delia Quint.",
      trigger: "paradero",
      roles: {patient: "Quint"},
      certainty: "unknown",
    },
  ],
  counterExamples: ["El asunto está en manos del juez."],
}
