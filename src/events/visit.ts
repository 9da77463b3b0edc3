// Somebody who is kept is visited, or those who ask to see them are not let in.

import type {Happening} from "../claims/happening.ts"
import {byWhom, where, who} from "./labels.ts"
import {done} from "./shapes.ts"

const kept = ["prisoner", "prisoners", "detainee", "detainees", "inmate", "inmates", "prison", "jail", "cell", "custody", "camp", "captive", "hostage", "hostages", "barracks", "hospital", "client", "clients", "lawyer", "delegate", "delegates", "consul", "family", "relatives"] // prettier-ignore
const door = ["prison", "jail", "camp", "courtroom", "court", "hearing", "trial", "detainee", "detainees", "prisoner", "prisoners", "lawyer", "lawyers", "delegate", "delegates", "observer", "observers", "village", "site", "hospital", "client", "clients", "family", "her", "him", "them", "area", "mine", "shaft", "pit", "gate", "gates", "inspector", "inspectors", "journalist", "journalists", "reporter", "reporters", "doctor", "doctors", "monitors"] // prettier-ignore

/** Visit, as data: its words in English, what fills its roles, and what must not be taken for it. */
export const visit: Happening = {
  name: "visit",
  label: {en: "visit or access", es: "visita o acceso"},
  plover: null,
  huridocs: null,
  roles: {agent: byWhom, patient: who, place: where},
  effects: [],
  frames: {
    en: [
      {lemma: "visit", ...done, needs: kept},
      {lemma: ["visit", "inspect", "tour"], part: "verb", subject: "agent", object: "place", people: ["agent"], must: ["agent", "place"], needs: ["prison", "prisons", "jail", "jails", "detainees", "prisoners", "inmates", "custody", "remand", "detention", "barracks", "delegation", "delegates", "monitors", "rapporteur", "inspectors", "ombudsman", "unannounced"], unless: ["museum", "zoo", "fair", "exhibition", "factory", "farm"]}, // prettier-ignore
      {lemma: "see", ...done, needs: ["allow", "permit", "let"], must: ["patient"]},
      {lemma: ["deny access", "refuse access", "deny entry", "refuse entry", "refuse admission", "deny admission", "turn away", "deny visit"], part: "verb", object: "agent", needs: door, polarity: "-", unless: ["data", "internet", "funds"]}, // prettier-ignore
      {lemma: ["bar from", "keep out of"], part: "verb", object: "agent", people: ["agent"], needs: door, polarity: "-", unless: ["leaving", "travelling", "traveling", "office"]}, // prettier-ignore
      {lemma: ["gain access", "get access", "obtain access"], part: "verb", subject: "agent", needs: door, oblique: {to: "patient"}}, // prettier-ignore
      {lemma: ["grant access", "give access", "allow access", "allow into", "admit to", "let into"], part: "verb", object: "agent", must: ["agent"], unless: ["data", "internet", "funds", "information", "documents", "file", "files", "market", "account", "website", "court", "school"], oblique: {to: "patient"}}, // prettier-ignore
      {
        lemma: "visit",
        part: "noun",
        subject: "agent",
        object: "agent",
        oblique: {by: "agent", from: "agent", to: "patient"},
        needs: kept,
        weak: true,
        unless: ["state", "official"],
      },
      {lemma: "access", part: "noun", subject: "agent", oblique: {to: "patient"}, people: ["patient"], must: ["patient"], needs: door, weak: true}, // prettier-ignore
      {lemma: ["allow a visit", "allow visits", "allow visitors", "grant visit", "grant a visit", "permit a visit", "permit visits"], part: "verb", subject: "agent", object: "patient", oblique: {to: "patient"}, people: ["patient"]}, // prettier-ignore
      {lemma: ["deny access", "refuse access", "deny visits", "refuse visits", "refuse visit"], part: "verb", object: "agent", oblique: {to: "patient"}, people: ["agent"], must: ["agent", "patient"], polarity: "-", unless: ["data", "internet", "funds", "market"]}, // prettier-ignore
    ],
  },
  examples: {
    en: [
      {text: "A doctor visited the two prisoners on Thursday.", trigger: "visited", roles: {agent: "doctor", patient: "prisoners"}}, // prettier-ignore
      {text: "The visit of the consul to the prison was cancelled.", trigger: "visit", roles: {agent: "consul"}, polarity: "-"}, // prettier-ignore
      {text: "The lawyer was not allowed to visit his client.", trigger: "visit", roles: {patient: "client"}, polarity: "-"}, // prettier-ignore
      {text: "His sister has not been allowed to see him in the prison.", trigger: "see", polarity: "-"},
      {text: "The warden denied the delegates access to the camp.", trigger: "denied", polarity: "-"},
      {
        text: "Observers were barred from the courtroom.",
        trigger: "barred",
        roles: {agent: "Observers"},
        polarity: "-",
      },
      {
        text: "Inspectors were refused entry to the pit.",
        trigger: "refused",
        roles: {agent: "Inspectors"},
        polarity: "-",
      },
      {
        text: "Reporters were turned away at the gate.",
        trigger: "turned away",
        roles: {agent: "Reporters"},
        polarity: "-",
      },
      {text: "The Red Cross had not been given access to the cold store.", trigger: "given access", polarity: "-"},
    ],
  },
  counterExamples: {
    en: [
      "The minister visited the museum.",
      "The bank denied access to the funds.",
      "He was barred from leaving the country.",
      "They were allowed to see the film.",
      "The ship was turned away from the port.",
      "They were given access to the data.",
    ],
  },
}
