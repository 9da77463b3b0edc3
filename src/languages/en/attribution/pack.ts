// What English tells the attribution floor.

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
  titles,
  namelessness,
  phraseWords,
  texts,
  unofficial,
  withheld,
} from "./words.ts"

/** English, for the attribution floor. */
export const attributionPack: AttributionPack = {
  code: "en",
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
  bodies: new Set(["it"]),
  accounts,
  namelessness,
  mouthpieces,
  titles,
  texts,
  persons: new Map([
    ["he", "male"],
    ["she", "female"],
  ]),
  channels,
  turns: {
    question: new Set([
      "q",
      "question",
      "interviewer",
      "reporter",
      "journalist",
      "moderator",
      "host",
      "presenter",
      "announcer",
      "anchor",
      "newsreader",
    ]),
    answer: new Set(["a", "answer", "interviewee", "guest"]),
  },
}
