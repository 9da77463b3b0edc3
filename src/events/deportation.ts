// Somebody is made to leave a country by its authorities.

import type {Happening} from "../claims/happening.ts"
import {byWhom, fromWhere, toWhere, who} from "./labels.ts"
import {deed, done} from "./shapes.ts"

/** Deportation, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const deportation: Happening = {
  name: "deportation",
  label: {en: "deportation", es: "deportación"},
  plover: "COERCE",
  huridocs: "330101",
  roles: {
    agent: byWhom,
    patient: who,
    origin: fromWhere,
    destination: toWhere,
  },
  effects: [{role: "patient", status: "deported", when: "after"}],
  frames: {
    en: [
      {lemma: ["deported", "expelled"], part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {lemma: "deport", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "expel",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "hall",
          "chamber",
          "meeting",
          "room",
          "party",
          "school",
          "university",
          "club",
          "league",
          "association",
          "academy",
          "church",
          "lungs",
        ],
      },
      {lemma: "banish", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "repatriate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "send back",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "prison",
          "jail",
          "cell",
          "barracks",
          "hospital",
          "work",
          "captors",
          "captor",
          "kidnappers",
          "hostage",
          "hostages",
          "bandits",
          "gunmen",
        ],
      },
      {
        lemma: "remove",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: [
          "flight",
          "country",
          "territory",
          "national",
          "nationals",
          "foreign",
          "migrant",
          "migrants",
          "deportee",
          "border",
          "charter",
          "chartered",
          "plane",
          "minor",
        ],
      },
      {lemma: "put on a plane", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "deportation",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["flight", "flights"],
      },
      {lemma: "expulsion", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "repatriation", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "removal",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["country", "national", "nationals", "migrants", "flight"],
      },
      // What courts stay by this name is a deportation, unless somebody has an office to be removed from.
      {lemma: "removal", part: "noun", object: "patient", people: ["patient"], must: ["patient"], needs: ["judge", "court", "tribunal", "injunction"], unless: ["office", "post", "governor", "mayor", "president", "minister", "chief", "director", "commissioner", "chairman", "prosecutor", "ambassador", "councillor", "body", "bodies", "child", "children"]}, // prettier-ignore
      {
        lemma: "deportee",
        part: "noun",
        self: "patient",
        weak: true,
        effects: [{role: "patient", status: "deported", when: "during"}],
      },
      {
        lemma: [
          "put on plane",
          "put on flight",
          "put on a ship",
          "bundle onto",
          "escort to the border",
          "send out of the country",
        ],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {lemma: ["turn back", "push back", "return", "drive", "escort", "dump", "take"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["border", "frontier"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["declare persona non grata", "order to leave", "order out"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["country", "hours", "days", "consul", "ambassador", "diplomat", "diplomats", "attaché", "nuncio", "expel"], effects: []}, // prettier-ignore
      {lemma: ["force onto", "put aboard", "march onto", "load onto"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["plane", "flight", "aircraft", "ship", "deport"]}, // prettier-ignore
      {lemma: "forcible return", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["throw out of", "put across", "push across", "drive across", "put over", "send across", "kick out of"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["country", "border", "frontier", "kingdom", "republic"], unless: ["party", "cup", "kidnappers", "smugglers", "friends"]}, // prettier-ignore
      {lemma: ["drive into", "drop in", "leave in", "dump in", "abandon in", "march into"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["desert", "no-man's-land"], unless: ["gunmen", "rebels", "bandits", "tourists"]}, // prettier-ignore
      {lemma: ["fly out of", "put out of", "escort out of", "take out of", "bundle out of", "drive out of", "march out of", "hustle out of", "hound out of", "remove from"], ...done, needs: ["country", "republic", "kingdom", "territory"], must: ["agent", "patient"], unless: ["smugglers", "friends", "relatives", "diplomats", "consul", "embassy", "safety", "safely", "evacuated"]}, // prettier-ignore
      {lemma: ["return", "repatriate", "send home", "hand over"], ...done, needs: ["forcibly", "involuntarily"], unless: ["voluntarily"]}, // prettier-ignore
      {lemma: ["give hours to", "give days to", "give hours", "give days"], ...done, needs: ["country", "territory", "republic", "kingdom", "leave"], unless: ["building", "room", "meeting", "shop", "house", "hall", "premises", "party", "work", "holiday", "sick", "maternity"], effects: []}, // prettier-ignore
      {lemma: "declare persona non grata", ...done, effects: []}, // prettier-ignore
      {lemma: ["forced return", "involuntary return", "forcible removal", "forced removal", "forced repatriation", "refoulement", "pushback", "push-back"], ...deed}, // prettier-ignore
      {lemma: ["removal order", "deportation order", "expulsion order", "exclusion order"], part: "noun", oblique: {against: "patient", for: "patient", on: "patient"}, object: "patient", people: ["patient"], must: ["patient"], effects: []}, // prettier-ignore
      {lemma: "serve with", ...done, needs: ["deportation", "expulsion", "removal", "exclusion"], unless: ["soup", "rice"], effects: []}, // prettier-ignore
      {lemma: ["return against", "send back against", "repatriate against", "remove against"], ...done}, // prettier-ignore
      {lemma: ["fly home", "fly back", "bring home", "bring back", "return home", "send home", "fly from", "bring from", "return from"], ...done, subject: "agent", needs: ["handcuffs", "cuffs", "handcuffed", "cuffed", "shackles", "shackled", "extradited", "extradition", "deportees", "deported"], unless: ["prison", "court", "hospital"], weak: true}, // prettier-ignore
      {lemma: ["fly out", "drive out", "ship out"], ...done, needs: ["escort", "escorted", "handcuffs", "shackled"], unless: ["victims", "convoy"]}, // prettier-ignore
      {lemma: ["return by force", "send back by force", "remove by force", "put out by force"], ...done}, // prettier-ignore
      {lemma: ["force over", "drive over", "push over", "herd over", "chase over", "force across", "herd across"], ...done, needs: ["border", "frontier", "river"], unless: ["cattle", "smugglers"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Halvia deported 58 foreign nationals to Santa Brisa on Monday.",
        trigger: "deported",
        roles: {agent: "Halvia", patient: "nationals", destination: "Santa Brisa"},
        count: 58,
      },
      {text: "No child was deported.", trigger: "deported", polarity: "-"},
      {text: "The ministry plans to expel the two priests.", trigger: "expel", modality: "planned"},
      {text: "No minor was removed to another country.", trigger: "removed", roles: {patient: "minor"}, polarity: "-"},
      {
        text: "The 30 foreign nationals without a right to stay in Halvia were removed on a chartered flight.",
        trigger: "removed",
        roles: {patient: "nationals"},
        count: 30,
      },
      {text: "A judge suspended the removal of the cook Lev Orr.", trigger: "removal", roles: {patient: "Orr"}, polarity: "-", modality: "demanded"}, // prettier-ignore
      {text: "The nine men were turned back at the border.", trigger: "turned back", roles: {patient: "men"}, count: 9},
      {text: "The reporter was thrown out of the country.", trigger: "thrown", roles: {patient: "reporter"}},
      {text: "Soldiers drove the migrants into the desert.", trigger: "drove", roles: {agent: "Soldiers", patient: "migrants"}}, // prettier-ignore
      {text: "The clerk was forcibly returned to Peru.", trigger: "returned", roles: {patient: "clerk"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The pupil was expelled from the chess club.",
      "The school expelled two pupils.",
      "The tumour was removed.",
      "A court upheld the removal of the mayor.",
      "He removed his hat.",
      "The ministry removed the photographs.",
      "She turned back at the gate.",
      "He was driven to the station.",
    ],
  },
}
