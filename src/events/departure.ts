// Somebody leaves a place, by their own will as far as the words say.

import type {Happening} from "../claims/happening.ts"
import {byWhat, fromWhere, toWhere, who} from "./labels.ts"
import {befalls, done, state} from "./shapes.ts"

// Who was shut in and has walked out has been let go.
const out = [{role: "patient", status: "released", when: "after", of: "kept", onlySo: true}] as const

// Whom a plane took along is out of the country only where it is said that they are being put out of it.
const gone = [{role: "patient", status: "deported", when: "after", of: "expelled", onlySo: true}] as const

// What is left without going anywhere: "left her phone at home".
const left = [
  "behind",
  "alone",
  "message",
  "impression",
  "office",
  "body",
  "bodies",
  "corpse",
  "corpses",
  "stone",
  "trace",
  "mark",
  "scars",
  "gap",
  "child",
  "umbrella",
  "keys",
  "bag",
  "phone",
  "wallet",
  "luggage",
  "note",
  "letter",
  "purse",
  "coat",
]

/** Departure, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const departure: Happening = {
  name: "departure",
  label: {en: "departure", es: "salida"},
  plover: null,
  huridocs: null,
  roles: {
    patient: who,
    origin: fromWhere,
    destination: toWhere,
    instrument: byWhat,
  },
  effects: [],
  frames: {
    en: [
      {
        lemma: "leave",
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        unless: [
          ...left,
          "room",
          "stage",
          "pitch",
          "party",
          "band",
          "school",
          "wife",
          "husband",
          "bank",
          "firm",
          "table",
          "bed",
          "meeting",
          "field",
          "court",
          "chair",
          "rival",
          "rails",
          "job",
        ],
      },
      {
        lemma: ["leave", "depart"],
        part: "verb",
        subject: "patient",
        object: "origin",
        oblique: {aboard: "instrument"},
        people: ["patient"],
        must: ["destination"],
        unless: left,
        effects: [{role: "patient", status: "free", when: "after", of: "kept", onlySo: true}],
      },
      {
        lemma: "leave country",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        unless: ["behind"],
        effects: [{role: "patient", status: "in-exile", when: "after"}],
      },
      {lemma: "depart", part: "verb", subject: "patient", object: "origin", people: ["patient"]},
      {lemma: "exit", part: "verb", subject: "patient", object: "origin", people: ["patient"]},
      {
        lemma: "quit",
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        needs: ["country", "territory", "embassy", "city"],
      },
      {lemma: "fly out", part: "verb", subject: "patient", people: ["patient"]},
      {lemma: "set off", part: "verb", subject: "patient", people: ["patient"], unless: ["bomb", "alarm"]},
      {
        lemma: "go abroad",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "after"}],
      },
      {lemma: "cross border", part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "get out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["country", "embassy", "building"],
      },
      {
        lemma: "come out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "building", "cathedral"],
        effects: out,
      },
      {
        lemma: "walk out",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        needs: ["embassy", "consulate", "building", "cathedral"],
        effects: out,
      },
      {lemma: "walk out", part: "verb", subject: "patient", people: ["patient"], weak: true, effects: out},
      {lemma: "follow", part: "verb", subject: "patient", people: ["patient"], needs: ["days", "later"], weak: true},
      {lemma: "go", part: "verb", subject: "patient", people: ["patient"], needs: ["one"], weak: true},
      {
        lemma: "out of the country",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: "abroad",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: "on exile",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: "in exile",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {lemma: "departure", part: "noun", subject: "patient", object: "patient"},
      {
        lemma: "exit",
        part: "noun",
        subject: "patient",
        object: "patient",
        must: ["patient"],
        unless: ["poll", "strategy"],
      },
      {lemma: "extraction", part: "noun", object: "patient", unless: ["oil", "gas", "mineral", "tooth"]},
      {
        lemma: "exile",
        part: "noun",
        self: "patient",
        weak: true,
        effects: [{role: "patient", status: "in-exile", when: "during"}],
      },
      {
        lemma: ["go into exile", "flee into exile", "fly into exile", "fly to exile", "leave for exile", "leave into exile", "sail into exile", "escape into exile", "slip into exile", "go to exile", "emigrate"], // prettier-ignore
        part: "verb",
        subject: "patient",
        people: ["patient"],
        effects: [{role: "patient", status: "in-exile", when: "after"}],
      },
      {lemma: ["cross into", "fly off", "sail", "fly home"], part: "verb", subject: "patient", people: ["patient"]},
      {
        lemma: "go",
        part: "verb",
        subject: "patient",
        people: ["patient"],
        must: ["destination"],
        weak: true,
        unless: ["trial", "court", "vote", "poll", "war", "school", "work", "bed", "sleep"],
      },
      {
        lemma: "board",
        part: "verb",
        subject: "patient",
        object: "instrument",
        people: ["patient"],
        must: ["instrument"],
        unless: ["window", "school"],
      },
      {
        lemma: "out",
        part: "adjective",
        subject: "patient",
        people: ["patient"],
        needs: ["is", "are", "was", "were", "be", "'re", "’re"],
        unless: ["season", "touch", "stock", "print", "date", "fashion", "injury", "running", "order", "of", "there"],
        weak: true,
        effects: [{role: "patient", status: "free", when: "during"}],
      },
      {
        lemma: ["leave", "depart", "fly out", "fly"],
        part: "verb",
        subject: "patient",
        object: "origin",
        people: ["patient"],
        needs: ["airport", "abroad", "border"],
        unless: ["behind"],
        effects: [{role: "patient", status: "in-exile", when: "after"}],
      },
      {lemma: ["leave for airport", "leave for the airport", "leave for border", "leave for the border"], part: "verb", subject: "patient", people: ["patient"]}, // prettier-ignore
      {lemma: ["live in exile", "remain in exile", "stay in exile", "reside in exile"], part: "verb", subject: "patient", people: ["patient"], effects: [{role: "patient", status: "in-exile", when: "during"}]}, // prettier-ignore
      {lemma: ["leave", "depart", "take off", "lift off", "fly off", "fly out", "set off", "sail", "fly"], part: "verb", subject: "instrument", object: "origin", things: ["instrument"], oblique: {with: "patient"}, people: ["patient"], must: ["patient", "instrument"], effects: gone}, // prettier-ignore
      {lemma: ["force into exile", "drive into exile"], part: "verb", subject: "agent", object: "patient", people: ["patient"], effects: [{role: "patient", status: "in-exile", when: "after"}]}, // prettier-ignore
      {lemma: ["cross at", "cross over", "cross by", "get across", "make it across", "slip across", "sneak across", "wade across", "swim across", "slip over", "sneak over", "walk across"], part: "verb", subject: "patient", people: ["patient"], unless: ["street", "road", "stage", "room", "square", "line", "bridgehead"]}, // prettier-ignore
      {lemma: "cross", part: "verb", subject: "patient", object: "place", people: ["patient"], needs: ["border", "frontier", "river", "lake", "strait", "desert", "mountains", "sea"], unless: ["picket", "arms", "legs", "threshold", "bridges", "mind"], weak: true}, // prettier-ignore
      {lemma: ["smuggle out", "sneak out", "spirit out", "row across", "row over", "ferry across", "smuggle across", "smuggle over", "whisk out"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["patient"], unless: ["letter", "drugs"]}, // prettier-ignore
      {lemma: ["drive", "take", "bring", "escort", "row", "ferry", "sail", "smuggle", "guide"], part: "verb", subject: "agent", object: "patient", people: ["patient"], must: ["agent", "patient", "destination"], needs: ["diplomat", "diplomats", "smuggler", "smugglers", "fisherman", "fishermen", "ferryman", "boatman", "embassy", "consul", "friends", "sympathisers"], unless: ["police", "prison", "hospital", "court", "custody"]}, // prettier-ignore
      {lemma: ["set out", "embark", "put to sea", "set sail", "move out", "slip out of", "make way to", "head for", "clear out"], part: "verb", subject: "patient", people: ["patient"], unless: ["plan", "plans", "aims", "terms", "reasons", "victory", "defeat", "collapse", "programme", "reform", "reforms", "career", "project", "policy"], weak: true}, // prettier-ignore
      // Those whom a convoy fetches leave, by no force.
      {lemma: ["bring out", "take out", "fetch", "evacuate", "ferry out", "collect", "drive out", "carry", "get out"], part: "verb", subject: "agent", object: "patient", people: ["patient"], needs: ["convoy", "convoys", "bus", "buses", "ambulance", "ambulances"], unless: ["prison", "hijacked", "commandos", "body", "bodies", "dead", "school"], must: ["patient"]}, // prettier-ignore
      {lemma: ["fly", "travel", "take off", "head off", "drive off", "go off"], ...befalls, object: "topic", empty: ["topic"], named: ["destination"], must: ["destination"], unless: ["final", "match", "cup", "tour", "holiday", "holidays", "weekend", "conference", "match", "tourists", "summit"], weak: true}, // prettier-ignore
      {lemma: ["drive", "walk", "travel", "head", "make", "ride", "trek", "hike"], ...befalls, object: "topic", empty: ["topic"], must: ["destination"], needs: ["border", "frontier", "coast", "airport", "abroad"], unless: ["holiday", "weekend", "reporters", "profit"], weak: true}, // prettier-ignore
      {lemma: ["move to", "relocate to", "resettle in"], ...befalls, oblique: {to: "destination"}, needs: ["abroad", "exile"], weak: true}, // prettier-ignore
      {lemma: "move", ...befalls, object: "topic", empty: ["topic"], named: ["destination"], must: ["destination"], weak: true}, // prettier-ignore
      {lemma: ["take plane", "take flight", "take bus", "take train", "take ferry", "take boat", "take ship", "take coach", "catch plane", "catch flight", "catch bus", "catch train", "catch ferry", "catch boat", "get on plane", "get on a plane"], ...befalls, must: ["destination"], unless: ["holiday", "work", "weekend", "match"], weak: true}, // prettier-ignore
      {lemma: ["help across", "guide across", "lead across", "carry across", "bring across", "get across", "help over", "smuggle into", "row to", "walk over"], ...done, needs: ["border", "frontier", "river", "lake", "strait", "mountains", "line"], unless: ["road", "street"]}, // prettier-ignore
      {lemma: ["on a plane", "on a flight", "on a bus", "on a boat", "on a train", "aboard a plane", "aboard a ship", "aboard a flight", "aboard the plane", "on the way", "on their way", "on her way", "on his way", "en route"], ...state, named: ["destination"], must: ["destination"], needs: ["is", "are", "was", "were", "be", "'s", "’s", "'re", "’re"], unless: ["crashed", "sank", "when"], weak: true, effects: []}, // prettier-ignore
      {lemma: ["flight into exile", "flight abroad", "exile", "flight from the country", "emigration"], part: "noun", subject: "patient", object: "patient", people: ["patient"], must: ["patient"], effects: [{role: "patient", status: "in-exile", when: "during"}]}, // prettier-ignore
      {lemma: ["escort out of", "lead out of", "bus out of", "convoy out of", "take out of", "guide out of"], ...done, needs: ["zone", "enclave", "city", "town", "area", "pocket", "valley", "siege"], unless: ["handcuffs", "police", "gunmen", "prison"]}, // prettier-ignore
      {lemma: ["slip abroad", "flee abroad", "steal away", "slip away", "fly away", "fly the country", "decamp", "skip the country", "skip country", "make for abroad", "quit the country", "up sticks"], ...befalls, unless: ["dog"], weak: true}, // prettier-ignore
      {lemma: ["take first flight", "take last flight", "take flight out", "take plane out", "catch last boat", "take boat out", "get flight out"], ...befalls}, // prettier-ignore
      {lemma: ["drive over", "walk over", "ride over", "trek over", "trek to", "trek across", "hike across", "cycle across", "run across", "cross over into"], ...befalls, object: "place", needs: ["border", "frontier", "mountains", "pass", "desert"], unless: ["dog"]}, // prettier-ignore
      {lemma: ["pull out", "move off", "roll out", "get under way"], part: "verb", subject: "instrument", things: ["instrument"], must: ["instrument"], needs: ["convoy", "convoys", "bus", "buses", "ferry"], unless: ["stop", "passengers behind", "school", "road"], weak: true}, // prettier-ignore
      {lemma: ["drive", "ride", "cycle"], ...befalls, object: "topic", empty: ["topic"], named: ["destination"], must: ["destination"], unless: ["holiday", "holidays", "weekend", "work", "match", "school", "every"], weak: true}, // prettier-ignore
      {lemma: ["go over", "get over", "move abroad", "settle abroad", "relocate abroad", "go across"], ...befalls, needs: ["border", "frontier", "abroad", "mountains"], unless: ["plan", "details", "notes", "figures", "budget"]}, // prettier-ignore
      {lemma: "exile", ...done, effects: [{role: "patient", status: "in-exile", when: "after"}]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The six aides have left the country.", trigger: "left", roles: {patient: "aides"}},
      {text: "Two of them have been abroad since the weekend.", trigger: "abroad", roles: {patient: "Two"}},
      {text: "The departure of the last of the five was confirmed by nobody.", trigger: "departure"},
      {text: "At least one had possibly flown out.", trigger: "flown", certainty: "possible"},
      {text: "The singer went into exile in 1998.", trigger: "went", roles: {patient: "singer"}},
      {text: "He did not go to the coast.", trigger: "go", roles: {patient: "He"}, polarity: "-"},
      {
        text: "The nine priests boarded a plane to Calderia.",
        trigger: "boarded",
        roles: {patient: "priests"},
        count: 9,
      },
      {text: "The plane took off with 43 migrants aboard.", trigger: "took off", roles: {patient: "43 migrants", instrument: "plane"}, count: 43}, // prettier-ignore
      {text: "At last they are out.", trigger: "out", roles: {patient: "they"}},
      {text: "They left through the airport of Port Halden on 4 March.", trigger: "left", roles: {patient: "They"}},
      {text: "The poet has lived in exile since 2011.", trigger: "lived", roles: {patient: "poet"}},
      {text: "Two of the clerks crossed at Lind Ford on Friday.", trigger: "crossed", roles: {patient: "clerks"}},
      {text: "A smuggler rowed the poet across the lake.", trigger: "rowed", roles: {agent: "smuggler", patient: "poet"}}, // prettier-ignore
      {text: "Friends smuggled the editor out in May.", trigger: "smuggled", roles: {patient: "editor"}},
      {text: "A convoy of the Red Lily brought 90 people out on Tuesday.", trigger: "brought", roles: {patient: "people"}, count: 90}, // prettier-ignore
      {text: "The baker flew to Lisbon.", trigger: "flew", roles: {patient: "baker"}}, // prettier-ignore
      {text: "The baker took a bus to the border.", trigger: "took", roles: {patient: "baker"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: [
      "She left her umbrella at the station.",
      "The clerk moved the chairs to Lisbon.",
      "The train left the rails.",
      "She left a message.",
      "The exit poll was wrong.",
      "He left his keys behind.",
      "We left him with my mother.",
      "The bus left with two empty seats.",
      "The lights are out.",
      "They went to sleep.",
      "She walked across the street.",
      "He crossed his arms.",
      "He set out his plan.",
      "The ambulance carried the bodies.",
    ],
  },
}
