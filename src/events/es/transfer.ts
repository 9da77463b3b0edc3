// How Spanish tells what `events/transfer.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deed, done} from "../shapes.ts"

const jails = ["penal", "cárcel", "prisión", "celda", "pabellón", "módulo", "cuartel", "comisaría", "reclusorio", "hospital", "calabozo"] // prettier-ignore
// Those who go into a prison to look at it.
const callers = "visita visitar entrevistar entrevistó entrevistaron inspección inspeccionar personal delegación delegado delegados misión comitiva comisión abogado abogada abogados familiares periodista periodistas agentes policía policías requisa allanamiento juez fiscal".split(" ") // prettier-ignore

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
    {lemma: ["pasar", "mudar", "cambiar", "remitir", "derivar"], ...done, must: ["patient", "destination"], oblique: {a: "destination"}, needs: jails}, // prettier-ignore
    {lemma: "pasar", ...befalls, must: ["patient", "destination"], oblique: {a: "destination"}, needs: jails, unless: ["visita", "frente", "junto"]}, // prettier-ignore
    {lemma: ["ingresar al penal", "ingresar a la cárcel", "ingresar al centro penitenciario", "ingresar a la prisión", "ingresar al reclusorio"], part: "verb", subject: "patient", people: ["patient"], unless: callers, effects: [{role: "patient", status: "detained", when: "after"}]}, // prettier-ignore
    {lemma: "recibir", ...done, must: ["patient"], needs: ["penal", "cárcel", "prisión", "reclusorio", "calabozo"], unless: ["visita", "visitas", "carta", "amenazas", "golpes"], weak: true}, // prettier-ignore
    {lemma: ["cambiar de cárcel", "cambiar de penal", "cambiar de prisión", "cambiar de celda", "cambiar de pabellón"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: "traer", ...done, must: ["patient", "destination"], oblique: {a: "destination", desde: "origin"}, people: ["patient"], unless: ["regalo", "suerte", "noticias"], weak: true}, // prettier-ignore
    {lemma: ["reubicar", "recluir en otro", "llevar en helicóptero", "llevar en avión", "llevar en camión"], ...done, must: ["patient"], oblique: {a: "destination", en: "destination"}, needs: [...jails, "base", "cuarteles", "capital", "aeropuerto"]}, // prettier-ignore
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
    {text: "A la maestra Delia Quint la pasaron al penal de Ostrava.", trigger: "pasaron", roles: {patient: "Quint"}},
    {
      text: "Tres mineros ingresaron al penal de Ostrava.",
      trigger: "ingresaron",
      roles: {patient: "mineros"},
      count: 3,
    },
    {text: "Los guardias devolvieron a 70 personas a Galmar.", trigger: "devolvieron", roles: {patient: "personas", destination: "Galmar"}, count: 70}, // prettier-ignore
  ],
  counterExamples: [
    "El delegado ingresó al penal y entrevistó a los presos.",
    "La ley pasó al Senado.",
    "La fiesta fue trasladada al sábado.",
    "El cartero entregó la carta.",
  ],
}
