// How Spanish tells what `events/release.ts` is about.

import type {Told} from "../told.ts"
import {befalls, called, deed, done, state} from "./shapes.ts"

const prison = [
  "prisión",
  "cárcel",
  "penal",
  "celda",
  "calabozo",
  "reclusión",
  "cautiverio",
  "comisaría",
  "encierro",
  "presidio",
]
const free = [{role: "patient", status: "free", when: "during"}] as const

/** "liberación". */
export const release: Told = {
  frames: [
    {lemma: "liberar", ...done, oblique: {de: "origin"}, unless: ["espacio", "fondo", "fondos", "recursos"]},
    {lemma: "excarcelar", ...done, oblique: {de: "origin"}},
    {lemma: "soltar", ...done, unless: ["carcajada", "globo"]},
    {lemma: "libertar", ...done},
    {lemma: "poner en libertad", ...done},
    {lemma: "dejar en libertad", ...done},
    {lemma: "dejar libre", ...done},
    {lemma: "dejar salir", ...done},
    {lemma: "dejar ir", ...done},
    {lemma: "devolver la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "dar la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "otorgar la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "conceder la libertad", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "salir en libertad", ...befalls},
    {lemma: "salir libre", ...befalls},
    {lemma: "quedar en libertad", ...befalls},
    {lemma: "quedar libre", ...befalls},
    {lemma: "recuperar la libertad", ...befalls},
    {lemma: "recobrar la libertad", ...befalls},
    {lemma: "obtener la libertad", ...befalls},
    {lemma: "salir", ...befalls, oblique: {de: "origin"}, needs: prison},
    {lemma: "abandonar", part: "verb", subject: "patient", object: "origin", people: ["patient"], needs: prison},
    {lemma: "en libertad", ...state, effects: free},
    {
      lemma: "libre",
      ...state,
      weak: true,
      unless: ["de", "aire", "mercado", "tiempo", "prensa", "comercio", "elecciones"],
      effects: free,
    },
    {lemma: "libres", ...state, weak: true, unless: ["de", "elecciones"], effects: free},
    {lemma: "liberación", ...deed, oblique: {de: "patient", por: "agent"}},
    {lemma: "excarcelación", ...deed},
    {
      lemma: "libertad",
      ...deed,
      must: ["patient"],
      weak: true,
      unless: ["expresión", "prensa", "culto", "privada", "privado", "privadas", "privados"],
    },
    {lemma: "puesta en libertad", ...deed},
    {lemma: "excarcelado", ...called, effects: [{role: "patient", status: "released", when: "during"}]},
    {lemma: "liberado", ...called, effects: [{role: "patient", status: "released", when: "during"}]},
  ],
  examples: [
    {
      text: "Las autoridades liberaron a los dos fotógrafos el martes.",
      trigger: "liberaron",
      roles: {agent: "autoridades", patient: "fotógrafos"},
      count: 2,
    },
    {
      text: "Fueron excarceladas 17 personas en la madrugada.",
      trigger: "excarceladas",
      roles: {patient: "personas"},
      count: 17,
    },
    {text: "Se liberó a tres pescadores.", trigger: "liberó", roles: {patient: "pescadores"}, count: 3},
    {
      text: "La liberación de Jana Ritter fue celebrada por sus amigos.",
      trigger: "liberación",
      roles: {patient: "Ritter"},
    },
    {text: "Jana Ritter salió de la cárcel a las nueve.", trigger: "salió", roles: {patient: "Ritter"}},
    {
      text: "El gobernador prometió liberar a 17 pescadores.",
      trigger: "liberar",
      roles: {patient: "pescadores"},
      modality: "planned",
      count: 17,
    },
    {text: "Los marineros no fueron liberados.", trigger: "liberados", polarity: "-"},
    {text: "El juez habría liberado al capitán.", trigger: "liberado", certainty: "possible"},
    {text: "Tomás Lind habría sido liberado si hubiera firmado el papel.", trigger: "liberado", polarity: "-"},
  ],
  counterExamples: [
    "El ministerio publicó un comunicado el viernes.",
    "La ley protege la libertad de expresión.",
    "La entrada es libre.",
    "Salió de la reunión a las nueve.",
    "El gobierno liberó fondos para la carretera.",
  ],
}
