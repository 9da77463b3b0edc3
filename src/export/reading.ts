// A reading as plain data that stands on its own: every span carries its words, so nobody has to count units.

import type {Attribution} from "../attribution/attribution.ts"
import type {FaultView} from "../base/fault.ts"
import type {Claim, Filler, Role} from "../claims/claim.ts"
import type {Reading} from "../claims/reading.ts"
import type {Standing} from "../claims/status.ts"
import type {Entity} from "../mentions/entity.ts"
import type {Mention} from "../mentions/mention.ts"
import type {Block, Document} from "../text/document.ts"
import type {Span} from "../text/span.ts"
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
  return {
    ...viewHead(document),
    engine,
    text,
    blocks: document.blocks.map((one) => viewBlock(one, text)),
    mentions: reading.mentions.map((one) => viewMention(one, text)),
    entities: reading.entities.map(viewEntity),
    attributions: reading.attributions.map((one) => viewAttribution(one, text)),
    claims: reading.claims.map((one) => viewClaim(one, text)),
    standings: reading.standings.map(viewStanding),
    faults: reading.faults.map(viewFault),
  }
}

/** What `viewReading` gives. */
export type ReadingView = ReturnType<typeof viewReading>

const Piece = 65_536 // UTF-16 units, and what the record that fills it has more

/**
 * The JSON of `viewReading`, byte for byte, with what stands before and behind it, in pieces: that of a long document
 * need never be held as a whole.
 */
export function* writeReading(reading: Reading, before = "", behind = ""): Generator<string> {
  let piece = before
  for (const part of writeParts(reading)) {
    piece += part
    if (piece.length < Piece) continue
    yield piece
    piece = ""
  }
  yield piece + behind
}

function* writeParts(reading: Reading): Generator<string> {
  const {document, engine} = reading
  const {text} = document
  yield JSON.stringify({...viewHead(document), engine, text}).slice(0, -1)
  yield* writeList("blocks", document.blocks, (one) => viewBlock(one, text))
  yield* writeList("mentions", reading.mentions, (one) => viewMention(one, text))
  yield* writeList("entities", reading.entities, viewEntity)
  yield* writeList("attributions", reading.attributions, (one) => viewAttribution(one, text))
  yield* writeList("claims", reading.claims, (one) => viewClaim(one, text))
  yield* writeList("standings", reading.standings, viewStanding)
  yield* writeList("faults", reading.faults, viewFault)
  yield "}"
}

function* writeList<One>(name: string, list: readonly One[], view: (one: One) => object): Generator<string> {
  yield `,"${name}":[`
  let between = ""
  for (const one of list) {
    yield between + JSON.stringify(view(one))
    between = ","
  }
  yield "]"
}

function viewBlock({kind, span, author, published, channel}: Block, text: string) {
  return {
    kind,
    span: {from: span.from, to: span.to},
    text: text.slice(span.from, span.to),
    author,
    published,
    channel,
  }
}

function viewMention({id, kind, form, span, head, value, maker}: Mention, text: string) {
  return {
    id,
    kind,
    form,
    span: {from: span.from, to: span.to},
    text: text.slice(span.from, span.to),
    head: wordsOf(text, head),
    value,
    maker,
  }
}

function viewEntity({id, kind, name, named, aliases, roles, mentions, members, ...rest}: Entity) {
  const {within, size, gender, links} = rest
  return {id, kind, name, named, aliases, roles, mentions, members, within, size, gender, links}
}

function viewAttribution(one: Attribution, text: string) {
  const words = (spans: readonly Span[]) => spans.map((at) => wordsOf(text, at))
  return {
    id: one.id,
    voice: one.voice,
    source: words(one.source),
    cue: words(one.cue),
    content: words(one.content),
    act: one.act,
    manner: one.manner,
    channel: one.channel,
    certainty: one.certainty,
    polarity: one.polarity,
    time: one.time,
    silent: one.silent,
    inside: one.inside,
    maker: one.maker,
  }
}

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

function viewStanding({entity, status, from, to, certainty, polarity, claim}: Standing) {
  return {entity, status, from, to, certainty, polarity, claim}
}

function viewFault({code, kind, message}: FaultView) {
  return {code, kind, message}
}
