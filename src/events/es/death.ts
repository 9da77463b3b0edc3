// How Spanish tells what `events/death.ts` is about.

import type {Told} from "../told.ts"
import {befalls, deed, done} from "./shapes.ts"

/** "muerte". */
export const death: Told = {
  frames: [
    {lemma: "morir", ...befalls, oblique: {de: "cause", por: "cause"}},
    {lemma: "fallecer", ...befalls, oblique: {de: "cause", por: "cause"}},
    {lemma: "perecer", ...befalls},
    {lemma: "perder la vida", ...befalls},
    {lemma: "matar", ...done, unless: ["tiempo", "hambre"]},
    {lemma: "asesinar", ...done},
    {lemma: "ejecutar", ...done, unless: ["orden", "plan", "presupuesto", "obra"]},
    {lemma: "fusilar", ...done},
    {lemma: "masacrar", ...done},
    {lemma: "abatir", ...done, needs: ["policía", "ejército", "agente", "soldado", "disparo", "tiro"]},
    {lemma: "dar muerte", part: "verb", subject: "agent", oblique: {a: "patient"}},
    {lemma: "muerte", ...deed, must: ["patient"], unless: ["pena"]},
    {lemma: "fallecimiento", ...deed},
    {lemma: "asesinato", ...deed},
    {lemma: "homicidio", ...deed, must: ["patient"]},
    {lemma: "ejecución", ...deed, must: ["patient"], unless: ["obra", "plan", "presupuesto"]},
    {
      lemma: "muerto",
      part: "noun",
      self: "patient",
      weak: true,
      effects: [{role: "patient", status: "dead", when: "during"}],
    },
    {
      lemma: "fallecido",
      part: "noun",
      self: "patient",
      weak: true,
      effects: [{role: "patient", status: "dead", when: "during"}],
    },
  ],
  examples: [
    {text: "El minero Abel Torno murió el domingo en el hospital.", trigger: "murió", roles: {patient: "Torno"}},
    {
      text: "Hombres armados mataron a dos pastores.",
      trigger: "mataron",
      roles: {agent: "Hombres", patient: "pastores"},
      count: 2,
    },
    {text: "La muerte de Abel Torno no fue anunciada.", trigger: "muerte", roles: {patient: "Torno"}},
  ],
  counterExamples: ["El plan murió en el congreso.", "La pena de muerte fue abolida."],
}
