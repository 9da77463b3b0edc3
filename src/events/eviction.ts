// People are put out of their homes or off their land, or flee them.

import type {Happening} from "../claims/happening.ts"
import {byWhom, fromWhere, toWhere, what, who} from "./labels.ts"
import {done} from "./shapes.ts"

const homes = ["home", "homes", "house", "houses", "village", "villages", "hamlet", "hamlets", "land", "lands", "dwelling", "dwellings", "camp", "flat", "flats", "apartment", "apartments", "settlement", "settlements"] // prettier-ignore
const built = ["home", "homes", "house", "houses", "hut", "huts", "dwelling", "dwellings", "shelter", "shelters", "tent", "tents", "shack", "shacks", "village", "villages", "settlement"] // prettier-ignore

/** Eviction, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const eviction: Happening = {
  name: "eviction",
  label: {en: "eviction or displacement", es: "desalojo o desplazamiento"},
  plover: "COERCE",
  huridocs: null,
  roles: {agent: byWhom, patient: who, origin: fromWhere, destination: toWhere, topic: what},
  effects: [],
  frames: {
    en: [
      {lemma: ["evict", "displace", "uproot", "dispossess"], ...done},
      {lemma: ["force", "drive", "push", "expel", "turn out", "throw out", "remove", "clear", "evacuate"], ...done, needs: homes, must: ["patient", "origin"], unless: ["border", "protest", "plane", "dead", "body"]}, // prettier-ignore
      {lemma: ["force", "order", "compel"], ...done, needs: homes, must: ["patient"], unless: ["hospital", "plane", "country", "stay"], weak: true}, // prettier-ignore
      {lemma: ["flee", "abandon"], part: "verb", subject: "patient", object: "origin", people: ["patient"], needs: homes, must: ["origin"], unless: ["run", "win", "prison", "prisoner", "prisoners", "inmates", "guards", "labour", "labor", "detention", "internment"]}, // prettier-ignore
      {lemma: "lose home", part: "verb", subject: "patient", people: ["patient"], unless: ["game", "match", "run"]},
      {lemma: ["displaced", "homeless"], part: "adjective", subject: "patient", people: ["patient"], weak: true},
      {lemma: ["make homeless", "leave homeless", "render homeless"], ...done},
      {lemma: ["demolish", "raze", "bulldoze", "flatten", "torch", "burn down", "burn", "level", "knock down", "tear down"], part: "verb", subject: "agent", object: "topic", needs: built, must: ["topic"], unless: ["candle", "fuel", "fire", "fires", "wildfire", "wildfires", "lightning", "storm", "tornado", "earthquake"]}, // prettier-ignore
      {lemma: "eviction", part: "noun", subject: "agent", object: "patient", people: ["patient"], oblique: {from: "origin"}}, // prettier-ignore
      {
        lemma: "displacement",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
      },
      {lemma: "demolition", part: "noun", subject: "agent", object: "topic", needs: built, must: ["topic"]},
      {lemma: "evictee", part: "noun", self: "patient", weak: true},
      {lemma: ["throw out of", "turn out of", "put out of", "push out of", "kick out of", "drive out of", "force out of", "chase out of", "throw off"], ...done, needs: homes, unless: ["training", "refugee", "prison", "police", "prisoners", "court", "Commons", "upper", "lower"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Bailiffs evicted the Lorn family on Tuesday.", trigger: "evicted", roles: {agent: "Bailiffs", patient: "family"}}, // prettier-ignore
      {text: "Some 300 villagers were forced from their homes.", trigger: "forced", roles: {patient: "villagers", origin: "homes"}, count: 300}, // prettier-ignore
      {text: "The fighting has displaced 40,000 people.", trigger: "displaced", roles: {patient: "people"}, count: 40000}, // prettier-ignore
      {text: "Bulldozers razed 14 houses in Sarn.", trigger: "razed", roles: {agent: "Bulldozers", topic: "houses"}},
      {text: "Nine families fled their villages at night.", trigger: "fled", roles: {patient: "families", origin: "villages"}, count: 9}, // prettier-ignore
      {text: "Nobody was evicted.", trigger: "evicted", polarity: "-"},
      {text: "The council plans to evict the widow.", trigger: "evict", roles: {patient: "widow"}, modality: "planned"},
      {
        text: "The eviction of nine families began at dawn.",
        trigger: "eviction",
        roles: {patient: "families"},
        count: 9,
      },
    ],
  },
  counterExamples: {
    en: [
      "They left home at nine.",
      "The stone displaced some water.",
      "The council demolished the old bridge.",
      "The thief fled on foot.",
      "He was driven home by his sister.",
      "The team lost at home.",
      "Two prisoners fled the labour camp at night.",
      "Lightning burned down two houses.",
    ],
  },
}
