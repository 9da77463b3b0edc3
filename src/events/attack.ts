// Somebody or some place is struck with weapons.

import type {Happening} from "../claims/happening.ts"
import {byWhat, byWhom, where, who} from "./labels.ts"

/** Attack, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const attack: Happening = {
  name: "attack",
  label: {en: "attack", es: "ataque"},
  plover: "ASSAULT",
  huridocs: null,
  roles: {agent: byWhom, patient: who, instrument: byWhat, place: where},
  effects: [],
  frames: {
    en: [
      {lemma: "attack", part: "verb", subject: "agent", object: "patient", needs: ["gunman", "gunmen", "militant", "militants", "rebel", "rebels", "fighter", "fighters", "militia", "militiamen", "army", "troop", "troops", "soldier", "soldiers", "mob", "bandit", "bandits", "drone", "drones", "armed", "masked", "dawn", "knife", "village", "villages", "town", "convoy", "checkpoint", "camp", "hospital", "market", "police", "settler", "settlers"], unless: ["speech", "idea", "report", "policy", "article", "view"]}, // prettier-ignore
      {lemma: ["bomb", "shell", "bombard", "strafe", "firebomb"], part: "verb", subject: "agent", object: "patient"},
      {lemma: ["ambush", "storm"], part: "verb", subject: "agent", object: "patient", needs: ["convoy", "patrol", "post", "checkpoint", "column", "village", "bus"]}, // prettier-ignore
      {lemma: ["hit", "strike", "target"], part: "verb", subject: "instrument", object: "patient", needs: ["drone", "drones", "missile", "missiles", "rocket", "rockets", "shell", "shells", "mortar", "mortars", "warplane", "warplanes", "airstrike", "artillery", "munition", "munitions"], must: ["patient"], unless: ["jackpot", "headline", "headlines", "deal"]}, // prettier-ignore
      {lemma: ["explode", "go off"], part: "verb", subject: "instrument", needs: ["bomb", "bombs", "device", "grenade", "mine", "shell", "car"]}, // prettier-ignore
      {lemma: ["attack", "bombing", "airstrike", "air strike", "air raid", "drone strike", "shelling", "ambush", "bombardment", "explosion"], part: "noun", subject: "agent", object: "patient", oblique: {on: "patient", against: "patient", in: "place"}, weak: true, unless: ["heart", "panic", "asthma", "verbal"]}, // prettier-ignore
      {lemma: ["use tear gas", "fire tear gas", "fire rubber bullets", "use live ammunition", "use water cannon", "fire live rounds", "use batons"], part: "verb", subject: "agent", oblique: {against: "patient", at: "patient", on: "patient"}}, // prettier-ignore
      {lemma: "detonate", part: "verb", subject: "agent", object: "instrument"},
      {lemma: ["storm", "attack", "overrun", "burst into", "descend on"], part: "verb", subject: "agent", object: "patient", needs: ["gunmen", "gunman", "rebels", "militants", "militia", "militiamen", "bandits", "raiders", "insurgents", "jihadists", "mob", "fighters"], must: ["agent", "patient"], unless: ["freed", "rescue", "hostages", "commandos", "speech", "pitch", "stage", "fans", "field"]}, // prettier-ignore
      {lemma: ["mount assault", "launch assault", "mount attack", "launch attack", "carry out attack", "stage attack", "set fire to", "set ablaze", "put to the torch", "return fire"], part: "verb", subject: "agent", object: "patient", oblique: {on: "patient", against: "patient"}, must: ["agent"], needs: ["insurgents", "raiders", "rebels", "gunmen", "militants", "mob", "fighters", "troops", "army", "post", "village", "convoy", "base", "soldiers"], unless: ["rhetoric", "critics", "smear"]}, // prettier-ignore
      {lemma: ["throw", "hurl", "lob", "toss"], part: "verb", subject: "agent", object: "instrument", oblique: {at: "patient", into: "patient"}, needs: ["grenade", "grenades", "petrol", "molotov", "firebomb", "firebombs", "bomb", "bombs"], must: ["instrument"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "Gunmen attacked the village at dawn.", trigger: "attacked", roles: {agent: "Gunmen", patient: "village"}},
      {
        text: "Two missiles hit the granary at noon.",
        trigger: "hit",
        roles: {instrument: "missiles", patient: "granary"},
      },
      {text: "The army did not bomb the market.", trigger: "bomb", polarity: "-"},
      {text: "The police used tear gas against the miners.", trigger: "used", roles: {agent: "police", patient: "miners"}}, // prettier-ignore
      {
        text: "Guerrillas detonated a car bomb.",
        trigger: "detonated",
        roles: {agent: "Guerrillas", instrument: "bomb"},
      },
    ],
  },
  counterExamples: {
    en: [
      "The band hit the road.",
      "Workers struck for better pay.",
      "He died of a heart attack.",
      "The senator attacked the policy.",
      "Prices exploded in May.",
    ],
  },
}
