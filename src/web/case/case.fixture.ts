// A small case for the tests of pages' logic.

import type {ClaimWords, ComparisonView} from "../../api/collation.ts"
import type {CaseView} from "../../api/case.ts"

/** Words of `document` that attribution `attribution` carries. */
export function wordsOf(document: string, attribution: string, from = 0, to = 4): ClaimWords {
  return {
    document,
    attribution,
    from,
    to,
    text: "left",
    claim: null,
    voice: "A",
    act: "say",
    certainty: "certain",
    polarity: "+",
    modality: "fact",
  }
}

/** A comparison with sides given as "says account,account". */
export function comparisonOf(id: string, more: Partial<ComparisonView> = {}): ComparisonView {
  return {
    id,
    event: null,
    persons: [],
    question: `${id}?`,
    slot: "whether",
    outcome: "agree",
    sides: [],
    silent: [],
    reason: [],
    maker: {stage: "collation", version: "1", model: null, rule: null},
    ...more,
  }
}

/** A case of documents (id and date) and accounts (id and the documents they stand in). */
export function caseOf(
  documents: readonly (readonly [string, string | null])[],
  accounts: readonly (readonly [string, readonly string[]])[],
  comparisons: readonly ComparisonView[],
): CaseView {
  const head = {title: null, outlet: null, byline: null, language: "en", url: null, engine: "test"}
  return {
    cotejo: "test",
    slug: "six",
    madeAt: "2025-09-12T08:00:00Z",
    documents: documents.map(([id, published]) => ({...head, id, captureId: id, published, attributions: 0, claims: 0, faults: []})), // prettier-ignore
    persons: [],
    groups: [],
    bodies: [],
    events: [],
    accounts: accounts.map(([id, ids]) => ({
      id,
      voice: {kind: "entity", name: id, person: null, body: null},
      documents: ids,
      attributions: ids.map((document) => ({document, attribution: `${id}-${document}`})),
    })),
    comparisons,
    origins: [],
  }
}
