// How Spanish tells what `events/eviction.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deed, done, state} from "../shapes.ts"

const homes = ["casa", "casas", "hogar", "hogares", "vivienda", "viviendas", "tierra", "tierras", "aldea", "aldeas", "pueblo", "pueblos", "comunidad", "comunidades", "vereda", "veredas", "caserío", "finca", "fincas"] // prettier-ignore
const built = ["casa", "casas", "vivienda", "viviendas", "choza", "chozas", "rancho", "ranchos", "aldea", "aldeas", "caserío", "chabola", "chabolas", "tienda", "tiendas"] // prettier-ignore

/** "desalojo", "desplazamiento". */
export const eviction: Told = {
  frames: [
    {lemma: ["desalojar", "desahuciar", "desplazar"], ...done, oblique: {de: "origin"}},
    {lemma: ["expulsar", "echar"], ...done, needs: homes, must: ["patient"], oblique: {de: "origin"}, unless: ["país", "frontera", "muerto", "cuerpo"]}, // prettier-ignore
    {lemma: "obligar", part: "verb", subject: "agent", object: "patient", oblique: {a: "patient"}, people: ["patient"], needs: homes, must: ["patient"], unless: ["país", "quedar", "quedarse"], weak: true}, // prettier-ignore
    {lemma: ["abandonar", "huir", "dejar"], part: "verb", subject: "patient", object: "origin", oblique: {de: "origin"}, people: ["patient"], needs: homes, must: ["origin"]}, // prettier-ignore
    {lemma: "perder", ...befalls, needs: ["hogar", "casa", "casas", "vivienda"], unless: ["partido", "equipo", "puntos"]}, // prettier-ignore
    {lemma: ["derribar", "demoler", "incendiar", "quemar", "arrasar", "destruir"], part: "verb", subject: "agent", object: "topic", needs: built, must: ["topic"], unless: ["incendio", "incendios", "rayo", "tormenta", "terremoto", "sismo", "riada", "huracán"]}, // prettier-ignore
    {lemma: ["desalojo", "desahucio", "desplazamiento"], ...deed, must: ["patient"]},
    {lemma: ["desplazado", "desplazada", "desplazados", "desplazadas"], ...state, weak: true},
    {lemma: "sacar", ...done, must: ["patient"], people: ["patient"], needs: ["tierra", "tierras", "parcela", "parcelas", "finca", "rancho"], unless: ["provecho", "pasear"]}, // prettier-ignore
    {lemma: ["quedarse sin casa", "quedarse sin hogar", "quedar sin hogar", "quedarse sin techo", "quedar sin techo", "tener que abandonar su hogar", "tener que dejar su hogar", "abandonar su hogar", "abandonar sus casas", "dejar su hogar"], ...befalls}, // prettier-ignore
  ],
  examples: [
    {text: "La policía desalojó a nueve familias el martes.", trigger: "desalojó", roles: {agent: "policía", patient: "familias"}, count: 9}, // prettier-ignore
    {text: "Trescientos vecinos fueron desplazados.", trigger: "desplazados", roles: {patient: "vecinos"}, count: 300},
    {text: "Los soldados quemaron catorce casas.", trigger: "quemaron", roles: {agent: "soldados", topic: "casas"}},
    {text: "Nueve familias abandonaron sus tierras.", trigger: "abandonaron", roles: {patient: "familias", origin: "tierras"}}, // prettier-ignore
  ],
  counterExamples: [
    "Salieron de casa a las nueve.",
    "El barco se desplazó al norte.",
    "El alcalde derribó el puente viejo.",
    "Un incendio destruyó nueve casas.",
  ],
}
