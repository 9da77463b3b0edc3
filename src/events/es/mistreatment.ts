// How Spanish tells what `events/mistreatment.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

/** "maltrato". */
export const mistreatment: Told = {
  frames: [
    {lemma: "torturar", ...done},
    {lemma: "golpear", ...done, unless: ["puerta", "balón", "economía"]},
    {lemma: "maltratar", ...done},
    {lemma: "vejar", ...done},
    {lemma: "apalear", ...done},
    {lemma: "agredir", ...done},
    {lemma: "humillar", ...done, weak: true},
    {lemma: "hostigar", ...done, weak: true},
    {lemma: "tortura", ...deed, oblique: {a: "patient", contra: "patient"}},
    {lemma: "maltrato", ...deed, oblique: {a: "patient", contra: "patient"}},
    {lemma: "golpiza", ...deed, oblique: {a: "patient"}},
    {lemma: "paliza", ...deed, oblique: {a: "patient"}},
    {lemma: "trato cruel", part: "noun", subject: "agent", oblique: {a: "patient"}},
    {lemma: ["negar atención", "negar asistencia", "negar medicinas", "negar agua", "negar comida", "negar medicamentos"], part: "verb", subject: "agent", oblique: {a: "patient"}}, // prettier-ignore
    {lemma: ["aplicar descargas", "violar"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["ley", "derecho", "derechos", "tregua", "acuerdo"]}, // prettier-ignore
    {lemma: ["esposar", "encapuchar", "vendar", "alimentar a la fuerza"], ...done},
    {
      lemma: ["poner una sonda", "poner sonda"],
      part: "verb",
      subject: "agent",
      oblique: {a: "patient"},
      needs: ["fuerza"],
    },
  ],
  examples: [
    {
      text: "Los guardias golpearon a los presos con palos.",
      trigger: "golpearon",
      roles: {agent: "guardias", patient: "presos"},
    },
    {text: "Ningún preso fue torturado.", trigger: "torturado", polarity: "-"},
    {text: "La abogada denunció torturas a los detenidos.", trigger: "torturas", roles: {patient: "detenidos"}},
    {
      text: "Cuatro guardias esposaron a la maestra Delia Quint.",
      trigger: "esposaron",
      roles: {agent: "guardias", patient: "Quint"},
    },
  ],
  counterExamples: ["La crisis golpeó la economía.", "Golpeó la puerta dos veces."],
}
