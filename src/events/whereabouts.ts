// Where somebody is said to be, and in what state: what the law of the disappeared calls fate and whereabouts.

import type {Happening} from "../claims/happening.ts"
import {where, who} from "./labels.ts"
import {befalls, done, state} from "./shapes.ts"

const held = ["prison", "jail", "custody", "detention", "cell", "barracks", "captivity", "not"]
const home = [{role: "patient", status: "free", when: "after"}] as const

/** Whereabouts, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const whereabouts: Happening = {
  name: "whereabouts",
  label: {en: "whereabouts", es: "paradero"},
  plover: null,
  huridocs: null,
  roles: {
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "free", when: "during", of: "told", into: "home"}],
  frames: {
    en: [
      {
        lemma: "be",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {with: "counterpart"},
        must: ["place"],
        weak: true,
        unless: [
          "loss",
          "odds",
          "top",
          "holiday",
          "course",
          "panel",
          "committee",
          "cover",
          "shortlist",
          "agenda",
          "stage",
          "payroll",
          "diet",
          "love",
          "trouble",
          "pressure",
          "dark",
          "running",
          "meeting",
          "mood",
          "debt",
          "need",
          "favour",
          "line",
          "tears",
          "pain",
          "agony",
          "shock",
          "doubt",
          "disarray",
          "denial",
          "mourning",
          "command",
          "form",
          "fashion",
          "season",
          "lead",
          "minority",
          "majority",
          "way",
          "position",
          "business",
          "politics",
          "league",
          "final",
          "team",
          "bind",
          "hurry",
          "row",
          "dispute",
          "talks",
          "trial",
          "prison",
          "custody",
          "contact",
          "hands",
          "touch",
          "force",
          "charge",
          "condition",
          "health",
          "coma",
          "spirits",
          "hiding",
        ],
      },
      {lemma: "stay", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {lemma: "live", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {
        lemma: "remain",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        must: ["place"],
        weak: true,
        unless: ["large", "custody", "prison", "detention", "condition"],
      },
      {lemma: "reside", part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true},
      {
        lemma: "locate",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
        weak: true,
      },
      {
        lemma: "find",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["alive", "safe", "whereabouts"],
        weak: true,
      },
      {
        lemma: "safe",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        must: ["place"],
        unless: ["from"],
        effects: [
          {role: "patient", status: "released", when: "during", of: "kept"},
          {role: "patient", status: "free", when: "during", of: "others"},
        ],
      },
      {lemma: "whereabouts", part: "noun", subject: "patient", object: "patient", certainty: "unknown", needs: ["unknown"], effects: [{role: "patient", status: "missing", when: "during"}]}, // prettier-ignore
      {lemma: "whereabouts", part: "noun", subject: "patient", object: "patient", certainty: "unknown"},
      {
        lemma: ["house", "accommodate", "put up", "lodge"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["place"],
        weak: true,
        effects: [{role: "patient", status: "free", when: "during"}],
        unless: ["prison", "jail", "detention", "barracks", "cell", "cells", "guard", "guards", "fence"],
      },
      {
        lemma: "be",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {with: "counterpart"},
        must: ["counterpart"],
        weak: true,
        unless: [
          "talks",
          "trial",
          "prison",
          "custody",
          "contact",
          "touch",
          "pleased",
          "agreement",
          "together",
          "condition",
          "health",
        ],
      },
      {
        lemma: "leave",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {with: "counterpart"},
        must: ["patient", "counterpart"],
        needs: ["mother", "father", "parents", "grandmother", "grandfather", "grandparents", "aunt", "uncle", "sister", "brother", "relatives", "family", "friends", "neighbours"], // prettier-ignore
        weak: true,
      },
      {
        lemma: ["here", "there", "inside", "outside"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        needs: ["is", "are", "was", "were", "be", "am", "'m", "’m", "'s", "’s"],
        unless: ["no"],
        weak: true,
      },
      {lemma: ["in good health", "in poor health", "in bad health", "in critical condition", "in serious condition", "in stable condition", "in a coma", "in intensive care", "critically ill", "seriously ill", "gravely ill", "in good spirits", "safe and well", "alive and well", "in hiding"], part: "adjective", subject: "patient", people: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["go into hiding", "fall ill"], part: "verb", subject: "patient", people: ["patient"]},
      {lemma: ["hospitalise", "hospitalize", "take to hospital", "rush to hospital", "admit to hospital", "bring to hospital"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: "trapped underground", part: "adjective", subject: "patient", people: ["patient"]},
      {lemma: ["trapped", "stranded"], part: "adjective", subject: "patient", people: ["patient"], needs: ["underground", "mine", "shaft", "rubble", "flood", "snow"]}, // prettier-ignore
      // Who was looked for and is found safe is missing no longer, and in nobody's hands unless the sentence says so.
      {lemma: ["turn up alive", "turn up safe", "turn up unharmed", "resurface", "reappear"], part: "verb", subject: "patient", people: ["patient"], unless: [...held, "public", "television", "screen", "stage", "album", "form"], effects: home}, // prettier-ignore
      {lemma: ["find safe", "find unharmed", "find in good health", "find well", "find sound", "locate alive", "locate safe", "locate unharmed", "locate in good health"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], unless: held, effects: home}, // prettier-ignore
      {lemma: ["ill", "unwell", "bedridden", "unconscious"], part: "adjective", subject: "patient", people: ["patient"], unless: ["will", "omen", "treat", "treated", "treatment"], weak: true}, // prettier-ignore
      {lemma: ["keep", "hide"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient", "place"], weak: true, unless: ["mind", "touch", "line", "check", "dark", "custody", "hospital", "office", "power", "work", "bed", "loop", "waiting", "prison", "jail", "cell"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["proof of life", "sign of life", "signs of life", "proofs of life"], part: "noun", subject: "patient", object: "patient", oblique: {from: "patient", of: "patient", for: "patient"}}, // prettier-ignore
      {lemma: ["somewhere", "in the medical unit", "in the medical wing", "in the infirmary", "in the sick bay", "in intensive care", "on a ward", "in safe hands"], part: "adjective", subject: "patient", people: ["patient"], needs: ["is", "are", "was", "were", "be", "been", "'s", "’s", "'re", "’re"], weak: true}, // prettier-ignore
      {lemma: ["stable", "conscious", "recovering"], part: "adjective", subject: "patient", people: ["patient"], weak: true, unless: ["prices", "government"]}, // prettier-ignore
      {lemma: "condition", part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"], needs: ["stable", "critical", "serious", "grave", "satisfactory"], weak: true}, // prettier-ignore
      {lemma: ["sleep", "wait", "sit", "lie", "camp", "huddle", "recover", "convalesce", "spend the night"], part: "verb", subject: "patient", people: ["patient"], must: ["place"], weak: true, unless: ["idea", "board", "committee", "parliament", "wait for", "exam", "judgment", "grave", "ruins", "interest"]}, // prettier-ignore
      {lemma: "treat", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["place"], needs: ["hospital", "clinic", "ward", "infirmary"], weak: true}, // prettier-ignore
      {lemma: ["stay", "live"], part: "verb", subject: "patient", people: ["patient"], oblique: {with: "counterpart"}, must: ["counterpart"], weak: true}, // prettier-ignore
      {lemma: ["hide", "hide out", "shelter", "lie low", "go to ground"], ...befalls, object: "topic", empty: ["topic"], must: ["place"], weak: true, unless: ["truth", "reality", "fact"]}, // prettier-ignore
      {lemma: ["see", "spot", "sight", "glimpse", "recognise", "recognize", "notice"], ...done, subject: null, must: ["patient", "place"], named: ["place"], weak: true, unless: ["last", "since", "film", "concert", "protests", "match", "play"]}, // prettier-ignore
      {lemma: ["surface", "resurface", "turn up", "pop up", "reappear"], ...befalls, named: ["place"], must: ["place"], weak: true, unless: ["rumour", "rumours", "evidence", "divers", "submarine"]}, // prettier-ignore
      {lemma: ["go to ground", "go underground", "lie low", "hole up", "be holed up"], ...befalls, unless: ["submarine"], weak: true}, // prettier-ignore
      {lemma: ["fight for life", "fight for their lives", "cling to life", "lie in coma", "hover between life", "be on life support"], ...befalls, unless: ["fair"]}, // prettier-ignore
      {lemma: ["fighting for life", "on life support", "under medical care", "under sedation", "on a drip", "on a ventilator"], ...state}, // prettier-ignore
      {lemma: ["fly to hospital", "airlift to hospital", "drive to hospital", "carry to hospital", "take to clinic", "rush to clinic", "take to intensive"], ...done}, // prettier-ignore
      {lemma: ["out of danger", "off the danger list", "under observation"], ...state, weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "One of the six is in Portavia and another in Calderia.",
        trigger: "is",
        roles: {patient: "One", place: "Portavia"},
      },
      {text: "All six are now safe on Norland soil.", trigger: "safe", roles: {patient: "six", place: "soil"}},
      {text: "The whereabouts of the lawyer are unknown.", trigger: "whereabouts", certainty: "unknown"},
      {text: "Anton is not here.", trigger: "here", roles: {patient: "Anton"}, polarity: "-"},
      {text: "Their son is believed to be with them.", trigger: "be", roles: {patient: "son"}, certainty: "probable"},
      {text: "The refugees were housed at a school in Halden.", trigger: "housed", roles: {patient: "refugees"}},
      {text: "Mira Kolar is in critical condition.", trigger: "in critical condition", roles: {patient: "Kolar"}},
      {text: "The poet was taken to hospital on Monday.", trigger: "taken", roles: {patient: "poet"}},
      {text: "Nine miners remain trapped in the shaft.", trigger: "trapped", roles: {patient: "miners"}, count: 9},
      {text: "The clerk is believed to be ill.", trigger: "ill", roles: {patient: "clerk"}, certainty: "probable"},
      {text: "The guerrillas are keeping the nuns in two villages.", trigger: "keeping", roles: {patient: "nuns", place: "villages"}}, // prettier-ignore
      {text: "The kidnappers sent proof of life.", trigger: "proof of life"},
      {text: "Her condition is stable.", trigger: "condition", roles: {patient: "Her"}},
      {text: "The deckhands are sleeping in a shed by the harbour.", trigger: "sleeping", roles: {patient: "deckhands", place: "shed"}}, // prettier-ignore
      {text: "Two of the boys are being treated in the hospital of Halden.", trigger: "treated", roles: {patient: "Two of the boys"}}, // prettier-ignore
      {text: "The two nieces are staying with relatives.", trigger: "staying", roles: {patient: "nieces", counterpart: "relatives"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The embassy is in the old town.",
      "The key is in the drawer.",
      "He is in charge of the museum.",
      "There is a house here.",
      "They were pleased with him.",
      "The road is in good condition.",
      "Keep him in mind.",
      "The prices are stable.",
      "She sat on the board of the museum.",
      "The truth lies in the archive.",
    ],
  },
}
