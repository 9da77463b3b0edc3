// Opens a record by its place: a folder or the address of a database.

import {Fault} from "../base/fault.ts"
import type {CaseRecord, RecordOptions} from "./record.ts"

/**
 * Opens the record at `place`: a folder, or `postgres://…`. `at` is an ISO instant, the door's clock. Throws
 * RECORD_MISSING, RECORD_BUSY, RECORD_NEWER, RECORD_DAMAGED, RECORD_UNREACHABLE or RECORD_UNSUPPORTED.
 */
export async function openRecord(place: string, at: string, options: RecordOptions = {}): Promise<CaseRecord> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(place)?.[1]?.toLowerCase() ?? null
  if (scheme === null) return (await import("./sqlite/open.ts")).openSqliteRecord(place, at, options)
  if (scheme === "postgres" || scheme === "postgresql")
    return (await import("./postgres/open.ts")).openPostgresRecord(place, at, options)
  throw new Fault("RECORD_UNSUPPORTED", {place: `${scheme}://…`, reason: "no such kind of record is known"})
}
