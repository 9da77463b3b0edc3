// A court finds somebody guilty, or says what they must serve.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, who} from "./labels.ts"
import {deed, done} from "./shapes.ts"

/** Sentence, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const sentence: Happening = {
  name: "sentence",
  label: {en: "sentence", es: "condena"},
  plover: "COERCE",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    topic: aboutWhat,
  },
  effects: [],
  lasts: true,
  frames: {
    en: [
      {
        lemma: "sentence",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {to: "topic", for: "cause"},
      },
      {
        lemma: "convict",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {of: "topic", for: "topic"},
      },
      {
        lemma: "find guilty",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {of: "topic"},
      },
      {
        lemma: "condemn",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["years", "death", "prison", "months", "life"],
        oblique: {to: "topic"},
      },
      {
        lemma: "acquit",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        polarity: "-",
        oblique: {of: "topic"},
      },
      {lemma: "try", part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {for: "topic"}},
      {
        lemma: "jail for",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "topic"},
        needs: ["years", "months", "life"],
      },
      {
        lemma: "serve",
        part: "verb",
        subject: "patient",
        object: "topic",
        people: ["patient"],
        needs: ["sentence", "years", "term", "months", "weeks"],
        // What somebody serves in or as, and no sentence.
        unless: ["as", "army", "navy", "police", "corps", "regiment", "guard", "mayor", "minister", "president", "chairman", "chairwoman", "board", "council", "committee", "office", "parliament", "senate", "senator", "cabinet", "government", "force", "forces", "mission", "ministry", "legislature", "congress", "embassy", "church", "drinks", "customers", "country", "terms", "notice", "apprenticeship"], // prettier-ignore
      },
      {
        lemma: "sentence",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: ["years", "prison", "court", "judge", "life", "serve", "death", "his", "her"],
        weak: true,
      },
      {lemma: "conviction", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]},
      {lemma: "verdict", part: "noun", subject: "agent", object: "patient", weak: true},
      {
        lemma: ["hand", "give"],
        part: "verb",
        subject: "agent",
        object: "topic",
        oblique: {to: "patient"},
        people: ["patient"],
        must: ["patient"],
        needs: ["sentence", "prison", "jail"],
        weak: true,
      },
      {lemma: ["get", "receive", "draw"], part: "verb", subject: "patient", object: "topic", people: ["patient"],  needs: ["sentence", "term"], unless: ["judge", "court"], weak: true}, // prettier-ignore
      {lemma: ["overturn", "quash", "annul", "reverse", "set aside", "strike down"], part: "verb", subject: "agent", object: "topic", owned: "patient", oblique: {on: "patient", against: "patient"}, needs: ["conviction", "sentence", "verdict", "ruling"], polarity: "-"}, // prettier-ignore
      {
        lemma: ["clear of", "exonerate"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        polarity: "-",
      },
      {lemma: ["seek", "request"], part: "verb", subject: "agent", oblique: {for: "patient"}, needs: ["sentence", "term"], must: ["agent"], modality: "demanded", certainty: "unknown"}, // prettier-ignore
      {
        lemma: "uphold",
        part: "verb",
        subject: "agent",
        object: "topic",
        owned: "patient",
        oblique: {on: "patient", against: "patient"},
        needs: ["conviction", "sentence", "verdict", "ruling"],
      },
      {lemma: ["get", "receive", "draw", "be given"], part: "verb", subject: "patient", object: "topic", people: ["patient"], needs: ["years", "months", "life"], unless: ["membership", "service", "pay", "achievement", "finish", "builders", "funding", "grant", "contract", "experience", "salary", "rest", "ago", "old", "later", "earlier", "letter", "letters", "treatment", "visa", "work", "leave", "insurance", "support", "back", "home", "out", "ready", "used", "married", "job", "threats", "threat", "visit", "visits", "news", "help", "aid", "money", "medicine", "food", "pension", "training", "attention", "every", "within", "over", "jacket", "benefit", "benefits"], weak: true}, // prettier-ignore
      {lemma: ["give", "hand", "hand down", "deal", "impose on"], part: "verb", subject: "agent", object: "patient", people: ["patient"], oblique: {to: "patient"}, must: ["patient"], needs: ["years", "months", "life"], unless: ["builders", "service", "leave", "pay", "finish", "complete", "comply", "ultimatum", "deadline", "mandate", "funding", "contract", "visa", "permit", "extension", "work", "training", "time", "ago", "notice", "letter", "letters", "treatment", "grant", "support", "shelter", "refuge", "asylum", "to", "money", "back", "old", "earlier", "later", "birth", "blood", "tribute", "her life", "his life"], weak: true}, // prettier-ignore
      {
        lemma: "fine",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["parking", "littering", "fishing"],
      },
      {lemma: ["cut", "reduce", "shorten", "halve", "increase", "extend", "double", "suspend", "confirm", "reinstate"], part: "verb", subject: "agent", object: "topic", owned: "patient", oblique: {on: "patient", against: "patient"}, must: ["topic"], needs: ["sentence", "sentences"], unless: ["paragraph", "word", "words", "detention"]}, // prettier-ignore
      {lemma: ["hand down", "impose", "pass", "mete out", "hand out"], part: "verb", subject: "agent", object: "topic", oblique: {on: "patient", to: "patient"}, must: ["topic"], needs: ["term", "terms", "sentence", "sentences"], unless: ["trade", "loan", "exam"]}, // prettier-ignore
      {lemma: "order to pay", ...done, needs: ["fine", "fines", "damages", "compensation", "costs"], unless: ["rent", "tax", "taxes", "charity"]}, // prettier-ignore
      {lemma: ["lose appeal", "lose an appeal", "lose final appeal", "win appeal"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["give community service", "order to do community service", "place on probation", "put on probation", "place under probation"], ...done}, // prettier-ignore
      {lemma: ["face", "risk"], part: "verb", subject: "patient", object: "topic", people: ["patient"], needs: ["years", "year", "life", "decade", "decades", "penalty", "gallows"], unless: ["challenge", "challenges", "crisis", "ago", "ban", "delays", "drought", "struggle", "charges", "trial", "work", "uncertainty", "growth", "austerity", "rebuilding", "repairs"], certainty: "possible", modality: "planned", weak: true}, // prettier-ignore
      {lemma: ["guilty verdict", "sentencing", "death sentence", "life sentence", "jail sentence", "prison sentence", "jail term", "prison term"], ...deed, oblique: {for: "patient", against: "patient"}, must: ["patient"]}, // prettier-ignore
      {lemma: ["send to prison", "send to jail", "send to gaol", "jail", "imprison"], ...done, lawful: ["agent"], oblique: {for: "topic"}, needs: ["for", "over"], unless: ["ago", "later", "earlier", "without", "pending", "recent", "hours"]}, // prettier-ignore
      {lemma: ["give", "hand"], ...done, lawful: ["agent"], must: ["patient"], oblique: {for: "cause"}, needs: ["days", "weeks"], unless: ["to", "leave", "notice", "off", "pay", "holiday", "rest", "ago", "later", "earlier"], weak: true}, // prettier-ignore
      {lemma: ["imprison", "send to prison", "send to jail", "put away", "put behind bars"], ...done, oblique: {for: "topic"}, needs: ["years", "life", "months"], unless: ["ago", "after", "later", "last", "earlier", "without", "trial", "pending", "recent"]}, // prettier-ignore
      {lemma: ["hand", "give"], ...done, needs: ["nine-year", "two-year", "three-year", "four-year", "five-year", "six-year", "seven-year", "eight-year", "ten-year", "twelve-year", "fifteen-year", "twenty-year", "six-month", "year", "month", "term"], unless: ["contract", "deal", "extension", "visa", "trade", "loan", "lease", "grant", "old", "plan", "mandate", "off", "ban", "school"], must: ["patient"], weak: true}, // prettier-ignore
      {lemma: ["give death penalty", "receive death penalty", "get death penalty", "impose death penalty"], part: "verb", subject: "agent", object: "patient", oblique: {on: "patient"}}, // prettier-ignore
      {lemma: ["receive the death penalty", "get the death penalty"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["ask for years", "call for years", "seek years", "demand years", "request years", "want years", "ask for life", "seek life", "demand life", "ask for months", "seek months"], part: "verb", subject: "agent", object: "topic", oblique: {for: "patient"}, must: ["agent"], unless: ["ceasefire", "funding", "contract", "lease", "extension", "plan", "programme", "adjournment", "ban", "delay"], lawful: ["agent"], modality: "demanded", certainty: "unknown", weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "A court sentenced Orlov to nine years.", trigger: "sentenced", roles: {agent: "court", patient: "Orlov"}},
      {text: "I was never tried.", trigger: "tried", polarity: "-"},
      {text: "The couple were convicted in absentia last week.", trigger: "convicted", roles: {patient: "couple"}},
      {text: "The higher court quashed the conviction of Pavel Stirn.", trigger: "quashed", polarity: "-"},
      {text: "He received a ten-year prison sentence.", trigger: "received", roles: {patient: "He"}},
      {text: "The prosecutor sought a nine-year term for the mayor.", trigger: "sought", roles: {agent: "prosecutor"}, modality: "demanded"}, // prettier-ignore
      {
        text: "Mira Kolar was acquitted of all charges.",
        trigger: "acquitted",
        roles: {patient: "Kolar"},
        polarity: "-",
      },
      {text: "The carpenter got nine years for a leaflet.", trigger: "got", roles: {patient: "carpenter"}},
      {text: "A tribunal in Halden gave the editor four years.", trigger: "gave", roles: {agent: "tribunal", patient: "editor"}}, // prettier-ignore
      {text: "The clerk was fined 300 crowns.", trigger: "fined", roles: {patient: "clerk"}},
      {text: "Her sentence was cut to two years.", trigger: "cut"},
      {text: "The judges handed down terms of up to nine years.", trigger: "handed down", roles: {agent: "judges"}},
      {text: "The editor had the sentence upheld.", trigger: "upheld", roles: {patient: "editor"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "He faces years of drought.",
      "The last sentence of the letter was blotted.",
      "She tried the door.",
      "He spoke with conviction.",
      "She received a letter.",
      "She got the letter two years ago.",
      "They gave the family two years to leave.",
      "The weather is fine.",
    ],
  },
}
