// Somebody refuses food as a protest.

import type {Happening} from "../claims/happening.ts"
import {where, who, why} from "./labels.ts"
import {befalls, state} from "./shapes.ts"

/** Hunger strike, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const hungerStrike: Happening = {
  name: "hunger-strike",
  label: {en: "hunger strike", es: "huelga de hambre"},
  plover: "PROTEST",
  huridocs: null,
  roles: {patient: who, place: where, cause: why},
  effects: [],
  frames: {
    en: [
      {lemma: ["on hunger strike", "on a hunger strike"], ...state},
      {lemma: ["go on hunger strike", "begin hunger strike", "start hunger strike", "launch hunger strike", "stage hunger strike", "join hunger strike", "declare hunger strike"], ...befalls}, // prettier-ignore
      {lemma: ["end hunger strike", "suspend hunger strike", "halt hunger strike", "stop hunger strike", "abandon hunger strike", "break hunger strike", "call off hunger strike"], ...befalls, polarity: "-"}, // prettier-ignore
      {lemma: ["refuse food", "refuse to eat"], ...befalls, needs: ["prison", "cell", "jail", "custody", "protest", "camp", "prisoner", "detainee", "days"]}, // prettier-ignore
      {
        lemma: "hunger strike",
        part: "noun",
        subject: "patient",
        object: "patient",
        people: ["patient"],
        weak: true,
      },
      {
        lemma: ["end her fast", "end his fast", "break her fast", "break his fast", "end their fast"],
        ...befalls,
        polarity: "-",
        unless: ["Ramadan", "food"],
      },
      {lemma: ["refuse meal", "refuse meals", "decline meal", "decline meals", "stop eating", "refuse nourishment", "go without food"], ...befalls, needs: ["prison", "cell", "jail", "custody", "protest", "camp", "prisoner", "prisoners", "detainee", "detainees", "convict", "convicts", "canteen", "days", "inmates"], unless: ["storm", "siege"], weak: true}, // prettier-ignore
      {lemma: "fast", part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"], unless: ["Ramadan", "Lent", "food"], weak: true}, // prettier-ignore
      {lemma: ["refuse food", "refuse to eat", "refuse all food", "refuse meals", "stop eating", "reject food", "give up food", "take no food", "refuse to take food", "refuse to touch food", "fast"], ...befalls, unless: ["Ramadan", "Lent", "Yom", "dog", "cat", "horse", "baby", "child", "children", "toddler", "toddlers", "meat", "sugar", "sick", "ill", "fever", "nausea", "patients", "hungry", "grief", "Easter", "religious", "faithful", "diet"], weak: true}, // prettier-ignore
      {lemma: ["eat", "take food", "touch food"], ...befalls, denied: true, polarity: "-", needs: ["protest"], unless: ["dog", "meat", "sugar"]}, // prettier-ignore
      {lemma: "eat nothing", ...befalls, needs: ["protest"]}, // prettier-ignore
      {lemma: ["on day"], part: "adjective", subject: "patient", people: ["patient"], needs: ["hunger"]}, // prettier-ignore
      {lemma: ["take only water", "drink only water", "live on water", "accept only water", "take nothing but water"], ...befalls}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Mira Kolar has been on hunger strike for 31 days.",
        trigger: "on hunger strike",
        roles: {patient: "Kolar"},
      },
      {
        text: "Nine of the prisoners began a hunger strike on Monday.",
        trigger: "began",
        roles: {patient: "Nine"},
        count: 9,
      },
      {text: "The poet ended her hunger strike on Friday.", trigger: "ended", roles: {patient: "poet"}, polarity: "-"},
      {text: "The hunger strike of the two sisters alarmed the doctors.", trigger: "hunger strike", roles: {patient: "sisters"}}, // prettier-ignore
      {text: "Nine convicts are refusing meals.", trigger: "refusing", roles: {patient: "convicts"}, count: 9},
      {text: "The poet has not eaten since Sunday in protest.", trigger: "eaten", roles: {patient: "poet"}, polarity: "+"}, // prettier-ignore
      {text: "The poet is refusing food.", trigger: "refusing", roles: {patient: "poet"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The sick child refused food.",
      "The dockers went on strike.",
      "Hunger drove them to the coast.",
      "The dog refused food.",
      "She stopped eating meat.",
      "The child has not eaten since Sunday.",
    ],
  },
}
