// Somebody who is held is taken elsewhere, or handed to others.

import type {Happening} from "../claims/happening.ts"
import {byWhat, byWhom, fromWhere, toWhere, who} from "./labels.ts"
import {deed, done} from "./shapes.ts"

// Who has been freed and is driven somewhere is free there.
const free = {role: "patient", status: "free", when: "after", of: "freed", onlySo: true} as const

// Who is brought to a prison is held there.
const jailed = {role: "patient", status: "detained", when: "after", into: "prison", onlySo: true} as const

// Who is handed over is free with those who wait, and held by those who may arrest.
const handed = [
  {role: "patient", status: "released", when: "after", into: "kin", onlySo: true},
  {role: "patient", status: "detained", when: "after", into: "officials", onlySo: true},
] as const

// Who is extradited has been put out of the country by its authorities.
const removed = [{role: "patient", status: "deported", when: "after"}] as const

/** Transfer, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const transfer: Happening = {
  name: "transfer",
  label: {en: "transfer", es: "traslado"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    origin: fromWhere,
    destination: toWhere,
    instrument: byWhat,
  },
  effects: [free, jailed, ...handed],
  frames: {
    en: [
      {
        lemma: "transfer",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["money", "fund", "funds", "call", "fc", "striker", "midfielder", "player", "club", "file", "data"],
      },
      {lemma: "extradite", part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: removed},
      {
        lemma: "move",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        unless: ["staff", "clerks", "diocese", "bank", "parish", "desk", "crowd", "audience", "tears"],
      },
      {lemma: "relocate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "hand over",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {to: "recipient"},
      },
      {
        lemma: "turn over",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {to: "recipient"},
      },
      {lemma: "drive", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {
        lemma: "take",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        unless: [
          "court",
          "street",
          "streets",
          "hospital",
          "zoo",
          "theatre",
          "museum",
          "cinema",
          "beach",
          "concert",
          "park",
          "stadium",
          "restaurant",
          "lunch",
          "dinner",
          "school",
          "match",
          "party",
          "church",
          "pitch",
        ],
        weak: true,
      },
      {
        lemma: "bring",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        unless: ["court", "justice", "end"],
        weak: true,
      },
      {
        lemma: "fly",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {aboard: "instrument"},
        must: ["destination"],
        weak: true,
        unless: ["tourists", "team", "holiday", "fans", "pilgrims"],
      },
      {lemma: "ship", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {lemma: "bus", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["destination"]},
      {
        lemma: "return",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
        weak: true,
      },
      {
        lemma: "transfer",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["prisoner", "prisoners", "detainee", "detainees", "his", "her", "their", "prison"],
        unless: ["money", "bank"],
      },
      {lemma: "extradition", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: ["return", "hand back"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        weak: true,
        oblique: {to: "recipient"},
      },
      {
        lemma: ["escort", "march", "ferry"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["destination"],
      },
      {lemma: "resettle", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["ship off", "pack off", "cart off to", "send off", "ship to", "bus to", "truck to", "convoy to", "fly back", "drive back", "bring back", "take back", "send back", "lead back", "march back", "put back"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["prison", "jail", "camp", "colony", "cell", "cells", "barracks", "ward", "penitentiary", "custody", "detention", "station", "island", "prisons", "camps", "dungeon"], unless: ["school", "summer"], must: ["patient"]}, // prettier-ignore
      {lemma: ["keep apart", "keep separate", "hold apart", "hold separately", "keep separately", "keep separated"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["church", "powers"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["separate from", "part from", "isolate from", "move away from"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["other", "others", "rest", "group", "apart", "separately", "separate", "brother", "sister", "husband", "wife", "children", "mother", "parents", "comrades", "companions", "colleagues", "fellow"], unless: ["drugs", "voters", "divorce", "couple", "school"]}, // prettier-ignore
      // "Two other men were taken from Quay Lane" parts nobody.
      {lemma: ["take away from", "take from"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["others", "rest", "group", "apart", "separately", "separate", "brother", "sister", "husband", "wife", "children", "mother", "parents", "comrades", "companions", "colleagues", "fellow"], unless: ["drugs", "voters", "divorce", "couple", "school"]}, // prettier-ignore
      {lemma: ["hand to", "hand over to", "pass to", "sell to", "deliver to", "turn over to", "give to", "pass on to", "sell on to"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["army", "police", "militia", "gang", "soldiers", "gendarmes", "intelligence", "authorities", "rebels", "another", "faction", "guerrillas", "elders", "ministry", "federation", "consulate", "mediators", "icrc"], unless: ["adoption", "letter", "body", "bodies", "remains"], weak: true}, // prettier-ignore
      {lemma: ["place in hands", "place in the hands", "put in hands", "put in the hands", "deliver into hands", "deliver into the hands"], part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {of: "recipient"}}, // prettier-ignore
      {lemma: ["put in cell", "put into cell", "place in cell", "move to cell", "put in ward"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["another", "other", "apart", "alone", "different", "separate"], effects: [{role: "patient", status: "detained", when: "during"}]}, // prettier-ignore
      {lemma: ["lead", "walk", "escort", "send", "take", "bring", "fly", "drive", "return", "ship", "carry", "transport"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient", "destination"], needs: ["cell", "colony", "camp", "penal", "dungeon"], unless: ["refugee", "summer", "holiday", "training", "school", "court", "hospital", "put"], effects: [jailed]}, // prettier-ignore
      {lemma: ["shift", "convey", "transport", "truck", "haul", "shuttle", "dispatch", "remove", "cart", "lead", "evacuate"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient", "destination"], unless: ["hospital", "court", "safety", "power", "office", "school"], weak: true}, // prettier-ignore
      {lemma: ["split into", "divide into"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["groups", "group", "parties", "batches", "lots"], unless: ["tour", "class", "teams"], weak: true}, // prettier-ignore
      {lemma: ["move south", "move north", "move east", "move west", "move inland", "move elsewhere", "take elsewhere", "move abroad"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["surrender", "render", "deliver"], ...done, must: ["patient", "destination"], unless: ["baby", "babies", "speech", "letter", "post", "despair"]}, // prettier-ignore
      {lemma: ["pass from", "pass between", "trade between", "move from", "shuttle between", "hand from"], ...done, needs: ["another", "cells", "cell", "gangs", "prisons", "camps", "station", "stations"], unless: ["party", "generation", "father"]}, // prettier-ignore
      {lemma: ["hand to", "deliver to", "hand over to", "pass to", "turn over to", "release to"], ...done, needs: ["cross", "crescent", "delegates", "mediators", "elders", "consul", "embassy", "peacekeepers", "bishop", "observers"], unless: ["letter", "petition", "body", "bodies", "remains"], effects: [{role: "patient", status: "released", when: "after", onlySo: true}]}, // prettier-ignore
      {lemma: ["handover", "hand-over", "rendition", "transport"], ...deed, must: ["patient"], weak: true, unless: ["power", "office"]}, // prettier-ignore
      {lemma: "transfer", ...deed, must: ["patient"], unless: ["money", "fund", "funds", "bank", "player", "club", "power", "fee", "technology"]}, // prettier-ignore
      {lemma: ["put on train", "put on a train", "put on boat", "put on a boat", "put on bus", "put on a bus", "load onto train"], ...done, needs: ["prison", "camp", "colony", "barracks", "capital", "north", "south", "east", "west"], unless: ["holiday", "school"]}, // prettier-ignore
      {lemma: ["commit to", "consign to"], ...done, needs: ["military", "another"], unless: ["trial"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "The lawyer was transferred to the prison on Isla Corva.",
        trigger: "transferred",
        roles: {patient: "lawyer", destination: "prison"},
      },
      {
        text: "Halvia extradited the banker on Monday.",
        trigger: "extradited",
        roles: {agent: "Halvia", patient: "banker"},
      },
      {text: "I will return all 60.", trigger: "return", roles: {agent: "I"}, modality: "planned"},
      {
        text: "Guards marched the miners to a barracks on Sunday.",
        trigger: "marched",
        roles: {agent: "Guards", patient: "miners"},
      },
      {
        text: "The nine were flown to Norland aboard a plane of the Calderian air force.",
        trigger: "flown",
        roles: {patient: "nine", destination: "Norland", instrument: "plane"},
      },
      {text: "The family was resettled in Norland.", trigger: "resettled", roles: {patient: "family"}},
      {text: "The four smugglers were shipped off to a camp in the north.", trigger: "shipped off", roles: {patient: "smugglers"}, count: 4}, // prettier-ignore
      {text: "The cook was separated from the others on the second day.", trigger: "separated", roles: {patient: "cook"}}, // prettier-ignore
      {text: "The two nuns were never kept apart.", trigger: "kept", roles: {patient: "nuns"}, polarity: "-"},
      {text: "The boys will be placed in the hands of the elders.", trigger: "placed", roles: {patient: "boys", recipient: "elders"}, modality: "planned"}, // prettier-ignore
      {text: "The warders led the poet back to his cell.", trigger: "led", roles: {agent: "warders", patient: "poet"}},
      {text: "The smugglers were conveyed to a fort on the coast.", trigger: "conveyed", roles: {patient: "smugglers", destination: "fort"}}, // prettier-ignore
      {text: "The two pilots were moved elsewhere in May.", trigger: "moved", roles: {patient: "pilots"}},
    ],
  },
  counterExamples: {
    en: [
      "She transferred the money.",
      "The office moved.",
      "He drove a red car.",
      "They returned to the village.",
      "The children were sent to a summer camp.",
      "The couple split up in May.",
      "They took back the chairs.",
      "He handed the keys to the police.",
    ],
  },
}
