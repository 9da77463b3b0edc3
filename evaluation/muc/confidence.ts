// How surely an organization is named as the perpetrator. One judge sees all words of the sentences that name it, another
// only the signs that tell most – who owns up, who blames, who doubts and in what office; the mean of the two is steadier
// than either.

import type {Template} from "../scoring/incident.ts"
import {labelsOf, type Incident, type Player} from "./incident.ts"
import {learnLabels} from "./labels.ts"
import {hashFeatures, joinFeatures, learnEach, type Features} from "./linear.ts"
import {naming} from "./roles.ts"
import {describeSigns, describeVoices} from "./signs.ts"

/** Gives the confidence that is worth most for an organization of an incident, and the credit to expect if the organization is right. */
export type ConfidenceSense = (player: Player, incident: Incident) => {readonly label: string; readonly worth: number}

const usual = "REPORTED AS FACT"
const Least = 3 // times a label is seen before it is given

/** Learns how surely organizations are named. */
export function learnConfidence(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): ConfidenceSense {
  const told = lessons.flatMap(({incident, template}) =>
    naming(incident.players.organization, template).map((player) => ({
      ...describe(player, incident),
      source: incident.report.id,
      labels: labelsOf(template, "PERP: ORGANIZATION CONFIDENCE", player.party),
    })),
  )
  const labels = [...new Set(told.flatMap((one) => one.labels))].filter(
    (label) => told.filter((one) => one.labels.includes(label)).length >= Least,
  )
  const judges = learnEach(
    told.map(({all}) => all),
    labels.map((label) => (i) => told[i]?.labels.includes(label) === true),
    {weighing: {reach: 4, rounds: 15}},
  )
  const bySigns = learnLabels(told, labels)
  return (player, incident) => {
    const {all, signs} = describe(player, incident)
    const byWords = judges.map((judge) => judge(all))
    const sum = byWords.reduce((a, b) => a + b, 0) || 1
    const few = bySigns(signs)
    const chances = new Map(labels.map((label, i) => [label, ((byWords[i] ?? 0) / sum + (few[i] ?? 0)) / 2]))
    // What is half right in place of another label is worth half of that one's chance.
    const worths = labels.map((label) => ({
      label,
      worth: (chances.get(label) ?? 0) + (chances.get(halfRight.get(label) ?? "") ?? 0) / 2,
    }))
    return worths.reduce((best, one) => (one.worth > best.worth ? one : best), {label: usual, worth: 0})
  }
}

const halfRight = new Map([["SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES"]])

// The signs by themselves, and all that is seen of the organization and of the incident with them.
function describe(player: Player, incident: Incident): {readonly all: Features; readonly signs: readonly string[]} {
  const signs = new Set([
    `type ${incident.type}`,
    ...describeSigns(player, incident),
    ...describeVoices(player.party, incident),
  ])
  const said = player.party.phrases.flatMap(({sentence: {tokens}}) =>
    tokens.flatMap(({lemma, upos}) =>
      /^(?:VERB|NOUN|ADV|AUX|ADJ)$/.test(upos) ? [`said ${lemma.toLowerCase()}`] : [],
    ),
  )
  const seen = joinFeatures(player.features, incident.features)
  return {all: joinFeatures(seen, hashFeatures([...signs, ...said])), signs: [...signs]}
}
