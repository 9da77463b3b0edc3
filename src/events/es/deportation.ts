// How Spanish tells what `events/deportation.ts` is about.

import type {Told} from "../told.ts"
import {called, deed, done} from "../shapes.ts"

/** "deportación". */
export const deportation: Told = {
  frames: [
    {lemma: "deportar", ...done, oblique: {a: "destination"}},
    {lemma: "expulsar", ...done, oblique: {a: "destination"}, unless: ["partido", "escuela", "universidad", "árbitro"]},
    {lemma: "desterrar", ...done, oblique: {a: "destination"}},
    {lemma: "repatriar", ...done, oblique: {a: "destination"}},
    {lemma: "devolver a su país", ...done},
    {lemma: "enviar al exilio", ...done},
    {lemma: "deportación", ...deed, unless: ["vuelo", "vuelos"]},
    {lemma: "expulsión", ...deed, unless: ["partido"]},
    {lemma: "destierro", ...deed, must: ["patient"]},
    {lemma: "repatriación", ...deed},
    {lemma: "deportado", ...called, effects: [{role: "patient", status: "deported", when: "during"}]},
    {lemma: ["embarcar", "subir", "montar", "meter"], ...done, needs: ["avión", "vuelo"], must: ["patient"]},
    {lemma: ["desterrar", "expatriar"], ...done},
    {lemma: ["devolver", "rechazar"], ...done, needs: ["frontera"], must: ["patient"]},
    {lemma: ["declarar persona non grata", "declarar persona no grata"], ...done, effects: []},
    {lemma: ["obligar a salir del país", "obligar a abandonar el país", "obligar a dejar el país", "forzar a salir del país", "retornar a la fuerza", "devolver a la fuerza", "expulsar al exilio", "mandar al exilio", "devolver a su país", "sacar del país"], ...done}, // prettier-ignore
    {lemma: ["poner en un avión", "poner en un vuelo", "meter en un avión", "subir a un vuelo", "devolver en caliente", "obligar a abandonar el país", "sacar a la fuerza del país", "devolver a la frontera", "poner en la frontera"], ...done, must: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "El gobierno deportó a treinta obreros a Galmar.",
      trigger: "deportó",
      roles: {agent: "gobierno", patient: "obreros"},
      count: 30,
    },
    {text: "La periodista Ema Voss fue expulsada del país.", trigger: "expulsada", roles: {patient: "Voss"}},
    {text: "El cónsul fue declarado persona non grata.", trigger: "declarado", roles: {patient: "cónsul"}},
    {text: "La maestra Delia Quint fue puesta en un avión.", trigger: "puesta", roles: {patient: "Quint"}}, // prettier-ignore
  ],
  counterExamples: [
    "El árbitro expulsó a dos jugadores.",
    "El vuelo salió tarde.",
    "El capitán embarcó la carga en el avión.",
  ],
}
