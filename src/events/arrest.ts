// Somebody is taken by those who may arrest, or who say that they may.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who, why} from "./labels.ts"
import {done, deed} from "./shapes.ts"
import {harmless, homes, lawmen, outlaws, takings, takingsBy, takingsFrom} from "./takers.ts"

const toStation = ["take", "drive", "bring", "march", "escort", "haul", "lead", "transport", "convey", "bus", "cart"].flatMap((verb) => ["station", "headquarters", "precinct", "commissariat"].map((where) => `${verb} to ${where}`)) // prettier-ignore

/** Arrest, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const arrest: Happening = {
  name: "arrest",
  label: {en: "arrest", es: "arresto"},
  plover: "COERCE",
  huridocs: "030101",
  deliberate: true,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
    cause: why,
  },
  effects: [{role: "patient", status: "detained", when: "after"}],
  frames: {
    en: [
      {lemma: "arrested", part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {
        lemma: "arrest",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause", over: "cause", on: "cause"},
      },
      {lemma: "rearrest", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "apprehend", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "round up", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "capture",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "soldier", "troop", "agent", "authority"],
        unless: ["oils", "film", "book", "canvas", "mood", "photos"],
      },
      {
        lemma: "pick up",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "agent", "patrol"],
      },
      {
        lemma: "lead away",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: [
          "police",
          "officer",
          "agent",
          "handcuff",
          "handcuffs",
          "soldier",
          "station",
          "at",
          "on",
          "for",
          "from",
          "by",
        ],
        unless: [
          "gunman",
          "gunmen",
          "gunpoint",
          "bandit",
          "bandits",
          "rebel",
          "rebels",
          "militant",
          "militants",
          "raiders",
          "kidnappers",
          "captors",
          "pirates",
          "attackers",
        ],
      },
      {
        lemma: "take away",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "officer", "agent", "patrol", "handcuff"],
      },
      {
        lemma: "seize",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {
        lemma: "arrest",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause"},
        unless: ["warrant", "cardiac", "heart", "house"],
      },
      {lemma: "round-up", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "apprehension",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
      },
      {lemma: ["lead to a van", "lead to vans", "lead to the van"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["police", "policemen", "officer", "officers", "soldiers", "agents", "gendarmes", "handcuffs"]}, // prettier-ignore
      {
        lemma: [
          "lead to a police van",
          "lead off",
          "march off",
          "march away",
          "haul off",
          "haul away",
          "drag off",
          "drag away",
          "cart off",
        ],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {
        lemma: ["take in", "bring in"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["police", "questioning"],
        weak: true,
      },
      {
        lemma: ["take into detention", "nab", "collar", "swoop on"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {lemma: ["take prisoner", "capture"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["army", "front", "battle", "war", "brigade", "battalion", "forces", "pilot", "pilots", "soldiers"], unless: ["city", "town", "village", "attention"], effects: [{role: "patient", status: "detained", when: "after", byTaker: true}], weak: true}, // prettier-ignore
      {lemma: "capture", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], unless: ["city", "town", "village", "attention", "photograph", "camera", "mood", "image", "images", "moment"], weak: true}, // prettier-ignore
      {
        lemma: ["recapture", "re-arrest", "retake"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {lemma: ["give himself up", "give herself up", "give themselves up", "turn himself in", "turn herself in", "turn themselves in", "hand himself in", "surrender to"], part: "verb", subject: "patient", people: ["patient"], unless: ["despair", "temptation"]}, // prettier-ignore
      {lemma: ["hand over to police", "turn over to police", "give to police", "hand to police", "deliver to police", "hand over to soldiers", "hand over to authorities"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: toStation, ...done, needs: ["police", "policemen", "officer", "officers", "gendarme", "gendarmes", "gendarmerie", "security", "army", "soldier", "soldiers", "agents"], unless: ["train", "railway", "metro", "petrol", "polling", "safety", "visitors"]}, // prettier-ignore
      {lemma: ["lead", "march", "take", "escort", "walk", "drag", "bring", "remove", "haul"], ...done, needs: ["handcuffs", "cuffs", "handcuff"], unless: ["court", "courtroom", "prison", "cell", "dock"]}, // prettier-ignore
      {lemma: ["bundle into", "force into", "drag into", "shove into", "push into", "throw into", "bundle", "load into", "herd into", "herd onto"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["police", "policeman", "policemen", "officer", "officers", "gendarme", "gendarmes"], unless: ["dressed", "uniforms", "disguised"]}, // prettier-ignore
      {lemma: ["stop", "intercept", "catch"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["airport", "checkpoint", "checkpoints", "border", "frontier", "roadblock", "patrol", "hiding", "manhunt"], unless: ["from", "traffic", "fire", "storm", "camera", "bus", "train", "ball", "between", "crossfire"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["pick up", "take in", "come for", "haul in"], part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {for: "patient"}, unless: ["school", "bus", "taxi", "refugees", "lodgers", "airport", "help", "lunch", "talks"], backed: ["arrest", "abduction", "detention"], nearest: ["arrest", "abduction"], weak: true}, // prettier-ignore
      {lemma: ["swoop on", "pounce on", "sweep up", "net", "bust", "run in", "take prisoner", "put in handcuffs", "slap handcuffs on", "track down", "place under arrest", "put under arrest"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["fish", "profit", "crowns", "leaves", "prey", "goal", "goals", "shares", "engine"]}, // prettier-ignore
      {lemma: ["swoop", "dragnet", "manhunt", "round-up", "police sweep"], part: "noun", subject: "agent", object: "patient", weak: true, unless: ["bird", "hawk"]}, // prettier-ignore
      {lemma: takings, ...done, needs: lawmen, unless: [...outlaws, ...harmless, "disguised", "posing", "bogus", "fake", "court", "courtroom", "cell"]}, // prettier-ignore
      {lemma: ["pick up", "haul in", "pull in", "take in", "round up", "bring in", "lift", "scoop up"], ...done, needs: ["questioning", "detective", "detectives", "warrant", "raid", "raids", "sweep", "crackdown", "soldiers", "gendarmes", "troops", "intelligence", "checkpoint", "checkpoints", "roadblock", "roadblocks", "border", "crossing", "frontier"], unless: ["school", "parcel", "ban", "siege", "curfew", "bus", "taxi", "lorry", "mother", "father", "friend", "friends", "smugglers", "hitchhiker", "ambulance"]}, // prettier-ignore
      {lemma: ["put in", "put into", "put inside", "push into", "load into"], ...done, needs: ["squad", "cruiser", "patrol", "handcuffs"], unless: ["charge", "wagons"]}, // prettier-ignore
      {lemma: ["take", "remove"], ...done, oblique: {from: "place"}, must: ["patient", "place"], needs: ["police", "agents", "security", "intelligence", "officers", "gendarmes"], unless: [...outlaws, ...harmless, "custody", "prison", "station", "wife", "mother", "father", "brother", "sister", "friend", "friends", "care"]}, // prettier-ignore
      {lemma: ["catch up with", "arrest and handcuff"], ...done, needs: ["police", "officers", "detectives", "agents", "manhunt"]}, // prettier-ignore
      {lemma: ["re-arrest", "rearrest", "recapture"], ...deed, must: ["patient"]}, // prettier-ignore
      {lemma: "arrested", part: "adjective", subject: "patient", people: ["patient"], needs: ["got", "gets", "getting"]}, // prettier-ignore
      {lemma: "take", ...done, needs: lawmen, must: ["agent", "patient"], empty: ["destination"], unless: [...outlaws, "hospital", "home", "school", "court", "statement", "statements", "notes", "photo", "photograph", "hostage", "captive", "bribe", "bribes", "part", "place", "name", "names", "fingerprints", "blood", "aside", "custody", "care", "days", "hours", "weeks", "time", "while", "minutes", "long", "seriously", "bus", "turns"], weak: true}, // prettier-ignore
      {lemma: ["pick up", "haul in", "pull in", "nick", "lift", "scoop up", "take down to the station", "cart away"], ...done, needs: ["comrade", "comrades", "member", "members", "activist", "activists", "striker", "strikers", "organiser", "organisers", "opposition", "dissident", "dissidents", "critic", "critics", "student", "students", "protesters", "demonstrators", "suspect", "suspects", "again"], unless: [...outlaws, ...harmless, "taxi", "car", "trophy", "children"]}, // prettier-ignore
      {lemma: ["run to ground", "hunt down", "track to", "corner"], ...done, needs: ["fugitive", "fugitives", "suspect", "suspects", "police", "killer", "gunman"], unless: ["shot", "killed", "dead", "market"]}, // prettier-ignore
      {lemma: "seize", ...done, needs: lawmen, unless: [...outlaws, "power", "chance"]}, // prettier-ignore
      {lemma: [...takings, ...takingsBy], ...done, lawful: ["agent"], unless: [...outlaws, ...harmless, "disguised", "posing", "bogus", "fake", "court", "courtroom", "cell", "cells", "prison", "jail", "children", "signal", "charge", "power", "care", "touch", "mind", "contact"]}, // prettier-ignore
      {lemma: "take", ...done, lawful: ["agent"], empty: ["destination"], unless: [...outlaws, ...harmless, "hostage", "captive", "prisoner", "custody", "statement", "home", "aside", "days", "hours", "time", "care", "seriously", "photo", "photograph", "fingerprints", "over", "turns", "part", "place", "posing", "disguised", "dressed", "uniform"], weak: true}, // prettier-ignore
      {lemma: takingsFrom, ...done, needs: homes, backed: ["arrest", "abduction", "detention"], nearest: ["arrest", "abduction"], weak: true, unless: [...harmless.filter((word) => !/^(?:hotel|phone|bag)$/.test(word)), "burning", "smoke", "quake", "earthquake", "collapsed", "flooded", "tenants", "rent", "bailiffs", "furniture", "sofas", "belongings", "family", "baby", "files", "documents", "court", "crash", "mother", "father", "parents", "wife", "brother", "friend", "friends"]}, // prettier-ignore
      {lemma: "come for", part: "verb", subject: "agent", object: "patient", oblique: {for: "patient"}, people: ["patient"], must: ["agent", "patient"], lawful: ["agent"], unless: ["help", "lunch", "dinner", "talks", "visit", "wedding", "time", "training", "advice"], effects: []}, // prettier-ignore
      // "Among those taken is Ana Ruiz."
      {lemma: ["among those taken", "among those seized", "among those grabbed", "among those rounded up", "among those led away", "among those picked up"], part: "adjective", subject: "patient", people: ["patient"], must: ["patient"], unless: ["ill", "hospital"]}, // prettier-ignore
      {lemma: ["put on", "load onto", "throw onto", "shove onto", "force onto", "herd onto", "put in", "put into"], ...done, people: ["patient"], must: ["agent", "patient"], needs: ["soldiers", "soldier", "army", "gendarmes", "guardsmen", "troopers"], unless: ["trial", "show", "ice", "hold", "notice", "lead", "weight", "hospital", "ambulance", "stretcher", "list", "charge", "place", "power", "order"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The arrest of the bishop without a warrant was unlawful.", trigger: "arrest", roles: {patient: "bishop"}}, // prettier-ignore
      {
        text: "Port police arrested a newspaper reporter and two drivers in Halden on Monday.",
        trigger: "arrested",
        roles: {agent: "police", patient: "reporter", place: "Halden"},
      },
      {text: "Ana Brezova was arrested for obstructing an officer.", trigger: "arrested", roles: {patient: "Brezova"}},
      {text: "The arrest of Ana Brezova surprised nobody.", trigger: "arrest", roles: {patient: "Brezova"}},
      {text: "Nobody was arrested at the harbour.", trigger: "arrested", polarity: "-"},
      {text: "No person named Ana Brezova has been arrested.", trigger: "arrested", polarity: "-"},
      {text: "Pavel Stirn was led away in handcuffs.", trigger: "led", roles: {patient: "Stirn"}},
      {text: "The police made 61 arrests on Sunday.", trigger: "arrests", roles: {agent: "police"}},
      {
        text: "The brigade took nine soldiers prisoner.",
        trigger: "took",
        roles: {agent: "brigade", patient: "soldiers"},
        count: 9,
      },
      {text: "Two of the raiders were killed and three captured.", trigger: "captured", roles: {patient: "three"}},
      {text: "Troops recaptured two of the escapees.", trigger: "recaptured", roles: {patient: "two"}},
      {text: "The guards gave the student to the police.", trigger: "gave", roles: {patient: "student"}},
      {text: "The editor turned himself in on Monday.", trigger: "turned", roles: {patient: "editor"}},
      {text: "The nine strikers were driven to police headquarters.", trigger: "driven", roles: {patient: "strikers"}, count: 9}, // prettier-ignore
      {text: "Agents stopped the treasurer at the airport.", trigger: "stopped", roles: {agent: "Agents", patient: "treasurer"}}, // prettier-ignore
      {text: "Police arrested two clerks on Friday. A baker was picked up at dawn.", trigger: "picked up", roles: {patient: "baker"}}, // prettier-ignore
      {text: "Officers bundled the deputy into a car.", trigger: "bundled", roles: {agent: "Officers", patient: "deputy"}}, // prettier-ignore
      {text: "Gendarmes swooped on two smugglers at dawn.", trigger: "swooped", roles: {agent: "Gendarmes", patient: "smugglers"}}, // prettier-ignore
      {text: "Police marched nine strikers off.", trigger: "marched", roles: {agent: "Police", patient: "strikers"}}, // prettier-ignore
      {text: "The treasurer was picked up on a warrant.", trigger: "picked up", roles: {patient: "treasurer"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The editor was marched off by gunmen.",
      "Officers pulled the boy from the river.",
      "Cardiac arrest was ruled out by the doctors.",
      "A judge signed the arrest warrant in May.",
      "The court issued a warrant for the arrest of the general.",
      "The view arrests the eye.",
      "The police seized two boats.",
      "The horses were led away by their owner.",
      "A guide led the tourists to a van.",
      "The painter captured the mood of the miners.",
      "She surrendered to despair.",
      "The clerk handed the keys over to the police.",
      "The teacher gave the police a list.",
      "Police took the injured boy to hospital.",
      "She picked up her sons at noon.",
      "The storm stopped the climbers at the border.",
      "They drove the children to school past the police.",
      "The company netted two million crowns.",
    ],
  },
}
