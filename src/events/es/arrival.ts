// How Spanish tells what `events/arrival.ts` is about.

import type {Told} from "../told.ts"
import {befalls, state} from "../shapes.ts"

// Who was kept and is back has been let go.
const back = [
  {role: "patient", status: "released", when: "after", of: "kept", onlySo: true},
  {role: "patient", status: "detained", when: "after", into: "prison", onlySo: true},
] as const

/** "llegada". */
export const arrival: Told = {
  frames: [
    {
      lemma: "llegar",
      ...befalls,
      oblique: {a: "destination", en: "destination"},
      unless: ["paquete", "feria", "acuerdo", "conclusión", "ser", "carta", "fin"],
    },
    {lemma: "aterrizar", ...befalls, oblique: {en: "destination"}},
    {lemma: "arribar", ...befalls, oblique: {a: "destination"}},
    {lemma: "regresar", ...befalls, oblique: {a: "destination"}, effects: back},
    {lemma: "retornar", ...befalls, oblique: {a: "destination"}, effects: back},
    {lemma: "volver", ...befalls, must: ["destination"], oblique: {a: "destination"}, weak: true, effects: back},
    {
      lemma: "pisar",
      part: "verb",
      subject: "patient",
      object: "destination",
      people: ["patient"],
      needs: ["suelo", "territorio", "tierra"],
    },
    {
      lemma: "llegada",
      part: "noun",
      subject: "patient",
      object: "patient",
      people: ["patient"],
      oblique: {a: "destination"},
    },
    {
      lemma: "regreso",
      part: "noun",
      subject: "patient",
      object: "patient",
      people: ["patient"],
      oblique: {a: "destination"},
      must: ["patient"],
    },
    {lemma: ["de vuelta en", "de regreso en", "de vuelta a"], ...state, oblique: {en: "destination", a: "destination"}, unless: ["trabajo", "escuela"]}, // prettier-ignore
    {lemma: "en casa", ...state, needs: ["ya", "fin"], unless: ["arresto", "detención"], effects: back},
    {lemma: ["entrar", "ingresar"], ...befalls, must: ["destination"], named: ["destination"], oblique: {a: "destination", en: "destination"}, weak: true, unless: ["razón", "vigor", "detalles", "juego", "contacto"]}, // prettier-ignore
    {lemma: ["entrar en el país", "entrar al país", "ingresar al país", "tocar tierra", "desembarcar", "pisar tierra", "poner pie en"], ...befalls, must: ["patient"], oblique: {en: "destination", a: "destination"}, unless: ["mercancía", "mercancías"]}, // prettier-ignore
    {lemma: ["recibir en el aeropuerto", "recibir en la frontera", "recibir en el puerto", "recibir al pie del avión"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "Los cinco dirigentes llegaron a Ostrava el martes.",
      trigger: "llegaron",
      roles: {patient: "dirigentes", destination: "Ostrava"},
      count: 5,
    },
    {text: "Los dos remeros desembarcaron en Galmar.", trigger: "desembarcaron", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: ["Las partes llegaron a un acuerdo.", "La carta llegó tarde."],
}
