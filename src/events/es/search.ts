// How Spanish tells what `events/search.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

const lost = ["desaparecido", "desaparecida", "desaparecidos", "desaparecidas", "minero", "mineros", "pescador", "pescadores", "sobreviviente", "sobrevivientes", "superviviente", "supervivientes", "rescatista", "rescatistas", "socorrista", "socorristas", "buzo", "buzos", "equipo", "equipos", "cuerpo", "cuerpos", "persona", "personas", "estudiante", "estudiantes", "niño", "niña", "niños", "tripulante", "tripulantes", "hijo", "hija", "hijos"] // prettier-ignore

/** "búsqueda". */
export const search: Told = {
  frames: [
    {
      lemma: "buscar",
      ...done,
      needs: lost,
      must: ["patient"],
      unless: ["voluntarios", "sitio", "trabajo", "empleo", "refugio"],
    },
    {lemma: ["suspender", "abandonar", "detener"], part: "verb", subject: "agent", needs: ["búsqueda"], polarity: "-"},
    {lemma: ["reanudar", "ampliar", "iniciar", "continuar"], part: "verb", subject: "agent", needs: ["búsqueda"]},
    {lemma: ["búsqueda", "rastreo"], ...deed, needs: lost, weak: true},
    {lemma: "buscar", ...done, must: ["agent", "patient"], needs: ["bomberos", "rescatistas", "buzos", "marina", "guardacostas", "voluntarios", "equipos", "helicóptero", "helicópteros", "guardia"], unless: ["voluntarios", "sitio", "trabajo", "empleo", "refugio", "piso"]}, // prettier-ignore
    {lemma: "en busca de", part: "adjective", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], needs: ["buzos", "bomberos", "rescatistas", "marina", "ejército", "policía", "policías", "voluntarios", "helicóptero", "helicópteros", "guardacostas", "vecinos", "rastrear", "peinar", "rastrean", "peinan"]}, // prettier-ignore
  ],
  examples: [
    {text: "Los buzos buscan a nueve pescadores.", trigger: "buscan", roles: {agent: "buzos", patient: "pescadores"}, count: 9}, // prettier-ignore
    {text: "La búsqueda fue suspendida el viernes.", trigger: "suspendida", polarity: "-"},
  ],
  counterExamples: ["Busca trabajo en la capital.", "El buscador falló."],
}
