// How Spanish tells what `events/transfer.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

/** "traslado". */
export const transfer: Told = {
  frames: [
    {lemma: "trasladar", ...done, oblique: {a: "destination", de: "origin"}, unless: ["fondos", "fecha"]},
    {lemma: "extraditar", ...done, oblique: {a: "destination"}},
    {
      lemma: "llevar",
      ...done,
      must: ["destination"],
      oblique: {a: "destination"},
      needs: ["cárcel", "penal", "cuartel", "comisaría", "celda", "base", "hospital", "aeropuerto", "embajada"],
      weak: true,
    },
    {lemma: "conducir", ...done, must: ["destination"], oblique: {a: "destination"}, weak: true},
    {lemma: "entregar", ...done, oblique: {a: "recipient"}, unless: ["carta", "lista", "premio"]},
    {lemma: "mover", ...done, must: ["destination"], oblique: {a: "destination"}},
    {lemma: "traslado", ...deed, oblique: {a: "destination"}},
    {lemma: "extradición", ...deed, oblique: {a: "destination"}},
    {lemma: "entrega", ...deed, must: ["patient"], weak: true},
    {
      lemma: "devolver",
      ...done,
      oblique: {a: "destination"},
      must: ["patient"],
      weak: true,
      unless: ["libertad", "dinero", "vida"],
    },
  ],
  examples: [
    {
      text: "Los guardias trasladaron a los presos a otro penal.",
      trigger: "trasladaron",
      roles: {agent: "guardias", patient: "presos"},
    },
    {
      text: "Doce mineros fueron trasladados a un cuartel.",
      trigger: "trasladados",
      roles: {patient: "mineros"},
      count: 12,
    },
    {text: "La guerrilla entregó a los dos policías a una misión humanitaria.", trigger: "entregó", roles: {patient: "policías", recipient: "misión"}, count: 2}, // prettier-ignore
    {text: "Los guardias devolvieron a 70 personas a Galmar.", trigger: "devolvieron", roles: {patient: "personas", destination: "Galmar"}, count: 70}, // prettier-ignore
  ],
  counterExamples: ["La fiesta fue trasladada al sábado.", "El cartero entregó la carta."],
}
