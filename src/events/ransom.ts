// Something is paid so that somebody is let go.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, forWhom, who} from "./labels.ts"

const money = ["money", "cash", "sum", "million", "millions", "thousand", "dollars", "crowns", "euros", "pounds", "francs", "pesos", "penny", "cent", "ransom", "banknotes", "notes", "gold"] // prettier-ignore

/** Ransom, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const ransom: Happening = {
  name: "ransom",
  label: {en: "ransom", es: "rescate pagado"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    recipient: forWhom,
    topic: aboutWhat,
  },
  effects: [],
  reproach: true,
  frames: {
    en: [
      {lemma: "pay", part: "verb", subject: "agent", object: "topic", needs: ["ransom"]},
      {lemma: "ransom", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "ransom", part: "noun", subject: "agent", object: "topic", weak: true},
      // Money to those who hold somebody, by whatever name, or none.
      {lemma: "pay", part: "verb", subject: "agent", object: "recipient", oblique: {to: "recipient", for: "patient"}, captors: ["recipient"], unless: ["attention", "visit", "tribute", "homage", "fine", "fines", "bail", "salary", "salaries", "wages", "tax", "taxes", "price"]}, // prettier-ignore
      {lemma: "pay", part: "verb", subject: "agent", object: "topic", oblique: {for: "patient"}, needs: ["release", "freedom", "return", "hostage", "hostages", "captive", "captives", "abductee", "abductees", "captors"], unless: ["bail", "fine", "lawyer", "lawyers", "bond", "tribute", "attention", "homage", "visit", "price"]}, // prettier-ignore
      {lemma: "pay", part: "verb", subject: "agent", object: "topic", needs: [...money, "nothing", "none"], backed: ["abduction"], unless: ["bail", "fine", "fines", "salary", "salaries", "wages", "tax", "taxes", "tribute", "attention", "homage", "visit", "price", "fare"], weak: true}, // prettier-ignore
      {lemma: ["hand", "hand over", "deliver", "carry", "take", "bring", "drop off", "send", "give"], part: "verb", subject: "agent", object: "topic", oblique: {to: "recipient"}, things: ["topic"], must: ["topic"], captors: ["recipient"], unless: ["letter", "letters", "message", "messages", "list", "note", "video", "weapon", "weapons", "arms", "statement", "ultimatum", "deadline", "medicine", "medicines", "food", "aid"]}, // prettier-ignore
      {lemma: ["collect", "raise", "gather", "scrape together", "pool", "carry", "hand over", "deliver", "take into", "drop off", "borrow", "bring", "leave", "count out"], part: "verb", subject: "agent", object: "topic", things: ["topic"], must: ["topic"], needs: money, backed: ["abduction", "rescue"], unless: ["reward", "damage", "hospital", "school", "salary", "salaries", "question", "questions", "alarm"], weak: true}, // prettier-ignore
      {lemma: "give", part: "verb", subject: "agent", object: "topic", must: ["agent"], needs: ["nothing", "penny", "cent"], backed: ["abduction", "exchange", "rescue", "release"], unless: ["away", "up", "back", "eat", "drink", "details", "reason", "interview"], weak: true}, // prettier-ignore
      {lemma: ["receive", "take", "accept", "get"], part: "verb", subject: "recipient", object: "topic", must: ["recipient"], needs: ["ransom", "money", "penny", "cent", "payment", "cash", "nothing", "none"], backed: ["abduction"], weak: true, unless: ["bail", "part", "place", "time"]}, // prettier-ignore
      {lemma: "change hands", part: "verb", subject: "topic", must: ["topic"], needs: money},
      {lemma: ["buy", "purchase"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["freedom", "release"]}, // prettier-ignore
      {lemma: "buy back", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: ["meet demand", "meet demands", "meet the demand"], part: "verb", subject: "agent", needs: ["ransom", "kidnappers", "captors", "abductors", "bandits", "gunmen", "hostage-takers"]}, // prettier-ignore
      {lemma: "payment", part: "noun", subject: "agent", object: "topic", oblique: {to: "recipient"}, needs: ["kidnappers", "captors", "abductors", "bandits", "gunmen", "hostage", "hostages", "ransom"], weak: true}, // prettier-ignore
      {lemma: "give", part: "verb", subject: "agent", object: "recipient", captors: ["recipient"], needs: money, unless: ["letter", "ultimatum"]}, // prettier-ignore
      {lemma: "pay up", part: "verb", subject: "agent", backed: ["abduction"], weak: true},
      {lemma: ["raise ransom", "collect ransom", "deliver ransom", "find ransom", "meet ransom", "hand over ransom", "drop ransom"], part: "verb", subject: "agent", oblique: {to: "recipient"}}, // prettier-ignore
      {lemma: "pay", part: "verb", subject: "agent", object: "topic", oblique: {for: "patient"}, people: ["patient"], must: ["patient"], needs: ["million", "millions", "sum", "gold"], unless: ["bail", "fine", "lawyer", "lawyers", "salary", "wages", "tax", "taxes", "damages", "compensation", "player", "players", "striker", "work", "services", "painting"], weak: true}, // prettier-ignore
      {lemma: ["want", "ask"], part: "verb", subject: "agent", object: "topic", oblique: {for: "patient"}, people: ["patient"], must: ["patient"], needs: ["money", "million", "millions", "ransom", "cash", "sum"], unless: ["tax", "job", "loan", "charity", "fare"], weak: true}, // prettier-ignore
      {lemma: ["want ransom", "demand ransom", "ask ransom", "seek ransom"], part: "verb", subject: "agent", oblique: {for: "patient"}}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The company paid a ransom of two million crowns.", trigger: "paid", roles: {agent: "company"}},
      {text: "No ransom was paid.", trigger: "paid", polarity: "-"},
      {text: "The village paid the bandits in cattle.", trigger: "paid", roles: {agent: "village", recipient: "bandits"}}, // prettier-ignore
      {text: "Nobody paid the kidnappers.", trigger: "paid", polarity: "-"},
      {text: "The shipowner paid nothing for the release of the crew.", trigger: "paid", roles: {agent: "shipowner"}, polarity: "-"}, // prettier-ignore
      {text: "A sack of banknotes was handed to the gunmen.", trigger: "handed", roles: {topic: "sack", recipient: "gunmen"}}, // prettier-ignore
      {text: "Bandits kidnapped the twins in May. Forty thousand crowns had been collected in the parish.", trigger: "collected"}, // prettier-ignore
      {text: "No money changed hands.", trigger: "changed hands", polarity: "-"},
      {text: "The village bought his freedom.", trigger: "bought", roles: {agent: "village", patient: "his"}},
      {text: "The bandits were given forty thousand crowns.", trigger: "given", roles: {recipient: "bandits"}},
      {text: "The families sold land to raise the ransom.", trigger: "raise"},
    ],
  },
  counterExamples: {
    en: [
      "They paid the fare.",
      "The ministry paid the teachers.",
      "They paid tribute to the hostages.",
      "Forty thousand crowns had been collected in the parish.",
      "The house changed hands in May.",
      "The rebels handed the letter to the bishop.",
      "She paid for the tickets.",
    ],
  },
}
