// Somebody comes to a place.

import type {Happening} from "../claims/happening.ts"
import {fromWhere, toWhere, who} from "./labels.ts"
import {befalls, done, state} from "./shapes.ts"

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
        object: "topic",
        empty: ["topic"],
        unless: [
          "school",
          "injury",
          "stage",
          "call",
          "calls",
          "lunch",
          "favour",
          "verdict",
          "ball",
          "office",
          "form",
          "pitch",
          "to work",
          "fire",
        ],
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
      {lemma: ["stumble into", "stumble across", "stagger across", "stagger into", "limp across", "limp into", "walk in", "turn up", "show up", "wash up", "make it to", "trickle into", "pour into", "stream into", "get in to"], part: "verb", subject: "patient", people: ["patient"], unless: ["evidence", "radio", "volume", "heat", "heating", "truth", "idea", "late", "body", "bodies", "work", "trial", "court", "find", "debt"], weak: true}, // prettier-ignore
      {lemma: "back", ...state, needs: ["is", "are", "was", "were", "be", "been", "'s", "’s", "'re", "’re", "'m", "’m"], unless: ["will", "'ll", "’ll", "on", "behind", "to", "against", "power", "office", "work", "business", "track", "court", "prison", "jail", "cell", "custody", "hands", "broken", "pain", "injury", "door", "form", "play", "school", "news", "in"], weak: true, effects: back}, // prettier-ignore
      {lemma: "get", ...befalls, object: "topic", empty: ["topic"], named: ["destination"], must: ["destination"], oblique: {to: "destination"}, unless: ["years", "months", "year", "life", "know", "point", "bottom", "root", "truth", "work", "end", "stage", "grips", "final", "semi-finals"], weak: true}, // prettier-ignore
      {lemma: ["get back", "make it back", "make it home"], ...befalls, object: "topic", empty: ["topic"], unless: ["work", "power", "track", "trouble", "normal", "together", "at", "way"], weak: true, effects: back}, // prettier-ignore
      {lemma: "enter", ...befalls, object: "destination", named: ["destination"], must: ["destination"], unless: ["parliament", "competition"], weak: true}, // prettier-ignore
      {lemma: ["welcome home", "welcome back", "cheer home"], ...done, subject: null, weak: true, effects: back}, // prettier-ignore
      {lemma: ["greet at", "meet at", "welcome at", "welcome in", "receive at"], ...done, subject: null, needs: ["home", "back", "airport", "border", "port", "harbour", "quay", "relatives", "returned"], unless: ["tourists", "guests", "protests"], weak: true, effects: back}, // prettier-ignore
      {lemma: ["return home", "homecoming", "safe return", "return from exile", "return from captivity", "return to the country", "safe arrival"], part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"], effects: back}, // prettier-ignore
      {lemma: ["fly in", "fly home", "sail home", "drive home", "sail into", "fly in from", "fly back", "sail back", "ride into", "walk home", "travel home", "be flown home"], ...befalls, unless: ["office", "work", "school", "prison"], weak: true, effects: back}, // prettier-ignore
      {lemma: ["back on home soil", "back on native soil", "on home soil", "on native soil", "back in the country", "on safe ground", "home and dry", "safely back"], ...state, unless: ["game", "match"], weak: true, effects: back}, // prettier-ignore
      {lemma: ["back in", "home in"], ...state, needs: ["exile", "captivity", "abroad"], unless: ["office", "power", "prison", "custody", "court"], weak: false, effects: back}, // prettier-ignore
      {lemma: ["come ashore", "go ashore", "step ashore", "reach shore", "make landfall", "get ashore", "swim ashore"], ...befalls, unless: ["oil", "body", "bodies", "storm"], weak: true}, // prettier-ignore
      {lemma: "return", part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"], unless: ["tax", "investment", "office", "power", "rate", "work", "forced", "school", "form", "match", "pitch", "stage"], weak: true, effects: []}, // prettier-ignore
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
      {text: "Both nurses are back.", trigger: "back", roles: {patient: "nurses"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "She turned up the radio.",
      "The baker got twelve years in May.",
      "On arrival the room was dark.",
      "The parcel arrived late.",
      "The two states reached an agreement.",
      "Spring has arrived.",
      "She will return the two men to their families.",
      "She stumbled across the truth.",
    ],
  },
}
