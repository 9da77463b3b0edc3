// Somebody is forbidden to leave the country, or the place they are in.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"
import {done, state} from "./shapes.ts"

const going = ["leave", "leaving", "travel", "travelling", "traveling", "depart", "departing", "flight", "boarding", "going", "returning", "entering"] // prettier-ignore
const passport = ["passport", "passports", "exit", "visa"]

/** Travel ban, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const travelBan: Happening = {
  name: "travel-ban",
  label: {en: "travel ban", es: "prohibición de salida"},
  plover: "COERCE",
  huridocs: "050106",
  roles: {agent: byWhom, patient: who, place: where},
  effects: [],
  frames: {
    en: [
      {lemma: ["bar", "ban", "prohibit", "prevent", "forbid", "stop"], ...done, needs: going, unless: ["court", "courtroom"]}, // prettier-ignore
      {lemma: ["impose travel ban", "slap travel ban", "place travel ban", "impose exit ban", "issue travel ban"], part: "verb", subject: "agent", oblique: {on: "patient"}}, // prettier-ignore
      {lemma: ["impose", "slap"], part: "verb", subject: "agent", needs: ["travel", "exit"], oblique: {on: "patient"}, must: ["patient"], unless: ["sanctions", "fee"]}, // prettier-ignore
      {lemma: ["lift travel ban", "lift exit ban"], part: "verb", subject: "agent", oblique: {on: "patient"}, polarity: "-"}, // prettier-ignore
      {lemma: ["under a travel ban", "under travel ban"], ...state},
      {
        lemma: ["travel ban", "exit ban"],
        part: "noun",
        subject: "patient",
        oblique: {on: "patient", against: "patient"},
      },
      {lemma: ["confiscate", "revoke", "cancel", "withhold", "annul"], part: "verb", subject: "agent", object: "topic", needs: passport, must: ["topic"]}, // prettier-ignore
      {lemma: ["place under travel ban", "put under travel ban", "place under a travel ban", "put under a travel ban", "put on no-fly list", "put on the no-fly list", "forbid to leave", "forbid to travel"], ...done}, // prettier-ignore
      {lemma: ["take", "seize", "confiscate", "withhold", "keep", "retain", "revoke", "cancel", "impound"], part: "verb", subject: "agent", owned: "patient", people: ["patient"], must: ["patient"], needs: ["passport", "passports"]}, // prettier-ignore
      {lemma: ["allow to leave country", "allow to travel", "permit to leave country", "permit to travel", "let leave country", "let travel", "allow abroad", "allow out of the country"], ...done, denied: true, polarity: "-"}, // prettier-ignore
      {lemma: ["free to travel", "free to leave country", "free to leave the country"], part: "adjective", subject: "patient", people: ["patient"], denied: true, polarity: "-"}, // prettier-ignore
      {lemma: ["turn back at", "stop at", "turn away at"], ...done, needs: ["passport", "departure", "departures"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "The judge barred Pavel Stirn from leaving the country.", trigger: "barred", roles: {agent: "judge", patient: "Stirn"}}, // prettier-ignore
      {text: "A travel ban was imposed on the two sisters.", trigger: "imposed", roles: {patient: "sisters"}},
      {text: "The ministry revoked her passport.", trigger: "revoked", roles: {agent: "ministry"}},
      {text: "Two clerks had their passports confiscated.", trigger: "confiscated", roles: {patient: "their"}}, // prettier-ignore
    ],
  },
  counterExamples: {
    en: ["Smoking is banned on the ferry.", "The council lifted the ban on fishing.", "The rain stopped us."],
  },
}
