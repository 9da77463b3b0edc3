// Officers or soldiers go into a place by force to search it.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where} from "./labels.ts"

const premises = ["home", "homes", "house", "houses", "flat", "apartment", "office", "offices", "premises", "newsroom", "headquarters", "building", "university", "campus", "church", "convent", "monastery", "camp", "hospital", "village", "studio", "farm", "shelter", "school", "mosque", "clinic", "bookshop"] // prettier-ignore
const force = ["police", "officer", "officers", "agent", "agents", "soldier", "soldiers", "troops", "gendarmes", "army", "guard", "guards", "gunmen", "men", "militia", "militiamen", "service", "services", "forces"] // prettier-ignore

/** Raid, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const raid: Happening = {
  name: "raid",
  label: {en: "raid", es: "allanamiento"},
  plover: "COERCE",
  huridocs: null,
  roles: {agent: byWhom, place: where},
  effects: [],
  frames: {
    en: [
      {
        lemma: "raid",
        part: "verb",
        subject: "agent",
        object: "place",
        unless: [
          "fridge",
          "pantry",
          "larder",
          "bargains",
          "sales",
          "sweets",
          "snacks",
          "rolls",
          "bread",
          "cakes",
          "chocolate",
          "wardrobe",
          "biscuits",
          "pastries",
          "stationery",
          "shelves",
          "buffet",
        ],
      },
      {lemma: ["search", "ransack", "storm", "break into", "burst into", "enter"], part: "verb", subject: "agent", object: "place", needs: premises, must: ["agent", "place"]}, // prettier-ignore
      {lemma: "raid", part: "noun", subject: "agent", object: "place", oblique: {on: "place"}, needs: force, unless: ["air"]}, // prettier-ignore
      {lemma: "search", part: "noun", subject: "agent", object: "place", oblique: {at: "place"}, needs: premises, must: ["place"], unless: ["job", "missing", "survivors"], weak: true}, // prettier-ignore
      {lemma: ["search", "ransack", "turn over", "turn upside down"], part: "verb", subject: "agent", object: "place", needs: [...force, "warrant", "detectives"], must: ["agent", "place"], things: ["place"], unless: ["missing", "survivors", "victims", "rubble", "car", "bags", "luggage", "pockets", "rescue", "soul"], weak: true}, // prettier-ignore
      {lemma: ["break down door", "kick in door", "smash in door", "break door", "batter down door", "break down doors"], part: "verb", subject: "agent", must: ["agent"], needs: force}, // prettier-ignore
      {lemma: ["turn over", "turn upside down", "go through"], part: "verb", subject: "agent", object: "place", needs: ["officers", "police", "agents", "newsroom", "office", "offices", "house", "flat", "home"], must: ["agent", "place"], unless: ["leaf", "page", "power", "keys", "reins", "door", "roof", "buyer"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Police raided the offices of the weekly on Monday.", trigger: "raided", roles: {agent: "Police", place: "offices"}}, // prettier-ignore
      {text: "The searches of the union's offices lasted all night.", trigger: "searches", roles: {place: "offices"}},
      {text: "Masked agents searched the flat of her sister.", trigger: "searched", roles: {agent: "agents", place: "flat"}}, // prettier-ignore
      {text: "The police did not raid the convent.", trigger: "raid", polarity: "-"},
    ],
  },
  counterExamples: {
    en: ["The boys raided the fridge.", "She searched for her keys.", "He entered the race."],
  },
}
