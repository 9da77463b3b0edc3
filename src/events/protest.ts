// People come together in public for or against something.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, why} from "./labels.ts"

/** Protest, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const protest: Happening = {
  name: "protest",
  label: {en: "protest", es: "protesta"},
  plover: "PROTEST",
  huridocs: null,
  roles: {agent: byWhom, place: where, cause: why},
  effects: [],
  counted: "agent",
  frames: {
    en: [
      {lemma: ["demonstrate", "rally", "march"], part: "verb", subject: "agent", people: ["agent"], must: ["agent"], oblique: {against: "cause", for: "cause"}, unless: ["market", "price", "prisoner", "prisoners", "how", "skill"]}, // prettier-ignore
      {lemma: "protest", part: "verb", subject: "agent", people: ["agent"], oblique: {against: "cause", over: "cause"}, weak: true}, // prettier-ignore
      {lemma: ["take to the streets", "take to the street", "hold a vigil", "stage protest", "hold rally", "hold protest", "hold march"], part: "verb", subject: "agent"}, // prettier-ignore
      {lemma: ["protest", "demonstration", "rally", "protest march", "sit-in", "vigil"], part: "noun", subject: "agent", object: "agent", oblique: {against: "cause", over: "cause", in: "place", at: "place"}, weak: true, unless: ["car", "product"]}, // prettier-ignore
      {lemma: "occupy", part: "verb", subject: "agent", object: "place", people: ["agent"], must: ["place"], needs: ["church", "cathedral", "mosque", "university", "faculty", "school", "campus", "embassy", "consulate", "ministry", "hall", "factory", "mine", "plant", "building", "offices", "studio"], unless: ["police", "soldier", "soldiers", "troops", "army", "militia", "rebels"]}, // prettier-ignore
      {lemma: ["protester", "demonstrator", "marcher"], part: "noun", self: "agent", weak: true},
      {lemma: ["down tools", "walk out on strike", "turn out to demand", "turn out in protest", "turn out to protest"], part: "verb", subject: "agent", people: ["agent"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Nine thousand people demonstrated in Halden on Sunday.", trigger: "demonstrated", count: 9000, roles: {agent: "people", place: "Halden"}}, // prettier-ignore
      {text: "The miners marched against the decree.", trigger: "marched", roles: {agent: "miners", cause: "decree"}},
      {text: "Some forty students are occupying the cathedral.", trigger: "occupying", roles: {agent: "students", place: "cathedral"}}, // prettier-ignore
      {text: "Students took to the streets of Quell.", trigger: "took to the streets", roles: {agent: "Students"}},
    ],
  },
  counterExamples: {
    en: [
      "The market rallied on Monday.",
      "She demonstrated great skill.",
      "In March the snow melted.",
      "Troops occupied the school.",
      "The shop occupies the whole building.",
    ],
  },
}
