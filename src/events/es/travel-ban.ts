// How Spanish tells what `events/travel-ban.ts` is about.

import type {Told} from "../told.ts"

const papers = ["pasaporte", "pasaportes", "visado"]

/** "prohibición de salida". */
export const travelBan: Told = {
  frames: [
    {lemma: ["prohibir", "impedir", "vetar"], part: "verb", subject: "agent", oblique: {a: "patient"}, needs: ["salir", "salida", "viajar", "viaje"], unless: ["casa", "reunión", "fumar"]}, // prettier-ignore
    {lemma: ["prohibición de salida", "prohibición de salir", "impedimento de salida"], part: "noun", subject: "agent", oblique: {contra: "patient", para: "patient", a: "patient"}}, // prettier-ignore
    {lemma: ["retirar", "anular", "confiscar", "retener"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, needs: papers, must: ["topic"]}, // prettier-ignore
    {
      lemma: "tener prohibido",
      part: "verb",
      subject: "patient",
      people: ["patient"],
      needs: ["volver", "salir", "regresar", "viajar", "entrar"],
    },
    {lemma: ["tener prohibición de salida", "tener prohibición de salir", "tener impedimento de salida", "tener prohibida la salida", "tener arraigo"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["tener retenido el pasaporte", "tener el pasaporte retenido", "tener prohibida la salida", "estar arraigado", "quedar con arraigo"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {text: "El juez prohibió a Pavel Stirn salir del país.", trigger: "prohibió"},
    {text: "El ministerio anuló su pasaporte.", trigger: "anuló", roles: {agent: "ministerio"}},
    {text: "La maestra Delia Quint tiene prohibido salir del país.", trigger: "tiene", roles: {patient: "Quint"}},
  ],
  counterExamples: ["Se prohíbe fumar en el barco.", "El juez anuló la multa."],
}
