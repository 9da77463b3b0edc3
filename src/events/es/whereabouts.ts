// How Spanish tells what `events/whereabouts.ts` is about.

import type {Told} from "../told.ts"
import {befalls, state} from "../shapes.ts"

const aside = [
  "prisión",
  "cárcel",
  "libertad",
  "juicio",
  "contacto",
  "manos",
  "poder",
  "custodia",
  "vigor",
  "estado",
  "salud",
  "coma",
  "huelga",
]

// Who is found safe is missing no longer, and in nobody's hands unless the sentence says so.
const home = [{role: "patient", status: "free", when: "after"}] as const
const held = "prisión cárcel custodia celda calabozo cuartel cuarteles cautiverio comisaría".split(" ")

// How and where somebody who was looked for is seen again.
const seen = "caminando descalzo descalza deambulando sola solo carretera camino ruta calle puerto puertas río monte bosque desierto hospital casa caminando amanecer madrugada noche".split(" ") // prettier-ignore
const lists = "lista listas registro registros foto fotos imagen imágenes video vídeo informe expediente acta documento pantalla televisión público muerto muerta muertos muertas cuerpo cadáver".split(" ") // prettier-ignore
const together = (verbs: readonly string[], words: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => words.map((word) => `${verb} ${word}`))

/** "paradero". */
export const whereabouts: Told = {
  frames: [
    {lemma: "estar", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "encontrarse", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "hallarse", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "permanecer", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true, unless: aside},
    {lemma: "vivir", ...befalls, must: ["place"], oblique: {en: "place"}, weak: true},
    {
      lemma: "a salvo",
      ...state,
      must: ["place"],
      effects: [
        {role: "patient", status: "released", when: "during", of: "kept"},
        {role: "patient", status: "free", when: "during", of: "others"},
      ],
    },
    {
      lemma: "paradero",
      part: "noun",
      subject: "patient",
      object: "patient",
      certainty: "unknown",
      unless: ["autobús", "desconocido"],
    },
    {lemma: ["en estado crítico", "en estado grave", "en buen estado", "gravemente enfermo", "gravemente enferma", "en coma", "en cuidados intensivos"], ...state, weak: true, unless: ["carretera", "motor", "casa"]}, // prettier-ignore
    {lemma: "gozar de buena salud", part: "verb", subject: "patient"},
    {lemma: ["hospitalizar", "ingresar en el hospital", "llevar al hospital", "trasladar al hospital"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: ["atrapado", "atrapada", "atrapados", "atrapadas"], ...state, needs: ["tierra", "mina", "escombros", "nieve", "inundación", "socavón"]}, // prettier-ignore
    {lemma: ["aparecer con vida", "aparecer vivo", "aparecer viva", "aparecer vivos", "aparecer sano", "aparecer ileso", "aparecer ilesa", "aparecer a salvo", "aparecer en buen estado"], part: "verb", subject: "patient", people: ["patient"], unless: held, effects: home}, // prettier-ignore
    {lemma: "aparecer", ...befalls, must: ["patient"], affirmed: true, weak: true, needs: seen, unless: lists},
    {lemma: together(["estar", "encontrarse", "hallarse"], ["con su familia", "con su madre", "con su padre", "con sus padres", "con sus hijos", "con su esposa", "con su marido", "con su esposo", "con los suyos", "en su casa"]), ...befalls, unless: [...aside, "arresto", "detención"], effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
    {lemma: ["hallar vivo", "encontrar vivo", "localizar vivo", "localizar con vida", "localizar sano", "encontrar sano", "hallar sano", "encontrar a salvo", "localizar a salvo", "localizar en buen estado", "encontrar en buen estado", "hallar en buen estado", "ubicar en buen estado", "localizar ileso", "encontrar ileso", "hallar ileso"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: held, effects: home}, // prettier-ignore
    {lemma: ["ingresado en la UCI", "ingresada en la UCI", "ingresados en la UCI", "ingresadas en la UCI", "ingresado en el hospital", "ingresada en el hospital", "ingresados en el hospital", "ingresadas en el hospital", "en la UCI", "en terapia intensiva", "en la unidad de cuidados intensivos", "fuera de peligro", "en el hospital", "en observación"], ...state, weak: true, unless: ["trabaja", "trabajan", "médico", "médica", "obras"]}, // prettier-ignore
    {lemma: ["internado en una clínica", "internada en una clínica", "internados en una clínica", "internadas en una clínica", "internado en un hospital", "internada en un hospital", "internados en un hospital", "internado en el hospital", "internada en el hospital", "internados en el hospital", "internadas en el hospital"], ...state, weak: true}, // prettier-ignore
    {lemma: ["ubicar con vida", "ubicar vivo", "localizar vivo", "internar de urgencia", "internar en un hospital", "internar en el hospital", "ingresar de urgencia", "dar de alta", "operar de urgencia", "atender en el hospital", "llevar al hospital", "llevar a un hospital"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], unless: ["contrato", "luz", "gas", "empresa", "línea", "sistema"]}, // prettier-ignore
    {lemma: ["recibir atención médica", "recibir atención en el hospital", "recibir atención en un hospital", "recuperarse en el hospital", "recuperarse en un hospital", "recibir el alta", "recibir el alta médica", "salir del hospital", "recuperarse de sus heridas"], part: "verb", subject: "patient", people: ["patient"], unless: ["prisión"]}, // prettier-ignore
    {lemma: ["grave", "graves", "estable", "estables", "delicado", "delicada", "delicados", "fuera de peligro"], ...state, weak: true, unless: ["situación", "problema", "economía", "precio", "precios", "tiempo", "relación", "acusación", "acusaciones", "delito", "delitos", "tema"]}, // prettier-ignore
  ],
  examples: [
    {text: "Los dos fotógrafos están en Ostrava.", trigger: "están", roles: {patient: "fotógrafos", place: "Ostrava"}},
    {
      text: "Se desconoce el paradero de la enfermera Delia Quint.",
      trigger: "paradero",
      roles: {patient: "Quint"},
      certainty: "unknown",
    },
    {text: "La maestra Delia Quint fue hospitalizada el lunes.", trigger: "hospitalizada", roles: {patient: "Quint"}},
    {text: "Los nueve mineros gozan de buena salud.", trigger: "gozan", roles: {patient: "mineros"}, count: 9},
    {text: "El minero Abel Torno apareció al amanecer cerca de Ostrava.", trigger: "apareció", roles: {patient: "Torno"}}, // prettier-ignore
    {text: "La maestra Delia Quint está con su familia.", trigger: "está", roles: {patient: "Quint"}},
    {text: "El minero Abel Torno apareció con vida en Ostrava.", trigger: "apareció", roles: {patient: "Torno"}},
    {text: "La maestra Delia Quint está grave.", trigger: "grave", roles: {patient: "Quint"}}, // prettier-ignore
  ],
  counterExamples: [
    "El problema es grave.",
    "Su nombre apareció en la lista.",
    "El asunto está en manos del juez.",
    "La carretera está en buen estado.",
  ],
}
