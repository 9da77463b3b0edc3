// The slots of perpetrators.

import type {Template} from "../scoring/incident.ts"
import {learnConfidence, type ConfidenceSense} from "./confidence.ts"
import type {Incident} from "./incident.ts"
import {hashFeatures, joinFeatures, learnChoice, type Chooser, type Features} from "./linear.ts"
import {describeKind} from "./victims.ts"
import {quote} from "./tag.ts"

/** What was learnt of perpetrators. */
export type PerpetratorSense = {readonly category: Chooser; readonly confidence: ConfidenceSense}

/** Learns which kind of violence an incident is and how surely organizations are named. */
export function learnPerpetrators(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): PerpetratorSense {
  const category = lessons.map(({incident, template}) => ({
    features: describeSides(incident),
    label: (template["PERP: INCIDENT CATEGORY"]?.[0] ?? "").split("/")[0]?.replace("?", "").trim() ?? "",
  }))
  return {category: learnChoice(category), confidence: learnConfidence(lessons)}
}

function describeSides({players, features}: Incident): Features {
  const sides = [...players.perpetrator, ...players.organization].map(({party}) => describeKind(party))
  return sides.reduce(joinFeatures, joinFeatures(features, hashFeatures([`sides ${sides.length > 0}`])))
}

/** Writes the slots of the perpetrators of an incident. */
export function writePerpetrators(incident: Incident, sense: PerpetratorSense): Partial<Template> {
  const {perpetrator, organization} = incident.players
  const category = sense.category(describeSides(incident)).label
  return {
    "PERP: INCIDENT CATEGORY": category === "" ? [] : [category],
    "PERP: INDIVIDUAL ID": perpetrator.map(({party}) => quote(party.text)),
    "PERP: ORGANIZATION ID": organization.map(({party}) => quote(party.text)),
    "PERP: ORGANIZATION CONFIDENCE": organization.map(
      (player) => `${sense.confidence(player, incident).label}: ${quote(player.party.text)}`,
    ),
  }
}
