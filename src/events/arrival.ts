// Somebody comes to a place.

import type {Happening} from "../claims/happening.ts"
import {fromWhere, toWhere, who} from "./labels.ts"

// Who was kept and is back has been let go.
const back = [
  {role: "patient", status: "released", when: "after", of: "kept", onlySo: true},
  {role: "patient", status: "detained", when: "after", into: "prison", onlySo: true},
] as const

/** Arrival, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const arrival: Happening = {
  name: "arrival",
  label: {en: "arrival", es: "llegada"},
  plover: null,
  huridocs: null,
  roles: {
    patient: who,
    destination: toWhere,
    origin: fromWhere,
  },
  effects: [{role: "patient", status: "free", when: "after", of: "freed", onlySo: true}],
  frames: {
    en: [
      {
        lemma: "arrive",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {in: "destination", at: "destination", on: "destination"},
      },
      {
        lemma: "land",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {in: "destination", at: "destination", on: "destination"},
        unless: ["job", "contract"],
      },
      {
        lemma: "reach",
        part: "verb",
        subject: "patient",
        object: "destination",
        people: ["patient"],
        unless: ["agreement", "deal", "conclusion", "verdict", "decision", "understanding"],
      },
      {lemma: "touch down", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "step onto", part: "verb", subject: "patient", object: "destination", people: ["patient"], effects: back},
      {lemma: "come home", part: "verb", subject: "patient", people: ["patient"], effects: back},
      {lemma: "come back", part: "verb", subject: "patient", people: ["patient"], effects: back},
      {
        lemma: "return",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        unless: ["to work", "fire"],
        effects: back,
      },
      {lemma: "get to", part: "verb", subject: "patient", people: ["patient"], must: ["destination"], weak: true},
      {
        lemma: "enter",
        part: "verb",
        subject: "patient",
        object: "destination",
        people: ["patient"],
        needs: ["country", "territory", "border"],
      },
      {
        lemma: "home",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        needs: ["back", "safely", "now", "are", "is"],
        weak: true,
        effects: back,
      },
      {
        lemma: "arrival",
        part: "noun",
        subject: "patient",
        object: "patient",
        must: ["patient"],
        people: ["patient"],
        oblique: {in: "destination", at: "destination"},
      },
      {
        lemma: ["set foot", "disembark", "step off"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
        unless: ["wrong"],
        effects: back,
      },
      {
        lemma: ["back home", "home"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        needs: ["is", "are", "was", "were", "be"],
        unless: ["at"],
        weak: true,
        effects: back,
      },
      {lemma: ["return from exile", "come home from exile", "return home from exile", "come back from exile"], part: "verb", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "free", when: "after", onlySo: true}, {role: "patient", status: "in-exile", when: "before"}]}, // prettier-ignore
      {lemma: ["return", "come home", "come back", "arrive"], part: "verb", subject: "patient", people: ["patient"], needs: ["captivity"], effects: [{role: "patient", status: "released", when: "after", onlySo: true}]}, // prettier-ignore
      {
        lemma: ["go home", "arrive home", "get home"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
        effects: back,
      },
      {lemma: ["stumble into", "stumble across", "stagger across", "stagger into", "limp across", "limp into", "walk in", "turn up", "show up", "wash up", "make it to", "trickle into", "pour into", "stream into", "get in to"], part: "verb", subject: "patient", people: ["patient"], unless: ["evidence", "truth", "idea", "late", "body", "bodies", "work", "trial", "court", "find", "debt"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "The two nurses arrived in Portavia on Friday.",
        trigger: "arrived",
        roles: {patient: "nurses", destination: "Portavia"},
      },
      {text: "No passenger had arrived by noon.", trigger: "arrived", polarity: "-"},
      {
        text: "There is no record of Ana Ruiz entering the country.",
        trigger: "entering",
        roles: {patient: "Ruiz"},
        polarity: "-",
        certainty: "probable",
      },
      {text: "Thirteen sailors are home.", trigger: "home", roles: {patient: "sailors"}, count: 13},
      {text: "The editor returned from exile in May.", trigger: "returned", roles: {patient: "editor"}},
      {
        text: "Nine soldiers returned from captivity on Friday.",
        trigger: "returned",
        roles: {patient: "soldiers"},
        count: 9,
      },
      {text: "Nine shepherds stumbled across the border on Monday.", trigger: "stumbled", roles: {patient: "shepherds"}, count: 9}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "On arrival the room was dark.",
      "The parcel arrived late.",
      "The two states reached an agreement.",
      "Spring has arrived.",
      "She will return the two men to their families.",
      "She stumbled across the truth.",
    ],
  },
}
