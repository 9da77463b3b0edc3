// Somebody dies, or is killed.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who, why} from "./labels.ts"
import {deadIfSo, befalls, deed, done, state} from "./shapes.ts"

const found = ["send", "fly", "find", "recover", "discover", "identify", "return", "bury", "pull", "wash", "retrieve", "exhume", "unearth", "lie", "dump", "hand", "release", "mortuary", "morgue", "autopsy", "burial", "count", "bring", "collect"] // prettier-ignore

/** Death, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const death: Happening = {
  name: "death",
  label: {en: "death", es: "muerte"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    cause: why,
    place: where,
  },
  effects: [{role: "patient", status: "dead", when: "after"}],
  frames: {
    en: [
      {lemma: ["killed", "executed"], part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {
        lemma: "die",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        oblique: {of: "cause", from: "cause"},
        unless: ["laughing", "laughter", "boredom"],
      },
      {
        lemma: "kill",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["comedian", "joke", "jokes", "mood", "time", "conversation"],
      },
      {lemma: ["murder", "assassinate", "massacre", "slay", "shoot dead", "stab to death", "beat to death"], part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: deadIfSo, unless: ["half", "team", "match", "song", "critics", "goal"]}, // prettier-ignore
      {lemma: "execute", part: "verb", subject: "agent", object: "patient", people: ["patient"], apart: ["order", "plan", "warrant", "decision", "agreement", "transfer", "sentence", "judgment"], effects: deadIfSo}, // prettier-ignore
      {lemma: "perish", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: ["cost", "claim", "take"], part: "verb", object: "patient", must: ["patient"], needs: ["lives"], unless: ["people", "families", "back", "care", "own"]}, // prettier-ignore
      {lemma: "lose life", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "succumb", part: "verb", subject: "patient", people: ["patient"], oblique: {to: "cause"}},
      {lemma: "drown", part: "verb", subject: "patient", people: ["patient"], effects: deadIfSo},
      {
        lemma: "dead",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        unless: [
          "end",
          "line",
          "weight",
          "tired",
          "against",
          "last",
          "set",
          "certain",
          "serious",
          "sure",
          "wrong",
          "calm",
          "ahead",
          "easy",
          "slow",
        ],
        effects: [{role: "patient", status: "dead", when: "during"}],
      },
      {
        lemma: "alive",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        polarity: "-",
        weak: true,
        effects: [{role: "patient", status: "dead", when: "during"}],
      },
      {
        lemma: "death",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {of: "patient"},
        unless: [
          "sentence",
          "penalty",
          "toll",
          "threat",
          "threats",
          "threaten",
          "threatens",
          "threatened",
          "threatening",
        ],
      },
      {lemma: ["widow", "widower", "funeral", "burial"], part: "noun", object: "patient", people: ["patient"], must: ["patient"], affirmed: true, weak: true}, // prettier-ignore
      {lemma: "late", part: "adjective", subject: "patient", pointed: ["patient"], unless: ["is", "are", "am", "'s", "’s", "'re", "’re", "running", "been", "be", "too", "night", "evening", "morning", "afternoon", "hours", "minutes", "summer", "spring", "autumn", "winter"], effects: [{role: "patient", status: "dead", when: "during"}], weak: true}, // prettier-ignore
      {lemma: "killing", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "murder", part: "noun", subject: "agent", object: "patient", people: ["patient"], effects: deadIfSo},
      {
        lemma: "assassination",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        effects: deadIfSo,
      },
      {lemma: "execution", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], effects: deadIfSo}, // prettier-ignore
      {lemma: "execution", part: "noun", subject: "agent", object: "patient", people: ["patient"], needs: ["carry", "take", "dawn", "squad", "gallows", "prison", "prisoner", "inmate", "witness", "witnessed", "mass", "public", "secret", "arbitrary", "several", "two", "three", "film", "video", "condemn", "halt", "hanging", "death"], unless: ["decree", "judgment", "judgement", "budget", "contract", "warrant", "report", "resolution", "policy", "work", "works", "programme", "program", "plan"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["body", "corpse", "remains"], part: "noun", object: "patient", people: ["patient"], must: ["patient"], needs: found, unless: ["governing", "student", "legal", "not", "never", "yet"]}, // prettier-ignore
      {lemma: ["body", "corpse"], part: "noun", self: "patient", needs: ["find", "recover", "discover", "identify", "pull", "wash", "retrieve", "exhume", "unearth", "mortuary", "morgue", "count", "bring"], unless: ["governing", "legal", "water", "car", "vehicle", "ship", "aircraft", "not", "never", "yet"], weak: true}, // prettier-ignore
      {lemma: ["death toll", "toll"], part: "noun", object: "patient", weighs: true, unless: ["road", "bridge", "heavy", "take", "taking", "took"]}, // prettier-ignore
      {lemma: ["gun down", "shoot to death", "torture to death", "hang", "behead", "lynch", "burn to death", "crush to death", "bludgeon"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["picture", "painting", "flag"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["find dead", "confirm dead", "declare dead", "pronounce dead", "leave dead"], part: "verb", subject: null, object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["bleed to death", "starve to death", "freeze to death"], part: "verb", subject: "patient", people: ["patient"], effects: deadIfSo}, // prettier-ignore
      {lemma: "pass away", part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: "loss", part: "noun", object: "patient", people: ["patient"], must: ["patient"], needs: ["sorrow", "grief", "condolence", "condolences", "sinking", "sank", "capsize", "crash", "servicemen", "comrade"], unless: ["money", "time", "job", "jobs", "voters", "game", "match"]}, // prettier-ignore
      {lemma: "passing", part: "noun", object: "patient", people: ["patient"], must: ["patient"], needs: ["confirm", "regret", "inform", "custody", "hospital", "prison", "condolence"], unless: ["law", "bill", "time", "exam", "test", "tests"], weak: true}, // prettier-ignore
      {lemma: ["bury", "identify", "lay to rest", "mourn"], part: "verb", object: "patient", people: ["patient"], needs: ["grave", "cemetery", "funeral", "coffin", "dead", "village", "mortuary", "morgue"], weak: true}, // prettier-ignore
      {lemma: "fatality", part: "noun", self: "patient", weak: true},
      {lemma: ["number of dead", "number of deaths", "number of victims", "number killed"], part: "noun", weighs: true},
      {lemma: "dead", part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"], effects: [{role: "patient", status: "dead", when: "during"}]}, // prettier-ignore
      {lemma: "dead", part: "noun", weighs: true, needs: ["put", "at", "estimate", "count", "reach"], weak: true},
      {lemma: ["find hanged", "find murdered", "find strangled", "find shot", "find drowned"], part: "verb", subject: null, object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["hang himself", "hang herself", "kill himself", "kill herself", "take his own life", "take her own life", "commit suicide"], part: "verb", subject: "patient", people: ["patient"], effects: deadIfSo}, // prettier-ignore
      {
        lemma: "survive",
        part: "verb",
        subject: "patient",
        object: "cause",
        people: ["patient"],
        polarity: "-",
        // "Two daughters survive him" is told of the dead.
        unless: ["by", "daughters", "sons", "grandchildren", "widow", "siblings"], // prettier-ignore
      },
      {lemma: ["presume dead", "report dead", "report killed", "believe dead", "think dead", "report murdered"], part: "verb", subject: null, object: "patient", people: ["patient"], certainty: "probable"}, // prettier-ignore
      // What armies and courts say for killing, and what is said instead of dying.
      {lemma: ["neutralise", "neutralize", "eliminate", "liquidate", "wipe out", "mow down", "cut down", "finish off", "put down", "decapitate", "dismember", "strangle", "martyr", "hack to death", "club to death", "stone to death", "burn alive", "bury alive", "kick to death", "trample to death", "cut throat"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["team", "club", "side", "champions", "visitors", "hosts", "goal", "goals", "coach", "candidate", "candidates", "cup", "round", "championship", "tournament", "league", "contest", "vote", "race", "final", "finals", "semi-final", "quarter-final", "playoff", "playoffs", "smoking", "poverty", "trees", "arms", "weapons", "vehicle", "vehicles", "drone", "drones", "ballot", "names"], effects: deadIfSo}, // prettier-ignore
      {lemma: "put bullet", part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["head", "neck", "heart", "chest", "back", "skull", "brain", "forehead"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["cut", "slit", "slash"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["throat", "throats"], effects: deadIfSo}, // prettier-ignore
      {lemma: "fall", part: "verb", subject: "patient", people: ["patient"], needs: ["bullet", "bullets", "battle", "combat", "fighting", "battlefield", "action", "shrapnel"], unless: ["ill", "asleep", "behind", "short", "victim", "love", "silent", "apart", "hand", "hands", "captive", "prisoner", "number", "from"], weak: true, effects: deadIfSo}, // prettier-ignore
      {lemma: ["stop breathing", "cease breathing", "breathe last", "draw last breath", "take last breath", "meet death", "meet end", "meet his end", "meet her end", "give up ghost"], part: "verb", subject: "patient", people: ["patient"], unless: ["moment", "machine"]}, // prettier-ignore
      {lemma: ["give out", "stop", "fail", "stop beating", "cease beating"], part: "verb", owned: "patient", people: ["patient"], must: ["patient"], needs: ["heart"], unless: ["car", "operation"]}, // prettier-ignore
      {lemma: "make it", part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", weak: true, unless: ["time", "home", "final", "finals", "out", "across", "to", "clear", "known", "back", "through", "public", "list", "safely", "himself", "herself", "that", "easy", "hard", "difficult", "possible"]}, // prettier-ignore
      {lemma: ["wake up", "regain consciousness", "wake again"], part: "verb", subject: "patient", people: ["patient"], denied: true, polarity: "-", weak: true, unless: ["time", "alarm", "late", "noise", "yet"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["put before firing squad", "stand before firing squad", "send to gallows", "send to the gallows", "hang from gallows", "put to the sword"], part: "verb", object: "patient", people: ["patient"], unless: ["critics", "could", "may", "might", "risk"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["face firing squad", "face the firing squad", "face executioner"], part: "verb", subject: "patient", people: ["patient"], unless: ["critics"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["find lifeless", "recover lifeless"], part: "verb", subject: null, object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: "bury", part: "verb", object: "patient", people: ["patient"], weak: true, unless: ["rubble", "snow", "avalanche", "alive", "mud", "mudslide", "landslide", "debris", "sand", "head", "under", "beneath", "work", "news"]}, // prettier-ignore
      {lemma: ["claim victim", "claim life", "claim the life"], part: "verb", unless: ["insurance", "benefit"]},
      {lemma: "expire", part: "verb", subject: "patient", people: ["patient"], weak: true, unless: ["visa", "contract", "term", "permit", "mandate", "passport"]}, // prettier-ignore
      {lemma: ["slaughter", "butcher", "exterminate", "wound fatally", "injure fatally", "shoot fatally", "stab fatally", "wound mortally", "injure mortally", "shoot and kill"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["pig", "pigs", "sheep", "cattle", "cow", "cows", "meat"]}, // prettier-ignore
      {lemma: ["fatally wounded", "fatally injured", "fatally shot", "fatally stabbed", "mortally wounded", "mortally injured", "dead on arrival"], part: "adjective", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["drop dead", "lay down life", "collapse and die"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["funeral", "burial", "last rites"], part: "noun", object: "patient", subject: "patient", people: ["patient"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["body", "corpse"], part: "noun", self: "patient", needs: ["receive", "deliver", "morgue", "mortuary", "undertaker", "hearse", "lie", "pile", "load", "heap"], unless: ["governing", "legal", "water", "car", "vehicle", "ship", "aircraft", "not", "never", "yet", "language", "search"], weak: true}, // prettier-ignore
      {lemma: ["take out", "take down"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["insurgent", "insurgents", "militant", "militants", "terrorist", "terrorists", "fighter", "fighters", "bandit", "bandits", "rebel", "rebels", "gunman", "gunmen", "commander", "commanders", "ringleader", "warlord"], unless: ["hostage", "hostages", "loan", "poster", "posters", "insurance"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["put to death", "drown", "suffocate", "asphyxiate", "smother", "gas", "burn to death", "starve to death", "work to death", "stone to death", "whip to death", "flog to death", "knife to death", "scald to death", "choke to death"], ...done, unless: ["sorrows", "noise", "voice", "debate", "out"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["burn to death", "choke to death", "suffocate", "asphyxiate", "freeze to death", "fall to death", "jump to death", "plunge to death", "die by suicide", "commit suicide", "choke on blood"], ...befalls, effects: deadIfSo}, // prettier-ignore
      {lemma: ["take own life", "take own lives", "end own life", "end own lives", "kill himself", "kill herself", "kill themselves"], ...befalls}, // prettier-ignore
      {lemma: ["lay to rest", "cremate", "entomb", "bury at sea", "lower into grave", "carry to grave"], ...done, subject: null, unless: ["fears", "rumours", "rumors", "doubts", "matter"], weak: true}, // prettier-ignore
      {lemma: ["no more"], ...state, unless: ["than", "able", "likely", "interested"], weak: true}, // prettier-ignore
      {lemma: ["with us", "among us", "among the living"], ...state, polarity: "-", denied: true, needs: ["longer"], unless: ["agree", "tonight", "today"], weak: true}, // prettier-ignore
      {lemma: ["blow up", "blow to pieces", "blow apart"], ...done, needs: ["mine", "mines", "bomb", "bombs", "landmine", "grenade", "car", "bus", "house", "shell", "was", "were"], unless: ["photo", "photograph", "balloon", "proportion", "bridge", "picture", "story", "row"], effects: deadIfSo}, // prettier-ignore
      {lemma: "mourn", ...done, subject: null, unless: ["loss", "passing", "day", "days"], weak: true, certainty: "probable"}, // prettier-ignore
      {lemma: ["save", "revive", "resuscitate", "bring back to life"], ...done, subject: null, denied: true, polarity: "-", needs: ["doctor", "doctors", "medics", "nurses", "paramedics", "surgeons", "surgeon", "hospital"], unless: ["money", "time", "leg", "arm", "eye", "sight"], effects: deadIfSo}, // prettier-ignore
      {lemma: "cost", part: "verb", object: "topic", needs: ["lives", "life"], must: ["topic"], unless: ["living"]}, // prettier-ignore
      {lemma: ["loss of life", "loss of lives", "suicide", "lynching", "beheading", "extrajudicial execution", "summary execution"], ...deed, unless: ["bomber", "bombers", "attack", "bombing", "risk", "prevention", "note"], effects: deadIfSo}, // prettier-ignore
      {lemma: ["hanging", "drowning", "slaying", "shooting dead"], ...deed, must: ["patient"], effects: deadIfSo}, // prettier-ignore
      {lemma: "loss", part: "noun", object: "topic", needs: ["lives"], must: ["topic"], weak: true}, // prettier-ignore
      {lemma: ["bring in coffin", "bring back in coffin", "come home in a coffin", "come back in a coffin", "return in a coffin", "bring back dead", "bring home dead", "send home in a coffin", "carry out dead"], ...done, subject: null}, // prettier-ignore
      {lemma: ["come home in coffin", "come back in coffin", "return in coffin"], ...befalls}, // prettier-ignore
      {lemma: ["give", "hand", "hand over", "return", "deliver", "receive", "get", "collect"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["body", "corpse", "remains", "ashes"], unless: ["armour", "language", "blow", "search"], weak: true}, // prettier-ignore
      {lemma: "bury", part: "verb", object: "patient", people: ["patient"], needs: ["grave", "tree", "cemetery", "churchyard", "father", "mother", "brother", "sister", "son", "husband", "wife", "dead", "village"], unless: ["rubble", "snow", "avalanche", "alive", "mud", "debris", "treasure", "hatchet", "head"]}, // prettier-ignore
      {lemma: ["live to see", "live to tell", "live long", "live to meet"], ...befalls, denied: true, polarity: "-", unless: ["far"]}, // prettier-ignore
      {lemma: ["fall in the line", "fall in line of duty", "fall in action", "die a martyr", "die a hero", "fall at the front", "fall for the fatherland", "make the ultimate sacrifice", "pay the ultimate price", "pay with life", "pay with their lives", "give life", "give lives", "give up life", "die in action", "go to the grave", "enter into rest", "depart this life", "return to the lord", "go to the lord", "meet maker", "lose battle with cancer", "lose fight for life", "fall asleep in the lord", "die in harness"], ...befalls, unless: ["career", "into the"]}, // prettier-ignore
      {lemma: ["fall", "die"], ...befalls, needs: ["duty", "martyr", "martyrs"], unless: ["ill", "asleep", "short", "silent"]}, // prettier-ignore
      {lemma: ["lose"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["agent", "patient"], needs: ["today", "fire", "cancer", "war", "bombing", "explosion", "crash", "illness", "attack", "comrade", "comrades", "colleague"], unless: ["job", "jobs", "contact", "touch", "election", "seat", "match", "game", "voters", "custody", "cancer patients", "way"], weak: true}, // prettier-ignore
      {lemma: ["requiem", "memorial", "memorial service", "memorial mass", "wake", "obituary", "obsequies"], part: "noun", subject: "patient", object: "patient", oblique: {for: "patient"}, people: ["patient"], must: ["patient"], unless: ["war", "victims", "fallen"], weak: true}, // prettier-ignore
      {lemma: "late", part: "adjective", subject: "patient", people: ["patient"], needs: ["the"], unless: ["is", "are", "was", "were", "too", "night", "morning", "evening", "bus", "train", "hour", "show", "stage", "news", "afternoon", "arrival", "for", "in", "of", "shift"], weak: true, effects: [{role: "patient", status: "dead", when: "during"}]}, // prettier-ignore
      {lemma: "call home", part: "verb", object: "patient", people: ["patient"], needs: ["Lord", "lord", "god", "God"]}, // prettier-ignore
      {lemma: ["fatality", "casualty"], part: "noun", weighs: true, needs: ["fatality", "dead", "died"], weak: true}, // prettier-ignore
      {lemma: ["find with throat cut", "find with bullet", "find with a bullet", "find shot", "find floating", "find face down", "find in ditch", "find in a ditch"], ...done, subject: null, unless: ["alive", "gun"], weak: true, effects: deadIfSo}, // prettier-ignore
      {lemma: ["missing presumed dead", "presumed dead", "presumed drowned", "presumed killed"], ...state, certainty: "probable"}, // prettier-ignore
      {lemma: "shoot", ...done, needs: ["front", "neck", "firing", "wall", "summarily"], unless: ["wounded", "leg", "arm", "survived", "film", "foot", "goal", "shoulder"], weak: true, effects: deadIfSo}, // prettier-ignore
      {lemma: ["save", "revive"], ...done, subject: null, denied: true, polarity: "-", needs: ["patient", "patients", "him", "her", "life"], unless: ["from", "money", "time", "leg", "arm", "eye", "sight", "prison"], effects: deadIfSo}, // prettier-ignore
      {lemma: "passing", ...deed, must: ["patient"], needs: ["mourn", "announce", "grief", "sad", "untimely", "sudden", "condolences", "sorrow", "learnt", "learned"], unless: ["law", "bill", "time", "exam"], weak: true}, // prettier-ignore
      {lemma: "take from us", part: "verb", subject: null, object: "patient", people: ["patient"], unless: ["land", "rights", "money"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The film shows that two nurses were killed.", trigger: "killed", roles: {patient: "nurses"}, count: 2},
      {text: "Aram Kutan died of his wounds on 9 March.", trigger: "died", roles: {patient: "Kutan"}},
      {text: "A drone killed three soldiers.", trigger: "killed", roles: {patient: "soldiers"}, count: 3},
      {text: "The death of the sergeant was reported in April.", trigger: "death", roles: {patient: "sergeant"}},
      {text: "Nobody was killed.", trigger: "killed", polarity: "-"},
      {
        text: "Among the dead are Mira Kolar and the nurse Ana Orr.",
        trigger: "dead",
        roles: {patient: "Kolar"},
        count: 2,
      },
      {text: "The body of Mira Kolar was found in a well.", trigger: "body", roles: {patient: "Kolar"}},
      {text: "Divers recovered nine bodies from the shaft.", trigger: "bodies", roles: {patient: "bodies"}, count: 9},
      {text: "The death toll has risen to 37.", trigger: "death toll", count: 37},
      {text: "Pavel Stirn was found dead in his cell.", trigger: "found", roles: {patient: "Stirn"}},
      {text: "A shell killed at least 14 people.", trigger: "killed", roles: {patient: "people"}, count: 14},
      {text: "The monk was found hanged in his cell.", trigger: "found", roles: {patient: "monk"}},
      {text: "The monk had hanged himself.", trigger: "hanged", roles: {patient: "monk"}},
      {text: "The boy did not survive the crash.", trigger: "survive", roles: {patient: "boy"}},
      {text: "The skipper is presumed dead.", trigger: "presumed", roles: {patient: "skipper"}, certainty: "probable"},
      {text: "Soldiers eliminated four smugglers near the pass.", trigger: "eliminated", roles: {agent: "Soldiers", patient: "smugglers"}, count: 4}, // prettier-ignore
      {text: "The nurse stopped breathing at dawn.", trigger: "stopped breathing", roles: {patient: "nurse"}},
      {text: "The skipper's heart gave out in the ambulance.", trigger: "gave out", roles: {patient: "skipper"}},
      {text: "The captors put a bullet in his neck.", trigger: "put", roles: {patient: "his"}},
      {text: "The shepherd fell with a bullet in his lung.", trigger: "fell", roles: {patient: "shepherd"}},
      {text: "The two sergeants faced a firing squad in June.", trigger: "faced", roles: {patient: "sergeants"}},
      {text: "The second climber did not make it.", trigger: "make", roles: {patient: "climber"}},
      {text: "The deckhand was fatally wounded on the quay.", trigger: "fatally wounded", roles: {patient: "deckhand"}},
      {text: "His morgue received nine bodies that night.", trigger: "bodies", count: 9},
      {text: "The drone took out two insurgents.", trigger: "took out", roles: {patient: "insurgents"}, count: 2},
      {text: "The poet was laid to rest on Sunday.", trigger: "laid to rest", roles: {patient: "poet"}}, // prettier-ignore
      {text: "Two sailors were drowned.", trigger: "drowned", roles: {patient: "sailors"}}, // prettier-ignore
      {text: "Nine men were executed on the orders of the governor.", trigger: "executed", roles: {patient: "men"}, count: 9}, // prettier-ignore
      {text: "The ministry announces with sorrow the loss of two firefighters.", trigger: "loss", roles: {patient: "firefighters"}, count: 2}, // prettier-ignore
      {text: "The service confirms the passing of the inmate.", trigger: "passing", roles: {patient: "inmate"}},
    ],
  },
  counterExamples: {
    en: [
      "She was dead tired.",
      "He is no more likely to win.",
      "The engine died.",
      "It is a dead end.",
      "They killed time.",
      "The body of the car was found to be rusty.",
      "The toll on the bridge rose.",
      "She hung the picture.",
      "He is survived by two sons.",
      "Her body has not been found.",
      "The team was eliminated in the second round.",
      "The champions were eliminated on Sunday.",
      "She fell ill in May.",
      "Sales fell by half.",
      "The bus stopped at the heart of the village.",
      "They did not make it to the final.",
      "The council cut down the trees.",
      "Two walkers were buried under the snow.",
      "He fell in love.",
      "The pigs were slaughtered in the autumn.",
      "The warrant for the arrest of the general was executed on Monday.",
      "The soldiers executed the order of the governor.",
      "The ministry regretted the loss of jobs.",
      "The department confirmed the passing of the bill.",
    ],
  },
}
