// Somebody is hurt, whoever did it.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"
import {befalls, deed, done} from "./shapes.ts"

const bones = ["rib", "ribs", "arm", "arms", "leg", "legs", "jaw", "nose", "skull", "wrist", "wrists", "finger", "fingers", "teeth", "collarbone", "hip", "ankle"] // prettier-ignore

const hurts = ["broken", "fractured", "cracked", "dislocated"].flatMap((how) => ["rib", "arm", "leg", "skull", "jaw", "wrist", "finger", "tooth", "collarbone", "hip", "ankle", "nose", "shoulder", "cheekbone", "pelvis", "foot", "hand", "bone"].map((what) => `${how} ${what}`)) // prettier-ignore

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
      {lemma: ["shoot and wound", "shoot and injure", "beat and injure", "stab and wound", "stab and injure"], ...done},
      {lemma: "injure", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "wound", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      // "Farmer hurt in dawn raid": a headline's.
      {lemma: "hurt", part: "verb", subject: "patient", people: ["patient"], needs: ["in", "by", "as", "when", "after"], unless: ["feelings", "pride", "trade", "chances"], weak: true}, // prettier-ignore
      {lemma: "hurt", part: "verb", subject: "agent", object: "patient", people: ["patient"], weak: true},
      {
        lemma: "shoot",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "photographer",
          "director",
          "camera",
          "portrait",
          "film",
          "bride",
          "scene",
          "above",
          "roll",
          "rolls",
          "dead",
          "film",
          "video",
          "picture",
          "pictures",
          "photograph",
          "photographs",
        ],
      },
      {lemma: ["break", "fracture"], part: "verb", subject: "agent", needs: bones},
      {lemma: ["have swollen", "have burns", "have cuts"], part: "verb", subject: "patient", object: "topic", people: ["patient"], unless: ["tax", "budget", "ego", "egos", "pride"], weak: true}, // prettier-ignore
      {lemma: "bruise", part: "noun", borne: "patient"},
      {lemma: hurts, part: "noun", borne: "patient", must: ["patient"]},
      {lemma: ["bruising", "laceration", "contusion", "haematoma", "hematoma", "gunshot wound", "bullet wound", "shrapnel wound", "stab wound", "head injury", "black eye", "split lip", "concussion", "head wound"], part: "noun", borne: "patient", unless: ["defeat", "campaign", "battle", "contest", "encounter", "week", "apple", "apples", "fruit", "party", "tax"]}, // prettier-ignore
      {
        lemma: bones.flatMap((bone) => ["broken", "fractured", "cracked"].map((harm) => `${bone} ${harm}`)),
        part: "noun",
        borne: "patient",
      },
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
      {lemma: ["hit", "strike", "wound", "graze", "pierce", "cut", "catch", "injure"], part: "verb", subject: "instrument", object: "patient", people: ["patient"], oblique: {by: "instrument", with: "instrument"}, needs: ["bullet", "bullets", "shrapnel", "splinter", "splinters", "glass", "fragment", "fragments", "gunfire", "pellet", "pellets"], unless: ["dead", "killed", "died", "ribbon", "cost", "costs"]}, // prettier-ignore
      {lemma: ["have broken", "have fractured", "have dislocated", "leave with broken", "leave with fractured", "suffer broken", "have bruised", "have cracked", "have gunshot", "have shrapnel"], part: "verb", subject: "patient", object: "topic", people: ["patient"], needs: [...bones, "wound", "wounds", "shoulder", "foot"], weak: true}, // prettier-ignore
      {lemma: ["leave paralysed", "leave paralyzed", "leave blind", "leave blinded", "leave crippled", "leave disabled", "leave unconscious", "leave limping", "leave lame", "leave scarred", "leave injured", "leave wounded", "leave bleeding", "leave hurt"], ...done, subject: null}, // prettier-ignore
      {lemma: ["paralyse", "paralyze", "cripple", "blind"], ...done, subject: null, unless: ["trade", "economy", "light", "strike", "ambition", "love", "fear", "debt", "hatred"]}, // prettier-ignore
      {lemma: "leave with", ...done, subject: null, needs: [...bones, "burns", "bruises", "wounds", "injuries", "scars", "concussion", "paralysed", "paralyzed", "blind", "blinded", "crippled", "disabled", "unconscious", "limping", "lame", "scarred", "injured", "wounded", "bleeding", "hurt"], unless: ["trade", "economy", "light", "strike", "ambition"]}, // prettier-ignore
      {lemma: ["burn", "scald", "cut", "concuss", "trample", "crush"], ...done, subject: null, needs: ["fire", "blast", "explosion", "flames", "blaze", "glass", "debris", "crowd", "stampede", "acid", "face", "hands"], unless: ["alive", "death", "garden", "cigarettes", "cigarette", "budget", "iron"], weak: true}, // prettier-ignore
      {lemma: ["take bullet", "catch bullet", "stop bullet", "need stitches", "need surgery", "require surgery", "need treatment", "require treatment", "need hospital", "require stitches", "lose consciousness", "bleed from"], ...befalls, unless: ["death", "dental", "roof", "spa"]}, // prettier-ignore
      {lemma: ["sustain injury", "sustain injuries", "sustain wounds", "suffer injuries", "suffer wounds", "suffer concussion", "sustain cuts", "suffer cuts", "suffer bruises"], ...befalls, unless: ["season", "squad"]}, // prettier-ignore
      {lemma: ["shooting", "stabbing", "wounding", "maiming"], ...deed, must: ["patient"], unless: ["film", "scene", "dead", "fatal", "pain", "star"]}, // prettier-ignore
      {lemma: ["sustain", "receive", "suffer"], ...befalls, needs: ["injuries", "injury", "wounds", "burns", "bruises", "cuts", "concussion", "fractures", "wound"], unless: ["season", "lack", "storm", "roof", "training", "degree"], weak: true}, // prettier-ignore
      {lemma: ["come home with", "come back with", "come out with", "return with"], ...befalls, needs: ["bullet", "bruises", "broken", "wounds", "burns", "scars", "limp", "stitches", "bandages"], weak: true}, // prettier-ignore
      {lemma: ["lose", "lose use of"], ...befalls, needs: ["legs", "leg", "arm", "arms", "foot", "hand", "sight", "hearing", "limbs", "limb"], unless: ["game", "match", "heart", "upper", "table"]}, // prettier-ignore
      {lemma: ["walk", "stand", "see", "hear", "speak"], ...befalls, needs: ["longer"], denied: true, polarity: "-", unless: ["eye", "eyes", "point", "why", "for", "by"], weak: true}, // prettier-ignore
      {lemma: ["knife", "slash", "stab"], ...done, needs: ["neck", "back", "stomach", "arm", "leg", "chest", "side", "thigh", "knife"], unless: ["death", "dead", "killed", "died"]}, // prettier-ignore
      {lemma: ["leave in a coma", "leave in coma", "put in a coma", "leave with limp", "leave deaf", "leave scarred for life"], ...done, subject: null}, // prettier-ignore
      {lemma: ["admit with", "present with", "treat for", "bring in with", "come in with", "admit for"], ...done, subject: null, needs: ["wound", "wounds", "burns", "fracture", "fractures", "concussion", "gunshot", "shrapnel", "injury", "injuries", "bruises", "bruising"]}, // prettier-ignore
      {lemma: ["have blood on", "have blood all over", "have a limp"], ...befalls, must: ["patient"], needs: ["face", "head", "hands", "hand", "arms", "shirt", "lip", "lips", "limp", "clothes", "neck", "mouth", "nose"], unless: ["price", "costs", "metaphor"], weak: true}, // prettier-ignore
      {lemma: ["burn", "cigarette burn", "cut", "gash", "welt"], part: "noun", borne: "patient", must: ["patient"], needs: ["face", "hands", "hand", "arms", "arm", "back", "legs", "leg", "head", "neck", "wrists", "wrist", "shoulder", "shoulders", "chest", "feet"], unless: ["budget", "price", "meat", "pay"]}, // prettier-ignore
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
      {text: "The boy was hit by a bullet.", trigger: "hit", roles: {patient: "boy"}}, // prettier-ignore
      {text: "The crash left the driver paralysed.", trigger: "left", roles: {patient: "driver"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The trade was hit by a tax.",
      "She shot a film about the miners.",
      "Insult was added to injury.",
      "The wound healed.",
      "She broke the news.",
    ],
  },
}
