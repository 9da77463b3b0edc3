// A vessel with people aboard sinks or overturns.

import type {Happening} from "../claims/happening.ts"
import {byWhat, where, who, why} from "./labels.ts"

const vessels = ["boat", "boats", "dinghy", "dinghies", "ship", "ferry", "vessel", "trawler", "raft", "canoe", "pirogue", "barge", "catamaran", "yacht", "skiff", "craft"] // prettier-ignore

/** Shipwreck, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const shipwreck: Happening = {
  name: "shipwreck",
  label: {en: "shipwreck", es: "naufragio"},
  plover: null,
  huridocs: null,
  roles: {instrument: byWhat, patient: who, place: where, cause: why},
  effects: [],
  frames: {
    en: [
      {lemma: ["sink", "capsize", "founder", "overturn", "keel over", "run aground", "go down", "break up"], part: "verb", subject: "instrument", things: ["instrument"], must: ["instrument"], needs: vessels, oblique: {with: "patient", off: "place"}}, // prettier-ignore
      {lemma: ["shipwreck", "capsizing"], part: "noun", object: "patient", oblique: {off: "place"}},
      {
        lemma: "sinking",
        part: "noun",
        object: "instrument",
        needs: vessels,
        must: ["instrument"],
        oblique: {off: "place"},
      },
    ],
  },
  examples: {
    en: [
      {text: "A boat carrying 80 migrants sank off Port Halden on Friday.", trigger: "sank", roles: {instrument: "boat", place: "Port Halden"}}, // prettier-ignore
      {text: "The dinghy capsized with 31 people aboard.", trigger: "capsized", roles: {patient: "people"}, count: 31},
      {text: "Eleven survivors of the shipwreck were brought ashore.", trigger: "shipwreck"},
    ],
  },
  counterExamples: {
    en: ["The ruling was overturned.", "Prices sank on Monday.", "The talks foundered.", "The ship sailed on Friday."],
  },
}
