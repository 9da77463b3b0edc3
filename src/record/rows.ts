// How captures and readings become rows, and rows become captures and readings again.

import type {Insertable, Selectable} from "kysely"
import {Fault} from "../base/fault.ts"
import {sha256} from "../base/id.ts"
import type {Capture} from "../capture/capture.ts"
import type {Reading} from "../claims/reading.ts"
import type {Document} from "../text/document.ts"
import {canonical, isWhole, withHash} from "./canonical.ts"
import type {Receipt} from "./record.ts"
import type {Tables} from "./tables.ts"

/** The row of a capture. */
export function captureRow(capture: Capture): Tables["captures"] {
  const {id, format, size, name, url, takenAt, receivedAt, inside} = capture
  return withHash({
    id,
    format,
    size,
    name: storable(name),
    url: storable(url),
    taken_at: takenAt,
    received_at: receivedAt,
    inside,
  })
}

/** The row of a document. */
export function documentRow(document: Document): Insertable<Tables["documents"]> {
  const body = canonical(document)
  return withHash({content: sha256(body), id: document.id, capture_id: document.captureId, body})
}

/** The row of a reading, its document left out: `documentContent` names that one's row. */
export function readingRow(
  reading: Reading,
  documentContent: string,
  seq: number,
  at: string,
): Insertable<Tables["readings"]> {
  const {document, ...rest} = reading
  const body = canonical({document: documentContent, reading: rest})
  return withHash({
    seq,
    content: sha256(body),
    id: reading.id,
    document_id: document.id,
    document_content: documentContent,
    engine: reading.engine,
    body,
    added_at: at,
  })
}

/** The capture of a row. Throws RECORD_DAMAGED when it is not as it was written. */
export function captureOf(row: Selectable<Tables["captures"]>, place: string): Capture {
  whole(row, row.id, place)
  const {id, format, size, name, url, taken_at, received_at, inside} = row
  return {id, format, size, name, url, takenAt: taken_at, receivedAt: received_at, inside}
}

/** The receipt of a row. Throws RECORD_DAMAGED when it is not as it was written. */
export function receiptOf(row: Selectable<Tables["receipts"]>, place: string): Receipt {
  whole(row, `receipt ${row.seq}`, place)
  const {name, url, taken_at, received_at, added_at, tool} = row
  return {name, url, takenAt: taken_at, receivedAt: received_at, addedAt: added_at, tool}
}

/** The reading of a row and of its document's row. Throws RECORD_DAMAGED when either is not as it was written. */
export function readingOf(
  row: Selectable<Tables["readings"]>,
  documentRow: Selectable<Tables["documents"]>,
  place: string,
): Reading {
  whole(row, row.id, place)
  whole(documentRow, documentRow.id, place)
  const {reading} = JSON.parse(row.body) as {reading: Omit<Reading, "document">}
  return {...reading, document: JSON.parse(documentRow.body) as Document}
}

function whole(row: object & {readonly hash: string}, id: string, place: string): void {
  if (!isWhole(row)) throw new Fault("RECORD_DAMAGED", {place, reason: `${id} is not as it was kept`})
}

// A file name may hold what no database takes.
function storable(text: string | null): string | null {
  return text === null ? null : text.toWellFormed().replaceAll("\0", "\uFFFD")
}
