// How Spanish tells what `events/visit.ts` is about.

import type {Told} from "../told.ts"
import {done} from "../shapes.ts"

const kept = ["preso", "presos", "presa", "presas", "detenido", "detenidos", "detenida", "detenidas", "prisionero", "prisioneros", "recluso", "reclusos", "prisión", "cárcel", "penal", "celda", "cuartel", "campo", "rehén", "rehenes", "defendido", "defendida", "hospital", "delegado", "delegados", "abogado", "abogada", "familia", "familiares"] // prettier-ignore

/** "visita". */
export const visit: Told = {
  frames: [
    {lemma: "visitar", ...done, needs: kept},
    {
      lemma: "ver",
      ...done,
      needs: ["permitir", "permiten", "permitieron", "permitió", "dejan", "dejaron", "dejó"],
      must: ["patient"],
    },
    {lemma: ["negar", "impedir", "denegar", "prohibir"], part: "verb", subject: null, oblique: {a: "agent"}, people: ["agent"], needs: ["acceso", "entrada", "visita", "visitas", "ingreso"], polarity: "-", unless: ["datos", "internet", "asilo", "país"]}, // prettier-ignore
    {lemma: ["tener acceso", "obtener acceso"], part: "verb", subject: "agent", oblique: {a: "patient"}, needs: kept},
    {
      lemma: "visita",
      part: "noun",
      subject: "agent",
      object: "agent",
      oblique: {por: "agent", a: "patient"},
      needs: kept,
      weak: true,
    },
    {lemma: ["recibir la visita", "recibir visita"], part: "verb", subject: "patient", oblique: {de: "agent"}, people: ["patient"], must: ["patient"], needs: kept}, // prettier-ignore
    {lemma: "acceder", part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], needs: kept}, // prettier-ignore
  ],
  examples: [
    {text: "Una médica visitó a los dos presos el jueves.", trigger: "visitó", roles: {agent: "médica", patient: "presos"}}, // prettier-ignore
    {text: "El alcaide negó a los delegados el acceso al penal.", trigger: "negó", polarity: "-"},
  ],
  counterExamples: ["El ministro visitó el museo.", "La visita del rey duró una hora."],
}
