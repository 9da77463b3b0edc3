// How Spanish tells what `events/accusation.ts` is about.

import type {Told} from "../told.ts"

/** "acusación". */
export const accusation: Told = {
  frames: [
    {lemma: "acusar", part: "verb", subject: "agent", object: "patient", oblique: {de: "topic"}, must: ["patient"]},
    {lemma: "culpar", part: "verb", subject: "agent", object: "patient", oblique: {de: "topic", por: "topic"}},
    {lemma: "responsabilizar", part: "verb", subject: "agent", object: "patient", oblique: {de: "topic", por: "topic"}},
    {lemma: "denunciar", part: "verb", subject: "agent", object: "topic"},
    {lemma: "acusación", part: "noun", subject: "agent", object: "topic", oblique: {contra: "patient"}, weak: true},
    {lemma: "denuncia", part: "noun", subject: "agent", object: "agent", oblique: {contra: "patient"}, weak: true},
    {
      lemma: "responsable",
      part: "adjective",
      subject: "patient",
      oblique: {de: "topic"},
      unless: ["ministro", "director", "área"],
      weak: true,
    },
    {lemma: ["señalar como responsable", "señalar como responsables", "señalar como autor", "señalar como cómplice", "sindicar como responsable", "sindicar como autor", "tachar de terrorista"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
  ],
  examples: [
    {
      text: "El gobernador acusó a los mineros de robar cobre.",
      trigger: "acusó",
      roles: {agent: "gobernador", patient: "mineros"},
    },
  ],
  counterExamples: ["El barco llegó tarde."],
}
