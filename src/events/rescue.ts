// Somebody is brought out of danger by others.

import type {Happening} from "../claims/happening.ts"
import {byWhom, fromWhere, where, who} from "./labels.ts"
import {done} from "./shapes.ts"

/** Rescue, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const rescue: Happening = {
  name: "rescue",
  label: {en: "rescue", es: "rescate"},
  plover: null,
  huridocs: null,
  roles: {
    agent: byWhom,
    patient: who,
    origin: fromWhere,
    place: where,
  },
  // Who was pulled out of the sea had been nobody's prisoner.
  effects: [
    {role: "patient", status: "released", when: "after", onlySo: true, of: "kept"},
    {role: "patient", status: "free", when: "after", onlySo: true, of: "others"},
  ],
  frames: {
    en: [
      {lemma: "rescue", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "extract",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["tooth", "oil"],
      },
      {
        lemma: "recover",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["body", "bodies", "corpse", "from"],
      },
      {lemma: "evacuate", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {lemma: "bring to safety", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "get out",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["operation", "rescue", "team"],
        must: ["patient"],
      },
      {
        lemma: "save",
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        needs: ["hostage", "hostages", "captive", "operation", "commando"],
      },
      {lemma: "spirit out", part: "verb", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "rescue",
        part: "noun",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: ["bank", "financial", "package"],
      },
      {lemma: "evacuation", part: "noun", subject: "agent", object: "patient", people: ["patient"]},
      {
        lemma: "operation",
        part: "noun",
        subject: "agent",
        object: "patient",
        needs: ["rescue", "freedom", "hostage", "hostages", "liberation", "territory", "extraction"],
        oblique: {for: "topic"},
        weak: true,
      },
      {
        lemma: [
          "airlift",
          "winch",
          "pluck",
          "bring to the surface",
          "pull to the surface",
          "haul to the surface",
          "lift to the surface",
          "hoist to the surface",
          "raise to the surface",
          "bring ashore",
          "lead to safety",
          "pull to safety",
          "pull out",
          "pull from",
        ],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        unless: [
          "bed",
          "beds",
          "hair",
          "bus",
          "queue",
          "flat",
          "apartment",
          "office",
          "desk",
          "masked",
          "plain",
          "plainclothes",
          "soldiers",
          "gunmen",
          "gunpoint",
          "crowd",
          "classroom",
          "lesson",
          "line",
          "tournament",
          "race",
          "sale",
          "shelves",
          "ballot",
        ],
      },
      {
        lemma: ["bring out", "get out"],
        part: "verb",
        subject: "agent",
        object: "patient",
        people: ["patient"],
        must: ["patient", "agent"],
        weak: true,
        unless: ["book", "message"],
      },
      {lemma: ["pull out alive", "bring up alive", "dig out", "bring out alive", "reach alive", "haul to safety", "find alive", "dig out alive", "lift out alive", "haul out alive", "take out alive", "cut out alive", "rescue alive"], part: "verb", subject: "agent", object: "patient", people: ["patient"]}, // prettier-ignore
      // "Stormed the farm and freed two hostages": by those who came for them.
      {lemma: ["free", "liberate", "recover"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["raid", "raids", "storm", "stormed", "operation", "assault", "commando", "commandos", "gunfight", "gunbattle", "firefight", "shootout", "sweep"], unless: ["humanitarian", "exchange", "swap", "deal", "jail", "prison", "inmate", "inmates", "prisoners", "amnesty", "bail", "court", "judge", "protesters", "body", "bodies", "rebels", "gunmen", "militants", "tribunal"]}, // prettier-ignore
      {lemma: ["save", "pick up", "pull out", "fish out", "haul aboard", "take aboard", "take off", "bring ashore", "drag ashore", "carry out", "lift off"], ...done, needs: ["fisherman", "fishermen", "diver", "divers", "lifeguard", "lifeguards", "firefighter", "firefighters", "coastguard", "lifeboat", "lifeboats", "trawler", "rescuer", "rescuers", "helicopter", "boat", "vessel", "ship", "freighter", "tanker", "flames", "drowning", "rubble", "flood", "floods", "neighbours", "wreck"], unless: ["migrant", "parcel", "penalty", "goal", "money", "cargo", "phone", "dead", "bodies", "body", "plan", "order", "police", "exercise", "attack", "work"]}, // prettier-ignore
      {lemma: ["cut from", "cut out of", "free from", "drag from", "lift from", "carry from", "pull clear of", "dig from"], ...done, needs: ["wreckage", "wreck", "rubble", "debris", "flames", "mud", "snow", "ruins", "burning", "overturned", "crashed", "submerged", "avalanche", "blaze"], unless: ["dead", "bodies", "body", "gunmen", "police", "masked"]}, // prettier-ignore
      {lemma: ["bring down alive", "carry down", "lift off", "bring out alive", "winch off", "guide down", "bring up safely", "bring down safely", "talk down"], ...done, unless: ["price", "prices", "bodies", "body", "lockdown", "ban"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {
        text: "Commandos rescued the nurse and the driver on Friday.",
        trigger: "rescued",
        roles: {agent: "Commandos", patient: "nurse"},
      },
      {text: "The federation celebrates the rescue of all hostages.", trigger: "rescue", roles: {patient: "hostages"}},
      {text: "Our colleagues were not rescued.", trigger: "rescued", polarity: "-"},
      {
        text: "A helicopter airlifted the four climbers to Halden.",
        trigger: "airlifted",
        roles: {patient: "climbers"},
        count: 4,
      },
      {text: "We got five out.", trigger: "got", roles: {agent: "We"}},
      {
        text: "Firemen pulled six miners out alive.",
        trigger: "pulled",
        roles: {agent: "Firemen", patient: "miners"},
        count: 6,
      },
      {text: "Gendarmes stormed a farm and freed two of the hostages.", trigger: "freed", roles: {agent: "Gendarmes", patient: "two of the hostages"}, count: 2}, // prettier-ignore
      {text: "A raid on a farm has freed the two surgeons.", trigger: "freed", roles: {patient: "surgeons"}},
      {text: "Fishermen saved nine sailors.", trigger: "saved", roles: {agent: "Fishermen", patient: "sailors"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "They pulled my brother from his bed and hit him.",
      "The goalkeeper saved a penalty.",
      "He saved money for a boat.",
      "The bank rescue cost millions.",
      "He recovered from his wounds.",
      "Oil extraction fell in May.",
      "The bodies of two miners were recovered.",
      "The company brought out a new phone.",
      "The cargo was airlifted to the island.",
      "They dug out the old road.",
      "Rebels stormed the prison and freed 300 inmates.",
      "The court freed the nurse.",
      "Two clerks were freed in a humanitarian operation.",
    ],
  },
}
