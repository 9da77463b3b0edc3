// How Spanish tells what `events/demand.ts` is about.

import type {Told} from "../told.ts"

/** "exigencia". */
export const demand: Told = {
  frames: [
    {lemma: "exigir", part: "verb", subject: "agent", object: "topic", oblique: {a: "recipient"}},
    {lemma: "reclamar", part: "verb", subject: "agent", object: "topic", oblique: {a: "recipient"}},
    {lemma: "instar", part: "verb", subject: "agent", object: "recipient", weak: true},
    {lemma: "exhortar", part: "verb", subject: "agent", object: "recipient", weak: true},
    {lemma: "exigencia", part: "noun", subject: "agent", object: "topic", must: ["agent"], weak: true},
    {lemma: "ultimátum", part: "noun", subject: "agent", object: "recipient", oblique: {a: "recipient"}, weak: true},
  ],
  examples: [{text: "El sindicato exigió la dimisión del alcalde.", trigger: "exigió", roles: {agent: "sindicato"}}],
  counterExamples: ["La obra duró un año."],
}
