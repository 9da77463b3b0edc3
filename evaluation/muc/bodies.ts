// Bodies are judged as perpetrators apart from all other parties: a judge that sees only them need not learn what a body is,
// and sees besides how the report names them – who blames, doubts or owns up, and whether where the deed is told.

import {inLight, type SeenParty} from "./incident.ts"
import type {IncidentType} from "./incident-types.ts"
import {hashFeatures, joinFeatures, type Features} from "./linear.ts"
import {describeNaming} from "./naming.ts"

/** Whether a party may be an organization: one that the keys name, or a body by its words. */
export function isBody({sort, phrases}: SeenParty): boolean {
  return sort === "body" || phrases.some(({file, mention}) => file !== null || mention?.kind === "organization")
}

/** What is seen of a body when the incident is of a type, with how it is named. */
export function bodyInLight(party: SeenParty, type: IncidentType, told: readonly number[]): Features {
  return joinFeatures(inLight(party, type, told), hashFeatures(namings(party, told)))
}

const Lit = 0.15 // the least chance of a sentence where a naming counts once more, as one that may be about the deed

function* namings(party: SeenParty, told: readonly number[]): Generator<string> {
  for (const phrase of party.phrases)
    for (const name of describeNaming(phrase, party, party.report)) {
      yield `naming ${name}`
      if ((told[phrase.sentence.index] ?? 0) >= Lit) yield `naming lit ${name}`
    }
}
