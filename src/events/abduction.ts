// Somebody is taken by force by those who have no right to.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"
import {done} from "./shapes.ts"
import {harmless, outlaws, takings, lawmen, takingsBy} from "./takers.ts"

const vehicles = [
  "car",
  "van",
  "vehicle",
  "truck",
  "lorry",
  "minibus",
  "pickup",
  "pick-up",
  "jeep",
  "boat",
  "speedboat",
  "4x4",
]

// Somebody put into a car may be taken by anybody.
const taken = [{role: "patient", status: "hostage", when: "after", byTaker: true}] as const

const wilds = ["forest", "forests", "bush", "hills", "mountain", "mountains", "jungle", "desert", "swamp", "swamps", "marsh", "marshes", "woods", "wilderness", "savannah", "creeks"] // prettier-ignore

// Where those who are taken are taken by nobody's force, or what is taken is nobody.
const aside = ["hospital", "clinic", "doctor", "court", "photo", "photograph", "photographs", "picture", "pictures", "part", "place", "care", "refuge", "shelter", "advantage", "turn", "turns", "seat", "oath", "note", "notice", "leave", "office", "power", "control", "aback", "seriously", "account", "exam", "test", "break", "time", "home", "school", "lunch", "bus", "train", "morgue", "mortuary", "prisoner", "lives", "apart", "others", "separated", "cell", "prison", "jail", "station", "ill", "ambulance"] // prettier-ignore

const takers = outlaws

