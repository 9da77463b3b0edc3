// How Spanish tells what `events/asylum.ts` is about.

import type {Told} from "../told.ts"
import {befalls, called, state} from "../shapes.ts"
import {moods} from "./figures.ts"

const given = {part: "verb", subject: "agent", object: "topic", oblique: {a: "recipient"}} as const
const sheltered = [{role: "patient", status: "in-asylum", when: "during"}] as const

// In what people take refuge without fleeing: "se refugió en la lectura".
const comforts = [
  ...moods,
  "trabajo",
  "silencio",
  "literatura",
  "fe",
  "alcohol",
  "bebida",
  "lectura",
  "recuerdo",
  "recuerdos",
]

/** "asilo". */
export const asylum: Told = {
  frames: [
    {lemma: "conceder asilo", part: "verb", subject: "agent", oblique: {a: "recipient"}, must: ["recipient"]},
    {lemma: "otorgar asilo", part: "verb", subject: "agent", oblique: {a: "recipient"}, must: ["recipient"]},
    {lemma: "dar asilo", part: "verb", subject: "agent", oblique: {a: "recipient"}, must: ["recipient"]},
    {lemma: "conceder", ...given, needs: ["asilo", "refugio"]},
    {lemma: "otorgar", ...given, needs: ["asilo", "refugio"]},
    {lemma: "dar", ...given, needs: ["asilo", "refugio", "acogida"]},
    {lemma: "brindar", ...given, needs: ["asilo", "refugio", "acogida"]},
    {lemma: "ofrecer", ...given, needs: ["asilo"], modality: "offered", effects: []},
    {
      lemma: "acoger",
      part: "verb",
      subject: "agent",
      object: "recipient",
      people: ["recipient"],
      needs: ["embajada", "asilo", "residencia", "consulado", "país"],
    },
    {lemma: "asilar", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
    {
      lemma: "refugiarse",
      ...befalls,
      oblique: {en: "place"},
      unless: comforts,
    },
    {lemma: ["refugiarse", "buscar refugio"], ...befalls, oblique: {en: "place"}, needs: ["escuela", "escuelas", "hospital", "sótano", "casa", "casas", "hotel", "estadio", "túnel", "metro", "bosque", "cueva", "montaña", "montañas", "monte", "familiares", "lluvia", "tormenta", "bombardeo", "bombardeos", "bombas", "incendio"], unless: [...comforts, "embajada", "consulado", "cónsul", "embajador", "legación", "nunciatura", "iglesia", "catedral", "convento", "templo"], effects: []}, // prettier-ignore
    {
      lemma: "refugiar",
      ...befalls,
      oblique: {en: "place"},
      unless: comforts,
    },
    {lemma: "buscar", ...befalls, needs: ["asilo", "refugio"]},
    {lemma: "recibir", ...befalls, needs: ["asilo", "refugio"]},
    {lemma: "pedir", ...befalls, needs: ["asilo"], effects: []},
    {lemma: "solicitar", ...befalls, needs: ["asilo", "refugio"], effects: []},
    {lemma: "exiliarse", ...befalls, effects: [{role: "patient", status: "in-exile", when: "after"}]},
    {lemma: "exiliar", ...befalls, effects: [{role: "patient", status: "in-exile", when: "after"}]},
    {lemma: "en el exilio", ...state, effects: [{role: "patient", status: "in-exile", when: "during"}]},
    {lemma: "en exilio", ...state, effects: [{role: "patient", status: "in-exile", when: "during"}]},
    {lemma: "asilado", ...called, effects: sheltered},
    {
      lemma: "asilo",
      part: "noun",
      subject: "agent",
      object: "patient",
      oblique: {a: "recipient", para: "recipient"},
      unless: ["ancianos"],
      weak: true,
    },
    {
      lemma: "exilio",
      part: "noun",
      subject: "patient",
      object: "patient",
      weak: true,
      effects: [{role: "patient", status: "in-exile", when: "during"}],
    },
    {lemma: ["rechazar", "negar", "denegar"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, needs: ["asilo", "refugio"], polarity: "-", effects: []}, // prettier-ignore
    {lemma: ["obtener asilo", "lograr asilo", "conseguir asilo", "gozar de asilo", "recibir asilo", "obtener refugio"], part: "verb", subject: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["refugiado", "refugiada", "refugiados", "refugiadas", "asilado", "asilada", "asilados", "asiladas"], ...state, weak: true, needs: ["embajada", "consulado", "nunciatura", "residencia", "legación"], effects: sheltered}, // prettier-ignore
    {lemma: ["reconocer como refugiado", "admitir como refugiado"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["bajo protección de la embajada", "bajo la protección de la embajada", "bajo protección diplomática"], ...state, effects: sheltered}, // prettier-ignore
    {lemma: ["tener estatus de refugiado", "tener el estatus de refugiado", "recibir estatus de refugiado", "obtener el estatus de refugiado", "obtener la condición de refugiado", "recibir protección internacional", "obtener protección internacional", "hallar refugio", "encontrar refugio", "tener asilo"], part: "verb", subject: "patient", people: ["patient"], must: ["patient"], unless: ["música", "lluvia", "tormenta"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "La embajada de Ostrava concedió asilo a los dos fotógrafos.",
      trigger: "concedió",
      roles: {agent: "embajada", recipient: "fotógrafos"},
    },
    {
      text: "Cinco dirigentes se refugiaron en la embajada.",
      trigger: "refugiaron",
      roles: {patient: "dirigentes"},
      count: 5,
    },
    {text: "Los dos remeros hallaron refugio en la nunciatura.", trigger: "hallaron", roles: {patient: "remeros"}}, // prettier-ignore
  ],
  counterExamples: [
    "El pintor se refugió en la música.",
    "El banco concedió un préstamo a la empresa.",
    "El asilo de ancianos abrió en mayo.",
  ],
}
