// Captures and readings made by hand, for the tests of the floors that keep and show them.

import type {Capture} from "../capture/capture.ts"
import type {Reading} from "../claims/reading.ts"
import type {Document} from "../text/document.ts"
import {idOf, sha256} from "../base/id.ts"
import {byRule} from "../base/maker.ts"

/** A capture of `text` with its bytes and one reading by `engine`. */
export function made(text: string, engine = "cotejo test 1"): {capture: Capture; bytes: Uint8Array; reading: Reading} {
  const bytes = new TextEncoder().encode(text)
  const about = {takenAt: null, receivedAt: "2025-09-01T10:00:00Z", inside: null, url: null}
  const capture: Capture = {id: sha256(bytes), format: "text", size: bytes.length, name: "report.txt", ...about}
  const document: Document = {
    id: idOf("document", capture.id, 0),
    captureId: capture.id,
    text,
    blocks: [{kind: "paragraph", span: {from: 0, to: text.length}, author: null, published: null, channel: null}],
    title: "Six leave",
    outlet: "The Courier",
    byline: "Marta Quiroga",
    published: "2025-09-10",
    language: "en",
    url: null,
    maker,
  }
  return {capture, bytes, reading: readingOf(document, engine)}
}

const maker = byRule("test", "1", "by hand")

/** A reading in which the first word is a person whom the writer claims to have left. */
export function readingOf(document: Document, engine: string): Reading {
  const {id, text} = document
  const whole = {from: 0, to: text.length}
  const end = text.search(/\s|$/)
  const first = {from: 0, to: Math.max(1, end)}
  const [mention, entity] = [idOf("mention", id), idOf("entity", id)]
  const [attribution, claim] = [idOf("attribution", id), idOf("claim", id)]
  return {
    id: idOf("reading", engine, id),
    engine,
    document,
    mentions: [
      {
        id: mention,
        kind: "person",
        span: first,
        head: first,
        text: text.slice(0, first.to),
        form: "name",
        value: null,
        maker,
      },
    ],
    entities: [
      {
        id: entity,
        kind: "person",
        name: text.slice(0, first.to),
        named: true,
        aliases: [],
        roles: ["minister"],
        mentions: [mention],
        members: [],
        within: null,
        size: null,
        gender: null,
        links: [{mention, reason: "same words"}],
      },
    ],
    attributions: [
      {
        id: attribution,
        voice: {kind: "author", name: document.outlet ?? "", entity: null},
        source: [],
        cue: [],
        content: [whole],
        act: "say",
        manner: "narration",
        channel: null,
        certainty: "certain",
        polarity: "+",
        time: null,
        silent: null,
        inside: null,
        maker,
      },
    ],
    claims: [
      {
        id: claim,
        attribution,
        type: "departure",
        plover: null,
        trigger: first,
        span: whole,
        roles: {agent: [{span: first, text: text.slice(0, first.to), mention, entity}]},
        count: {type: "quantity", low: 6, high: 6, unit: "people", relation: "exact", text: "six"},
        time: null,
        polarity: "+",
        certainty: "certain",
        modality: "fact",
        maker,
      },
    ],
    standings: [{entity, status: "in-exile", from: null, to: null, certainty: "certain", polarity: "+", claim}],
    faults: [],
  }
}
