// Fills templates: which types of incident a report tells of, who plays which part in each, and the rest of the slots.

import {compareStrings} from "../scoring/incident-strings.ts"
import {slotNames, type Template} from "../scoring/incident.ts"
import {bodyInLight, isBody} from "./bodies.ts"
import {findKeyIncident, inLight, makeIncident, see, typeOf, type Incident, type Player, type Seen} from "./incident.ts"
import {incidentTypes, typesOf, type IncidentType} from "./incident-types.ts"
import {learn, learnChoice, learnEach, type Chooser, type Judge} from "./linear.ts"
import {learnPerpetrators, writePerpetrators, type PerpetratorSense} from "./perpetrators.ts"
import type {Party} from "./party.ts"
import {naming, parts, playsPart, type Part} from "./roles.ts"
import {learnTargets, writeTargets, type TargetSense} from "./targets.ts"
import {learnVictims, writeVictims, type VictimSense} from "./victims.ts"
import {findDate, learnDates} from "./when.ts"
import {findLocation, learnPlaces, type PlaceSense} from "./where.ts"
import {learnOrganizations, type Organizations} from "./organizations.ts"
import {
  describe,
  judgeRelevance,
  learnRelevance,
  oddsOf,
  type Relevance,
  type RelevanceLesson,
  type Told,
} from "./relevance.ts"
import type {Report} from "./report.ts"
import {learnSplits, splitIncident} from "./split.ts"

/** A report with its key. */
export type Lesson = {readonly report: Report; readonly key: readonly Template[]}

/** What was learnt. */
export type Filler = {
  readonly organizations: Organizations
  readonly relevance: Relevance
  readonly roles: Readonly<Record<Part, Judge>>
  readonly stage: Chooser
  readonly victims: VictimSense
  readonly targets: TargetSense
  readonly perpetrators: PerpetratorSense
  readonly places: PlaceSense
  readonly dates: Judge
  readonly splits: Judge
}

/**
 * The least chance that is written and the most players of a part. `together` is the least mean chance that players share
 * one incident, `strong` the least chance of somebody who has one of his own,
 * `sure` the least chance of the likeliest player, `worth` the least credit to expect of an organization with its
 * confidence, `plain` the least chance of a type that is written as such and not as an attack, the wider class.
 */
export type Limits = {
  readonly type: Readonly<Record<IncidentType, number>>
  readonly least: Readonly<Record<Part, number>>
  readonly most: Readonly<Record<Part, number>>
  readonly together: number
  readonly strong: number
  readonly sure: number
  readonly worth: number
  readonly plain: number
}

/**
 * Chosen on held-out reports of the training part, a fifth of neighbours at a time: reports near each other tell of the
 * same incidents, so that whoever has learnt from one is too sure of the next.
 */
export const limits: Limits = {
  type: {ATTACK: 0.15, BOMBING: 0.48, KIDNAPPING: 0.08, ARSON: 0.2, ROBBERY: 0.2, "FORCED WORK STOPPAGE": 0.2},
  least: {perpetrator: 0.2, organization: 0.16, target: 0.22, victim: 0.32, instrument: 0.25},
  most: {perpetrator: 1, organization: 1, target: 4, victim: 8, instrument: 1},
  together: 0.58,
  strong: 0.6,
  sure: 0.3,
  worth: 0.04,
  plain: 0.85,
}

/** Learns from reports with their keys. */
export function learnFiller(lessons: readonly Lesson[]): Filler {
  const organizations = learnOrganizations(lessons.map(({key}) => key))
  const shown = lessons.map(({report, key}) => {
    const seen = key.length === 0 ? {report, parties: []} : see(report, organizations)
    const described = describe(report)
    return {...seen, key, described, telling: findTelling(seen, key)}
  })
  // What a sentence tells must not be judged by what was learnt from it: each half is judged by the other.
  const halves = [0, 1].map((half) => learnRelevance(shown.filter((_, i) => i % 2 !== half)))
  const perType = shown.flatMap(({key, described, ...seen}, i) =>
    incidentTypes.flatMap((type) => {
      const own = key.filter((template) => typesOf(template)[0] === type)
      const relevance = halves[i % 2]
      if (own.length === 0 || relevance === undefined) return []
      return {...seen, type, key: own, told: judgeRelevance(described, type, relevance).bySentence}
    }),
  )
  const known = perType.flatMap(({key, type, told, ...seen}) =>
    key.map((template) => ({incident: findKeyIncident(seen, template, type, told), template})),
  )
  const told = perType.flatMap(({parties, type, key, told: sentences}) => {
    const each = parties.map((party) => ({party}))
    const named = key.map((one) => new Set(naming(each, one).map(({party}) => party)))
    return parties.map((party) => ({
      party,
      key,
      type,
      sentences,
      named: key.filter((_, i) => named[i]?.has(party) === true),
      features: inLight(party, type, sentences),
    }))
  })
  const others = parts.filter((part) => part !== "organization")
  const judges = learnEach(
    told.map(({features}) => features),
    others.map((part) => {
      const right = told.map(({party, key}) => key.some((one) => playsPart(party, part, one)))
      return (i) => right[i] === true
    }),
    {rounds: 4, every: 2, weighing: {every: 2}},
  )
  const bodies = told.filter(({party}) => isBody(party))
  const organization = learn(
    bodies.map(({party, type, sentences, named}) => ({
      features: bodyInLight(party, type, sentences),
      right: named.some((one) => playsPart(party, "organization", one)),
    })),
    {rounds: 4, weighing: {}},
  )
  return {
    organizations,
    relevance: learnRelevance(shown),
    roles: {...Object.fromEntries(others.map((part, i) => [part, judges[i]])), organization} as Filler["roles"],
    stage: learnChoice(known.map(({incident, template}) => ({features: incident.features, label: template["INCIDENT: STAGE OF EXECUTION"]?.[0] ?? ""}))), // prettier-ignore
    victims: learnVictims(known),
    targets: learnTargets(known),
    perpetrators: learnPerpetrators(known),
    places: learnPlaces(known),
    dates: learnDates(known),
    splits: learnSplits(perType),
  }
}

