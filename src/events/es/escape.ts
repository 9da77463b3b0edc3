// How Spanish tells what `events/escape.ts` is about.

import type {Told} from "../told.ts"
import {befalls, state} from "../shapes.ts"
import {moods} from "./figures.ts"

/** "fuga". */
export const escape: Told = {
  frames: [
    {lemma: "escapar", ...befalls, oblique: {de: "origin"}, unless: ["detalle", "error"]},
    {lemma: "huir", ...befalls, oblique: {de: "origin"}, effects: [{role: "patient", status: "free", when: "after", onlySo: true, of: "kept"}], unless: [...moods, "tópico", "tópicos", "verduras", "tentación", "responsabilidad", "responsabilidades", "pregunta", "preguntas", "realidad", "rutina", "compromiso", "polémica"]}, // prettier-ignore
    {lemma: "fugarse", ...befalls, oblique: {de: "origin"}},
    {lemma: "fugar", ...befalls, oblique: {de: "origin"}},
    {lemma: "evadir", ...befalls, needs: ["cárcel", "penal", "prisión", "se"], unless: ["impuesto", "impuestos"]},
    {lemma: "darse a la fuga", ...befalls},
    {lemma: "dar a la fuga", ...befalls},
    {
      lemma: "fuga",
      part: "noun",
      object: "patient",
      subject: "patient",
      people: ["patient"],
      unless: ["agua", "gas", "capital", "capitales"],
    },
    {
      lemma: "huida",
      part: "noun",
      object: "patient",
      subject: "patient",
      people: ["patient"],
      unless: ["delante", "adelante"],
    },
    {
      lemma: "evasión",
      part: "noun",
      object: "patient",
      subject: "patient",
      people: ["patient"],
      must: ["patient"],
      unless: ["fiscal"],
    },
    {lemma: ["prófugo", "prófuga", "prófugos", "prófugas"], part: "adjective", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
    {lemma: ["fugado", "fugada", "fugados", "fugadas", "en fuga", "a la fuga"], ...state, weak: true, effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
    {lemma: ["escabullirse", "zafarse", "escurrirse", "evadirse"], ...befalls, must: ["patient"], unless: ["preguntas", "pregunta", "compromiso", "responsabilidad"]}, // prettier-ignore
    {lemma: ["saltar el muro", "saltar la tapia", "burlar a su guardia", "burlar a sus guardias", "burlar a los guardias", "burlar la vigilancia", "burlar la custodia", "eludir a sus captores", "burlar a sus captores"], ...befalls}, // prettier-ignore
    {lemma: ["saltar de", "tirarse de", "lanzarse de", "bajarse de", "arrojarse de", "saltar por", "descolgarse por"], ...befalls, people: ["patient"], needs: ["camión", "camiones", "camioneta", "furgón", "furgoneta", "tren", "jeep", "ventana", "muro", "valla", "tapia", "patrullero", "lancha", "autobús"], unless: ["fuego", "incendio", "llamas", "alegría", "muerte", "murió", "puente"], backed: ["arrest", "abduction", "detention", "disappearance", "transfer"], weak: true}, // prettier-ignore
  ],
  examples: [
    {text: "Dos presos escaparon de la cárcel el martes.", trigger: "escaparon", roles: {patient: "presos"}, count: 2},
    {text: "El piloto huyó a la costa.", trigger: "huyó", roles: {patient: "piloto"}},
    {text: "El general Mauro Lind sigue prófugo.", trigger: "prófugo", roles: {patient: "Lind"}},
    {text: "Los dos remeros burlaron a sus guardias.", trigger: "burlaron", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: [
    "El niño huye de las verduras.",
    "La fuga de agua inundó la calle.",
    "El gobierno evadió la pregunta.",
  ],
}
