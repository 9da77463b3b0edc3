// Somebody is kept where they may not leave, by those who hold power.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who, why} from "./labels.ts"
import {befalls, deed, done, state} from "./shapes.ts"

const held = [{role: "patient", status: "detained", when: "during"}] as const
const takers = [{role: "patient", status: "detained", when: "during", byTaker: true}] as const

/** Detention, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const detention: Happening = {
  name: "detention",
  label: {en: "detention", es: "detención"},
  plover: "COERCE",
  huridocs: "030102",
  deliberate: true,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
    cause: why,
  },
  effects: [{role: "patient", status: "detained", when: "after"}],
  decreed: true,
  frames: {
    en: [
      {lemma: ["detained", "imprisoned"], part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {
        lemma: "detain",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause", on: "cause", over: "cause"},
      },
      {lemma: "imprison", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "jail", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "incarcerate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "intern", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "lock up", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "hold",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause", on: "cause"},
        unless: [
          "honour",
          "arms",
          "baby",
          "child",
          "hand",
          "tight",
          "together",
          "upright",
          "hug",
          "embrace",
          "office",
          "post",
          "seat",
          "accountable",
          "responsible",
          "liable",
          "hand",
          "hands",
          "talks",
          "regard",
          "esteem",
          "contempt",
          "awe",
          "traffic",
          "breath",
        ],
        effects: [{role: "patient", status: "detained", when: "during", byTaker: true}],
      },
      {lemma: ["hold hostage", "hold captive"], part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: [{role: "patient", status: "hostage", when: "during"}]}, // prettier-ignore
      {
        lemma: "keep",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: [
          "cell",
          "prison",
          "custody",
          "jail",
          "detention",
          "captivity",
          "station",
          "cellar",
          "handcuffs",
          "overnight",
          "hours",
        ],
        unless: ["waiting", "awake", "company", "warm", "busy", "hospital", "clinic", "doctor", "doctors", "nurse", "nurses", "observation"], // prettier-ignore
        effects: [{role: "patient", status: "detained", when: "during", byTaker: true}],
      },
      {
        lemma: "confine",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "detained", when: "during", byTaker: true}],
      },
      {lemma: ["place at the disposal", "bring before the prosecutor", "hand over to the prosecutor"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["prosecutor", "judge", "court", "authorities"]}, // prettier-ignore
      {lemma: "take into custody", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "remand", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "accompany",
        part: "verb",
        subject: "agent",
        object: "patient",
        affirmed: true,
        people: ["patient"],
        needs: ["statement", "station", "questioning"],
      },
      {
        lemma: "question",
        part: "verb",
        subject: "agent",
        object: "patient",
        affirmed: true,
        people: ["patient"],
        needs: ["police", "officer", "prosecutor", "counsel", "lawyer", "station", "hours"],
        weak: true,
        effects: [],
      },
      {
        lemma: "have",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["custody", "cell"],
        weak: true,
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {lemma: "send to prison", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "put in prison", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "put into", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["police"]},
      {lemma: "put in", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["police"]},
      {lemma: "put behind bars", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["in custody", "in prison", "in jail", "in detention", "behind bars", "under house arrest", "under arrest"], part: "adjective", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {
        lemma: "in captivity",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "hostage", when: "during"}],
      },
      {
        lemma: "in the hands of",
        part: "adjective",
        subject: "patient",
        object: "agent",
        people: ["patient"],
        effects: [{role: "patient", status: "hostage", when: "during", byTaker: true}],
        unless: ["fate", "God"],
      },
      {
        lemma: ["in the care of", "in the custody of"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        needs: [
          "intelligence",
          "police",
          "army",
          "military",
          "security",
          "authorities",
          "ministry",
          "guard",
          "service",
          "custody",
        ],
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {
        lemma: "bring before",
        part: "verb",
        subject: "agent",
        object: "patient",
        affirmed: true,
        people: ["patient"],
        needs: ["judge", "court", "magistrate", "tribunal", "prosecutor", "prosecutors"],
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {
        lemma: "detention",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "cause"},
      },
      {lemma: "deprive", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["liberty", "freedom"], effects: [{role: "patient", status: "detained", when: "during"}]}, // prettier-ignore
      {lemma: ["imprisonment", "deprivation of liberty"], part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]}, // prettier-ignore
      {lemma: "incarceration", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["turn up", "resurface", "reappear"], part: "verb", subject: "patient", people: ["patient"], needs: ["prison", "jail", "custody", "detention", "cell"], effects: [{role: "patient", status: "detained", when: "during"}]}, // prettier-ignore
      {lemma: "captivity", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]},
      {
        lemma: "custody",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
        weak: true,
      },
      {lemma: ["subject to detention", "subject to arbitrary detention", "subject to incommunicado detention", "subject to solitary confinement"], part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {lemma: ["detainee", "inmate"], part: "noun", self: "patient", weak: true, effects: held},
      {
        lemma: "prisoner",
        part: "noun",
        self: "patient",
        subject: "agent",
        weak: true,
        unless: [
          "former",
          "ex",
          "exchange",
          "swap",
          "dilemma",
          "habits",
          "past",
          "circumstance",
          "film",
          "played",
          "plays",
        ],
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {
        lemma: "captive",
        part: "noun",
        self: "patient",
        weak: true,
        unless: ["fashion", "market", "audience"],
        effects: [{role: "patient", status: "hostage", when: "during"}],
      },
      {
        lemma: "hostage",
        part: "noun",
        self: "patient",
        subject: "agent",
        weak: true,
        unless: ["former", "fortune", "film", "played", "drama"],
        effects: [{role: "patient", status: "hostage", when: "during"}],
      },
      {
        lemma: [
          "place under arrest",
          "put under arrest",
          "keep under arrest",
          "place in custody",
          "keep in custody",
          "place in detention",
          "throw in jail",
          "throw into jail",
        ],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {
        lemma: "have",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        pointed: ["patient"],
        must: ["agent"],
        unless: ["believe", "think", "back"],
        weak: true,
        effects: [{role: "patient", status: "detained", when: "during", byTaker: true}],
      },
      {
        lemma: ["locate", "find", "trace", "see", "spot", "visit"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["prison", "jail", "cell", "custody", "detention", "barracks"],
        unless: ["alive", "dead", "hanged", "shot", "murdered", "strangled", "guilty"],
        weak: true,
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {
        lemma: ["telephone", "phone", "call", "ring", "write"],
        part: "verb",
        subject: "patient",
        object: "recipient",
        people: ["patient"],
        oblique: {from: "place"},
        must: ["place"],
        needs: ["prison", "jail", "cell", "precinct", "barracks", "custody"],
        weak: true,
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {
        lemma: ["in cell", "in dungeon", "on remand", "in a camp"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "detained", when: "during"}],
      },
      {lemma: ["languish in", "rot in", "linger in"], part: "verb", subject: "patient", people: ["patient"], needs: ["prison", "jail", "custody", "detention", "cell"], effects: held}, // prettier-ignore
      {lemma: ["in pre-trial detention", "in police custody", "in pretrial detention", "in solitary confinement", "in military custody", "in a cell"], part: "adjective", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {lemma: "serve", part: "verb", subject: "patient", people: ["patient"], must: ["patient"], needs: ["sentence"], unless: ["notice", "warrant"], effects: held, weak: true}, // prettier-ignore
      {lemma: ["number of arrests", "number of detained", "number of detentions"], part: "noun", weighs: true},
      {lemma: "spend", part: "verb", subject: "patient", people: ["patient"], needs: ["prison", "jail", "custody", "detention", "captivity", "cell"], unless: ["money", "crowns", "dollars", "budget"], effects: held, weak: true}, // prettier-ignore
      {lemma: ["under police guard", "under armed guard", "under guard", "under military guard"], part: "adjective", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {lemma: ["keep", "hold"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["against"], unless: ["record", "grudge", "charge", "charges", "town", "city"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}], weak: true}, // prettier-ignore
      {lemma: ["in police hands", "in army hands", "in military hands", "in rebel hands", "in enemy hands", "in militia hands", "in government hands", "in the hands of", "in hands of"], part: "adjective", subject: "patient", people: ["patient"], unless: ["fate", "God", "evidence", "territory", "city"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["behind the wire", "behind wire", "behind barbed wire", "under lock and key", "in irons", "in the dungeon", "confined to home", "confined to house", "confined to barracks", "under home arrest", "under home confinement", "under judicial supervision", "under police supervision"], part: "adjective", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {lemma: ["reside", "live", "stay", "remain"], part: "verb", subject: "patient", people: ["patient"], needs: ["supervision", "guard", "ankle"], unless: ["medical", "adult"], effects: held}, // prettier-ignore
      {lemma: ["do time", "serve time"], part: "verb", subject: "patient", people: ["patient"], effects: held},
      {lemma: "spend", part: "verb", subject: "patient", people: ["patient"], needs: ["bars", "wire", "lock", "barracks", "dungeon", "camp"], unless: ["money", "crowns", "dollars", "budget", "summer", "refugee", "holiday", "training"], effects: held, weak: true}, // prettier-ignore
      {lemma: "keep", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["place"], needs: ["being"], unless: ["waiting", "awake", "company", "warm", "busy", "hospital", "clinic", "ward", "school", "home", "observation", "intensive", "supplied", "informed", "bees", "cows", "cattle", "sheep", "from", "dog", "dogs", "animals", "machine", "life", "healthcare", "nursing", "bay", "distance"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}], weak: true}, // prettier-ignore
      {lemma: "keep", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["night", "nights", "days", "weeks", "months", "barracks", "gymnasium", "farm", "compound", "basement", "container", "camp", "captive", "prisoner", "locked", "shed", "barn", "stadium", "warehouse"], unless: ["teacher", "class", "waiting", "awake", "company", "warm", "busy", "hospital", "clinic", "doctor", "doctors", "nurse", "nurses", "observation", "supplied", "alive", "going", "informed", "bees", "cows", "cattle", "sheep", "from"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}], weak: true}, // prettier-ignore
      {lemma: ["lock", "lock in", "lock inside", "shut", "shut in", "shut up", "pen", "pen in", "coop up", "cage", "corral", "wall up", "lock into"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["cell", "cells", "cellar", "room", "container", "basement", "hall", "shed", "cupboard", "van", "stadium", "barn", "cage", "storeroom", "classroom", "gymnasium", "warehouse", "compound", "hut", "pit", "depot", "garage", "hangar", "attic", "barracks", "dormitory", "church", "mosque", "school", "nights", "days", "hours"], unless: ["talks", "dispute", "themselves", "himself", "herself"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["leave house", "leave home", "leave flat", "leave apartment", "leave village", "leave compound", "leave residence"], part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", unless: ["until", "rain", "heat", "children", "storm", "cold", "illness", "ill", "pandemic"], effects: held, weak: true}, // prettier-ignore
      {lemma: "house arrest", part: "noun", subject: "agent", object: "patient", oblique: {for: "patient", of: "patient"}, weak: true}, // prettier-ignore
      {lemma: ["still with", "still among"], part: "adjective", subject: "patient", object: "agent", people: ["patient"], needs: ["kidnappers", "captors", "gunmen", "rebels", "bandits", "abductors", "militants", "insurgents", "guerrillas", "pirates", "hostage-takers", "militia", "jihadists"], effects: [{role: "patient", status: "hostage", when: "during"}]}, // prettier-ignore
      {lemma: ["fall into hands", "fall into the hands"], part: "verb", subject: "patient", people: ["patient"], oblique: {of: "agent"}, effects: [{role: "patient", status: "detained", when: "after", byTaker: true}]}, // prettier-ignore
      // "Both are still in Halden", of people whom the text tells to be held.
      {lemma: ["remain", "stay"], part: "verb", subject: "patient", people: ["patient"], must: ["place"], needs: ["facility", "base", "barracks", "camp", "centre", "center", "depot", "post", "compound", "hangar", "warehouse", "fort", "garrison"], unless: ["refugee", "hospital", "home", "country", "power", "office", "exile", "large", "contact", "touch", "hiding", "embassy", "consulate", "asylum", "group", "streets", "city", "town", "voluntarily", "willingly"], backed: ["arrest", "detention", "abduction", "release"], weak: true, effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["be", "sit"], part: "verb", subject: "patient", people: ["patient"], must: ["place"], needs: ["still"], unless: ["hospital", "home", "power", "office", "exile", "large", "contact", "touch", "hiding", "embassy", "consulate", "asylum", "force", "talks", "shock", "doubt", "school", "danger"], backed: ["arrest", "detention", "abduction", "release"], weak: true, effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      // What those who hold somebody say for it.
      {lemma: ["undergo verification", "undergo check", "undergo checks", "undergo screening", "undergo filtration", "help police with inquiries", "assist police with inquiries", "help with inquiries", "assist with inquiries", "assist investigation", "assist the investigation"], part: "verb", subject: "patient", people: ["patient"], unless: ["medical", "security", "software"], effects: held}, // prettier-ignore
      {lemma: ["check", "screen", "vet", "verify", "process", "filter", "interrogate", "debrief"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["identity", "identities", "checkpoint", "soldiers", "army", "intelligence", "troops", "gendarmes", "guard", "filtration"], unless: ["medical", "tickets", "bags", "luggage", "disease"], backed: ["arrest", "detention", "abduction", "release", "transfer", "siege"], weak: true, effects: held}, // prettier-ignore
      {lemma: ["ask to remain", "ask to stay", "ask to stay behind", "invite to clarify", "invite to explain", "invite for talk", "invite for a talk", "invite to the station", "ask to accompany", "oblige to remain", "require to remain"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["police", "verification", "identity", "officer", "officers", "soldiers", "army", "ministry", "clarify", "matter", "questions", "persons", "station", "security"], unless: ["seated", "guests", "calm", "indoors", "home", "homes", "silent"], weak: true, effects: held}, // prettier-ignore
      {lemma: ["hold prisoner", "keep prisoner", "keep captive", "hold incommunicado", "keep incommunicado", "clap in irons", "send down", "put away", "commit to prison", "consign to prison", "remand in custody", "place in detention", "hold on to", "hang on to"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["power", "hope", "job", "seat", "lead", "toys", "savings"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["incommunicado", "imprisoned", "jailed", "interned", "incarcerated", "in preventive detention", "in administrative detention", "in federal custody", "in state custody", "in federal prison", "on death row", "in the cells", "in the lock-up", "in solitary", "in a penal colony", "in chains", "in captivity", "awaiting trial", "held captive"], part: "adjective", subject: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {lemma: ["confinement", "internment", "lock-up", "remand"], part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["extend detention", "prolong detention", "extend remand", "prolong remand", "extend custody"], part: "verb", subject: "agent", object: "topic", oblique: {of: "patient"}}, // prettier-ignore
      {lemma: ["put in", "put into", "throw in", "throw into", "shove into", "fling into", "cast into", "toss into", "place in", "dump in", "clap in", "lodge in", "book into"], ...done, needs: ["cell", "cells", "prison", "jail", "dungeon", "gaol", "custody", "detention", "lock-up", "pit", "cage", "isolation", "dungeons"], unless: ["guards", "another", "other", "separate", "different", "apart", "alone", "phone", "charge", "letter"], effects: [{role: "patient", status: "detained", when: "after", byTaker: true}]}, // prettier-ignore
      {lemma: ["keep in", "hold back", "keep back"], ...done, needs: ["questioning"]}, // prettier-ignore
      {lemma: ["spend the night", "spend night", "spend nights", "spend days", "sleep", "wake up", "pass night"], ...befalls, needs: ["cell", "cells", "custody", "prison", "jail", "bars", "barracks", "lock-up", "captivity", "dungeon", "detention"], unless: ["outside", "fuel", "battery", "skin", "guards", "soldiers", "visitors", "money", "bed"], effects: held}, // prettier-ignore
      {lemma: ["sit in", "lie in", "wait in", "stay in", "end up in", "wind up in", "land in", "live in", "sit inside", "sit out", "vegetate in", "stew in", "suffer in", "pine in"], ...befalls, needs: ["cell", "cells", "prison", "jail", "dungeon", "custody", "lock-up", "detention", "gaol"], unless: ["outside", "visitors", "hope", "judgment", "court", "guard", "guards", "warden", "officer", "officers", "hospital"], effects: held}, // prettier-ignore
      {lemma: ["interrogate", "grill", "cross-examine"], ...done, affirmed: true, needs: ["station", "barracks", "headquarters", "hours", "days", "agents", "officers", "police", "intelligence", "soldiers"], unless: ["steak", "burger", "witness", "journalists", "voters"], weak: true, effects: held}, // prettier-ignore
      {lemma: ["inside"], ...state, needs: ["prison", "jail", "gaol", "cells"], unless: ["visitors", "reporters", "drugs", "phones", "work", "riot", "guards", "conditions", "life"], weak: true, effects: held}, // prettier-ignore
      {lemma: ["have in hands", "have in captivity", "have in power", "have under arrest", "have locked up", "have behind bars"], ...done, unless: ["future", "fate", "weapons", "hope"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: "keep", ...done, needs: ["cave", "caves", "pit", "hole", "hut", "tent", "cage", "well", "bunker", "tunnel", "cellar", "attic", "ravine", "forest", "jungle", "stockade", "outhouse", "sheepfold"], unless: ["warm", "dry", "safe", "busy", "secret", "sheep", "cattle", "goats", "dog", "awake", "wine"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["allow to leave", "allow out", "let out", "permit to leave", "let leave", "allow off"], ...done, denied: true, polarity: "-", needs: ["barracks", "compound", "station", "cell", "cells", "camp", "farm", "base"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["jailing", "holding", "locking up", "house arrest", "pre-trial detention", "hostage-holding"], ...deed, must: ["patient"], unless: ["company", "shares", "pattern"]}, // prettier-ignore
      {lemma: ["among the political prisoners", "doing time", "serving time"], ...state, effects: held}, // prettier-ignore
      {lemma: ["rot in", "rot away in", "moulder in", "bang up", "hold in lock-up", "shut away", "put inside", "lock away", "keep locked up", "keep behind bars", "whisk to cell", "take to cells", "march to cell"], ...done, subject: null, unless: ["visitors", "fruit", "wood"], effects: held}, // prettier-ignore
      {lemma: ["rot in", "rot away in", "moulder in"], ...befalls, needs: ["jail", "prison", "cell", "cells", "custody", "dungeon", "dungeons", "camp", "camps"], effects: held}, // prettier-ignore
      {lemma: ["banged up", "in and out of jail", "in and out of prison", "locked up", "in the clink", "in the slammer", "doing time", "still inside", "in a place of safety", "under restraint"], ...state, effects: held}, // prettier-ignore
      {lemma: "have", ...done, needs: ["son", "sons", "daughter", "daughters", "husband", "wife", "brother", "brothers", "sister", "sisters", "father", "mother", "uncle", "cousin", "nephew", "niece", "grandson", "boy", "girl", "child", "children"], must: ["agent", "patient"], unless: ["believe", "think", "back", "with", "adopted", "lost", "seen", "home", "married", "two", "three", "four", "school", "no", "at", "in", "who", "and", "named", "called", "together", "got"], weak: true, effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["let out of", "allow out of", "allow to leave"], ...done, denied: true, polarity: "-", needs: ["barn", "cell", "room", "cellar", "house", "village", "hall", "gymnasium", "shed", "container", "church", "school", "building"], unless: ["fire", "flood", "storm", "rain", "lesson"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["remain detained", "remain jailed", "remain imprisoned", "remain locked up", "stay locked up", "remain interned", "stay detained"], ...befalls, effects: held}, // prettier-ignore
      // "They have Jon", "they've got him in the creamery": who, nobody says.
      {lemma: ["have got", "get"], ...done, needs: ["'ve", "’ve", "have", "has", "'s", "’s"], pointed: ["patient"], must: ["agent", "patient", "place"], unless: ["out", "to", "into", "wrong", "back", "trouble", "tears", "stitches", "hospital", "clinic", "team", "band", "goal", "bed", "home", "school", "ready", "on", "going", "done"], weak: true, effects: takers}, // prettier-ignore
      {lemma: ["keep", "hold"], ...done, people: ["patient"], must: ["agent", "patient", "place"], unless: ["warm", "dry", "safe", "busy", "awake", "waiting", "company", "hospital", "clinic", "home", "team", "squad", "informed", "touch", "mind", "suspense", "dark", "line", "check", "loop", "school", "from", "out", "at bay"], backed: ["arrest", "abduction", "detention", "disappearance"], effects: takers}, // prettier-ignore
      // "She is still in there", of people whom the text tells to be held.
      {lemma: ["still there", "in there", "still in there", "in there still", "still inside", "back inside"], ...state, backed: ["arrest", "abduction", "detention", "disappearance"], unless: ["hospital", "home", "school", "office", "power", "reporters", "visitors", "queue", "line", "bar", "pool"], weak: true, effects: held}, // prettier-ignore
      {lemma: ["remain", "stay"], part: "verb", subject: "patient", people: ["patient"], must: ["place"], needs: ["station", "block", "unit", "wing", "precinct", "headquarters", "shed", "mill", "quarry", "school", "stadium"], unless: ["hospital", "radio", "railway", "train", "bus", "home", "open", "closed", "fire", "power", "polling", "petrol", "voluntarily"], backed: ["arrest", "abduction", "detention", "release"], weak: true, effects: takers}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The detention of the boys in a centre for adults breached the Act.", trigger: "detention", roles: {patient: "boys"}}, // prettier-ignore
      {text: "The deprivation of liberty of the baker was arbitrary.", trigger: "deprivation of liberty", roles: {patient: "baker"}}, // prettier-ignore
      {
        text: "Agents detained Pavel Stirn at the ferry on Monday.",
        trigger: "detained",
        roles: {agent: "Agents", patient: "Stirn"},
      },
      {
        text: "The government holds about 600 political prisoners.",
        trigger: "holds",
        roles: {agent: "government", patient: "prisoners"},
        count: 600,
      },
      {text: "She has been in prison since December.", trigger: "in prison", roles: {patient: "She"}},
      {
        text: "Three aid workers are still being held by the militia.",
        trigger: "held",
        roles: {agent: "militia", patient: "workers"},
      },
      {text: "The ministry may detain the two writers.", trigger: "detain", certainty: "possible"},
      {text: "The guards did not detain Pavel Stirn.", trigger: "detain", polarity: "-"},
      {
        text: "A court placed Ana Brezova under house arrest.",
        trigger: "placed",
        roles: {agent: "court", patient: "Brezova"},
      },
      {text: "The militia has them.", trigger: "has", roles: {agent: "militia", patient: "them"}},
      {text: "Pavel Stirn has been found in the military prison.", trigger: "found", roles: {patient: "Stirn"}},
      {text: "He telephoned his wife from the prison on Monday.", trigger: "telephoned", roles: {patient: "He"}},
      {
        text: "The editor was in the care of military intelligence.",
        trigger: "in the care of",
        roles: {patient: "editor"},
      },
      {
        text: "The editor was brought before a judge.",
        trigger: "brought before",
        roles: {patient: "editor"},
      },
      {
        text: "Three of them remain in the hands of their captors.",
        trigger: "in the hands of",
        roles: {patient: "Three"},
        count: 3,
      },
      {text: "The government holds no political prisoners.", trigger: "holds", polarity: "-"},
      {text: "The pastor was kept in the hall against his will.", trigger: "kept", roles: {patient: "pastor"}},
      {text: "The pastor is under police guard.", trigger: "under police guard", roles: {patient: "pastor"}},
      {text: "Mira Kolar is in police custody.", trigger: "in police custody", roles: {patient: "Kolar"}},
      {text: "Pavel Stirn spent three years in prison.", trigger: "spent", roles: {patient: "Stirn"}},
      {text: "Pavel Stirn is no longer in prison.", trigger: "in prison", roles: {patient: "Stirn"}, polarity: "-"},
      {text: "Two of the pilots are in rebel hands.", trigger: "in rebel hands", roles: {patient: "Two of the pilots"}, count: 2}, // prettier-ignore
      {text: "The deputy fell into the hands of the militia.", trigger: "fell", roles: {patient: "deputy", agent: "militia"}}, // prettier-ignore
      {text: "The nine were locked in a storeroom for a week.", trigger: "locked", roles: {patient: "nine"}},
      {text: "The guerrillas kept the two nuns for nine months.", trigger: "kept", roles: {agent: "guerrillas", patient: "nuns"}}, // prettier-ignore
      {text: "The mayor spent 40 days behind bars.", trigger: "spent", roles: {patient: "mayor"}},
      {text: "Her brother is still with the kidnappers.", trigger: "still with", roles: {patient: "brother", agent: "kidnappers"}}, // prettier-ignore
      {text: "The poet must live at home under guard.", trigger: "live", roles: {patient: "poet"}},
      {
        text: "Police arrested the two pilots. The pilots are still in Halden.",
        trigger: "are",
        roles: {patient: "pilots"},
      },
      {text: "Nine persons were asked to remain for verification of identity.", trigger: "asked", roles: {patient: "persons"}, count: 9}, // prettier-ignore
      {text: "The trawlermen had to undergo verification.", trigger: "undergo", roles: {patient: "trawlermen"}},
      {text: "The gang kept the boys captive.", trigger: "kept", roles: {agent: "gang", patient: "boys"}},
      {text: "The clerk was thrown into a cell.", trigger: "thrown into", roles: {patient: "clerk"}}, // prettier-ignore
      {text: "The jailing of nine nurses shocked the town.", trigger: "jailing", roles: {patient: "nurses"}}, // prettier-ignore
      {text: "Olga Holt is a prisoner of the militia.", trigger: "prisoner", roles: {patient: "Holt"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "A detention facility was opened in the north.",
      "The teacher was held in high regard.",
      "The jailing of the idea was a joke.",
      "The editor has not been brought before a judge.",
      "The doctors kept the patient overnight.",
      "Police removed the protesters from the square.",
      "The ministers held talks in Halden.",
      "The mayor held a press conference.",
      "Traffic was held up for an hour.",
      "He keeps the keys of the house.",
      "The detention centre was painted in May.",
      "The union has many members.",
      "She has two sons.",
      "They kept the door shut against the wind.",
      "He called from the station.",
      "They were held accountable for the loss.",
      "The state spent millions on the prison.",
      "She kept bees for nine years.",
      "The matter is in the hands of God.",
      "He locked the door of the cellar.",
      "The children did not leave the house because of the rain.",
      "She spent the summer at a camp.",
      "The pilots are still in Halden.",
      "The guests were asked to remain seated.",
      "She held on to the rope.",
    ],
  },
}
