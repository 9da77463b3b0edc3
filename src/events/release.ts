// Somebody who was held is let go.

import type {Happening} from "../claims/happening.ts"
import {byWhom, fromWhere, where, who} from "./labels.ts"
import {befalls, done, state} from "./shapes.ts"

const leaving = [{role: "patient", status: "free", when: "during", inside: true, now: true}] as const

/** Release, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const release: Happening = {
  name: "release",
  label: {en: "release", es: "liberación"},
  plover: "RETREAT",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    origin: fromWhere,
    place: where,
  },
  effects: [
    {role: "patient", status: "released", when: "after"},
    {role: "patient", status: "detained", when: "before", byTaker: true},
  ],
  frames: {
    en: [
      // "The soldiers returned to their families": who comes home to them, and was held.
      {lemma: ["return to their family", "return to their families", "return to his family", "return to her family", "go home to their families", "go back to their families"], part: "verb", subject: "patient", people: ["patient"], backed: ["detention", "abduction", "arrest", "exchange", "release"]}, // prettier-ignore
      {lemma: ["freed", "released"], part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {
        lemma: "release",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {into: "destination"},
        unless: [
          "company",
          "firm",
          "club",
          "bank",
          "employer",
          "factory",
          "contract",
          "contracts",
          "label",
          "striker",
          "goalkeeper",
          "harvest",
          "figures",
          "report",
          "song",
          "album",
        ],
      },
      {
        lemma: "free",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["feel", "feels", "felt", "feel", "feels", "felt"],
      },
      {lemma: "liberate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "set free", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "let go of", part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], unless: ["hand", "hands", "arm", "sleeve"]}, // prettier-ignore
      {
        lemma: "let go",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "company",
          "firm",
          "club",
          "school",
          "teacher",
          "bank",
          "employer",
          "factory",
          "shop",
          "staff",
          "budget",
          "early",
          "hand",
          "rope",
        ],
      },
      {
        lemma: "let out",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "noon",
          "teacher",
          "pupils",
          "lesson",
          "dress",
          "seam",
          "school",
          "class",
          "work",
          "church",
          "party",
          "cat",
          "cry",
          "scream",
          "rooms",
          "flat",
          "house",
          "breath",
        ],
      },
      // "Two minors let go to parents", "Ruiz let go same evening": a log leaves out the verb that helps.
      {lemma: ["let go", "let out"], part: "verb", subject: "patient", object: "topic", people: ["patient"], must: ["patient"], empty: ["topic"], unless: ["of", "company", "firm", "club", "school", "budget", "rope", "hand", "hands", "breath", "cry", "scream", "sigh", "at", "he", "she", "they", "i", "we", "you", "who"]}, // prettier-ignore
      {lemma: "turn loose", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "discharge",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["prison", "custody", "jail", "detention"],
      },
      {lemma: "set at liberty", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "hand back", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "walk free", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "go free", part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "walk out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["prison", "jail", "cell", "station", "custody", "remand", "detention", "gate", "court", "paper"],
      },
      {
        lemma: "get out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["prison", "jail", "cell", "custody"],
      },
      {
        lemma: "leave",
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        needs: ["prison", "jail", "cell", "custody"],
      },
      {
        lemma: "come out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["prison", "jail", "cell", "custody", "gate"],
      },
      {
        lemma: "at liberty",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "free", when: "during"}],
      },
      {
        lemma: "free",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        weak: true,
        unless: [
          "of",
          "from",
          "charge",
          "press",
          "trade",
          "to",
          "election",
          "elections",
          "lunch",
          "dinner",
          "tonight",
          "tomorrow",
          "entry",
        ],
        effects: [{role: "patient", status: "free", when: "during"}],
      },
      {
        lemma: "safe",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        weak: true,
        unless: ["from", "distance"],
        effects: [{role: "patient", status: "free", when: "during"}],
      },
      {
        lemma: "release",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["press", "news"],
        oblique: {from: "origin"},
      },
      {lemma: "liberation", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["freedom", "liberty"], part: "noun", oblique: {for: "patient"}, people: ["patient"], must: ["patient"], needs: ["!", "now", "immediate"], unless: ["press", "speech"], modality: "demanded", certainty: "unknown"}, // prettier-ignore
      {
        lemma: "freedom",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient"],
        weak: true,
      },
      {lemma: "freeing", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: ["drop off", "dump", "leave by", "leave at", "leave on", "leave near"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["roadside", "road", "motorway", "checkpoint", "border", "hospital"],
        unless: ["post"],
      },
      {
        lemma: ["regain freedom", "win freedom", "regain liberty"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
      },
      {
        lemma: ["walk", "emerge"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["prison", "jail", "custody", "cell"],
        must: ["origin"],
        weak: true,
      },
      {
        lemma: "send home",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "remains",
          "body",
          "bodies",
          "coffin",
          "cold",
          "fever",
          "flu",
          "holidays",
          "holiday",
          "early",
          "pupil",
          "pupils",
          "letter",
          "school",
          "referee",
          "crowd",
          "work",
        ],
      },
      {
        lemma: ["out of prison", "out of jail", "out of custody", "out on bail", "free on bail"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "released", when: "during"}],
      },
      {
        lemma: ["unharmed", "safe and sound"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        weak: true,
        effects: [{role: "patient", status: "free", when: "during"}],
      },
      // "Anyone may leave freely": of whoever is inside.
      {lemma: ["free to leave", "free to go"], part: "adjective", subject: "patient", people: ["patient"], effects: leaving}, // prettier-ignore
      {lemma: ["leave freely", "go freely", "walk out freely", "come out freely", "leave at any time", "go whenever", "leave whenever"], part: "verb", subject: "patient", people: ["patient"], effects: leaving}, // prettier-ignore
      {lemma: ["grant bail", "give bail", "allow bail"], part: "verb", subject: "agent", object: "patient", oblique: {to: "patient"}, people: ["patient"]}, // prettier-ignore
      {lemma: ["post bail", "make bail"], part: "verb", subject: "patient", people: ["patient"]},
      {lemma: ["deny bail", "refuse bail"], part: "verb", subject: "agent", object: "patient", oblique: {to: "patient"}, people: ["patient"], polarity: "-"}, // prettier-ignore
      {lemma: ["refuse", "reject", "deny", "dismiss"], part: "verb", subject: "agent", object: "topic", must: ["topic"], needs: ["bail", "parole"], unless: ["appeal"], polarity: "-", effects: []}, // prettier-ignore
      {lemma: ["on bail", "on parole"], part: "adjective", subject: "patient", people: ["patient"], weak: true, effects: [{role: "patient", status: "released", when: "during"}]}, // prettier-ignore
      {lemma: ["parole", "bail out"], part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["walk out of", "walk from", "emerge from", "come out of", "file out of", "stumble out of", "leave"], ...befalls, needs: ["hostage", "hostages", "captive", "captives"], unless: ["talks", "meeting", "negotiator", "negotiators", "police", "dead", "behind"], weak: true}, // prettier-ignore
      {lemma: ["hand", "give", "deliver", "turn over", "pass"], ...done, oblique: {to: "recipient"}, must: ["patient", "recipient"], needs: ["mediator", "mediators", "envoy", "envoys", "embassy", "monitors", "delegates", "families", "relatives", "parents", "elders", "bishop", "consul", "consulate", "cross", "crescent"], unless: ["body", "bodies", "remains", "police", "letter", "dead"], weak: true}, // prettier-ignore
      {lemma: ["set loose", "allow to go home", "let go home", "let walk free"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["reunite with", "return to family"], part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: [{role: "patient", status: "free", when: "after", onlySo: true}], weak: true}, // prettier-ignore
      {lemma: ["allow to go", "allow off", "let off", "let out of"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["hook", "lightly", "steam", "bomb", "cat", "ahead", "further", "warning", "fine", "church", "school", "work", "market", "abroad", "party"], effects: [{role: "patient", status: "released", when: "after", onlySo: true}]}, // prettier-ignore
      {lemma: ["walk out", "come out", "get out"], part: "verb", subject: "patient", people: ["patient"], needs: ["pardon", "amnesty", "clemency", "parole", "bail", "decree", "camp", "barracks", "warders", "dungeon", "captivity", "penitentiary", "penal"], unless: ["meeting", "talks", "class"]}, // prettier-ignore
      {lemma: "out", part: "adjective", subject: "patient", people: ["patient"], needs: ["will", "'ll", "’ll", "shall", "pardon", "amnesty", "bail"], unless: ["of", "there", "tour", "injured", "season", "carry", "carried", "figure", "country", "lights", "power", "fire"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["give up", "surrender", "yield up", "relinquish", "give back", "send back"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["captive", "captives", "hostage", "hostages", "abductee", "abductees"], unless: ["prison", "jail", "cell", "camp", "search"]}, // prettier-ignore
      {lemma: ["drop at", "drop near", "drop on", "drop outside", "set down", "leave outside", "leave near", "abandon"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["roadside", "petrol", "station", "junction", "outskirts", "crossroads", "checkpoint", "motorway", "village", "road", "mosque", "church"], unless: ["bomb", "leaflets", "aid", "bus", "school", "body", "bodies", "post", "dead", "baby"], backed: ["detention", "abduction", "arrest", "rescue", "disappearance"], weak: true}, // prettier-ignore
      {lemma: ["come out", "get out", "send back", "give back", "let out", "return", "set down"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["prison", "jail", "cell", "camp", "border", "country", "court", "work", "front", "vehicle", "car", "bus", "letter", "money", "land", "territory", "origin", "embassy", "city", "town", "migrants", "refugees", "body", "bodies", "search", "hope"], backed: ["detention", "abduction", "arrest", "rescue", "disappearance"], weak: true}, // prettier-ignore
      {lemma: ["come out", "get out"], part: "verb", subject: "patient", people: ["patient"], unless: ["vehicle", "car", "bus", "bed", "hand", "favour", "against", "water", "building", "embassy", "country", "street", "streets", "hiding", "coma", "shock", "study", "book", "house", "office", "meeting", "talks", "support", "favour", "vote"], backed: ["detention", "abduction", "arrest", "rescue", "disappearance"], weak: true}, // prettier-ignore
      {lemma: ["back with", "home with", "back among", "safe with"], part: "adjective", subject: "patient", people: ["patient"], needs: ["family", "families", "parents", "mother", "father", "relatives", "wife", "husband", "children"], backed: ["detention", "abduction", "arrest", "rescue", "disappearance"], weak: true, effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
      {lemma: ["go nowhere"], part: "verb", subject: "patient", people: ["patient"], polarity: "-", unless: ["talks", "case", "inquiry", "investigation", "negotiations", "fast", "career"], backed: ["detention", "abduction", "arrest", "rescue", "disappearance"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["strike off", "strike from", "remove from", "leave off", "drop from", "cross off"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["list", "amnesty", "pardon", "pardons", "swap", "decree", "exchange"], unless: ["sanctions", "blacklist", "ballot", "wanted", "doctors", "register"], polarity: "-", effects: []}, // prettier-ignore
      {lemma: "turn down", part: "verb", subject: "agent", object: "topic", must: ["topic"], needs: ["bail", "parole"], unless: ["appeal"], polarity: "-", effects: []}, // prettier-ignore
      {lemma: ["bail", "unchain", "unshackle", "untie", "emancipate", "spring from", "send on way", "send on their way", "send on his way", "send on her way", "allow home", "allow to leave", "permit to leave", "let leave", "let walk", "wave on", "allow to return home", "let home", "turn out of"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["school", "work", "out", "class", "church", "table", "water", "boat", "country", "embassy", "building", "city", "shoes", "boots", "dog", "dogs"]}, // prettier-ignore
      {lemma: ["put off", "set down from", "put down", "drop off", "let off", "unload"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["lorry", "truck", "bus", "van", "vehicle", "road", "dawn"], unless: ["cargo", "meeting", "trip", "school", "bomb"], backed: ["detention", "abduction", "arrest", "deportation"], weak: true}, // prettier-ignore
      {lemma: ["taste freedom", "see freedom", "breathe free air", "see daylight", "walk into freedom", "gain freedom", "recover freedom", "get freedom back", "walk through the prison gates"], part: "verb", subject: "patient", people: ["patient"], unless: ["report", "file"]}, // prettier-ignore
      {lemma: ["free again", "out of captivity", "no longer captive", "back in freedom", "at freedom", "in freedom", "in the arms of"], part: "adjective", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "released", when: "during"}]}, // prettier-ignore
      {lemma: ["get bail", "receive bail", "win bail", "obtain bail", "secure bail", "granted bail", "win release", "secure release", "gain release"], ...befalls, unless: ["of"]}, // prettier-ignore
      {lemma: "return to", part: "verb", subject: "agent", object: "patient", people: ["patient"], empty: ["agent"], needs: ["relatives", "family", "families", "parents", "mother", "father", "wife", "husband", "kin"], unless: ["body", "bodies", "remains", "ashes", "letter", "adoption", "custody", "belongings", "orphanage", "birth", "police", "army", "dead"]}, // prettier-ignore
      {lemma: ["hand over to", "hand to", "hand back to", "give back to", "give to", "deliver to", "turn over to", "restore to", "release to", "bring back to", "pass to"], ...done, needs: ["relatives", "family", "families", "parents", "mother", "father", "wife", "husband", "kin"], unless: ["body", "bodies", "remains", "ashes", "letter", "adoption", "custody", "belongings", "orphanage", "birth", "police", "army", "dead"]}, // prettier-ignore
      {lemma: ["leave station", "leave barracks", "leave police"], ...befalls, needs: ["police", "barracks"], unless: ["train", "railway", "bus", "force", "journalist", "career", "patrol"], effects: [{role: "patient", status: "released", when: "after", of: "kept", onlySo: true}]}, // prettier-ignore
      {lemma: ["give freedom", "give liberty", "give back freedom", "grant freedom", "restore freedom", "restore liberty", "give back liberty"], ...done, oblique: {to: "patient"}, unless: ["press", "choice", "speech"]}, // prettier-ignore
      {lemma: ["drop at", "drop near", "drop on", "drop off", "drop outside", "leave at", "leave near", "leave on", "leave in", "leave by", "dump", "set down", "abandon"], ...done, needs: ["kidnappers", "captors", "abductors", "hostage-takers", "unharmed", "blindfolded"], unless: ["dead", "body", "bodies", "corpse", "wreck"]}, // prettier-ignore
      {lemma: ["lift", "end"], part: "verb", subject: "agent", object: "topic", needs: ["house"], must: ["topic"], unless: ["roof", "siege", "ban", "spirits", "curfew", "war", "strike", "occupation", "search", "sanctions"], effects: []}, // prettier-ignore
      {lemma: ["enlarge on bail", "admit to bail", "release on bail", "discharge on bail", "send out on bail"], ...done}, // prettier-ignore
      {lemma: ["tell to go", "tell to leave", "order to go"], ...done, needs: ["door", "doors", "gate", "gates", "untied", "unlocked", "opened"], unless: ["hell", "bed", "country"], weak: true}, // prettier-ignore
      {lemma: ["gates open for", "doors open for", "prison gates open", "cell doors open"], part: "noun", object: "patient"}, // prettier-ignore
      {lemma: ["open for"], part: "verb", object: "patient", subject: null, people: ["patient"], needs: ["prison", "jail", "cell"], must: ["patient"], unless: ["business", "visitors", "business"]}, // prettier-ignore
      {lemma: ["walk out to", "come out to", "walk out into"], ...befalls, needs: ["cheers", "applause", "crowd", "cameras", "families", "freedom", "embraces", "supporters"], unless: ["meeting", "talks", "stage", "protest", "strike"]}, // prettier-ignore
      {lemma: ["ordeal end", "captivity end", "nightmare end", "be over"], part: "verb", owned: "patient", people: ["patient"], must: ["patient"], needs: ["ordeal", "captivity", "imprisonment"]}, // prettier-ignore
      {lemma: ["end", "over"], part: "verb", owned: "patient", people: ["patient"], must: ["patient"], needs: ["ordeal", "captivity"], unless: ["hopes", "no"]}, // prettier-ignore
      {lemma: ["lift", "withdraw", "revoke"], part: "verb", subject: "agent", object: "topic", owned: "patient", oblique: {against: "patient", on: "patient"}, needs: ["detention", "custody", "arrest", "measures", "restrictions"], unless: ["sanctions", "economy", "travel", "virus", "lockdown", "price"], must: ["topic", "patient"], effects: []}, // prettier-ignore
      // "He's out", "got out last night", of people whom the text tells to be held.
      {lemma: ["out", "home", "back home", "free again"], ...state, needs: ["is", "are", "was", "were", "'s", "’s", "'re", "’re", "am", "'m", "’m", "now", "since"], unless: ["season", "touch", "stock", "print", "date", "fashion", "injury", "injured", "running", "order", "of", "there", "not", "n't", "away", "from", "when", "while", "on", "at", "safe", "tomorrow", "game", "match"], backed: ["arrest", "abduction", "detention"], weak: true, effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
      {lemma: ["get out", "come out", "get home", "come home"], ...befalls, unless: ["of", "book", "film", "album", "song", "single", "report", "results", "house", "car", "bed", "bus", "vote", "strike", "talks", "room", "meeting", "hospital", "never", "not", "n't", "work", "school"], backed: ["arrest", "abduction", "detention"], weak: true}, // prettier-ignore
      {lemma: ["drop at", "drop by", "drop near", "drop off", "dump at", "dump by", "dump near", "dump on", "leave at", "leave by", "leave on", "throw out of", "push out of", "put out of", "put out at", "set down", "let off"], ...done, people: ["patient"], must: ["patient", "agent"], unless: ["body", "bodies", "corpse", "dead", "home", "school", "hospital", "clinic", "note", "station", "airport", "work", "court", "jail", "prison", "cell", "barracks", "mercy", "risk", "own", "team", "squad", "list", "charges"], backed: ["arrest", "abduction", "detention", "disappearance"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Dale Orr posted bail on Saturday.", trigger: "posted bail", roles: {patient: "Orr"}},
      {
        text: "The authorities released the two photographers on Tuesday.",
        trigger: "released",
        roles: {agent: "authorities", patient: "photographers"},
        count: 2,
      },
      {text: "His release was demanded by the union.", trigger: "release", roles: {patient: "His"}},
      {text: "Jana Ritter walked out of the station at nine.", trigger: "walked", roles: {patient: "Ritter"}},
      {
        text: "The governor promised to release 17 fishermen.",
        trigger: "release",
        roles: {patient: "fishermen"},
        modality: "planned",
        count: 17,
      },
      {text: "They were not released.", trigger: "released", polarity: "-"},
      {text: "They were let go on Friday.", trigger: "let go", roles: {patient: "They"}},
      {text: "Orlov would have been released without the trial.", trigger: "released", polarity: "-"},
      {text: "They were left at the roadside near Halden with a telephone.", trigger: "left", roles: {patient: "They"}},
      {text: "It would free two of the sailors.", trigger: "free", roles: {patient: "two of the sailors"}, count: 2},
      {
        text: "Two of the six divers seized in northern Estara four weeks ago were freed on Monday.",
        trigger: "freed",
        roles: {patient: "Two of the six"},
        count: 2,
      },
      {text: "The students are free to leave.", trigger: "free to leave", roles: {patient: "students"}},
      {text: "Anyone inside may leave freely.", trigger: "leave freely", roles: {patient: "Anyone"}},
      {text: "The poet has been out of prison since May.", trigger: "out of prison", roles: {patient: "poet"}},
      {
        text: "The court granted Mira Kolar bail on Monday.",
        trigger: "granted",
        roles: {agent: "court", patient: "Kolar"},
      },
      {text: "A judge denied bail to the two clerks.", trigger: "denied", roles: {patient: "clerks"}, polarity: "-"},
      {text: "Her bail application was refused on Monday.", trigger: "refused", polarity: "-"},
      {text: "Bail was denied to the mayor.", trigger: "denied", roles: {patient: "mayor"}, polarity: "-"},
      {text: "The mayor was granted bail.", trigger: "granted", roles: {patient: "mayor"}},
      {text: "The two clerks were questioned and allowed to go.", trigger: "allowed", roles: {patient: "clerks"}},
      {text: "Nineteen passengers were allowed off the bus.", trigger: "allowed off", roles: {patient: "Nineteen"}},
      {text: "All the hostages but two were freed.", trigger: "freed", roles: {patient: "hostages"}},
      {text: "Pavel Stirn was reunited with his family on Friday.", trigger: "reunited", roles: {patient: "Stirn"}},
      {text: "Nine clerks walked out of the colony under the amnesty.", trigger: "walked", roles: {patient: "clerks"}, count: 9}, // prettier-ignore
      {text: "They let two of the cooks go at dawn.", trigger: "let", roles: {patient: "two of the cooks"}, count: 2},
      {text: "The guerrillas gave up their last three hostages.", trigger: "gave up", roles: {patient: "hostages"}},
      {text: "Bandits abducted six millers in May. The oldest two came out in June.", trigger: "came out", roles: {patient: "two"}}, // prettier-ignore
      {text: "The other clerks will be out by Easter.", trigger: "out", roles: {patient: "clerks"}, modality: "planned"}, // prettier-ignore
      {text: "Nine shepherds were sent on their way at midnight.", trigger: "sent", roles: {patient: "shepherds"}, count: 9}, // prettier-ignore
      {text: "Five were bailed on Thursday.", trigger: "bailed", roles: {patient: "Five"}, count: 5},
      {text: "The sailors are free again.", trigger: "free", roles: {patient: "sailors"}},
      {text: "The boy was handed over to his parents.", trigger: "handed over to", roles: {patient: "boy"}}, // prettier-ignore
      {text: "The clerk got bail.", trigger: "got bail", roles: {patient: "clerk"}}, // prettier-ignore
      {text: "The clerk was ordered released.", trigger: "released", roles: {patient: "clerk"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The letter was handed to the family.",
      "She is free for lunch.",
      "The ministry released a statement on Friday.",
      "The band released a new record.",
      "Entry is free.",
      "The press release was short.",
      "She walked out of the meeting.",
      "They want free elections.",
      "The shop left a sign at the roadside.",
      "He walked past the prison.",
      "They granted the museum a loan.",
      "The nurses were not allowed to go to church.",
      "The driver was let off with a warning.",
      "They came out in favour of the plan.",
      "The migrants were sent back to the border.",
      "Police arrested the mayor in May. The bus set down two tourists at the station.",
      "The lights will be out for an hour.",
      "The talks are going nowhere.",
      "She untied the boat.",
      "The passengers were allowed to leave the building.",
    ],
  },
}
