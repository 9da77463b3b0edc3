// How Spanish tells what `events/rescue.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

/** "rescate". */
export const rescue: Told = {
  frames: [
    {lemma: "rescatar", ...done, unless: ["banco", "económico"]},
    {lemma: "evacuar", ...done},
    {lemma: "poner a salvo", ...done},
    {lemma: "sacar", ...done, needs: ["operación", "operativo", "comando", "rescate"], must: ["patient"]},
    {lemma: "salvar", ...done, needs: ["rehén", "rehenes", "operación", "operativo", "comando"]},
    {
      lemma: "rescate",
      ...deed,
      unless: [
        "pagar",
        "pago",
        "dinero",
        "exigir",
        "millones",
        "banco",
        "bancario",
        "equipo",
        "equipos",
        "labores",
        "tareas",
        "trabajos",
        "brigada",
        "brigadas",
        "personal",
        "servicios",
      ],
    },
    {lemma: "evacuación", ...deed},
    {lemma: ["sacar con vida", "rescatar con vida", "hallar con vida", "encontrar con vida", "sacar a salvo"], ...done},
  ],
  examples: [
    {
      text: "Un comando rescató a los cuatro ingenieros el jueves.",
      trigger: "rescató",
      roles: {agent: "comando", patient: "ingenieros"},
      count: 4,
    },
    {text: "El rescate de los ingenieros fue planeado en secreto.", trigger: "rescate", roles: {patient: "ingenieros"}},
    {text: "Los ingenieros no fueron rescatados.", trigger: "rescatados", polarity: "-"},
    {text: "Los bomberos sacaron con vida a seis mineros.", trigger: "sacaron", roles: {patient: "mineros"}, count: 6},
  ],
  counterExamples: [
    "El rescate del banco costó mucho.",
    "Los equipos de rescate llegaron tarde.",
    "La familia pagó el rescate.",
  ],
}
