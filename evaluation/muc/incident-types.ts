// Which types of incident a report tells of: one classifier for each type, over what the report's sentences say.

import type {Token} from "../../src/language/analysis.ts"
import type {Template} from "../scoring/incident.ts"
import {hashFeatures, learn, type Features, type Judge} from "./linear.ts"
import type {Report} from "./report.ts"

/** The types of incident, as the keys name them. */
export const incidentTypes = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "FORCED WORK STOPPAGE"] as const

/** A type of incident. */
export type IncidentType = (typeof incidentTypes)[number]

/** What a report shows of the types: pairs of words that hang together, neighbours, and the claims made. */
export function describeReport(report: Report): Features {
  return hashFeatures(describe(report))
}

function* describe(report: Report): Generator<string> {
  for (const {tokens, index} of report.sentences) yield* describeTokens(tokens, index < 3 ? "lead" : "body")
  for (const {type, polarity, modality, certainty} of report.claims) {
    yield `claim ${type}`
    yield `claim ${type} ${polarity} ${modality} ${certainty}`
  }
}

function* describeTokens(tokens: readonly Token[], where: string): Generator<string> {
  for (const [i, token] of tokens.entries()) {
    if (!/^(?:NOUN|VERB|ADJ|PROPN|ADV)$/.test(token.upos)) continue
    const lemma = token.lemma.toLowerCase()
    yield `word ${lemma}`
    yield `${where} ${lemma}`
    const next = tokens[i + 1]
    if (next !== undefined) yield `next ${lemma} ${next.lemma.toLowerCase()}`
    const head = tokens[token.head]
    if (head !== undefined) yield `pair ${lemma} ${token.rel} ${head.lemma.toLowerCase()}`
  }
}

/** Learns the types from reports and their keys. */
export function learnTypes(
  lessons: readonly {readonly features: Features; readonly key: readonly Template[]}[],
): ReadonlyMap<IncidentType, Judge> {
  const judgeOf = (type: IncidentType): Judge =>
    learn(lessons.map(({features, key}) => ({features, right: key.some((one) => typesOf(one).includes(type))})))
  return new Map(incidentTypes.map((type) => [type, judgeOf(type)]))
}

/** The types a template of a key may be of. */
export function typesOf(template: Template): readonly string[] {
  return (template["INCIDENT: TYPE"] ?? []).flatMap((fill) => fill.split(/\s*\/\s*/))
}
