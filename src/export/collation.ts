// A collation as plain data: every claim it refers to carries its words, who says them and how surely.

import type {Attribution} from "../attribution/attribution.ts"
import type {Claim} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {ClaimRef, Collation, Group, Lane, Naming, Person} from "../collation/collation.ts"
import {viewHead} from "./reading.ts"
import {wordsOf} from "./words.ts"

/** Views of parts of collations that may come again as they are. */
export type Views = WeakMap<object, unknown>

/**
 * The collation of `readings` in the form of `schema/collate.json`, without the version line. Documents stand
 * in the order of `collation.documents`; each says how many claims were read from it and what was doubtful. A part
 * that is in `views` is the very same object again.
 */
export function viewCollation(collation: Collation, readings: readonly Reading[], views: Views = new WeakMap()) {
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]))
  const claimView = claimViewer(byDocument)
  const lanes = (lanes: readonly Lane[]) => lanes.map(({account, spans}) => ({account, spans: spans.map(laneSpan)}))
  const laneSpan = (one: Lane["spans"][number]) => ({
    status: one.status,
    from: one.from,
    to: one.to,
    certainty: one.certainty,
    polarity: one.polarity,
    claims: one.claims.map(claimView),
  })
  const naming = ({account, document, span, text}: Naming) => {
    const whole = byDocument.get(document)?.document.text
    return {
      account,
      document,
      ...(whole === undefined ? {from: span.from, to: span.to, text} : wordsOf(whole, span)),
    }
  }
  const each = eachOnce(views)
  return {
    documents: collation.documents.flatMap((id) => {
      const reading = byDocument.get(id)
      return reading === undefined ? [] : [each(reading, viewRead)]
    }),
    persons: collation.persons.map((person) => each(person, (one: Person) => ({...one, lanes: lanes(one.lanes)}))),
    groups: collation.groups.map((group) =>
      each(group, (one: Group) => ({...one, namings: one.namings.map(naming), lanes: lanes(one.lanes)})),
    ),
    bodies: collation.bodies,
    events: collation.events.map((event) => each(event, (one) => ({...one, claims: one.claims.map(claimView)}))),
    accounts: collation.accounts,
    comparisons: collation.comparisons.map((comparison) =>
      each(comparison, (one) => ({
        ...one,
        sides: one.sides.map(({says, accounts, claims}) => ({says, accounts, claims: claims.map(claimView)})),
      })),
    ),
    origins: collation.origins,
  }
}

const viewRead = ({document, engine, attributions, claims, faults}: Reading) => ({
  ...viewHead(document),
  engine,
  attributions: attributions.length,
  claims: claims.length,
  faults,
})

// What is made of one part, which holds all that it is made from: a reading that is another gives other parts.
function eachOnce(views: Views): <K extends object, V>(one: K, make: (one: K) => V) => V {
  return <K extends object, V>(one: K, make: (one: K) => V): V => {
    const known = views.get(one)
    if (known !== undefined) return known as V
    const made = make(one)
    views.set(one, made)
    return made
  }
}

/** What `viewCollation` gives. */
export type CollationView = ReturnType<typeof viewCollation>

/** One claim of one document as a comparison or a lane shows it. */
export type ClaimWords = ReturnType<ReturnType<typeof claimViewer>>

// Words that no claim was read from (a silence, a name chosen for somebody) are as sure as the attribution that
// holds them; their polarity and modality are nobody's to say.
function claimViewer(byDocument: ReadonlyMap<string, Reading>) {
  const indices = new Map<string, Index>()
  const indexOf = (document: string): Index => {
    const {claims = [], attributions = []} = byDocument.get(document) ?? {}
    const known = indices.get(document) ?? {
      claims: new Map(claims.map((one) => [one.id, one])),
      attributions: new Map(attributions.map((one) => [one.id, one])),
    }
    indices.set(document, known)
    return known
  }
  return ({document, claim, attribution, from, to, text}: ClaimRef) => {
    const {claims, attributions} = indexOf(document)
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

type Index = {readonly claims: ReadonlyMap<string, Claim>; readonly attributions: ReadonlyMap<string, Attribution>}
