// How Spanish tells what `events/abduction.ts` is about.

import type {Told} from "../told.ts"
import {called, deed, done, state} from "../shapes.ts"
import {moods, stage} from "./figures.ts"

/** "secuestro". */
export const abduction: Told = {
  frames: [
    {lemma: "secuestrar", ...done, unless: [...stage]},
    {lemma: "raptar", ...done},
    {lemma: "plagiar", ...done, needs: ["armado", "armados", "encapuchado", "encapuchados"]},
    {lemma: "plagiar", ...done, must: ["patient"], unless: ["novela", "canción", "tesis", "libro", "obra", "texto", "idea", "verso", "versos", "autor", "autora", "poeta", "escritor", "escritora", "artículo", "discurso", ...stage]}, // prettier-ignore
    {lemma: "plagiado", ...called, effects: [{role: "patient", status: "hostage", when: "during"}]},
    {lemma: "tomar como rehén", ...done},
    {lemma: "tomar como rehenes", ...done},
    {lemma: "tomar de rehén", ...done},
    {
      lemma: "capturar",
      ...done,
      needs: ["rebelde", "rebeldes", "milicia", "guerrilla", "guerrillero", "armado", "armados"],
      unless: ["policía"],
    },
    {
      lemma: "llevarse",
      ...done,
      needs: [
        "armado",
        "armados",
        "hombres",
        "milicia",
        "guerrilla",
        "camioneta",
        "camionetas",
        "furgoneta",
        "encapuchados",
      ],
      unless: [...moods, "corriente", "excursión", "moda", "vacaciones"],
    },
    {lemma: "llevar por la fuerza", ...done},
    {lemma: ["llevarse a la fuerza", "llevar a la fuerza", "subir a la fuerza", "sacar a la fuerza"], ...done},
    {lemma: "llevarse", ...done, must: ["patient"], unless: ["comisaría", "cuartel", "comandancia", "patrulla", "patrullero", ...moods, "corriente", "excursión", "moda", "vacaciones", "premio", "trofeo", "bien", "mal", "sorpresa", "susto", "hospital", "ambulancia", "policía", "agente", "agentes"], effects: [{role: "patient", status: "hostage", when: "after", byTaker: true}]}, // prettier-ignore
    {lemma: ["obligar a subir", "forzar a subir", "hacer subir", "obligar a abordar"], ...done, must: ["patient"], effects: [{role: "patient", status: "hostage", when: "after", byTaker: true}]}, // prettier-ignore
    {lemma: "levantar", ...done, must: ["patient"], needs: ["encapuchado", "encapuchados", "armado", "armados", "pistoleros", "sicarios"], unless: ["acta", "mano", "manos", "brazo", "cuerpo", "cadáver", "muro", "huelga"], effects: [{role: "patient", status: "hostage", when: "after", byTaker: true}]}, // prettier-ignore
    {lemma: "secuestro", ...deed, unless: [...stage]},
    {lemma: ["rapto", "levantón"], ...deed, must: ["patient"]},
    {lemma: ["levantado", "levantada", "levantados", "levantadas"], ...state, weak: true, needs: ["personas", "persona", "gente", "familiares", "jóvenes", "sicarios", "armados", "comando", "plagiado", "plagiados", "desaparecidos"], unless: ["acta", "mano", "manos", "huelga", "castigo", "veda", "sanción", "cama"], effects: [{role: "patient", status: "hostage", when: "during"}]}, // prettier-ignore
    {lemma: "secuestrado", ...called, effects: [{role: "patient", status: "hostage", when: "during"}]},
    {lemma: ["llevarse", "llevar"], ...done, needs: ["encapuchado", "encapuchados", "armados", "pistoleros", "sicarios"], unless: [...moods, "corriente", "excursión", "moda", "vacaciones", "policía", "hospital"], weak: true}, // prettier-ignore
    {lemma: ["subir", "meter", "montar", "introducir", "arrastrar", "empujar"], ...done, must: ["patient"], needs: ["camioneta", "furgoneta", "vagoneta", "furgoneta", "jeep", "coche", "auto", "automóvil", "vehículo", "camión", "carro", "furgón"], unless: ["ambulancia"], effects: [{role: "patient", status: "hostage", when: "after", byTaker: true}]}, // prettier-ignore
    {lemma: "sacar", ...done, must: ["patient"], needs: ["casa", "casas", "domicilio", "domicilios", "vivienda", "viviendas", "cama", "camas", "choza", "chozas"], unless: ["fuego", "escombros", "bombero", "bomberos"], weak: true, effects: [{role: "patient", status: "hostage", when: "after", byTaker: true}]}, // prettier-ignore
    {
      lemma: "plagio",
      ...deed,
      must: ["patient"],
      people: ["patient"],
      unless: ["novela", "canción", "tesis", "libro", "obra"],
    },
    {lemma: ["secuestrado", "secuestrada", "secuestrados", "secuestradas"], ...state, weak: true, unless: ["bienes", "libros", "edición"], effects: [{role: "patient", status: "hostage", when: "during"}]}, // prettier-ignore
  ],
  examples: [
    {
      text: "Hombres armados secuestraron a la enfermera Delia Quint el domingo.",
      trigger: "secuestraron",
      roles: {agent: "Hombres", patient: "Quint"},
    },
    {text: "Fueron secuestrados cuatro ingenieros.", trigger: "secuestrados", roles: {patient: "ingenieros"}, count: 4},
    {text: "El secuestro de los ingenieros duró un mes.", trigger: "secuestro", roles: {patient: "ingenieros"}},
    {
      text: "Dos hombres subieron a la enfermera Delia Quint a una camioneta.",
      trigger: "subieron",
      roles: {agent: "hombres", patient: "Quint"},
    },
    {
      text: "Cuatro encapuchados levantaron a Delia Quint.",
      trigger: "levantaron",
      roles: {agent: "encapuchados", patient: "Quint"},
    },
    {
      text: "La activista Delia Quint fue sacada de su casa por hombres de civil.",
      trigger: "sacada",
      roles: {patient: "Quint"},
    },
  ],
  counterExamples: ["La novela fue escrita en un mes.", "Tomó un café como siempre.", "Subió la maleta al coche."],
}
