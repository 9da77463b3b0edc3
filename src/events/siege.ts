// Somebody cannot leave a place because others stand around it.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"

// What lies about a place, or about somebody, and keeps nobody in.
const scenery = [ "mystery", "controversy", "question", "secrecy", "hills", "mountains", "trees", "fields", "forest", "walls", "water", "sea", "friends", "family", "fans", "relatives", "beauty", "gardens", "vineyards", "silence", "books", ] // prettier-ignore

/** Siege, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const siege: Happening = {
  name: "siege",
  label: {en: "siege", es: "asedio"},
  plover: "COERCE",
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [{role: "patient", status: "besieged", when: "after", inside: true}],
  frames: {
    en: [
      {
        lemma: "besiege",
        part: "verb",
        subject: "agent",
        object: "patient",
        unless: ["fans", "calls", "reporters", "questions", "tourists", "customers", "creditors", "letters"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "encircle",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "surround",
        part: "verb",
        subject: "agent",
        object: "patient",
        unless: scenery,
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "cordon off",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "blockade",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "lay siege to",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "close off",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["police", "officer", "soldier"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "close",
        part: "verb",
        subject: "agent",
        object: "patient",
        needs: ["police", "officer", "soldier", "cordon"],
        unless: ["case", "investigation", "inquiry", "probe", "file", "school", "account", "book"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "trap",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["inside", "police", "soldier", "cordon"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "harass",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["sniper", "snipers", "patrol", "patrols", "embassy"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "post",
        part: "verb",
        object: "agent",
        needs: ["roof", "roofs", "sniper", "snipers", "marksman", "marksmen"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "take up positions",
        part: "verb",
        subject: "agent",
        needs: ["police", "officer", "officers", "soldier", "soldiers", "troops", "agents"],
        effects: [],
      },
      {
        lemma: "place cordon",
        part: "verb",
        subject: "agent",
        object: "patient",
        effects: [],
      },
      {
        lemma: "under siege",
        part: "adjective",
        subject: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "surrounded by",
        unless: scenery,
        part: "adjective",
        subject: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "siege",
        part: "noun",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "encirclement",
        part: "noun",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "blockade",
        part: "noun",
        subject: "agent",
        object: "patient",
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: "cordon",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: ["police", "security", "place", "put", "lift"],
        // What closes a street keeps nobody in.
        effects: [],
      },
      {
        lemma: [
          "keep sealed off",
          "keep cut off",
          "keep surrounded",
          "keep encircled",
          "keep under siege",
          "keep ringed",
          "leave encircled",
          "seal off",
          "hem in",
          "box in",
          "pin down",
          "lay siege",
          "close in on",
        ],
        part: "verb",
        subject: "agent",
        object: "patient",
        must: ["agent", "patient"],
        needs: ["police", "officer", "soldier", "troop", "tank", "army", "marksman", "patrol", "force"],
        unless: ["fate"],
        effects: [{role: "patient", status: "besieged", when: "during", inside: true}],
      },
      {
        lemma: ["go up", "tighten", "stand"],
        part: "verb",
        subject: "topic",
        needs: ["cordon", "blockade", "siege"],
        effects: [],
      },
      {lemma: ["trapped", "stranded", "holed up"], part: "adjective", subject: "patient", people: ["patient"], unless: ["underground", "mine", "shaft", "rubble", "airport", "lift", "elevator", "floor", "traffic", "jam", "flood", "snow", "ice", "fog"], effects: [{role: "patient", status: "besieged", when: "during"}]}, // prettier-ignore
      {lemma: ["lift siege", "break siege", "end siege", "lift blockade", "lift cordon", "end blockade", "raise siege"], part: "verb", subject: "agent", polarity: "-", effects: []}, // prettier-ignore
      {
        lemma: ["lift", "break", "raise"],
        part: "verb",
        object: "patient",
        needs: ["siege", "blockade", "encirclement"],
        polarity: "-",
        effects: [],
      },
      {lemma: ["remain encircled", "remain besieged", "remain surrounded", "remain blockaded", "remain sealed off", "stay encircled", "stay surrounded"], part: "verb", subject: "patient", unless: scenery, effects: [{role: "patient", status: "besieged", when: "during", inside: true}]}, // prettier-ignore
      {lemma: ["stand around", "ring", "hem in", "throw cordon around", "seal off", "take up position around"], part: "verb", subject: "agent", object: "patient", needs: ["monastery", "embassy", "church", "cathedral", "hospital", "university", "compound", "convent", "consulate", "building", "village", "town", "school", "mission", "police", "soldiers", "troops", "guard"], unless: ["bell", "doorbell", "telephone", "phone", "crime", "scene", "street"], effects: [{role: "patient", status: "besieged", when: "during", inside: true}]}, // prettier-ignore
      {lemma: "cut off", part: "verb", subject: "agent", object: "patient", must: ["agent", "patient"], needs: ["troops", "army", "rebels", "soldiers", "militia", "forces", "insurgents", "tanks", "police", "fighters", "guerrillas"], unless: ["water", "power", "electricity", "supplies", "supply", "gas", "phone", "internet", "road", "roads", "head", "hand", "finger", "food", "aid", "ear", "communications", "retreat", "escape"], effects: [{role: "patient", status: "besieged", when: "during", inside: true}]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Plain-clothes officers took up positions at both gates.",
        trigger: "took up positions",
        roles: {agent: "officers"},
      },
      {
        text: "Police have besieged the students in the cathedral since dawn.",
        trigger: "besieged",
        roles: {agent: "Police", patient: "students"},
      },
      {
        text: "Soldiers surrounded the consulate on Friday.",
        trigger: "surrounded",
        roles: {agent: "Soldiers", patient: "consulate"},
      },
      {text: "The building is not besieged.", trigger: "besieged", polarity: "-"},
      {text: "Marksmen were posted on the neighbouring roofs.", trigger: "posted"},
      {
        text: "Soldiers sealed off the mission on Friday.",
        trigger: "sealed",
        roles: {agent: "Soldiers", patient: "mission"},
      },
      {text: "The cordon went up at dawn.", trigger: "went up"},
      {
        text: "Some 900 people are trapped in the steelworks.",
        trigger: "trapped",
        roles: {patient: "people"},
        count: 900,
      },
      {text: "The army lifted the siege on Monday.", trigger: "lifted", polarity: "-"},
      {text: "The siege was lifted after nine days.", trigger: "lifted", polarity: "-"},
      {text: "The militia has hemmed in the convent since Friday.", trigger: "hemmed in", roles: {agent: "militia"}},
    ],
  },
  counterExamples: {
    en: [
      "The town was surrounded by hills.",
      "The singer was besieged by fans.",
      "The clerk could enter early.",
      "The two parties took up positions on the tax.",
      "Mystery surrounds the cause.",
      "The shop closed at nine.",
      "She posted a letter.",
      "The garden is pretty.",
      "The bells rang at noon.",
      "A scaffold went up in May.",
      "The miners are trapped in the shaft.",
      "He rang the doorbell of the convent.",
    ],
  },
}
