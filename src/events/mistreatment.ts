// Somebody is hurt or kept without what they need.

import type {Happening} from "../claims/happening.ts"
import {byWhat, byWhom, who} from "./labels.ts"
import {befalls, deed, done} from "./shapes.ts"

const body = ["head", "face", "neck", "throat", "back", "chest", "stomach", "rib", "ribs", "arm", "arms", "leg", "legs", "hand", "hands", "wrist", "wrists", "finger", "fingers", "thumb", "fingernail", "fingernails", "nail", "nails", "toe", "toes", "toenail", "toenails", "foot", "feet", "sole", "soles", "ankle", "ankles", "knee", "knees", "tooth", "teeth", "jaw", "nose", "nostril", "nostrils", "ear", "ears", "eye", "eyes", "mouth", "skin", "hair", "beard", "genitals", "stomach", "collarbone", "body"] // prettier-ignore

const held = [{role: "patient", status: "detained", when: "during"}] as const

/** Mistreatment, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const mistreatment: Happening = {
  name: "mistreatment",
  label: {en: "mistreatment", es: "malos tratos"},
  plover: "ASSAULT",
  huridocs: null,
  deliberate: true,
  roles: {
    agent: byWhom,
    patient: who,
    instrument: byWhat,
  },
  effects: [],
  frames: {
    en: [
      {lemma: "torture", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "beat",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "points",
          "cup",
          "newcomer",
          "chair",
          "boxer",
          "bid",
          "league",
          "title",
          "record",
          "tournament",
          "race",
          "record",
          "team",
          "rival",
          "final",
          "champion",
          "champions",
          "match",
          "polls",
          "election",
          "incumbent",
          "seed",
          "challenger",
          "odds",
        ],
      },
      {lemma: "mistreat", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "ill-treat", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "treat", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["badly", "brutally", "cruelly", "inhumanely"]}, // prettier-ignore
      {lemma: "maltreat", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "abuse", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "harass", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "assault", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "strike",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "deal",
          "note",
          "agreement",
          "clock",
          "silence",
          "thought",
          "beauty",
          "gold",
          "pose",
          "chord",
          "by how",
        ],
      },
      {lemma: "humiliate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "starve", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "deprive",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["liberty", "freedom"],
        oblique: {of: "topic"},
      },
      {lemma: "intimidate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "kick",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["out", "off", "ball", "goal", "habit"],
      },
      {
        lemma: "hit",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "criticism",
          "headlines",
          "shortage",
          "shortages",
          "sales",
          "strike",
          "frost",
          "trade",
          "note",
          "target",
          "record",
          "road",
          "storm",
        ],
      },
      {lemma: ["push down", "throw down", "kick down", "shove down", "drag down", "push out of", "throw out of"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["stairs", "stair", "staircase", "steps", "window", "stairwell", "balcony"], unless: ["ball", "ladder", "trolley", "pram"]}, // prettier-ignore
      {lemma: "handcuff", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "manhandle", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "deny",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: [
          "letter",
          "letters",
          "food",
          "water",
          "medicine",
          "visit",
          "visits",
          "counsel",
          "lawyer",
          "care",
          "sleep",
        ],
        unless: ["that"],
      },
      {
        lemma: "break",
        part: "verb",
        subject: "agent",
        object: "patient",
        must: ["agent"],
        needs: ["officer", "officers", "police", "soldier", "soldiers", "guard", "guards"],
        unless: ["law", "rule", "news", "silence"],
      },
      {
        lemma: "endure",
        part: "verb",
        subject: "patient",
        object: "topic",
        needs: ["conditions", "torture", "beating", "beatings", "cold", "hunger"],
      },
      {lemma: "torture", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "mistreatment", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "ill-treatment", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["cruel treatment", "inhuman treatment", "degrading treatment", "inhumane treatment"], part: "noun", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: "abuse", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]},
      {
        lemma: "beating",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["polls", "election", "drum", "heart", "wings", "market"],
      },
      {lemma: "harassment", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "tortured", part: "adjective", subject: "patient", people: ["patient"]},
      {lemma: "in solitary confinement", part: "adjective", subject: "patient", people: ["patient"]},
      {
        lemma: ["chain", "shackle", "blindfold", "gag", "whip", "flog", "waterboard", "strip-search"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["frenzy", "cream", "desk", "shape", "votes"],
      },
      {
        lemma: ["smash", "strike", "knock", "confiscate"],
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["officer", "officers", "policeman", "policemen", "soldier", "soldiers", "guard", "guards"],
        must: ["agent", "topic"],
        unless: ["deal", "note", "agreement", "boat", "boats"],
        weak: true,
      },
      {lemma: ["deny", "refuse"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["treatment", "doctor", "medication", "insulin", "surgery", "blanket", "blankets"], unless: ["that", "allegation"]}, // prettier-ignore
      {lemma: ["hold under tap", "hold under water", "hold head under", "hold under shower", "hang from", "hang by"], ...done, needs: ["tap", "water", "shower", "head", "beam", "ceiling", "wrists", "arms", "feet", "ankles", "hook", "chain"], unless: ["wall", "painting", "picture", "lamp"]}, // prettier-ignore
      {lemma: ["subject to torture", "subject to ill-treatment", "subject to beatings", "subject to beating", "subject to abuse", "subject to electric shocks", "subject to mock execution", "subject to sexual violence", "subject to humiliation"], ...done}, // prettier-ignore
      {lemma: "subject to", ...done, unless: ["review", "rule", "tax", "sanctions", "disappearance", "disappearances", "detention", "arrest", "deportation", "expulsion", "search", "searches", "surveillance", "checks", "ban", "fine", "fines", "trial", "proceedings", "delay", "delays", "approval", "conditions", "scrutiny"]}, // prettier-ignore
      {lemma: ["give electric shocks", "apply electric shocks", "pepper-spray", "rape", "club", "burn with", "stab", "slap", "punch", "drag by"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["review", "rule", "tax", "sanctions"]}, // prettier-ignore
      {
        lemma: ["force to sign", "make sign", "force to confess", "make confess"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      {
        lemma: ["force-feed", "feed by force", "beat up", "rough up", "hold in stress position"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
      },
      // Bound, hung, stripped, starved, made to stand: what is done to somebody's body, or to their days.
      {lemma: ["strap", "padlock", "manacle", "fetter", "tether", "hog-tie", "tie up", "tape up", "electrocute", "waterboard", "flay", "scald", "tear-gas"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["meetings", "meeting", "traffic", "red", "work", "schedule", "event", "contract", "seat", "seats", "stretcher", "harness", "parachute", "gurney"]}, // prettier-ignore
      {lemma: ["tie", "bind", "tape", "rope", "fasten", "wire", "lash"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["bed", "chair", "tree", "pole", "post", "bench", "rope", "wire", "radiator", "pipe", "together", "tape", "hand", "hands", "foot", "feet", "wrists", "ankles", "back", "battery"], unless: ["contract", "oath", "treaty"]}, // prettier-ignore
      {lemma: ["hang by", "hang from", "suspend by", "suspend from", "string up by"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["wrists", "wrist", "arms", "ankles", "feet", "hands", "hair", "beam", "ceiling", "hook", "pole", "bar"]}, // prettier-ignore
      {lemma: ["bind", "tie", "cuff", "handcuff", "shackle", "knock out", "pull out", "rip out", "tear out", "crush", "smash", "twist", "slash", "shave", "stamp on", "tread on", "push under", "hold under", "force under", "dunk", "harm", "cover"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: body, unless: ["mask", "masks", "scarf", "veil"]}, // prettier-ignore
      {lemma: ["break", "fracture", "dislocate", "burn", "cut", "cut off", "crack", "bend back"], part: "verb", subject: "agent", owned: "patient", people: ["patient", "agent"], must: ["patient", "agent"], needs: body}, // prettier-ignore
      {lemma: ["force tube", "push tube", "insert tube", "thrust tube", "shove tube", "pass tube", "feed tube", "put gun to", "hold gun to", "put pistol to", "hold pistol to", "put knife to", "hold knife to", "have knife at", "have gun to", "put out cigarette", "put cigarette", "stub out cigarette", "stub cigarette", "put bag over", "pull bag over", "put hood over", "pull hood over", "tie bag over"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: body}, // prettier-ignore
      {lemma: ["put gun", "put pistol", "hold gun", "hold pistol", "hold knife", "put knife", "put cigarette", "stub cigarette"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["head", "temple", "throat", "neck", "mouth", "chest", "back", "arm", "arms"]}, // prettier-ignore
      {lemma: ["feed", "tube-feed"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["forcibly", "tube", "force"]}, // prettier-ignore
      {lemma: ["feed against will", "medicate against will", "sedate against will"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["keep without", "hold without", "leave without"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["light", "daylight", "sunlight", "food", "water", "sleep", "medicine", "medication", "treatment", "blanket", "blankets", "heating", "toilet", "air"], unless: ["earthquake", "storm", "flood", "cyclone", "hurricane"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["keep in dark", "hold in darkness", "keep in darkness", "keep naked", "keep blindfolded", "hold blindfolded", "keep hooded", "keep in chains", "hold in chains", "keep in irons", "keep handcuffed", "keep shackled", "keep chained"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["about", "plan", "plans", "about", "over"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["put in solitary", "place in solitary", "hold in solitary", "keep in solitary", "throw into solitary", "send to solitary", "put in the hole", "put in punishment cell"], part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: held}, // prettier-ignore
      {lemma: "spend", part: "verb", subject: "patient", people: ["patient"], needs: ["solitary", "isolation", "punishment"], unless: ["quarantine", "money"], effects: held}, // prettier-ignore
      {lemma: ["make stand", "make kneel", "make crawl", "make squat", "make strip", "make undress", "make sleep", "force to stand", "force to kneel", "force to crawl", "force to squat", "force to strip", "force to undress", "order to strip", "force to sleep", "make lie", "force to lie"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["law", "lie about"]}, // prettier-ignore
      {lemma: ["allow to sleep", "let sleep", "allow to sit", "allow to wash", "allow to eat", "let eat", "let wash"], part: "verb", subject: "agent", object: "patient", people: ["patient"], denied: true, polarity: "-"}, // prettier-ignore
      {lemma: ["give no water", "give no food", "give no medicine", "give no blankets", "give no bread", "give nothing to eat", "give nothing to drink"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["drag", "drag back", "drag through", "frogmarch"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["dance", "stage", "floor", "court", "case", "war", "conflict", "dispute", "home", "house", "car", "van", "drive", "driven", "bed", "safety", "rubble", "wreck"]}, // prettier-ignore
      {lemma: ["cram into", "pack into", "squeeze into", "cram in", "stuff into"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["cell", "cells", "container", "truck", "van", "cage", "room", "lorry", "wagon", "boot"]}, // prettier-ignore
      {lemma: "strip", part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["title", "titles", "citizenship", "nationality", "rank", "medal", "medals", "immunity", "passport", "of", "paint", "bark"]}, // prettier-ignore
      {lemma: ["set dog", "set dogs", "pour water", "throw water", "pour urine", "play music", "use baton", "use batons", "use belts", "use hoses", "use truncheons"], part: "verb", subject: "agent", oblique: {on: "patient", over: "patient", against: "patient", at: "patient"}, people: ["patient"], must: ["patient"], unless: ["concert", "guests", "audience"]}, // prettier-ignore
      {lemma: ["use force", "apply force", "use violence", "apply violence", "apply pressure", "exert pressure", "use pressure", "use measure", "apply measure", "take measure", "use method", "apply method"], part: "verb", subject: "agent", object: "topic", oblique: {against: "patient", on: "patient", to: "patient", upon: "patient"}, people: ["patient"], must: ["patient"], needs: ["physical", "unlawful", "illegal", "prohibited", "forbidden", "psychological", "special", "excessive", "coercive", "violence", "brutal", "undue"], unless: ["protester", "protesters", "crowd", "tariff"]}, // prettier-ignore
      {lemma: ["strap mark", "burn mark", "rope mark", "whip mark", "chain mark", "cigarette burn", "marks of torture", "marks of beating", "signs of torture", "signs of beating", "traces of torture", "torture mark", "mark of torture", "sign of torture", "trace of torture", "sign of violence"], part: "noun", weighs: true}, // prettier-ignore
      {lemma: ["lay hand", "lay finger", "lay hands", "raise hand"], part: "verb", subject: "agent", oblique: {on: "patient", to: "patient", against: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
      {lemma: ["touch", "harm"], part: "verb", subject: "agent", object: "patient", people: ["patient"], denied: true, unless: ["issue", "subject", "heart", "story", "money", "soil"]}, // prettier-ignore
      {lemma: "treat", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["well", "humanely", "kindly", "decently", "correctly", "respect", "respectfully", "dignity", "properly", "guests"], unless: ["wound", "wounds", "hospital", "doctor", "doctors", "illness", "disease", "burns", "without", "cancer"], polarity: "-"}, // prettier-ignore
      {lemma: ["withhold", "take away", "confiscate"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["medicine", "medicines", "medication", "insulin", "inhaler", "pills", "spectacles", "glasses", "blanket", "blankets", "crutches"]}, // prettier-ignore
      {lemma: ["thrash", "pummel", "pistol-whip", "cane", "scourge", "choke", "throttle", "brutalise", "brutalize", "maul", "maim", "mutilate", "disfigure", "molest", "grope", "violate", "sodomise", "sodomize", "sexually assault", "torment", "degrade", "bully", "taunt", "spit on", "urinate on", "insult", "enslave", "force-march", "knock unconscious", "beat senseless", "beat unconscious", "kick in the ribs"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["rights", "airspace", "ceasefire", "law", "treaty", "border", "chicken", "intelligence"]}, // prettier-ignore
      {lemma: ["beatings", "electric shock", "mock execution", "sleep deprivation", "waterboarding", "stress position", "forced labour", "forced labor", "sexual violence", "sexual assault", "solitary confinement", "lash", "physical abuse", "verbal abuse", "degrading conditions", "inhuman conditions", "inhumane conditions"], part: "noun", subject: "patient", weak: true, unless: ["eye", "storm"]}, // prettier-ignore
      {lemma: ["look after", "care for", "feed and clothe"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["well"], unless: ["nurse", "nurses", "hospital", "doctors", "children's", "elderly"], polarity: "-", weak: true}, // prettier-ignore
      {lemma: ["keep standing", "keep on feet", "keep awake", "make stand", "hold upright"], part: "verb", subject: "agent", object: "patient", people: ["patient"], unless: ["coffee", "noise", "party"], effects: [{role: "patient", status: "detained", when: "during", byTaker: true}]}, // prettier-ignore
      {lemma: ["mark", "welt", "burn"], part: "noun", needs: ["wrists", "ankles", "back", "feet", "legs", "arms", "body", "neck", "torso", "thighs"], unless: ["birth", "exam", "question", "trade", "half-way", "calorie", "calories", "stretch"], weak: true, weighs: true}, // prettier-ignore
      {lemma: "cram", part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["cell", "cells", "container", "cage", "wagon"], unless: ["exam"]}, // prettier-ignore
      {lemma: ["use violence", "apply violence", "use torture", "use excessive force", "use physical force", "use brute force"], part: "verb", subject: "agent", oblique: {against: "patient", on: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
      {lemma: ["hood", "douse", "drench", "hose down", "spit at", "spit on", "spit upon", "taser", "tase", "mace", "bayonet", "knee", "headbutt", "stamp on", "trample on", "jeer at", "parade"], ...done, needs: ["was", "were", "been", "being", "guards", "guard", "police", "soldiers", "officers", "they", "he", "water", "petrol", "captors", "naked"], unless: ["crowd", "fire", "team", "troops"]}, // prettier-ignore
      {lemma: ["make to stand", "make to kneel", "make to crawl", "make to squat", "make to strip", "make to lie", "make to sleep", "make to undress", "make to run", "make to sign", "make to confess", "make to walk"], ...done}, // prettier-ignore
      {lemma: ["confess under torture", "confess under duress", "sign under duress", "confess after torture", "sign under torture"], ...befalls}, // prettier-ignore
      {lemma: ["treat like", "treat as", "handle like", "keep like"], ...done, needs: ["animal", "animals", "dog", "dogs", "cattle", "dirt", "criminal", "criminals", "slave", "slaves", "beasts", "vermin", "enemies"], unless: ["refugee", "equal"]}, // prettier-ignore
      {lemma: ["throw to", "push to", "force to", "wrestle to", "slam to", "knock to", "pin to", "shove to", "fling to", "slam against", "throw against", "push against", "hurl against", "slam into", "throw down", "pin against"], ...done, needs: ["ground", "floor", "wall", "pavement", "asphalt", "stairs", "tarmac", "concrete"], unless: ["ball", "wind", "storm", "quake", "earthquake", "champion", "match"]}, // prettier-ignore
      {lemma: ["use as", "take as", "hold as", "keep as"], ...done, needs: ["shield", "shields", "slave", "slaves"]}, // prettier-ignore
      {lemma: ["drug", "sedate", "medicate", "inject with"], ...done, needs: ["forcibly", "against", "was", "were", "captors", "guards", "kidnappers", "guard", "they"], unless: ["hospital", "clinic", "surgeon", "doctors", "vaccine", "insulin"]}, // prettier-ignore
      {lemma: ["put sack", "put bag", "pull bag", "pull hood", "pull sack", "put hood", "place hood", "tie cloth", "tie rag", "throw sack", "throw blanket", "put pillowcase", "put blindfold", "stuff rag", "put tape", "put cloth", "wrap tape"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["head", "heads", "face", "faces", "eyes", "mouth", "mouths"]}, // prettier-ignore
      {lemma: ["spit in", "punch in", "slap in", "kick in", "stamp on", "spit into", "put boot on", "put foot on", "put knee on"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: body}, // prettier-ignore
      {lemma: ["refuse", "deny"], ...done, needs: ["water", "food", "sleep", "lawyer", "lawyers", "medicine", "air", "toilet"], must: ["patient"], unless: ["that", "allegation", "to", "entry", "asylum", "bail"]}, // prettier-ignore
      {lemma: ["rape", "flogging", "waterboarding", "humiliation", "whipping", "force-feeding", "force feeding", "caning", "strip search", "brutality"], ...deed, must: ["patient"], unless: ["alarm", "seed"]}, // prettier-ignore
      {lemma: ["keep bag", "keep sack", "keep hood", "keep blindfold", "put wires", "attach wires", "attach electrodes", "put electrodes", "clip wires", "put pliers", "drive needles", "push needles"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: [...body, "heads", "eyes", "tongue", "ears", "toes", "feet", "genitals"]}, // prettier-ignore
      {lemma: ["tear out", "rip out", "pull out", "wrench out"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["fingernails", "toenails", "nails", "teeth", "hair", "beard"], unless: ["dentist", "dentists"]}, // prettier-ignore
      {lemma: ["give one cup", "give a cup", "give only bread", "give only water", "feed scraps", "give scraps", "give one meal", "give bread and water"], ...done, needs: ["day", "water", "days", "food"]}, // prettier-ignore
      {lemma: ["lay into", "wade into", "set about", "baton", "tear-gas", "teargas", "hose", "cosh", "belabour"], ...done, needs: ["police", "policemen", "cops", "officers", "guards", "soldiers", "strikers", "protesters", "marchers", "demonstrators", "was", "were"], unless: ["task", "garden", "work", "job", "river", "sea"]}, // prettier-ignore
      {lemma: "give", part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {to: "patient"}, needs: ["beating", "thrashing", "kicking", "pasting", "whipping", "flogging"], unless: ["heart", "egg"]}, // prettier-ignore
      {lemma: ["interrogate without", "question without", "hold without"], ...done, needs: ["counsel", "lawyer", "lawyers"], unless: ["charge"]}, // prettier-ignore
      {lemma: "extract", part: "verb", subject: "agent", object: "topic", owned: "patient", needs: ["confession", "confessions"], must: ["topic"]}, // prettier-ignore
      {lemma: ["bear marks", "bear signs", "bear traces", "bear scars", "show signs", "show marks", "have marks", "carry marks"], ...befalls, needs: ["beating", "beatings", "torture", "violence", "ill-treatment", "burns", "whip", "abuse"]}, // prettier-ignore
      {lemma: ["call a dog", "call a pig", "call dog", "call pig", "spit at", "scream at", "swear at", "curse"], ...done, needs: ["guards", "guard", "soldiers", "officers", "they", "interrogators", "he", "captors"], unless: ["fate", "luck"], weak: true}, // prettier-ignore
      {lemma: "fester", part: "verb", owned: "patient", people: ["patient"], must: ["patient"], needs: ["leg", "arm", "foot", "wound"]}, // prettier-ignore
      {lemma: ["refuse", "deny"], ...done, needs: ["care", "medical"], must: ["patient"], unless: ["that", "allegation", "to", "entry"]}, // prettier-ignore
      {lemma: ["give any water", "give any food", "give water", "give food", "give medicine", "give blankets", "give enough to eat", "give anything to eat"], ...done, denied: true, polarity: "-"}, // prettier-ignore
      {lemma: ["leave hanging", "leave standing", "leave tied", "leave chained", "leave naked", "leave in the sun", "leave kneeling", "force to watch", "make watch", "force to drink", "force to eat", "make drink"], ...done, unless: ["question", "door", "party", "team"]}, // prettier-ignore
      {lemma: ["keep from sleeping", "prevent from sleeping", "stop from sleeping", "keep from sleep"], ...done}, // prettier-ignore
      {lemma: ["take", "break", "smash", "remove"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient", "agent"], lawful: ["agent"], needs: ["glasses", "spectacles", "shoes", "clothes", "medicine", "medication", "insulin", "inhaler", "crutches", "blanket", "blankets"], unless: ["shop", "store"]}, // prettier-ignore
      {lemma: ["break", "smash", "trample", "confiscate"], part: "verb", subject: "agent", object: "topic", owned: "patient", people: ["patient"], must: ["patient", "agent"], lawful: ["agent"], needs: ["camera", "cameras", "phone", "phones", "telephone", "equipment", "tripod", "laptop", "windscreen", "glasses", "microphone", "recorder", "notebook"]}, // prettier-ignore
      {lemma: ["treat", "handle"], ...done, needs: ["degrading", "inhuman", "inhumane", "humiliating", "brutal", "cruel", "harshly", "roughly", "abominably"], unless: ["wound", "wounds"]}, // prettier-ignore
      {lemma: ["withhold", "deny", "refuse"], part: "verb", subject: "agent", object: "topic", things: ["topic"], must: ["topic"], needs: ["insulin", "medicine", "medicines", "medication", "inhaler", "pills", "antibiotics"], backed: ["arrest", "detention", "abduction", "release", "death"], unless: ["that", "allegation", "report", "licence", "approval"], weak: true}, // prettier-ignore
      {lemma: ["deny", "refuse"], ...done, needs: ["insulin", "medicines", "medication", "inhaler", "pills", "antibiotics", "treatment"], must: ["patient"], unless: ["that", "allegation", "to", "entry", "asylum", "bail", "insurance", "clinic"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The guards beat two of the prisoners.", trigger: "beat", roles: {agent: "guards", patient: "two"}},
      {text: "They were tortured in the barracks.", trigger: "tortured", roles: {patient: "They"}},
      {text: "Two porters were ill-treated by guards.", trigger: "ill-treated", roles: {patient: "porters", agent: "guards"}, count: 2}, // prettier-ignore
      {
        text: "Her mistreatment was denied by the warden.",
        trigger: "mistreatment",
        roles: {patient: "Her"},
        polarity: "-",
      },
      {text: "No detainee was beaten.", trigger: "beaten", polarity: "-"},
      {text: "The captors blindfolded the pilots.", trigger: "blindfolded", roles: {patient: "pilots"}},
      {text: "A guard smashed her telephone.", trigger: "smashed", roles: {agent: "guard"}},
      {text: "The guards refused him insulin for a week.", trigger: "refused", roles: {patient: "him"}},
      {
        text: "The ministry denied that anyone had been tortured.",
        trigger: "tortured",
        roles: {patient: "anyone"},
        polarity: "-",
      },
      {text: "The warders strapped the poet to a table.", trigger: "strapped", roles: {agent: "warders", patient: "poet"}}, // prettier-ignore
      {text: "They were tied to a post for a night.", trigger: "tied", roles: {patient: "They"}},
      {text: "The soldiers broke her arm.", trigger: "broke", roles: {agent: "soldiers", patient: "her"}},
      {text: "A hose was pushed into the cell and a tube was forced down her throat.", trigger: "forced", roles: {patient: "her"}}, // prettier-ignore
      {text: "The captors held a pistol to Orlov's head.", trigger: "held", roles: {patient: "Orlov"}},
      {text: "The two boys were kept without light for a month.", trigger: "kept", roles: {patient: "boys"}, count: 2},
      {text: "The guards made them kneel on stones.", trigger: "made", roles: {patient: "them"}},
      {text: "The cook was hung by her wrists.", trigger: "hung by", roles: {patient: "cook"}},
      {text: "Nobody laid a hand on the crew.", trigger: "laid", roles: {patient: "crew"}, polarity: "-"},
      {text: "The pilots were treated humanely.", trigger: "treated", roles: {patient: "pilots"}, polarity: "-"},
      {text: "The bishop was dragged down the stairs.", trigger: "dragged", roles: {patient: "bishop"}},
      {text: "The clerk was fed by force.", trigger: "fed", roles: {patient: "clerk"}},
      {text: "The warders thrashed the two cyclists.", trigger: "thrashed", roles: {agent: "warders", patient: "cyclists"}}, // prettier-ignore
      {text: "The widow told of beatings and mock executions.", trigger: "beatings"},
      {text: "The twins were kept standing for two nights.", trigger: "kept", roles: {patient: "twins"}},
      {text: "A guard put a bag over her head.", trigger: "put", roles: {patient: "her"}},
      {text: "No violence was used against the crew.", trigger: "used", roles: {patient: "crew"}, polarity: "-"},
      {text: "They put a sack on his head.", trigger: "put", roles: {patient: "his"}}, // prettier-ignore
      {text: "The men were treated like animals.", trigger: "treated like", roles: {patient: "men"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The clock struck nine.",
      "She put a hat on his head.",
      "The champion was beaten in the final.",
      "She beat the eggs.",
      "They struck a deal.",
      "The ministry denied that water was cut.",
      "The guards struck a deal.",
      "The ministry denied any delay in treatment.",
      "Orlov broke his arm on the ice.",
      "She held his hand.",
      "The tourists were strapped into their seats.",
      "The ministry kept the public in the dark about the price.",
      "He tied the boat to a post.",
      "The doctors treated the miners well.",
      "The case dragged on.",
      "She touched the vase.",
      "The town was left without water after the storm.",
      "The neighbour violated the ceasefire.",
    ],
  },
}
