// How Spanish tells what `events/denationalisation.ts` is about.

import type {Told} from "../told.ts"
import {done} from "../shapes.ts"

const papers = ["nacionalidad", "ciudadanía"]

/** "privación de la nacionalidad". */
export const denationalisation: Told = {
  frames: [
    {lemma: ["despojar", "privar"], ...done, needs: papers},
    {lemma: ["retirar", "quitar", "revocar", "anular"], part: "verb", subject: "agent", object: "topic", oblique: {a: "patient"}, needs: papers}, // prettier-ignore
    {lemma: ["perder la nacionalidad", "perder la ciudadanía"], part: "verb", subject: "patient", people: ["patient"]},
    {lemma: ["declarar apátrida", "declarar apátridas", "dejar apátrida", "dejar apátridas", "dejar sin nacionalidad", "dejar sin ciudadanía"], ...done}, // prettier-ignore
  ],
  examples: [
    {text: "Un tribunal despojó de su nacionalidad a los nueve curas.", trigger: "despojó", roles: {agent: "tribunal"}},
    {text: "El decreto no retiró la nacionalidad a los curas.", trigger: "retiró", polarity: "-"},
  ],
  counterExamples: ["El marinero retiró la pintura.", "Perdió la paciencia."],
}
