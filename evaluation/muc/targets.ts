// The slots of physical targets and of instruments.

import type {Template} from "../scoring/incident.ts"
import {labelOf, type Incident} from "./incident.ts"
import {joinFeatures, learnChoice, type Chooser} from "./linear.ts"
import {foreignNation} from "./nation.ts"
import {numberOf, quote} from "./tag.ts"
import {describeKind} from "./victims.ts"

/** What was learnt of targets and instruments; `unnamed` is the instrument of incidents that name none. */
export type TargetSense = {
  readonly type: Chooser
  readonly effect: Chooser
  readonly instrument: Chooser
  readonly unnamed: Chooser
}

/** Learns what targets are, what becomes of them, and with what. */
export function learnTargets(
  lessons: readonly {readonly incident: Incident; readonly template: Template}[],
): TargetSense {
  const targets = lessons.flatMap(({incident, template}) =>
    incident.players.target.map((player) => ({player, incident, template})),
  )
  const type = targets.map(({player: {party}, template}) => ({
    features: describeKind(party),
    label: labelOf(template, "PHYS TGT: TYPE", party) ?? "OTHER",
  }))
  const effect = targets.map(({player: {party, features}, incident, template}) => ({
    features: joinFeatures(features, incident.features),
    label: labelOf(template, "PHYS TGT: EFFECT OF INCIDENT", party) ?? "",
  }))
  const instrument = lessons.flatMap(({incident, template}) =>
    incident.players.instrument.map(({party}) => ({
      features: describeKind(party),
      label: labelOf(template, "INCIDENT: INSTRUMENT TYPE", party) ?? "",
    })),
  )
  const unnamed = lessons
    .filter(({template}) => template["INCIDENT: INSTRUMENT ID"] === undefined)
    .map(({incident, template}) => ({
      features: incident.features,
      label: (template["INCIDENT: INSTRUMENT TYPE"]?.[0] ?? "").split(/[:/]/)[0]?.replace("?", "").trim() ?? "",
    }))
  return {
    type: learnChoice(type),
    effect: learnChoice(effect),
    instrument: learnChoice(instrument),
    unnamed: learnChoice(unnamed),
  }
}

/** Writes the slots of the targets and instruments of an incident in `country`. */
export function writeTargets(incident: Incident, country: string, sense: TargetSense): Partial<Template> {
  const rows = incident.players.target.map(({party, features}) => ({
    tag: quote(party.text),
    type: sense.type(describeKind(party)).label || "OTHER",
    number: numberOf(party),
    nation: foreignNation(party, country),
    effect: sense.effect(joinFeatures(features, incident.features)).label,
  }))
  return {
    ...writeInstruments(incident, sense),
    "PHYS TGT: ID": rows.map(({tag}) => tag),
    "PHYS TGT: TYPE": rows.map(({tag, type}) => `${type}: ${tag}`),
    "PHYS TGT: NUMBER": rows.map(({tag, number}) => `${number}: ${tag}`),
    "PHYS TGT: FOREIGN NATION": rows.flatMap(({tag, nation}) => (nation === null ? [] : `${nation}: ${tag}`)),
    "PHYS TGT: EFFECT OF INCIDENT": rows.flatMap(({tag, effect}) => (effect === "" ? [] : `${effect}: ${tag}`)),
  }
}

function writeInstruments(incident: Incident, sense: TargetSense): Partial<Template> {
  const rows = incident.players.instrument.map(({party}) => ({
    tag: quote(party.text),
    type: sense.instrument(describeKind(party)).label,
  }))
  const unnamed = rows.length === 0 ? sense.unnamed(incident.features).label : ""
  return {
    "INCIDENT: INSTRUMENT ID": rows.map(({tag}) => tag),
    "INCIDENT: INSTRUMENT TYPE":
      unnamed === "" ? rows.flatMap(({tag, type}) => (type === "" ? [] : `${type}: ${tag}`)) : [`${unnamed}: "-"`],
  }
}
