// Somebody is formally said by an authority to have broken the law.

import type {Happening} from "../claims/happening.ts"
import {aboutWhat, byWhom, who} from "./labels.ts"
import {befalls, done} from "./shapes.ts"

/** Charge, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const charge: Happening = {
  name: "charge",
  label: {en: "charge", es: "imputación"},
  plover: "ACCUSE",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    topic: aboutWhat,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "charge",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {with: "topic", under: "topic"},
        unless: [
          "writing",
          "drafting",
          "running",
          "planning",
          "fee",
          "battery",
          "price",
          "money",
          "care",
          "task",
          "twice",
          "extra",
          "hotel",
          "shop",
          "mood",
          "atmosphere",
        ],
      },
      {
        lemma: "indict",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "topic", on: "topic"},
      },
      {
        lemma: "prosecute",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "topic"},
      },
      {lemma: "arraign", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "press charges", part: "verb", subject: "agent", oblique: {against: "patient"}},
      {lemma: "bring charges", part: "verb", subject: "agent", oblique: {against: "patient"}},
      {lemma: "file charges", part: "verb", subject: "agent", oblique: {against: "patient"}},
      {lemma: "face charges", part: "verb", subject: "patient", people: ["patient"], oblique: {of: "topic"}},
      {lemma: "face charge", part: "verb", subject: "patient", people: ["patient"], oblique: {of: "topic"}},
      {lemma: "stand trial", part: "verb", subject: "patient", people: ["patient"], oblique: {for: "topic"}},
      {
        lemma: "put on trial",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        oblique: {for: "topic"},
      },
      {
        lemma: "charge",
        part: "noun",
        subject: "agent",
        oblique: {against: "patient", of: "topic"},
        needs: ["against", "face", "court", "prosecutor", "criminal", "explanation", "drop", "file"],
        unless: ["free", "hours"],
        weak: true,
      },
      {lemma: "indictment", part: "noun", subject: "agent", object: "patient", oblique: {against: "patient"}},
      {lemma: "prosecution", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]},
      {lemma: "on trial", part: "adjective", subject: "patient", people: ["patient"]},
      {
        lemma: ["drop", "withdraw", "dismiss", "lift"],
        part: "verb",
        subject: "agent",
        object: "topic",
        needs: ["case", "indictment", "charge", "charges", "accusation", "accusations", "prosecution"],
        polarity: "-",
        owned: "patient",
        oblique: {against: "patient"},
      },
      {
        lemma: [
          "go on trial",
          "face trial",
          "face prosecution",
          "appear in court",
          "appear before judge",
          "appear before tribunal",
          "appear before court",
        ],
        part: "verb",
        subject: "patient",
        people: ["patient"],
      },
      {lemma: ["trial", "retrial", "court case", "court hearing"], part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"], unless: ["clinical", "drug"], oblique: {for: "topic"}}, // prettier-ignore
      {lemma: ["refer to trial", "commit for trial", "bring to trial", "haul before", "take to court", "sue"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      {
        lemma: ["under investigation", "under indictment", "in the dock"],
        part: "adjective",
        subject: "patient",
        people: ["patient"],
      },
      {lemma: ["open case", "open criminal case", "open proceedings", "open investigation", "launch prosecution", "file case", "bring case", "open inquiry"], part: "verb", subject: "agent", oblique: {against: "patient"}, people: ["patient"], must: ["patient"]}, // prettier-ignore
      {lemma: ["arrest warrant", "warrant"], part: "noun", subject: "agent", oblique: {for: "patient", against: "patient"}, people: ["patient"], must: ["patient"], unless: ["search"], weak: true}, // prettier-ignore
      {lemma: "issue", part: "verb", subject: "agent", oblique: {for: "patient", against: "patient"}, people: ["patient"], must: ["patient"], needs: ["warrant", "warrants"]}, // prettier-ignore
      {lemma: "wanted", part: "adjective", subject: "patient", people: ["patient"], oblique: {for: "topic", on: "topic"}, needs: ["fraud", "murder", "theft", "treason", "terrorism", "questioning", "crime", "crimes", "robbery", "killing", "killings", "kidnapping", "smuggling", "sedition", "espionage", "corruption", "charges"], weak: true}, // prettier-ignore
      {lemma: ["stand in dock", "stand in the dock", "come before judge", "come before court", "come before magistrate", "appear before magistrate", "be tried", "answer charges"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["summon", "subpoena"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["court", "prosecutor", "prosecutors", "police", "questioning", "hearing", "tribunal", "magistrate", "testify"], weak: true}, // prettier-ignore
      {lemma: ["investigate", "probe", "book"], ...done, oblique: {for: "topic", on: "topic", over: "topic"}, needs: ["for", "over", "suspicion", "police", "prosecutors", "prosecutor"], unless: ["case", "death", "deaths", "dinner", "holiday", "hotel", "table", "room", "flight", "tour"], weak: true}, // prettier-ignore
      {lemma: ["plead guilty", "plead not guilty", "plead innocent", "enter plea", "answer charges", "answer the charges"], ...befalls}, // prettier-ignore
      {lemma: ["name as suspect", "name suspect", "declare suspect", "list as suspect", "treat as suspect", "name as a suspect", "name as the"], ...done, needs: ["suspect", "suspects"]}, // prettier-ignore
      {lemma: ["stand accused", "stand charged", "stand indicted", "answer to charge", "answer to a charge", "answer to charges", "answer for"], ...befalls, needs: ["accused", "charged", "indicted", "charge", "charges", "court", "sedition", "treason", "murder", "theft", "fraud", "of"], unless: ["question"]}, // prettier-ignore
      {lemma: "question as", ...done, needs: ["suspect", "suspects"]}, // prettier-ignore
      {lemma: ["bring to court", "bring into court", "drag before", "produce in court", "produce before", "bring to justice"], ...done, needs: ["court", "judge", "tribunal", "justice", "magistrate"], unless: ["case", "petition"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Prosecutors charged Pavel Stirn with conspiracy.",
        trigger: "charged",
        roles: {agent: "Prosecutors", patient: "Stirn"},
      },
      {
        text: "The reporter could be charged under the new act.",
        trigger: "charged",
        roles: {patient: "reporter"},
        certainty: "possible",
      },
      {text: "They intend to indict her.", trigger: "indict", modality: "planned"},
      {text: "The charges against her have been dropped.", trigger: "dropped", polarity: "-"},
      {text: "The two editors went on trial in June.", trigger: "went", roles: {patient: "editors"}, count: 2},
      {
        text: "The trial of the nine teachers opened on Monday.",
        trigger: "trial",
        roles: {patient: "teachers"},
        count: 9,
      },
      {text: "Prosecutors have opened a case against the nurse.", trigger: "opened", roles: {agent: "Prosecutors", patient: "nurse"}}, // prettier-ignore
      {text: "A warrant for the poet was issued in May.", trigger: "warrant", roles: {patient: "poet"}},
      {text: "The banker is wanted for fraud.", trigger: "wanted", roles: {patient: "banker"}},
      {text: "Nine of the sailors stood in the dock on Monday.", trigger: "stood", roles: {patient: "sailors"}, count: 9}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The museum charges two crowns.",
      "The shop charges a fee.",
      "The bull charged.",
      "The price was dropped.",
      "They appeared before dawn.",
      "The trial of the new drug failed.",
      "She opened the case with a key.",
      "He wanted bread for supper.",
      "The ambassador was summoned to the ministry.",
    ],
  },
}
