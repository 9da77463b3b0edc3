// The slots of human targets: names, descriptions, and for each of them type, number, nation and what befell them.

import type {Template} from "../scoring/incident.ts"
import {labelOf, type Incident, type Player} from "./incident.ts"
import {hashFeatures, joinFeatures, learnChoice, type Chooser, type Features} from "./linear.ts"
import {foreignNation} from "./nation.ts"
import type {Party} from "./party.ts"
import {bare, numberOf, quote} from "./tag.ts"

/** What was learnt of victims. */
export type VictimSense = {readonly type: Chooser; readonly effect: Chooser}

/** Learns what victims are and what befalls them. */
export function learnVictims(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): VictimSense {
  const players = lessons.flatMap(({incident, template}) =>
    incident.players.victim.map((player) => ({player, incident, template})),
  )
  const type = players.map(({player, template}) => ({
    features: describeKind(player.party),
    label: labelOf(template, "HUM TGT: TYPE", player.party) ?? "CIVILIAN",
  }))
  const effect = players.map(({player, incident, template}) => ({
    features: joinFeatures(player.features, incident.features),
    label: labelOf(template, "HUM TGT: EFFECT OF INCIDENT", player.party) ?? "",
  }))
  return {type: learnChoice(type), effect: learnChoice(effect)}
}

/** What a party is called, and nothing of what happened to it. */
export function describeKind(party: Party): Features {
  return hashFeatures(kindOf(party))
}

function* kindOf({titles, name, text, sort, phrases}: Party): Generator<string> {
  const wordings = name !== null && sort === "person" ? titles : [text, ...titles]
  yield `sort ${sort} ${name !== null}`
  if (wordings.length === 0) yield "no wording"
  for (const wording of wordings) {
    const words = wording.split(" ")
    yield `last ${words.at(-1)}`
    yield `wording ${bare(wording)}`
    for (const word of words) yield `word ${word}`
  }
  for (const {sentence, head} of phrases) yield `head ${sentence.tokens[head]?.lemma.toLowerCase()} ${name !== null}`
}

/** Writes the slots of the victims of an incident in `country`. */
export function writeVictims(incident: Incident, country: string, sense: VictimSense): Partial<Template> {
  const names: string[] = []
  const descriptions: string[] = []
  const types: string[] = []
  const numbers: string[] = []
  const nations: string[] = []
  const effects: string[] = []
  for (const player of incident.players.victim) {
    const {party} = player
    const named = party.name !== null && party.sort === "person"
    const tag = quote(named ? (party.name ?? "") : party.text)
    const [title] = party.titles
    if (named) names.push(tag)
    if (!named) descriptions.push(tag)
    else if (title !== undefined) descriptions.push(`${quote(title)}: ${tag}`)
    types.push(`${sense.type(describeKind(party)).label || "CIVILIAN"}: ${tag}`)
    numbers.push(`${numberOf(party)}: ${tag}`)
    const nation = foreignNation(party, country)
    if (nation !== null) nations.push(`${nation}: ${tag}`)
    const effect = effectOf(player, incident, sense)
    if (effect !== "") effects.push(`${effect}: ${tag}`)
  }
  return {
    "HUM TGT: NAME": names,
    "HUM TGT: DESCRIPTION": descriptions,
    "HUM TGT: TYPE": types,
    "HUM TGT: NUMBER": numbers,
    "HUM TGT: FOREIGN NATION": nations,
    "HUM TGT: EFFECT OF INCIDENT": effects,
  }
}

function effectOf({features}: Player, incident: Incident, sense: VictimSense): string {
  return sense.effect(joinFeatures(features, incident.features)).label
}
