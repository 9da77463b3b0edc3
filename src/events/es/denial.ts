// How Spanish tells what `events/denial.ts` is about.

import type {Told} from "../told.ts"

const said = [
  "versión",
  "versiones",
  "acusación",
  "acusaciones",
  "rumor",
  "rumores",
  "denuncia",
  "señalamiento",
  "señalamientos",
  "afirmación",
  "informe",
  "información",
]

// What is refused and not said to be untrue: "la petición fue negada".
const granted =
  "petición peticiones solicitud solicitudes pedido visita visitas salvoconducto amparo prórroga excarcelación extradición asilo refugio indulto libertad".split(" ") // prettier-ignore

/** "desmentido". */
export const denial: Told = {
  frames: [
    {
      lemma: "negar",
      part: "verb",
      subject: "agent",
      object: "topic",
      unless: ["se", "visa", "acceso", "permiso", "fianza", "entrada", "ingreso", ...granted],
    },
    {lemma: "desmentir", part: "verb", subject: "agent", object: "topic"},
    {lemma: "refutar", part: "verb", subject: "agent", object: "topic"},
    {lemma: "rechazar", part: "verb", subject: "agent", object: "topic", needs: said},
    {lemma: "desmentido", part: "noun", subject: "agent", object: "agent", weak: true, must: ["agent"]},
  ],
  examples: [{text: "La ministra desmintió la versión el jueves.", trigger: "desmintió", roles: {agent: "ministra"}}],
  counterExamples: ["El barco llegó de noche.", "La petición fue negada.", "El juez negó la prórroga."],
}
