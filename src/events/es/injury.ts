// How Spanish tells what `events/injury.ts` is about.

import type {Told} from "../told.ts"
import {deed, done} from "../shapes.ts"

/** "herida". */
export const injury: Told = {
  frames: [
    {lemma: "herir", ...done},
    {lemma: "lesionar", ...done},
    {lemma: "lastimar", ...done, weak: true},
    {lemma: "lesión", ...deed, must: ["patient"]},
    {lemma: "herido", part: "noun", self: "patient", weak: true},
  ],
  examples: [
    {text: "La explosión hirió a tres obreros.", trigger: "hirió", roles: {patient: "obreros"}, count: 3},
    {text: "El guardia no hirió a nadie.", trigger: "hirió", polarity: "-"},
  ],
  counterExamples: ["La tarde fue tranquila."],
}
