// A collation as plain data: every claim it refers to carries its words, who says them and how surely.

import type {Attribution} from "../attribution/attribution.ts"
import type {Claim} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {ClaimRef, Collation, Group, Lane, Person} from "../collation/collation.ts"
import {viewHead} from "./reading.ts"
import {wordsOf} from "./words.ts"

/**
 * The collation of `readings` in the form of `schema/collate.json`, without the version line. Documents stand
 * in the order of `collation.documents`; each says how many claims were read from it and what was doubtful.
 */
export function viewCollation(collation: Collation, readings: readonly Reading[]) {
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]))
  const claimView = claimViewer(readings)
  const lanes = (lanes: readonly Lane[]) => lanes.map(({account, spans}) => ({account, spans: spans.map(laneSpan)}))
  const laneSpan = (one: Lane["spans"][number]) => ({
    status: one.status,
    from: one.from,
    to: one.to,
    certainty: one.certainty,
    polarity: one.polarity,
    claims: one.claims.map(claimView),
  })
  return {
    documents: collation.documents.flatMap((id) => {
      const reading = byDocument.get(id)
      if (reading === undefined) return []
      const {document, engine, attributions, claims, faults} = reading
      return [{...viewHead(document), engine, attributions: attributions.length, claims: claims.length, faults}]
    }),
    persons: collation.persons.map((one: Person) => ({...one, lanes: lanes(one.lanes)})),
    groups: collation.groups.map((one: Group) => ({
      ...one,
      namings: one.namings.map(({account, document, span, text}) => {
        const whole = byDocument.get(document)?.document.text
        return {
          account,
          document,
          ...(whole === undefined ? {from: span.from, to: span.to, text} : wordsOf(whole, span)),
        }
      }),
      lanes: lanes(one.lanes),
    })),
    bodies: collation.bodies,
    events: collation.events.map((one) => ({...one, claims: one.claims.map(claimView)})),
    accounts: collation.accounts,
    comparisons: collation.comparisons.map((one) => ({
      ...one,
      sides: one.sides.map(({says, accounts, claims}) => ({says, accounts, claims: claims.map(claimView)})),
    })),
    origins: collation.origins,
  }
}

/** What `viewCollation` gives. */
export type CollationView = ReturnType<typeof viewCollation>

/** One claim of one document as a comparison or a lane shows it. */
export type ClaimWords = ReturnType<ReturnType<typeof claimViewer>>

// Words that no claim was read from (a silence, a name chosen for somebody) are as sure as the attribution that
// holds them; their polarity and modality are nobody's to say.
function claimViewer(readings: readonly Reading[]) {
  const claims = new Map<string, Claim>()
  const attributions = new Map<string, Attribution>()
  for (const reading of readings) {
    for (const claim of reading.claims) claims.set(claim.id, claim)
    for (const one of reading.attributions) attributions.set(one.id, one)
  }
  return ({document, claim, attribution, from, to, text}: ClaimRef) => {
    const known = claim === null ? null : (claims.get(claim) ?? null)
    const said = attributions.get(attribution) ?? null
    return {
      document,
      claim,
      attribution,
      from,
      to,
      text,
      voice: said?.voice.name ?? null,
      act: said?.act ?? null,
      certainty: known?.certainty ?? said?.certainty ?? null,
      polarity: known?.polarity ?? null,
      modality: known?.modality ?? null,
    }
  }
}
