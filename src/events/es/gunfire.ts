// How Spanish tells what `events/gunfire.ts` is about.

import type {Told} from "../told.ts"
import {sport} from "./figures.ts"

/** "disparo". */
export const gunfire: Told = {
  frames: [
    {lemma: "abrir fuego", part: "verb", subject: "agent", oblique: {contra: "patient", sobre: "patient"}},
    {
      lemma: "disparar",
      part: "verb",
      subject: "agent",
      oblique: {contra: "patient", a: "patient", sobre: "patient"},
      must: ["patient"],
      unless: [...sport],
    },
    // "Se dispararon los precios".
    {lemma: "disparar", part: "verb", subject: "agent", marked: true, unless: [...sport]},
    {lemma: ["tiroteo", "disparo"], part: "noun", subject: "agent", unless: [...sport]},
    {lemma: ["balacera", "ráfaga"], part: "noun", subject: "agent"},
  ],
  examples: [
    {text: "Los guardias abrieron fuego contra el barco.", trigger: "abrieron fuego", roles: {agent: "guardias"}},
    {text: "La policía no disparó.", trigger: "disparó", polarity: "-"},
  ],
  counterExamples: ["Los precios se dispararon en junio.", "El fuego quemó la casa."],
}
