// How Spanish tells what `events/threat.ts` is about.

import type {Told} from "../told.ts"
import {done, state} from "../shapes.ts"

/** "amenaza". */
export const threat: Told = {
  frames: [
    {lemma: "amenazar", ...done, oblique: {a: "patient", de: "topic", con: "topic"}, must: ["patient"]},
    {lemma: "recibir", part: "verb", subject: "patient", people: ["patient"], needs: ["amenaza", "amenazas"], must: ["patient"]}, // prettier-ignore
    {lemma: "sufrir", part: "verb", subject: "patient", people: ["patient"], needs: ["amenazas"], must: ["patient"]},
    {lemma: ["proferir", "lanzar", "enviar", "dirigir"], part: "verb", subject: "agent", needs: ["amenaza", "amenazas"], oblique: {a: "patient", contra: "patient"}, must: ["patient"]}, // prettier-ignore
    {lemma: ["amenaza", "amenazas"], part: "noun", subject: "agent", oblique: {contra: "patient", a: "patient"}, must: ["patient"], weak: true}, // prettier-ignore
    {lemma: ["dejar una bala", "enviar una bala", "dejar una corona fúnebre", "enviar una corona fúnebre"], part: "verb", subject: "agent", oblique: {a: "patient"}, must: ["patient"], people: ["patient"]}, // prettier-ignore
    {lemma: ["recibir una carta", "recibir mensaje", "recibir llamada"], part: "verb", subject: "patient", people: ["patient"], needs: ["amenaza", "amenazas", "amenazante", "amenazantes"]}, // prettier-ignore
    {lemma: ["amenazado de muerte", "amenazada de muerte", "amenazados de muerte", "amenazadas de muerte", "bajo amenaza"], ...state, weak: true}, // prettier-ignore
  ],
  examples: [
    {text: "Dos hombres amenazaron de muerte a Delia Quint.", trigger: "amenazaron", roles: {agent: "hombres", patient: "Quint"}}, // prettier-ignore
    {text: "El periodista recibió amenazas de muerte.", trigger: "recibió", roles: {patient: "periodista"}},
    {text: "La jueza no fue amenazada.", trigger: "amenazada", roles: {patient: "jueza"}, polarity: "-"},
  ],
  counterExamples: [
    "La lluvia amenaza la cosecha.",
    "El edificio amenaza ruina.",
    "Los vecinos sufren la amenaza de una riada.",
  ],
}
