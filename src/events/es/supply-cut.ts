// How Spanish tells what `events/supply-cut.ts` is about.

import type {Told} from "../told.ts"

const supply = [
  "electricidad",
  "luz",
  "agua",
  "energía",
  "gas",
  "suministro",
  "suministros",
  "comida",
  "servicio",
  "servicios",
  "electrico",
  "eléctrico",
  "eléctrica",
  "alimento",
  "alimentos",
  "internet",
]
const cut = {part: "verb", subject: "agent", object: "topic", needs: supply, oblique: {a: "patient"}} as const

/** "corte". */
export const supplyCut: Told = {
  frames: [
    {lemma: "cortar", ...cut, unless: ["presupuesto", "cinta"]},
    {lemma: "interrumpir", ...cut},
    {lemma: "suspender", ...cut},
    {lemma: "restringir", ...cut},
    {lemma: "racionar", ...cut},
    {lemma: "impedir el ingreso", ...cut},
    {lemma: "sin electricidad", part: "adjective", subject: "patient"},
    {lemma: "sin luz", part: "adjective", subject: "patient"},
    {lemma: "sin agua", part: "adjective", subject: "patient"},
    {lemma: "corte", part: "noun", subject: "agent", object: "topic", needs: supply, unless: ["suprema", "juez"]},
    {lemma: "interrupción", part: "noun", subject: "agent", object: "topic", needs: supply},
  ],
  examples: [
    {text: "La compañía cortó la luz a la embajada.", trigger: "cortó", roles: {agent: "compañía", topic: "luz"}},
  ],
  counterExamples: ["La alcaldesa cortó la cinta.", "La Corte Suprema abrió el lunes."],
}
