// The slots of perpetrators. Whether an organization is reported, suspected, accused or owns to it is read from who
// answers for the words that name it: Cotejo's attributions and claims.

import type {Attribution} from "../../src/attribution/attribution.ts"
import {overlaps} from "../../src/text/span.ts"
import type {Template} from "../scoring/incident.ts"
import {labelOf, type Incident, type Player} from "./incident.ts"
import {hashFeatures, joinFeatures, learnChoice, type Chooser, type Features} from "./linear.ts"
import {describeKind} from "./victims.ts"
import {quote} from "./tag.ts"

/** What was learnt of perpetrators. */
export type PerpetratorSense = {readonly category: Chooser; readonly confidence: Chooser}

/** Learns which kind of violence an incident is and how surely organizations are named. */
export function learnPerpetrators(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): PerpetratorSense {
  const category = lessons.map(({incident, template}) => ({
    features: describeSides(incident),
    label: (template["PERP: INCIDENT CATEGORY"]?.[0] ?? "").split("/")[0]?.replace("?", "").trim() ?? "",
  }))
  const confidence = lessons.flatMap(({incident, template}) =>
    incident.players.organization.map((player) => ({
      features: describeConfidence(player, incident),
      label: labelOf(template, "PERP: ORGANIZATION CONFIDENCE", player.party) ?? "REPORTED AS FACT",
    })),
  )
  return {category: learnChoice(category), confidence: learnChoice(confidence)}
}

function describeSides({players, features}: Incident): Features {
  const sides = [...players.perpetrator, ...players.organization].map(({party}) => describeKind(party))
  return sides.reduce(joinFeatures, joinFeatures(features, hashFeatures([`sides ${sides.length > 0}`])))
}

/** Who says that a party did it, by what act and how surely, with the words of the sentences that name it. */
function describeConfidence({party, features}: Player, incident: Incident): Features {
  return joinFeatures(joinFeatures(features, incident.features), hashFeatures(voicesOf({party}, incident)))
}

function* voicesOf({party}: Pick<Player, "party">, {report, anchors}: Incident): Generator<string> {
  for (const phrase of party.phrases) {
    const anchored = anchors.includes(phrase.sentence)
    const inContent = report.attributions.filter(({content}) => content.some((span) => overlaps(span, phrase)))
    const narrower = inContent.filter(({manner}) => manner !== "narration")
    if (narrower.length === 0) yield `narrated ${anchored}`
    for (const one of narrower) yield* voiceOf(one, anchored)
    for (const one of report.attributions)
      if (one.source.some((span) => overlaps(span, phrase))) yield `speaks ${one.act} ${anchored}`
    for (const {lemma, upos} of phrase.sentence.tokens)
      if (/^(?:VERB|NOUN|ADV|AUX|ADJ)$/.test(upos)) yield `said ${lemma.toLowerCase()}`
    for (const claim of report.claims)
      if (overlaps(claim.span, phrase)) yield `claimed ${claim.certainty} ${claim.polarity} ${claim.modality}`
  }
}

function* voiceOf({voice, act, certainty, polarity, manner}: Attribution, anchored: boolean): Generator<string> {
  yield `act ${act}`
  yield `sure ${certainty} ${polarity} ${anchored}`
  yield `manner ${manner}`
  yield `voice ${voice.kind}`
  for (const word of voice.name.toLowerCase().split(/\s+/)) yield `voice ${word}`
}

/** Writes the slots of the perpetrators of an incident. */
export function writePerpetrators(incident: Incident, sense: PerpetratorSense): Partial<Template> {
  const {perpetrator, organization} = incident.players
  const category = sense.category(describeSides(incident)).label
  return {
    "PERP: INCIDENT CATEGORY": category === "" ? [] : [category],
    "PERP: INDIVIDUAL ID": perpetrator.map(({party}) => quote(party.text)),
    "PERP: ORGANIZATION ID": organization.map(({party}) => quote(party.text)),
    "PERP: ORGANIZATION CONFIDENCE": organization.map((player) => {
      const {label} = sense.confidence(describeConfidence(player, incident))
      return `${label || "REPORTED AS FACT"}: ${quote(player.party.text)}`
    }),
  }
}
