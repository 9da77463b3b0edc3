// Somebody is under the roof or the word of another state.

import type {Happening} from "../claims/happening.ts"
import {byWhom, forWhom, where, who} from "./labels.ts"
import {befalls, done} from "./shapes.ts"

const plain = ["school", "schools", "hospital", "basement", "basements", "cellar", "cellars", "house", "home", "homes", "hotel", "stadium", "gym", "tunnel", "tunnels", "metro", "bunker", "bunkers", "forest", "woods", "cave", "caves", "mountains", "hills", "relatives", "rain", "storm", "flood", "floods", "shelling", "bombs", "bombing", "fire"] // prettier-ignore
const official = ["embassy", "consulate", "consul", "ambassador", "mission", "legation", "nunciature", "church", "cathedral", "monastery", "convent", "temple", "mosque"] // prettier-ignore

/** Asylum, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const asylum: Happening = {
  name: "asylum",
  label: {en: "asylum", es: "asilo"},
  plover: "AID",
  huridocs: null,
  roles: {
    agent: byWhom,
    recipient: forWhom,
    patient: who,
    place: where,
  },
  effects: [
    {role: "patient", status: "in-asylum", when: "after"},
    {role: "recipient", status: "in-asylum", when: "after"},
  ],
  frames: {
    en: [
      {lemma: "grant asylum", part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}},
      {lemma: "give asylum", part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}},
      {
        lemma: "offer asylum",
        part: "verb",
        subject: "agent",
        object: "recipient",
        oblique: {to: "recipient"},
        modality: "offered",
        effects: [],
      },
      {lemma: "grant refuge", part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}},
      {lemma: ["give shelter", "give refuge", "give protection", "grant sanctuary", "give sanctuary"], part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}}, // prettier-ignore
      {
        lemma: ["receive asylum", "win asylum", "obtain asylum", "get asylum"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
      },
      {lemma: "seek asylum", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "seek refuge", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "request asylum", part: "verb", subject: "patient", people: ["patient"], effects: []},
      {lemma: "ask for asylum", part: "verb", subject: "patient", people: ["patient"], effects: []},
      {lemma: "apply for asylum", part: "verb", subject: "patient", people: ["patient"], effects: []},
      {lemma: "take refuge", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "find refuge", part: "verb", subject: "patient", people: ["patient"]},
      // Whoever hides from shells or from the water in a school is under nobody's word.
      {lemma: ["take refuge", "seek refuge", "find refuge"], part: "verb", subject: "patient", people: ["patient"], needs: plain, unless: official, effects: []}, // prettier-ignore
      {
        lemma: "take shelter",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "mission", "residence", "church", "cathedral"],
      },
      {
        lemma: "shelter",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
        needs: ["embassy", "consulate", "mission", "residence", "legation"],
      },
      {
        lemma: "shelter",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "mission", "residence", "legation"],
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
      },
      {
        lemma: "lodge",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
        needs: ["embassy", "consulate", "mission", "residence", "legation"],
      },
      {
        lemma: "hide",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "mission", "legation"],
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
      },
      {
        lemma: "enter",
        part: "verb",
        subject: "patient",
        object: "place",
        needs: ["embassy", "consulate", "mission", "legation"],
        people: ["patient"],
      },
      {
        lemma: "walk into",
        part: "verb",
        subject: "patient",
        object: "place",
        needs: ["embassy", "consulate", "mission", "legation"],
        people: ["patient"],
      },
      {
        lemma: "stay",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "mission", "legation"],
        weak: true,
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
      },
      {
        lemma: "spend",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "mission", "legation"],
        weak: true,
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
      },
      {
        lemma: "live",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "mission", "legation"],
        weak: true,
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
      },
      {
        lemma: "asylum seeker",
        part: "noun",
        self: "patient",
        weak: true,
        effects: [{role: "patient", status: "in-asylum", when: "during"}],
      },
      {
        lemma: "asylum",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
        unless: ["seeker", "seekers"],
        weak: true,
      },
      {
        lemma: "refuge",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
        weak: true,
      },
      {
        lemma: ["claim asylum", "take sanctuary", "seek sanctuary", "hole up"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
      },
      {lemma: ["in asylum", "under asylum"], part: "adjective", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "in-asylum", when: "during"}]}, // prettier-ignore
      {lemma: ["have asylum", "enjoy asylum"], part: "verb", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "in-asylum", when: "during"}]}, // prettier-ignore
      {lemma: ["reject", "deny", "refuse", "turn down"], part: "verb", subject: "agent", object: "topic", oblique: {to: "patient"}, needs: ["asylum", "refugee"], unless: ["access", "having", "offering", "granting"], polarity: "-", effects: []}, // prettier-ignore
      {lemma: ["grant refugee status", "give refugee status", "grant protection"], part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient"}, unless: ["loan"]}, // prettier-ignore
      {lemma: ["receive refugee status", "obtain refugee status", "recognise as refugee", "recognize as refugee"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: "take in", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["agent", "patient"], named: ["agent"], unless: ["questioning", "custody", "police"], weak: true, effects: [{role: "patient", status: "in-asylum", when: "after", onlySo: true}]}, // prettier-ignore
      {lemma: ["take", "accept", "admit", "receive"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["agent", "patient"], named: ["agent"], needs: ["might", "may", "could", "willing", "ready", "agree", "agreed", "offered", "refugees", "refugee"], unless: ["prisoner", "prisoners", "hostage", "hostages", "exchange", "swap", "court", "custody"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["ask to remain", "ask to stay", "request to remain", "apply to stay", "apply to remain"], part: "verb", subject: "patient", people: ["patient"], needs: ["in"], unless: ["seated", "hospital", "job", "office", "home", "prison", "silent", "room"], effects: [], weak: true}, // prettier-ignore
      {lemma: ["find sanctuary", "find refuge", "find shelter", "claim asylum", "claim refuge", "win refuge", "find asylum", "find protection", "take sanctuary", "claim sanctuary"], ...befalls, unless: ["rain", "storm", "animals"]}, // prettier-ignore
      {lemma: ["recognise as refugee", "recognize as refugee", "accept as refugee", "recognise as refugees", "recognize as refugees", "accept as refugees", "recognise as a refugee", "recognize as a refugee", "accept as a refugee"], ...done}, // prettier-ignore
      {lemma: ["hole up", "barricade in", "shelter", "hide out"], ...befalls, must: ["place"], needs: ["embassy", "consulate", "nunciature", "mission", "legation", "convent", "monastery", "church", "cathedral"], unless: ["gunmen", "gunman", "storm", "rain"]}, // prettier-ignore
      {lemma: ["flee to", "flee into", "run to", "run into", "escape to", "escape into", "walk into", "burst into"], ...befalls, needs: ["embassy", "consulate", "nunciature", "legation"], unless: ["protesters", "gunmen", "police", "reporters", "attackers"]}, // prettier-ignore
      {lemma: ["take in", "let in", "admit", "shelter", "harbour", "harbor", "open doors to"], ...done, oblique: {to: "patient"}, needs: ["embassy", "consulate", "nunciature", "legation", "ambassador", "monastery", "convent"], unless: ["mistake", "guilt", "grudge", "visitors", "hospital", "error"], weak: true}, // prettier-ignore
      {lemma: ["lodge claim", "file claim", "lodge application", "file application", "submit application", "make claim"], part: "verb", subject: "patient", people: ["patient"], needs: ["asylum", "refuge", "protection"], effects: []}, // prettier-ignore
      {lemma: ["seek protection", "ask for protection", "request protection", "seek shelter", "beg for asylum", "plead for asylum"], ...befalls, needs: ["embassy", "consulate", "church", "abroad", "government", "mission", "convent", "asylum", "un"], unless: ["storm", "rain", "consumer", "trade", "police protection"]}, // prettier-ignore
      {lemma: ["open doors to", "open its doors to", "open gates to"], part: "verb", subject: "agent", object: "recipient", people: ["recipient"], must: ["recipient"], unless: ["visitors", "public", "students", "tourists", "customers", "trade"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Norvik granted the two painters asylum on Friday.",
        trigger: "granted",
        roles: {agent: "Norvik", recipient: "painters"},
      },
      {
        text: "Two dissident poets sought refuge in the consulate of Norvik.",
        trigger: "sought",
        roles: {patient: "poets", place: "consulate"},
      },
      {
        text: "The five aides are sheltering in the Embassy of Merenia.",
        trigger: "sheltering",
        roles: {patient: "aides", place: "Embassy"},
      },
      {text: "The two painters are in asylum in Norland.", trigger: "in asylum", roles: {patient: "painters"}},
      {text: "They entered the embassy on 14 June.", trigger: "entered", roles: {patient: "They", place: "embassy"}},
      {text: "The deserter claimed asylum in Calderia.", trigger: "claimed", roles: {patient: "deserter"}},
      {
        text: "Norland rejected the asylum claim on Monday.",
        trigger: "rejected",
        roles: {agent: "Norland"},
        polarity: "-",
      },
      {text: "The two pilots were given refuge in Norland.", trigger: "given refuge", roles: {recipient: "pilots"}},
      {text: "The pilots asked Norland for asylum and were refused.", trigger: "refused", roles: {patient: "pilots"}, polarity: "-"}, // prettier-ignore
      {text: "Asylum was not granted to the two painters.", trigger: "granted", roles: {recipient: "painters"}, polarity: "-"}, // prettier-ignore
      {text: "The two painters were granted refugee status.", trigger: "granted", roles: {recipient: "painters"}},
      {text: "Norland might take him.", trigger: "take", roles: {agent: "Norland", patient: "him"}, certainty: "possible"}, // prettier-ignore
      {text: "Norland has taken the two painters in.", trigger: "taken", roles: {agent: "Norland", patient: "painters"}}, // prettier-ignore
      {text: "Two of the sailors have asked to stay in Norland.", trigger: "asked", roles: {patient: "sailors"}},
    ],
  },
  counterExamples: {
    en: [
      "A shelter for cats opened in Halden.",
      "The clerk entered the figures.",
      "They walked into the kitchen.",
      "He took shelter from the rain under a tree.",
      "Police took the painter in for questioning.",
      "Norland may take the lead.",
    ],
  },
}
