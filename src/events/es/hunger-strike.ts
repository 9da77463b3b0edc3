// How Spanish tells what `events/hunger-strike.ts` is about.

import type {Told} from "../told.ts"
import {befalls, state} from "../shapes.ts"

/** "huelga de hambre". */
export const hungerStrike: Told = {
  frames: [
    {lemma: ["en huelga de hambre", "en ayuno"], ...state},
    {lemma: ["iniciar huelga de hambre", "comenzar huelga de hambre", "empezar huelga de hambre", "declararse en huelga de hambre", "emprender huelga de hambre", "mantener huelga de hambre"], ...befalls}, // prettier-ignore
    {lemma: ["terminar huelga de hambre", "suspender huelga de hambre", "levantar huelga de hambre", "abandonar huelga de hambre", "deponer huelga de hambre", "poner fin a huelga de hambre", "dejar huelga de hambre", "finalizar huelga de hambre", "interrumpir huelga de hambre", "cesar huelga de hambre", "concluir huelga de hambre"], part: "verb", subject: "patient", polarity: "-"}, // prettier-ignore
    {lemma: "huelga de hambre", part: "noun", subject: "patient", object: "patient", people: ["patient"], weak: true},
    {lemma: ["poner fin a su ayuno", "romper el ayuno", "dejar el ayuno", "abandonar el ayuno", "terminar el ayuno", "poner fin al ayuno"], ...befalls, polarity: "-"}, // prettier-ignore
    {lemma: ["comer", "probar bocado", "probar alimento", "ingerir alimentos"], ...befalls, denied: true, polarity: "-", needs: ["protesta"], unless: ["perro", "carne"]}, // prettier-ignore
    {lemma: ["iniciar ayuno", "comenzar ayuno"], ...befalls},
    {lemma: "sin comer", ...state, needs: ["protesta", "huelga"]},
    {lemma: ["entrar en huelga de hambre", "ponerse en huelga de hambre", "iniciar un ayuno", "mantener un ayuno", "empezar un ayuno", "negarse a comer", "negarse a ingerir alimentos", "rechazar la comida", "rechazar alimentos"], ...befalls, unless: ["niño", "niña", "bebé", "ramadán", "médico"]}, // prettier-ignore
    {lemma: ["sin probar alimento", "sin probar bocado", "sin ingerir alimentos", "sin probar comida", "sin alimentarse"], ...state}, // prettier-ignore
  ],
  examples: [
    {text: "La maestra Delia Quint está en huelga de hambre desde el lunes.", trigger: "en huelga de hambre", roles: {patient: "Quint"}}, // prettier-ignore
    {text: "Siete presos iniciaron una huelga de hambre en el penal.", trigger: "iniciaron", roles: {patient: "presos"}, count: 7}, // prettier-ignore
    {text: "La maestra Delia Quint puso fin a la huelga de hambre el martes.", trigger: "puso", roles: {patient: "Quint"}, polarity: "-"}, // prettier-ignore
    {text: "La maestra Delia Quint no come desde el lunes en señal de protesta.", trigger: "come", roles: {patient: "Quint"}, polarity: "+"}, // prettier-ignore
    {text: "Los dos remeros se niegan a comer.", trigger: "niegan", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: ["Los estibadores están en huelga.", "El hambre los llevó a la costa."],
}