/** Abduction, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const abduction: Happening = {
  name: "abduction",
  label: {en: "abduction", es: "secuestro"},
  plover: "ASSAULT",
  huridocs: "030104",
  deliberate: true,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "hostage", when: "after"}],
  frames: {
    en: [
      {lemma: ["abducted", "kidnapped"], part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {lemma: "abduct", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "kidnap", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "snatch",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["bag", "phone"],
      },
      {lemma: "take", part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {from: "place"}, must: ["patient", "place"], needs: [...outlaws, "armed", "plain", "plainclothes", "unknown", "unidentified", "men"], effects: taken}, // prettier-ignore
      {lemma: "take hostage", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "take captive", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "spirit away", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "hijack",
        part: "verb",
        subject: "agent",
        object: "patient",
        unless: [
          "website",
          "debate",
          "agenda",
          "meeting",
          "conversation",
          "account",
          "accounts",
          "party",
          "revolution",
          "process",
        ],
        effects: [],
      },
      {
        lemma: "seize",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: [...takers, "convoy", "fake", "bogus"],
      },
      {
        lemma: "capture",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        captors: ["agent"],
        unless: ["police"],
      },
      {
        lemma: ["take away", "drive away", "drive off", "carry off"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: [
          "gunman",
          "gunmen",
          "men",
          "armed",
          "masked",
          "soldier",
          "soldiers",
          "militiaman",
          "militiamen",
          "car",
          "van",
          "drag",
          "dragged",
          "haul",
          "hauled",
          "bundled",
        ],
      },
      {
        lemma: "bundle",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: taken,
        needs: vehicles,
      },
      {
        lemma: "force into",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: taken,
        needs: vehicles,
      },
      {
        lemma: "drag",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: taken,
        needs: vehicles,
      },
      {
        lemma: "push into",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: taken,
        needs: vehicles,
      },
      {
        lemma: "put in",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: taken,
        needs: vehicles,
        unless: ["ambulance", "police", "coffin", "baby", "mother", "father", "seat", "nurse"],
      },
      {lemma: "abduction", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "kidnapping", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "kidnap", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "hostage-taking", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "take",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: taken,
        needs: [
          "soldiers",
          "soldier",
          "troops",
          "militia",
          "militiamen",
          "fighters",
          "street",
          "gunpoint",
          "convoy",
          "village",
          "masked",
          "hooded",
          "gunman",
          "gunmen",
          "militant",
          "militants",
          "rebels",
          "captors",
          "kidnappers",
          "pirate",
          "pirates",
          "bandit",
          "bandits",
          "uniform",
          "unidentified",
          "plainclothes",
          "armed",
          "unknown",
          "raiders",
          "attackers",
          "assailants",
        ],
        unless: ["police", "hospital", "photo", "photograph", "court", "part", "place", "refuge", "shelter"],
        weak: true,
      },
      {lemma: ["ambush", "waylay"], part: "verb", subject: "agent", object: "patient", people: ["patient"], weak: true},
      {lemma: ["load into", "shove into", "throw into", "herd into", "push in", "pull into", "order into"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: vehicles, effects: taken}, // prettier-ignore
      {lemma: ["march", "herd", "drag", "drive", "force", "carry", "carry off", "haul", "whisk", "spirit"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: wilds, must: ["patient", "destination"], unless: ["tourists", "guide", "guides", "ambulance", "stretcher", "police", "rescuers", "fighting", "million", "money", "cash", "crowns", "dollars", "sacks", "bags"], effects: taken}, // prettier-ignore
      {lemma: ["lead away", "lead off", "march off", "march away", "herd away", "herd off", "whisk away", "whisk off", "make off with", "ride off with", "haul away", "cart off", "drag away", "drag off", "disappear with", "grab", "carry away", "take with them"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: [...takers, "forest", "bush"], unless: ["police", "policemen", "officers", "handcuffs", "bag", "phone", "cash", "headlines"]}, // prettier-ignore
      {lemma: "take", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: wilds, must: ["patient", "destination"], backed: ["abduction"], weak: true, effects: taken}, // prettier-ignore
      // "Nine of the nuns were taken": by whom and how is told elsewhere.
      {lemma: ["take", "take away", "take from", "lead away", "drag away", "carry off", "carry away", "drive away", "haul away", "grab"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: aside, backed: ["abduction", "arrest"], nearest: true, weak: true, effects: taken}, // prettier-ignore
      {lemma: "come for", part: "verb", subject: "agent", object: "patient", oblique: {for: "patient"}, people: ["patient"], must: ["agent", "patient"], unless: ["help", "lunch", "dinner", "talks", "visit", "wedding", "time"], backed: ["abduction", "arrest"], nearest: true, weak: true, effects: []}, // prettier-ignore
      {lemma: ["force", "order", "herd", "bundle", "march", "lead", "drive", "walk", "take off", "take away", "remove"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["gunpoint", "knifepoint"], unless: ["police", "policemen"], effects: taken}, // prettier-ignore
      {lemma: ["shanghai", "press-gang", "hold to ransom", "hold for ransom"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["seizure", "capture", "snatching"], part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], weak: true, effects: taken}, // prettier-ignore
      {lemma: ["pull from", "pull out of", "drag from", "drag out of", "haul from", "order out of", "pull off", "drag off", "drive off with", "drive away with", "ride away with", "sail off with", "leave with", "go off with", "carry away"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: [...takers, "robbers", "pirates", "raiders"], unless: ["police", "policemen", "rescuers", "firefighters", "wreck", "rubble", "bags", "empty", "feeling", "impression"], effects: taken}, // prettier-ignore
      {lemma: [...takings, "take with them", "take captive", "take to"], ...done, captors: ["agent"], unless: ["police", "policemen", "officers", ...harmless, "tourists"], effects: taken}, // prettier-ignore
      {lemma: [...takings, "take with them", "take captive", "take to"], ...done, needs: ["gunpoint", "knifepoint", "masked", "hooded", ...wilds], unless: ["police", "policemen", "officers", ...harmless, "tourists", "guide", "guides", "commandos", "soldiers", "troops"], effects: taken}, // prettier-ignore
      {lemma: [...takings, "snatch"], ...done, needs: ["unknown", "unidentified", "armed"], must: ["agent"], unless: ["police", "policemen", "officers", "women", "agents", ...harmless], effects: taken}, // prettier-ignore
      {lemma: ["grab", "snatch", "whisk away", "whisk off", "bundle off", "bundle away", "carry off"], ...done, needs: ["men", "motorcycle", "motorcycles", "masks", "street"], must: ["patient"], unless: ["police", "policemen", "officers", "handcuffs", ...harmless], effects: taken}, // prettier-ignore
      // "They came at night and took my son": nothing tells where to, or that anybody has a right to. // prettier-ignore
      {lemma: "take", ...done, needs: ["son", "sons", "daughter", "daughters", "husband", "wife", "brother", "brothers", "sister", "sisters", "father", "mother", "uncle", "cousin", "nephew", "niece", "grandson", "boy", "girl", "child", "children"], must: ["agent", "patient"], empty: ["destination"], unless: [...aside, ...harmless, "name", "side", "holiday", "along", "photo", "medicine", "dentist", "barber", "vet", "doctor", "aunt", "grandmother", "fair", "cinema", "game", "class", "lesson", "party", "coach", "half", "hour", "dancing", "shopping", "walk", "sea", "daughter's", "ride"], weak: true, effects: taken}, // prettier-ignore
      {lemma: ["drag out of", "drag from", "pull out of", "pull from", "haul out of", "haul from", "drag out", "order out of", "force out of", "lure into", "trick into", "drag off", "pull off", "take off", "force off", "order off"], ...done, needs: ["bed", "beds", "home", "car", "taxi", "bus", "vehicle", "checkpoint"], unless: [...lawmen, ...harmless, "crash", "crashed", "accident", "trap", "marriage"], weak: true, effects: taken}, // prettier-ignore
      {lemma: ["intercept", "stop", "waylay", "hold up"], ...done, needs: ["gunmen", "armed", "masked", "bandits", "rebels", "hooded"], unless: ["police", "policemen", "traffic"], weak: true, effects: []}, // prettier-ignore
      {lemma: "seize", ...done, must: ["patient"], needs: ["way"], unless: [...lawmen, "power"], effects: taken}, // prettier-ignore
      {lemma: takingsBy, ...done, captors: ["agent"], unless: [...harmless, "charge", "power", "children from school"], effects: taken}, // prettier-ignore
      {lemma: "take", ...done, captors: ["agent"], empty: ["destination"], unless: [...aside, ...harmless, "over"], weak: true, effects: taken}, // prettier-ignore
      {lemma: "come for", part: "verb", subject: "agent", object: "patient", oblique: {for: "patient"}, people: ["patient"], must: ["agent", "patient"], captors: ["agent"], unless: ["help", "lunch", "dinner", "talks", "visit", "wedding", "time", "ransom", "money"], effects: []}, // prettier-ignore
      {lemma: ["put into", "put inside"], ...done, needs: vehicles, unless: ["ambulance", "police", "coffin", "squad", "seat", "boxes", "baby", "mother", "father", "nurse"], effects: taken}, // prettier-ignore
      {lemma: ["lead into", "march into", "walk into", "drive into", "take into", "lead to", "walk to", "drive to"], ...done, captors: ["agent"], unless: [...harmless, "court", "talks", "meeting"], effects: taken}, // prettier-ignore
      // "They took Marek": who, nobody says.
      {lemma: "take", ...done, needs: ["they", "they've", "they’ve"], pointed: ["patient"], people: ["patient"], must: ["agent", "patient"], empty: ["destination"], unless: [...aside, ...harmless, "him", "her", "them", "me", "us", "you", "name", "side", "holiday", "along", "for", "in", "on", "to", "back", "over", "up", "out", "off", "with", "loan", "walk", "ride", "aunt", "dancing", "shopping"], weak: true, effects: taken}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Six men in plain clothes took the baker from her home.", trigger: "took", roles: {agent: "men", patient: "baker", place: "home"}}, // prettier-ignore
      {
        text: "Pirates seized Pavel Stirn and his crew on Monday.",
        trigger: "seized",
        roles: {agent: "Pirates", patient: "Stirn"},
      },
      {text: "Pavel Stirn was taken from his flat by men in uniform.", trigger: "taken", roles: {patient: "Stirn"}},
      {
        text: "Gunmen abducted five aid workers from a convoy on Wednesday.",
        trigger: "abducted",
        roles: {agent: "Gunmen", patient: "workers"},
        count: 5,
      },
      {text: "Nobody has claimed the kidnapping of the driver.", trigger: "kidnapping", roles: {patient: "driver"}},
      {text: "Two men put him in a grey van at dusk.", trigger: "put", roles: {patient: "him"}},
      {text: "He was taken from the street on Friday.", trigger: "taken", roles: {patient: "He"}},
      {text: "The monks were forced into a lorry.", trigger: "forced", roles: {patient: "monks"}},
      {text: "The raiders marched the novices into the forest.", trigger: "marched", roles: {agent: "raiders", patient: "novices"}}, // prettier-ignore
      {text: "The gunmen led the teachers away.", trigger: "led", roles: {agent: "gunmen", patient: "teachers"}},
      {text: "Bandits abducted a miller in May. His two sons were taken as well.", trigger: "taken", roles: {patient: "sons"}, count: 2}, // prettier-ignore
      {text: "Gunmen seized the crew of the ferry. No passenger was taken.", trigger: "taken", polarity: "-"},
      {text: "Rebels made off with eleven schoolboys.", trigger: "made off with", roles: {agent: "Rebels", patient: "schoolboys"}, count: 11}, // prettier-ignore
      {text: "The cook and the pilot were taken off at gunpoint.", trigger: "taken off", roles: {patient: "cook"}},
      {text: "Hooded men pulled the vicar out of his car.", trigger: "pulled", roles: {agent: "men", patient: "vicar"}},
      {text: "The raiders drove off with the skipper.", trigger: "drove off with", roles: {agent: "raiders", patient: "skipper"}}, // prettier-ignore
      {text: "Rebels carried off three girls.", trigger: "carried off", roles: {agent: "Rebels", patient: "girls"}}, // prettier-ignore
      {text: "The skipper was led off at gunpoint.", trigger: "led off", roles: {patient: "skipper"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "Police led the rebels away.",
      "The hackers hijacked the website.",
      "Pavel Stirn seized the chance.",
      "She was taken from the ward by her brother.",
      "The thief snatched a bag.",
      "Alien abduction films are popular.",
      "They put him in an ambulance.",
      "The team captured the trophy.",
      "They took the street to the harbour.",
      "He was taken to hospital.",
      "The guide led the walkers into the forest.",
      "His two sons were taken as well.",
      "Police arrested a miller in May. His two sons were taken as well.",
      "The grocer made off with the cash.",
      "The capture of the port took a week.",
      "Hooded men stood at the gate.",
      "The raiders left with empty hands.",
    ],
  },
}
