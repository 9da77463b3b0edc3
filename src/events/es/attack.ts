// How Spanish tells what `events/attack.ts` is about.

import type {Told} from "../told.ts"
import {sport} from "./figures.ts"

/** "ataque". */
export const attack: Told = {
  frames: [
    {lemma: "atacar", part: "verb", subject: "agent", object: "patient", unless: [...sport, "idea", "informe", "discurso", "política", "situación", "problema", "pobreza"]}, // prettier-ignore
    {lemma: ["bombardear", "ametrallar", "emboscar"], part: "verb", subject: "agent", object: "patient"},
    {lemma: ["estallar", "explotar", "detonar"], part: "verb", subject: "instrument", needs: ["bomba", "bombas", "artefacto", "granada", "mina", "coche", "explosivo"]}, // prettier-ignore
    {lemma: ["lanzar gases", "disparar gases", "lanzar gas", "disparar balas de goma", "disparar perdigones", "usar gases"], part: "verb", subject: "agent", oblique: {contra: "patient", a: "patient"}}, // prettier-ignore
    {lemma: ["ataque", "atentado", "emboscada", "explosión"], part: "noun", subject: "agent", object: "agent", people: ["agent"], must: ["agent"], oblique: {contra: "patient", a: "patient", en: "place"}, weak: true, unless: [...sport, "tos", "corazón", "cardíaco", "pánico", "gol", "defensa"]}, // prettier-ignore
    {lemma: ["ataque", "bombardeo", "atentado", "emboscada"], part: "noun", subject: "agent", oblique: {contra: "patient", a: "patient", en: "place"}, must: ["patient"], weak: true, unless: [...sport, "tos", "corazón", "cardíaco", "pánico", "gol", "defensa"]}, // prettier-ignore
    {lemma: ["sufrir un atentado", "sufrir atentado", "sufrir una emboscada", "ser víctima de un atentado", "ser víctima de un ataque", "ser blanco de un ataque", "ser objeto de un atentado", "sobrevivir a un atentado"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
    {lemma: "lanzar", part: "verb", subject: "agent", oblique: {contra: "patient", a: "patient", sobre: "patient"}, needs: ["granada", "granadas", "bomba", "bombas", "molotov", "explosivo", "explosivos"], unless: ["mercado", "disco", "campaña"]}, // prettier-ignore
    {lemma: ["caer en una emboscada", "caer en emboscada", "ser emboscado"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {text: "Los milicianos atacaron la aldea al amanecer.", trigger: "atacaron", roles: {agent: "milicianos", patient: "aldea"}}, // prettier-ignore
    {text: "El ejército no bombardeó el mercado.", trigger: "bombardeó", polarity: "-"},
  ],
  counterExamples: ["Murió de un ataque al corazón.", "Los precios estallaron en mayo."],
}
