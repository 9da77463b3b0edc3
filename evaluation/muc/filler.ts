// Fills templates: which types of incident a report tells of, who plays which part in each, and the rest of the slots.

import {slotNames, type Template} from "../scoring/incident.ts"
import {findKeyIncident, inLight, makeIncident, typeOf, type Incident, type Player, type Seen} from "./incident.ts"
import {incidentTypes, learnTypes, typesOf, type IncidentType} from "./incident-types.ts"
import {learn, learnChoice, type Chooser, type Judge} from "./linear.ts"
import {learnPerpetrators, writePerpetrators, type PerpetratorSense} from "./perpetrators.ts"
import {parts, playsPart, type Part} from "./roles.ts"
import {learnTargets, writeTargets, type TargetSense} from "./targets.ts"
import {learnVictims, writeVictims, type VictimSense} from "./victims.ts"
import {findDate, findLocation, learnPlaces, type PlaceSense} from "./when-where.ts"

/** A report made ready, with its key. */
export type Lesson = Seen & {readonly key: readonly Template[]}

/** What was learnt. */
export type Filler = {
  readonly types: ReadonlyMap<IncidentType, Judge>
  readonly roles: Readonly<Record<Part, Judge>>
  readonly stage: Chooser
  readonly victims: VictimSense
  readonly targets: TargetSense
  readonly perpetrators: PerpetratorSense
  readonly places: PlaceSense
}

/** The least chance that is written and the most players of a part. */
export type Limits = {
  readonly type: Readonly<Record<IncidentType, number>>
  readonly least: Readonly<Record<Part, number>>
  readonly most: Readonly<Record<Part, number>>
}

/** Chosen on held-out reports of the training part. */
export const limits: Limits = {
  type: {"ATTACK": 0.25, "BOMBING": 0.25, "KIDNAPPING": 0.25, "ARSON": 0.25, "ROBBERY": 0.25, "FORCED WORK STOPPAGE": 0.25},
  least: {perpetrator: 0.2, organization: 0.15, target: 0.2, victim: 0.35, instrument: 0.3},
  most: {perpetrator: 2, organization: 1, target: 3, victim: 6, instrument: 1},
}

/** Learns from reports with their keys. */
export function learnFiller(lessons: readonly Lesson[]): Filler {
  const known = lessons.flatMap((lesson) =>
    lesson.key.flatMap((template) => {
      const type = typeOf(template, incidentTypes)
      return type === null ? [] : [{incident: findKeyIncident(lesson, template, type), template}]
    }),
  )
  const told = lessons.flatMap((lesson) =>
    incidentTypes.flatMap((type) => {
      const key = lesson.key.filter((template) => typesOf(template)[0] === type)
      return key.length === 0 ? [] : lesson.parties.map((party) => ({party, key, features: inLight(party.seen, type)}))
    }),
  )
  const roleOf = (part: Part): Judge =>
    learn(
      told.map(({party, key, features}) => ({features, right: key.some((one) => playsPart(party, part, one))})),
      {rounds: 6, every: 2},
    )
  return {
    types: learnTypes(lessons),
    roles: Object.fromEntries(parts.map((part) => [part, roleOf(part)])) as Filler["roles"],
    stage: learnChoice(known.map(({incident, template}) => ({features: incident.features, label: template["INCIDENT: STAGE OF EXECUTION"]?.[0] ?? ""}))), // prettier-ignore
    victims: learnVictims(known),
    targets: learnTargets(known),
    perpetrators: learnPerpetrators(known),
    places: learnPlaces(lessons),
  }
}

/** Fills the templates of a report. */
export function fillTemplates(seen: Seen, filler: Filler, within = limits): readonly Template[] {
  return findIncidents(seen, filler, within).map((incident) => writeTemplate(incident, filler))
}

/** The incidents of a report with their players. */
export function findIncidents(seen: Seen, filler: Filler, within: Limits): readonly Incident[] {
  const types = incidentTypes.filter((type) => (filler.types.get(type)?.(seen.features) ?? 0) >= within.type[type])
  return types.map((type) => {
    const players = parts.map((part) => [
      part,
      choosePlayers(seen, type, filler.roles[part], within.least[part]).slice(0, within.most[part]),
    ])
    return makeIncident(seen.report, type, Object.fromEntries(players) as Incident["players"])
  })
}

function choosePlayers(seen: Seen, type: IncidentType, judge: Judge, least: number): readonly Player[] {
  return seen.parties
    .map((party) => {
      const features = inLight(party.seen, type)
      return {party, features, chance: judge(features)}
    })
    .filter(({chance}) => chance >= least)
    .sort((a, b) => b.chance - a.chance)
}

function writeTemplate(incident: Incident, filler: Filler): Template {
  const location = findLocation(incident, filler.places)
  const date = findDate(incident)
  const country = location?.split(":")[0] ?? ""
  const filled: Partial<Template> = {
    "INCIDENT: DATE": date === null ? [] : [date],
    "INCIDENT: LOCATION": location === null ? [] : [location],
    "INCIDENT: TYPE": [incident.type],
    "INCIDENT: STAGE OF EXECUTION": [filler.stage(incident.features).label],
    ...writeTargets(incident, country, filler.targets),
    ...writePerpetrators(incident, filler.perpetrators),
    ...writeVictims(incident, country, filler.victims),
  }
  const kept = slotNames.flatMap((slot) => ((filled[slot]?.length ?? 0) > 0 ? [[slot, filled[slot]]] : []))
  return {optional: false, ...(Object.fromEntries(kept) as Partial<Template>)}
}
