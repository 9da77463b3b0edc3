// How Spanish tells what `events/siege.ts` is about.

import type {Told} from "../told.ts"
import {sport} from "./figures.ts"

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
    {lemma: "asedio", ...ring, unless: [...sport, "área", "portería"]},
    {lemma: "cerco", ...ring, needs: ["policial", "militar", "policía", "levantar", "tender", "embajada", "agente"]},
    {lemma: "cerco", ...ring, oblique: {sobre: "patient", contra: "patient", a: "patient"}, must: ["patient"], unless: ["jardín", "huerta", "gallinero", "ganado", "alambre", "madera", "eléctrico", ...sport, "sanitario", "informativo", "financiero", "judicial"]}, // prettier-ignore
    {lemma: "asedio", ...ring, oblique: {sobre: "patient", contra: "patient"}, must: ["patient"], unless: [...sport, "área", "portería", "mediático"]}, // prettier-ignore
    {lemma: "sitio", ...ring, needs: ["poner", "levantar"]},
    {lemma: "acoso", ...ring, needs: ["embajada", "policial", "residencia"], weak: true},
    {lemma: "bajo asedio", part: "adjective", subject: "patient", effects: around},
    {lemma: "bajo sitio", part: "adjective", subject: "patient", effects: around},
    {
      lemma: [
        "mantener cercado",
        "mantener sitiado",
        "mantener rodeado",
        "tener cercado",
        "tener rodeado",
        "mantener cercada",
        "mantener sitiada",
      ],
      ...surrounds,
    },
    {lemma: ["atrapado", "atrapada", "atrapados", "atrapadas"], part: "adjective", subject: "patient", people: ["patient"], unless: ["tierra", "mina", "escombros", "nieve", "inundación", "socavón"], effects: [{role: "patient", status: "besieged", when: "during"}]}, // prettier-ignore
    {lemma: ["levantar el asedio", "levantar el cerco", "levantar el sitio", "romper el cerco", "levantar asedio"], part: "verb", subject: "agent", polarity: "-", effects: []}, // prettier-ignore
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
    {
      text: "Unas 900 personas están atrapadas en la acería.",
      trigger: "atrapadas",
      roles: {patient: "personas"},
      count: 900,
    },
  ],
  counterExamples: ["El misterio rodea la causa.", "La plaza es un sitio bonito.", "Apostó cien pesos al caballo."],
}
