// A reading as plain data that stands on its own: every span carries its words, so nobody has to count units.

import type {Claim, Filler, Role} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Document} from "../text/document.ts"
import {wordsOf, type Words} from "./words.ts"

/** What a page states about itself, without its text. */
export function viewHead(document: Document) {
  const {id, captureId, title, outlet, byline, published, language, url} = document
  return {id, captureId, title, outlet, byline, published, language, url}
}

/** A document with everything one engine read from it, in the form of `schema/document.json`. */
export function viewReading(reading: Reading) {
  const {document, engine} = reading
  const {text} = document
  const words = (spans: Parameters<typeof wordsOf>[1][]) => spans.map((at) => wordsOf(text, at))
  return {
    ...viewHead(document),
    engine,
    text,
    blocks: document.blocks.map(({kind, span, author, published, channel}) => ({
      kind,
      span: {from: span.from, to: span.to},
      text: text.slice(span.from, span.to),
      author,
      published,
      channel,
    })),
    mentions: reading.mentions.map(({id, kind, form, span, head, value, maker}) => ({
      id,
      kind,
      form,
      span: {from: span.from, to: span.to},
      text: text.slice(span.from, span.to),
      head: wordsOf(text, head),
      value,
      maker,
    })),
    entities: reading.entities.map(({id, kind, name, named, aliases, roles, mentions, members, ...rest}) => {
      const {within, size, gender, links} = rest
      return {id, kind, name, named, aliases, roles, mentions, members, within, size, gender, links}
    }),
    attributions: reading.attributions.map((one) => ({
      id: one.id,
      voice: one.voice,
      source: words([...one.source]),
      cue: words([...one.cue]),
      content: words([...one.content]),
      act: one.act,
      manner: one.manner,
      channel: one.channel,
      certainty: one.certainty,
      polarity: one.polarity,
      time: one.time,
      silent: one.silent,
      inside: one.inside,
      maker: one.maker,
    })),
    claims: reading.claims.map((claim) => viewClaim(claim, text)),
    standings: reading.standings.map(({entity, status, from, to, certainty, polarity, claim}) => {
      return {entity, status, from, to, certainty, polarity, claim}
    }),
    faults: reading.faults.map(({code, kind, message}) => ({code, kind, message})),
  }
}

/** What `viewReading` gives. */
export type ReadingView = ReturnType<typeof viewReading>

function viewClaim(claim: Claim, text: string) {
  return {
    id: claim.id,
    attribution: claim.attribution,
    type: claim.type,
    plover: claim.plover,
    trigger: wordsOf(text, claim.trigger),
    span: wordsOf(text, claim.span),
    roles: viewRoles(claim.roles),
    count: claim.count,
    time: claim.time,
    polarity: claim.polarity,
    certainty: claim.certainty,
    modality: claim.modality,
    maker: claim.maker,
  }
}

type FillerView = Words & {readonly mention: string | null; readonly entity: string | null}

function viewRoles(roles: Claim["roles"]): Partial<Record<Role, readonly FillerView[]>> {
  const view: Partial<Record<Role, readonly FillerView[]>> = {}
  for (const [role, fillers] of Object.entries(roles) as [Role, readonly Filler[]][]) {
    view[role] = fillers.map(({mention, entity, text, span}) => ({mention, entity, text, from: span.from, to: span.to}))
  }
  return view
}