/** What the judges make of a report before anything is chosen: the chance of each type, and of everybody in each part. */
export type Judged = {
  readonly report: Report
  readonly types: readonly {
    readonly type: IncidentType
    readonly told: Told
    readonly players: Incident["players"]
  }[]
}

const Hopeless = {type: 0.03, player: 0.1, sufferer: 0.03} // types and players below these chances are never written

/** Fills the templates of a report. */
export function fillTemplates(report: Report, filler: Filler): readonly Template[] {
  return writeTemplates(judgeReport(report, filler), filler, limits)
}

/** Judges a report. */
export function judgeReport(report: Report, {relevance, organizations, roles}: Filler): Judged {
  const described = describe(report)
  const types = incidentTypes.map((type) => ({type, told: judgeRelevance(described, type, relevance)}))
  const likely = types.filter(({told}) => told.chance > Hopeless.type)
  if (likely.length === 0) return {report, types: []}
  const seen = see(report, organizations)
  return {
    report,
    types: likely.map(({type, told}) => {
      const players = findPlayers(seen, type, told.bySentence, roles)
      return {type, told: {...told, chance: withSufferers(told.chance, players)}, players}
    }),
  }
}

// A report tells of an incident the more surely the more surely somebody or something suffers it there.
function withSufferers(chance: number, {victim, target}: Incident["players"]): number {
  const likeliest = Math.max(Hopeless.sufferer, victim[0]?.chance ?? 0, target[0]?.chance ?? 0)
  const odds = oddsOf(chance) * Math.sqrt(oddsOf(likeliest))
  return odds / (1 + odds)
}

function findPlayers(
  {parties}: Seen,
  type: IncidentType,
  told: readonly number[],
  roles: Filler["roles"],
): Incident["players"] {
  const judged = parties.map((party) => {
    const features = inLight(party, type, told)
    const organization = isBody(party) ? roles.organization(bodyInLight(party, type, told)) : 0
    return parts.map((part) => ({party, features, chance: part === "organization" ? organization : roles[part](features)})) // prettier-ignore
  })
  const players = parts.map((part, i) => [
    part,
    judged
      .flatMap((chances) => chances[i] ?? [])
      .filter(({chance}) => chance >= Hopeless.player)
      .sort((a, b) => b.chance - a.chance),
  ])
  return Object.fromEntries(players) as Incident["players"]
}

// The two sentences that tell most of each template.
function findTelling(seen: Seen, key: readonly Template[]): RelevanceLesson["telling"] {
  return key.flatMap((template) => {
    const type = typeOf(template, incidentTypes)
    if (type === null) return []
    const {anchors, players} = findKeyIncident(seen, template, type, [])
    if (parts.every((part) => players[part].length === 0)) return []
    return anchors.slice(0, 2).map(({index}) => ({type, sentence: index}))
  })
}

/** Writes the templates of a report within limits. */
export function writeTemplates({report, types}: Judged, filler: Filler, within: Limits): readonly Template[] {
  return types.flatMap(({type, told, players}) => {
    if (told.chance < within.type[type]) return []
    const chosen = choosePlayers(players, within)
    // Without a victim, a target or a perpetrator no template is ever matched, so none is written.
    const incident = makeIncident(report, type, chosen, told.bySentence)
    if (worthOf(incident) < within.sure) return []
    const written = told.chance < within.plain ? "ATTACK" : type
    return splitIncident(incident, filler.splits, within.together, within.strong).map((one) => ({
      ...writeTemplate(keepWorthy(one, told.chance, filler.perpetrators, within.worth), filler),
      "INCIDENT: TYPE": [written],
    }))
  })
}

// An organization is written when the credit to expect of it and its confidence makes up for what it costs when wrong: of all
// fills that are surer than half the F of their slot, F is greatest.
function keepWorthy(incident: Incident, chance: number, {confidence}: PerpetratorSense, least: number): Incident {
  const organization = incident.players.organization.filter(
    (player) => chance * player.chance * confidence(player, incident).worth >= least,
  )
  return {...incident, players: {...incident.players, organization}}
}

// The chance of the likeliest of those who make a template match.
function worthOf({players: {perpetrator, organization, target, victim}}: Incident): number {
  return Math.max(0, ...[...perpetrator, ...organization, ...target, ...victim].map(({chance}) => chance))
}

function choosePlayers(players: Incident["players"], {least, most}: Limits): Incident["players"] {
  const chosen = parts.map((part) => {
    const kept: Player[] = []
    for (const player of players[part])
      if (
        player.chance >= least[part] &&
        kept.length < most[part] &&
        !kept.some((one) => isSame(one.party, player.party))
      )
        kept.push(player)
    return [part, kept]
  })
  return Object.fromEntries(chosen) as Incident["players"]
}

// Two wordings for one: they share an entity, or one's words are in the other's.
function isSame(one: Party, other: Party): boolean {
  if (one.name !== null && other.name !== null) return compareStrings(one.name, other.name, true) > 0
  const entities = new Set(one.phrases.flatMap(({entity}) => entity?.id ?? []))
  if (other.phrases.some(({entity}) => entities.has(entity?.id ?? ""))) return true
  const [a, b] = [
    [one.text, ...one.titles],
    [other.text, ...other.titles],
  ]
  return a.some((text) =>
    b.some((wanted) => compareStrings(text, wanted, true) > 0 || compareStrings(wanted, text, true) > 0),
  )
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
