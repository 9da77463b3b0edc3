// Opening one document of a case, and the bytes it was read from.

import type {Capture} from "../capture/capture.ts"
import {type ReadingView, viewReading} from "../export/reading.ts"
import type {CaseRecord} from "../record/record.ts"

/** A document with what was read from it. Throws CASE_MISSING or DOCUMENT_MISSING. */
export async function openDocument(record: CaseRecord, slug: string, id: string): Promise<ReadingView> {
  return viewReading(await record.reading(slug, id))
}

/** The bytes of a capture exactly as they came. Throws CASE_MISSING, CAPTURE_MISSING or RECORD_DAMAGED. */
export async function openBytes(
  record: CaseRecord,
  slug: string,
  id: string,
): Promise<{readonly capture: Capture; readonly bytes: Uint8Array}> {
  return record.capture(slug, id)
}
