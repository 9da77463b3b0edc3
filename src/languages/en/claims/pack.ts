// What English tells the claims floor.

import type {ClaimPack} from "../../../claims/pack.ts"
import {nounForms, verbForms} from "./forms.ts"
import {signatures} from "./signatures.ts"
import * as words from "./words.ts"

/** English, for the claims floor, by its rules alone. */
export const claimPack: ClaimPack = {
  code: "en",
  verbForms,
  nounForms,
  be: words.be,
  have: words.have,
  modals: words.modals,
  unreal: words.unreal,
  not: words.not,
  none: words.none,
  such: words.such,
  hedges: words.hedges,
  hedgeStarts: words.hedgeStarts,
  adjectives: words.adjectives,
  signatures,
  objectControl: words.objectControl,
  light: words.light,
  condition: words.condition,
  infinitive: words.infinitive,
  relative: words.relative,
  by: words.by,
  objective: words.objective,
  definite: words.definite,
  of: words.of,
  speaker: words.speaker,
  speakers: words.speakers,
  people: words.people,
  peopleNouns: words.peopleNouns,
  demands: words.demands,
  evidence: words.evidence,
  countries: words.countries,
  isPresent: (xpos) => xpos === "VBZ" || xpos === "VBP",
  isPast: (xpos) => xpos === "VBD",
  everTime: words.everTime,
  states: words.states,
  coder: null,
  free: null,
  factuality: null,
}
