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
    {lemma: "sacar", ...done, must: ["patient"], people: ["patient"], needs: ["mina", "escombros", "pozo", "agua", "río", "derrumbe", "túnel", "barro", "llamas"], unless: ["cuerpo", "cuerpos", "cadáver", "cadáveres"]}, // prettier-ignore
    {lemma: ["izar al helicóptero", "izar a bordo", "subir al helicóptero", "salvar de morir", "salvar la vida"], ...done, must: ["patient"]}, // prettier-ignore
    {lemma: "salvar", ...done, must: ["patient"], people: ["patient"], needs: ["bomberos", "bombero", "buzos", "guardacostas", "pescadores", "vecinos", "soldados", "médicos"], unless: ["honor", "partido"]}, // prettier-ignore
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
    {text: "Los dos remeros fueron salvados por los bomberos.", trigger: "salvados", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: [
    "El rescate del banco costó mucho.",
    "Los equipos de rescate llegaron tarde.",
    "La familia pagó el rescate.",
  ],
}
