// How Spanish tells what `events/arrest.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

// "Lleva tres meses preso" is no arrest.
const spans = ["hora", "horas", "día", "días", "semana", "semanas", "mes", "meses", "año", "años", "tiempo", "desde"]

/** "arresto". */
export const arrest: Told = {
  frames: [
    {lemma: "arrestar", ...done, oblique: {por: "cause"}},
    {
      lemma: "capturar",
      ...done,
      needs: [
        "policía",
        "agente",
        "agentes",
        "ejército",
        "soldado",
        "militar",
        "fuerza",
        "autoridad",
        "orden",
        "fugitivo",
        "prófugo",
      ],
    },
    {lemma: ["aprehender", "recapturar", "reaprehender"], ...done},
    {lemma: ["capturar", "apresar"], ...done, must: ["patient"], effects: [{role: "patient", status: "detained", when: "after", byTaker: true}], unless: ["imagen", "imágenes", "cámara", "atención", "foto", "peces"]}, // prettier-ignore
    {lemma: "llevarse detenido", ...done, unless: spans},
    {lemma: "llevar detenido", ...done, unless: spans},
    {
      lemma: "llevarse",
      ...done,
      needs: ["policía", "agente", "agentes", "esposado", "patrulla", "encapuchado", "encapuchados"],
    },
    {lemma: "llevar preso", ...done, unless: spans},
    {lemma: "aprehensión", ...deed, must: ["patient"]},
    {lemma: "arresto", ...deed, unless: ["domiciliario", "orden"]},
    {lemma: "captura", ...deed, unless: ["orden", "pantalla", "pesca"], must: ["patient"]},
    {lemma: ["entregarse"], part: "verb", subject: "patient", people: ["patient"], needs: ["policía", "autoridades", "justicia", "ejército", "juzgado", "comisaría"]}, // prettier-ignore
    {lemma: ["entregar a la policía", "entregar a la fiscalía", "poner a disposición de la fiscalía", "poner a disposición judicial"], ...done}, // prettier-ignore
  ],
  examples: [
    {
      text: "Los agentes arrestaron a dos estudiantes en la plaza.",
      trigger: "arrestaron",
      roles: {agent: "agentes", patient: "estudiantes"},
      count: 2,
    },
    {text: "El arresto del alcalde Luis Arenal fue un error.", trigger: "arresto", roles: {patient: "alcalde"}},
    {text: "Fueron arrestados siete pescadores.", trigger: "arrestados", roles: {patient: "pescadores"}, count: 7},
    {text: "El capitán se entregó a la policía el lunes.", trigger: "entregó", roles: {patient: "capitán"}},
  ],
  counterExamples: [
    "La cámara capturó la imagen.",
    "La captura de pantalla muestra el mensaje.",
    "El cartero entregó la carta a la policía.",
  ],
}
