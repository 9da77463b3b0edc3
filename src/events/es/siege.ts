// How Spanish tells what `events/siege.ts` is about.

import type {Told} from "../told.ts"

const around = [{role: "patient", status: "besieged", when: "during", inside: true}] as const
const surrounds = {part: "verb", subject: "agent", object: "patient", effects: around} as const
const ring = {part: "noun", subject: "agent", object: "patient", effects: around} as const

/** "asedio". */
export const siege: Told = {
  frames: [
    {lemma: "asediar", ...surrounds},
    {lemma: "sitiar", ...surrounds},
    {lemma: "cercar", ...surrounds},
    {lemma: "rodear", ...surrounds, unless: ["misterio", "polémica", "silencio", "secreto", "duda"]},
    {lemma: "acordonar", ...surrounds},
    {
      lemma: "bloquear",
      ...surrounds,
      needs: ["policía", "ejército", "soldado", "acceso", "embajada", "calle", "entrada"],
    },
    {
      lemma: "hostigar",
      part: "verb",
      subject: "agent",
      object: "patient",
      needs: ["francotirador", "embajada", "patrulla", "cerco"],
      effects: around,
    },
    {
      lemma: "apostar",
      part: "verb",
      object: "agent",
      needs: ["francotirador", "francotiradores", "azotea", "azoteas", "techo"],
      effects: around,
    },
    {lemma: "asedio", ...ring},
    {lemma: "cerco", ...ring, needs: ["policial", "militar", "policía", "levantar", "tender", "embajada", "agente"]},
    {lemma: "sitio", ...ring, needs: ["poner", "levantar"]},
    {lemma: "acoso", ...ring, needs: ["embajada", "policial", "residencia"], weak: true},
    {lemma: "bajo asedio", part: "adjective", subject: "patient", effects: around},
    {lemma: "bajo sitio", part: "adjective", subject: "patient", effects: around},
  ],
  examples: [
    {
      text: "La policía asedia a los estudiantes en la catedral desde el lunes.",
      trigger: "asedia",
      roles: {agent: "policía", patient: "estudiantes"},
    },
    {
      text: "Los soldados rodearon el consulado el viernes.",
      trigger: "rodearon",
      roles: {agent: "soldados", patient: "consulado"},
    },
    {text: "El edificio no está sitiado.", trigger: "sitiado", polarity: "-"},
  ],
  counterExamples: ["El misterio rodea la causa.", "La plaza es un sitio bonito.", "Apostó cien pesos al caballo."],
}
