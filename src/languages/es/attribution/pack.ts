// What Spanish tells the attribution floor. There is no trained finder: the rules alone read it.

import type {AttributionPack} from "../../../attribution/pack.ts"
import {channels} from "./channels.ts"
import {
  citing,
  following,
  cueNouns,
  hearsayAdverbs,
  hedgeAdverbs,
  hedgePhrases,
  nounsWithOf,
  sourcePhrases,
  verbsAt,
} from "./cues.ts"
import {silence} from "./silence.ts"
import {
  accounts,
  anonymous,
  documents,
  grammar,
  habits,
  indefinite,
  mouthpieces,
  mastheads,
  namelessness,
  phraseWords,
  texts,
  unofficial,
  withheld,
} from "./words.ts"

/** Spanish, for the attribution floor. */
export const attributionPack: AttributionPack = {
  code: "es",
  verbsAt,
  nouns: cueNouns,
  nounsWithOf,
  sources: sourcePhrases,
  citing,
  following,
  hearsay: hearsayAdverbs,
  hedges: hedgePhrases,
  hedgeAdverbs,
  words: grammar,
  phrases: phraseWords,
  habits,
  silence,
  anonymous,
  documents,
  indefinite,
  unofficial,
  withheld,
  bodies: new Set(),
  accounts,
  namelessness,
  mouthpieces,
  mastheads,
  texts,
  persons: new Map([
    ["él", "male"],
    ["ella", "female"],
  ]),
  channels,
  turns: {
    question: new Set(["p", "pregunta", "periodista", "entrevistador", "entrevistadora", "reportero", "reportera"]),
    answer: new Set(["r", "respuesta", "entrevistado", "entrevistada"]),
  },
}
