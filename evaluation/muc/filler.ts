// Fills templates: which types of incident a report tells of, who plays which part in each, and the rest of the slots.

import {slotNames, type Template} from "../scoring/incident.ts"
import {findKeyIncident, inLight, makeIncident, see, typeOf, type Incident, type Player, type Seen} from "./incident.ts"
import {describeReport, incidentTypes, learnTypes, typesOf, type IncidentType} from "./incident-types.ts"
import {learn, learnChoice, type Chooser, type Judge} from "./linear.ts"
import {learnPerpetrators, writePerpetrators, type PerpetratorSense} from "./perpetrators.ts"
import {parts, playsPart, type Part} from "./roles.ts"
import {learnTargets, writeTargets, type TargetSense} from "./targets.ts"
import {learnVictims, writeVictims, type VictimSense} from "./victims.ts"
import {findDate, learnDates} from "./when.ts"
import {findLocation, learnPlaces, type PlaceSense} from "./where.ts"
import {learnOrganizations, type Organizations} from "./organizations.ts"
import type {Report} from "./report.ts"

/** A report with its key. */
export type Lesson = {readonly report: Report; readonly key: readonly Template[]}

/** What was learnt. */
export type Filler = {
  readonly organizations: Organizations
  readonly types: ReadonlyMap<IncidentType, Judge>
  readonly roles: Readonly<Record<Part, Judge>>
  readonly stage: Chooser
  readonly victims: VictimSense
  readonly targets: TargetSense
  readonly perpetrators: PerpetratorSense
  readonly places: PlaceSense
  readonly dates: Judge
}

/** The least chance that is written and the most players of a part. */
export type Limits = {
  readonly type: Readonly<Record<IncidentType, number>>
  readonly least: Readonly<Record<Part, number>>
  readonly most: Readonly<Record<Part, number>>
}

/** Chosen on held-out reports of the training part. */
export const limits: Limits = {
  type: {"ATTACK": 0.2, "BOMBING": 0.2, "KIDNAPPING": 0.2, "ARSON": 0.2, "ROBBERY": 0.2, "FORCED WORK STOPPAGE": 0.2},
  least: {perpetrator: 0.2, organization: 0.15, target: 0.2, victim: 0.35, instrument: 0.3},
  most: {perpetrator: 2, organization: 1, target: 3, victim: 6, instrument: 1},
}

/** Learns from reports with their keys. */
export function learnFiller(lessons: readonly Lesson[]): Filler {
  const organizations = learnOrganizations(lessons.map(({key}) => key))
  const relevant = lessons.filter(({key}) => key.length > 0).map(({report, key}) => ({...see(report, organizations), key}))
  const known = relevant.flatMap((lesson) =>
    lesson.key.flatMap((template) => {
      const type = typeOf(template, incidentTypes)
      return type === null ? [] : [{incident: findKeyIncident(lesson, template, type), template}]
    }),
  )
  const told = relevant.flatMap((lesson) =>
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
    organizations,
    types: learnTypes(lessons.map(({report, key}) => ({features: describeReport(report), key}))),
    roles: Object.fromEntries(parts.map((part) => [part, roleOf(part)])) as Filler["roles"],
    stage: learnChoice(known.map(({incident, template}) => ({features: incident.features, label: template["INCIDENT: STAGE OF EXECUTION"]?.[0] ?? ""}))), // prettier-ignore
    victims: learnVictims(known),
    targets: learnTargets(known),
    perpetrators: learnPerpetrators(known),
    places: learnPlaces(known),
    dates: learnDates(known),
  }
}

/** Fills the templates of a report. */
export function fillTemplates(report: Report, filler: Filler, within = limits): readonly Template[] {
  const features = describeReport(report)
  const types = incidentTypes.filter((type) => (filler.types.get(type)?.(features) ?? 0) >= within.type[type])
  if (types.length === 0) return []
  const seen = see(report, filler.organizations)
  return types.flatMap((type) => {
    const incident = findIncident(seen, type, filler, within)
    return incident === null ? [] : writeTemplate(incident, filler)
  })
}

// Without a victim, a target or a perpetrator no template is ever matched, so none is written.
function findIncident(seen: Seen, type: IncidentType, filler: Filler, within: Limits): Incident | null {
  const playersOf = (part: Part) => choosePlayers(seen, type, filler.roles[part], within.least[part]).slice(0, within.most[part])
  const players = Object.fromEntries(parts.map((part) => [part, playersOf(part)])) as Incident["players"]
  const {perpetrator, organization, target, victim} = players
  return perpetrator.length + organization.length + target.length + victim.length === 0
    ? null
    : makeIncident(seen.report, type, players)
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
  const date = findDate(incident, filler.dates)
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
