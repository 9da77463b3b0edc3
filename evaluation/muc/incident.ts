// An incident of one report: its type, who plays which part with what chance, and the sentences that tell it.

import type {Sentence} from "../../src/language/analysis.ts"
import {overlaps} from "../../src/text/span.ts"
import {readSlotFill} from "../scoring/incident-fills.ts"
import {compareStrings} from "../scoring/incident-strings.ts"
import type {Slot, Template} from "../scoring/incident.ts"
import {typesOf, type IncidentType} from "./incident-types.ts"
import {crossFeatures, hashFeatures, joinFeatures, type Features} from "./linear.ts"
import {describeParty, findParties, type Party, type PartyFeatures} from "./party.ts"
import type {Organizations} from "./organizations.ts"
import type {Report} from "./report.ts"
import {parts, playsPart, type Part} from "./roles.ts"

/** A report made ready: its parties with what is seen of each. */
export type Seen = {
  readonly report: Report
  readonly parties: readonly SeenParty[]
}

/** A party with what is seen of it; `rivals` are the other known organizations when it is one itself. */
export type SeenParty = Party & {
  readonly seen: PartyFeatures
  readonly report: Report
  readonly rivals: readonly Party[] | null
}

/** Somebody or something with a part in an incident; `features` are seen in the light of its type. */
export type Player = {readonly party: Party; readonly features: Features; readonly chance: number}

/** One incident. `told` is how surely each sentence tells of its type; `anchors` are the sentences that tell most of it, the fullest first. */
export type Incident = {
  readonly report: Report
  readonly type: IncidentType
  readonly players: Readonly<Record<Part, readonly Player[]>>
  readonly told: readonly number[]
  readonly anchors: readonly Sentence[]
  readonly features: Features
}

/** Makes a report ready. */
export function see(report: Report, organizations: Organizations): Seen {
  const parties = findParties(report, organizations)
  const isKnown = ({phrases}: Party): boolean => phrases.some(({file}) => file !== null)
  const known = parties.filter(isKnown)
  return {
    report,
    parties: parties.map((party) => ({
      ...{...party, seen: describeParty(party, report), report},
      rivals: isKnown(party) ? known.filter((one) => one !== party) : null,
    })),
  }
}

/** What is seen of a party when the incident is of a type and sentences tell of it as surely as `told` says. */
export function inLight(party: SeenParty, type: IncidentType, told: readonly number[]): Features {
  const {seen, phrases} = party
  let shown = joinFeatures(seen.core, seen.scene)
  for (const more of [crossFeatures(seen.core, type), hashFeatures(lightOf(party, told))])
    shown = joinFeatures(shown, more)
  for (const {index} of new Set(phrases.map(({sentence}) => sentence)))
    if ((told[index] ?? 0) >= Lit) shown = joinFeatures(shown, crossFeatures(seen.bySentence.get(index) ?? none, "lit"))
  return shown
}

const none = new Int32Array(0)
const Lit = 0.3 // the least chance of a sentence that is taken to tell of the incident

function* lightOf({phrases, sort, rivals, report}: SeenParty, told: readonly number[]): Generator<string> {
  const most = Math.max(0, ...phrases.map(({sentence}) => told[sentence.index] ?? 0))
  const level = most < 0.03 ? 0 : most < 0.15 ? 1 : most < 0.4 ? 2 : most < 0.75 ? 3 : 4
  const highest = Math.max(0, ...told)
  const top = most > 0 && most === highest
  yield `told ${level} ${sort}`
  yield `told ${level}`
  yield `top ${top} ${sort}`
  yield `top ${top} ${level}`
  if (highest === 0) return
  const deed = told.indexOf(highest)
  const far = farFrom(phrases, deed)
  yield `far ${Math.min(far, 6)} ${sort}`
  if (rivals === null) return
  const file = phrases.find((phrase) => phrase.file !== null)?.file ?? ""
  const alone = rivals.length === 0
  yield `rivals ${Math.min(rivals.length, 3)}`
  yield `rivals ${Math.min(rivals.length, 3)} far ${Math.min(far, 4)}`
  yield `nearest ${rivals.every((one) => far <= farFrom(one.phrases, deed))} ${alone} ${level}`
  yield `fullest ${rivals.every((one) => phrases.length >= one.phrases.length)} ${alone}`
  yield `known ${file} ${level}`
  for (const {upos, lemma} of report.sentences[deed]?.tokens ?? []) {
    if (!/^(?:NOUN|VERB|ADJ)$/.test(upos)) continue
    yield `deed ${lemma.toLowerCase()} known`
    yield `deed ${lemma.toLowerCase()} ${file}`
  }
}

