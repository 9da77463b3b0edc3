// How Spanish tells what `events/protest.ts` is about.

import type {Told} from "../told.ts"

/** "protesta". */
export const protest: Told = {
  frames: [
    {lemma: ["manifestarse", "marchar"], part: "verb", subject: "agent", people: ["agent"], must: ["agent"], oblique: {contra: "cause", por: "cause"}, unless: ["bien", "mal"]}, // prettier-ignore
    {lemma: "protestar", part: "verb", subject: "agent", people: ["agent"], oblique: {contra: "cause", por: "cause"}, weak: true}, // prettier-ignore
    {lemma: ["salir a las calles", "salir a la calle", "tomar las calles"], part: "verb", subject: "agent"},
    {lemma: "manifestación", part: "noun", subject: "agent", object: "agent", oblique: {contra: "cause", en: "place"}, weak: true, unless: ["atrás", "puesta", "militar"]}, // prettier-ignore
    {lemma: ["protesta", "marcha", "plantón", "vigilia"], part: "noun", subject: "agent", object: "agent", people: ["agent"], must: ["agent"], oblique: {contra: "cause", en: "place"}, weak: true, unless: ["atrás", "puesta", "poner", "puesto", "militar"]}, // prettier-ignore
    {lemma: "manifestante", part: "noun", self: "agent", weak: true},
  ],
  examples: [
    {text: "Nueve mil personas marcharon por Ostrava el domingo.", trigger: "marcharon", roles: {agent: "personas"}},
    {text: "Los mineros protestaron contra el decreto.", trigger: "protestaron", roles: {agent: "mineros"}},
  ],
  counterExamples: [
    "El negocio marcha bien.",
    "El motor está en buen estado.",
    "La empresa puso en marcha una línea de autobuses.",
  ],
}
