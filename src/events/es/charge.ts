// How Spanish tells what `events/charge.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deed, done, state} from "../shapes.ts"

/** "imputación". */
export const charge: Told = {
  frames: [
    {lemma: "imputar", ...done, oblique: {por: "topic", de: "topic"}},
    {lemma: "procesar", ...done, oblique: {por: "topic"}, unless: ["dato", "datos", "alimento"]},
    {
      lemma: "acusar",
      ...done,
      oblique: {de: "topic", por: "topic"},
      needs: [
        "fiscalía",
        "fiscal",
        "tribunal",
        "juez",
        "juzgado",
        "delito",
        "delitos",
        "formalmente",
        "cargo",
        "cargos",
        "terrorismo",
        "traición",
        "conspiración",
        "espionaje",
      ],
    },
    {lemma: "encausar", ...done},
    {lemma: "enjuiciar", ...done},
    {lemma: "presentar cargos", part: "verb", subject: "agent", oblique: {contra: "patient"}},
    {lemma: "formular cargos", part: "verb", subject: "agent", oblique: {contra: "patient"}},
    {
      lemma: "enfrentar",
      part: "verb",
      subject: "patient",
      object: "topic",
      people: ["patient"],
      needs: ["cargo", "cargos", "acusación", "acusaciones"],
    },
    {lemma: "imputación", part: "noun", subject: "agent", object: "topic", oblique: {contra: "patient"}},
    {
      lemma: "cargo",
      part: "noun",
      subject: "agent",
      object: "topic",
      oblique: {contra: "patient"},
      needs: ["contra"],
      weak: true,
    },
    {lemma: ["juicio", "proceso judicial"], part: "noun", subject: "patient", object: "patient", oblique: {contra: "patient", a: "patient"}, people: ["patient"], must: ["patient"], unless: ["final", "sano"]}, // prettier-ignore
    {lemma: ["retirar", "desestimar", "archivar"], part: "verb", subject: "agent", object: "topic", oblique: {contra: "patient", a: "patient"}, needs: ["cargo", "cargos", "acusación", "acusaciones"], polarity: "-"}, // prettier-ignore
    {
      lemma: "formalizar",
      ...done,
      oblique: {por: "topic"},
      must: ["patient"],
      unless: ["contrato", "relación", "acuerdo"],
    },
    {lemma: ["vincular a proceso", "llevar a juicio", "llevar ante los tribunales", "mandar a juicio", "enviar a juicio", "sentar en el banquillo", "poner ante la justicia"], ...done, oblique: {por: "topic"}}, // prettier-ignore
    {lemma: ["ir a juicio", "afrontar un juicio", "enfrentar un juicio", "enfrentar juicio", "afrontar cargos", "enfrentar un proceso", "sentarse en el banquillo", "comparecer como imputado", "comparecer como acusado"], ...befalls, must: ["patient"], oblique: {por: "topic"}}, // prettier-ignore
    {lemma: ["sobreseer", "desimputar"], ...done, polarity: "-", must: ["patient"]},
    {lemma: ["formular cargos", "presentar cargos", "abrir juicio", "abrir un proceso", "abrir proceso", "iniciar un proceso", "imputar el delito", "levantar cargos"], part: "verb", subject: "agent", oblique: {contra: "patient", a: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
    {lemma: ["vinculación a proceso", "auto de procesamiento", "auto de formal prisión"], ...deed, oblique: {contra: "patient", a: "patient"}, must: ["patient"]}, // prettier-ignore
    {lemma: ["procesamiento", "enjuiciamiento"], ...deed, must: ["patient"], unless: ["datos", "alimentos"]},
    {lemma: "investigar", ...done, must: ["patient"], people: ["patient"], oblique: {por: "topic"}, needs: ["terrorismo", "sedición", "rebelión", "traición", "espionaje", "delito", "delitos", "homicidio", "corrupción", "fiscalía"], unless: ["periodista", "comisión"], weak: true}, // prettier-ignore
    {lemma: ["responder por sedición", "responder por rebelión", "responder por terrorismo", "responder por homicidio", "responder ante la justicia", "responder de un delito", "declarar como imputado", "declarar como acusado", "declarar como investigado", "comparecer ante el juez", "comparecer ante la jueza", "comparecer ante un juez", "comparecer ante el tribunal"], ...befalls, must: ["patient"], unless: ["testigo", "testigos", "perito"]}, // prettier-ignore
    {lemma: ["en juicio por", "en el banquillo", "a juicio por"], ...state}, // prettier-ignore
    {lemma: ["enfrentarse a cargo", "enfrentarse a un juicio", "enfrentarse a un proceso", "enfrentarse a una acusación", "enfrentarse a la justicia"], ...befalls, must: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "La fiscalía imputó a la profesora Nora Ibsen por traición.",
      trigger: "imputó",
      roles: {agent: "fiscalía", patient: "Ibsen"},
    },
    {text: "Los mineros fueron procesados por delitos graves.", trigger: "procesados", roles: {patient: "mineros"}},
    {
      text: "El juicio contra los nueve maestros comenzó el lunes.",
      trigger: "juicio",
      roles: {patient: "maestros"},
      count: 9,
    },
    {text: "Jana Ritter fue vinculada a proceso.", trigger: "vinculada", roles: {patient: "Ritter"}}, // prettier-ignore
    {text: "El procesamiento de Jana Ritter duró un año.", trigger: "procesamiento", roles: {patient: "Ritter"}}, // prettier-ignore
  ],
  counterExamples: ["La fábrica procesa alimentos.", "El cargo de alcalde dura cuatro años."],
}