function farFrom(phrases: Party["phrases"], deed: number): number {
  return Math.min(...phrases.map(({sentence}) => Math.abs(sentence.index - deed)))
}

/** The incident a template of a key tells, as far as its players are found in the report. */
export function findKeyIncident(
  {report, parties}: Seen,
  template: Template,
  type: IncidentType,
  told: readonly number[],
): Incident {
  const playersOf = (part: Part): readonly Player[] =>
    parties
      .filter((party) => playsPart(party, part, template))
      .map((party) => ({party, features: inLight(party, type, told), chance: 1}))
  const players = Object.fromEntries(parts.map((part) => [part, playersOf(part)])) as Incident["players"]
  return makeIncident(report, type, players, told)
}

/** The first type of a template, or null when it has none that is known. */
export function typeOf(template: Template, known: readonly IncidentType[]): IncidentType | null {
  return known.find((type) => typesOf(template)[0] === type) ?? null
}

/** An incident from its players. */
export function makeIncident(
  report: Report,
  type: IncidentType,
  players: Incident["players"],
  told: readonly number[],
): Incident {
  const worth = new Map<Sentence, number>()
  for (const part of parts)
    for (const {party, chance} of players[part])
      for (const sentence of new Set(party.phrases.map((phrase) => phrase.sentence)))
        worth.set(
          sentence,
          (worth.get(sentence) ?? 0) + (chance * (0.5 + (told[sentence.index] ?? 0))) / Math.sqrt(party.phrases.length),
        )
  const ranked = [...worth].sort(([a, x], [b, y]) => y - x || a.index - b.index).map(([sentence]) => sentence)
  const anchors = ranked.length === 0 ? report.sentences.slice(0, 2) : ranked.slice(0, 3)
  return {report, type, players, told, anchors, features: hashFeatures(describe(report, type, anchors))}
}

function* describe(report: Report, type: IncidentType, anchors: readonly Sentence[]): Generator<string> {
  yield `type ${type}`
  for (const [rank, {tokens}] of anchors.entries())
    for (const [i, token] of tokens.entries()) {
      if (!/^(?:NOUN|VERB|ADJ|PROPN|AUX|ADV|PART)$/.test(token.upos)) continue
      const lemma = token.lemma.toLowerCase()
      yield `word ${lemma}`
      if (rank === 0) yield `main ${lemma} ${type}`
      yield `next ${lemma} ${tokens[i + 1]?.lemma.toLowerCase() ?? ""}`
    }
  for (const claim of report.claims)
    if (anchors.some((sentence) => overlaps(sentence, claim.trigger))) {
      yield `claim ${claim.type} ${claim.modality}`
      yield `claim ${claim.type} ${claim.polarity} ${claim.certainty}`
    }
}

/** The label a template gives a player in a slot: the value of the fill that is tagged with it, or null. */
export function labelOf(template: Template, slot: Slot, party: Party): string | null {
  return labelsOf(template, slot, party)[0] ?? null
}

/** All labels that are right for a player in a slot: alternatives of one fill. */
export function labelsOf(template: Template, slot: Slot, party: Party): readonly string[] {
  const own = [party.name, party.text, ...party.names, ...party.titles].filter((text) => text !== null)
  for (const written of template[slot] ?? []) {
    const named = readSlotFill(slot, written).alternatives.filter(({tags}) =>
      tags.some((tag) => own.some((text) => compareStrings(text, tag, party.name === text) > 0)),
    )
    if (named.length > 0) return [...new Set(named.map(({value}) => value))]
  }
  return []
}
