// The types of incident, and what a whole report shows of them.

import type {Token} from "../../src/language/analysis.ts"
import type {Template} from "../scoring/incident.ts"
import {hashFeatures, type Features} from "./linear.ts"
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

/** The types a template of a key may be of. */
export function typesOf(template: Template): readonly string[] {
  return (template["INCIDENT: TYPE"] ?? []).flatMap((fill) => fill.split(/\s*\/\s*/))
}
