// Nobody knows, or nobody will say, where somebody is.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"
import {befalls, done, state} from "./shapes.ts"

/** Disappearance, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const disappearance: Happening = {
  name: "disappearance",
  label: {en: "disappearance", es: "desaparición"},
  plover: "COERCE",
  huridocs: "030103",
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "missing", when: "after"}],
  frames: {
    en: [
      {lemma: "disappear", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "vanish", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: ["subject to disappearance", "subject to enforced disappearance"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: "go missing", part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "disappear",
        part: "verb",
        people: ["patient"],
        subject: "agent",
        object: "patient",
        must: ["patient"],
        needs: ["forcibly"],
      },
      {
        lemma: "see",
        part: "verb",
        object: "patient",
        people: ["patient"],
        needs: ["last"],
        unless: ["we", "I", "allow", "permit", "let", "not", "n't", "n’t", "nobody", "no", "never", "none", "note", "letter", "memo", "document", "documents", "report", "file", "email", "copy"], // prettier-ignore
        weak: true,
      },
      {
        lemma: "see",
        part: "verb",
        object: "patient",
        people: ["patient"],
        needs: ["since"],
        unless: ["we", "I", "allow", "permit", "let", "others", "cellmate", "cellmates", "inmates"],
        polarity: "-",
        weak: true,
      },
      {lemma: "lose contact with", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "lose track of", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "missing",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
        unless: ["list", "squad", "lineup", "winners", "comma", "word", "ingredient", "link", "piece"],
      },
      {
        lemma: "unaccounted for",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {
        lemma: "disappeared",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {
        lemma: ["at home", "home"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        polarity: "-",
        denied: true,
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {
        lemma: ["come home", "return home"],
        part: "verb",
        subject: "patient",
        people: ["patient"],
        polarity: "-",
        denied: true,
      },
      {
        lemma: "untraced",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {lemma: "disappearance", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "hear",
        part: "verb",
        subject: "agent",
        oblique: {from: "patient", of: "patient"},
        people: ["patient"],
        must: ["patient"],
        polarity: "-",
        weak: true,
        unless: ["court", "judge", "case", "first"],
      },
      {
        lemma: ["know where", "know the whereabouts of"],
        part: "verb",
        subject: "agent",
        clause: "patient",
        people: ["patient"],
        must: ["patient"],
        polarity: "-",
        effects: [{role: "patient", status: "missing", when: "during"}],
      },
      {
        lemma: ["report missing", "list as missing", "list missing"],
        part: "verb",
        subject: null,
        object: "patient",
        people: ["patient"],
      },
      {lemma: "fate", part: "noun", object: "patient", subject: "patient", people: ["patient"], must: ["patient"], needs: ["unknown", "unclear", "uncertain", "know", "clarify", "mystery"], unless: ["escape"], weak: true}, // prettier-ignore
      {lemma: ["feared dead", "feared drowned"], part: "adjective", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "missing", when: "during"}]}, // prettier-ignore
      {lemma: ["number of missing", "number of the missing"], part: "noun", weighs: true},
      {lemma: ["accounted for", "safely accounted for"], part: "adjective", subject: "patient", people: ["patient"], polarity: "-", effects: [{role: "patient", status: "missing", when: "during"}]}, // prettier-ignore
      {lemma: "hear", part: "verb", subject: "agent", object: "patient", oblique: {from: "patient", of: "patient"}, people: ["patient"], must: ["patient"], needs: ["last"], weak: true, unless: ["court", "judge", "case"]}, // prettier-ignore
      {lemma: ["hear of", "hear from"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], needs: ["since"], polarity: "-", denied: true, weak: true}, // prettier-ignore
      {lemma: ["news", "word", "trace", "sign"], part: "noun", object: "patient", oblique: {of: "patient", from: "patient", about: "patient"}, people: ["patient"], must: ["patient"], polarity: "-", denied: true, weak: true, unless: ["violence", "struggle", "breach"]}, // prettier-ignore
      // "When they woke, nine of the girls were gone."
      {lemma: ["gone", "nowhere to be found", "nowhere to be seen"], part: "adjective", subject: "patient", people: ["patient"], unless: ["too", "far", "days", "home", "work", "abroad", "back", "through", "hungry", "without", "wrong", "mad", "away", "unanswered", "hour", "minutes", "seconds", "tickets", "sold"], backed: ["abduction", "disappearance"], nearest: true, weak: true, effects: [{role: "patient", status: "missing", when: "during"}]}, // prettier-ignore
      {lemma: ["come back", "make it home"], part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", effects: [], unless: ["work", "office", "power", "country", "question"]}, // prettier-ignore
      {lemma: ["drop out of sight", "drop from sight", "drop off the map", "disappear without trace", "vanish without trace"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["hear from", "hear of"], part: "verb", object: "patient", people: ["patient"], must: ["patient"], denied: true, polarity: "-", unless: ["court", "judge", "case", "audience"], weak: true}, // prettier-ignore
      {lemma: ["lose trace", "lose all trace", "lose sight"], part: "verb", subject: "agent", oblique: {of: "patient"}, people: ["patient"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: "last seen", part: "adjective", subject: "patient", people: ["patient"], weak: true, unless: ["when", "alive"]}, // prettier-ignore
      {lemma: ["reach home", "arrive home", "get home", "turn up", "arrive at work"], part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", backed: ["disappearance"], unless: ["evidence", "time", "late", "vote", "meeting", "match", "witness", "witnesses", "trial", "hearing", "court", "press", "studio"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["fail to return", "fail to come home", "fail to arrive", "fail to reach", "fail to turn up", "fail to come back"], part: "verb", subject: "patient", people: ["patient"], unless: ["witness", "witnesses", "meeting", "vote", "match", "players", "guest", "guests", "session", "debate", "interview", "talks", "agreement", "deal", "verdict", "consensus", "trial", "court", "hearing", "call", "calls"], effects: []}, // prettier-ignore
      {lemma: "see", part: "verb", object: "patient", people: ["patient"], needs: ["since"], effects: [], denied: true, polarity: "-", unless: ["allow", "permit", "let", "cellmate", "cellmates", "inmates", "doctor", "lawyer", "others"], weak: true}, // prettier-ignore
      {lemma: "hear", part: "verb", effects: [], subject: "agent", object: null, oblique: {from: "patient", of: "patient"}, people: ["patient"], must: ["patient"], denied: true, polarity: "-", weak: true, unless: ["court", "judge", "case", "shot", "shots"]}, // prettier-ignore
      {lemma: "lose contact", part: "verb", subject: "agent", oblique: {with: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
      {lemma: "return", part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", needs: ["never"], unless: ["work", "power", "country", "office", "call", "calls", "stage"], backed: ["disappearance", "search", "abduction"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["find", "trace", "locate", "see again", "hear from again", "track down"], ...done, subject: null, denied: true, polarity: "-", needs: ["can", "could", "cannot", "can't", "couldn't", "never", "still", "yet", "ever", "has", "have"], unless: ["guilty", "body", "bodies", "corpse", "remains", "grave", "words", "work", "killer", "killers", "suspect", "suspects", "culprit", "culprits", "gunman", "gunmen", "attacker", "attackers", "perpetrators", "witness", "witnesses", "lawyer", "replacement", "successor", "evidence", "fault", "voters", "buyer", "buyers"], weak: true}, // prettier-ignore
      {lemma: ["nowhere to be found", "nowhere to be seen", "nowhere to be traced", "gone without trace", "gone without a trace", "lost without trace", "not to be found"], ...state, effects: [{role: "patient", status: "missing", when: "during"}]}, // prettier-ignore
      {lemma: ["lose at sea", "lose in sea", "lose in the mountains", "lose overboard", "wash overboard", "sweep overboard", "sweep out to sea", "sweep away"], ...done, subject: null, unless: ["ship", "cargo", "race", "emotion", "election", "enthusiasm", "tide"]}, // prettier-ignore
      {lemma: ["reach home", "arrive home", "get home", "make it home", "reach work", "come home", "come back home"], ...befalls, denied: true, polarity: "-", needs: ["never"], unless: ["power", "office"]}, // prettier-ignore
      {lemma: "arrive", ...befalls, denied: true, polarity: "-", needs: ["never"], unless: ["late", "help", "time", "letter"]}, // prettier-ignore
      {lemma: ["return from", "come back from", "come home from", "get back from", "get home from"], ...befalls, denied: true, polarity: "-", needs: ["work", "school", "market", "errand", "walk", "duty", "shift", "patrol", "fields", "mass", "mosque", "church", "town", "shop", "lesson", "forest", "sea", "errands", "lectures"], unless: ["exile", "retirement", "holiday", "holidays"]}, // prettier-ignore
      {lemma: "disappear", part: "verb", subject: "agent", object: "patient", people: ["patient", "agent"], must: ["patient", "agent"], needs: ["army", "police", "security", "regime", "state", "junta", "soldiers", "militia", "agents", "cartel", "military", "paramilitaries"], weak: true}, // prettier-ignore
      {lemma: ["lose touch", "lose all contact", "lose radio contact", "lose all trace"], part: "verb", subject: "agent", oblique: {with: "patient", of: "patient"}, people: ["patient"], must: ["patient"], unless: ["reality", "voters", "base", "public", "people", "times"]}, // prettier-ignore
      {lemma: ["contact", "touch", "communication", "trace"], part: "noun", object: "patient", oblique: {with: "patient", of: "patient"}, people: ["patient"], must: ["patient"], needs: ["lost", "lose", "broke", "severed"], weak: true}, // prettier-ignore
      {lemma: ["in touch", "in contact"], part: "adjective", subject: "patient", people: ["patient"], denied: true, polarity: "-", needs: ["since"], weak: true}, // prettier-ignore
      {lemma: ["among the missing", "among the disappeared"], ...state, effects: [{role: "patient", status: "missing", when: "during"}]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Leandro Pim disappeared on 2 October.", trigger: "disappeared", roles: {patient: "Pim"}},
      {text: "The lawyer has been missing since Thursday.", trigger: "missing", roles: {patient: "lawyer"}},
      {text: "The lawyer has not been seen since Thursday.", trigger: "seen", roles: {patient: "lawyer"}},
      {text: "Two students went missing in the hills.", trigger: "went missing", roles: {patient: "students"}},
      {
        text: "The disappearance of the lawyer was reported on Friday.",
        trigger: "disappearance",
        roles: {patient: "lawyer"},
      },
      {text: "His wife has not heard from him since Sunday.", trigger: "heard", roles: {patient: "him"}},
      {text: "She had heard nothing of the two divers since March.", trigger: "heard", roles: {patient: "divers"}},
      {text: "We do not know where the seven divers are.", trigger: "know where", roles: {patient: "divers"}, count: 7},
      {text: "The fate of the nine sailors is unknown.", trigger: "fate", roles: {patient: "sailors"}, count: 9},
      {text: "The union put the number of missing at 15.", trigger: "number of missing", count: 15},
      {
        text: "All nine miners are accounted for.",
        trigger: "accounted for",
        roles: {patient: "miners"},
        polarity: "-",
        count: 9,
      },
      {text: "Her cousins last heard from her on 3 March.", trigger: "heard", roles: {patient: "her"}},
      {text: "There is no news of the three divers.", trigger: "news", roles: {patient: "divers"}, count: 3},
      {text: "Her family has had no word from her since May.", trigger: "word", roles: {patient: "her"}},
      {text: "The clerk has not been heard of since.", trigger: "heard of", roles: {patient: "clerk"}},

      {text: "The other two drivers have not been heard from.", trigger: "heard", roles: {patient: "drivers"}, count: 2}, // prettier-ignore
      {text: "The eldest brother never came back.", trigger: "came back", roles: {patient: "brother"}},
      {text: "The two trekkers were last seen near the pass.", trigger: "last seen", roles: {patient: "trekkers"}, count: 2}, // prettier-ignore
      {text: "Nobody has heard since from the four drivers.", trigger: "heard", roles: {patient: "drivers"}, count: 4},
      {text: "Two of the boys turned back, and I have not seen them since.", trigger: "seen", roles: {patient: "them"}},
      {text: "The port has lost all contact with the skipper.", trigger: "lost", roles: {patient: "skipper"}},
      {text: "The pilot cannot be found.", trigger: "found", roles: {patient: "pilot"}}, // prettier-ignore
      {text: "All trace of the pilot was lost.", trigger: "trace", roles: {patient: "pilot"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The book cannot be found.",
      "The stain disappeared.",
      "A page was missing from the file.",
      "The sun vanished behind the hill.",
      "The court heard the case in May.",
      "We know where the harbour is.",
      "There was news of the divers on Monday.",
      "There is no sign of rain.",
      "Mara Voss wrote last month in a letter, seen by this paper, that she was well.",
      "She has not been seen by the others since May.",
      "He escaped the fate of his brother.",
      "The guests were gone by noon.",
      "The colonel came back in May.",
      "Nobody has heard of the plan.",
    ],
  },
}
