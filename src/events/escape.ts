// Somebody gets away from those who hold or hunt them.

import type {Happening} from "../claims/happening.ts"
import {fromWhere, fromWhom, toWhere, who} from "./labels.ts"
import {befalls, state} from "./shapes.ts"

/** Escape, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const escape: Happening = {
  name: "escape",
  label: {en: "escape", es: "fuga"},
  plover: null,
  huridocs: null,
  roles: {
    patient: who,
    origin: fromWhere,
    destination: toWhere,
    counterpart: fromWhom,
  },
  effects: [{role: "patient", status: "free", when: "after", onlySo: true}],
  frames: {
    en: [
      {
        lemma: "escape",
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        unless: ["rain", "crowds", "fine", "criticism", "blame", "heat", "censure", "poverty", "routine", "boredom", "relegation", "scrutiny", "crash", "narrowly", "notice", "attention", "fire", "injury", "unhurt", "unharmed", "unscathed", "arrest", "capture", "detention", "death", "punishment", "prosecution", "justice", "trial", "deportation", "execution"], // prettier-ignore
      },
      {lemma: "flee", part: "verb", subject: "patient", object: "origin", people: ["patient"], unless: ["rain", "heat", "market", "cold", "investors", "shoppers", "snow"], effects: [{role: "patient", status: "free", when: "after", onlySo: true, of: "kept"}]}, // prettier-ignore
      {lemma: ["flee", "escape"], part: "verb", subject: "patient", object: "origin", people: ["patient"], needs: ["country", "abroad", "border", "homeland", "exile"], effects: [{role: "patient", status: "in-exile", when: "after", onlySo: true}]}, // prettier-ignore
      {
        lemma: "break out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["prison", "jail", "cell", "camp"],
      },
      {lemma: ["slip away", "slip out", "run away", "get away"], part: "verb", subject: "patient", people: ["patient"], unless: ["with"], backed: ["detention", "abduction", "arrest", "siege", "transfer", "rescue"]}, // prettier-ignore
      {lemma: "abscond", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "escape", part: "noun", object: "patient", people: ["patient"], subject: "patient"},
      {lemma: "jailbreak", part: "noun", subject: "patient"},
      {lemma: "fugitive", part: "noun", self: "patient", weak: true, effects: []},
      {lemma: ["at large", "on the run"], part: "adjective", subject: "patient", people: ["patient"], unless: ["public", "world", "society", "ambassador"], effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
      {lemma: ["run off", "make a run for it", "make run", "run for it", "break free", "break away", "wriggle free", "give slip", "steal away", "jump bail", "skip bail", "flee custody", "bolt"], part: "verb", subject: "patient", people: ["patient"], unless: ["married", "marry", "circus", "cliff", "copies", "door", "gate", "mouth", "pack", "tradition", "party", "talks", "island", "state"]}, // prettier-ignore
      {lemma: ["tunnel out", "climb over", "break loose", "scale wall", "squeeze through"], part: "verb", subject: "patient", object: "origin", people: ["patient"], needs: ["guard", "guards", "captor", "captors", "police", "prison", "wall", "fence", "camp", "barracks", "kidnappers", "soldiers"], unless: ["tax", "question"]}, // prettier-ignore
      {lemma: ["get away", "run away", "slip away", "break away", "sneak away", "steal away", "creep away", "slip off", "flee"], ...befalls, oblique: {from: "counterpart"}, needs: ["guard", "guards", "captor", "captors", "kidnapper", "kidnappers", "gunmen", "abductors", "captivity", "custody", "gang", "cell", "camp", "prison", "jail", "compound"], unless: ["with", "refugee", "displacement", "displaced"]}, // prettier-ignore
      {lemma: ["slip out of", "sneak out of", "break out of", "flee from", "run from", "crawl out of", "steal out of", "escape from"], ...befalls, object: "origin", needs: ["guard", "guards", "captor", "captors", "kidnapper", "kidnappers", "camp", "prison", "jail", "gunmen", "compound", "custody", "barracks", "cell", "militia", "abductors", "convoy", "captivity", "cellar"], unless: ["displacement", "refugee", "displaced", "relatives", "families"]}, // prettier-ignore
      {lemma: ["break out", "get out", "make off", "tunnel out"], ...befalls, needs: ["prisoner", "prisoners", "inmate", "inmates", "convict", "convicts", "detainees", "tunnel"], unless: ["fire", "fighting", "riot", "row", "amnesty", "pardon", "bail", "cash"]}, // prettier-ignore
      {lemma: ["give slip", "evade", "elude", "outrun", "slip", "shake off", "outwit"], part: "verb", subject: "patient", object: "counterpart", people: ["patient"], must: ["counterpart"], needs: ["guard", "guards", "captor", "captors", "police", "gunmen", "pursuers", "soldiers", "kidnappers", "watchers", "capture", "arrest", "minders", "border"], unless: ["into", "tax", "question", "questions", "note", "disc"]}, // prettier-ignore
      {lemma: ["free himself", "free herself", "free themselves", "wriggle loose", "work loose", "cut loose", "dig way out", "fight way out", "make good escape", "make escape", "make getaway", "make a dash for it", "take to heels"], ...befalls, unless: ["debt", "costs", "habit"]}, // prettier-ignore
      {lemma: "get away", ...befalls, must: ["destination"], unless: ["weekend", "holiday", "with"], weak: true}, // prettier-ignore
      {lemma: ["tunnel out", "tunnel under", "climb over", "jump from", "leap from", "jump out of"], ...befalls, object: "origin", needs: ["camp", "prison", "jail", "barracks", "truck", "lorry", "convoy", "cell"], unless: ["visitors", "parachute"]}, // prettier-ignore
      {lemma: ["breakout", "break-out", "prison break", "getaway", "jail break", "flight from custody"], part: "noun", subject: "patient", object: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["escape", "flee"], part: "verb", subject: "patient", object: "counterpart", people: ["patient", "counterpart"], must: ["counterpart"], needs: ["captors", "captor", "kidnappers", "kidnapper", "abductors", "guards", "guard", "gunmen", "pursuers", "tormentors", "jailers", "gang"]}, // prettier-ignore
      {lemma: ["on the loose", "still on the run", "still at large"], ...state, unless: ["dog", "lion", "tiger"], effects: [{role: "patient", status: "free", when: "during"}]}, // prettier-ignore
      {lemma: ["saw through", "file through", "cut through", "crawl through", "wriggle through", "squeeze through", "dig under", "break through"], ...befalls, object: "origin", needs: ["bars", "drain", "sewer", "fence", "wire", "window", "tunnel", "wall", "roof"], unless: ["police", "firefighters", "rescuers", "soldiers", "burglar", "burglars", "thieves", "tree"]}, // prettier-ignore
      {lemma: ["walk out", "slip out", "walk away", "get out", "get away", "run off", "run for it", "run"], ...befalls, needs: ["disguised", "uniform", "dressed", "shoot-out", "confusion", "dark", "slept", "asleep", "unguarded", "stopped"], unless: ["with", "bus", "train", "office", "candidate", "film", "camp", "election"], weak: true}, // prettier-ignore
      {lemma: ["jump off", "jump from", "jump out of", "leap off", "leap from", "leap out of", "climb out of", "climb out", "slip out of", "slip off", "roll off", "wriggle out of"], ...befalls, needs: ["truck", "trucks", "lorry", "lorries", "van", "jeep", "pickup", "car", "bus", "train", "convoy", "boat", "window", "wall", "fence", "shed", "barn", "cell", "cellar"], unless: ["fire", "burning", "flames", "bridge", "flood", "bed", "plane", "death", "died", "suicide", "sea", "joy"], backed: ["arrest", "abduction", "detention", "disappearance", "transfer"], weak: true}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Two prisoners escaped from the island on Sunday.", trigger: "escaped", roles: {patient: "prisoners"}},
      {text: "The poet fled the country in May.", trigger: "fled", roles: {patient: "poet"}},
      {text: "The escape of the two brothers embarrassed the warden.", trigger: "escape", roles: {patient: "brothers"}},
      {text: "The general remains at large.", trigger: "at large", roles: {patient: "general"}},
      {text: "Two of the boys ran off in the night.", trigger: "ran off", roles: {patient: "boys"}},
      {text: "The banker jumped bail in May.", trigger: "jumped bail", roles: {patient: "banker"}},
      {text: "The two boys broke loose from their captors.", trigger: "broke loose", roles: {patient: "boys"}},
      {text: "The nurse slipped away from the guards.", trigger: "slipped away", roles: {patient: "nurse"}}, // prettier-ignore
      {text: "Two pupils outran the gunmen.", trigger: "outran", roles: {patient: "pupils"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "The dog ran away.",
      "The couple ran off to get married.",
      "Gas escaped from the pipe.",
      "The error escaped notice.",
      "War broke out in the spring.",
      "The ambassador at large spoke.",
      "She ran off two copies.",
      "He bolted the door.",
      "The mayor slipped out before the vote.",
      "The boat broke loose.",
    ],
  },
}
