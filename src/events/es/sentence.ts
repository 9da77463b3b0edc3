// How Spanish tells what `events/sentence.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"
import {toldByKin} from "./told-by-kin.ts"

const term = ["años", "año", "meses", "prisión", "cárcel", "muerte", "cadena", "pena", "tribunal", "juez", "delito"]

// What somebody is found guilty of.
const crimes = "sedición rebelión terrorismo homicidio asesinato traición espionaje conspiración secuestro robo injurias calumnias desacato delito delitos corrupción narcotráfico genocidio tortura violación".split(" ") // prettier-ignore

// What is condemned in words, and how: "expresó su condena por la muerte de los tres guardias".
const inWords = "expresar manifestar reiterar reafirmar enérgica rotunda tajante repudio rechazo asesinato secuestro atentado ataque comunidad gobierno hechos unánime".split(" ") // prettier-ignore

/** "condena". */
export const sentence: Told = {
  frames: [
    {lemma: "condenar", ...done, needs: term, oblique: {a: "topic", por: "cause"}},
    {lemma: "sentenciar", ...done, oblique: {a: "topic", por: "cause"}},
    {lemma: "declarar culpable", ...done, oblique: {de: "topic"}},
    {lemma: "absolver", ...done, polarity: "-", oblique: {de: "topic"}},
    {lemma: "juzgar", ...done, oblique: {por: "topic"}, weak: true},
    {
      lemma: "cumplir",
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["condena", "pena"],
      unless: ["club", "división"],
    },
    {
      lemma: "purgar",
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["condena", "pena"],
    },
    {lemma: ["dar", "imponer"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], needs: ["cárcel", "prisión", "perpetua", "reclusión"], unless: ["preventiva", "información", "acceso"], weak: true}, // prettier-ignore
    {lemma: "condena", part: "noun", subject: "agent", object: "patient", needs: term, unless: inWords, weak: true},
    {lemma: "sentencia", part: "noun", subject: "agent", object: "patient", needs: term, weak: true},
    {
      lemma: ["anular", "revocar"],
      part: "verb",
      subject: "agent",
      object: "topic",
      needs: ["condena", "sentencia"],
      must: ["topic"],
      polarity: "-",
    },
    {lemma: ["pedir", "solicitar"], part: "verb", subject: "agent", oblique: {para: "patient"}, needs: ["años", "meses", "cadena"], must: ["patient"], modality: "demanded", certainty: "unknown"}, // prettier-ignore
    {
      lemma: ["recibir", "enfrentar"],
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["pena", "penas", "condena", "condenas"],
      weak: true,
    },
    {
      lemma: ["hallar culpable", "encontrar culpable", "hallar responsable penalmente"],
      ...done,
      oblique: {de: "topic"},
    },
    {lemma: ["declarar inocente", "hallar inocente", "declarar no culpable", "absolver"], ...done, polarity: "-", oblique: {de: "topic"}}, // prettier-ignore
    {lemma: "condenar", ...done, must: ["patient"], oblique: {por: "cause"}, needs: crimes, unless: ["hecho", "hechos", "atentado", "ataque", "fracaso", "olvido", "silencio"]}, // prettier-ignore
    {lemma: ["imponer una pena", "imponer una condena", "caer años", "imponer la pena"], part: "verb", subject: "agent", oblique: {a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: "caer", part: "verb", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], needs: ["cárcel", "prisión", "condena", "perpetua"], weak: true}, // prettier-ignore
    {lemma: "absolución", ...deed, must: ["patient"], polarity: "-"},
    {lemma: "condena", ...deed, must: ["patient"], unless: [...inWords], weak: true}, // prettier-ignore
    {lemma: ["penar", "condenar en firme", "condenar en ausencia", "condenar en rebeldía"], ...done, must: ["patient"], oblique: {a: "topic", por: "cause"}}, // prettier-ignore
    {lemma: ["recibir una sentencia", "recibir sentencia", "recibir una condena", "recibir condena", "recibir cadena perpetua", "recibir la pena"], part: "verb", subject: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["exculpar", "exonerar"], ...done, must: ["patient"], polarity: "-"}, // prettier-ignore
    {lemma: "caer", part: "verb", oblique: {a: "patient"}, people: ["patient"], must: ["patient"], needs: ["años"], unless: ["hace"], weak: true}, // prettier-ignore
    {lemma: ["pedir años", "solicitar años", "reclamar años", "pedir cadena perpetua", "solicitar cadena perpetua", "pedir meses", "solicitar meses", "pedir una pena", "solicitar una pena"], part: "verb", subject: "agent", oblique: {para: "patient"}, must: ["agent"], lawful: ["agent"], unless: ["prórroga", "plazo", "contrato", "crédito", "presupuesto"], modality: "demanded", certainty: "unknown", weak: true}, // prettier-ignore
    ...toldByKin.sentence,
  ],
  examples: [
    {
      text: "El tribunal condenó a la jueza Irma Font a seis años de cárcel.",
      trigger: "condenó",
      roles: {agent: "tribunal", patient: "Font"},
    },
    {text: "La fiscalía pidió para el alcalde nueve años de cárcel.", trigger: "pidió", roles: {agent: "fiscalía", patient: "alcalde"}, modality: "demanded"}, // prettier-ignore
    {text: "A la jueza Irma Font le dieron diez años de cárcel.", trigger: "dieron", roles: {patient: "Font"}},
    {
      text: "Los dos maestros recibieron penas de cinco años.",
      trigger: "recibieron",
      roles: {patient: "maestros"},
      count: 2,
    },
    {text: "Jana Ritter fue hallada culpable.", trigger: "hallada", roles: {patient: "Ritter"}}, // prettier-ignore
  ],
  counterExamples: [
    "La condena de la comunidad fue unánime.",
    "Expresamos nuestra condena al asesinato de Luis Rey.",
    "El obispo condenó la violencia.",
    "La sentencia tiene veinte palabras.",
  ],
}
