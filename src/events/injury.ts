// Somebody is hurt, whoever did it.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"

const bones = ["rib", "ribs", "arm", "arms", "leg", "legs", "jaw", "nose", "skull", "wrist", "wrists", "finger", "fingers", "teeth", "collarbone", "hip", "ankle"] // prettier-ignore

/** Injury, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const injury: Happening = {
  name: "injury",
  label: {en: "injury", es: "lesiones"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    place: where,
  },
  effects: [],
  frames: {
    en: [
      {lemma: ["wounded", "injured"], part: "noun", self: "patient", weak: true, needs: ["among", "amongst", "one", "include", "includes", "included"]}, // prettier-ignore
      {lemma: "injure", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "wound", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "hurt", part: "verb", subject: "agent", object: "patient", people: ["patient"], weak: true},
      {
        lemma: "shoot",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["dead", "film", "video", "picture", "pictures", "photograph", "photographs"],
      },
      {lemma: ["break", "fracture"], part: "verb", subject: "agent", needs: bones},
      {lemma: ["bruise", "broken rib", "fractured rib", "broken arm", "broken leg", "fractured skull", "broken jaw"], part: "noun", weighs: true}, // prettier-ignore
      {lemma: "injury", part: "noun", subject: "agent", object: "patient", people: ["patient"], must: ["patient"]},
      {lemma: ["number of wounded", "number of injured", "number of injuries"], part: "noun", weighs: true},
      {
        lemma: [
          "sustain broken",
          "suffer broken",
          "sustain wound",
          "sustain burn",
          "sustain fracture",
          "sustain injury",
          "suffer injury",
          "suffer wound",
          "suffer burn",
          "suffer fracture",
        ],
        part: "verb",
        subject: "patient",
        people: ["patient"],
      },
      {lemma: "lose", part: "verb", subject: "patient", people: ["patient"], needs: ["toe", "toes", "finger", "fingers", "eye", "eyes", "leg", "legs", "arm", "arms", "foot", "teeth", "tooth", "hearing", "eyesight", "kilos"], unless: ["game", "job", "heart"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "A shell wounded two nurses.", trigger: "wounded", roles: {patient: "nurses"}, count: 2},
      {text: "They broke a rib.", trigger: "broke"},
      {text: "The doctor found bruises on both arms.", trigger: "bruises"},
      {text: "The skipper was shot in the leg.", trigger: "shot", roles: {patient: "skipper"}},
      {text: "Nobody was injured.", trigger: "injured", polarity: "-"},
      {text: "The mechanic lost two fingers in the camp.", trigger: "lost", roles: {patient: "mechanic"}},
    ],
  },
  counterExamples: {
    en: [
      "She shot a film about the miners.",
      "Insult was added to injury.",
      "The wound healed.",
      "She broke the news.",
    ],
  },
}
